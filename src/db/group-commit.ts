// Rows that arrive together share one transaction: a commit waits for the disk, and one wait serves them all.
import type { Database, Db } from './open.ts'
import { insertRows } from './prepared.ts'
import type { Tables } from './tables.ts'

export type GroupCommitOptions<Row> = {
  /** How long a row may wait for others before its group is written. */
  maxWaitMs: number
  /** Rows of one transaction. */
  maxRows: number
  /** Rows that may wait while the database is slow or away; past it `add` rejects. */
  maxQueued: number
  /** What is written with a group, in its transaction. */
  also?: (transaction: Db, rows: readonly Row[]) => Promise<void>
}

export type GroupCommit<Row> = {
  /** Resolves when the row is on disk. @throws when the queue is full or the row cannot be written */
  add(row: Row): Promise<void>
  /** Resolves when everything added so far was tried. */
  flush(): Promise<void>
}

type Waiting<Row> = { row: Row; done(): void; failed(error: unknown): void }

/** Inserts into one table. */
export function createGroupCommit<T extends keyof Tables & string>(
  { db, kind }: Pick<Database, 'db' | 'kind'>,
  table: T,
  columns: readonly (keyof Tables[T] & string)[],
  { maxWaitMs, maxRows, maxQueued, also }: GroupCommitOptions<Tables[T]>,
): GroupCommit<Tables[T]> {
  const insert = insertRows(table, columns)
  let queue: Waiting<Tables[T]>[] = []
  let timer: NodeJS.Timeout | undefined
  let writing: Promise<void> | undefined

  async function write(group: Waiting<Tables[T]>[]): Promise<void> {
    try {
      const rows = group.map(({ row }) => row)
      await db.transaction().execute(async (transaction) => {
        await insert(transaction, kind, rows)
        await also?.(transaction, rows)
      })
      for (const { done } of group) done()
    } catch (error) {
      if (group.length === 1) group[0]!.failed(error)
      // One row that cannot be written must not take the others with it.
      else for (const waiting of group) await write([waiting])
    }
  }

  async function drain(): Promise<void> {
    while (queue.length > 0) {
      const group = queue.slice(0, maxRows)
      queue = queue.slice(maxRows)
      await write(group)
    }
    writing = undefined
  }

  function begin(): void {
    clearTimeout(timer)
    timer = undefined
    if (queue.length > 0) writing ??= drain()
  }

  return {
    add(row) {
      if (queue.length >= maxQueued)
        return Promise.reject(new Error(`The queue of ${table} is full: ${maxQueued} rows`))
      return new Promise((done, failed) => {
        queue.push({ row, done, failed })
        if (queue.length >= maxRows) begin()
        else if (!writing) timer ??= setTimeout(begin, maxWaitMs)
      })
    },
    async flush() {
      begin()
      await writing
    },
  }
}
