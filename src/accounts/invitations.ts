// One-time links: the invitation to a new user, the first start's link to its administrator, a user's new password.
import { type ApiError, fail } from '../contract/errors.ts'
import type { Db } from '../db/open.ts'
import type { InvitationsTable } from '../db/tables.ts'
import { type Actor, recordChange } from './audit.ts'
import { hashPassword } from './passwords.ts'
import type { By } from './principal.ts'
import { hashOfSecret, newId, newSecret } from './secret.ts'
import { endSessions, startSession } from './sessions.ts'
import { foldedEmail, type Role, type User, userIn } from './users.ts'

const hourMs = 60 * 60_000
const validForMs = { first: 24 * hourMs, invitation: 7 * 24 * hourMs, reset: 24 * hourMs }

export type Invitation = Pick<InvitationsTable, 'id' | 'role' | 'account_id' | 'created_at' | 'expires_at'> & {
  email: string
}

/** `token` goes into the link and is kept nowhere else. */
export type NewInvitation = { invitation: Invitation; token: string }

export type Invitations = {
  /**
   * An earlier invitation of the same e-mail no longer counts.
   * @throws ApiError `invalid_request` where the e-mail has a user; `not_found` where the account is not there
   */
  invite(invited: { email: string; role: Role; accountId: string }, by: By): Promise<NewInvitation>
  /**
   * Ends earlier ones.
   * @param othersRun a link that another server has shown stays the one that counts
   * @returns the token of the first administrator's link; undefined once there is any user
   */
  inviteFirst(accountId: string, othersRun?: boolean): Promise<string | undefined>
  /** Ends the sessions and the password. @returns undefined where there is no such user */
  reset(email: string, by: By): Promise<NewInvitation | undefined>
  /**
   * Uses a link, once: the user is made, or the password set, and signed in.
   * @param accepted `email`: needed for the first administrator; else it may be left out, and must be the invited one
   * @returns the user and the token of a session
   * @throws ApiError `not_found` where the link is unknown, used or expired; `invalid_request` for a wrong e-mail
   */
  accept(accepted: {
    token: string
    email?: string | undefined
    password: string
  }): Promise<{ user: User; token: string }>
}

/** @param now milliseconds since 1970 */
export function createInvitations(db: Db, now: () => number = Date.now): Invitations {
  type Made = Pick<InvitationsTable, 'kind' | 'email' | 'role' | 'account_id'> & { user_id?: string }

  /** Takes the place of the links for the same purpose. */
  async function make(transaction: Db, made: Made, replaces: 'email' | 'user_id' | 'kind'): Promise<NewInvitation> {
    const token = newSecret()
    const row: InvitationsTable = {
      id: newId('inv'),
      token_hash: hashOfSecret(token),
      user_id: null,
      ...made,
      created_at: now(),
      expires_at: now() + validForMs[made.kind],
      used_at: null,
    }
    await transaction
      .deleteFrom('invitations')
      .where((where) =>
        where.or([
          where('expires_at', '<=', now()),
          where.and([where('kind', '=', made.kind), where(replaces, '=', row[replaces])]),
        ]),
      )
      .execute()
    await transaction.insertInto('invitations').values(row).execute()
    const { id, role, account_id, created_at, expires_at } = row
    return { invitation: { id, email: row.email ?? '', role, account_id, created_at, expires_at }, token }
  }

  const usable = (on: Db, token: string) =>
    on
      .selectFrom('invitations')
      .selectAll()
      .where('token_hash', '=', hashOfSecret(token))
      .where('used_at', 'is', null)
      .where('expires_at', '>', now())
      .executeTakeFirst()

  const linkOfFirst = (on: Db) =>
    on
      .selectFrom('invitations')
      .select('id')
      .where('kind', '=', 'first')
      .where('used_at', 'is', null)
      .where('expires_at', '>', now())
      .executeTakeFirst()

  return {
    invite: ({ role, accountId, ...invited }, { actor }) =>
      db.transaction().execute(async (transaction) => {
        const email = foldedEmail(invited.email)
        const account = await transaction
          .selectFrom('accounts')
          .select('id')
          .where('id', '=', accountId)
          .executeTakeFirst()
        if (!account)
          throw fail('not_found', `There is no account ${JSON.stringify(accountId)}`, { param: 'account_id' })
        if (await userOfEmail(transaction, email)) throw alreadyUser(email)
        const made = await make(transaction, { kind: 'invitation', email, role, account_id: accountId }, 'email')
        await recordChange(transaction, {
          actor,
          action: 'invitation.create',
          subjectId: made.invitation.id,
          accountId,
          after: made.invitation,
        })
        return made
      }),

    inviteFirst: (accountId, othersRun = false) =>
      db.transaction().execute(async (transaction) => {
        if (await anyUser(transaction)) return undefined
        if (othersRun && (await linkOfFirst(transaction))) return undefined
        const made: Made = { kind: 'first', email: null, role: 'administrator', account_id: accountId }
        return (await make(transaction, made, 'kind')).token
      }),

    reset: (email, { actor }) =>
      db.transaction().execute(async (transaction) => {
        const user = await userOfEmail(transaction, foldedEmail(email))
        if (!user) return undefined
        await transaction.updateTable('users').set({ password_hash: null }).where('id', '=', user.id).execute()
        await endSessions(transaction, user.id)
        const { id, role, account_id } = user
        await recordChange(transaction, { actor, action: 'user.reset', subjectId: id, accountId: account_id })
        return make(transaction, { kind: 'reset', email: user.email, role, account_id, user_id: id }, 'user_id')
      }),

    async accept({ token, password, email: given }) {
      // Looked up before the work of hashing, so that a made-up token costs nothing.
      const link = await usable(db, token)
      if (!link) throw linkIsOver()
      const email = emailFor(link, given)
      const passwordHash = await hashPassword(password)
      return db.transaction().execute(async (transaction) => {
        const used = await transaction
          .updateTable('invitations')
          .set({ used_at: now() })
          .where('id', '=', link.id)
          .where('used_at', 'is', null)
          .where('expires_at', '>', now())
          .returning('id')
          .executeTakeFirst()
        if (!used || (link.kind === 'first' && (await anyUser(transaction)))) throw linkIsOver()
        const user =
          link.user_id === null
            ? await createUser(transaction, { email, passwordHash, role: link.role, accountId: link.account_id })
            : await setPassword(transaction, link.user_id, passwordHash)
        return { user, token: await startSession(transaction, user.id, now()) }
      })
    },
  }
}

