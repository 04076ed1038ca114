// Chat, in whatever vendor's format: body to call, reply as one object or as a stream, and the row that remains of it.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App, ServedModel } from '../../app.ts'
import { type ChatCall, chat } from '../../chat/chat.ts'
import type { Claim, KeptReply } from '../../chat/kept-replies.ts'
import type { ReplyBatch } from '../../chat/reply-event.ts'
import { fail } from '../../contract/errors.ts'
import { type Reservation, withDefaults } from '../../limits/limits.ts'
import { rateLimitHeaders, refusalError } from '../../limits/reply.ts'
import { parseBody } from '../body.ts'
import { type ClientGone, detached, type Running, watchClient } from '../client-gone.ts'
import { asApiError } from '../errors.ts'
import { eventStreamHeaders, openReplyStream } from '../event-stream.ts'
import { recordAnswered, recordRefused, recordReplayed } from '../record.ts'
import type { RequestContext } from '../request-context.ts'
import { checkModel } from './served-model.ts'
import type { Read, ReplyWriter, Wire } from './wire.ts'

const longestIdempotencyKey = 255

/** Answers a chat request; resolves when the reply is sent. @throws what becomes an error reply */
export async function chatRoute(
  app: App,
  wire: Wire,
  context: RequestContext,
  running: Running,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const gone = watchClient(reply.raw, running)
  app.metrics.chatStarted()
  let call: ChatCall
  let read: Read
  let claim: Claim | undefined
  try {
    const bytes = (request.body as Buffer | undefined) ?? Buffer.alloc(0)
    ;({ call, read } = checkedCall(app, wire, context, parseBody(bytes), reply))
    const known = await claimKey(app, context, request, bytes)
    if (known && 'text' in known) {
      recordReplayed(app, context)
      return sendAgain(known, reply)
    }
    claim = known
  } catch (error) {
    recordRefused(app, context, asApiError(error))
    throw error
  }
  const { createdAtMs } = context
  const resumable = call.body.stream && request.headers['x-vtrix-resumable'] === 'true'
  // The work of a stream that can be taken up again goes on without its client.
  const work = resumable ? detached(running) : gone
  const writer = wire.writer({ id: call.id, createdAtMs, model: call.model.id, read })
  const run = () => chat(call, app, work.signal, (outcome) => recordAnswered(app, context, call, outcome))
  try {
    return await (call.body.stream
      ? sendStream(app, wire, call, claim, writer, run, reply, work, resumable)
      : sendWhole(call, claim, writer, run, reply))
  } finally {
    running.delete(work)
    await claim?.drop()
  }
}

/** @returns the reply of an earlier request with the same idempotency key; undefined where the request has none */
async function claimKey(
  app: App,
  context: RequestContext,
  request: FastifyRequest,
  body: Buffer,
): Promise<Claim | KeptReply | undefined> {
  const key = request.headers['idempotency-key']
  if (key === undefined) return undefined
  if (typeof key !== 'string' || key.length < 1 || key.length > longestIdempotencyKey)
    throw fail(
      'invalid_request',
      `Idempotency-Key must have 1 to ${longestIdempotencyKey} characters; it has ${key.length}`,
      { param: 'Idempotency-Key' },
    )
  const { accountId } = context.caller!
  return app.keptReplies.claim({ accountId, endpoint: context.endpoint, key, body, requestId: context.id })
}

function sendAgain({ text, stream }: KeptReply, reply: FastifyReply): FastifyReply {
  reply.header('idempotent-replayed', 'true')
  return reply.headers(stream ? eventStreamHeaders : { 'content-type': 'application/json; charset=utf-8' }).send(text)
}

/** @throws ApiError where the model is not there or the body breaks a rule of it */
function checkedCall(
  app: App,
  wire: Wire,
  context: RequestContext,
  body: unknown,
  reply: FastifyReply,
): { call: ChatCall; read: Read } {
  const name = (body as { model?: unknown } | null)?.model
  const model: ServedModel | undefined = typeof name === 'string' ? app.models.find(name) : undefined
  const read = wire.read(body, model)
  const { request: checked, ignored, raw } = read
  checkModel(model, checked.model, context.caller!)
  context.model = model.id
  context.stream = checked.stream
  const call: ChatCall = {
    id: context.id,
    payer: context.caller!,
    price: app.prices.of(model.id),
    discountWindows: app.discountWindows,
    model,
    body: checked,
    raw,
    ignored,
    reasoningKept: context.caller!.reasoningKept,
    reasoningPutBack({ restored, missing }) {
      if (restored + missing > 0) reply.header('x-vtrix-reasoning', `restored=${restored}, missing=${missing}`)
    },
    thinkingOff: () => {
      if (!reply.raw.headersSent)
        reply.header('x-vtrix-thinking', 'off; the engine cannot force a call while it thinks')
    },
    reserve: (tokens) => reserve(app, context, tokens, reply),
    // A plain reply is sent at the end, whole.
    delivered: () => checked.stream && reply.raw.writableLength === 0,
  }
  return { call, read }
}

/** Asks the limits of who calls, and puts what is left of them in the reply's headers. @throws ApiError 429 */
async function reserve(app: App, context: RequestContext, tokens: number, reply: FastifyReply): Promise<Reservation> {
  const { accountId, keyId, limits } = context.caller!
  const account = withDefaults(limits.account, app.config.limits)
  const outcome = await app.limits.reserve({ accountId, keyId, limits: { account, key: limits.key }, tokens })
  if (outcome.refused) throw refusalError(outcome)
  reply.headers(rateLimitHeaders(outcome.meters))
  return outcome
}

async function sendWhole(
  call: ChatCall,
  claim: Claim | undefined,
  { fold }: ReplyWriter,
  run: () => AsyncGenerator<ReplyBatch>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (claim)
    call.keep = (db, usage) => {
      fold.add({ type: 'usage', usage })
      return claim.keep(db, { text: JSON.stringify(fold.result()), stream: false })
    }
  for await (const batch of run()) fold.add(batch)
  return reply.send(fold.result())
}

async function sendStream(
  app: App,
  wire: Wire,
  call: ChatCall,
  claim: Claim | undefined,
  writer: ReplyWriter,
  run: () => AsyncGenerator<ReplyBatch>,
  reply: FastifyReply,
  work: ClientGone,
  resumable: boolean,
): Promise<void> {
  let sent = ''
  if (claim)
    call.keep = (db, usage) =>
      claim.keep(db, { text: sent + writer.frames({ type: 'usage', usage }) + writer.end, stream: true })
  const stop = () => work.abort(fail('stopped', 'The stream was stopped'))
  const journal = resumable ? await app.streams.open({ id: call.id, accountId: call.payer.accountId, stop }) : undefined
  // What is written down can be had by the client, also when it has left.
  if (journal) call.delivered = () => journal.written()
  const stream = openReplyStream(reply, app.config.server, { silence: wire.silence })
  try {
    for await (const batch of run()) {
      const frames = writer.frames(batch)
      if (frames === '') continue
      if (claim) sent += frames
      const room = stream.write(journal ? journal.add(frames) : frames)
      if (room) await room
    }
    stream.end(journal ? await journal.end(writer.end) : writer.end)
  } catch (error) {
    if (!stream.opened && !work.signal.aborted && !reply.raw.destroyed) {
      stream.cancel()
      await journal?.drop()
      throw error
    }
    const last = wire.errorFrame(asApiError(work.signal.aborted ? work.signal.reason : error))
    stream.end(journal ? await journal.end(last) : last)
  }
}
