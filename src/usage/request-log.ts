// A row for every request: who, what, how it ended, what it cost.
import { sql } from 'kysely'
import { deleteOlder } from '../db/delete-older.ts'
import { createGroupCommit } from '../db/group-commit.ts'
import type { Database } from '../db/open.ts'
import type { RequestsTable } from '../db/tables.ts'
import { addToHours, clientLeftStatus } from './usage-hours.ts'

export type RequestRow = RequestsTable

export type RequestLog = {
  /** Resolves when the row is on disk. @throws when the database cannot take it */
  record(row: RequestRow): Promise<void>
  /** Newest first. */
  list(filter: RequestFilter): Promise<RequestRow[]>
  /** @param accountId undefined: of any account */
  get(id: string, accountId: string | undefined): Promise<RequestRow | undefined>
  /** Deletes rows older than this, in batches, so that nobody waits long for the database. */
  forget(olderThanMs: number): Promise<void>
  /** Resolves when every row recorded so far was tried. */
  flush(): Promise<void>
}

/** How a request ended: answered whole; left by its client; refused (4xx); failed (5xx). */
export type RequestEnding = 'finished' | 'client_left' | 'refused' | 'failed'

export type RequestFilter = {
  accountId?: string | undefined
  keyId?: string | undefined
  model?: string | undefined
  ending?: RequestEnding | undefined
  errorCode?: string | undefined
  fromMs?: number | undefined
  /** The first millisecond that no longer counts. */
  beforeMs?: number | undefined
  /** The last row of the page before: rows after it are given. */
  after?: Pick<RequestRow, 'id' | 'created_at'> | undefined
  limit: number
}

/**
 * Each of those that did not finish names the condition of the index `requests_not_finished` too: SQLite must read there
 * that it may use it.
 */
const endings = {
  finished: sql<boolean>`status < 400`,
  client_left: sql<boolean>`status >= 400 and status = ${sql.lit(clientLeftStatus)}`,
  refused: sql<boolean>`status >= 400 and status < ${sql.lit(clientLeftStatus)}`,
  failed: sql<boolean>`status >= 400 and status >= 500`,
}

export function endingOf({ status }: Pick<RequestRow, 'status'>): RequestEnding {
  if (status < 400) return 'finished'
  if (status === clientLeftStatus) return 'client_left'
  return status < 500 ? 'refused' : 'failed'
}

const columns = [
  'id',
  'account_id',
  'key_id',
  'endpoint',
  'model',
  'engine',
  'status',
  'error_code',
  'finish_reason',
  'stream',
  'prompt_tokens',
  'cached_tokens',
  'completion_tokens',
  'reasoning_tokens',
  'estimated',
  'list_cost',
  'discount',
  'cost',
  'created_at',
  'first_token_ms',
  'total_ms',
  'asked_ms',
  'attempts',
] as const

/**
 * Nobody waits for a row, so those of 25 ms share a commit and its wait for the disk. A queue of 50,000 (about 30 MB)
 * outlasts a slow disk, not a dead one.
 */
const grouping = { maxWaitMs: 25, maxRows: 500, maxQueued: 50_000 }

export function createRequestLog(database: Database): RequestLog {
  const { db, kind } = database
  const rows = createGroupCommit(database, 'requests', columns, {
    ...grouping,
    also: (transaction, written) => addToHours(transaction, kind, written),
  })
  return {
    record: (row) => rows.add(row),
    list({ accountId, keyId, model, ending, errorCode, fromMs, beforeMs, after, limit }) {
      let query = db.selectFrom('requests').selectAll().orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit)
      if (accountId !== undefined) query = query.where('account_id', '=', accountId)
      if (keyId !== undefined) query = query.where('key_id', '=', keyId)
      if (model !== undefined) query = query.where('model', '=', model)
      if (ending !== undefined) query = query.where(endings[ending])
      if (errorCode !== undefined) query = query.where('error_code', '=', errorCode).where(sql<boolean>`status >= 400`)
      if (fromMs !== undefined) query = query.where('created_at', '>=', fromMs)
      if (beforeMs !== undefined) query = query.where('created_at', '<', beforeMs)
      if (after !== undefined) {
        const { id, created_at: at } = after
        query = query
          .where('created_at', '<=', at)
          .where((where) => where.or([where('created_at', '<', at), where('id', '<', id)]))
      }
      return query.execute()
    },
    get(id, accountId) {
      let query = db.selectFrom('requests').selectAll().where('id', '=', id)
      if (accountId !== undefined) query = query.where('account_id', '=', accountId)
      return query.executeTakeFirst()
    },
    forget: (olderThanMs) => deleteOlder(db, 'requests', Date.now() - olderThanMs),
    flush: () => rows.flush(),
  }
}
