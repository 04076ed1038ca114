// The audit: a row for every change of accounts, users and keys, written with the change itself or not at all.
import type { Db } from '../db/open.ts'
import type { AuditTable } from '../db/tables.ts'
import { newId } from './secret.ts'

/** Who changes something: a user's id, the holder of the administrator's token, a command, or the server's first start. */
export type Actor = 'admin_token' | 'command' | 'server' | `usr_${string}`

export type Action =
  | 'account.create'
  | 'account.update'
  | 'key.create'
  | 'key.update'
  | 'key.rotate'
  | 'key.revoke'
  | 'user.create'
  | 'user.update'
  | 'user.delete'
  | 'user.password'
  | 'user.reset'
  | 'invitation.create'

export type Change = {
  actor: Actor
  action: Action
  subjectId: string
  accountId: string | null
  /** Secrets and their hashes must not be in these; only the fields that differ are kept. */
  before?: object
  after?: object
}

type Fields = Record<string, unknown>

export type AuditEntry = Omit<AuditTable, 'before' | 'after'> & { before: Fields | null; after: Fields | null }

export type Audit = {
  /** Newest first. */
  list(filter: { accountId?: string | undefined; beforeMs?: number | undefined; limit: number }): Promise<AuditEntry[]>
}

/** @param transaction the one that makes the change; rolled back together */
export async function recordChange(
  transaction: Db,
  { actor, action, subjectId, accountId, before, after }: Change,
): Promise<void> {
  const row: AuditTable = {
    id: newId('aud'),
    at: Date.now(),
    actor,
    action,
    subject_id: subjectId,
    account_id: accountId,
    before: before ? textOf(differing(before, after ?? {})) : null,
    after: after ? textOf(differing(after, before ?? {})) : null,
  }
  await transaction.insertInto('audit').values(row).execute()
}

export function createAudit(db: Db): Audit {
  return {
    async list({ accountId, beforeMs, limit }) {
      let query = db.selectFrom('audit').selectAll().orderBy('at', 'desc').orderBy('id').limit(limit)
      if (accountId !== undefined) query = query.where('account_id', '=', accountId)
      if (beforeMs !== undefined) query = query.where('at', '<', beforeMs)
      return (await query.execute()).map(({ before, after, ...row }) => ({
        ...row,
        before: before === null ? null : JSON.parse(before),
        after: after === null ? null : JSON.parse(after),
      }))
    },
  }
}

/** The fields of one that the other has not, or has with another value. */
function differing(fields: object, other: object): object {
  const theirs = other as Fields
  return Object.fromEntries(Object.entries(fields).filter(([name, value]) => textOf(value) !== textOf(theirs[name])))
}

/** JSON has no `bigint`: amounts are digits as text. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, field: unknown) => (typeof field === 'bigint' ? String(field) : field))
}
