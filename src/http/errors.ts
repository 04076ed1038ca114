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

/** The error as a body, in the shape of the part of the API that was asked. */
export function bodyOf(error: ApiError, { envelope }: { envelope: boolean }): object {
  const body = errorBody(error)
  if (!envelope) return body
  return { data: null, status: { code: error.code, message: error.message }, error: body.error }
}