/** @throws ApiError `invalid_request` */
function emailFor(link: InvitationsTable, given: string | undefined): string {
  const email = given === undefined ? link.email : foldedEmail(given)
  if (email === null) throw fail('invalid_request', '`email` is required: a string', { param: 'email' })
  if (link.email !== null && link.email !== email)
    throw fail('invalid_request', '`email` is not the one that this link was made for', { param: 'email' })
  return email
}

async function createUser(
  transaction: Db,
  made: { email: string; passwordHash: string; role: Role; accountId: string },
): Promise<User> {
  if (await userOfEmail(transaction, made.email)) throw alreadyUser(made.email)
  const row = {
    id: newId('usr'),
    account_id: made.accountId,
    email: made.email,
    role: made.role,
    password_hash: made.passwordHash,
    disabled: 0,
    created_at: Date.now(),
  }
  await transaction.insertInto('users').values(row).execute()
  const user = userIn(row)
  await recordChange(transaction, {
    actor: user.id,
    action: 'user.create',
    subjectId: user.id,
    accountId: user.account_id,
    after: user,
  })
  return user
}

/** @throws ApiError `not_found` where the user is switched off */
async function setPassword(transaction: Db, userId: string, passwordHash: string): Promise<User> {
  const row = await transaction
    .updateTable('users')
    .set({ password_hash: passwordHash })
    .where('id', '=', userId)
    .where('disabled', '=', 0)
    .returningAll()
    .executeTakeFirst()
  if (!row) throw linkIsOver()
  const user = userIn(row)
  await endSessions(transaction, user.id)
  const actor: Actor = user.id
  await recordChange(transaction, { actor, action: 'user.password', subjectId: user.id, accountId: user.account_id })
  return user
}

const userOfEmail = (on: Db, email: string) =>
  on.selectFrom('users').selectAll().where('email', '=', email).executeTakeFirst()

async function anyUser(on: Db): Promise<boolean> {
  return (await on.selectFrom('users').select('id').limit(1).executeTakeFirst()) !== undefined
}

function linkIsOver(): ApiError {
  return fail('not_found', 'This link is not valid: it was used, has expired, or was replaced', { param: 'token' })
}

function alreadyUser(email: string): ApiError {
  return fail('invalid_request', `${email} is a user already`, { param: 'email' })
}
