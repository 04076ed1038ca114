// SQLite's log brought to the disk by a thread of libuv: a commit waits for it, the rest of the server does not.
//
// With `synchronous=NORMAL` SQLite writes a commit to its log and leaves it to the system when that reaches the disk
// (https://sqlite.org/pragma.html#pragma_synchronous); its own order of checkpoints keeps the file whole. `fdatasync` on the
// log before the commit is reported makes it as lasting as `FULL`, where SQLite would call the same on the main thread.
import { closeSync, fdatasync, openSync } from 'node:fs'
import { promisify } from 'node:util'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type QueryResult,
  type SqliteDatabase,
  SqliteDriver,
} from 'kysely'

export type SyncLog = {
  /** Resolves when everything committed so far is on disk. @throws where the disk fails */
  synced(): Promise<void>
  close(): void
}

const sync = promisify(fdatasync)

/** @param file of the database; its log lies beside it from the first write on */
export function syncLog(file: string): SyncLog {
  let log: number | undefined
  return {
    synced() {
      log ??= openSync(`${file}-wal`, 'r+')
      return sync(log)
    },
    close() {
      if (log !== undefined) closeSync(log)
    },
  }
}

/** Reports what was written once it is on disk: a commit, or a statement without a transaction around it. */
export class SyncedDriver extends SqliteDriver {
  readonly #isInTransaction: () => boolean
  readonly #log: Pick<SyncLog, 'synced'>

  constructor(database: SqliteDatabase, isInTransaction: () => boolean, log: Pick<SyncLog, 'synced'>) {
    super({ database })
    this.#isInTransaction = isInTransaction
    this.#log = log
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection()
    return {
      streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
      executeQuery: async <R>(query: CompiledQuery): Promise<QueryResult<R>> => {
        const result = await connection.executeQuery<R>(query)
        if (!this.#isInTransaction() && !onlyReads.test(query.sql)) await this.#log.synced()
        return result
      },
    }
  }
}

const onlyReads = /^\s*(select|pragma|explain|rollback)\b/i
