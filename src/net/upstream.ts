// HTTP to a remote model server: event streams read at the reader's speed, under four clocks.
import { type Dispatcher, Pool } from 'undici'
import { createEventReader } from './sse-reader.ts'

/** Keep-alive comments of the server do not count as tokens: each clock runs on payload alone. */
export type UpstreamTimeouts = {
  connectMs: number
  firstTokenMs: number
  betweenTokensMs: number
  totalMs: number
}

export type UpstreamOptions = { url: string; key?: string; timeouts: UpstreamTimeouts }

/** - `status`: an HTTP error; - `unreachable`: no connection; - `timeout`: a clock; - `broken`: cut off, or not SSE */
export class UpstreamError extends Error {
  override name = 'UpstreamError'
  readonly reason: 'status' | 'unreachable' | 'timeout' | 'broken'
  readonly status: number
  /** The error's body, at most 64 KiB of it. */
  readonly body: string
  constructor(
    reason: UpstreamError['reason'],
    message: string,
    more: { status?: number; body?: string; cause?: unknown } = {},
  ) {
    super(message, { cause: more.cause })
    this.reason = reason
    this.status = more.status ?? 0
    this.body = more.body ?? ''
  }
}

export type Upstream = {
  /** The data of the events, those together that arrived together. @throws UpstreamError */
  events(path: string, body: object, headers: Record<string, string>, signal: AbortSignal): AsyncIterator<string[]>
  /** @throws UpstreamError */
  json(path: string, signal: AbortSignal): Promise<unknown>
  close(): Promise<void>
}

const maxErrorBytes = 64 * 1024
const maxJsonBytes = 1024 * 1024

/** Events read ahead of the reader before the socket is paused. */
const readAheadEvents = 64

