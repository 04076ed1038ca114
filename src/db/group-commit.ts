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

/** Rows of one statement: a statement costs about as much as ten rows. */
const rowsAtOnce = 32

/** Inserts into one table. The two statements are compiled once: for many rows, and for one. */
export function createGroupCommit<T extends keyof Tables & string>(
  db: Db,
  table: T,
  columns: readonly (keyof Tables[T] & string)[],
  { maxWaitMs, maxRows, maxQueued }: GroupCommitOptions,
): GroupCommit<Tables[T]> {
  const insertMany = compileInsert(db, table, columns, rowsAtOnce)
  const insertOne = compileInsert(db, table, columns, 1)
  let queue: Waiting<Tables[T]>[] = []
  let timer: NodeJS.Timeout | undefined
  let writing: Promise<void> | undefined

  const insert = (on: Db, sql: string, rows: readonly Waiting<Tables[T]>[]) =>
    on.executeQuery(
      CompiledQuery.raw(
        sql,
        rows.flatMap(({ row }) => columns.map((column) => row[column])),
      ),
    )

  async function write(group: Waiting<Tables[T]>[]): Promise<void> {
    try {
      await db.transaction().execute(async (transaction) => {
        let at = 0
        for (; at + rowsAtOnce <= group.length; at += rowsAtOnce)
          await insert(transaction, insertMany, group.slice(at, at + rowsAtOnce))
        for (; at < group.length; at++) await insert(transaction, insertOne, [group[at]!])
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

function compileInsert<T extends keyof Tables & string>(
  db: Db,
  table: T,
  columns: readonly string[],
  rows: number,
): string {
  const row = Object.fromEntries(columns.map((column) => [column, null]))
  const query = db.insertInto(table) as unknown as InsertQueryBuilder<Record<string, object>, string, InsertResult>
  return query.values(Array.from({ length: rows }, () => row) as never).compile().sql
}
