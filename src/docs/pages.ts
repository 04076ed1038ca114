// All pages: models from the catalog, guides from `docs/`, endpoints and errors from the contract.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Endpoint, errorsOf } from '../contract/endpoint.ts'
import { endpoints } from '../contract/endpoints.ts'
import { errorCatalogue } from '../contract/errors.ts'
import { schemaOf } from '../contract/openapi.ts'
import { fieldsOf } from './fields.ts'
import { type DocumentedModel, heading, modelPage } from './model-page.ts'
import type { Block, Page } from './page.ts'
import { endpointSample } from './samples.ts'

export const languages = ['en', 'zh'] as const
export type Language = (typeof languages)[number]

const folder = join(import.meta.dirname, '../../docs')
const guides = new Map<Language, Page[]>()

/** In the order of the contents. Guides that are not there in the language come in English. */
export function pagesOf(models: readonly DocumentedModel[], language: Language): Page[] {
  return [...guidesIn(language), ...models.map(modelPage), ...endpointPages, errorsPage]
}

function guidesIn(language: Language): Page[] {
  const known = guides.get(language)
  if (known) return known
  const read = readdirSync(join(folder, 'en'))
    .sort()
    .map((file) => {
      const own = language === 'en' ? undefined : readdirSync(join(folder, language)).find((name) => name === file)
      return guideOf(file, readFileSync(join(folder, own ? language : 'en', file), 'utf8'))
    })
  guides.set(language, read)
  return read
}

/** `03-json.md`: the number is its place; the first line its title, the first paragraph its summary. */
function guideOf(file: string, text: string): Page {
  const slug = file.replace(/^\d+-|\.md$/g, '')
  const [title = '', summary = '', ...rest] = text.split('\n\n')
  const blocks: Block[] = []
  for (const part of rest.join('\n\n').split(/^(?=## )/m)) {
    const [, head, body = ''] = /^## (.+)\n+([\s\S]*)$/.exec(part) ?? [undefined, undefined, part]
    if (head !== undefined) blocks.push(heading(slugOf(head), head))
    blocks.push(...bodyBlocks(body))
  }
  return { slug, group: 'Guides', title: title.replace(/^# /, ''), summary, blocks }
}

function bodyBlocks(body: string): Block[] {
  return body
    .split(/^(```[\s\S]*?^```)$/m)
    .filter((part) => part.trim() !== '')
    .map((part): Block => {
      const code = /^```(\w+)\n([\s\S]*?)\n?```$/.exec(part)
      if (!code) return { type: 'markdown', text: part.trim() }
      const language = code[1] as 'bash' | 'python' | 'typescript' | 'json' | 'yaml'
      return { type: 'code', samples: [{ language, label: labels[language] ?? language, code: code[2]! }] }
    })
}
const labels: Record<string, string> = {
  bash: 'Shell',
  python: 'Python',
  typescript: 'TypeScript',
  json: 'JSON',
  yaml: 'YAML',
}

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
}

const who: Record<Endpoint['auth'], string> = {
  none: 'Open to everybody.',
  key: 'Needs an API key: `Authorization: Bearer YOUR_API_KEY`, or `x-api-key`.',
  session: 'Needs a session of the console, or the administrator’s token as Bearer.',
  admin: 'Needs an administrator’s session, or the administrator’s token as Bearer.',
}

function endpointPage(name: string, row: Endpoint): Page {
  const blocks: Block[] = [
    {
      type: 'table',
      head: ['Method', 'Path'],
      rows: [row.path, ...(row.also ?? [])].map((path) => [row.method, `\`${path}\``]),
    },
    { type: 'markdown', text: who[row.auth] },
  ]
  const sections = [
    ['path', 'Path parameters', row.params],
    ['query', 'Query parameters', row.query],
    ['body', 'Body', row.body],
  ] as const
  for (const [id, title, schema] of sections) {
    const fields = schema ? fieldsOf(schemaOf(schema, 'input')) : []
    if (fields.length > 0) blocks.push(heading(id, title), { type: 'fields', anchor: id, fields })
  }
  const reply = row.text ? [] : fieldsOf(schemaOf(row.reply, 'output'))
  if (reply.length > 0) blocks.push(heading('reply', 'Reply'), { type: 'fields', anchor: 'reply', fields: reply })
  blocks.push(heading('errors', 'Errors'), {
    type: 'table',
    head: ['HTTP', 'Code'],
    rows: errorsOf(row).map((code) => [String(errorCatalogue[code].status), `[\`${code}\`](/docs/errors#${code})`]),
  })
  blocks.splice(2, 0, { type: 'code', samples: endpointSample(row.method, row.path, row.body && '{…}', row.auth) })
  return {
    slug: `api/${name}`,
    group: 'API',
    title: row.summary,
    operation: { method: row.method, path: row.path },
    summary: row.description ?? `\`${row.method} ${row.path}\``,
    blocks,
  }
}

const endpointPages = Object.entries(endpoints as Record<string, Endpoint>).map(([name, row]) =>
  endpointPage(name, row),
)

const errorsPage: Page = {
  slug: 'errors',
  group: 'Reference',
  title: 'Errors',
  summary:
    'Every code that the API answers with. The body is `{"status": "failed", "error": {"code", "message", "type", "param"}}`.',
  blocks: Object.entries(errorCatalogue).flatMap(([code, { status, type, when }]): Block[] => [
    heading(code, code),
    { type: 'markdown', text: `HTTP ${status}, \`${type}\`. ${when}` },
  ]),
}
