// The chat endpoint: body to call, reply as one object or as a stream.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../../app.ts'
import { type ChatCall, chat, type Outcome } from '../../chat/chat.ts'
import { createChunks, createFold, type ReplyHead } from '../../chat/openai-reply.ts'
import type { ReplyBatch } from '../../chat/reply-event.ts'
import { fail } from '../../contract/errors.ts'
import { unknownFields } from '../../contract/unknown-fields.ts'
import { validate } from '../../contract/validate.ts'
import { asApiError, bodyOf } from '../errors.ts'
import { frame, openEventStream } from '../event-stream.ts'
import type { RequestContext } from '../request-context.ts'

/** Answers a chat request; resolves when the reply is sent. */
export async function chatRoute(
  app: App,
  context: RequestContext,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const gone = abortWhenGone(reply, app.stopping)
  const call = checkedCall(app, context, request.body)
  context.model = call.model.id
  const head = { id: `chatcmpl-${call.id}`, created: Math.floor(context.createdAtMs / 1000), model: call.model.id }
  const batches = chat(call, gone.signal, (outcome) => {
    gone.release()
    app.recordChat(context, call, outcome, statusOf(outcome, reply))
  })
  if (call.body.stream) await sendStream(app, call, head, batches, reply, gone)
  else await sendWhole(head, batches, reply)
}

/** @throws ApiError where the model is not there or the body breaks a rule of it */
function checkedCall(app: App, context: RequestContext, body: unknown): ChatCall {
  const name = (body as { model?: unknown } | null)?.model
  const model = typeof name === 'string' ? app.models.find(name) : undefined
  const schema = model?.requestSchema ?? app.defaultRequestSchema
  const checked = validate(schema, body)
  if (!model) throw fail('model_not_found', `There is no model ${JSON.stringify(checked.model)}`, { param: 'model' })
  return {
    id: context.id,
    accountId: context.caller!.accountId,
    model,
    body: checked,
    ignored: unknownFields(schema, body),
  }
}

async function sendWhole(head: ReplyHead, batches: AsyncGenerator<ReplyBatch>, reply: FastifyReply): Promise<void> {
  const chunks = createChunks(head)
  const fold = createFold(head)
  for await (const batch of batches) for (const chunk of chunks(batch)) fold.add(chunk)
  await reply.send(fold.result())
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
  const stream = openEventStream(reply.raw, {
    headers: { 'x-request-id': `req_${call.id}`, ...corsHeaders(reply) },
    keepAliveMs: app.config.server.keepAliveMs,
    stalledMs: app.config.server.stalledClientMs,
    onOpen: () => reply.hijack(),
    onStalled: () => {
      gone.abort()
      reply.raw.destroy()
    },
  })
  try {
    for await (const batch of batches) {
      if (batch.type === 'usage' && !includeUsage) continue
      let frames = ''
      for (const chunk of chunks(batch)) frames += frame(JSON.stringify(chunk))
      const full = stream.write(frames)
      if (full) await full
    }
    stream.end(frame('[DONE]'))
  } catch (error) {
    if (!stream.opened) throw error
    stream.end(frame(JSON.stringify(bodyOf(asApiError(error), { envelope: false }))))
  }
}
