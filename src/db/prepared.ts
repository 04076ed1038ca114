// Statements on many rows whose text is made once: making it costs more than running it. Rows go in chunks of a few
// sizes, so that there are few texts, and the database keeps those prepared as well.
import { type Compilable, CompiledQuery, type InsertQueryBuilder, type InsertResult } from 'kysely'
import type { Database, Db } from './open.ts'
import type { Tables } from './tables.ts'

type Kind = Database['kind']

const chunkSizes = [64, 8, 1]

function* chunksOf<T>(items: readonly T[]): Generator<readonly T[]> {
  let at = 0
  for (const size of chunkSizes) for (; at + size <= items.length; at += size) yield items.slice(at, at + size)
}

/** @param build the query for so many values; its parameters must be theirs alone, in their order */
function textsOf(build: (db: Db, kind: Kind, count: number) => Compilable) {
  const texts = new Map<string, string>()
  return (db: Db, kind: Kind, count: number): string => {
    const id = `${kind} ${count}`
    let text = texts.get(id)
    if (text === undefined) {
      text = build(db, kind, count).compile().sql
      texts.set(id, text)
    }
    return text
  }
}

type Insert = InsertQueryBuilder<Tables, keyof Tables, InsertResult>

/** @param complete adds to the insert, such as what happens where a row is there already */
export function insertRows<T extends keyof Tables & string>(
  table: T,
  columns: readonly (keyof Tables[T] & string)[],
  complete: (insert: Insert) => Compilable = (insert) => insert,
): (db: Db, kind: Kind, rows: readonly Tables[T][]) => Promise<void> {
  const row = Object.fromEntries(columns.map((column) => [column, null]))
  const text = textsOf((db, _, count) =>
    complete(db.insertInto(table).values(Array.from({ length: count }, () => row) as never) as unknown as Insert),
  )
  return async (db, kind, rows) => {
    for (const chunk of chunksOf(rows)) {
      const parameters = chunk.flatMap((one) => columns.map((column) => one[column]))
      await db.executeQuery(CompiledQuery.raw(text(db, kind, chunk.length), parameters))
    }
  }
}

/**
 * For a query with one list of values in it.
 * @returns the rows of all values, chunk after chunk
 */
export function rowsByValues<Row>(
  build: (db: Db, values: string[], kind: Kind) => Compilable<Row>,
): (db: Db, kind: Kind, values: readonly string[]) => Promise<Row[]> {
  const text = textsOf((db, kind, count) => build(db, Array<string>(count).fill(''), kind))
  return async (db, kind, values) => {
    const found: Row[] = []
    for (const chunk of chunksOf(values)) {
      const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(text(db, kind, chunk.length), [...chunk]))
      found.push(...rows)
    }
    return found
  }
}
