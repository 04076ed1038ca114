// The page of a model: made from the schemas that validate its requests and replies, so that it cannot be wrong.
import { ChatRequestBody, type chatRequest } from '../contract/chat.ts'
import { ChatChunk, ChatCompletion } from '../contract/chat-reply.ts'
import { errorsOf } from '../contract/endpoint.ts'
import { endpoints } from '../contract/endpoints.ts'
import { errorCatalogue } from '../contract/errors.ts'
import { schemaOf } from '../contract/openapi.ts'
import { fieldsOf } from './fields.ts'
import type { Block, Page } from './page.ts'
import { chatSamples } from './samples.ts'

/** What the page needs to know of a model. Prices in US dollars a million tokens, `discount` from 0 to 1. */
export type DocumentedModel = {
  id: string
  name: string
  aliases: readonly string[]
  contextTokens: number
  maxOutputTokens: number
  price: { input: string; cached_input: string; output: string }
  discount: string
  requestSchema: ReturnType<typeof chatRequest>
}

export function modelPage(model: DocumentedModel): Page {
  const { chat } = endpoints
  const blocks: Block[] = [
    { type: 'code', samples: chatSamples(model.id) },
    { type: 'try', model: model.id },
    heading('authentication', 'Authentication'),
    {
      type: 'markdown',
      text: 'All APIs require authentication via Bearer Token. [Create a key](/keys) and add it to the request header:\n\n`Authorization: Bearer YOUR_API_KEY`',
    },
    heading('endpoints', 'Endpoints'),
    {
      type: 'table',
      head: ['Method', 'Path', 'Format'],
      rows: [
        ...[chat.path, ...chat.also].map((path) => [chat.method, `\`${path}\``, 'OpenAI']),
        ...[endpoints.messages.path, ...endpoints.messages.also].map((path) => [
          'POST',
          `\`${path}\``,
          '[Anthropic](/docs/api/messages)',
        ]),
      ],
    },
    heading('parameters', 'Parameters'),
    {
      type: 'fields',
      anchor: 'parameters',
      fields: fieldsOf(schemaOf(model.requestSchema ?? ChatRequestBody, 'input')),
    },
    heading('response', 'Response format'),
    {
      type: 'markdown',
      text: 'OpenAI’s `chat.completion`, with `status`, `output`, the exact cost in `usage`, and `metadata`. An error has `status: "failed"` and an [`error`](#errors) object instead.',
    },
    { type: 'fields', anchor: 'response', fields: fieldsOf(schemaOf(ChatCompletion, 'output')) },
    heading('stream', 'Stream'),
    {
      type: 'markdown',
      text: 'With `stream: true` the reply comes as server-sent events, each of them a chunk; the last one is `data: [DONE]`. A stream that fails ends with an `error` event and without `[DONE]`. `: keep-alive` comments come in silence.',
    },
    { type: 'fields', anchor: 'stream', fields: fieldsOf(schemaOf(ChatChunk, 'output')) },
    heading('pricing', 'Pricing'),
    priceTable(model),
    {
      type: 'markdown',
      text: 'US dollars for a million tokens. Each reply says what it cost in `usage.cost` (charged), `usage.discount` (taken off) and `usage.list_cost`; the three are exact. Reasoning counts as output. A client that leaves pays for what was made until then; a reply that failed before its first token costs nothing.',
    },
    heading('errors', 'Errors'),
    {
      type: 'table',
      head: ['HTTP', 'Code', 'When'],
      rows: errorsOf(chat).map((code) => [
        String(errorCatalogue[code].status),
        `[\`${code}\`](/docs/errors#${code})`,
        errorCatalogue[code].when,
      ]),
    },
  ]
  return {
    slug: `models/${model.id}`,
    group: 'Models',
    title: model.name,
    summary: `\`${model.id}\`: thinking, tool calls in thinking mode, JSON, and sparse attention for long contexts. Context ${model.contextTokens.toLocaleString('en')} tokens, up to ${model.maxOutputTokens.toLocaleString('en')} of them output.${model.aliases.length > 0 ? ` Also called ${model.aliases.map((alias) => `\`${alias}\``).join(', ')}.` : ''}`,
    blocks,
  }
}

function priceTable({ price, discount }: DocumentedModel): Block {
  const charged = (listed: string) => `$${Number((Number(listed) * (1 - Number(discount))).toPrecision(12))}`
  const row = (name: string, listed: string) =>
    Number(discount) > 0 ? [name, `$${listed}`, charged(listed)] : [name, `$${listed}`]
  return {
    type: 'table',
    head: Number(discount) > 0 ? ['Tokens', 'List', `With ${Number(discount) * 100} % off`] : ['Tokens', 'Price'],
    rows: [
      row('Input', price.input),
      row('Input, from the prefix cache', price.cached_input),
      row('Output', price.output),
    ],
  }
}

export function heading(id: string, text: string): Block {
  return { type: 'heading', id, text }
}
