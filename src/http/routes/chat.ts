// The chat endpoint: body to call, reply as one object or as a stream, and the row that remains of it.
import type { OutgoingHttpHeaders } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { mayUse } from '../../accounts/usable-keys.ts'
import type { App, ServedModel } from '../../app.ts'
import { type ChatCall, chat } from '../../chat/chat.ts'
import type { Claim, KeptReply } from '../../chat/kept-replies.ts'
import { createChunks, createFold, type ReplyHead } from '../../chat/openai-reply.ts'
import type { ReplyBatch } from '../../chat/reply-event.ts'
import type { ChatRequest } from '../../contract/chat.ts'
import { ChatRequestBody } from '../../contract/chat.ts'
import { fail } from '../../contract/errors.ts'
import { unknownFields } from '../../contract/unknown-fields.ts'
import { validate } from '../../contract/validate.ts'
import { type Reservation, withDefaults } from '../../limits/limits.ts'
import { rateLimitHeaders, refusalError } from '../../limits/reply.ts'
import { parseBody } from '../body.ts'
import { type ClientGone, type Running, watchClient } from '../client-gone.ts'
import { asApiError, bodyOf } from '../errors.ts'
import { eventStreamHeaders, frame, openEventStream } from '../event-stream.ts'
import { recordAnswered, recordRefused, recordReplayed } from '../record.ts'
import type { RequestContext } from '../request-context.ts'

const longestIdempotencyKey = 255

/** Answers a chat request; resolves when the reply is sent. @throws what becomes an error reply */
export async function chatRoute(
  app: App,
  context: RequestContext,
  running: Running,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const gone = watchClient(reply.raw, running)
  app.metrics.chatStarted()
  let call: ChatCall
  let claim: Claim | undefined
  try {
    const bytes = (request.body as Buffer | undefined) ?? Buffer.alloc(0)
    call = checkedCall(app, context, parseBody(bytes), reply)
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
  const head = { id: `chatcmpl-${call.id}`, created: Math.floor(context.createdAtMs / 1000), model: call.model.id }
  const run = () => chat(call, app, gone.signal, (outcome) => recordAnswered(app, context, call, outcome))
  try {
    return await (call.body.stream
      ? sendStream(app, call, claim, head, run, reply, gone)
      : sendWhole(call, claim, head, run, reply))
  } finally {
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
function checkedCall(app: App, context: RequestContext, body: unknown, reply: FastifyReply): ChatCall {
  const name = (body as { model?: unknown } | null)?.model
  const model: ServedModel | undefined = typeof name === 'string' ? app.models.find(name) : undefined
  const schema = model?.requestSchema ?? ChatRequestBody
  const checked: ChatRequest = validate(schema, body)
  if (!model)
    throw fail('model_not_found', `There is no model ${JSON.stringify(checked.model)}; GET /v1/models lists them`, {
      param: 'model',
    })
  context.model = model.id
  if (!mayUse(context.caller!, model.id))
    throw fail('permission_denied', `This key may not use the model ${model.id}`, { param: 'model' })
  context.stream = checked.stream
  return {
    id: context.id,
    payer: context.caller!,
    price: app.prices.of(model.id),
    discountWindows: app.discountWindows,
    model,
    body: checked,
    ignored: unknownFields(schema, body),
    reasoningKept: context.caller!.reasoningKept,
    reasoningPutBack({ restored, missing }) {
      if (restored + missing > 0) reply.header('x-vtrix-reasoning', `restored=${restored}, missing=${missing}`)
    },
    reserve: (tokens) => reserve(app, context, tokens, reply),
    // A plain reply is sent at the end, whole.
    delivered: () => checked.stream && reply.raw.writableLength === 0,
  }
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
  head: ReplyHead,
  run: () => AsyncGenerator<ReplyBatch>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const chunks = createChunks(head)
  const fold = createFold(head)
  const add = (batch: ReplyBatch) => {
    for (const chunk of chunks(batch)) fold.add(chunk)
  }
  if (claim)
    call.keep = (db, usage) => {
      add({ type: 'usage', usage })
      return claim.keep(db, { text: JSON.stringify(fold.result()), stream: false })
    }
  for await (const batch of run()) add(batch)
  return reply.send(fold.result())
}

async function sendStream(
  app: App,
  call: ChatCall,
  claim: Claim | undefined,
  head: ReplyHead,
  run: () => AsyncGenerator<ReplyBatch>,
  reply: FastifyReply,
  gone: ClientGone,
): Promise<void> {
  const chunks = createChunks(head)
  const includeUsage = call.body.stream_options?.include_usage === true
  const framesOf = (batch: ReplyBatch): string => {
    let frames = ''
    for (const chunk of batch.type === 'usage' && !includeUsage ? [] : chunks(batch))
      frames += frame(JSON.stringify(includeUsage ? { usage: null, ...chunk } : chunk))
    return frames
  }
  let sent = ''
  if (claim)
    call.keep = (db, usage) =>
      claim.keep(db, { text: sent + framesOf({ type: 'usage', usage }) + frame('[DONE]'), stream: true })
  const { keepAliveMs, stalledClientMs } = app.config.server
  const stream = openEventStream(reply.raw, {
    headers: () => reply.getHeaders() as OutgoingHttpHeaders,
    keepAliveMs,
    stalledMs: stalledClientMs,
    onOpen: () => reply.hijack(),
    onStalled: () => reply.raw.destroy(),
  })
  try {
    for await (const batch of run()) {
      const frames = framesOf(batch)
      if (frames === '') continue
      if (claim) sent += frames
      const room = stream.write(frames)
      if (room) await room
    }
    stream.end(frame('[DONE]'))
  } catch (error) {
    if (!stream.opened && !gone.signal.aborted) {
      stream.cancel()
      throw error
    }
    stream.end(frame(JSON.stringify(bodyOf(asApiError(error), { envelope: false }))))
  }
}
