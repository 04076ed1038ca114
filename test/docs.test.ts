// Documentation that cannot be wrong: pages against the contract both ways, every link, and every example run.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { promisify } from 'node:util'
import { type Endpoint, errorsOf } from '../src/contract/endpoint.ts'
import { endpoints } from '../src/contract/endpoints.ts'
import { errorCatalogue } from '../src/contract/errors.ts'
import type { Block, Field, Page, Sample } from '../src/docs/page.ts'
import { languages } from '../src/docs/pages.ts'
import { startTestServer, type TestServer } from './rig/server.ts'

const run = promisify(execFile)
const root = join(import.meta.dirname, '..')

let server: TestServer
let pages: Page[]
before(async () => {
  server = await startTestServer({ env: { VTRIX_MODEL_FILE: join(root, 'models/pocket/model.gguf') } })
  pages = await pagesIn('en')
})
after(() => server.close())

async function pagesIn(language: string): Promise<Page[]> {
  const reply = await fetch(`${server.url}/docs/pages.json?language=${language}`)
  assert.equal(reply.status, 200)
  return (await reply.json()) as Page[]
}

const page = (slug: string): Page => {
  const found = pages.find((one) => one.slug === slug)
  assert(found, `there is no page ${slug}`)
  return found
}
const fieldsAt = ({ blocks }: Page, anchor: string): Field[] =>
  blocks.flatMap((block) => (block.type === 'fields' && block.anchor === anchor ? block.fields : []))
const textOf = (block: Block): string =>
  block.type === 'markdown' ? block.text : block.type === 'table' ? block.rows.flat().join('\n') : ''
const samplesOf = (one: Page): Sample[] => one.blocks.flatMap((block) => (block.type === 'code' ? block.samples : []))

test('every endpoint has a page and every page of an endpoint is one, with its parameters and errors', () => {
  const documented = pages.filter(({ group }) => group === 'API').map(({ slug }) => slug)
  assert.deepEqual(
    documented,
    Object.keys(endpoints).map((name) => `api/${name}`),
  )
  for (const [name, row] of Object.entries(endpoints as Record<string, Endpoint>)) {
    const one = page(`api/${name}`)
    for (const [anchor, schema] of [
      ['path', row.params],
      ['query', row.query],
    ] as const)
      assert.deepEqual(
        fieldsAt(one, anchor).map((field) => field.name),
        Object.keys(schema?.shape ?? {}),
        name,
      )
    const text = one.blocks.map(textOf).join('\n')
    for (const code of errorsOf(row)) assert(text.includes(`/docs/errors#${code}`), `${name} does not list ${code}`)
  }
})

test('the model’s page has every parameter of the schema that validates, and what is inside each', () => {
  const fields = fieldsAt(page('models/vtrix-deepseek-v3.2'), 'parameters')
  const model = server.app.models.find('vtrix-deepseek-v3.2')!
  const shape = (model.requestSchema as unknown as { shape: Record<string, unknown> }).shape
  assert.deepEqual(
    fields.map(({ name }) => name),
    Object.keys(shape),
  )
  for (const { name, description } of fields)
    assert(description !== '' || name === 'tool_choice', `${name} is not described`)
  const field = (name: string) => fields.find((one) => one.name === name)!
  assert.equal(field('max_tokens').range, '1 to 8192')
  assert.equal(field('temperature').default, '1')
  assert.deepEqual(
    field('messages').variants?.map(({ label }) => label),
    ['role: system or developer', 'role: user', 'role: assistant', 'role: tool'],
  )
  const reply = fieldsAt(page('models/vtrix-deepseek-v3.2'), 'response')
  for (const name of ['output', 'usage', 'metadata', 'choices']) assert(reply.some((one) => one.name === name))
})

test('every error of the catalogue is explained, and no other', () => {
  const explained = page('errors').blocks.flatMap((block) => (block.type === 'heading' ? [block.id] : []))
  assert.deepEqual(explained, Object.keys(errorCatalogue))
})

test('every link leads somewhere, in both languages', async () => {
  for (const language of languages)
    for (const one of await pagesIn(language)) {
      const text = [one.summary, ...one.blocks.map(textOf)].join('\n')
      for (const [, href = ''] of text.matchAll(/\]\((\/[^)\s]*)\)/g)) {
        const [path = '', anchor] = href.split('#')
        if (!path.startsWith('/docs/')) {
          assert.equal((await fetch(`${server.url}${path}`)).status, 200, href)
          continue
        }
        const target = page(path.slice('/docs/'.length))
        const ids = target.blocks.map((block) => (block.type === 'heading' ? block.id : ''))
        assert(anchor === undefined || ids.includes(anchor), `${one.slug} links to ${href}`)
      }
    }
})

test('every page is there as Markdown, and /llms.txt lists them all', async () => {
  const llms = await (await fetch(`${server.url}/llms.txt`)).text()
  for (const { slug, title } of pages) {
    assert(llms.includes(`(${server.url}/docs/${slug}.md)`), slug)
    const reply = await fetch(`${server.url}/docs/${slug}.md`)
    assert.match(reply.headers.get('content-type') ?? '', /^text\/markdown/)
    const text = await reply.text()
    assert(text.startsWith(`# ${title}\n`), slug)
    assert.doesNotMatch(text, /\{url\}|\{key\}/)
  }
})

test('every curl, TypeScript and JSON example runs as it stands', async () => {
  const folder = await mkdtemp(join(root, '.docs-example-'))
  const own = (code: string) => code.replaceAll('{url}', server.url).replaceAll('{key}', server.key)
  let ran = 0
  try {
    for (const language of languages)
      for (const one of await pagesIn(language))
        for (const { language: kind, code } of one.group === 'API' ? [] : samplesOf(one)) {
          if (kind === 'bash' && code.startsWith('curl')) {
            const { stdout } = await run('bash', ['-c', own(code).replace('curl', 'curl -s')])
            if (code.includes('"stream": true')) assert.match(stdout, /^data: \[DONE\]$/m)
            else assert((JSON.parse(stdout) as { choices?: unknown[] }).choices, `${one.slug}: ${stdout}`)
          } else if (kind === 'typescript') {
            const file = join(folder, `example-${ran}.ts`)
            await writeFile(file, own(code))
            const { stdout } = await run(process.execPath, [file])
            assert.notEqual(stdout.trim(), '', one.slug)
          } else continue
          ran++
        }
    assert(ran >= 8, `${ran} examples ran`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
