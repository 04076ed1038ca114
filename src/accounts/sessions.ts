// Sessions: who is signed in. The cookie holds a random token, the database its hash.
import { sql } from 'kysely'
import type { Db } from '../db/open.ts'
import { hashOfSecret, newSecret } from './secret.ts'
import { type User, userIn } from './users.ts'

const dayMs = 24 * 60 * 60_000
/** A session ends when it was not used for this long … */
export const idleMs = 14 * dayMs
/** … and at this age in any case. */
export const longestMs = 90 * dayMs
/** How often a session's use is written down. */
const seenEveryMs = 5 * 60_000
/** Signing in once more ends the session that was quiet longest. */
const maxPerUser = 50

export type SessionRow = { id: string; created_at: number; last_seen_at: number }

export type Sessions = {
  /** @returns the token, which is kept nowhere else */
  start(userId: string): Promise<string>
  /** Whose session it is; undefined where it has ended, or its user is switched off. */
  find(token: string): Promise<User | undefined>
  /** Those that have not ended, the latest used first. `id` is no secret: it opens nothing. */
  list(userId: string): Promise<SessionRow[]>
  end(token: string): Promise<void>
  /** @returns whether the user had such a session */
  endById(userId: string, id: string): Promise<boolean>
  endAll(userId: string): Promise<void>
}

/** @param now milliseconds since 1970 */
export function createSessions(db: Db, now: () => number = Date.now): Sessions {
  return {
    start: (userId) => db.transaction().execute((transaction) => startSession(transaction, userId, now())),

    async find(token) {
      const at = now()
      const row = await db
        .selectFrom('sessions')
        .innerJoin('users', 'users.id', 'sessions.user_id')
        .selectAll('users')
        .select('sessions.last_seen_at')
        .where('token_hash', '=', hashOfSecret(token))
        .where('sessions.last_seen_at', '>', at - idleMs)
        .where('sessions.created_at', '>', at - longestMs)
        .where('users.disabled', '=', 0)
        .executeTakeFirst()
      if (!row) return undefined
      if (row.last_seen_at < at - seenEveryMs)
        await db
          .updateTable('sessions')
          .set({ last_seen_at: at })
          .where('token_hash', '=', hashOfSecret(token))
          .execute()
      return userIn(row)
    },

    async list(userId) {
      const at = now()
      const rows = await db
        .selectFrom('sessions')
        .select(['token_hash', 'created_at', 'last_seen_at'])
        .where('user_id', '=', userId)
        .where('last_seen_at', '>', at - idleMs)
        .where('created_at', '>', at - longestMs)
        .orderBy('last_seen_at', 'desc')
        .orderBy('created_at', 'desc')
        .execute()
      return rows.map(({ token_hash, ...times }) => ({ id: idOf(token_hash), ...times }))
    },

    async endById(userId, id) {
      const { numDeletedRows } = await db
        .deleteFrom('sessions')
        .where('user_id', '=', userId)
        .where(sql<string>`substr(token_hash, 1, ${sql.lit(idLength)})`, '=', id)
        .executeTakeFirst()
      return numDeletedRows > 0n
    },

    async end(token) {
      await db.deleteFrom('sessions').where('token_hash', '=', hashOfSecret(token)).execute()
    },

    endAll: (userId) => endSessions(db, userId),
  }
}

/** 96 bits of the hash tell sessions apart. */
const idLength = 16

function idOf(tokenHash: string): string {
  return tokenHash.slice(0, idLength)
}

/** The id in `list` of the session with this token. */
export function sessionIdOf(token: string): string {
  return idOf(hashOfSecret(token))
}

/** Inside the transaction that proved who the user is. @returns the token */
export async function startSession(transaction: Db, userId: string, now = Date.now()): Promise<string> {
  const token = newSecret()
  await transaction
    .insertInto('sessions')
    .values({ token_hash: hashOfSecret(token), user_id: userId, created_at: now, last_seen_at: now })
    .execute()
  await transaction
    .deleteFrom('sessions')
    .where((where) => where.or([where('last_seen_at', '<=', now - idleMs), where('created_at', '<=', now - longestMs)]))
    .execute()
  const newest = transaction
    .selectFrom('sessions')
    .select('token_hash')
    .where('user_id', '=', userId)
    .orderBy('last_seen_at', 'desc')
    .orderBy('created_at', 'desc')
    .limit(maxPerUser)
  await transaction.deleteFrom('sessions').where('user_id', '=', userId).where('token_hash', 'not in', newest).execute()
  return token
}

export async function endSessions(transaction: Db, userId: string): Promise<void> {
  await transaction.deleteFrom('sessions').where('user_id', '=', userId).execute()
}
