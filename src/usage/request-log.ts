// A row for every request: who, what, how it ended, what it cost.
import { deleteOlder } from '../db/delete-older.ts'
import { createGroupCommit } from '../db/group-commit.ts'
import type { Database } from '../db/open.ts'
import type { RequestsTable } from '../db/tables.ts'

export type RequestRow = RequestsTable

export type RequestLog = {
  /** Resolves when the row is on disk. @throws when the database cannot take it */
  record(row: RequestRow): Promise<void>
  /** Newest first. */
  list(filter: { accountId?: string | undefined; beforeMs?: number | undefined; limit: number }): Promise<RequestRow[]>
  /** Deletes rows older than this, in batches, so that nobody waits long for the database. */
  forget(olderThanMs: number): Promise<void>
  /** Resolves when every row recorded so far was tried. */
  flush(): Promise<void>
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
] as const

/**
 * Nobody waits for a row, so those of 25 ms share a commit and its wait for the disk. A queue of 50,000 (about 30 MB)
 * outlasts a slow disk, not a dead one.
 */
const grouping = { maxWaitMs: 25, maxRows: 500, maxQueued: 50_000 }

export function createRequestLog(database: Database): RequestLog {
  const { db } = database
  const rows = createGroupCommit(database, 'requests', columns, grouping)
  return {
    record: (row) => rows.add(row),
    list({ accountId, beforeMs, limit }) {
      let query = db.selectFrom('requests').selectAll().orderBy('created_at', 'desc').orderBy('id').limit(limit)
      if (accountId !== undefined) query = query.where('account_id', '=', accountId)
      if (beforeMs !== undefined) query = query.where('created_at', '<', beforeMs)
      return query.execute()
    },
    forget: (olderThanMs) => deleteOlder(db, 'requests', Date.now() - olderThanMs),
    flush: () => rows.flush(),
  }
}
