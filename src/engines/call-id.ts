// Ids of tool calls: our own on every engine, since a remote server's `call_0` repeats.
import { randomBytes } from 'node:crypto'

/** `call_` and 128 random bits. */
export function newCallId(): string {
  return `call_${randomBytes(16).toString('base64url').replaceAll('-', 'A').replaceAll('_', 'B')}`
}
