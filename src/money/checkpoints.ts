// What running requests have delivered, written together each second: what counts if this server is killed.
import { sql } from 'kysely'
import type { Database } from '../db/open.ts'
import type { Counts } from './jobs.ts'

export type CheckpointOptions = {
  everyMs: number
  log: { error(fields: object, message: string): void }
}

/** What a client has received; undefined while nothing was, or while it is not known. */
export type Delivered = () => Promise<Counts | undefined>

export type Running = { lost: AbortSignal; watch(delivered: Delivered): void }

export type Checkpoints = {
  add(id: string): Running
  remove(id: string): void
  /** Every hold of this server is somebody else's now. */
  loseAll(): void
  close(): void
}

type Entry = { delivered?: Delivered; lost: AbortController; written: number }

/** Rows of one statement. */
const maxRows = 500

export function createCheckpoints({ db }: Database, { everyMs, log }: CheckpointOptions): Checkpoints {
  const running = new Map<string, Entry>()
  let writing = false

  async function write(): Promise<void> {
    const changed: (Counts & { id: string })[] = []
    const look = async (id: string, entry: Entry): Promise<void> => {
      const counts = await entry.delivered?.()
      if (!counts || counts.completionTokens === entry.written) return
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
  }

  const timer = setInterval(() => {
    if (writing || running.size === 0) return
    writing = true
    write()
      .catch((error: unknown) => log.error({ err: error }, 'A checkpoint could not be written'))
      .finally(() => {
        writing = false
      })
  }, everyMs)
  timer.unref()

  return {
    add(id) {
      const entry: Entry = { lost: new AbortController(), written: 0 }
      running.set(id, entry)
      return {
        lost: entry.lost.signal,
        watch: (delivered) => {
          entry.delivered = delivered
        },
      }
    },
    remove: (id) => void running.delete(id),
    loseAll() {
      for (const { lost } of running.values()) lost.abort(new Error('Another server has settled this request'))
    },
    close: () => clearInterval(timer),
  }
}
