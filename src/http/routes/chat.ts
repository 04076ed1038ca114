// The chat endpoint: body to call, reply as one object or as a stream, and the row that remains of it.
import type { OutgoingHttpHeaders } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { mayUse } from '../../accounts/usable-keys.ts'
import type { App, ServedModel } from '../../app.ts'
import { type ChatCall, chat } from '../../chat/chat.ts'
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
import { frame, openEventStream } from '../event-stream.ts'
import { recordAnswered, recordRefused } from '../record.ts'
import type { RequestContext } from '../request-context.ts'

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
  try {
    const body = parseBody((request.body as Buffer | undefined) ?? Buffer.alloc(0))
    call = checkedCall(app, context, body, reply)
  } catch (error) {
    recordRefused(app, context, asApiError(error))
    throw error
  }
  const head = { id: `chatcmpl-${call.id}`, created: Math.floor(context.createdAtMs / 1000), model: call.model.id }
  const batches = chat(call, app.ledger, gone.signal, (outcome) => recordAnswered(app, context, call, outcome))
  return call.body.stream ? sendStream(app, call, head, batches, reply, gone) : sendWhole(head, batches, reply)
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
    model,
    body: checked,
    ignored: unknownFields(schema, body),
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
  head: ReplyHead,
  batches: AsyncGenerator<ReplyBatch>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const chunks = createChunks(head)
  const fold = createFold(head)
  for await (const batch of batches) for (const chunk of chunks(batch)) fold.add(chunk)
  return reply.send(fold.result())
}

async function sendStream(
  app: App,
  call: ChatCall,
  head: ReplyHead,
  batches: AsyncGenerator<ReplyBatch>,
  reply: FastifyReply,
  gone: ClientGone,
): Promise<void> {
  const chunks = createChunks(head)
  const includeUsage = call.body.stream_options?.include_usage === true
  const { keepAliveMs, stalledClientMs } = app.config.server
  const stream = openEventStream(reply.raw, {
    headers: () => reply.getHeaders() as OutgoingHttpHeaders,
    keepAliveMs,
    stalledMs: stalledClientMs,
    onOpen: () => reply.hijack(),
    onStalled: () => reply.raw.destroy(),
  })
  try {
    for await (const batch of batches) {
      if (batch.type === 'usage' && !includeUsage) continue
      let frames = ''
      for (const chunk of chunks(batch))
        frames += frame(JSON.stringify(includeUsage ? { usage: null, ...chunk } : chunk))
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
