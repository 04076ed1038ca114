// A stream taken up again: the events after the one that its reader had last, and those that are still to come.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../app.ts'
import { StreamLost } from '../../chat/stream-journal.ts'
import { fail } from '../../contract/errors.ts'
import { type Running, watchClient } from '../client-gone.ts'
import { asApiError } from '../errors.ts'
import { openReplyStream } from '../event-stream.ts'
import type { RequestContext } from '../request-context.ts'
import { openaiWire } from './wire.ts'

/** `chatcmpl-…` and `msg_…` are the request's id with the name that a format gives it. */
export function streamIdIn(id: string): string {
  return id.replace(/^(chatcmpl-|msg_|req_)/, '')
}

export async function resumeRoute(
  app: App,
  context: RequestContext,
  running: Running,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const gone = watchClient(reply.raw, running)
  const id = streamIdIn((request.params as { id: string }).id)
  const after = lastEventIn(request.headers['last-event-id'])
  if (!(await app.streams.has(id, context.caller!.accountId))) throw notThere(id)
  const stream = openReplyStream(reply, app.config.server)
  try {
    for await (const events of app.streams.read(id, after, gone.signal)) {
      const room = stream.write(events)
      if (room) await room
    }
    // One that had all already gets an empty stream.
    if (!stream.opened) void stream.write('')
    stream.end()
  } catch (error) {
    if (!stream.opened && !(error instanceof StreamLost)) {
      stream.cancel()
      throw error
    }
    const lost = fail('upstream_error', 'The server that made this stream has stopped; there is no more of it')
    if (!stream.opened) void stream.write('')
    stream.end(openaiWire.errorFrame(error instanceof StreamLost ? lost : asApiError(error)))
  }
}

export function notThere(id: string): Error {
  return fail('not_found', `There is no stream ${JSON.stringify(id.slice(0, 80))}, or it is older than an hour`, {
    param: 'id',
  })
}

function lastEventIn(header: string | string[] | undefined): number {
  if (header === undefined) return 0
  if (typeof header === 'string' && /^\d{1,9}$/.test(header)) return Number(header)
  throw fail(
    'invalid_request',
    `\`Last-Event-ID\` must be the number of an event; got ${JSON.stringify(String(header).slice(0, 40))}`,
    {
      param: 'Last-Event-ID',
    },
  )
}
