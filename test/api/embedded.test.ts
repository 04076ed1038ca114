// The embedded engine behind the whole server: more answers than it has places, files that are no models.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { createLog } from '../../src/ops/log.ts'
import { writeGguf } from '../rig/gguf-file.ts'
import { startTestServer, type TestServer } from '../rig/server.ts'
import { writeTinyDeepseek } from '../rig/tiny-model.ts'

const folder = mkdtempSync(join(tmpdir(), 'vtrix-embedded-'))
const path = (name: string): string => join(folder, `${name}.gguf`)
/** Models whose file is no model, and what the log says of it. */
const broken: Record<string, RegExp> = {
  missing: /there is no such file/,
  text: /it is not a GGUF file/,
  'cut-in-header': /it is cut off in its header/,
  'cut-in-weights': /it is cut off: it has \d+ bytes and needs more than \d+/,
  'unknown-architecture': /unknown model architecture: 'nonesuch'/,
}
const logged: { level: string; file?: string; reason?: string }[] = []
let server: TestServer

before(async () => {
  writeTinyDeepseek(path('good'))
  const whole = readFileSync(path('good'))
  writeFileSync(path('text'), 'hello, I am no model at all')
  writeFileSync(path('cut-in-header'), whole.subarray(0, 2000))
  writeFileSync(path('cut-in-weights'), whole.subarray(0, whole.length / 2))
  writeGguf(path('unknown-architecture'), { 'general.architecture': { type: 'string', value: 'nonesuch' } }, [
    { name: 'a', dimensions: [1], data: new Float32Array(8) },
  ])
  const models = ['good', ...Object.keys(broken)].map(
    (name) => `  - {id: ${name}, deployments: [{engine: llama, file: ${path(name)}}]}`,
  )
  const log = createLog('info', { write: (line) => void logged.push(JSON.parse(line)) })
  server = await startTestServer({ yaml: ['models:', ...models].join('\n'), log })
})
after(() => server.close())

const ask = (fields: object): Promise<Response> =>
  server.post('/v1/chat/completions', { messages: [{ role: 'user', content: 'Hi' }], ...fields })

test('eight answers to one request all come, though the engine runs fewer at once than that for one account', async () => {
  const reply = await ask({ model: 'good', n: 8, max_tokens: 60, seed: 3 })
  assert.equal(reply.status, 200)
  const { choices } = (await reply.json()) as { choices: { index: number }[] }
  assert.deepEqual(
    choices.map(({ index }) => index),
    [0, 1, 2, 3, 4, 5, 6, 7],
  )
})

test('two requests of eight answers each, at once, both come to their end', async () => {
  const replies = await Promise.all([1, 2].map((seed) => ask({ model: 'good', n: 8, max_tokens: 60, seed })))
  for (const reply of replies) assert.equal(((await reply.json()) as { choices: unknown[] }).choices.length, 8)
})

for (const [name, says] of Object.entries(broken))
  test(`a model file that is ${name.replaceAll('-', ' ')} is named in the log with the reason, its model answers 503, the others answer`, async () => {
    const lines = logged.filter(({ file }) => file === path(name))
    assert.equal(lines.length, 1, 'said once, though it is tried again')
    assert.equal(lines[0]?.level, 'warn')
    assert.match(lines[0]?.reason ?? '', says)

    const reply = await ask({ model: name })
    assert.equal(reply.status, 503)
    const text = await reply.text()
    assert.match(text, /no_engine_available/)
    assert(!text.includes(folder), 'the path stays in the log')
    assert.equal((await ask({ model: 'good', max_tokens: 2 })).status, 200)
    assert.equal((await server.get('/readyz')).status, 200)
  })
