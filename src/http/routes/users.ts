// The handlers about people: signing in and out, users, invitations, the audit.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { accountInReach, userOf } from '../../accounts/principal.ts'
import type { User } from '../../accounts/users.ts'
import type { App } from '../../app.ts'
import { fail } from '../../contract/errors.ts'
import type { userEndpoints } from '../../contract/user-endpoints.ts'
import type { Handlers, Input } from '../endpoint.ts'
import { addressOfServer } from '../own-address.ts'
import { addressOf, isHttps } from '../proxy.ts'
import { cookieOf, endedCookie, tokenIn } from '../session-cookie.ts'
import { accountReply } from './account-reply.ts'

/** Rows of the audit that are given where no limit is asked for. */
const defaultRows = 100

export function userHandlers(app: App): Pick<Handlers, keyof typeof userEndpoints> {
  const { accounts, users, sessions, signIn, invitations, audit } = app
  const settings = app.config.server

  function setCookie(request: FastifyRequest, reply: FastifyReply, token: string): void {
    reply.header('set-cookie', cookieOf(token, isHttps(request.headers, settings)))
  }

  type Invited = Pick<Input<typeof userEndpoints.createInvitation>, 'body' | 'principal' | 'request'>

  async function invite({ body, principal, request }: Invited) {
    const accountId = body.account_id ?? principal.user?.account_id ?? (await accounts.first()).id
    const { email, role = 'member' } = body
    const made = await invitations.invite({ email, role, accountId }, principal.by)
    return { ...made.invitation, url: `${addressOfServer(request, settings)}/accept?token=${made.token}` }
  }

  return {
    signIn: async ({ body, request, reply }) => {
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
    me: async ({ principal: { user, isAdministrator } }) => {
      const account = user && (await accounts.get(user.account_id))
      return {
        role: isAdministrator ? 'administrator' : 'member',
        user: user ?? null,
        account: account ? await accountReply(app, account) : null,
      }
    },
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
