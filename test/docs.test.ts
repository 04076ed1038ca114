// Documentation that cannot be wrong: pages against the contract both ways, every link, and every example run.
import assert from 'node:assert/strict'
import { execFile, execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { promisify } from 'node:util'
import type { z } from 'zod'
import { program } from '../src/cli/program.ts'
import { environment } from '../src/config/environment.ts'
import { type Endpoint, errorsOf } from '../src/contract/endpoint.ts'
import { endpoints } from '../src/contract/endpoints.ts'
import { errorCatalogue } from '../src/contract/errors.ts'
import { guides } from '../src/docs/guides.ts'
import { type Block, type Entry, type Field, languages, type Page, type Sample } from '../src/docs/page.ts'
import { exampleBodies } from '../src/docs/samples.ts'
import { type SearchEntry, searchEntries } from '../src/docs/search-entries.ts'
import { chinese } from '../src/docs/translate.ts'
import { startTestServer, type TestServer } from './rig/server.ts'

const run = promisify(execFile)
const root = join(import.meta.dirname, '..')
const table = Object.entries(endpoints as Record<string, Endpoint>)
const modelSlug = 'models/vtrix-deepseek-v3.2'

let server: TestServer
let pages: Page[]
before(async () => {
  server = await startTestServer({ env: { VTRIX_MODEL_FILE: join(root, 'models/pocket/model.gguf') } })
  pages = await pagesIn('en')
})
after(() => server.close())

async function json<T>(path: string): Promise<T> {
  const reply = await fetch(`${server.url}${path}`)
  assert.equal(reply.status, 200, path)
  return (await reply.json()) as T
}

async function pagesIn(language: string): Promise<Page[]> {
  const contents = await json<Entry[]>(`/docs/contents.json?language=${language}`)
  return Promise.all(contents.map(({ slug }) => json<Page>(`/docs/${slug}.json?language=${language}`)))
}

const page = (slug: string): Page => {
  const found = pages.find((one) => one.slug === slug)
  assert(found, `there is no page ${slug}`)
  return found
}
const fieldsOf = ({ blocks }: Page): Field[] => blocks.flatMap((block) => (block.type === 'fields' ? block.fields : []))
/** Names at the top of one section of a page. */
const namesAt = (one: Page, section: string): string[] =>
  fieldsOf(one).flatMap(({ id, name }) => (id === `${section}.${name}` ? [name] : []))
const inside = (field: Field): Field[] => [
  field,
  ...[...(field.fields ?? []), ...(field.variants ?? []).flatMap(({ fields }) => fields)].flatMap(inside),
]
const textOf = (block: Block): string =>
  block.type === 'markdown' ? block.text : block.type === 'table' ? block.rows.flat().join('\n') : ''
const samplesOf = (one: Page): Sample[] => one.blocks.flatMap((block) => (block.type === 'code' ? block.samples : []))
const shapeOf = (schema: z.ZodType | undefined): string[] =>
  Object.keys((schema as z.ZodObject | undefined)?.shape ?? {})

test('every endpoint has a page and every page of an endpoint is one, with its paths, parameters and errors', () => {
  const documented = pages.filter(({ group }) => group === 'api').map(({ slug }) => slug)
  assert.deepEqual(documented.sort(), table.map(([name]) => `api/${name}`).sort())
  for (const [name, row] of table) {
    const one = page(`api/${name}`)
    for (const section of ['path', 'query', 'body'] as const)
      assert.deepEqual(
        namesAt(one, section),
        shapeOf(row[section === 'path' ? 'params' : section]),
        `${name} ${section}`,
      )
    assert.deepEqual(
      one.blocks.flatMap((block) => (block.type === 'endpoint' ? block.paths : [])),
      [row.path, ...(row.also ?? [])],
    )
    const listed = one.blocks
      .map(textOf)
      .join('\n')
      .matchAll(/\/docs\/errors#(\w+)/g)
    assert.deepEqual([...listed].map(([, code]) => code).sort(), errorsOf(row).sort(), name)
  }
})

test('every parameter of every endpoint is described, but for values that cannot be chosen', () => {
  for (const one of pages.filter(({ group }) => group === 'api' || group === 'models'))
    for (const field of fieldsOf(one).filter(({ id }) => !/^(response|stream)\b/.test(id)))
      for (const { id, description, options } of inside(field))
        assert(description !== '' || options?.length === 1, `${one.slug}: ${id} is not described`)
})

test('every field of every reply is described', () => {
  const bare = pages
    .filter(({ group }) => group === 'api')
    .flatMap(fieldsOf)
    .flatMap(inside)
    .filter(({ id, description }) => !id.startsWith('body') && description === '')
  assert.deepEqual(
    bare.map(({ id }) => id),
    [],
  )
})

test('the model’s page has every parameter of the schema that validates, its bounds, and what is inside each', () => {
  const model = server.app.models.find('vtrix-deepseek-v3.2')!
  const one = page(modelSlug)
  assert.deepEqual(namesAt(one, 'parameters'), shapeOf(model.requestSchema as unknown as z.ZodType))
  const field = (id: string) =>
    fieldsOf(one)
      .flatMap(inside)
      .find((known) => known.id === id)!
  assert.equal(field('parameters.max_tokens').range, '1 – 8192')
  assert.equal(field('parameters.max_tokens').default, '4096')
  assert.equal(field('parameters.frequency_penalty').range, '−2 – 2')
  assert.equal(field('parameters.temperature').default, '1')
  assert.deepEqual(field('parameters.model').options, ['vtrix-deepseek-v3.2'])
  assert.deepEqual(field('parameters.tool_choice').options, ['none', 'auto', 'required'])
  assert.deepEqual(
    field('parameters.messages').variants?.map(({ label }) => label),
    ['role: system | developer', 'role: user', 'role: assistant', 'role: tool'],
  )
})

test('the model’s page has all that the platform’s own page of DeepSeek V3.2 documents', async () => {
  const known = new Set(
    fieldsOf(page(modelSlug))
      .flatMap(inside)
      .map(({ id }) => id),
  )
  const seed = {
    'authentication.': ['authorization'],
    'parameters.': [
      ...['model', 'messages', 'messages.user.role', 'messages.user.content', 'max_tokens', 'temperature', 'top_p'],
      ...['stream', 'frequency_penalty', 'presence_penalty', 'stop', 'response_format', 'tools', 'tools.type'],
      ...['tools.function', 'tool_choice'],
    ],
    'response.': [
      ...['error', 'error.code', 'error.message', 'output', 'output.content', 'output.content.type'],
      ...['output.content.url', 'output.content.jobId', 'usage', 'usage.cost', 'usage.discount', 'metadata', 'status'],
    ],
  }
  for (const [start, names] of Object.entries(seed)) for (const name of names) assert(known.has(start + name), name)
  const text = await (await fetch(`${server.url}/docs/${modelSlug}.md`)).text()
  for (const words of ['# DeepSeek V3.2', 'sparse attention', 'Bearer YOUR_API_KEY', '$0.28', '$0.028', '$0.42'])
    assert(text.includes(words), words)
})

test('every error of the catalogue is explained, and no other', () => {
  const explained = page('errors').blocks.flatMap((block) => (block.type === 'heading' ? [block.id] : []))
  assert.deepEqual(explained, Object.keys(errorCatalogue))
})

test('every text of the contract is there in Chinese, and no translation is left over', async () => {
  const texts = new Set(Object.keys(chinese))
  const used = new Set<string>()
  for (const one of pages.filter(({ group }) => group !== 'start' && group !== 'guides')) {
    for (const { description } of fieldsOf(one).flatMap(inside)) used.add(description)
    for (const block of one.blocks) if (block.type === 'table') for (const cell of block.rows.flat()) used.add(cell)
    for (const line of one.blocks.flatMap((block) => textOf(block).split('\n\n'))) used.add(line)
    used.add(one.title).add(one.summary)
  }
  assert.deepEqual(
    [...texts].filter((text) => !used.has(text)),
    [],
  )
  for (const one of pages.filter(({ group }) => group === 'api')) {
    const said = [
      one.title,
      one.summary,
      ...fieldsOf(one)
        .flatMap(inside)
        .map(({ description }) => description),
    ]
    for (const text of said.filter((text) => text !== '')) assert(texts.has(text), `${one.slug} says: ${text}`)
  }
})

test('both languages have the same guides with the same code', async () => {
  const translated = await pagesIn('zh')
  assert.deepEqual(
    translated.map(({ slug }) => slug),
    pages.map(({ slug }) => slug),
  )
  for (const language of languages)
    assert.deepEqual(readdirSync(join(root, 'docs', language)).sort(), guides.map(([, slug]) => `${slug}.md`).sort())
  for (const [, slug] of guides)
    assert.deepEqual(samplesOf(translated.find((one) => one.slug === slug)!), samplesOf(page(slug)), slug)
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

test('an id stands for one thing on its page, and every entry of the palette leads to one', async () => {
  const ids = new Map<string, Set<string>>()
  for (const one of pages) {
    const all = one.blocks.flatMap((block) =>
      block.type === 'heading'
        ? [block.id]
        : block.type === 'fields'
          ? block.fields.flatMap(inside).map(({ id }) => id)
          : [],
    )
    ids.set(one.slug, new Set(all))
    assert.equal(new Set(all).size, all.length, `${one.slug}: ${all.find((id, at) => all.indexOf(id) !== at)}`)
  }
  const served = await json<SearchEntry[]>('/docs/search.json')
  assert(served.some(({ url }) => url === `/docs/${modelSlug}#parameters.temperature`))
  for (const { url } of [...served, ...searchEntries(pages)]) {
    const [path = '', anchor] = url.split('#')
    const known = ids.get(path.slice('/docs/'.length))
    assert(known && (anchor === undefined || known.has(anchor)), url)
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

test('a page that has not changed is not sent again; one that is not there is a 404 that says where to look', async () => {
  const path = `${server.url}/docs/${modelSlug}.json`
  const etag = (await fetch(path)).headers.get('etag')!
  assert.equal((await fetch(path, { headers: { 'if-none-match': etag } })).status, 304)
  const missing = await fetch(`${server.url}/docs/no-such-page.md`)
  assert.equal(missing.status, 404)
  assert.match(await missing.text(), /llms\.txt/)
})

test('a changed price is on the page at once', async () => {
  const priced = async () => (await (await fetch(`${server.url}/docs/${modelSlug}.md`)).text()).split('## Pricing')[1]!
  const price = { model: 'vtrix-deepseek-v3.2', input: '0.4', cached_input: '0.04', output: '1' }
  assert.equal((await server.admin('POST', '/api/v1/prices', { ...price, discount: '0.25' })).status, 200)
  assert.match(await priced(), /\| Input \| \$0\.4 \| \$0\.3 \|/)
  const before = { ...price, input: '0.28', cached_input: '0.028', output: '0.42' }
  assert.equal((await server.admin('POST', '/api/v1/prices', before)).status, 200)
  assert.match(await priced(), /\| Input \| \$0\.28 \|/)
})

test('every variable that the server reads is documented, and no other', () => {
  const text = readFileSync(join(root, 'src/config/load.ts'), 'utf8')
  const read = new Set([...text.matchAll(/\benv\.([A-Z_]+)/g)].map(([, name]) => name!))
  assert.deepEqual([...read].sort(), Object.keys(environment).sort())
})

test('every command of the command line is documented, and every documented one exists with its options', () => {
  const commands = new Map(
    program.commands.flatMap((group) =>
      group.commands.length === 0
        ? [[group.name(), group] as const]
        : group.commands.map((command) => [`${group.name()} ${command.name()}`, command] as const),
    ),
  )
  const text = readFileSync(join(root, 'docs/en/command-line.md'), 'utf8')
  const listed = [...text.matchAll(/^\| `vtrix-server ([a-z -]+?)(?: [A-Z]+)?` +\|/gm)].map(([, name]) => name!)
  assert.deepEqual(listed.sort(), [...commands.keys()].sort())
  for (const [, slug] of guides)
    for (const [, line = ''] of readFileSync(join(root, `docs/en/${slug}.md`), 'utf8').matchAll(
      /npx vtrix-server (.+)$/gm,
    )) {
      const name = [...commands.keys()].find((known) => line.startsWith(known))
      if (line.startsWith('COMMAND')) continue
      assert(name, line)
      const options = commands.get(name)!.options.map(({ long }) => long)
      for (const [option] of line.matchAll(/--[a-z-]+/g)) assert(options.includes(option), `${name} has no ${option}`)
    }
})

test('the example body of every endpoint is one that it takes', () => {
  for (const [name, body] of Object.entries(exampleBodies))
    assert((endpoints as Record<string, Endpoint>)[name]!.body!.safeParse(body).success, name)
})

const pythonHas = (name: string): boolean => {
  try {
    execFileSync('python3', ['-c', `import ${name}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

test('every example runs as it stands: curl and TypeScript, and Python where it has the client', async () => {
  const folder = await mkdtemp(join(root, '.docs-example-'))
  const own = (code: string) => code.replaceAll('{url}', server.url).replaceAll('{key}', server.key)
  const python = { openai: pythonHas('openai'), anthropic: pythonHas('anthropic') }
  const readable = pages.filter(
    ({ group, slug }) =>
      group !== 'api' || /^api\/(chat|messages|countTokens|listModels|getModel|usage|balance)$/.test(slug),
  )
  const samples = new Map(
    readable.flatMap((one) => samplesOf(one).map((sample) => [sample.code, { slug: one.slug, sample }])),
  )
  const ran = { bash: 0, typescript: 0, python: 0 }
  try {
    for (const { slug, sample } of samples.values()) {
      const { language, code } = sample
      if (language === 'bash' && code.startsWith('curl')) {
        const { stdout } = await run('bash', ['-c', own(code).replace('curl', 'curl -s --fail-with-body')])
        assert.match(stdout, /^data: \[DONE\]$|"(choices|content|input_tokens|data|id|balance)":/m, slug)
      } else if (
        language === 'typescript' ||
        (language === 'python' && python[code.includes('anthropic') ? 'anthropic' : 'openai'])
      ) {
        const file = join(folder, `example-${ran[language]}.${language === 'python' ? 'py' : 'ts'}`)
        await writeFile(file, own(code))
        await run(language === 'python' ? 'python3' : process.execPath, [file]).catch((error: Error) =>
          assert.fail(`${slug}: ${error.message}`),
        )
      } else continue
      ran[language]++
    }
    assert(ran.bash >= 12 && ran.typescript >= 12, JSON.stringify(ran))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
