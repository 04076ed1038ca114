// Who calls: the holder of an API key, the administrator's token, or a session. Every refusal is the same answer.
import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { principalOf, tokenHolder } from '../accounts/principal.ts'
import { signedInCaller } from '../accounts/signed-in-caller.ts'
import type { Caller } from '../accounts/usable-keys.ts'
import type { User } from '../accounts/users.ts'
import type { App } from '../app.ts'
import type { Endpoint } from '../contract/endpoint.ts'
import { ApiError, fail } from '../contract/errors.ts'
import { checkSender, senderOf } from './browser.ts'
import { isHttps } from './proxy.ts'
import type { RequestContext } from './request-context.ts'
import { tokenIn } from './session-cookie.ts'

const longestKey = 512

/**
 * Keys are checked at once, since every chat request passes here; a session is looked up in the database.
 * @returns the refusal; undefined where the caller may go on, and the context says who it is
 */
export function authorize(
  app: App,
  row: Endpoint,
  context: RequestContext,
  headers: IncomingHttpHeaders,
): ApiError | undefined | Promise<ApiError | undefined> {
  if (row.auth === 'none') return row.method === 'GET' ? undefined : refuseForeign(app, headers)
  if (row.auth !== 'key') {
    const caller = row.keyToo ? callerOf(app, headers) : undefined
    if (!caller) return authorizePrincipal(app, row, context, headers)
    context.caller = caller
    return undefined
  }
  if (row.signedIn && !hasSecret(headers)) return authorizeSignedIn(app, row, context, headers)
  context.caller = callerOf(app, headers)
  return context.caller ? undefined : unauthorized()
}

function callerOf({ keys }: App, headers: IncomingHttpHeaders): Caller | undefined {
  const key = keyIn(headers)
  return key === undefined ? undefined : keys.authenticate(key)
}

/** A secret in the headers is what counts; the cookie is looked at where there is none. */
async function authorizePrincipal(
  app: App,
  row: Endpoint,
  context: RequestContext,
  headers: IncomingHttpHeaders,
): Promise<ApiError | undefined> {
  if (hasSecret(headers)) {
    if (!isAdmin(headers, app.config.server.adminToken)) return unauthorized()
    context.principal = tokenHolder
    return undefined
  }
  const user = await signedIn(app, row, headers)
  if (user instanceof ApiError) return user
  context.principal = principalOf(user)
  if (row.auth === 'admin' && !context.principal.isAdministrator)
    return fail('permission_denied', 'This is for administrators')
  return undefined
}

/** The playground: the account of who is signed in pays. */
async function authorizeSignedIn(
  app: App,
  row: Endpoint,
  context: RequestContext,
  headers: IncomingHttpHeaders,
): Promise<ApiError | undefined> {
  const user = await signedIn(app, row, headers)
  if (user instanceof ApiError) return user
  const account = await app.accounts.get(user.account_id)
  context.caller = account && signedInCaller(user, account)
  return account ? undefined : unauthorized()
}

/** @returns whose session the cookie is, or why it does not count */
async function signedIn(app: App, row: Endpoint, headers: IncomingHttpHeaders): Promise<User | ApiError> {
  const https = isHttps(headers, app.config.server)
  const token = tokenIn(headers, https)
  const user = token === undefined ? undefined : await app.sessions.find(token)
  if (!user) return unauthorized()
  const { publicUrl } = app.config.server
  return (row.method !== 'GET' && checkSender(headers, { https, publicUrl }, row.body !== undefined)) || user
}

function hasSecret(headers: IncomingHttpHeaders): boolean {
  return headers.authorization !== undefined || headers['x-api-key'] !== undefined
}

/** Nobody is signed in here by a page of somebody else either; whatever is no browser need not say where it is from. */
function refuseForeign({ config: { server } }: App, headers: IncomingHttpHeaders): ApiError | undefined {
  const sender = senderOf(headers, { https: isHttps(headers, server), publicUrl: server.publicUrl })
  return sender === 'foreign' ? fail('permission_denied', 'This must come from this server’s own pages') : undefined
}

/** The one 401: nothing in it tells a missing key from an unknown or revoked one. */
export function unauthorized(): ApiError {
  return fail('invalid_api_key', 'The API key is missing or not valid', { headers: { 'www-authenticate': 'Bearer' } })
}

/** The key as OpenAI's clients send it (`Authorization: Bearer`) or Anthropic's (`x-api-key`). */
export function keyIn(headers: IncomingHttpHeaders): string | undefined {
  const bearer = /^bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1]
  const key = bearer ?? headers['x-api-key']
  return typeof key === 'string' && key !== '' && key.length <= longestKey ? key : undefined
}

/** @param adminToken undefined where none is set: then nobody is the administrator */
export function isAdmin(headers: IncomingHttpHeaders, adminToken: string | undefined): boolean {
  const token = keyIn(headers)
  return token !== undefined && adminToken !== undefined && timingSafeEqual(digest(token), digest(adminToken))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
