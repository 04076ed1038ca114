// What is promised of an answer holds on servers without a grammar: checked, asked for once more, and an error at the
// worst. The upstream says what a test tells it to, first and second.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import OpenAI from 'openai'
import {
  chatChunk,
  done,
  type Script,
  startUpstream,
  textChunk,
  upstreamEnv,
  usageChunk,
  words,
} from '../rig/scripted-upstream.ts'
import { startTestServer, type TestServer } from '../rig/server.ts'

const model = 'vtrix-deepseek-v3.2'
const hello = { model, messages: [{ role: 'user' as const, content: 'Hi' }] }
const schema = {
  type: 'object',
  properties: { age: { type: 'integer' } },
  required: ['age'],
  additionalProperties: false,
}
const jsonSchema = { type: 'json_schema' as const, json_schema: { name: 'person', schema, strict: true } }
const tool = (strict: boolean) => ({
  type: 'function' as const,
  function: { name: 'look', parameters: schema, strict },
})
const call = (text: string, name = 'look'): Script => [
  chatChunk({ reasoning_content: 'Hm.' }),
  chatChunk({ tool_calls: [{ index: 0, id: 'c', type: 'function', function: { name, arguments: text } }] }),
  chatChunk({}, 'tool_calls'),
  usageChunk(10, 4),
  done,
]

let upstream: Awaited<ReturnType<typeof startUpstream>>
let answers: Script[] = []
let server: TestServer
let client: OpenAI
before(async () => {
  upstream = await startUpstream(() => answers.shift()!)
  server = await startTestServer({ env: upstreamEnv(upstream, 'openai', 'deepseek') })
  client = new OpenAI({ apiKey: server.key, baseURL: `${server.url}/v1`, maxRetries: 0 })
})
after(async () => {
  await server.close()
  await upstream.close()
})

type Fields = Partial<OpenAI.ChatCompletionCreateParamsNonStreaming> & { thinking?: { type: string } }

/** The reply, and what a stream of the same says; each with its own answers of the upstream. */
async function ask(fields: Fields, ...scripts: Script[]) {
  answers = [...scripts]
  const { data, response } = await client.chat.completions.create({ ...hello, ...fields, stream: false }).withResponse()
  answers = [...scripts]
  const streamed = await client.chat.completions
    .stream({ ...hello, ...fields, stream: true } as never)
    .finalChatCompletion()
  assert.equal(streamed.choices[0]!.message.content ?? '', data.choices[0]!.message.content ?? '')
  assert.deepEqual(
    streamed.choices[0]!.message.tool_calls?.map((one) => one.type === 'function' && one.function.arguments),
    data.choices[0]!.message.tool_calls?.map((one) => one.type === 'function' && one.function.arguments),
  )
  return { ...data.choices[0]!, usage: data.usage!, response }
}
const sent = (back: number) =>
  upstream.requests.at(-back)!.body as {
    messages: { content: string }[]
    response_format?: { type: string }
    thinking: unknown
    tool_choice?: unknown
  }

describe('JSON', () => {
  test('a blank answer is asked for once more, without the server’s JSON mode, and charged once', async () => {
    const { message, usage } = await ask(
      { response_format: { type: 'json_object' } },
      words('\n', ' '),
      words('{"a"', ': 1}'),
    )
    assert.equal(message.content, '{"a": 1}')
    assert.deepEqual([sent(2).response_format, sent(1).response_format], [{ type: 'json_object' }, undefined])
    assert.match(sent(1).messages[0]!.content, /could not be used: it is blank/)
    // The upstream answered twice; the client pays for the answer that it got.
    assert.deepEqual([usage.prompt_tokens, usage.completion_tokens], [10, 2])
  })

  test('fences and blank lines around it are taken away', async () => {
    const { message } = await ask({ response_format: jsonSchema }, words('\n\n```json\n', '{"age": 3}', '\n```\n'))
    assert.equal(message.content, '{"age": 3}')
  })

  test('an answer that does not fit the schema is asked for once more, with the schema in words', async () => {
    const { message } = await ask({ response_format: jsonSchema }, words('{"age": "three"}'), words('{"age": 3}'))
    assert.equal(message.content, '{"age": 3}')
    assert.match(sent(1).messages[0]!.content, /"additionalProperties":false/)
  })

  test('what does not hold twice is an error that says why, and costs nothing', async () => {
    const before = await balance()
    answers = [words('no'), words('no')]
    const reply = await server.post('/v1/chat/completions', { ...hello, response_format: { type: 'json_object' } })
    assert.equal(reply.status, 502)
    assert.match(await reply.text(), /does not hold what was asked of it: it is not a JSON object/)
    assert.equal(await balance(), before)
  })

  test('an answer that the token limit cut off is passed on as what it is', async () => {
    answers = [[chatChunk({ content: '{"a": ' }), chatChunk({}, 'length'), usageChunk(10, 2), done]]
    const { choices } = await client.chat.completions.create({ ...hello, response_format: { type: 'json_object' } })
    assert.deepEqual([choices[0]!.message.content, choices[0]!.finish_reason], ['{"a": ', 'length'])
  })
})

