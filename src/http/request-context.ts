// What the HTTP layer knows of one request while it lasts.
import { randomBytes } from 'node:crypto'
import type { Caller } from '../accounts/keys.ts'
import type { EndpointName } from '../contract/endpoints.ts'

export type RequestContext = {
  /** 128 random bits as text; `x-request-id` is `req_` and this. */
  id: string
  endpoint: EndpointName
  /** Milliseconds since 1970, and by the monotonic clock. */
  createdAtMs: number
  startedAtMs: number
  /** Set for endpoints with `auth: 'key'`. */
  caller: Caller | undefined
  /** Set once the body was checked. */
  model?: string
  stream?: boolean
}

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** 22 letters and digits: 128 bits and a little more. */
export function randomId(): string {
  const bytes = randomBytes(16)
  let number = (bytes.readBigUInt64BE(0) << 64n) | bytes.readBigUInt64BE(8)
  let text = ''
  for (let digit = 0; digit < 22; digit++) {
    text += alphabet[Number(number % 62n)]
    number /= 62n
  }
  return text
}
