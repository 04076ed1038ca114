// The whole database as one file, the same for SQLite and PostgreSQL: gzipped lines of JSON, written from one moment
// while servers go on. A backup of one kind can be restored into the other.
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { sql } from 'kysely'
import { migrations } from './migrations.ts'
import { type Database, DatabaseError, type Db } from './open.ts'
import type { Tables } from './tables.ts'

type Table = keyof Tables
type Row = Record<string, unknown>

const format = 'vtrix-backup-1'

/** Others refer to these. */
const first: readonly string[] = ['accounts', 'users']

const rowsAtOnce = 500

/** @returns rows of each table */
export async function writeBackup(database: Database, file: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  const unfinished = `${file}.unfinished`
  try {
    await database.snapshot((db) =>
      pipeline(linesOf(db, counts), createGzip(), createWriteStream(unfinished, { mode: 0o600, flush: true })),
    )
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
  return counts
}

async function* linesOf(db: Db, counts: Record<string, number>): AsyncGenerator<string> {
  const tables = await tablesOf(db)
  yield `${JSON.stringify({ format, migrations: Object.keys(migrations), tables: tables.map(({ name }) => name) })}\n`
  for (const { name, key } of tables) {
    counts[name] = 0
    let after: Row | undefined
    for (;;) {
      let query = db
        .selectFrom(name as Table)
        .selectAll()
        .orderBy(sql.ref(key))
        .limit(rowsAtOnce)
      if (after) query = query.where(sql.ref(key), '>', after[key])
      const rows = (await query.execute()) as Row[]
      counts[name] += rows.length
      if (rows.length > 0) yield `${rows.map((row) => JSON.stringify({ table: name, row }, large)).join('\n')}\n`
      if (rows.length < rowsAtOnce) break
      after = rows.at(-1)!
    }
  }
}

/** @throws DatabaseError where the database is not empty, or the file is no backup of this version */
export async function restoreBackup(database: Database, file: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  const restore = (lines: AsyncIterable<string>) =>
    database.db.transaction().execute(async (tx) => {
      const tables = await tablesOf(tx)
      if (await tx.selectFrom('accounts').select('id').limit(1).executeTakeFirst())
        throw new DatabaseError('The database is not empty: a backup is restored into a new one')
      await tx.deleteFrom('key_changes').execute()
      let waiting: { table: string; row: Row }[] = []
      const write = async () => {
        if (waiting.length === 0) return
        await tx
          .insertInto(waiting[0]!.table as Table)
          .values(waiting.map(({ row }) => row) as never)
          .execute()
        waiting = []
      }
      let begun = false
      for await (const line of lines) {
        const value = JSON.parse(line, restored) as { format?: string; migrations?: string[]; table: string; row: Row }
        if (!begun) {
          checkHead(value, tables)
          begun = true
          continue
        }
        if (waiting.length >= rowsAtOnce || (waiting[0] && waiting[0].table !== value.table)) await write()
        waiting.push(value)
        counts[value.table] = (counts[value.table] ?? 0) + 1
      }
      await write()
      if (!begun) throw new DatabaseError('The file is no backup of a Vtrix server')
    })
  await pipeline(createReadStream(file), createGunzip(), linesIn, restore)
  return counts
}

async function* linesIn(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const piece of pieces) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n')
    rest = lines.pop()!
    yield* lines
  }
  if (rest !== '') yield rest
}

function checkHead(head: { format?: string; migrations?: string[] }, tables: readonly { name: string }[]): void {
  if (head.format !== format || tables.length === 0) throw new DatabaseError('The file is no backup of a Vtrix server')
  const here = Object.keys(migrations)
  if (head.migrations?.join() !== here.join())
    throw new DatabaseError(
      `The backup has the tables of another version (${head.migrations?.at(-1)}; this one has ${here.at(-1)}): restore it with that version, then start this one on it`,
    )
}

/** The server's own tables with their keys, which are their first columns; those first that others refer to. */
async function tablesOf(db: Db): Promise<{ name: string; key: string }[]> {
  const tables = await db.introspection.getTables()
  const rank = (name: string): number => (first.includes(name) ? first.indexOf(name) : first.length)
  return tables
    .filter(({ isView }) => !isView)
    .map(({ name, columns }) => ({ name, key: columns[0]!.name }))
    .sort((a, b) => rank(a.name) - rank(b.name) || (a.name < b.name ? -1 : 1))
}

/** Whole numbers that JSON's readers would round. */
function large(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? { bigint: String(value) } : value
}

function restored(_: string, value: unknown): unknown {
  const text = (value as { bigint?: unknown } | null)?.bigint
  return typeof text === 'string' ? BigInt(text) : value
}
