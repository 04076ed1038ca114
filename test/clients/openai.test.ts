// The unmodified `openai` package against the real server: with a scripted upstream, and with the embedded engine on
// the tiny test model.
import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import OpenAI from 'openai'
import {
  done,
  type Received,
  type Script,
  type ScriptedUpstream,
  startUpstream,
  textChunk,
  upstreamEnv,
  usageChunk,
  words,
} from '../rig/scripted-upstream.ts'
import { startTestServer, type TestServer, testKey } from '../rig/server.ts'
import { writeTinyDeepseek } from '../rig/tiny-model.ts'

const model = 'vtrix-deepseek-v3.2'
const user = (content: string) => ({ role: 'user' as const, content })

const clientOf = (server: TestServer, apiKey = testKey) =>
  new OpenAI({ baseURL: `${server.url}/v1`, apiKey, maxRetries: 0 })

describe('with a scripted upstream', () => {
  let upstream: ScriptedUpstream
  let server: TestServer
  let client: OpenAI
  let answer: (request: Received, index: number) => Script = () => words('Hi')

  before(async () => {
    upstream = await startUpstream((request, index) => answer(request, index))
    server = await startTestServer({ env: upstreamEnv(upstream, 'completions') })
    client = clientOf(server)
  })
  after(async () => {
    await server.close()
    await upstream.close()
  })

  const says = (...texts: string[]): Script => [
    ...texts.map((text) => textChunk(text)),
    textChunk('', 'stop'),
    usageChunk(20, texts.length),
    done,
  ]

  test('chat gives content, usage and the fields of the platform', async () => {
    answer = () => says('Paris', '.')
    const reply = await client.chat.completions.create({ model, messages: [user('Capital of France?')] })
    assert.equal(reply.choices[0]?.message.content, 'Paris.')
    assert.equal(reply.usage?.total_tokens, 22)
    assert.equal((reply.usage as unknown as { cost: string }).cost, '0.00000644')
  })

  test('the client asks again where waiting helps, and not where a request is larger than its limit', async () => {
    answer = () => [textChunk('Well,'), { hang: true }]
    const limited = async (limits: object) => {
      const { id } = await server.app.accounts.create({ name: 'limited', limits })
      const topUp = { accountId: id, kind: 'top_up' as const, amount: 10n ** 12n, note: null, by: 'test' }
      await server.app.ledger.enter(topUp)
      const { text } = await server.app.keys.create({ accountId: id, name: 'limited' })
      const patient = new OpenAI({ baseURL: `${server.url}/v1`, apiKey: text, maxRetries: 1 })
      const ask = () =>
        patient.chat.completions.create({ model, messages: [user('Hi')], max_tokens: 100, stream: true })
      const refusals = async () => {
        await server.app.requests.flush()
        const rows = await server.app.requests.list({ accountId: id, limit: 10 })
        return rows.filter(({ status }) => status === 429).length
      }
      return { ask, refusals }
    }
    const tooLarge = await limited({ tokens_per_minute: 50 })
    await assert.rejects(tooLarge.ask(), OpenAI.RateLimitError)
    assert.equal(await tooLarge.refusals(), 1)
    const full = await limited({ concurrent: 1 })
    const running = await full.ask()
    await assert.rejects(full.ask(), OpenAI.RateLimitError)
    assert.equal(await full.refusals(), 2)
    running.controller.abort()
  })

  test('a stream is read chunk by chunk, its helper gathers the same, with usage at the end', async () => {
    answer = () => says('One', ' two', ' three')
    const stream = client.chat.completions.stream({
      model,
      messages: [user('Count')],
      stream_options: { include_usage: true },
    })
    const seen: string[] = []
    stream.on('content', (delta) => seen.push(delta))
    const final = await stream.finalChatCompletion()
    assert.equal(seen.join(''), 'One two three')
    assert.equal(final.choices[0]?.message.content, 'One two three')
    assert.equal(final.usage?.completion_tokens, 3)
  })

  test('its tool runner calls the function, sends the result and gets the answer', async () => {
    answer = (_, index) =>
      index % 2 === 0
        ? says(
            'I look.\n\n<｜DSML｜function_calls>\n<｜DSML｜invoke name="weather">\n<｜DSML｜parameter name="city" string="true">Os',
            'lo</｜DSML｜parameter>\n<｜DSML｜parameter name="days" string="false">2</｜DSML｜parameter>\n</｜DSML｜invoke>\n</｜DSML｜function_calls>',
          )
        : says('It rains in Oslo.')
    let called: unknown
    // The script alternates by request, so it must begin with an even one.
    if (upstream.requests.length % 2 === 1) await client.chat.completions.create({ model, messages: [user('x')] })
    const runner = client.chat.completions.runTools({
      model,
      messages: [user('Weather in Oslo?')],
      tools: [
        {
          type: 'function',
          function: {
            name: 'weather',
            description: 'The weather',
            parameters: {
              type: 'object',
              properties: { city: { type: 'string' }, days: { type: 'integer' } },
              required: ['city'],
            },
            parse: JSON.parse,
            function: (args: unknown) => {
              called = args
              return 'rain'
            },
          },
        },
      ],
    })
    assert.equal(await runner.finalContent(), 'It rains in Oslo.')
    assert.deepEqual(called, { city: 'Oslo', days: 2 })
    const { prompt } = upstream.requests.at(-1)!.body as { prompt: string }
    assert(prompt.includes('<function_results>\n<result>rain</result>\n</function_results>'))
  })

  test('its parse helper gives the object of a JSON schema', async () => {
    answer = () => says('{"name": "Ada"', ', "age": 36}')
    const reply = await client.chat.completions.parse({
      model,
      messages: [user('Who?')],
      response_format: {
        type: 'json_schema',
        json_schema: {
          name: 'person',
          strict: true,
          schema: {
            type: 'object',
            properties: { name: { type: 'string' }, age: { type: 'integer' } },
            required: ['name', 'age'],
            additionalProperties: false,
          },
        },
      },
    })
    assert.equal(reply.choices[0]?.finish_reason, 'stop')
    assert.deepEqual(JSON.parse(reply.choices[0]?.message.content ?? ''), { name: 'Ada', age: 36 })
  })

  test('leaving a stream stops the upstream', async () => {
    answer = () => [textChunk('Hi'), { hang: true }]
    const left = upstream.left()
    const stream = await client.chat.completions.create({ model, messages: [user('x')], stream: true })
    for await (const _ of stream) {
      stream.controller.abort()
      break
    }
    await upstream.untilLeft(left + 1)
  })

  test('errors arrive as the client’s own classes, with code and param', async () => {
    await assert.rejects(
      clientOf(server, 'wrong').models.list(),
      (error) => error instanceof OpenAI.AuthenticationError,
    )
    await assert.rejects(client.chat.completions.create({ model: 'nonesuch', messages: [user('x')] }), (error) => {
      assert(error instanceof OpenAI.NotFoundError)
      return error.code === 'model_not_found' && error.param === 'model'
    })
    await assert.rejects(
      client.chat.completions.create({ model, messages: [user('x')], temperature: 3 }),
      (error) => error instanceof OpenAI.BadRequestError && error.param === 'temperature',
    )
    answer = () => [textChunk('Hal'), { cut: true }]
    const stream = await client.chat.completions.create({ model, messages: [user('x')], stream: true })
    await assert.rejects(async () => {
      for await (const _ of stream);
    }, OpenAI.APIError)
  })

  test('the model list names the model', async () => {
    const ids = (await client.models.list()).data.map(({ id }) => id)
    assert.deepEqual(ids, [model])
    assert.equal((await client.models.retrieve('deepseek-chat')).id, model)
  })
})

