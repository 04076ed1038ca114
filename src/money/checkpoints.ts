// What running requests have delivered, written together each second: what counts if this server is killed.
import { setTimeout as delay } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Database } from '../db/open.ts'
import type { Counts } from './jobs.ts'

export type CheckpointOptions = {
  everyMs: number
  log: { error(fields: object, message: string): void }
}

/** What a client has received; undefined while that is not known. */
export type Delivered = () => Promise<Counts | undefined>

/** A request between its hold and its settlement. */
export type Running = {
  /** Aborted where another server has taken this one for dead and settled its holds: the request must stop. */
  readonly lost: AbortSignal
  /** Asks each second what the client has received, for the checkpoint that counts if this server is killed. */
  watch(delivered: Delivered): void
  /**
   * To be asked before more is delivered. Resolves, and mostly is nothing to wait for, when the last checkpoint is recent:
   * a server without CPU time, or with a database that is slow or away, must not deliver what no checkpoint will count.
   */
  covered(signal: AbortSignal): Promise<void> | undefined
}

export type Checkpoints = {
  add(id: string): Running
  remove(id: string): void
  /** Every hold of this server is somebody else's now. */
  loseAll(): void
  close(): void
}

type Entry = {
  delivered?: Delivered
  lost: AbortController
  written: number
  /** What was delivered until then is written, by `performance.now()`. */
  coveredAtMs: number
}

/** Rows of one statement. */
const maxRows = 500
/** In intervals between checkpoints. */
const overdue = 1.5
const lookAgainMs = 20

export function createCheckpoints({ db }: Database, { everyMs, log }: CheckpointOptions): Checkpoints {
  const running = new Map<string, Entry>()
  const overdueMs = overdue * everyMs
  let writing = false
  let failed = false

  async function write(): Promise<void> {
    const startedAtMs = performance.now()
    const known: Entry[] = []
    const changed: (Counts & { id: string })[] = []
    const look = async (id: string, entry: Entry): Promise<void> => {
      const counts = await entry.delivered?.()
      if (!counts) return
      known.push(entry)
      if (counts.completionTokens === entry.written) return
      entry.written = counts.completionTokens
      changed.push({ id, ...counts })
    }
    await Promise.all([...running].map(([id, entry]) => look(id, entry)))
    for (let at = 0; at < changed.length; at += maxRows) {
      const rows = changed
        .slice(at, at + maxRows)
        .map(
          ({ id, promptTokens, cachedTokens, completionTokens }) =>
            sql`(${id}, cast(${promptTokens} as bigint), cast(${cachedTokens} as bigint), cast(${completionTokens} as bigint))`,
        )
      await sql`
        update holds
        set prompt_tokens = counts.column2, cached_tokens = counts.column3, completion_tokens = counts.column4
        from (values ${sql.join(rows)}) as counts
        where holds.id = counts.column1`.execute(db)
    }
    for (const entry of known) entry.coveredAtMs = startedAtMs
    failed = false
  }

  function begin(): void {
    if (writing || running.size === 0) return
    writing = true
    write()
      .catch((error: unknown) => {
        failed = true
        for (const entry of running.values()) entry.written = 0
        log.error({ err: error }, 'A checkpoint could not be written')
      })
      .finally(() => {
        writing = false
      })
  }

  const isOverdue = (entry: Entry): boolean => performance.now() - entry.coveredAtMs > overdueMs

  async function untilCovered(entry: Entry, signal: AbortSignal): Promise<void> {
    while (isOverdue(entry) && !signal.aborted && !entry.lost.signal.aborted) {
      // A database that refuses is asked again by the timer, and not by every stream that waits.
      if (!failed) begin()
      await delay(lookAgainMs)
    }
  }

  const timer = setInterval(begin, everyMs)
  timer.unref()

  return {
    add(id) {
      const entry: Entry = { lost: new AbortController(), written: 0, coveredAtMs: performance.now() }
      running.set(id, entry)
      return {
        lost: entry.lost.signal,
        watch: (delivered) => {
          entry.delivered = delivered
        },
        covered: (signal) => (isOverdue(entry) ? untilCovered(entry, signal) : undefined),
      }
    },
    remove: (id) => void running.delete(id),
    loseAll() {
      for (const { lost } of running.values()) lost.abort(new Error('Another server has settled this request'))
    },
    close: () => clearInterval(timer),
  }
}
