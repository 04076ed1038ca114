// The catalogue of errors: every code the API may answer with, and the one way to throw one.

export type ErrorType =
  | 'invalid_request_error'
  | 'authentication_error'
  | 'permission_error'
  | 'not_found_error'
  | 'conflict_error'
  | 'rate_limit_error'
  | 'server_error'
  | 'upstream_error'

type Entry = { status: number; type: ErrorType; when: string }

/** Code → HTTP status, OpenAI's error type, and when it is answered (the documentation prints this). */
export const errorCatalogue = {
  invalid_request: {
    status: 400,
    type: 'invalid_request_error',
    when: 'A field is missing, of the wrong type or outside its range; `param` names it, the message says the bound and what came.',
  },
  context_length_exceeded: {
    status: 400,
    type: 'invalid_request_error',
    when: "The messages and `max_tokens` do not fit the model's context; the message has both numbers.",
  },
  unsupported_content: {
    status: 400,
    type: 'invalid_request_error',
    when: 'The model cannot read this kind of content, such as an image for a model that reads text only.',
  },
  invalid_api_key: {
    status: 401,
    type: 'authentication_error',
    when: 'The key is missing, malformed, unknown, revoked or expired; the answer is the same for each.',
  },
  invalid_credentials: {
    status: 401,
    type: 'authentication_error',
    when: 'The e-mail or the password is not right, or the user is switched off; the answer is the same for each.',
  },
  permission_denied: { status: 403, type: 'permission_error', when: 'The key or the caller may not do this.' },
  insufficient_balance: {
    status: 403,
    type: 'permission_error',
    when: "The account's balance does not pay for the prompt and one token.",
  },
  budget_exceeded: {
    status: 403,
    type: 'permission_error',
    when: "What is left of the key's budget (total, day or month, in UTC) does not pay for the prompt and one token.",
  },
  model_not_found: { status: 404, type: 'not_found_error', when: 'No model of that id or alias is in the catalog.' },
  not_found: { status: 404, type: 'not_found_error', when: 'Nothing is there, or it belongs to somebody else.' },
  method_not_allowed: {
    status: 405,
    type: 'invalid_request_error',
    when: 'The path exists, but not with this method; `allow` lists the ones it has.',
  },
  request_timeout: {
    status: 408,
    type: 'invalid_request_error',
    when: 'The request did not arrive whole in time.',
  },
  idempotency_conflict: {
    status: 409,
    type: 'conflict_error',
    when: 'The idempotency key was used for another body; or its request still runs, then `retry-after` says when to ask again.',
  },
  request_too_large: { status: 413, type: 'invalid_request_error', when: 'The body is over the limit (32 MiB).' },
  rate_limit_exceeded: {
    status: 429,
    type: 'rate_limit_error',
    when: "A limit on requests or tokens a minute, of the key or the account, is used up, or the engine's queue is full; the message says which. `retry-after` says when to try again; it is absent where the request is larger than the limit itself.",
  },
  concurrency_limit_exceeded: {
    status: 429,
    type: 'rate_limit_error',
    when: 'As many requests of the key or the account are running as its limit allows; one of them has to end first.',
  },
  balance_held: {
    status: 429,
    type: 'rate_limit_error',
    when: 'The money is there, but running requests hold it; it is free again when they have ended.',
  },
  stopped: {
    status: 499,
    type: 'invalid_request_error',
    when: 'The stream was stopped by `DELETE /v1/chat/completions/{id}`; it comes as the last event.',
  },
  internal_error: {
    status: 500,
    type: 'server_error',
    when: 'A fault of this server; the request id finds it in the log.',
  },
  upstream_error: {
    status: 502,
    type: 'upstream_error',
    when: 'The engine broke while answering, or answered nonsense.',
  },
  no_engine_available: {
    status: 503,
    type: 'upstream_error',
    when: 'No engine of this model can answer now. `retry-after` says when to try again.',
  },
  storage_unavailable: {
    status: 503,
    type: 'server_error',
    when: 'The database cannot take what has to be written before a request may begin. `retry-after` says when to try again.',
  },
  timeout: {
    status: 504,
    type: 'upstream_error',
    when: 'The engine did not answer within the time its deployment allows.',
  },
} as const satisfies Record<string, Entry>

export type ErrorCode = keyof typeof errorCatalogue

/** What goes to the client beside the code. `retryAfterS` becomes the `retry-after` header, in seconds. */
export type ErrorDetail = { param?: string; retryAfterS?: number; headers?: Record<string, string> }

/** An answer other than success. The message is written for the client: no path, no stack, no secret in it. */
export class ApiError extends Error {
  override name = 'ApiError'
  readonly code: ErrorCode
  readonly status: number
  readonly type: ErrorType
  readonly param: string | null
  readonly headers: Record<string, string>
  constructor(code: ErrorCode, message: string, detail: ErrorDetail = {}) {
    super(message)
    this.code = code
    this.status = errorCatalogue[code].status
    this.type = errorCatalogue[code].type
    this.param = detail.param ?? null
    this.headers = { ...detail.headers }
    if (detail.retryAfterS !== undefined) this.headers['retry-after'] = String(detail.retryAfterS)
  }
}

/** `throw fail('model_not_found', 'No model …', { param: 'model' })` */
export function fail(code: ErrorCode, message: string, detail?: ErrorDetail): ApiError {
  return new ApiError(code, message, detail)
}

/** The body of an error, as every endpoint under `/v1` sends it. */
export function errorBody(error: ApiError): ErrorBody {
  return {
    status: 'failed',
    error: { code: error.code, message: error.message, type: error.type, param: error.param },
  }
}

export type ErrorBody = {
  status: 'failed'
  error: { code: ErrorCode; message: string; type: ErrorType; param: string | null }
}
