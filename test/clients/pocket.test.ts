// The bundled model, as `npm start` serves it, through unmodified clients: calls, fields and their types, no prose.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { createDeepSeek } from '@ai-sdk/deepseek'
import { generateText, stepCountIs, tool } from 'ai'
import OpenAI from 'openai'
import { z } from 'zod'
import { startTestServer, type TestServer } from '../rig/server.ts'

const file = join(import.meta.dirname, '../../models/pocket/model.gguf')
const model = 'vtrix-deepseek-v3.2'
let server: TestServer
let client: OpenAI

before(async () => {
  server = await startTestServer({ env: { VTRIX_MODEL_FILE: file } })
  client = new OpenAI({ baseURL: `${server.url}/v1`, apiKey: server.key, maxRetries: 0 })
})
after(() => server.close())

type Tool = OpenAI.ChatCompletionTool
const weather: Tool = {
  type: 'function',
  function: {
    name: 'get_weather',
    description: 'Get the current weather in a city',
    parameters: {
      type: 'object',
      properties: { city: { type: 'string', description: 'The city' } },
      required: ['city'],
    },
  },
}
const timer: Tool = {
  type: 'function',
  function: {
    name: 'set_timer',
    description: 'Set a timer',
    parameters: {
      type: 'object',
      properties: { minutes: { type: 'integer', description: 'Minutes until it rings' } },
      required: ['minutes'],
    },
  },
}

type Thinking = { thinking?: { type: 'enabled' | 'disabled' } }
const ask = async (fields: Omit<OpenAI.ChatCompletionCreateParamsNonStreaming, 'model'> & Thinking) => {
  const reply = await client.chat.completions.create({ model, temperature: 0, max_tokens: 300, ...fields })
  const { message, finish_reason } = reply.choices[0]!
  const { reasoning_content: reasoning } = message as { reasoning_content?: string | null }
  const calls = (message.tool_calls ?? []).map((call) => {
    assert(call.type === 'function')
    return { id: call.id, name: call.function.name, arguments: JSON.parse(call.function.arguments) as unknown }
  })
  return { message, finish: finish_reason, reasoning: reasoning ?? '', calls, usage: reply.usage! }
}
const user = (content: string) => ({ role: 'user' as const, content })
const paris = user('What is the weather in Paris?')

test('small talk is answered, with no thinking, and costs what its tokens do', async () => {
  const { message, finish, reasoning, usage } = await ask({ messages: [user('Hello!')] })
  assert(message.content)
  assert.deepEqual([finish, reasoning], ['stop', ''])
  const { cost } = usage as unknown as { cost: string }
  const units = usage.prompt_tokens * 28 + usage.completion_tokens * 42
  assert.equal(Number(cost), units / 1e8)
})

test('it calls the function that fits, with the argument from the conversation', async () => {
  const { calls, finish } = await ask({ messages: [paris], tools: [weather, timer] })
  assert.deepEqual(
    calls.map(({ name, arguments: given }) => [name, given]),
    [['get_weather', { city: 'Paris' }]],
  )
  assert.equal(finish, 'tool_calls')
})

test('with thinking on it thinks before its call, and the answer says so', async () => {
  const { reasoning, message } = await ask({
    messages: [paris],
    tools: [weather, timer],
    thinking: { type: 'enabled' },
  })
  assert(reasoning.length > 0)
  assert(!`${message.content}`.includes('think>'))
})

test('a forced call comes with an integer where one is asked for', async () => {
  const { calls } = await ask({
    messages: [user('Set a timer for 25 minutes')],
    tools: [timer],
    tool_choice: { type: 'function', function: { name: 'set_timer' } },
  })
  assert.deepEqual(
    calls.map(({ name, arguments: given }) => [name, given]),
    [['set_timer', { minutes: 25 }]],
  )
})

test('fields are taken out of a text by a schema', async () => {
  const { message } = await ask({
    messages: [user('Extract the person: Tom Baker, 41 years old, lives in Leeds.')],
    response_format: {
      type: 'json_schema',
      json_schema: {
        name: 'person',
        schema: {
          type: 'object',
          properties: { name: { type: 'string' }, age: { type: 'integer' }, city: { type: 'string' } },
          required: ['name', 'age', 'city'],
          additionalProperties: false,
        },
      },
    },
  })
  assert.deepEqual(JSON.parse(message.content!), { name: 'Tom Baker', age: 41, city: 'Leeds' })
})

test('a tool’s result comes back in the answer', async () => {
  const first = await ask({ messages: [paris], tools: [weather] })
  const { message } = await ask({
    messages: [
      paris,
      first.message,
      { role: 'tool', tool_call_id: first.calls[0]!.id, content: JSON.stringify({ city: 'Paris', temperature: 18 }) },
    ],
    tools: [weather],
  })
  assert.match(message.content!, /18/)
})

test('asked twice at temperature 0 it answers the same', async () => {
  const texts = await Promise.all([1, 2, 3].map(() => ask({ messages: [user('Who are you?')] })))
  assert.equal(new Set(texts.map(({ message }) => message.content)).size, 1)
})

test('the AI SDK runs its tool loop on it', async () => {
  const asked: unknown[] = []
  const { text } = await generateText({
    model: createDeepSeek({ baseURL: `${server.url}/v1`, apiKey: server.key })(model),
    temperature: 0,
    prompt: 'What is the weather in Paris?',
    stopWhen: stepCountIs(3),
    tools: {
      get_weather: tool({
        description: 'Get the current weather in a city',
        inputSchema: z.object({ city: z.string().describe('The city') }),
        execute: async (input) => {
          asked.push(input)
          return { city: input.city, temperature: 18 }
        },
      }),
    },
  })
  assert.deepEqual(asked[0], { city: 'Paris' })
  assert.match(text, /18/)
})
