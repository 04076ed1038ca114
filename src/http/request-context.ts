// What the HTTP layer knows of one request while it lasts.
import type { Principal } from '../accounts/principal.ts'
import type { Caller } from '../accounts/usable-keys.ts'
import type { EndpointName } from '../contract/endpoints.ts'

export type RequestContext = {
  /** `x-request-id` is `req_` and this. */
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
