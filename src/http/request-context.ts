// What the HTTP layer knows of one request while it lasts.
import { randomFillSync } from 'node:crypto'
import type { Principal } from '../accounts/principal.ts'
import type { Caller } from '../accounts/usable-keys.ts'
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
  /** Set for endpoints with `auth: 'session'` or `'admin'`. */
  principal: Principal | undefined
  /** Set once the body was checked. */
  model?: string
  stream?: boolean
}

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

const idLength = 22
const pool = Buffer.alloc(4096)
let used = pool.length

/** 22 letters and digits: 130 random bits. Bytes are drawn ahead, since a draw costs more than an id. */
export function randomId(): string {
  let text = ''
  while (text.length < idLength) {
    if (used === pool.length) {
      randomFillSync(pool)
      used = 0
    }
    const number = pool[used++]! & 63
    // 62 and 63 have no letter; drawing again keeps all letters equally likely.
    if (number < alphabet.length) text += alphabet[number]
  }
  return text
}