describe('forced calls', () => {
  test('an answer without a call is asked for once more', async () => {
    const { message, finish_reason } = await ask(
      { tools: [tool(false)], tool_choice: 'required' },
      words('Sure!'),
      call('{"age": 1}'),
    )
    assert.deepEqual([message.content, finish_reason, message.tool_calls?.length], [null, 'tool_calls', 1])
  })

  test('while thinking, a server that cannot force a call does not think, and the reply says so', async () => {
    const { response } = await ask(
      { tools: [tool(false)], tool_choice: 'required', thinking: { type: 'enabled' } },
      call('{"age": 1}'),
    )
    assert.deepEqual([sent(1).thinking, sent(1).tool_choice], [{ type: 'disabled' }, 'required'])
    assert.match(response.headers.get('x-vtrix-thinking') ?? '', /^off/)
  })

  test('a call of another function than the named one is never passed on', async () => {
    answers = [call('{}', 'other'), call('{}', 'other')]
    const named = { type: 'function' as const, function: { name: 'look' } }
    const asked = client.chat.completions.create({ ...hello, tools: [tool(false)], tool_choice: named })
    await assert.rejects(asked, /it calls other/)
  })
})

describe('strict tools', () => {
  test('arguments that do not fit are asked for once more; text has gone out meanwhile', async () => {
    const wrong = [chatChunk({ content: 'Looking. ' }), ...call('{"age": "x"}')]
    const { message } = await ask({ tools: [tool(true)] }, wrong, [
      chatChunk({ content: 'Again. ' }),
      ...call('{"age": 7}'),
    ])
    assert.equal(message.content, 'Looking. ')
    const [first] = message.tool_calls!
    assert.equal(first!.type === 'function' && first!.function.arguments, '{"age": 7}')
    assert.deepEqual(sent(1).tool_choice, { type: 'function', function: { name: 'look' } })
  })

  test('a tool that is not strict takes what comes', async () => {
    const { message } = await ask({ tools: [tool(false)] }, call('{"age": "x"}'))
    assert.equal(message.tool_calls!.length, 1)
  })
})

test('a raw-text server is held to the same', async () => {
  const raw = await startUpstream((_, index) =>
    index === 0
      ? [textChunk('Well'), textChunk('', 'stop'), done]
      : [textChunk('{"age": 4}'), textChunk('', 'stop'), done],
  )
  const other = await startTestServer({ env: upstreamEnv(raw, 'completions') })
  const reply = await other.post('/v1/chat/completions', { ...hello, response_format: jsonSchema })
  const { choices } = (await reply.json()) as OpenAI.ChatCompletion
  assert.equal(choices[0]!.message.content, '{"age": 4}')
  await other.close()
  await raw.close()
})

test('a server with a grammar of its own streams at once, and what breaks it all the same is an error', async () => {
  const vllm = await startUpstream(() => [
    chatChunk({ content: '{"age": ' }),
    { waitMs: 50 },
    chatChunk({ content: '"x"}' }),
    chatChunk({}, 'stop'),
    done,
  ])
  const other = await startTestServer({ env: upstreamEnv(vllm) })
  const reply = await other.post('/v1/chat/completions', { ...hello, response_format: jsonSchema, stream: true })
  const text = await reply.text()
  assert.match(text, /"content":"\{\\"age\\": "/)
  assert.match(text, /"code":"upstream_error"/)
  assert.doesNotMatch(text, /\[DONE\]|"finish_reason":"stop"/)
  await other.close()
  await vllm.close()
})

async function balance(): Promise<string> {
  return ((await (await server.get('/v1/balance')).json()) as { balance: string }).balance
}
