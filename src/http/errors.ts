// The one place where failures become answers: whatever was thrown to a status, a code and a body.
import { ApiError, errorBody, fail } from '../contract/errors.ts'
import { EngineError } from '../engines/engine.ts'
import { maxBodyBytes } from './body.ts'

/** Whatever was thrown, as an error of the catalogue. Unknown faults say nothing of themselves to the client. */
export function asApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown
  if (thrown instanceof EngineError) return fromEngine(thrown)
  const code = (thrown as { code?: unknown } | null)?.code
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return fail('request_too_large', `The body is over the limit of ${maxBodyBytes} bytes`)
  if (code === 'FST_ERR_CTP_INVALID_CONTENT_LENGTH')
    return fail('invalid_request', 'The body is not as long as `content-length` says')
  return fail('internal_error', 'The server failed; look up the request id in its log')
}

function fromEngine(error: EngineError): ApiError {
  const detail = error.param === undefined ? {} : { param: error.param }
  switch (error.kind) {
    case 'request':
      return fail(error.code ?? 'invalid_request', error.message, detail)
    case 'overloaded':
      return fail('rate_limit_exceeded', error.message, { retryAfterS: 1 })
    case 'unavailable':
      return fail('no_engine_available', error.message, { retryAfterS: 2 })
    case 'failed':
      return fail('upstream_error', error.message)
    case 'timeout':
      return fail('timeout', error.message)
  }
}

export type ErrorShape = 'openai' | 'anthropic' | 'envelope'

/** https://docs.claude.com/en/api/errors, by status; what is not here is an `api_error`. */
const anthropicTypes: Record<number, string> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  403: 'permission_error',
  404: 'not_found_error',
  405: 'invalid_request_error',
  408: 'invalid_request_error',
  409: 'invalid_request_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
  503: 'overloaded_error',
  504: 'timeout_error',
}

/** With it the client's tool runner goes on without a thread (@anthropic-ai/sdk 1.14, `ThreadState`). */
const noThreads = { details: { error_code: 'thread_unsupported_request', unsupported: ['thread'] } }

/** The error as a body, in the shape of the part of the API that was asked. */
export function bodyOf(error: ApiError, shape: ErrorShape): object {
  const body = errorBody(error)
  if (shape === 'openai') return body
  if (shape === 'anthropic') {
    const { code, message, param } = body.error
    const type = anthropicTypes[error.status] ?? 'api_error'
    return { type: 'error', error: { type, message, code, param, ...(param === 'thread' && noThreads) } }
  }
  return { data: null, status: { code: error.code, message: error.message }, error: body.error }
}
