// What browsers make necessary: CORS for the public API, and the checks against DNS rebinding and foreign pages.
import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyReply } from 'fastify'
import { type ApiError, fail } from '../contract/errors.ts'
import { rateLimitHeaderNames } from '../limits/reply.ts'

const cors = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': [
    'x-request-id',
    'retry-after',
    'x-vtrix-reasoning',
    'x-vtrix-thinking',
    ...rateLimitHeaderNames,
  ].join(', '),
}
const nothing = {}

/** Any page may call the API with its key; the management API is for the server's own pages alone. */
export function corsHeaders(url: string): Record<string, string> {
  return url.startsWith('/v1/') || url.includes('/chat/completions') || url.startsWith('/anthropic/') ? cors : nothing
}

/** The answer to a browser that asks before it calls. */
export function answerPreflight(reply: FastifyReply, methods: readonly string[]): FastifyReply {
  return reply
    .code(204)
    .header('access-control-allow-methods', methods.join(', '))
    .header('access-control-allow-headers', '*, authorization, content-type, x-api-key')
    .header('access-control-max-age', '7200')
    .send()
}

/**
 * A page whose name was pointed at this machine sends its own name as Host: refused while the server listens on
 * loopback, where nobody but this machine's own names can be meant.
 */
export function checkHost(
  header: string | undefined,
  { host, publicUrl }: { host: string; publicUrl?: string | undefined },
): ApiError | undefined {
  if (!isLoopback(host) || header === undefined) return undefined
  const name = hostName(header)
  if (isLoopback(name) || (publicUrl !== undefined && name === new URL(publicUrl).hostname)) return undefined
  return fail('permission_denied', `This server does not answer for the host ${JSON.stringify(name.slice(0, 80))}`)
}

/**
 * Whether one of this server's own pages sends the request. Browsers of today say it themselves; of the others the
 * Origin must be this host. The order is that of Go's `http.CrossOriginProtection`.
 * @returns `unknown` where neither header is there: no browser sends a request that changes something so
 */
export function senderOf(
  headers: IncomingHttpHeaders,
  { https, publicUrl }: { https: boolean; publicUrl?: string | undefined },
): 'own' | 'foreign' | 'unknown' {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' ? 'own' : 'foreign'
  const { origin, host = '' } = headers
  if (origin === undefined) return 'unknown'
  if (publicUrl !== undefined && origin === new URL(publicUrl).origin) return 'own'
  return origin === `https://${host}` || (!https && origin === `http://${host}`) ? 'own' : 'foreign'
}

/**
 * A page of somebody else must change nothing in the name of who is signed in here.
 * @param headers of a request that changes something and is believed for its cookie
 * @param hasBody then it must be JSON, which no form can send
 */
export function checkSender(
  headers: IncomingHttpHeaders,
  settings: { https: boolean; publicUrl?: string | undefined },
  hasBody: boolean,
): ApiError | undefined {
  if (senderOf(headers, settings) !== 'own')
    return fail('permission_denied', 'A request with a session’s cookie must come from this server’s own pages')
  if (hasBody && !/^application\/json *(;|$)/i.test(headers['content-type'] ?? ''))
    return fail('invalid_request', 'A request with a session’s cookie must have the content type application/json')
  return undefined
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
}

function hostName(header: string): string {
  return header.replace(/:\d*$/, '').toLowerCase()
}
