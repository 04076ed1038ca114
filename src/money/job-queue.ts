// Jobs on their way to the ledger: those that arrive together share a transaction, and what must not be lost is tried
// until the database takes it.
import { setTimeout as delay } from 'node:timers/promises'
import type { Job, Outcome } from './jobs.ts'

export type JobQueueOptions = {
  /** Carries a group out: all of it, or nothing where it throws. */
  run(jobs: readonly Job[]): Promise<Outcome[]>
  /** How long jobs wait for company after a group was written. */
  maxWaitMs: number
  /** Jobs of one transaction. */
  maxJobs: number
  /** Holds and entries that may wait; settlements always may, each belongs to a hold that was granted. */
  maxWaiting: number
  /** Between tries of what must not be lost. */
  retryMs: number
  /** Told when the database begins to refuse and when it is back. */
  trouble(error: unknown | undefined): void
}

/** The queue is full, or the database did not take the job. */
export class LedgerUnavailable extends Error {
  override name = 'LedgerUnavailable'
}

type Waiting = { job: Job; done(outcome: Outcome): void; failed(error: unknown): void }

export type JobQueue = {
  /** @throws LedgerUnavailable; never for a settlement, which waits until it is done */
  add(job: Job): Promise<Outcome>
  /** Resolves when nothing waits. */
  settled(): Promise<void>
}

export function createJobQueue(options: JobQueueOptions): JobQueue {
  let waiting: Waiting[] = []
  let working: Promise<void> | undefined
  let inTrouble = false

  function trouble(error: unknown | undefined): void {
    if (inTrouble === (error !== undefined)) return
    inTrouble = error !== undefined
    options.trouble(error)
  }

  async function work(): Promise<void> {
    // Nobody waits where nothing else is going on.
    await new Promise(setImmediate)
    for (let first = true; waiting.length > 0; first = false) {
      // A transaction costs more than the jobs in it.
      if (!first && waiting.length < options.maxJobs) await delay(options.maxWaitMs)
      const group = waiting.slice(0, options.maxJobs)
      waiting = waiting.slice(options.maxJobs)
      const kept = await carryOut(group)
      if (kept.length === 0) continue
      waiting.unshift(...kept)
      await delay(options.retryMs)
    }
    working = undefined
  }

  /** @returns why nothing of the group was done; undefined where all of it was */
  async function attempt(group: Waiting[]): Promise<{ error: unknown } | undefined> {
    try {
      const outcomes = await options.run(group.map(({ job }) => job))
      trouble(undefined)
      for (const [index, { done }] of group.entries()) done(outcomes[index]!)
      return undefined
    } catch (error) {
      return { error }
    }
  }

  /** @returns the settlements that the database did not take */
  async function carryOut(group: Waiting[]): Promise<Waiting[]> {
    const failure = await attempt(group)
    if (!failure) return []
    return group.length > 1 ? oneByOne(group) : refuse(group, failure.error)
  }

  /** One job that cannot be done must not take the others with it; where two in a row fail, it is the database. */
  async function oneByOne(group: Waiting[]): Promise<Waiting[]> {
    const kept: Waiting[] = []
    let failures = 0
    for (const [index, one] of group.entries()) {
      const failure = await attempt([one])
      failures = failure ? failures + 1 : 0
      if (failure) kept.push(...refuse([one], failure.error))
      if (failures === 2) return [...kept, ...refuse(group.slice(index + 1), new Error('The database does not answer'))]
    }
    return kept
  }

  /** @returns those that must not be lost */
  function refuse(group: Waiting[], cause: unknown): Waiting[] {
    trouble(cause)
    for (const { job, failed } of group)
      if (job.type !== 'settle')
        failed(new LedgerUnavailable('The database does not take what has to be written', { cause }))
    return group.filter(({ job }) => job.type === 'settle')
  }

  return {
    add(job) {
      if (job.type !== 'settle' && waiting.length >= options.maxWaiting)
        return Promise.reject(new LedgerUnavailable(`${options.maxWaiting} jobs wait for the database already`))
      return new Promise((done, failed) => {
        waiting.push({ job, done, failed })
        working ??= work()
      })
    },
    async settled() {
      await working
    },
  }
}
