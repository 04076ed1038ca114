// The vendors' formats that chat speaks: how the body is read, how the reply is written, what an error looks like.

import type { ServedModel } from '../../app.ts'
import { createMessageEvents, createMessageFold } from '../../chat/anthropic-reply.ts'
import { chatRequestOf } from '../../chat/anthropic-request.ts'
import { createTextChunks, createTextFold } from '../../chat/completions-reply.ts'
import { createChunks, createFold } from '../../chat/openai-reply.ts'
import type { ReplyBatch } from '../../chat/reply-event.ts'
import { type ChatRequest, ChatRequestBody } from '../../contract/chat.ts'
import { CompletionsRequest } from '../../contract/completions.ts'
import { type ApiError, fail } from '../../contract/errors.ts'
import { MessagesRequest } from '../../contract/messages.ts'
import { unknownFields } from '../../contract/unknown-fields.ts'
import { validate } from '../../contract/validate.ts'
import { bodyOf } from '../errors.ts'
import { eventFrame, frame, silence } from '../event-stream.ts'

export type ReplyWriter = {
  frames(batch: ReplyBatch): string
  /** What closes a stream that is complete. */
  end: string
  /** The plain reply: the fold of what a stream would have sent. */
  fold: { add(batch: ReplyBatch): void; result(): object }
}

/** A body that was checked: as a chat request, and the text where it is no chat. */
export type Read = {
  request: ChatRequest
  ignored: string[]
  raw?: { prompt: string; suffix?: string; echo?: boolean }
}

export type Wire = {
  /** @throws ApiError where the body breaks a rule. @param model undefined where there is none of that name */
  read(body: unknown, model: ServedModel | undefined): Read
  writer(call: { id: string; createdAtMs: number; model: string; read: Read }): ReplyWriter
  errorFrame(error: ApiError): string
  /** Sent when a stream has nothing to say for a while. */
  silence: string
}

export const openaiWire: Wire = {
  silence,
  read(body, model) {
    const schema = model?.requestSchema ?? ChatRequestBody
    return { request: validate(schema, body), ignored: unknownFields(schema, body) }
  },
  writer({ id, createdAtMs, model, read: { request } }) {
    const head = { id: `chatcmpl-${id}`, created: Math.floor(createdAtMs / 1000), model }
    const chunks = createChunks(head)
    const fold = createFold(head)
    const includeUsage = request.stream_options?.include_usage === true
    return {
      end: frame('[DONE]'),
      frames(batch) {
        let frames = ''
        for (const chunk of batch.type === 'usage' && !includeUsage ? [] : chunks(batch))
          frames += frame(JSON.stringify(includeUsage ? { usage: null, ...chunk } : chunk))
        return frames
      },
      fold: {
        add: (batch) => {
          for (const chunk of chunks(batch)) fold.add(chunk)
        },
        result: () => fold.result(),
      },
    }
  },
  errorFrame: (error) => frame(JSON.stringify(bodyOf(error, 'openai'))),
}

const anthropicWire: Wire = {
  silence: eventFrame('ping', '{"type":"ping"}'),
  read(body, model) {
    if ((body as { thread?: unknown } | null)?.thread !== undefined)
      throw fail('unsupported_content', '`thread` is not taken: send the whole conversation in `messages`', {
        param: 'thread',
      })
    const request = chatRequestOf(validate(MessagesRequest, body), model ?? { maxOutputTokens: 1 })
    return { request, ignored: unknownFields(MessagesRequest, body) }
  },
  writer({ id, model }) {
    const events = createMessageEvents({ id: `msg_${id}`, model })
    const fold = createMessageFold()
    return {
      end: '',
      frames: (batch) =>
        events(batch)
          .map((event) => eventFrame(event.type, JSON.stringify(event)))
          .join(''),
      fold: {
        add: (batch) => {
          for (const event of events(batch)) fold.add(event)
        },
        result: () => fold.result(),
      },
    }
  },
  errorFrame: (error) => eventFrame('error', JSON.stringify(bodyOf(error, 'anthropic'))),
}

/** @see https://platform.openai.com/docs/api-reference/completions */
const completionsWire: Wire = {
  silence,
  read(body, model) {
    const checked = validate(CompletionsRequest, body)
    const { prompt: given, suffix, logprobs, echo, ...sampling } = checked
    const prompt = typeof given === 'string' ? given : given[0]!
    const { maxOutputTokens } = model ?? { maxOutputTokens: 1 }
    const request = ChatRequestBody.parse({
      ...sampling,
      messages: [{ role: 'user', content: prompt }],
      max_tokens: Math.min(sampling.max_tokens, maxOutputTokens, 8192),
      ...(logprobs !== undefined && { logprobs: true, top_logprobs: logprobs }),
      metadata: undefined,
    })
    const raw = { prompt, ...(suffix !== undefined && { suffix }), ...(echo && { echo }) }
    return { request, ignored: unknownFields(CompletionsRequest, body), raw }
  },
  writer({ id, createdAtMs, model, read: { request, raw } }) {
    const head = { id: `cmpl-${id}`, created: Math.floor(createdAtMs / 1000), model }
    const chunks = createTextChunks(head, raw?.echo ? raw.prompt : '')
    const fold = createTextFold(head)
    const includeUsage = request.stream_options?.include_usage === true
    return {
      end: frame('[DONE]'),
      frames(batch) {
        const shown = batch.type === 'usage' && !includeUsage ? [] : chunks(batch)
        return shown.map((chunk) => frame(JSON.stringify(chunk))).join('')
      },
      fold: {
        add: (batch) => {
          for (const chunk of chunks(batch)) fold.add(chunk)
        },
        result: () => fold.result(),
      },
    }
  },
  errorFrame: openaiWire.errorFrame,
}

/** The endpoints that ask a model, each in its format. */
export const wires = { chat: openaiWire, messages: anthropicWire, completions: completionsWire } as const
