// Vtrix before the real llama.cpp server, by chat and by raw text.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import OpenAI from 'openai'
import { matchesSchema } from '../../src/contract/schema-check.ts'
import { verifyLedger } from '../../src/money/verify.ts'
import { startTestServer, type TestServer } from '../rig/server.ts'
import { type LlamaServer, smollm, startLlamaServer } from './llama-server-rig.ts'

const pocket = new URL('../../models/pocket/model.gguf', import.meta.url).pathname
const limits = 'limits: {requests_per_minute: 100000, tokens_per_minute: 1000000000, concurrent: 1000}\n'
const weather = {
  type: 'function' as const,
  function: {
    name: 'get_weather',
    description: 'Weather in a city',
    parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  },
}
const citySchema = {
  type: 'object' as const,
  properties: { city: { type: 'string' }, capital: { type: 'boolean' } },
  required: ['city', 'capital'],
  additionalProperties: false,
}

const client = ({ url, key }: TestServer) => new OpenAI({ baseURL: `${url}/v1`, apiKey: key, maxRetries: 0 })

/** Leaves `count` streams at random moments; what is still at work a second later has not been told. */
async function leaveAll(vtrix: TestServer, llama: LlamaServer, count: number): Promise<void> {
  let left = count
  await Promise.all(
    Array.from({ length: 6 }, async () => {
      while (left-- > 0) {
        const leaving = new AbortController()
        const timer = setTimeout(() => leaving.abort(), Math.random() * 400)
        await vtrix
          .post(
            '/v1/chat/completions',
            {
              model: 'm',
              messages: [{ role: 'user', content: 'Tell me a long story.' }],
              max_tokens: 2000,
              stream: true,
            },
            { signal: leaving.signal },
          )
          .then((reply) => reply.text())
          .catch((error) => assert(leaving.signal.aborted, `${error}`))
        clearTimeout(timer)
      }
    }),
  )
  for (let tries = 0; tries < 100 && (await llama.busy()) > 0; tries++) await wait(50)
  assert.equal(await llama.busy(), 0)
  const account = (await vtrix.app.accounts.first()).id
  for (let tries = 0; tries < 100 && (await vtrix.app.ledger.balance(account)).held > 0n; tries++) await wait(50)
  assert.equal((await vtrix.app.ledger.balance(account)).held, 0n)
  assert.deepEqual((await verifyLedger(vtrix.app.database)).faults, [])
}

describe('chat, with SmolLM2', () => {
  let llama: LlamaServer
  let vtrix: TestServer
  before(async () => {
    llama = await startLlamaServer(await smollm(), 'smollm2', 'Qwen-Qwen2.5-7B-Instruct')
    vtrix = await startTestServer({
      yaml: `${limits}models: [{id: m, deployments: [{engine: openai, dialect: llama-server, url: "${llama.url}", model: smollm2, probe: answers}]}]\n`,
    })
  })
  after(async () => {
    await vtrix?.close()
    await llama?.close()
  })

  test('an answer has words, a reason to end, and tokens that the server counted', async () => {
    const reply = await client(vtrix).chat.completions.create({
      model: 'm',
      messages: [{ role: 'user', content: 'Which is the capital of France?' }],
      max_tokens: 30,
      temperature: 0,
    })
    assert.match(reply.choices[0]!.message.content!, /Paris/)
    assert.equal(reply.usage!.total_tokens, reply.usage!.prompt_tokens + reply.usage!.completion_tokens)
    assert(reply.usage!.prompt_tokens > 10)
  })

  test('the second turn finds its prefix cached, and says so', async () => {
    const question = { role: 'user' as const, content: `Say hello. ${'Be kind and patient. '.repeat(40)}` }
    const ask = (messages: OpenAI.ChatCompletionMessageParam[]) =>
      client(vtrix).chat.completions.create({ model: 'm', messages, max_tokens: 5, temperature: 0 })
    const first = await ask([question])
    const second = await ask([question, first.choices[0]!.message, { role: 'user', content: 'Again.' }])
    assert(second.usage!.prompt_tokens_details!.cached_tokens! > 100)
  })

  test('JSON by a schema holds, twenty times at temperature 1', async () => {
    for (let time = 0; time < 20; time++) {
      const reply = await client(vtrix).chat.completions.create({
        model: 'm',
        messages: [{ role: 'user', content: 'Tell me about Rome as JSON.' }],
        response_format: { type: 'json_schema', json_schema: { name: 'city', schema: citySchema, strict: true } },
        max_tokens: 200,
        temperature: 1,
        seed: time,
      })
      if (reply.choices[0]!.finish_reason === 'length') continue
      assert(matchesSchema(JSON.parse(reply.choices[0]!.message.content!), citySchema).ok)
    }
  })

  test('100 clients that leave: the server is idle after it, and nothing stays held', () => leaveAll(vtrix, llama, 100))
})

