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
  models.push(`  - {id: short, max_thinking: 20, deployments: [{engine: llama, file: ${path('good')}}]}`)
  const log = createLog('info', { write: (line) => void logged.push(JSON.parse(line)) })
  server = await startTestServer({ yaml: ['models:', ...models].join('\n'), log })
})
after(() => server.close())

const ask = (fields: object): Promise<Response> =>
  server.post('/v1/chat/completions', { messages: [{ role: 'user', content: 'Hi' }], ...fields })

test('eight answers to one request all come', async () => {
  const reply = await ask({ model: 'good', n: 8, max_tokens: 60, seed: 3 })
  assert.equal(reply.status, 200)
  const { choices } = (await reply.json()) as { choices: { index: number }[] }
  assert.deepEqual(
    choices.map(({ index }) => index),
    [0, 1, 2, 3, 4, 5, 6, 7],
  )
})

test('two requests of eight answers each come to their end at once, though the engine runs eight of the sixteen', async () => {
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

const schema = {
  type: 'object',
  properties: { verdict: { enum: ['yes', 'no'] }, score: { type: 'integer', minimum: 0, maximum: 10 } },
  required: ['verdict', 'score'],
  additionalProperties: false,
}
const tool = {
  type: 'function',
  function: {
    name: 'weather',
    strict: true,
    parameters: { type: 'object', properties: { city: { enum: ['Oslo', 'Rome'] } }, required: ['city'] },
  },
}
type Message = { content: string | null; tool_calls?: { function: { name: string; arguments: string } }[] }

/** After 256 bytes and 6 merges the tiny vocabulary has the special tokens: here what ends thinking. */
const endOfThinking = 256 + 6 + 5

for (const [where, asked, most] of [
  ["the request's budget", { model: 'good', thinking: { type: 'enabled', budget_tokens: 9 } }, 9],
  ["the model's own bound", { model: 'short', thinking: { type: 'enabled', budget_tokens: 500 } }, 20],
] as const)
  test(`thinking ends at ${where}, the answer follows, and both are counted`, async () => {
    const reply = await ask({ ...asked, max_tokens: 60, logit_bias: { [endOfThinking]: -100 }, temperature: 0 })
    const { choices, usage } = (await reply.json()) as {
      choices: { message: { content: string; reasoning_content: string } }[]
      usage: { completion_tokens: number; completion_tokens_details: { reasoning_tokens: number } }
    }
    const { reasoning_tokens: reasoning } = usage.completion_tokens_details
    // A character that has begun is written to its end.
    assert(reasoning >= most && reasoning <= most + 3, String(reasoning))
    assert(usage.completion_tokens > reasoning + 1)
    assert.notEqual(choices[0]!.message.reasoning_content, '')
    assert.notEqual(choices[0]!.message.content, '')
  })

test('JSON holds after thinking that was ended', async () => {
  const reply = await ask({
    model: 'good',
    thinking: { type: 'enabled', budget_tokens: 9 },
    response_format: { type: 'json_schema', json_schema: { name: 'answer', schema, strict: true } },
    max_tokens: 1500,
    logit_bias: { [endOfThinking]: -100 },
  })
  const { choices } = (await reply.json()) as { choices: { message: Message & { reasoning_content: string } }[] }
  const { content, reasoning_content } = choices[0]!.message
  assert.notEqual(reasoning_content, '')
  assert(['yes', 'no'].includes(JSON.parse(content!).verdict))
})

test("Anthropic's thinking budget is kept, and a budget of nothing is refused by name", async () => {
  const messages = (budget_tokens: number) =>
    server.post('/v1/messages', {
      model: 'short',
      max_tokens: 60,
      temperature: 0,
      thinking: { type: 'enabled', budget_tokens },
      messages: [{ role: 'user', content: 'Hi' }],
    })
  const { content } = (await (await messages(5)).json()) as { content: { type: string }[] }
  assert.deepEqual(
    content.map(({ type }) => type),
    ['thinking', 'text'],
  )
  const refused = await messages(0)
  assert.equal(refused.status, 400)
  assert.match(await refused.text(), /thinking\.budget_tokens/)
})

for (const thinking of ['disabled', 'enabled'])
  test(`JSON holds while tools are offered: the answer is JSON that fits, or a call that does, thinking ${thinking}`, async () => {
    const seen = { json: 0, calls: 0 }
    for (let seed = 1; seed <= 12; seed++) {
      const reply = await ask({
        model: 'good',
        seed,
        max_tokens: 1500,
        tools: [tool],
        parallel_tool_calls: false,
        response_format: { type: 'json_schema', json_schema: { name: 'answer', schema, strict: true } },
        thinking: { type: thinking },
        // A random model would think for ever; a line end first is a call.
        logit_bias: { [endOfThinking]: 8, 10: seed % 2 === 0 ? 12 : 0 },
      })
      const { choices } = (await reply.json()) as { choices: { message: Message; finish_reason: string }[] }
      const { message, finish_reason } = choices[0]!
      if (finish_reason === 'tool_calls') {
        seen.calls++
        assert.equal(message.content ?? '', '')
        for (const { function: called } of message.tool_calls!)
          assert(['Oslo', 'Rome'].includes(JSON.parse(called.arguments).city))
      } else {
        seen.json++
        assert.equal(finish_reason, 'stop')
        const { verdict, score } = JSON.parse(message.content!)
        assert(['yes', 'no'].includes(verdict) && score >= 0 && score <= 10)
      }
    }
    assert(seen.json > 0 && seen.calls > 0, `both came: ${JSON.stringify(seen)}`)
  })

test('the arguments of a strict tool fit though none is forced, however the model begins the call', async () => {
  const mark = 256 + 6 + 6
  for (let seed = 1; seed <= 6; seed++) {
    const reply = await ask({
      model: 'good',
      seed,
      max_tokens: 400,
      tools: [tool],
      logit_bias: { [mark]: 12, 10: 6, 60: 10 },
    })
    const { choices } = (await reply.json()) as { choices: { message: Message }[] }
    const { content, tool_calls = [] } = choices[0]!.message
    assert.doesNotMatch(content ?? '', /<\/?\s*｜DSML/)
    for (const { function: called } of tool_calls) assert(['Oslo', 'Rome'].includes(JSON.parse(called.arguments).city))
  }
})
