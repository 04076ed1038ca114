// A request body from bytes to JSON: bounded, UTF-8, not nested without end, and a clear 400 where it is not.
import { isUtf8 } from 'node:buffer'
import { fail } from '../contract/errors.ts'
import { firstMistake } from './json-place.ts'

/** From the API's description: bodies over 32 MiB are refused. */
export const maxBodyBytes = 32 * 1024 * 1024

/** Deep enough for any real schema; shallow enough that nothing that walks a body can run out of stack. */
export const maxJsonDepth = 128

/** @throws ApiError `invalid_request` that names the place of what is wrong */
export function parseBody(bytes: Buffer): unknown {
  if (bytes.length === 0) throw fail('invalid_request', 'The body is empty; it must be a JSON object')
  if (!isUtf8(bytes)) throw fail('invalid_request', 'The body is not valid UTF-8')
  const text = bytes.toString('utf8')
  checkDepth(text)
  try {
    return JSON.parse(text)
  } catch {
    throw fail('invalid_request', `The body is not valid JSON: ${whatIsWrong(text, firstMistake(text))}`)
  }
}

/** Counts brackets outside strings; text that is not JSON at all is left for the parser to refuse. */
function checkDepth(text: string): void {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) at = endOfString(text, at + 1)
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > maxJsonDepth)
        throw fail('invalid_request', `The body is nested more than ${maxJsonDepth} levels deep, at ${place(text, at)}`)
    } else if (code === 0x7d || code === 0x5d) depth--
  }
}

/** The closing quote's place: an even number of backslashes before it. */
function endOfString(text: string, from: number): number {
  let quote = text.indexOf('"', from)
  while (quote >= 0) {
    let before = quote - 1
    while (before >= from && text.charCodeAt(before) === 0x5c) before--
    if ((quote - 1 - before) % 2 === 0) return quote
    quote = text.indexOf('"', quote + 1)
  }
  return text.length
}

function whatIsWrong(text: string, position: number): string {
  if (position >= text.length) return `it ends too early, at ${place(text, position)}`
  const character = String.fromCodePoint(text.codePointAt(position) ?? 0)
  return `unexpected ${JSON.stringify(character)} at ${place(text, position)}`
}

function place(text: string, position: number): string {
  const before = text.slice(0, position)
  return `line ${before.split('\n').length}, column ${position - before.lastIndexOf('\n')}`
}
