// One group of jobs in one transaction: the rows of their accounts are locked, everything is decided on what they
// hold, and written in a handful of statements. However many requests and servers run at once, the decisions about one
// account are taken one after another.
import type { Transaction } from 'kysely'
import type { Budgets } from '../contract/budgets.ts'
import type { Database } from '../db/open.ts'
import type { EntriesTable, HoldsTable, KeySpendingTable, Tables } from '../db/tables.ts'
import { type Amount, maxBalance } from './amount.ts'
import type { Counts, EntryJob, HoldJob, Job, Outcome, SettleJob } from './jobs.ts'
import { periodNames, periodsAt, spendingId } from './period.ts'
import { type Bill, costOf } from './price.ts'
import {
  addBalances,
  closeHolds,
  insertEntries,
  insertHolds,
  lockBalances,
  readSpending,
  writeBalances,
  writeSpending,
} from './statements.ts'

type Tx = Transaction<Tables>
type Balance = { balance: Amount; held: Amount; changed: boolean }
type Spending = KeySpendingTable & { changed: boolean }

/**
 * @param owner the id of this server's run
 * @param now milliseconds since 1970
 * @returns what came of each job, in the jobs' order; nothing was done where it throws
 */
export function runGroup({ db, kind }: Database, owner: string, jobs: readonly Job[], now: number): Promise<Outcome[]> {
  return db.transaction().execute(async (tx) => {
    const books = await Books.open(tx, kind, jobs)
    const outcomes = new Map<Job, Outcome>()
    // What is settled first is there for those who ask after it.
    for (const job of jobs) if (job.type === 'settle') outcomes.set(job, books.settle(job, now))
    for (const job of jobs) if (job.type === 'entry') outcomes.set(job, books.enter(job, now))
    for (const job of jobs) if (job.type === 'hold') outcomes.set(job, books.hold(job, owner))
    await books.write(tx, kind)
    for (const [job, outcome] of outcomes)
      if (job.type === 'settle' && job.also && outcome.type === 'settled' && outcome.bill)
        await job.also(tx, outcome.bill)
    return jobs.map((job) => outcomes.get(job)!)
  })
}

/** The accounts of one group while it is decided on. */
class Books {
  readonly #balances: Map<string, Balance>
  readonly #spending: Map<string, Spending>
  readonly #closing: Map<string, HoldsTable>
  readonly #entries: EntriesTable[] = []
  readonly #holds: HoldsTable[] = []

  private constructor(
    balances: Map<string, Balance>,
    spending: Map<string, Spending>,
    closing: Map<string, HoldsTable>,
  ) {
    this.#balances = balances
    this.#spending = spending
    this.#closing = closing
  }

  static async open(tx: Tx, kind: Database['kind'], jobs: readonly Job[]): Promise<Books> {
    // In the order of their ids, so that two servers never wait for each other. SQLite's transaction locks everything.
    const accountIds = [...new Set(jobs.map(({ accountId }) => accountId))].sort()
    let balances = await lockBalances(tx, kind, accountIds)
    if (balances.length < accountIds.length) {
      await addBalances(
        tx,
        kind,
        accountIds.map((account_id) => ({ account_id, balance: 0n, held: 0n })),
      )
      balances = await lockBalances(tx, kind, accountIds)
    }
    const settled = jobs.flatMap((job) => (job.type === 'settle' ? [job.id] : []))
    // Only what is deleted here is settled here: once, whoever else tries.
    const closing = await closeHolds(tx, kind, settled)
    const spendingIds = new Set(closing.flatMap(({ key_id, created_at }) => spendingIdsOf(key_id, created_at)))
    for (const job of jobs)
      if (job.type === 'hold') for (const id of spendingIdsOf(job.keyId, job.createdAtMs)) spendingIds.add(id)
    const spending = await readSpending(tx, kind, [...spendingIds])
    return new Books(
      new Map(
        balances.map((row) => [
          row.account_id,
          { balance: BigInt(row.balance), held: BigInt(row.held), changed: false },
        ]),
      ),
      new Map(
        spending.map((row) => [row.id, { ...row, spent: BigInt(row.spent), held: BigInt(row.held), changed: false }]),
      ),
      new Map(closing.map((row) => [row.id, row])),
    )
  }

