// Opens the database, SQLite or PostgreSQL: the folder, the lock between servers, the migrations.
import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { migrations } from './migrations.ts'
import { postgresDialect } from './postgres.ts'
import { lockFile, sqliteDialect } from './sqlite.ts'
import type { Tables } from './tables.ts'

export type Db = Kysely<Tables>

export type Database = {
  db: Db
  /** Which of the two it is, for the few places where they differ. */
  kind: 'sqlite' | 'postgres'
  /** Runs while no other server of this database runs the same. */
  alone<T>(work: () => Promise<T>): Promise<T>
  /** Reads as of one moment, and keeps nobody from writing meanwhile. */
  snapshot<T>(read: (db: Db) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** The database cannot be used; the message says why and what to do. */
export class DatabaseError extends Error {
  override name = 'DatabaseError'
}

const migrationWaitMs = 30_000

/** The number of PostgreSQL's advisory lock under which servers start; any that nobody else uses. */
const startLock = 8_787_001

/**
 * @param options `server: true` for the one server of a folder; commands open beside it
 * @throws DatabaseError
 */
export async function openDatabase(options: {
  dataFolder: string
  databaseUrl?: string | undefined
  server?: boolean
  /** Others than the server's own, for tests. */
  steps?: Record<string, Migration>
}): Promise<Database> {
  const { databaseUrl, steps = migrations } = options
  return databaseUrl ? openPostgres(databaseUrl, steps) : openSqlite(options, steps)
}

async function openSqlite(
  { dataFolder, server }: { dataFolder: string; server?: boolean },
  steps: Record<string, Migration>,
): Promise<Database> {
  const folder = resolve(dataFolder)
  prepareFolder(folder)
  const unlock = server ? lockFile(join(folder, 'server.lock'), 0) : () => {}
  if (!unlock) throw new DatabaseError(`Another server runs on ${folder}: stop it, or set VTRIX_DATA to another folder`)
  const file = join(folder, 'vtrix.db')
  // A folder that was there before may be open to others; the file is not, nor what SQLite makes beside it, which takes
  // the file's mode.
  closeSync(openSync(file, 'a', 0o600))
  chmodSync(file, 0o600)
  const db = new Kysely<Tables>({ dialect: sqliteDialect(file) })
  try {
    const unlockMigration = lockFile(join(folder, 'migrate.lock'), migrationWaitMs)
    if (!unlockMigration)
      throw new DatabaseError(`Another process has been migrating ${folder} for ${migrationWaitMs / 1000} s`)
    await migrate(db, steps).finally(unlockMigration)
  } catch (error) {
    await db.destroy()
    unlock()
    throw error
  }
  return {
    db,
    kind: 'sqlite',
    alone: (work) => work(),
    snapshot: (read) =>
      db.connection().execute(async (connection) => {
        await sql`begin deferred`.execute(connection)
        return read(connection).finally(() => sql`commit`.execute(connection))
      }),
    async close() {
      await db.destroy()
      unlock()
    },
  }
}

/** Any number of servers share it; Kysely takes PostgreSQL's own lock for the migrations. */
async function openPostgres(url: string, steps: Record<string, Migration>): Promise<Database> {
  const db = new Kysely<Tables>({ dialect: postgresDialect(url) })
  try {
    await migrate(db, steps)
  } catch (error) {
    await db.destroy()
    if (error instanceof DatabaseError) throw error
    const { code, message } = error as { code?: string; message?: string }
    throw new DatabaseError(`PostgreSQL cannot be used (${code ?? message}): look at DATABASE_URL and at its server`)
  }
  return {
    db,
    kind: 'postgres',
    alone: (work) =>
      db.transaction().execute(async (transaction) => {
        await sql`select pg_advisory_xact_lock(${startLock})`.execute(transaction)
        return work()
      }),
    snapshot: (read) => db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(read),
    close: () => db.destroy(),
  }
}

/** Readable by the server's user alone: keys' hashes and people's requests are in it. */
function prepareFolder(folder: string): void {
  try {
    makeFolder(folder)
    lockFile(join(folder, 'write-test.lock'), 0)?.()
  } catch (error) {
    const reason = (error as { code?: string }).code ?? String(error)
    throw new DatabaseError(
      `The data folder ${folder} cannot be written (${reason}): make it writable for this user, or set VTRIX_DATA to another`,
    )
  }
}

/** One level at a time: Node's own recursive `mkdir` never returns where the system refuses without a reason (/proc). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}

async function migrate(db: Db, steps: Record<string, Migration>): Promise<void> {
  // A step that was made beside a later one, on another branch, is taken up by whoever has the later one already.
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => steps },
    allowUnorderedMigrations: true,
  })
  await refuseNewer(db, steps)
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}

async function refuseNewer(db: Db, steps: Record<string, Migration>): Promise<void> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some((table) => table.name === 'kysely_migration')) return
  const done = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .execute()
  const unknown = done.find(({ name }) => !(name in steps))
  if (unknown)
    throw new DatabaseError(`The database is newer than this server (it has ${unknown.name}): start the newer server`)
}
