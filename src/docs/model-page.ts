// The page of a model: made from the schemas that validate its requests and replies, so that it cannot be wrong.
import type { chatRequest } from '../contract/chat.ts'
import { ChatChunk, ChatCompletion } from '../contract/chat-reply.ts'
import { errorsOf } from '../contract/endpoint.ts'
import { endpoints } from '../contract/endpoints.ts'
import { schemaOf } from '../contract/openapi.ts'
import { errorFields, errorTable } from './error-pages.ts'
import { fieldsOf } from './fields.ts'
import type { Block, Field, Language, Page } from './page.ts'
import { chatSamples } from './samples.ts'
import { translator } from './translate.ts'
import { words } from './words.ts'

/** What the page needs to know of a model. */
export type DocumentedModel = {
  id: string
  name: string
  aliases: readonly string[]
  contextTokens: number
  maxOutputTokens: number
  /** US dollars a million tokens, decimals. */
  list: { input: string; cached_input: string; output: string }
  /** The same after the discount. */
  charged: { input: string; cached_input: string; output: string }
  /** Part of the list price taken off, 0 to 1. */
  discount: string
  /** Discounts of hours; times are UTC, such as `16:30`. */
  windows: readonly { from: string; to: string; discount: string }[]
  requestSchema: ReturnType<typeof chatRequest>
}

export function modelPage(model: DocumentedModel, language: Language): Page {
  const say = words[language]
  const translate = translator(language)
  const { chat, messages } = endpoints
  const windowText = ({ from, to, discount }: DocumentedModel['windows'][number]) =>
    say.window(from, to, percentOf(discount))
  const blocks: Block[] = [
    { type: 'markdown', text: limitsText(model, language) },
    { type: 'code', samples: chatSamples(model.id) },
    { type: 'try', model: model.id },
    { type: 'heading', id: 'authentication', text: say.authentication },
    { type: 'markdown', text: say.authenticationText },
    { type: 'code', samples: [{ language: 'http', label: 'HTTP', code: 'Authorization: Bearer {key}' }] },
    {
      type: 'fields',
      fields: [
        {
          name: 'authorization',
          id: 'authentication.authorization',
          type: 'string',
          required: true,
          description: say.authorization,
        },
      ],
    },
    { type: 'heading', id: 'endpoints', text: say.endpoints },
    { type: 'endpoint', method: chat.method, paths: [chat.path, ...chat.also] },
    { type: 'endpoint', method: messages.method, paths: [messages.path, ...messages.also] },
    { type: 'heading', id: 'parameters', text: say.parameters },
    { type: 'fields', fields: parametersOf(model, language) },
    { type: 'heading', id: 'response', text: say.response },
    { type: 'markdown', text: say.responseText },
    { type: 'fields', fields: fieldsOf(schemaOf(ChatCompletion, 'output'), 'response', translate, true) },
    { type: 'markdown', text: say.errorText },
    { type: 'fields', fields: errorFields('response', language) },
    { type: 'heading', id: 'stream', text: say.stream },
    { type: 'markdown', text: say.streamText },
    { type: 'fields', fields: fieldsOf(schemaOf(ChatChunk, 'output'), 'stream', translate, true) },
    { type: 'heading', id: 'pricing', text: say.pricing },
    priceTable(model, language),
    { type: 'markdown', text: [...model.windows.map(windowText), say.pricingText].join('\n\n') },
    { type: 'heading', id: 'errors', text: say.errors },
    errorTable(errorsOf(chat), language),
  ]
  return { slug: `models/${model.id}`, group: 'models', title: model.name, summary: say.modelText, blocks }
}

/** Every parameter that the model's requests may have; `model` has the one value that leads here. */
export function parametersOf({ id, requestSchema }: DocumentedModel, language: Language): Field[] {
  return fieldsOf(schemaOf(requestSchema, 'input'), 'parameters', translator(language)).map((field) => {
    if (field.name !== 'model') return field
    const { range: _, ...rest } = field
    return { ...rest, options: [id] }
  })
}

function limitsText({ id, contextTokens, maxOutputTokens, aliases }: DocumentedModel, language: Language): string {
  const say = words[language]
  const count = (tokens: number) => tokens.toLocaleString('en-US')
  const names = aliases.map((alias) => `\`${alias}\``).join(', ')
  return [
    `\`${id}\`.`,
    say.modelLimits(count(contextTokens), count(maxOutputTokens)),
    ...(aliases.length > 0 ? [say.aliases(names)] : []),
  ].join(' ')
}

function priceTable({ list, charged, discount }: DocumentedModel, language: Language): Block {
  const say = words[language]
  const reduced = Number(discount) > 0
  const row = (name: string, price: keyof typeof list) => [
    name,
    `$${list[price]}`,
    ...(reduced ? [`$${charged[price]}`] : []),
  ]
  return {
    type: 'table',
    head: [say.tokens, reduced ? say.list : say.price, ...(reduced ? [say.off(percentOf(discount))] : [])],
    rows: [row(say.input, 'input'), row(say.cachedInput, 'cached_input'), row(say.output, 'output')],
  }
}

function percentOf(part: string): string {
  return String(Number((Number(part) * 100).toFixed(4)))
}
