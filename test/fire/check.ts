// The independent checker: `node test/fire/check.ts LOG DATABASE`. It imports nothing of the server; it reads what the
// clients saw and what the database holds, and prints each thing that does not fit. Exit code 1 where there is one.
import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import type { Seen } from './clients.ts'

export type Log = {
  seen: Seen[]
  /** When servers were killed, milliseconds since 1970. */
  killsAtMs: number[]
}

type Row = Record<string, string | number | bigint | null>

/** How much of a stream a checkpoint may lag behind its last token. */
const checkpointLagMs = 2000
/** How long a checkpoint may come after a stream went quiet: on a starved machine a server may not run for seconds. */
const starvedMs = 10_000
/** Around a kill, a connection that broke may have been broken by it. */
const nearKillMs = 3000

async function rowsOf(database: string): Promise<(sql: string) => Promise<Row[]>> {
  if (!database.startsWith('postgres')) {
    const sqlite = new DatabaseSync(database, { readOnly: true, readBigInts: true })
    return async (sql) => sqlite.prepare(sql).all() as Row[]
  }
  const client = new pg.Client({ connectionString: database })
  await client.connect()
  return async (sql) => (await client.query<Row>(sql)).rows
}

/** "0.0000056" → 5600000n */
function units(dollars: string): bigint {
  const [whole = '0', part = ''] = dollars.split('.')
  return BigInt(whole + part.padEnd(12, '0'))
}

const big = (value: Row[string] | undefined): bigint => BigInt(value ?? 0)

export async function check(log: Log, database: string): Promise<string[]> {
  const faults: string[] = []
  const rows = await rowsOf(database)
  const entries = await rows('select * from entries')
  const holds = await rows('select * from holds')
  const balances = await rows('select * from balances')
  const spending = await rows('select * from key_spending')

  if (holds.length > 0) faults.push(`${holds.length} holds are open though nothing runs`)
  for (const { account_id, balance, held } of balances) {
    const sum = entries
      .filter((entry) => entry.account_id === account_id)
      .reduce((s, entry) => s + big(entry.amount), 0n)
    if (sum !== big(balance)) faults.push(`${account_id}: balance ${balance}, entries come to ${sum}`)
    if (big(balance) < 0n) faults.push(`${account_id} is below zero: ${balance}`)
    if (big(held) !== 0n) faults.push(`${account_id}: ${held} is held though nothing runs`)
  }
  for (const { key_id, period, spent, held } of spending) {
    const sum = entries
      .filter((entry) => entry.key_id === key_id && inPeriod(entry, String(period)))
      .reduce((s, entry) => s - big(entry.amount), 0n)
    if (sum !== big(spent)) faults.push(`${key_id} ${period}: spent ${spent}, its charges come to ${sum}`)
    if (big(held) !== 0n) faults.push(`${key_id} ${period}: ${held} is held though nothing runs`)
  }

  const charges = new Map<string, Row>()
  for (const entry of entries) {
    if (entry.kind !== 'charge') continue
    const id = String(entry.request_id)
    if (charges.has(id)) faults.push(`${id} was charged twice`)
    charges.set(id, entry)
  }
  const balanceOf = new Map(balances.map((row) => [row.account_id, big(row.balance)]))
  const accounts = new Map(
    (await rows('select id, account_id, name from keys')).map((row) => [String(row.name), String(row.account_id)]),
  )
  for (const one of log.seen) {
    const fault = faultOf(one, one.id === undefined ? undefined : charges.get(one.id), log.killsAtMs)
    if (fault !== undefined) faults.push(`${one.id} (${one.end}): ${fault}`)
    const needed = one.code === 'insufficient_balance' && /cost (\S+) US dollars/.exec(one.message ?? '')?.[1]
    // Nobody tops up in a round, so an account had at least then what it has at the end.
    if (needed && (balanceOf.get(accounts.get(one.key)!) ?? 0n) >= units(needed))
      faults.push(`${one.id} was refused for ${needed} US dollars while they were there`)
  }
  return faults
}

function inPeriod(entry: Row, period: string): boolean {
  return period === 'total' || new Date(Number(entry.began_at)).toISOString().startsWith(period)
}

function faultOf(seen: Seen, charge: Row | undefined, killsAtMs: readonly number[]): string | undefined {
  const charged = charge ? Number(charge.completion_tokens) : 0
  const received = seen.tokensAtMs.length
  const cost = charge ? -big(charge.amount) : 0n
  if (seen.replayed) return charge ? `was replayed and charged ${cost}` : undefined
  switch (seen.end) {
    case 'whole':
      if (!charge) return 'the client has its whole answer, the ledger no charge'
      if (cost !== units(seen.cost!)) return `the reply said ${seen.cost}, the ledger ${cost}`
      if (charged !== seen.completionTokens)
        return `the reply said ${seen.completionTokens} tokens, the ledger ${charged}`
      return undefined
    case 'refused':
      return cost === 0n ? undefined : `was refused with ${seen.code} and charged ${cost}`
    case 'failed':
      return charged === received ? undefined : `${received} tokens were delivered, ${charged} charged`
    case 'left':
    case 'broken': {
      const kill = killsAtMs.find((at) => Math.abs(at - seen.endedAtMs) < nearKillMs)
      if (kill === undefined) {
        if (seen.end === 'broken' && seen.id !== undefined) return 'its connection broke though no server was killed'
        return charged >= received ? undefined : `had received ${received} tokens, ${charged} were charged`
      }
      const dueAtMs = Math.max((seen.tokensAtMs.at(-1) ?? kill) - checkpointLagMs, kill - starvedMs)
      const before = seen.tokensAtMs.filter((at) => at < dueAtMs).length
      // A client that left by itself is settled by what was made, unless the kill came between.
      if (seen.end === 'broken' && charged > received) return `received ${received} tokens, ${charged} were charged`
      return charged >= before ? undefined : `had ${before} tokens before the last checkpoint, ${charged} were charged`
    }
  }
}

if (import.meta.main) {
  const [log, database] = process.argv.slice(2)
  if (!log || !database) throw new Error('Usage: check.ts LOG DATABASE')
  const faults = await check(JSON.parse(readFileSync(log, 'utf8')) as Log, database)
  for (const fault of faults) console.log(fault)
  console.log(faults.length === 0 ? 'Everything fits.' : `${faults.length} things do not fit.`)
  process.exit(faults.length === 0 ? 0 : 1)
}
