// A page for every endpoint of the contract's table.
import { type Endpoint, errorsOf } from '../contract/endpoint.ts'
import { endpoints } from '../contract/endpoints.ts'
import { schemaOf } from '../contract/openapi.ts'
import { errorTable } from './error-pages.ts'
import { fieldsOf } from './fields.ts'
import type { Block, Language, Page } from './page.ts'
import { endpointSamples } from './samples.ts'
import { translator } from './translate.ts'
import { words } from './words.ts'

export function endpointPages(language: Language): Page[] {
  return Object.entries(endpoints as Record<string, Endpoint>).map(([name, row]) => endpointPage(name, row, language))
}

function endpointPage(name: string, row: Endpoint, language: Language): Page {
  const say = words[language]
  const translate = translator(language)
  const blocks: Block[] = [
    { type: 'endpoint', method: row.method, paths: [row.path, ...(row.also ?? [])] },
    { type: 'markdown', text: say.auth[row.auth] },
    { type: 'code', samples: endpointSamples(name, row) },
  ]
  const section = (id: string, title: string, schema: Parameters<typeof schemaOf>[0] | undefined, text?: string) => {
    const isReply = id === 'response' || id === 'stream'
    const fields = schema ? fieldsOf(schemaOf(schema, isReply ? 'output' : 'input'), id, translate, isReply) : []
    if (fields.length === 0) return
    blocks.push({ type: 'heading', id, text: title })
    if (text !== undefined) blocks.push({ type: 'markdown', text })
    blocks.push({ type: 'fields', fields })
  }
  section('path', say.pathParameters, row.params)
  section('query', say.queryParameters, row.query)
  section('body', say.body, row.body)
  section('response', say.response, row.text ? undefined : row.reply, row.envelope ? say.envelopeText : undefined)
  if (row.errorShape === 'anthropic' && row.stream)
    blocks.push(
      { type: 'heading', id: 'stream', text: say.stream },
      { type: 'markdown', text: say.messagesStreamText },
      { type: 'table', head: ['event'], rows: eventsOf(row).map((event) => [`\`${event}\``]) },
    )
  else section('stream', say.stream, row.stream, name === 'completions' ? say.textStreamText : say.streamText)
  blocks.push({ type: 'heading', id: 'errors', text: say.errors }, errorTable(errorsOf(row), language))
  return {
    slug: `api/${name}`,
    group: 'api',
    section: say.tags[row.tag],
    title: translate(row.summary),
    short: row.path,
    summary: row.description === undefined ? '' : translate(row.description),
    blocks,
  }
}

/** The `type` of each event of a stream. */
function eventsOf({ stream }: Endpoint): string[] {
  const { oneOf } = schemaOf(stream!, 'output') as { oneOf: { properties: { type: { const: string } } }[] }
  return oneOf.map(({ properties }) => properties.type.const)
}
