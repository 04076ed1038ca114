// The type of one row of the endpoint table.
import type { z } from 'zod'
import type { ErrorCode } from './errors.ts'

/**
 * Who may call: anyone; the holder of an API key; whoever is signed in (session cookie), and the holder of the
 * administrator's token (Bearer); of these two the administrators alone. A signed-in member reaches what is of the own
 * account: any other id is a 404.
 */
export type Auth = 'none' | 'key' | 'session' | 'admin'

export type Tag = 'Chat' | 'Models' | 'Keys' | 'Accounts' | 'Money' | 'Requests' | 'Sign-in' | 'Users' | 'Server'

export type Endpoint = {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Parameters in braces: `/v1/models/{id}`. */
  path: string
  /** Other paths that mean the same. */
  also?: readonly string[]
  auth: Auth
  /** With `auth: 'key'`: whoever is signed in may call too, for the own account. The console's playground has no key. */
  signedIn?: true
  /** With `auth: 'session'`: the holder of a key may call too. */
  keyToo?: true
  tag: Tag
  summary: string
  description?: string
  params?: z.ZodObject
  query?: z.ZodObject
  body?: z.ZodType
  /** The JSON reply; for `text` endpoints a string schema. */
  reply: z.ZodType
  /** One event of the stream, where `stream: true` makes one. */
  stream?: z.ZodType
  /** Content type of a reply that is not JSON. */
  text?: string
  /** True where the reply is wrapped as `{data, status: {code, message}}`. */
  envelope?: boolean
  /** Whose shape errors have where it is not OpenAI's. */
  errorShape?: 'anthropic'
  /** Codes besides those that any endpoint of its kind can answer with (`internal_error`, 401 with auth, …). */
  errors: readonly ErrorCode[]
}

/** What a body may be as it is sent; never where the endpoint takes none. */
export type BodyOf<E> = E extends { body: infer S extends z.ZodType } ? z.input<S> : never

/** Keeps a row's exact schema types while checking its shape. */
export function endpoint<const E extends Endpoint>(row: E): E {
  return row
}

/** All codes an endpoint can answer with: its own and those its kind brings. */
export function errorsOf(row: Endpoint): ErrorCode[] {
  const codes = new Set<ErrorCode>(row.errors)
  if (row.auth !== 'none') codes.add('invalid_api_key')
  if (row.auth === 'session' || row.auth === 'admin' || row.signedIn) codes.add('permission_denied')
  if (row.params || row.query || row.body) codes.add('invalid_request')
  if (row.body) codes.add('request_too_large').add('request_timeout')
  codes.add('internal_error')
  return [...codes]
}
