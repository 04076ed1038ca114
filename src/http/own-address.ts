// The address by which a client reaches this server, for links in replies.
import type { FastifyRequest } from 'fastify'
import { isHttps } from './proxy.ts'

/** `server.public_url`, or what the request came by; without a slash at the end. */
export function addressOfServer(
  request: FastifyRequest,
  settings: { trustProxy: boolean; publicUrl?: string | undefined },
): string {
  const https = isHttps(request.headers, settings)
  return settings.publicUrl ?? `${https ? 'https' : 'http'}://${request.headers.host ?? request.hostname}`
}