  settle(job: SettleJob, now: number): Outcome {
    const hold = this.#closing.get(job.id)
    if (!hold) return { type: 'settled' }
    this.#closing.delete(job.id)
    const counts = job.counts ?? {
      promptTokens: hold.prompt_tokens,
      cachedTokens: hold.cached_tokens,
      completionTokens: hold.completion_tokens,
    }
    const amount = BigInt(hold.amount)
    const bill = billOf(hold, counts)
    const balance = this.#balanceOf(hold.account_id)
    balance.held -= amount
    balance.balance -= bill.cost
    for (const spending of this.#spendingOf(hold.key_id, hold.created_at)) {
      spending.held -= amount
      spending.spent += bill.cost
    }
    if (counts.promptTokens > 0 || counts.completionTokens > 0)
      this.#entries.push({
        id: `ent_${hold.id}`,
        account_id: hold.account_id,
        kind: 'charge',
        amount: -bill.cost,
        request_id: hold.id,
        key_id: hold.key_id,
        model: hold.model,
        price_id: hold.price_id,
        prompt_tokens: counts.promptTokens,
        cached_tokens: counts.cachedTokens,
        completion_tokens: counts.completionTokens,
        list_cost: bill.listCost,
        discount: bill.discount,
        note: job.counts === undefined ? 'settled by its last checkpoint' : null,
        by: 'request',
        created_at: now,
        began_at: hold.created_at,
      })
    return { type: 'settled', bill }
  }

  enter(job: EntryJob, now: number): Outcome {
    const row = this.#balanceOf(job.accountId)
    const balance = row.balance + job.amount
    if (balance > maxBalance || balance < row.held) {
      return { type: 'out_of_bounds', balance: row.balance }
    }
    row.balance = balance
    this.#entries.push({
      id: job.id,
      account_id: job.accountId,
      kind: job.kind,
      amount: job.amount,
      request_id: null,
      key_id: null,
      model: null,
      price_id: null,
      prompt_tokens: 0,
      cached_tokens: 0,
      completion_tokens: 0,
      list_cost: 0n,
      discount: 0n,
      note: job.note,
      by: job.by,
      created_at: now,
      began_at: now,
    })
    return { type: 'entered', balance }
  }

  hold(job: HoldJob, owner: string): Outcome {
    const balance = this.#balanceOf(job.accountId)
    const spending = this.#spendingOf(job.keyId, job.createdAtMs)
    let available = balance.balance - balance.held
    let unheld = balance.balance
    let budget: keyof Budgets | undefined
    for (const [index, name] of periodNames.entries()) {
      const bound = job.budgets[name]
      if (bound === null) continue
      const { spent, held } = spending[index]!
      if (bound - spent - held < available) available = bound - spent - held
      if (bound - spent >= unheld) continue
      unheld = bound - spent
      budget = name
    }
    if (available < job.least) {
      const passes = unheld >= job.least
      const code = passes ? 'balance_held' : budget === undefined ? 'insufficient_balance' : 'budget_exceeded'
      return { type: 'refused', code, least: job.least, available, unheld, ...(!passes && budget && { budget }) }
    }
    const amount = available < job.most ? available : job.most
    balance.held += amount
    for (const row of spending) row.held += amount
    this.#holds.push({
      id: job.id,
      account_id: job.accountId,
      key_id: job.keyId,
      owner,
      amount,
      model: job.model,
      price_id: job.priceId,
      input_price: job.price.input,
      cached_input_price: job.price.cachedInput,
      output_price: job.price.output,
      discount_part: job.discount,
      prompt_tokens: 0,
      cached_tokens: 0,
      completion_tokens: 0,
      created_at: job.createdAtMs,
    })
    return { type: 'held', amount }
  }

  async write(tx: Tx, kind: Database['kind']): Promise<void> {
    const balances = [...this.#balances]
      .filter(([, { changed }]) => changed)
      .map(([account_id, { balance, held }]) => ({ account_id, balance, held }))
    await writeBalances(tx, kind, balances)
    await writeSpending(
      tx,
      kind,
      [...this.#spending.values()].filter(({ changed }) => changed),
    )
    await insertHolds(tx, kind, this.#holds)
    await insertEntries(tx, kind, this.#entries)
  }

  /** For changing: what is asked for here is written. */
  #balanceOf(accountId: string): Balance {
    const balance = this.#balances.get(accountId)!
    balance.changed = true
    return balance
  }

  /** The key's rows of the periods that hold the time, in the order of `periodNames`. */
  #spendingOf(keyId: string, timeMs: number): Spending[] {
    const periods = periodsAt(timeMs)
    return periodNames.map((name) => {
      const id = spendingId(keyId, periods[name])
      const found = this.#spending.get(id) ?? {
        id,
        key_id: keyId,
        period: periods[name],
        spent: 0n,
        held: 0n,
        changed: true,
      }
      found.changed = true
      this.#spending.set(id, found)
      return found
    })
  }
}

/** Never more than was held: an engine that made or counted more than it was asked for is not the client's loss. */
function billOf(hold: HoldsTable, counts: Counts): Bill {
  const price = {
    input: BigInt(hold.input_price),
    cachedInput: BigInt(hold.cached_input_price),
    output: BigInt(hold.output_price),
  }
  const bill = costOf(counts, price, BigInt(hold.discount_part))
  const amount = BigInt(hold.amount)
  return bill.cost <= amount ? bill : { ...bill, discount: bill.listCost - amount, cost: amount }
}

function spendingIdsOf(keyId: string, timeMs: number): string[] {
  return Object.values(periodsAt(timeMs)).map((period) => spendingId(keyId, period))
}
