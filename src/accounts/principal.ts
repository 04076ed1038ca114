// Who manages: the holder of the administrator's token, a signed-in user, or a command; and what they may reach.
import { fail } from '../contract/errors.ts'
import type { Actor } from './audit.ts'
import type { User } from './users.ts'

/** Who makes a change, and the one account they may change things of; every account where it is undefined. */
export type By = { actor: Actor; accountId: string | undefined }

export const theServer: By = { actor: 'server', accountId: undefined }
export const aCommand: By = { actor: 'command', accountId: undefined }

/** Who called the management API. `user` is undefined for the administrator's token. */
export type Principal = { by: By; isAdministrator: boolean; user: User | undefined }

export const tokenHolder: Principal = {
  by: { actor: 'admin_token', accountId: undefined },
  isAdministrator: true,
  user: undefined,
}

export function principalOf(user: User): Principal {
  const isAdministrator = user.role === 'administrator'
  return { by: { actor: user.id, accountId: isAdministrator ? undefined : user.account_id }, isAdministrator, user }
}

/**
 * The account that a list is asked for.
 * @returns undefined: every account
 * @throws ApiError `not_found` for another account than a member's own, be it there or not
 */
export function accountInReach({ accountId }: By, asked: string | undefined): string | undefined {
  if (accountId === undefined || asked === undefined || asked === accountId) return asked ?? accountId
  throw fail('not_found', `There is no account ${JSON.stringify(asked)}`, { param: 'account_id' })
}

/** @throws ApiError `permission_denied` for the administrator's token, which is no user */
export function userOf({ user }: Principal): User {
  if (!user) throw fail('permission_denied', 'This is for people who are signed in; the administrator’s token is none')
  return user
}
