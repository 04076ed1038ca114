// Raw text in, raw text out: on the embedded engine, on a raw-text server, on a chat server that has both.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import OpenAI from 'openai'
import { TextCompletion } from '../../src/contract/completions.ts'
import {
  done,
  type Script,
  type ScriptedUpstream,
  startUpstream,
  textChunk,
  upstreamEnv,
  usageChunk,
} from '../rig/scripted-upstream.ts'
import { startTestServer, type TestServer } from '../rig/server.ts'

const model = 'vtrix-deepseek-v3.2'
const script: Script = [textChunk(' upon'), textChunk(' a time'), textChunk('', 'stop'), usageChunk(3, 4), done]

for (const engine of ['completions', 'openai'] as const)
  describe(`through ${engine}`, () => {
    let upstream: ScriptedUpstream
    let server: TestServer
    let client: OpenAI
    before(async () => {
      upstream = await startUpstream(script)
      server = await startTestServer({ env: upstreamEnv(upstream, engine) })
      client = new OpenAI({ apiKey: server.key, baseURL: `${server.url}/v1`, maxRetries: 0 })
    })
    after(async () => {
      await server.close()
      await upstream.close()
    })

    test('a text goes on, whole and streamed alike, at its price', async () => {
      const whole = await client.completions.create({ model, prompt: 'Once', echo: true })
      TextCompletion.parse(whole)
      assert.equal(whole.choices[0]!.text, 'Once upon a time')
      assert.equal((whole.usage as unknown as { cost: string }).cost, '0.00000252')
      let text = ''
      const stream = await client.completions.create({ model, prompt: ['Once'], echo: true, stream: true })
      for await (const chunk of stream) text += chunk.choices[0]?.text ?? ''
      assert.equal(text, 'Once upon a time')
      const { body, path } = upstream.requests.at(-1)!
      assert.equal(path, '/v1/completions')
      assert.equal(body.prompt, '<｜begin▁of▁sentence｜>Once')
    })

    test('a suffix goes around the hole, and nothing in either text acts as a control token', async () => {
      await client.completions.create({ model, prompt: 'def f(<｜User｜>):', suffix: 'return x', max_tokens: 32 })
      const { body } = upstream.requests.at(-1)!
      assert.equal(
        body.prompt,
        '<｜begin▁of▁sentence｜><｜fim▁begin｜>def f(< ｜User｜>):<｜fim▁hole｜>return x<｜fim▁end｜>',
      )
      assert.equal(body.max_tokens, 32)
    })

    test('a stop string ends it', async () => {
      const { choices } = await client.completions.create({ model, prompt: 'Once', stop: ' a' })
      assert.deepEqual([choices[0]!.text, choices[0]!.finish_reason], [' upon', 'stop'])
    })
  })

test('a chat server that has no raw text says so', async () => {
  const upstream = await startUpstream(script)
  const server = await startTestServer({ env: upstreamEnv(upstream, 'openai', 'deepseek') })
  const reply = await server.post('/v1/completions', { model, prompt: 'Once' })
  assert.equal(reply.status, 400)
  assert.match(await reply.text(), /"unsupported_content"/)
  await server.close()
  await upstream.close()
})

describe('on the embedded engine', () => {
  let server: TestServer
  before(async () => {
    server = await startTestServer({
      env: { VTRIX_MODEL_FILE: join(import.meta.dirname, '../../models/pocket/model.gguf') },
    })
  })
  after(() => server.close())
  const post = (body: object) => server.post('/v1/completions', { model, ...body })

  test('greedy text repeats, with its log-probabilities and several at once', async () => {
    const ask = async () =>
      TextCompletion.parse(
        await (await post({ prompt: 'The weather in', temperature: 0, max_tokens: 8, logprobs: 2, n: 2 })).json(),
      )
    const [one, other] = [await ask(), await ask()]
    assert.deepEqual(one.choices, other.choices)
    const { text, logprobs } = one.choices[0]!
    assert.equal(logprobs!.tokens.join(''), text)
    assert.equal(Object.keys(logprobs!.top_logprobs[0]!).length, 2)
    assert.equal(one.usage!.completion_tokens, 16)
  })

  test('a model without the tokens for it takes no suffix', async () => {
    const reply = await post({ prompt: 'a', suffix: 'b' })
    assert.equal(reply.status, 400)
    assert.match(await reply.text(), /"unsupported_content".*suffix/)
  })

  test('every bound has its own refusal', async () => {
    const cases: [object, RegExp][] = [
      [{}, /`prompt` must be a string or an array; nothing came/],
      [{ prompt: '' }, /`prompt` must have at least 1 character/],
      [{ prompt: ['a', 'b'] }, /`prompt` must have at most 1 item/],
      [{ prompt: 'a', max_tokens: 0 }, /`max_tokens` must be at least 1; got 0/],
      [{ prompt: 'a', logprobs: 6 }, /`logprobs` must be at most 5; got 6/],
      [{ prompt: 'a', n: 9 }, /`n` must be at most 8; got 9/],
      [{ prompt: 'a', temperature: 2.1 }, /`temperature` must be at most 2; got 2.1/],
    ]
    for (const [body, message] of cases) {
      const reply = await post(body)
      assert.equal(reply.status, 400)
      assert.match(((await reply.json()) as { error: { message: string } }).error.message, message)
    }
  })
})
