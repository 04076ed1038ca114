// The proof: every counter against the rows it stands for. Reads only; runs beside servers.
import { sql } from 'kysely'
import type { Database, Db } from '../db/open.ts'
import { formatAmount } from './amount.ts'
import { periodsAt, spendingId } from './period.ts'

export type Verdict = {
  entries: number
  accounts: number
  openHolds: number
  /** What does not hold, in sentences; empty where the ledger is right. */
  faults: string[]
}

/** Faults that are named; the rest is counted. */
const mostFaults = 100

export async function verifyLedger(database: Database): Promise<Verdict> {
  return database.snapshot(async (tx) => {
    const faults: string[] = []
    const wrong = async (query: ReturnType<typeof sql<Record<string, unknown>>>, say: (row: Row) => string) => {
      for (const row of (await query.execute(tx)).rows) faults.push(say(row as Row))
    }
    await wrong(
      sql`select balances.account_id, balance, coalesce(sum(amount), 0) as total from balances
        left join entries on entries.account_id = balances.account_id
        group by balances.account_id, balance having balance <> coalesce(sum(amount), 0)`,
      (row) => `Account ${row.account_id}: the balance is ${usd(row.balance)}, its entries come to ${usd(row.total)}`,
    )
    await wrong(
      sql`select balances.account_id, held, coalesce(sum(amount), 0) as total from balances
        left join holds on holds.account_id = balances.account_id
        group by balances.account_id, held having held <> coalesce(sum(amount), 0)`,
      (row) => `Account ${row.account_id}: ${usd(row.held)} is held, its open holds come to ${usd(row.total)}`,
    )
    await wrong(
      sql`select account_id, balance, held from balances where balance < 0 or held < 0 or held > balance`,
      (row) => `Account ${row.account_id}: ${usd(row.held)} of ${usd(row.balance)} is held`,
    )
    await wrong(
      sql`select distinct entries.account_id from entries
        left join balances on balances.account_id = entries.account_id where balances.account_id is null`,
      (row) => `Account ${row.account_id} has entries and no balance`,
    )
    await wrong(
      sql`select id, amount, list_cost, discount from entries
        where kind = 'charge' and (amount <> discount - list_cost or amount > 0 or discount < 0)`,
      (row) => `Entry ${row.id}: ${usd(row.list_cost)} less ${usd(row.discount)} is not ${usd(row.amount)} charged`,
    )
    await wrong(
      sql`select entries.id from entries left join prices on prices.id = entries.price_id
        where kind = 'charge' and (prices.id is null or list_cost <>
          (prompt_tokens - cached_tokens) * input + cached_tokens * cached_input + completion_tokens * output)`,
      (row) => `Entry ${row.id}: its list cost is not its tokens by its price`,
    )
    faults.push(...(await budgetFaults(tx)))
    const count = async (table: 'entries' | 'balances' | 'holds') =>
      Number((await tx.selectFrom(table).select(tx.fn.countAll().as('rows')).executeTakeFirstOrThrow()).rows)
    const more = faults.length - mostFaults
    return {
      entries: await count('entries'),
      accounts: await count('balances'),
      openHolds: await count('holds'),
      faults: more > 0 ? [...faults.slice(0, mostFaults), `and ${more} more`] : faults,
    }
  })
}

const dayMs = 86_400_000

/** What keys have spent and hold, in all and by day and month, against their charges and open holds. */
async function budgetFaults(db: Db): Promise<string[]> {
  const sums = new Map<string, { spent: bigint; held: bigint }>()
  const add = (keyId: string, day: number | bigint, spent: bigint, held: bigint) => {
    for (const period of Object.values(periodsAt(Number(day) * dayMs))) {
      const id = spendingId(keyId, period)
      const sum = sums.get(id) ?? { spent: 0n, held: 0n }
      sums.set(id, { spent: sum.spent + spent, held: sum.held + held })
    }
  }
  // Whole-number division on both databases.
  const day = (column: string) => sql<number>`${sql.ref(column)} / ${sql.lit(dayMs)}`.as('day')
  const charges = await db
    .selectFrom('entries')
    .where('kind', '=', 'charge')
    .select(({ fn }) => ['key_id', day('began_at'), fn.sum('amount').as('amount')])
    .groupBy(['key_id', 'day'])
    .execute()
  for (const row of charges) add(row.key_id!, row.day, -BigInt(row.amount), 0n)
  const holds = await db
    .selectFrom('holds')
    .select(({ fn }) => ['key_id', day('created_at'), fn.sum('amount').as('amount')])
    .groupBy(['key_id', 'day'])
    .execute()
  for (const row of holds) add(row.key_id, row.day, 0n, BigInt(row.amount))
  const faults: string[] = []
  for (const { id, key_id, period, spent, held } of await db.selectFrom('key_spending').selectAll().execute()) {
    const sum = sums.get(id) ?? { spent: 0n, held: 0n }
    sums.delete(id)
    if (BigInt(spent) !== sum.spent || BigInt(held) !== sum.held)
      faults.push(
        `Key ${key_id}, ${period}: by its counter ${usd(spent)} spent and ${usd(held)} held, by its charges and holds ${usd(sum.spent)} and ${usd(sum.held)}`,
      )
  }
  for (const [id, { spent, held }] of sums)
    if (spent !== 0n || held !== 0n) faults.push(`Key and period ${id} have no counter, and ${usd(spent)} spent`)
  return faults
}

type Row = Record<string, string | number | bigint>

function usd(amount: string | number | bigint | undefined): string {
  return formatAmount(BigInt(amount ?? 0))
}
