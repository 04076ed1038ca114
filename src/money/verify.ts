// The proof: every counter against the rows it stands for. Reads only; runs beside servers.
import { sql } from 'kysely'
import type { Database } from '../db/open.ts'
import { formatAmount } from './amount.ts'

export type Verdict = {
  entries: number
  accounts: number
  openHolds: number
  /** What does not hold, in sentences; empty where the ledger is right. */
  faults: string[]
}

/** Faults that are named; the rest is counted. */
const mostFaults = 100

export async function verifyLedger({ db, kind }: Database): Promise<Verdict> {
  return db.transaction().execute(async (tx) => {
    // One moment for all sums, while servers go on writing.
    if (kind === 'postgres') await sql`set transaction isolation level repeatable read, read only`.execute(tx)
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
    await wrong(
      sql`select key_spending.key_id, spent, coalesce(sum(-amount), 0) as total from key_spending
        left join entries on entries.key_id = key_spending.key_id
        where period = 'total'
        group by key_spending.key_id, spent having spent <> coalesce(sum(-amount), 0)`,
      (row) => `Key ${row.key_id}: ${usd(row.spent)} spent by its counter, ${usd(row.total)} by its entries`,
    )
    await wrong(
      sql`select key_spending.key_id, held, coalesce(sum(amount), 0) as total from key_spending
        left join holds on holds.key_id = key_spending.key_id
        where period = 'total'
        group by key_spending.key_id, held having held <> coalesce(sum(amount), 0)`,
      (row) => `Key ${row.key_id}: ${usd(row.held)} held by its counter, ${usd(row.total)} by its open holds`,
    )
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

type Row = Record<string, string | number | bigint>

function usd(amount: string | number | bigint | undefined): string {
  return formatAmount(BigInt(amount ?? 0))
}
