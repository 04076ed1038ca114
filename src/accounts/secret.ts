// Random secrets that people hold and the server knows by hash alone: session tokens and one-time links.
import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits, as letters that a link and a cookie take as they are. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What the database keeps. The secret has 256 random bits, so a plain hash cannot be reversed or guessed. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

/** An id that nobody guesses: `usr_` and 24 hexadecimal digits. */
export function newId(prefix: string): string {
  return `${prefix}_${randomBytes(12).toString('hex')}`
}