describe('with the embedded engine', () => {
  let server: TestServer
  let client: OpenAI
  const tool = (name: string) => ({
    type: 'function' as const,
    function: {
      name,
      parameters: {
        type: 'object',
        properties: {
          city: { type: 'string', enum: ['Oslo', 'Rome'] },
          days: { type: 'integer', minimum: 1, maximum: 9 },
        },
        required: ['city', 'days'],
        additionalProperties: false,
      },
    },
  })

  before(async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'vtrix-client-')), 'tiny.gguf')
    writeTinyDeepseek(file)
    server = await startTestServer({ env: { VTRIX_MODEL_FILE: file } })
    client = clientOf(server)
  })
  after(() => server.close())

  test('the list of models gives the context that the engine has, not the one that the full model has', async () => {
    const { data } = await client.models.list()
    assert.equal((data[0] as unknown as { context_length: number }).context_length, 4096)
  })

  test('a stream and a plain reply of the same seed say the same', async () => {
    const request = { model, messages: [user('Hello')], seed: 5, max_tokens: 30 }
    const plain = await client.chat.completions.create(request)
    const streamed = await client.chat.completions.stream(request).finalChatCompletion()
    assert.equal(streamed.choices[0]?.message.content, plain.choices[0]?.message.content)
    assert.equal(plain.usage?.completion_tokens, 30)
  })

  for (const thinking of ['disabled', 'enabled'])
    test(`a forced call of a named function comes, fits its schema, with thinking ${thinking}`, async () => {
      const reply = await client.chat.completions.create({
        model,
        messages: [user('Anything')],
        tools: [tool('weather'), tool('forecast')],
        tool_choice: { type: 'function', function: { name: 'forecast' } },
        seed: 11,
        max_tokens: 1500,
        parallel_tool_calls: false,
        // A random model never stops thinking by itself: the end of it is made likely.
        ...(thinking === 'enabled' && { thinking: { type: thinking }, logit_bias: { [endOfThinking]: 8 } }),
      } as OpenAI.ChatCompletionCreateParamsNonStreaming)
      const [choice] = reply.choices
      assert.equal(choice?.finish_reason, 'tool_calls')
      const calls = choice.message.tool_calls as OpenAI.ChatCompletionMessageFunctionToolCall[]
      assert.equal(calls.length, 1)
      assert.equal(calls[0]?.function.name, 'forecast')
      const { city, days } = JSON.parse(calls[0].function.arguments)
      assert(['Oslo', 'Rome'].includes(city) && Number.isInteger(days) && days >= 1 && days <= 9)
    })

  test('JSON by a schema parses and fits, whatever the model would have said', async () => {
    for (const seed of [1, 2, 3]) {
      const reply = await client.chat.completions.create({
        model,
        messages: [user('Anything')],
        seed,
        max_tokens: 300,
        response_format: {
          type: 'json_schema',
          json_schema: {
            name: 'answer',
            schema: {
              type: 'object',
              properties: { verdict: { enum: ['yes', 'no'] }, score: { type: 'integer', minimum: 0, maximum: 10 } },
              required: ['verdict', 'score'],
              additionalProperties: false,
            },
          },
        },
      })
      const { verdict, score } = JSON.parse(reply.choices[0]?.message.content ?? '')
      assert(['yes', 'no'].includes(verdict) && score >= 0 && score <= 10)
    }
  })

  test('the second turn of a conversation finds its beginning in the cache', async () => {
    const first = [user(`Remember this: ${'tree '.repeat(150)}`)]
    const reply = await client.chat.completions.create({ model, messages: first, temperature: 0, max_tokens: 10 })
    const second = await client.chat.completions.create({
      model,
      messages: [...first, { role: 'assistant', content: reply.choices[0]!.message.content }, user('Well?')],
      temperature: 0,
      max_tokens: 10,
    })
    const cached = second.usage?.prompt_tokens_details?.cached_tokens ?? 0
    assert(cached > 600, `${cached} tokens came from the cache`)
  })

  test('leaving frees the engine, which answers the next one', async () => {
    const stream = await client.chat.completions.create({
      model,
      messages: [user('x')],
      stream: true,
      max_tokens: 3000,
    })
    for await (const _ of stream) break
    const reply = await client.chat.completions.create({ model, messages: [user('x')], max_tokens: 3 })
    assert.equal(reply.usage?.completion_tokens, 3)
  })
})

/** The id of `</think>` in the tiny model's vocabulary: after 256 bytes and 6 merges, sixth of the special tokens. */
const endOfThinking = 256 + 6 + 5
