// Who calls: the holder of an API key, or the administrator. Every refusal is the same answer.
import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { type ApiError, fail } from '../contract/errors.ts'

const longestKey = 512

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
