// The ledger: money is held before a request begins, charged once at its end, and never lost sight of. One server's
// side of it; `group.ts` has the transaction that decides.
import { randomBytes } from 'node:crypto'
import { databaseNow } from '../db/now.ts'
import type { Database, Db } from '../db/open.ts'
import type { EntriesTable } from '../db/tables.ts'
import type { Amount } from './amount.ts'
import { createCheckpoints, type Running } from './checkpoints.ts'
import { runGroup } from './group.ts'
import { createJobQueue, LedgerUnavailable } from './job-queue.ts'
import type { Also, Counts, EntryJob, HoldJob, Outcome } from './jobs.ts'
import { createLease } from './lease.ts'
import { type Bill, noBill } from './price.ts'

export { LedgerUnavailable } from './job-queue.ts'

export type Refused = Extract<Outcome, { type: 'refused' }>

/** Money set aside for one running request. */
export type Hold = Running & {
  readonly amount: Amount
  /**
   * Charges, once; a second call gives the first one's bill. Resolves when it is on disk, however long that takes.
   * @param also what is written in the same transaction
   */
  settle(counts: Counts, also?: Also): Promise<Bill>
}

export type Ledger = {
  /** The id of this server's run. */
  owner: string
  /** Whether the server of that run still has its lease. */
  isAlive(owner: string): Promise<boolean>
  /** Whether any other server has its lease now. */
  othersRun(): Promise<boolean>
  /**
   * @returns the hold, or why there is none
   * @throws LedgerUnavailable
   */
  hold(job: Omit<HoldJob, 'type'>): Promise<Hold | Refused>
  /**
   * @returns the new balance
   * @throws RangeError where the balance would leave its bounds, LedgerUnavailable
   */
  enter(entry: Omit<EntryJob, 'type' | 'id'>): Promise<{ balance: Amount; id: string }>
  /** Nothing for an account that never had an entry. */
  balance(accountId: string): Promise<{ balance: Amount; held: Amount }>
  /** Newest first. */
  entries(filter: {
    accountId?: string | undefined
    beforeMs?: number | undefined
    limit: number
  }): Promise<EntriesTable[]>
  /** What a request was charged. */
  chargeOf(requestId: string): Promise<EntriesTable | undefined>
  /** Waits for what is under way, and gives the lease back. */
  close(): Promise<void>
}

export type LedgerLog = { warn(fields: object, message: string): void; error(fields: object, message: string): void }

export type LedgerOptions = {
  log: LedgerLog
  checkpointMs?: number
  leaseMs?: number
  /** Told of what a server that died has left to charge, once, on whichever server saw it. */
  charged?: (charge: EntriesTable) => void
}

/** An owner that is no server holds nothing: a command that only makes entries. */
export type Books = Pick<Ledger, 'enter' | 'balance' | 'entries' | 'chargeOf' | 'close'>

const nothing: Counts = { promptTokens: 0, cachedTokens: 0, completionTokens: 0 }

const grouping = { maxWaitMs: 1, maxJobs: 200, maxWaiting: 5_000, retryMs: 250 }

