// Server-sent events to one client: written at the client's own speed, kept alive in silence, given up when it stalls.
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { FastifyReply } from 'fastify'

export type EventStreamOptions = {
  /** Asked for when the response opens. */
  headers(): OutgoingHttpHeaders
  /** Silence after which a comment is sent. */
  keepAliveMs: number
  /** How long a client may take nothing of what was written before it counts as gone. */
  stalledMs: number
  /** Called when the response is taken over: the status goes out and errors become events. */
  onOpen(): void
  /** Called when the client has stalled for too long. */
  onStalled(): void
  /** What is sent in silence; a comment where absent. */
  silence?: string
}

export type EventStream = {
  readonly opened: boolean
  /** Sends text made by `frame`. Resolves when the client has room for more, or is gone. */
  write(frames: string): Promise<void> | undefined
  end(frames?: string): void
  /** Nothing is written by this stream any more; the response is somebody else's. */
  cancel(): void
}

/** Proxies are told to keep nothing back. */
export const eventStreamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
}

/** A comment, which clients pass over. */
export const silence = ': keep-alive\n\n'

/** One event. */
export function frame(data: string): string {
  return `data: ${data}\n\n`
}

/** One event with a name. */
export function eventFrame(name: string, data: string): string {
  return `event: ${name}\ndata: ${data}\n\n`
}

/** Opens with the first write, or by itself with a comment when nothing came for `keepAliveMs`. */
export function openEventStream(response: ServerResponse, options: EventStreamOptions): EventStream {
  let opened = false
  let closed = false
  let wroteAtMs = performance.now()
  let keepAlive = setTimeout(breathe, options.keepAliveMs)
  response.once('close', stop)

  function stop(): void {
    closed = true
    clearTimeout(keepAlive)
  }

  function breathe(): void {
    const silentMs = performance.now() - wroteAtMs
    if (silentMs >= options.keepAliveMs && !response.writableNeedDrain) void write(options.silence ?? silence)
    const waitMs = silentMs >= options.keepAliveMs ? options.keepAliveMs : options.keepAliveMs - silentMs
    keepAlive = setTimeout(breathe, waitMs)
  }

  function write(frames: string): Promise<void> | undefined {
    if (closed) return undefined
    if (!opened) {
      opened = true
      options.onOpen()
      response.writeHead(200, {
        ...eventStreamHeaders,
        ...options.headers(),
      })
    }
    wroteAtMs = performance.now()
    return response.write(frames) ? undefined : drained()
  }

  function drained(): Promise<void> {
    return new Promise((resolve) => {
      const stalled = setTimeout(options.onStalled, options.stalledMs)
      const done = () => {
        clearTimeout(stalled)
        response.off('drain', done)
        response.off('close', done)
        resolve()
      }
      response.once('drain', done)
      response.once('close', done)
    })
  }

  return {
    get opened() {
      return opened
    },
    write,
    cancel: stop,
    end(frames) {
      if (closed) return
      stop()
      response.end(frames)
    },
  }
}

/** A stream over a reply, with the server's times. @param more what is sent in silence, where it is no comment */
export function openReplyStream(
  reply: FastifyReply,
  { keepAliveMs, stalledClientMs }: { keepAliveMs: number; stalledClientMs: number },
  more: Pick<EventStreamOptions, 'silence'> = {},
): EventStream {
  return openEventStream(reply.raw, {
    headers: () => reply.getHeaders() as OutgoingHttpHeaders,
    keepAliveMs,
    stalledMs: stalledClientMs,
    onOpen: () => reply.hijack(),
    onStalled: () => reply.raw.destroy(),
    ...more,
  })
}