describe('the bundled model, by raw text and by llama.cpp’s own template and parser for DeepSeek V3.2', () => {
  let llama: LlamaServer
  let vtrix: TestServer
  before(async () => {
    llama = await startLlamaServer(pocket, 'pocket', 'deepseek-ai-DeepSeek-V3.2')
    vtrix = await startTestServer({
      yaml: `${limits}models:
  - {id: m, format: deepseek-v3.2, deployments: [{engine: completions, url: "${llama.url}", model: pocket, probe: answers}]}
  - {id: chat, deployments: [{engine: openai, dialect: llama-server, url: "${llama.url}", model: pocket, probe: answers}]}
  - {id: embedded, format: deepseek-v3.2, deployments: [{engine: llama, file: "${pocket}"}]}
`,
    })
  })
  after(async () => {
    await vtrix?.close()
    await llama?.close()
  })

  for (const thinking of ['enabled', 'disabled'] as const)
    test(`calls come as they do from the embedded engine (thinking ${thinking})`, async () => {
      const ask = async (model: string) => {
        const reply = await client(vtrix).chat.completions.create({
          model,
          messages: [{ role: 'user', content: 'What is the weather in Paris?' }],
          tools: [weather],
          max_tokens: 200,
          temperature: 0,
          ...({ thinking: { type: thinking } } as object),
        })
        const { message, finish_reason } = reply.choices[0]!
        const calls = (message.tool_calls ?? []).map(
          (call) => call.type === 'function' && [call.function.name, JSON.parse(call.function.arguments)],
        )
        assert.equal(
          ((message as { reasoning_content?: string }).reasoning_content ?? '') !== '',
          thinking === 'enabled',
        )
        return { content: message.content, calls, finish_reason, prompt: reply.usage!.prompt_tokens }
      }
      const embedded = await ask('embedded')
      assert.equal(embedded.calls.length, 1)
      assert.deepEqual(await ask('m'), embedded)
      // Their template counts another prompt than ours: white space in the JSON of the tools.
      assert.deepEqual({ ...(await ask('chat')), prompt: 0 }, { ...embedded, prompt: 0 })
    })

  for (const model of ['m', 'chat', 'embedded'])
    test(`a forced call comes, with arguments that fit (${model})`, async () => {
      for (const tool_choice of [
        'required' as const,
        { type: 'function' as const, function: { name: 'get_weather' } },
      ]) {
        const reply = await client(vtrix).chat.completions.create({
          model,
          messages: [{ role: 'user', content: 'I live in Oslo.' }],
          tools: [weather],
          tool_choice,
          max_tokens: 200,
          temperature: 0,
        })
        const { tool_calls = [] } = reply.choices[0]!.message
        assert(tool_calls.length > 0)
        for (const call of tool_calls) {
          assert(call.type === 'function' && call.function.name === 'get_weather')
          assert.equal(typeof JSON.parse(call.function.arguments).city, 'string')
        }
        assert.equal(reply.choices[0]!.finish_reason, 'tool_calls')
      }
    })

  test('100 clients that leave: the server is idle after it, and nothing stays held', () => leaveAll(vtrix, llama, 100))
})
