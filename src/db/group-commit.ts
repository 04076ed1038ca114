// Rows that arrive together share one transaction: a commit waits for the disk, and one wait serves them all.
import { CompiledQuery, type InsertQueryBuilder, type InsertResult } from 'kysely'
import type { Db } from './open.ts'
import type { Tables } from './tables.ts'

export type GroupCommitOptions = {
  /** How long a row may wait for others before its group is written. */
  maxWaitMs: number
  /** Rows of one transaction. */
  maxRows: number
  /** Rows that may wait while the database is slow or away; past it `add` rejects. */
  maxQueued: number
}

export type GroupCommit<Row> = {
  /** Resolves when the row is on disk. @throws when the queue is full or the row cannot be written */
  add(row: Row): Promise<void>
  /** Resolves when everything added so far was tried. */
  flush(): Promise<void>
}

type Waiting<Row> = { row: Row; done(): void; failed(error: unknown): void }

/** Inserts into one table. The statement is compiled once, whatever the number of rows. */
export function createGroupCommit<T extends keyof Tables & string>(
  db: Db,
  table: T,
  columns: readonly (keyof Tables[T] & string)[],
  { maxWaitMs, maxRows, maxQueued }: GroupCommitOptions,
): GroupCommit<Tables[T]> {
  const insert = compileInsert(db, table, columns)
  let queue: Waiting<Tables[T]>[] = []
  let timer: NodeJS.Timeout | undefined
  let writing: Promise<void> | undefined

  async function write(group: Waiting<Tables[T]>[]): Promise<void> {
    try {
      await db.transaction().execute(async (transaction) => {
        for (const { row } of group)
          await transaction.executeQuery(
            CompiledQuery.raw(
              insert,
              columns.map((column) => row[column]),
            ),
          )
      })
      for (const { done } of group) done()
    } catch (error) {
      for (const { failed } of group) failed(error)
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

function compileInsert<T extends keyof Tables & string>(db: Db, table: T, columns: readonly string[]): string {
  const row = Object.fromEntries(columns.map((column) => [column, null]))
  const query = db.insertInto(table) as unknown as InsertQueryBuilder<Record<string, object>, string, InsertResult>
  return query.values(row as never).compile().sql
}
