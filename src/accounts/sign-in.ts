// Signing in with e-mail and password, and changing the password.
import { type ApiError, fail } from '../contract/errors.ts'
import type { Db } from '../db/open.ts'
import { recordChange } from './audit.ts'
import { hashPassword, isOutdated, verifyPassword } from './passwords.ts'
import { endSessions, startSession } from './sessions.ts'
import type { SignInThrottle } from './sign-in-throttle.ts'
import { foldedEmail, type User, userIn } from './users.ts'

export type SignIn = {
  /**
   * @param address of the client
   * @returns the user and the token of a new session
   * @throws ApiError `invalid_credentials`, the same and after the same work for an unknown e-mail, a wrong password and
   *   a user who is switched off; `rate_limit_exceeded`
   */
  signIn(email: string, password: string, address: string): Promise<{ user: User; token: string }>
  /**
   * Ends every session of the user.
   * @returns the token of a new one
   * @throws ApiError `invalid_credentials` where `current` is not the password; `rate_limit_exceeded`
   */
  changePassword(user: User, current: string, next: string, address: string): Promise<string>
}

export function createSignIn(db: Db, throttle: SignInThrottle): SignIn {
  /**
   * @returns the hash that the password fits
   * @throws ApiError
   */
  async function prove(email: string, password: string, address: string) {
    const wasRight = await throttle.attempt(email, address)
    const row = await db.selectFrom('users').selectAll().where('email', '=', email).executeTakeFirst()
    const fits = await verifyPassword(password, row?.password_hash)
    if (!fits || !row || row.password_hash === null || row.disabled === 1) throw refused()
    await wasRight()
    return { user: userIn(row), hash: row.password_hash }
  }

  /**
   * Writes the hash where the one that was proved still counts: looking at a password takes a while, and a password that
   * was changed meanwhile, or a user who was switched off, must not leave a session behind.
   */
  async function replaceHash(transaction: Db, user: User, proved: string, next: string): Promise<void> {
    const row = await transaction
      .updateTable('users')
      .set({ password_hash: next })
      .where('id', '=', user.id)
      .where('password_hash', '=', proved)
      .where('disabled', '=', 0)
      .returning('id')
      .executeTakeFirst()
    if (!row) throw refused()
  }

  return {
    async signIn(email, password, address) {
      const { user, hash } = await prove(foldedEmail(email), password, address)
      const next = isOutdated(hash) ? await hashPassword(password) : hash
      const token = await db.transaction().execute(async (transaction) => {
        await replaceHash(transaction, user, hash, next)
        return startSession(transaction, user.id)
      })
      return { user, token }
    },

    async changePassword(user, current, next, address) {
      const { hash } = await prove(user.email, current, address)
      const nextHash = await hashPassword(next)
      return db.transaction().execute(async (transaction) => {
        await replaceHash(transaction, user, hash, nextHash)
        await endSessions(transaction, user.id)
        await recordChange(transaction, {
          actor: user.id,
          action: 'user.password',
          subjectId: user.id,
          accountId: user.account_id,
        })
        return startSession(transaction, user.id)
      })
    },
  }
}

function refused(): ApiError {
  return fail('invalid_credentials', 'The e-mail or the password is not right')
}
