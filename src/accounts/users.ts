// Users: people with an e-mail and a password who belong to one account.
import { fail } from '../contract/errors.ts'
import type { Db } from '../db/open.ts'
import type { UsersTable } from '../db/tables.ts'
import { recordChange } from './audit.ts'
import type { By } from './principal.ts'

export type Role = UsersTable['role']

/** A user without the hash of the password. */
export type User = Omit<UsersTable, 'id' | 'password_hash' | 'disabled'> & { id: `usr_${string}`; disabled: boolean }

export type Users = {
  /** Oldest first. @param filter `accountId` undefined: of every account */
  list(filter?: { accountId?: string | undefined }): Promise<User[]>
  /**
   * Switching a user off ends the user's sessions.
   * @returns undefined where there is no such user
   * @throws ApiError `invalid_request` where no administrator would be left
   */
  update(
    id: string,
    change: { role?: Role | undefined; disabled?: boolean | undefined },
    by: By,
  ): Promise<User | undefined>
  /** Ends the user's sessions and links too. Returns and throws as `update`. */
  remove(id: string, by: By): Promise<User | undefined>
}

/** E-mails are compared without case: nobody gives two people addresses that differ in it alone. */
export function foldedEmail(text: string): string {
  return text.trim().toLowerCase()
}

export function createUsers(db: Db): Users {
  return {
    async list({ accountId } = {}) {
      let query = db.selectFrom('users').selectAll().orderBy('created_at').orderBy('id')
      if (accountId !== undefined) query = query.where('account_id', '=', accountId)
      return (await query.execute()).map(userIn)
    },

    update: (id, { role, disabled }, by) =>
      db.transaction().execute(async (transaction) => {
        const row = await locked(transaction, id)
        if (!row) return undefined
        const before = userIn(row)
        const after = { ...before, role: role ?? before.role, disabled: disabled ?? before.disabled }
        await transaction
          .updateTable('users')
          .set({ role: after.role, disabled: after.disabled ? 1 : 0 })
          .where('id', '=', id)
          .execute()
        await refuseLosingTheLast(transaction, before, after.role === 'administrator' && !after.disabled)
        if (after.disabled) await transaction.deleteFrom('sessions').where('user_id', '=', id).execute()
        await recordChange(transaction, {
          actor: by.actor,
          action: 'user.update',
          subjectId: id,
          accountId: after.account_id,
          before,
          after,
        })
        return after
      }),

    remove: (id, by) =>
      db.transaction().execute(async (transaction) => {
        const row = await locked(transaction, id)
        if (!row) return undefined
        await transaction.deleteFrom('sessions').where('user_id', '=', id).execute()
        await transaction.deleteFrom('invitations').where('user_id', '=', id).execute()
        await transaction.deleteFrom('users').where('id', '=', id).execute()
        const user = userIn(row)
        await refuseLosingTheLast(transaction, user, false)
        await recordChange(transaction, {
          actor: by.actor,
          action: 'user.delete',
          subjectId: id,
          accountId: user.account_id,
          before: user,
        })
        return user
      }),
  }
}

export function userIn({ id, account_id, email, role, disabled, created_at }: UsersTable): User {
  return { id: id as User['id'], account_id, email, role, disabled: disabled === 1, created_at }
}

/**
 * Reads a user for a change, so that changes wait for each other: writing is what locks rows on every database. Two
 * administrators who switch each other off at once would each see the other still there, so these are locked too.
 */
async function locked(transaction: Db, id: string): Promise<UsersTable | undefined> {
  await transaction.updateTable('users').set({ role: 'administrator' }).where('role', '=', 'administrator').execute()
  return transaction.updateTable('users').set({ id }).where('id', '=', id).returningAll().executeTakeFirst()
}

async function refuseLosingTheLast(transaction: Db, before: User, stays: boolean): Promise<void> {
  if (stays || before.role !== 'administrator' || before.disabled) return
  const other = await transaction
    .selectFrom('users')
    .select('id')
    .where('role', '=', 'administrator')
    .where('disabled', '=', 0)
    .executeTakeFirst()
  if (!other) throw fail('invalid_request', `${before.email} is the last administrator; make somebody else one first`)
}
