// Anthropic's own client, unmodified: messages, streams, tools, thinking, token counts, errors; and its tool runner through
// five turns in thinking mode against an upstream that refuses a tool loop without its reasoning, as DeepSeek's does.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import Anthropic from '@anthropic-ai/sdk'
import { refusesBareLoops, steps } from '../rig/deepseek-upstream.ts'
import {
  chatChunk,
  done,
  type Script,
  startUpstream,
  upstreamEnv,
  usageChunk,
  words,
} from '../rig/scripted-upstream.ts'
import { startTestServer, type TestServer } from '../rig/server.ts'

const model = 'claude-sonnet-5'
let upstream: Awaited<ReturnType<typeof startUpstream>>
let server: TestServer
let script: Script | undefined
let client: Anthropic

before(async () => {
  upstream = await startUpstream((received) => script ?? refusesBareLoops(received))
  server = await startTestServer({ env: upstreamEnv(upstream) })
  client = new Anthropic({ apiKey: server.key, baseURL: server.url, maxRetries: 0 })
})
after(async () => {
  await server.close()
  await upstream.close()
})

const thinks: Script = [
  chatChunk({ reasoning_content: 'Let me ' }),
  chatChunk({ reasoning_content: 'see.' }),
  chatChunk({ content: 'Hello' }),
  chatChunk({ content: ' there' }),
  chatChunk({}, 'stop'),
  usageChunk(20, 6, { prompt_cache_hit_tokens: 15 }),
  done,
]
const hello = { model, max_tokens: 100, messages: [{ role: 'user' as const, content: 'Hi' }] }
const thinking = { type: 'enabled' as const, budget_tokens: 1024 }

test('a message has thinking, text, usage and what it cost', async () => {
  script = thinks
  const message = await client.messages.create({ ...hello, system: 'Be kind.', thinking })
  assert.deepEqual(
    message.content.map((block) => [
      block.type,
      block.type === 'thinking' ? block.thinking : block.type === 'text' && block.text,
    ]),
    [
      ['thinking', 'Let me see.'],
      ['text', 'Hello there'],
    ],
  )
  assert.equal(message.stop_reason, 'end_turn')
  const { input_tokens, cache_read_input_tokens, output_tokens, cost } = message.usage as Anthropic.Usage & {
    cost: string
  }
  assert.deepEqual([input_tokens, cache_read_input_tokens, output_tokens], [5, 15, 6])
  assert.match(cost, /^0\.\d+$/)
  assert.deepEqual((upstream.requests.at(-1)!.body.messages as unknown[])[0], { role: 'system', content: 'Be kind.' })
})

test('a stream says the same as the message', async () => {
  script = thinks
  const whole = await client.messages.create({ ...hello, thinking })
  const stream = client.messages.stream({ ...hello, thinking })
  let text = ''
  let thought = ''
  stream.on('text', (piece) => (text += piece)).on('thinking', (piece) => (thought += piece))
  const streamed = await stream.finalMessage()
  assert.deepEqual([text, thought], ['Hello there', 'Let me see.'])
  assert.deepEqual(streamed.content, whole.content)
  assert.deepEqual([streamed.stop_reason, streamed.usage.output_tokens], [whole.stop_reason, whole.usage.output_tokens])
})

test('a stop sequence ends the message and is named', async () => {
  script = words('One. ', 'Two. ', 'Three.')
  const message = await client.messages.create({ ...hello, stop_sequences: ['Tw'] })
  assert.deepEqual([message.stop_reason, message.stop_sequence], ['stop_sequence', 'Tw'])
  assert.equal(message.content[0]?.type === 'text' && message.content[0].text, 'One. ')
})

const tool: Anthropic.Tool = {
  name: 'step',
  description: 'Take a step',
  input_schema: { type: 'object', properties: { n: { type: 'integer' } }, required: ['n'] },
}

