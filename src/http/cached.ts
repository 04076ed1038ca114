// Replies that a browser may keep and ask about: a tag of the content, and nothing sent again that is there already.
import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

export function etagOf(content: Buffer | string): string {
  return `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`
}

/** @param bodies by the encodings that this content comes in, the preferred one first */
export function sendTagged(
  request: FastifyRequest,
  reply: FastifyReply,
  etag: string,
  plain: Buffer | string,
  bodies: { [encoding in 'br' | 'gzip']?: () => Buffer },
): FastifyReply {
  reply.headers({ etag, vary: 'accept-encoding' })
  if (request.headers['if-none-match'] === etag) return reply.code(304).send()
  const accepted = String(request.headers['accept-encoding'] ?? '')
  for (const [encoding, body] of Object.entries(bodies))
    if (new RegExp(`\\b${encoding}\\b`).test(accepted)) return reply.header('content-encoding', encoding).send(body())
  return reply.send(plain)
}
