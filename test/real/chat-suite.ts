// What every real chat server must give through Vtrix, whatever model it has.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import OpenAI from 'openai'
import { matchesSchema } from '../../src/contract/schema-check.ts'
import { startTestServer, type TestServer } from '../rig/server.ts'
import { leaveAll } from './leaving.ts'
import type { ModelServer } from './model-server.ts'

export const openLimits = 'limits: {requests_per_minute: 100000, tokens_per_minute: 1000000000, concurrent: 1000}\n'

export const weather = {
  type: 'function' as const,
  function: {
    name: 'get_weather',
    description: 'Weather in a city',
    parameters: {
      type: 'object',
      properties: { city: { type: 'string' } },
      required: ['city'],
      additionalProperties: false,
    },
  },
}

const citySchema = {
  type: 'object' as const,
  properties: { city: { type: 'string' }, capital: { type: 'boolean' } },
  required: ['city', 'capital'],
  additionalProperties: false,
}

export const client = ({ url, key }: TestServer) => new OpenAI({ baseURL: `${url}/v1`, apiKey: key, maxRetries: 0 })

/** Asks Vtrix's `model` for a forced call, of any function and of a named one. @throws AssertionError where none comes or it does not fit */
export async function assertForcedCalls(vtrix: TestServer, model: string, thinking: 'enabled' | 'disabled') {
  for (const tool_choice of ['required' as const, { type: 'function' as const, function: { name: 'get_weather' } }]) {
    const reply = await client(vtrix).chat.completions.create({
      model,
      messages: [{ role: 'user', content: 'I live in Oslo.' }],
      tools: [weather],
      tool_choice,
      max_tokens: 200,
      temperature: 0,
      ...({ thinking: { type: thinking } } as object),
    })
    const { tool_calls = [] } = reply.choices[0]!.message
    assert(tool_calls.length > 0)
    for (const call of tool_calls) {
      assert(call.type === 'function' && call.function.name === 'get_weather')
      assert.equal(typeof JSON.parse(call.function.arguments).city, 'string')
    }
    assert.equal(reply.choices[0]!.finish_reason, 'tool_calls')
  }
}

/** @param start the server with SmolLM2-135M-Instruct as `smollm2` */
export function chatSuite(name: string, dialect: string, start: () => Promise<ModelServer>): void {
  describe(`${name}, chat with SmolLM2`, () => {
    let upstream: ModelServer
    let vtrix: TestServer
    before(async () => {
      upstream = await start()
      vtrix = await startTestServer({
        yaml: `${openLimits}models: [{id: m, deployments: [{engine: openai, dialect: ${dialect}, url: "${upstream.url}", model: smollm2, probe: answers}]}]\n`,
      })
    })
    after(async () => {
      await vtrix?.close()
      await upstream?.close()
    })

    const ask = (messages: OpenAI.ChatCompletionMessageParam[], more: object = {}) =>
      client(vtrix).chat.completions.create({
        model: 'm',
        messages,
        max_tokens: 30,
        temperature: 0,
        ...({ thinking: { type: 'disabled' } } as object),
        ...more,
      })

    test('an answer has words, a reason to end, and tokens that the server counted', async () => {
      const reply = await ask([{ role: 'user', content: 'Which is the capital of France?' }])
      assert.match(reply.choices[0]!.message.content!, /Paris/)
      assert.equal(reply.usage!.total_tokens, reply.usage!.prompt_tokens + reply.usage!.completion_tokens)
      assert(reply.usage!.prompt_tokens > 10)
    })

    test('a prompt that is too long is the client’s error, and says so', async () => {
      await assert.rejects(ask([{ role: 'user', content: 'word '.repeat(20_000) }]), (error: unknown) => {
        assert(error instanceof OpenAI.BadRequestError)
        assert.equal(error.code, 'context_length_exceeded')
        return true
      })
    })

    test('the second turn finds its prefix cached, and says so', async () => {
      const question = { role: 'user' as const, content: `Say hello. ${'Be kind and patient. '.repeat(40)}` }
      const first = await ask([question])
      const second = await ask([question, first.choices[0]!.message, { role: 'user', content: 'Again.' }])
      assert(second.usage!.prompt_tokens_details!.cached_tokens! > 100)
    })

    test('JSON by a schema holds, twenty times at temperature 1', async () => {
      let whole = 0
      for (let seed = 0; seed < 20; seed++) {
        const reply = await ask([{ role: 'user', content: 'Tell me about Rome as JSON.' }], {
          response_format: { type: 'json_schema', json_schema: { name: 'city', schema: citySchema, strict: true } },
          max_tokens: 200,
          temperature: 1,
          seed,
        })
        if (reply.choices[0]!.finish_reason === 'length') continue
        whole++
        assert(matchesSchema(JSON.parse(reply.choices[0]!.message.content!), citySchema).ok)
      }
      assert(whole >= 10, `${whole} of 20 answers ended by themselves`)
    })

    test('raw text goes on at /v1/completions', async () => {
      const reply = await client(vtrix).completions.create({ model: 'm', prompt: 'One, two, three,', max_tokens: 8 })
      assert(reply.choices[0]!.text.length > 0)
      assert.equal(reply.usage!.completion_tokens, 8)
    })

    test('100 clients that leave: the server is idle after it, and nothing stays held', () =>
      leaveAll(vtrix, upstream, 100))
  })
}
