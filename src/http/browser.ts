// What browsers make necessary: CORS for the public API, and the check against DNS rebinding.
import type { FastifyReply } from 'fastify'
import { type ApiError, fail } from '../contract/errors.ts'
import { rateLimitHeaderNames } from '../limits/reply.ts'

const cors = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': ['x-request-id', 'retry-after', ...rateLimitHeaderNames].join(', '),
}
const nothing = {}

/** Any page may call the API with its key; the management API is for the server's own pages alone. */
export function corsHeaders(url: string): Record<string, string> {
  return url.startsWith('/v1/') || url.includes('/chat/completions') ? cors : nothing
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

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
}

function hostName(header: string): string {
  return header.replace(/:\d*$/, '').toLowerCase()
}
