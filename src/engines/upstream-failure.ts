// A remote server's failure as an engine's failure: what the client may know of it, and whether another may do better.
import { UpstreamError } from '../net/upstream.ts'
import { EngineError } from './engine.ts'

const longestMessage = 300

/** @returns what to throw: aborts and engine errors as they are, everything else as EngineError */
export function engineFailure(thrown: unknown): unknown {
  if (!(thrown instanceof UpstreamError)) return thrown
  switch (thrown.reason) {
    case 'timeout':
      return new EngineError('timeout', thrown.message, { cause: thrown })
    case 'unreachable':
      return new EngineError('unavailable', 'The model server cannot be reached', { cause: thrown })
    case 'broken':
      return new EngineError('failed', `The model server broke off: ${thrown.message}`, { cause: thrown })
    case 'status':
      return fromStatus(thrown)
  }
}

function fromStatus(error: UpstreamError): EngineError {
  const { status } = error
  const more = { cause: error }
  if (status === 400 || status === 413 || status === 422) {
    const message = messageIn(error.body)
    const tooLong = /context (length|size)|maximum context|too many tokens|longer than the (maximum )?model/i.test(
      message,
    )
    return new EngineError('request', `The model server refused the request: ${message}`, {
      ...more,
      ...(tooLong && { code: 'context_length_exceeded', param: 'messages' }),
    })
  }
  if (status === 429 && /insufficient_quota/.test(error.body))
    return new EngineError('unavailable', 'The model server’s own quota is used up', more)
  if (status === 429) return new EngineError('overloaded', 'The model server is full', more)
  if (status === 408 || status === 504) return new EngineError('timeout', 'The model server took too long', more)
  // Our own credential, balance or address is wrong: nothing that the client could mend.
  if (status === 401 || status === 402 || status === 403 || status === 404)
    return new EngineError('unavailable', `The model server does not serve this server (HTTP ${status})`, more)
  if (status === 502 || status === 503)
    return new EngineError('unavailable', `The model server is not ready (HTTP ${status})`, more)
  return new EngineError('failed', `The model server failed (HTTP ${status})`, more)
}

/** The message of an error body in any of the usual shapes. */
export function messageIn(body: string): string {
  let message: unknown = body
  try {
    const parsed = JSON.parse(body)
    message = parsed?.error?.message ?? parsed?.message ?? parsed?.detail ?? parsed?.error ?? body
  } catch {
    // A body that is no JSON is the message itself.
  }
  const text = typeof message === 'string' ? message : JSON.stringify(message)
  return text.length > longestMessage ? `${text.slice(0, longestMessage)}…` : text
}
