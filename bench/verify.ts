// Time of `ledger verify` on a million entries (ENTRIES=N for others), on SQLite.
import { openDatabase } from '../src/db/open.ts'
import { verifyLedger } from '../src/money/verify.ts'
import { newFolder } from '../test/rig/process.ts'

const entries = Number(process.env.ENTRIES ?? 1_000_000)
const accounts = 100
const rowsAtOnce = 1000
const database = await openDatabase({ dataFolder: newFolder() })
const { db } = database
const now = Date.now()
const limits = { requests_per_minute: null, tokens_per_minute: null, concurrent: null }
for (let account = 0; account < accounts; account++) {
  const id = `acc_${account}`
  await db
    .insertInto('accounts')
    .values({ id, name: id, created_at: now, discount: 0n, reasoning_kept: 1, ...limits })
    .execute()
}
await db
  .insertInto('prices')
  .values({
    id: 'p',
    model: 'm',
    version: 1,
    input: 280_000n,
    cached_input: 28_000n,
    output: 420_000n,
    discount: 0n,
    by: 'bench',
    created_at: now,
  })
  .execute()
const cost = 100n * 280_000n + 50n * 420_000n
for (let at = 0; at < entries; at += rowsAtOnce)
  await db
    .insertInto('entries')
    .values(
      Array.from({ length: Math.min(rowsAtOnce, entries - at) }, (_, index) => ({
        id: `ent_${at + index}`,
        account_id: `acc_${(at + index) % accounts}`,
        kind: 'charge' as const,
        amount: -cost,
        request_id: `r${at + index}`,
        key_id: `key_${(at + index) % accounts}`,
        model: 'm',
        price_id: 'p',
        prompt_tokens: 100,
        cached_tokens: 0,
        completion_tokens: 50,
        list_cost: cost,
        discount: 0n,
        note: null,
        by: 'bench',
        created_at: now,
        began_at: now,
      })),
    )
    .execute()
const started = performance.now()
const verdict = await verifyLedger(database)
// The charges stand against no top-ups here, so each account is found at fault once; the work is the same.
console.log(`${verdict.entries} entries verified in ${((performance.now() - started) / 1000).toFixed(2)} s`)
await database.close()