test('a tool loop of five turns with thinking goes through, thinking sent back or dropped', async () => {
  script = undefined
  for (const keepsThinking of [true, false]) {
    const messages: Anthropic.MessageParam[] = [{ role: 'user', content: 'Go through all steps.' }]
    for (let turn = 0; ; turn++) {
      const message = await client.messages.create({ model, max_tokens: 500, messages, tools: [tool], thinking })
      const content = message.content.filter(({ type }) => keepsThinking || type !== 'thinking')
      messages.push({ role: 'assistant', content })
      const calls = message.content.filter((block) => block.type === 'tool_use')
      if (calls.length === 0) {
        assert.deepEqual([turn, message.stop_reason], [steps, 'end_turn'])
        break
      }
      assert.equal(message.stop_reason, 'tool_use')
      assert.deepEqual(calls[0]!.input, { n: turn })
      const results = calls.map(
        ({ id }): Anthropic.ToolResultBlockParam => ({ type: 'tool_result', tool_use_id: id, content: 'ok' }),
      )
      messages.push({ role: 'user', content: results })
    }
  }
})

test('the client’s own tool runner goes through the loop', async () => {
  script = undefined
  const seen: unknown[] = []
  const runner = client.beta.messages.toolRunner({
    model,
    max_tokens: 500,
    thinking,
    messages: [{ role: 'user', content: 'Go through all steps.' }],
    tools: [
      { ...tool, type: 'custom', run: (input: unknown) => `ok ${seen.push(input)}`, parse: (input: unknown) => input },
    ],
  })
  const message = await runner.runUntilDone()
  assert.equal(seen.length, steps)
  assert.equal(message.stop_reason, 'end_turn')
})

test('a forced tool, a schema for the answer and images are asked of the model as it wants them', async () => {
  script = words('{}')
  const format = { type: 'json_schema' as const, schema: { type: 'object', additionalProperties: false } }
  await client.messages.create({ ...hello, output_config: { format } })
  assert.equal((upstream.requests.at(-1)!.body.response_format as { type: string }).type, 'json_schema')
  script = [
    chatChunk({ tool_calls: [{ index: 0, id: 'c', function: { name: 'step', arguments: '{"n":1}' } }] }),
    chatChunk({}, 'tool_calls'),
    done,
  ]
  await client.messages.create({ ...hello, tools: [tool], tool_choice: { type: 'tool', name: 'step' } })
  assert.deepEqual(upstream.requests.at(-1)!.body.tool_choice, { type: 'function', function: { name: 'step' } })
  const source = { type: 'base64' as const, media_type: 'image/png' as const, data: 'AAAA' }
  const image = client.messages.create({ ...hello, messages: [{ role: 'user', content: [{ type: 'image', source }] }] })
  await assert.rejects(
    image,
    (error) => error instanceof Anthropic.BadRequestError && /reads text only/.test(error.message),
  )
})

test('tokens are counted', async () => {
  const { input_tokens } = await client.messages.countTokens({ model, messages: hello.messages, tools: [tool] })
  assert(input_tokens > 0)
})

test('errors are the client’s own classes, and name the field', async () => {
  const stranger = new Anthropic({ apiKey: 'no', baseURL: server.url, maxRetries: 0 })
  await assert.rejects(stranger.messages.create(hello), Anthropic.AuthenticationError)
  await assert.rejects(client.messages.create({ ...hello, model: 'gpt-9' }), Anthropic.NotFoundError)
  const wrong = client.messages.create({ ...hello, temperature: 3 } as typeof hello)
  await assert.rejects(wrong, (error) => {
    assert(error instanceof Anthropic.BadRequestError)
    assert.match(error.message, /`temperature` must be at most 2; got 3/)
    assert.match(error.requestID ?? '', /^req_/)
    return true
  })
})

test('an upstream that breaks off in mid-stream is an error event, never an end', async () => {
  script = [chatChunk({ content: 'Hel' }), { cut: true }]
  await assert.rejects(client.messages.stream(hello).finalMessage(), Anthropic.APIError)
})