export function createUpstream({ url, key, timeouts }: UpstreamOptions): Upstream {
  const base = new URL(url.replace(/\/+$/, ''))
  const pool = new Pool(base.origin, {
    connect: { timeout: timeouts.connectMs },
    headersTimeout: 0,
    bodyTimeout: 0,
    keepAliveTimeout: 60_000,
    connections: null,
  })
  const authorization: Record<string, string> = key === undefined ? {} : { authorization: `Bearer ${key}` }
  const prefix = base.pathname.replace(/\/$/, '')

  return {
    events(path, body, headers, signal) {
      const stream = new EventStream(timeouts, signal)
      pool.dispatch(
        {
          path: prefix + path,
          method: 'POST',
          headers: { ...authorization, 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
          body: JSON.stringify(body),
        },
        stream.handler,
      )
      return stream
    },
    async json(path, signal) {
      const answer = await pool
        .request({
          path: prefix + path,
          method: 'GET',
          headers: { ...authorization, accept: 'application/json' },
          signal,
        })
        .catch((error: unknown) => {
          throw signal.aborted ? timeoutError('It did not answer in time') : unreachable(error)
        })
      let text = ''
      for await (const piece of answer.body.setEncoding('utf8')) {
        text += piece
        if (text.length > maxJsonBytes) throw new UpstreamError('broken', `A reply of more than ${maxJsonBytes} bytes`)
      }
      if (answer.statusCode !== 200) throw statusError(answer.statusCode, text)
      try {
        return JSON.parse(text) as unknown
      } catch (cause) {
        throw new UpstreamError('broken', 'A reply that is not JSON', { cause })
      }
    },
    close: () => pool.destroy(),
  }
}

/** What undici is told when nobody reads on; made once, since a stack trace for each request costs. */
const readerLeft = new Error('Nobody reads on')

type Waiting = { resolve(result: IteratorResult<string[]>): void; reject(error: unknown): void }

/** One response as an iterator: a queue of what was read, one reader, the socket paused when the queue is long. */
class EventStream implements AsyncIterator<string[]> {
  readonly handler: Dispatcher.DispatchHandler
  readonly #timeouts: UpstreamTimeouts
  readonly #signal: AbortSignal
  readonly #startedAtMs = performance.now()
  #lastEventAtMs: number | undefined
  #controller: Dispatcher.DispatchController | undefined
  #ready: string[] = []
  #waiting: Waiting | undefined
  #ended = false
  #error: unknown
  #clock: NodeJS.Timeout

  constructor(timeouts: UpstreamTimeouts, signal: AbortSignal) {
    this.#timeouts = timeouts
    this.#signal = signal
    const reader = createEventReader((data) => this.#ready.push(data))
    let status = 0
    let errorBody = ''
    this.handler = {
      onRequestStart: (controller) => {
        this.#controller = controller
        if (this.#ended) controller.abort(readerLeft)
      },
      onResponseStart: (_controller, statusCode, headers) => {
        status = statusCode
        if (status === 200 && !String(headers['content-type']).startsWith('text/event-stream'))
          this.#fail(new UpstreamError('broken', 'The server answered with something other than an event stream'))
      },
      onResponseData: (_controller, chunk) => {
        if (status === 200) this.#read(reader, chunk)
        else if (errorBody.length < maxErrorBytes) errorBody += chunk.toString('utf8')
      },
      onResponseEnd: () => {
        if (status === 200) this.#end()
        else this.#fail(statusError(status, errorBody))
      },
      onResponseError: (_controller, error) =>
        this.#fail(
          status === 0 ? unreachable(error) : new UpstreamError('broken', 'The connection broke', { cause: error }),
        ),
    }
    this.#clock = setTimeout(this.#checkClocks, Math.min(timeouts.firstTokenMs, timeouts.totalMs))
    signal.addEventListener('abort', this.#abort, { once: true })
    if (signal.aborted) this.#abort()
  }

  next(): Promise<IteratorResult<string[]>> {
    if (this.#ready.length > 0) return Promise.resolve({ done: false, value: this.#take() })
    if (this.#error !== undefined) return Promise.reject(this.#error)
    if (this.#ended) return Promise.resolve({ done: true, value: undefined })
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject }
    })
  }

  return(): Promise<IteratorResult<string[]>> {
    if (!this.#ended) {
      this.#end()
      this.#controller?.abort(readerLeft)
    }
    return Promise.resolve({ done: true, value: undefined })
  }

  #take(): string[] {
    const ready = this.#ready
    this.#ready = []
    if (this.#controller?.paused) {
      this.#lastEventAtMs = performance.now()
      this.#controller.resume()
    }
    return ready
  }

  #read(reader: { feed(chunk: Buffer): void }, chunk: Buffer): void {
    const before = this.#ready.length
    try {
      reader.feed(chunk)
    } catch (cause) {
      this.#fail(new UpstreamError('broken', 'The event stream cannot be read', { cause }))
      return
    }
    if (this.#ready.length === before) return
    this.#lastEventAtMs = performance.now()
    if (this.#waiting) {
      const { resolve } = this.#waiting
      this.#waiting = undefined
      resolve({ done: false, value: this.#take() })
    } else if (this.#ready.length > readAheadEvents) this.#controller?.pause()
  }

  #end(): void {
    if (this.#ended) return
    this.#ended = true
    clearTimeout(this.#clock)
    this.#signal.removeEventListener('abort', this.#abort)
    const waiting = this.#waiting
    this.#waiting = undefined
    if (this.#error !== undefined) waiting?.reject(this.#error)
    else waiting?.resolve({ done: true, value: undefined })
  }

  #fail(error: unknown): void {
    if (this.#ended) return
    this.#error = error
    this.#end()
    this.#controller?.abort(readerLeft)
  }

  readonly #abort = (): void => this.#fail(this.#signal.reason)

  /** One timer for three clocks: it looks what is due, and sleeps until the next. */
  readonly #checkClocks = (): void => {
    const nowMs = performance.now()
    const { firstTokenMs, betweenTokensMs, totalMs } = this.#timeouts
    const totalLeftMs = this.#startedAtMs + totalMs - nowMs
    const first = this.#lastEventAtMs === undefined
    const allowedMs = first ? firstTokenMs : betweenTokensMs
    const leftMs = (this.#lastEventAtMs ?? this.#startedAtMs) + allowedMs - nowMs
    // While the reader has not taken what is there, silence is the reader's.
    const readerIsSlow = this.#ready.length > 0
    if (totalLeftMs <= 0) this.#fail(timeoutError(`The answer took longer than ${totalMs} ms`))
    else if (leftMs <= 0 && !readerIsSlow)
      this.#fail(timeoutError(`No ${first ? 'first' : 'further'} token came within ${allowedMs} ms`))
    if (this.#ended) return
    const sleepMs = Math.min(totalLeftMs, leftMs <= 0 ? allowedMs : leftMs)
    this.#clock = setTimeout(this.#checkClocks, Math.max(1, sleepMs))
  }
}

function statusError(status: number, body: string): UpstreamError {
  return new UpstreamError('status', `HTTP status ${status}`, { status, body })
}

function timeoutError(message: string): UpstreamError {
  return new UpstreamError('timeout', message)
}

function unreachable(cause: unknown): UpstreamError {
  return (cause as { code?: string }).code === 'UND_ERR_CONNECT_TIMEOUT'
    ? new UpstreamError('timeout', 'No connection within the time allowed', { cause })
    : new UpstreamError('unreachable', 'No connection', { cause })
}
