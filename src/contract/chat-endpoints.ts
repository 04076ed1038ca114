// Rows of the endpoint table about asking a model: chat, streams taken up again, Anthropic's messages.
import { z } from 'zod'
import { ChatRequestBody } from './chat.ts'
import { ChatChunk, ChatCompletion } from './chat-reply.ts'
import { CompletionsRequest, TextCompletion } from './completions.ts'
import { endpoint } from './endpoint.ts'
import { PathId } from './fields.ts'
import { CountTokensRequest, MessagesEvent, MessagesReply, MessagesRequest, TokenCount } from './messages.ts'

const StreamParams = z.object({ id: PathId.describe('The id of the completion, as its events have it.') })
const StoppedStream = z.object({
  id: z.string(),
  object: z.literal('chat.completion.deleted'),
  deleted: z.literal(true),
})

const chatErrors = [
  'context_length_exceeded',
  'unsupported_content',
  'permission_denied',
  'insufficient_balance',
  'budget_exceeded',
  'balance_held',
  'idempotency_conflict',
  'storage_unavailable',
  'model_not_found',
  'rate_limit_exceeded',
  'concurrency_limit_exceeded',
  'upstream_error',
  'stopped',
  'no_engine_available',
  'timeout',
] as const

export const chatEndpoints = {
  chat: endpoint({
    method: 'POST',
    path: '/v1/chat/completions',
    also: ['/llm/chat/completions', '/chat/completions'],
    auth: 'key',
    signedIn: true,
    tag: 'Chat',
    summary: 'Create a chat completion',
    description:
      "OpenAI's chat completions, with thinking, tools and exact cost. Fields that are not known are passed over and listed in `metadata.ignored`.",
    body: ChatRequestBody,
    reply: ChatCompletion,
    stream: ChatChunk,
    errors: chatErrors,
  }),
  takeUpStream: endpoint({
    method: 'GET',
    path: '/v1/chat/completions/{id}/stream',
    auth: 'key',
    tag: 'Chat',
    summary: 'Take a stream up again',
    description:
      'For streams that were asked for with the header `x-vtrix-resumable: true`: their events have numbers, and the work goes on when the connection drops. With `Last-Event-ID` the events after that one come, then those that are still made; kept for an hour, on every server, after a restart too. Any other account gets a 404.',
    params: StreamParams,
    reply: z.string(),
    text: 'text/event-stream; charset=utf-8',
    errors: ['not_found', 'stopped', 'upstream_error'],
  }),
  stopStream: endpoint({
    method: 'DELETE',
    path: '/v1/chat/completions/{id}',
    auth: 'key',
    tag: 'Chat',
    summary: 'Stop a stream that goes on without its client',
    description: 'What was made until then is charged. Whichever server it reaches.',
    params: StreamParams,
    reply: StoppedStream,
    errors: ['not_found'],
  }),
  completions: endpoint({
    method: 'POST',
    path: '/v1/completions',
    auth: 'key',
    tag: 'Chat',
    summary: 'Go on with a text',
    description:
      'Raw text in, raw text out, without a chat format; with `suffix` the middle is filled in where the model can.',
    body: CompletionsRequest,
    reply: TextCompletion,
    stream: TextCompletion,
    errors: chatErrors,
  }),
  messages: endpoint({
    method: 'POST',
    path: '/v1/messages',
    also: ['/anthropic/v1/messages'],
    auth: 'key',
    tag: 'Chat',
    summary: "Create a message, in Anthropic's format",
    description:
      "The same models and prices as chat, for Anthropic's clients: `x-api-key` or Bearer, their events, their errors.",
    body: MessagesRequest,
    reply: MessagesReply,
    stream: MessagesEvent,
    errorShape: 'anthropic',
    errors: chatErrors,
  }),
  countTokens: endpoint({
    method: 'POST',
    path: '/v1/messages/count_tokens',
    also: ['/anthropic/v1/messages/count_tokens'],
    auth: 'key',
    tag: 'Chat',
    summary: "Count the tokens of a request in Anthropic's format",
    description: 'By the model’s own tokenizer where the engine has it, else an estimate by characters. Free.',
    body: CountTokensRequest,
    reply: TokenCount,
    errorShape: 'anthropic',
    errors: ['unsupported_content', 'permission_denied', 'model_not_found', 'no_engine_available'],
  }),
}
