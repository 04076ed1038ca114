// Signing in a command-line client: it shows a short code, whoever is signed in approves it in a browser, and the client
// fetches a key of that account, once. The client proves itself by a long code that nobody else has seen.
import { randomInt } from 'node:crypto'
import { fail } from '../contract/errors.ts'
import type { Db } from '../db/open.ts'
import type { DeviceLoginsTable } from '../db/tables.ts'
import type { Key, Keys } from './keys.ts'
import { hashOfSecret, newSecret } from './secret.ts'
import type { User } from './users.ts'

const validForMs = 10 * 60_000
/** How often a client may ask whether it was approved. */
export const pollEveryS = 3
/** Anybody may ask for a code: so many wait at the most. */
const mostWaiting = 1000

/** No vowels, so that no words come of it, and nothing that looks like something else (RFC 8628, 6.1). */
const letters = 'BCDFGHJKLMNPQRSTVWXZ'

export type DeviceLogin = Pick<DeviceLoginsTable, 'user_code' | 'client' | 'created_at' | 'expires_at'>

export type Fetched =
  | { status: 'pending' | 'denied' | 'expired' }
  /** Given once: the login is over. */
  | { status: 'approved'; key: Key; text: string }

export type DeviceLogins = {
  /**
   * @param client what the person is shown: the name of the program and its machine
   * @throws ApiError `rate_limit_exceeded` where too many wait
   */
  begin(client: string): Promise<DeviceLogin & { deviceCode: string }>
  /** A login that waits for approval. @throws ApiError `not_found` */
  find(userCode: string): Promise<DeviceLogin>
  /** @throws ApiError `not_found` where there is none that waits */
  decide(userCode: string, user: User, approved: boolean): Promise<DeviceLogin>
  fetch(deviceCode: string): Promise<Fetched>
}

/** @param now milliseconds since 1970 */
export function createDeviceLogins(db: Db, keys: Keys, now: () => number = Date.now): DeviceLogins {
  const waiting = () => db.selectFrom('device_logins').where('expires_at', '>', now()).where('decided', '=', 'no')

  async function find(userCode: string): Promise<DeviceLogin> {
    const login = await waiting()
      .select(['user_code', 'client', 'created_at', 'expires_at'])
      .where('user_code', '=', spelled(userCode))
      .executeTakeFirst()
    if (!login)
      throw fail('not_found', 'No client waits with this code; it may have expired: start again there', {
        param: 'user_code',
      })
    return login
  }

  return {
    async begin(client) {
      await db.deleteFrom('device_logins').where('expires_at', '<=', now()).execute()
      const { count } = await waiting()
        .select(({ fn }) => fn.countAll().as('count'))
        .executeTakeFirstOrThrow()
      if (Number(count) >= mostWaiting)
        throw fail('rate_limit_exceeded', 'Too many clients wait to be approved; try again later', { retryAfterS: 60 })
      const deviceCode = newSecret()
      const login = { user_code: newUserCode(), client, created_at: now(), expires_at: now() + validForMs }
      await db
        .insertInto('device_logins')
        .values({ ...login, id: hashOfSecret(deviceCode), decided: 'no', user_id: null, account_id: null })
        .execute()
      return { ...login, deviceCode }
    },

    find,

    async decide(userCode, user, approved) {
      const login = await find(userCode)
      const { numUpdatedRows } = await db
        .updateTable('device_logins')
        .set({ decided: approved ? 'approved' : 'denied', user_id: user.id, account_id: user.account_id })
        .where('user_code', '=', login.user_code)
        .where('decided', '=', 'no')
        .executeTakeFirst()
      // Somebody else was faster.
      return numUpdatedRows === 0n ? find(userCode) : login
    },

    async fetch(deviceCode) {
      const id = hashOfSecret(deviceCode)
      const row = await db.selectFrom('device_logins').selectAll().where('id', '=', id).executeTakeFirst()
      if (!row || row.expires_at <= now()) return { status: 'expired' }
      if (row.decided === 'no') return { status: 'pending' }
      // Deleting decides who of two that ask at once is given the key.
      const { numDeletedRows } = await db.deleteFrom('device_logins').where('id', '=', id).executeTakeFirst()
      if (numDeletedRows === 0n) return { status: 'expired' }
      if (row.decided === 'denied') return { status: 'denied' }
      const by = { actor: row.user_id as `usr_${string}`, accountId: row.account_id! }
      const { key, text } = await keys.create({ accountId: row.account_id!, name: row.client }, by)
      return { status: 'approved', key, text }
    },
  }
}

function newUserCode(): string {
  const four = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  return `${four()}-${four()}`
}

/** As people type it: small letters, with or without the dash. */
function spelled(userCode: string): string {
  const plain = userCode.toUpperCase().replaceAll(/[^A-Z]/g, '')
  return `${plain.slice(0, 4)}-${plain.slice(4)}`
}