/** For a server: takes a lease, and settles what dead servers left. @throws where the database does not answer */
export async function createLedger(database: Database, options: LedgerOptions): Promise<Ledger> {
  const { log, checkpointMs = 1000, leaseMs = 30_000, charged } = options
  const owner = `run_${randomBytes(16).toString('hex')}`
  const queue = queueOf(database, owner, log)
  const checkpoints = createCheckpoints(database, { everyMs: checkpointMs, log })
  const lease = await createLease(database, {
    owner,
    leaseMs,
    log,
    settle: async (id, accountId) => {
      const outcome = await queue.add({ type: 'settle', id, accountId })
      const charge = outcome.type === 'settled' && outcome.bill && (await chargeOf(database.db, id))
      if (charge) charged?.(charge)
    },
    lost: () => checkpoints.loseAll(),
  })
  return {
    ...booksOf(database, queue),
    owner,
    async isAlive(id) {
      const run = await database.db.selectFrom('server_runs').select('id').where('id', '=', id).executeTakeFirst()
      return run !== undefined
    },
    async othersRun() {
      const other = await database.db
        .selectFrom('server_runs')
        .select('id')
        .where('id', '!=', owner)
        .where('lease_until', '>', databaseNow(database.kind, 0))
        .executeTakeFirst()
      return other !== undefined
    },
    async hold(job) {
      if (lease.lost) throw new LedgerUnavailable('This server has lost its lease and is taking a new one')
      const outcome = await queue.add({ type: 'hold', ...job }).catch((error: unknown) => {
        // Whether the transaction was committed is not known where the connection broke: what it held is given back.
        void queue.add({ type: 'settle', id: job.id, accountId: job.accountId, counts: nothing })
        throw error
      })
      if (outcome.type === 'refused') return outcome
      if (outcome.type !== 'held') throw new Error(`A hold became ${outcome.type}`)
      return holdOf(job.id, job.accountId, outcome.amount)
    },
    async close() {
      lease.stop()
      checkpoints.close()
      await queue.settled()
      await lease.giveBack()
    },
  }

  function holdOf(id: string, accountId: string, amount: Amount): Hold {
    const running = checkpoints.add(id)
    let bill: Promise<Bill> | undefined
    const settle = async (counts: Counts, also?: Also): Promise<Bill> => {
      checkpoints.remove(id)
      const outcome = await queue.add({ type: 'settle', id, accountId, counts, ...(also && { also }) })
      if (outcome.type === 'settled' && outcome.bill) return outcome.bill
      return await billThatStands(database, id)
    }
    return {
      ...running,
      amount,
      settle: (counts, also) => {
        bill ??= settle(counts, also)
        return bill
      },
    }
  }
}

/** For commands, which hold nothing and say themselves what went wrong. */
export function createBooks(database: Database): Books {
  const queue = queueOf(database, 'command', { warn: () => {}, error: () => {} })
  return { ...booksOf(database, queue), close: () => queue.settled() }
}

function queueOf(database: Database, owner: string, log: LedgerLog) {
  return createJobQueue({
    ...grouping,
    run: (jobs) => runGroup(database, owner, jobs, Date.now()),
    trouble: (error) => {
      if (error === undefined) log.warn({}, 'The ledger writes again')
      else log.error({ err: error }, 'The ledger cannot write: new requests are refused, ended ones wait')
    },
  })
}

function booksOf({ db }: Database, queue: ReturnType<typeof createJobQueue>): Omit<Books, 'close'> {
  return {
    async enter(entry) {
      const id = `ent_${randomBytes(12).toString('hex')}`
      const outcome = await queue.add({ type: 'entry', id, ...entry })
      if (outcome.type === 'out_of_bounds')
        throw new RangeError('would take the balance below what running requests hold, or over 9,000,000 US dollars')
      if (outcome.type !== 'entered') throw new Error(`An entry became ${outcome.type}`)
      return { balance: outcome.balance, id }
    },
    async balance(accountId) {
      const row = await db.selectFrom('balances').selectAll().where('account_id', '=', accountId).executeTakeFirst()
      return { balance: BigInt(row?.balance ?? 0), held: BigInt(row?.held ?? 0) }
    },
    entries({ accountId, beforeMs, limit }) {
      let query = db.selectFrom('entries').selectAll().orderBy('created_at', 'desc').orderBy('id').limit(limit)
      if (accountId !== undefined) query = query.where('account_id', '=', accountId)
      if (beforeMs !== undefined) query = query.where('created_at', '<', beforeMs)
      return query.execute()
    },
    chargeOf: (requestId) => chargeOf(db, requestId),
  }
}

function chargeOf(db: Db, requestId: string): Promise<EntriesTable | undefined> {
  return db.selectFrom('entries').selectAll().where('request_id', '=', requestId).executeTakeFirst()
}

/** What another server charged when it settled this one's hold. */
async function billThatStands({ db }: Database, requestId: string): Promise<Bill> {
  const entry = await chargeOf(db, requestId)
  if (!entry) return noBill
  return { listCost: BigInt(entry.list_cost), discount: BigInt(entry.discount), cost: -BigInt(entry.amount) }
}
