// The text of an API key: `sk-vtrix-`, 43 characters for 32 random bytes, 6 of a checksum. A typo is known without the
// database, and scanners find a leaked key by its form.
import { createHash, randomBytes } from 'node:crypto'

const mark = 'sk-vtrix-'
const secretLength = 43
const checksumLength = 6

/** How much of a key may be shown. */
const prefixLength = mark.length + 6

/** Shorter texts cannot be a secret. */
export const minForeignKeyLength = 32

export function newKeyText(): string {
  const secret = randomBytes(32).toString('base64url')
  return `${mark}${secret}${checksum(secret)}`
}

/** False where the text cannot be a key: a wrong checksum, or too short to have been set by hand. */
export function couldBeKey(text: string): boolean {
  if (!text.startsWith(mark)) return text.length >= minForeignKeyLength
  const secret = text.slice(mark.length, mark.length + secretLength)
  return text.length === mark.length + secretLength + checksumLength && text.endsWith(checksum(secret))
}

/** What the database keeps. The secret has 256 random bits, so a plain hash cannot be reversed or guessed. */
export function hashOfKey(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}

export function prefixOfKey(text: string): string {
  return text.startsWith(mark) ? text.slice(0, prefixLength) : text.slice(0, 4)
}

function checksum(secret: string): string {
  return createHash('sha256').update(`${mark}${secret}`).digest('base64url').slice(0, checksumLength)
}
