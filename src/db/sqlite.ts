// Node's own SQLite behind Kysely's SQLite dialect.
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { SqliteAdapter, type SqliteDatabase, SqliteDialect } from 'kysely'
import { SyncedDriver, type SyncLog, syncLog } from './sync-log.ts'

/** Statements are compiled once and kept; the texts come from a bounded number of queries in the code. */
const maxStatements = 500

/** Whole numbers that a number holds exactly come out as numbers, larger ones stay `bigint`. */
function plain(row: Record<string, unknown>): Record<string, unknown> {
  for (const [name, value] of Object.entries(row))
    if (typeof value === 'bigint' && value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER)
      row[name] = Number(value)
  return row
}

/**
 * WAL, so that readers and the one writer do not wait for each other. What is committed is on disk before anybody hears of
 * it, also when the machine loses power: in `sync-log.ts`, since `synchronous=FULL` would stop the whole server meanwhile.
 * So does a checkpoint, which brings the log's pages into the file: after 16 MiB of log and not SQLite's 4, pages that every
 * commit writes are brought over less often.
 */
export function openSqlite(file: string): { database: SqliteDatabase; isInTransaction(): boolean; sync: SyncLog } {
  const database = new DatabaseSync(file, { readBigInts: true, timeout: 10_000 })
  database.exec(
    'pragma journal_mode = wal; pragma synchronous = normal; pragma wal_autocheckpoint = 4096; pragma foreign_keys = on',
  )
  const statements = new Map<string, { statement: StatementSync; reader: boolean }>()
  const prepared = (text: string): { statement: StatementSync; reader: boolean } => {
    let known = statements.get(text)
    if (!known) {
      if (statements.size >= maxStatements) statements.clear()
      const statement = database.prepare(text)
      known = { statement, reader: statement.columns().length > 0 }
      statements.set(text, known)
    }
    return known
  }
  const sync = syncLog(file)
  return {
    isInTransaction: () => database.isTransaction,
    sync,
    database: {
      close() {
        database.close()
        sync.close()
      },
      prepare(text) {
        // `begin` would take the write lock with the first write only, where a second process can make it fail.
        const { statement, reader } = prepared(text === 'begin' ? 'begin immediate' : text)
        return {
          reader,
          all: (parameters) => statement.all(...(parameters as SQLInputValue[])).map(plain),
          run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
          *iterate(parameters) {
            for (const row of statement.iterate(...(parameters as SQLInputValue[]))) yield plain(row)
          },
        }
      },
    },
  }
}

/** SQLite takes changes of tables back too: migrations that break off leave nothing behind. */
class TransactionalDdl extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

export function sqliteDialect(file: string): SqliteDialect {
  const { database, isInTransaction, sync } = openSqlite(file)
  const dialect = new SqliteDialect({ database })
  dialect.createAdapter = () => new TransactionalDdl()
  dialect.createDriver = () => new SyncedDriver(database, isInTransaction, sync)
  return dialect
}

/**
 * A lock between processes that ends with its process, however that ends: an open exclusive transaction on a file.
 * @param waitMs how long to wait for whoever has it
 * @returns a function that gives the lock back; undefined where somebody else has it
 */
export function lockFile(file: string, waitMs: number): (() => void) | undefined {
  const database = new DatabaseSync(file, { timeout: waitMs })
  try {
    database.exec('begin exclusive')
    return () => database.close()
  } catch (error) {
    database.close()
    if ((error as { errcode?: number }).errcode === 5) return undefined
    throw error
  }
}
