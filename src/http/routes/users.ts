// The handlers about people: signing in and out, users, invitations, the audit.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { pollEveryS } from '../../accounts/device-logins.ts'
import { accountInReach, userOf } from '../../accounts/principal.ts'
import { sessionIdOf } from '../../accounts/sessions.ts'
import type { User } from '../../accounts/users.ts'
import type { App } from '../../app.ts'
import { fail } from '../../contract/errors.ts'
import type { userEndpoints } from '../../contract/user-endpoints.ts'
import type { Handlers, Input } from '../endpoint.ts'
import { addressOfServer } from '../own-address.ts'
import { addressOf, isHttps, isUnknownProxy } from '../proxy.ts'
import { cookieOf, endedCookie, tokenIn } from '../session-cookie.ts'
import { accountReply } from './account-reply.ts'
import { keyReply } from './key-reply.ts'

/** Rows of the audit that are given where no limit is asked for. */
const defaultRows = 100

export function userHandlers(app: App): Pick<Handlers, keyof typeof userEndpoints> {
  const { accounts, keys, users, sessions, signIn, invitations, deviceLogins, audit } = app
  const settings = app.config.server
  let proxyWasSaid = false

  function setCookie(request: FastifyRequest, reply: FastifyReply, token: string): void {
    reply.header('set-cookie', cookieOf(token, isHttps(request.headers, settings)))
  }

  type Invited = Pick<Input<typeof userEndpoints.createInvitation>, 'body' | 'principal' | 'request'>

  async function invite({ body, principal, request }: Invited) {
    const { id: accountId } = await accounts.named(body.account_id ?? principal.user?.account_id)
    const { email, role = 'member' } = body
    const made = await invitations.invite({ email, role, accountId }, principal.by)
    return { ...made.invitation, url: `${addressOfServer(request, settings)}/accept?token=${made.token}` }
  }

  return {
    signIn: async ({ body, request, reply }) => {
      if (!proxyWasSaid && isUnknownProxy(request.headers, settings)) {
        proxyWasSaid = true
        app.log.warn(
          'Somebody signs in through a proxy (X-Forwarded-For) that server.trust_proxy does not name: all who come through it share one count of wrong passwords',
        )
      }
      const { user, token } = await signIn.signIn(body.email, body.password, addressOf(request, settings))
      setCookie(request, reply, token)
      return user
    },
    signOut: async ({ body, principal, request, reply }) => {
      const user = userOf(principal)
      const https = isHttps(request.headers, settings)
      const token = tokenIn(request.headers, https)
      if (body.everywhere) await sessions.endAll(user.id)
      else if (token !== undefined) await sessions.end(token)
      reply.header('set-cookie', endedCookie(https))
      return { signed_out: true }
    },
    me: async ({ principal, caller }) => {
      const { user, isAdministrator = false } = principal ?? {}
      const accountId = user?.account_id ?? caller?.accountId
      const account = accountId === undefined ? undefined : await accounts.get(accountId)
      const key = caller && (await keys.list({ account_id: caller.accountId })).find(({ id }) => id === caller.keyId)
      return {
        role: isAdministrator ? 'administrator' : 'member',
        user: user ?? null,
        account: account ? await accountReply(app, account) : null,
        key: key ? keyReply(key) : null,
      }
    },
    listSessions: async ({ principal, request }) => {
      const token = tokenIn(request.headers, isHttps(request.headers, settings))
      const own = token === undefined ? undefined : sessionIdOf(token)
      return (await sessions.list(userOf(principal).id)).map((row) => ({ ...row, current: row.id === own }))
    },
    endSession: async ({ params: { id }, principal }) => {
      if (!(await sessions.endById(userOf(principal).id, id)))
        throw fail('not_found', `There is no session ${JSON.stringify(id)}`, { param: 'id' })
      return { signed_out: true }
    },

    beginDeviceLogin: async ({ body, request }) => {
      const { deviceCode, user_code, created_at, expires_at } = await deviceLogins.begin(body.client)
      const page = `${addressOfServer(request, settings)}/device`
      return {
        device_code: deviceCode,
        user_code,
        verification_uri: page,
        verification_uri_complete: `${page}?user_code=${user_code}`,
        expires_in: (expires_at - created_at) / 1000,
        interval: pollEveryS,
      }
    },
    fetchDeviceKey: async ({ body }) => {
      const fetched = await deviceLogins.fetch(body.device_code)
      const { status } = fetched
      if (fetched.status !== 'approved') return { status, token_type: null, access_token: null, key_id: null }
      return { status, token_type: 'Bearer' as const, access_token: fetched.text, key_id: fetched.key.id }
    },
    getDeviceLogin: ({ query }) => deviceLogins.find(query.user_code),
    decideDeviceLogin: ({ body, principal }) => deviceLogins.decide(body.user_code, userOf(principal), body.approve),

    changePassword: async ({ body, principal, request, reply }) => {
      const user = userOf(principal)
      const { current_password: current, new_password: next } = body
      setCookie(request, reply, await signIn.changePassword(user, current, next, addressOf(request, settings)))
      return user
    },
    acceptInvitation: async ({ body, request, reply }) => {
      const { user, token } = await invitations.accept(body)
      setCookie(request, reply, token)
      return user
    },

    listUsers: ({ query, principal }) => users.list({ accountId: accountInReach(principal.by, query.account_id) }),
    createUser: invite,
    updateUser: async ({ params: { id }, body, principal }) => found(await users.update(id, body, principal.by), id),
    deleteUser: async ({ params: { id }, principal }) => found(await users.remove(id, principal.by), id),
    createInvitation: invite,

    listAudit: ({ query: { account_id: accountId, before: beforeMs, limit = defaultRows } }) =>
      audit.list({ accountId, beforeMs, limit }),
  }
}

function found(user: User | undefined, id: string): User {
  if (!user) throw fail('not_found', `There is no user ${JSON.stringify(id)}`, { param: 'id' })
  return user
}
