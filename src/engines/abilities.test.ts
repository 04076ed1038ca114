import assert from 'node:assert/strict'
import { test } from 'node:test'
import { engineRequest } from '../../test/rig/engine-request.ts'
import {
  chatChunk,
  done,
  type Received,
  type Script,
  startUpstream,
  usageChunk,
  words,
} from '../../test/rig/scripted-upstream.ts'
import { type Abilities, findAbilities } from './abilities.ts'
import type { Engine, EngineRequest } from './engine.ts'
import { openaiEngine } from './openai.ts'
import { RetryBudget, start } from './router.ts'

const timeouts = { connectMs: 1000, firstTokenMs: 1000, betweenTokensMs: 1000, totalMs: 5000 }

const call = (index: number, city: string, name = 'get_temperature') =>
  chatChunk({ tool_calls: [{ index, id: `c${index}`, function: { name, arguments: JSON.stringify({ city }) } }] })

/** What a server at its best answers to each request of the probe. */
function ableAnswer({ body }: Received): Script {
  const question = JSON.stringify(body.messages)
  const end = (reason: string) => [
    chatChunk({}, reason),
    usageChunk(300, 10, { prompt_tokens_details: { cached_tokens: 256 } }),
    done,
  ]
  if (body.tools)
    return [call(0, 'Oslo'), ...(question.includes('Rome') ? [call(1, 'Rome')] : []), ...end('tool_calls')]
  if (body.response_format) return [chatChunk({ content: '{"city": "Oslo"}' }), ...end('stop')]
  return [chatChunk({ reasoning_content: '17 + 25 = 42.' }), chatChunk({ content: '42' }), ...end('stop')]
}

async function abilitiesOf(answer: (request: Received, index: number) => Script): Promise<Abilities> {
  const upstream = await startUpstream(answer)
  const engine = openaiEngine({
    name: 'probed',
    url: upstream.url,
    model: 'scripted',
    acceptModel: [],
    timeouts,
    dialect: 'vllm',
    deepseekFormat: false,
  })
  try {
    return await findAbilities(engine, AbortSignal.timeout(10_000))
  } finally {
    await engine.close()
    await upstream.close()
  }
}

test('a server that does everything is found able to everything', async () => {
  assert.deepEqual(await abilitiesOf(ableAnswer), {
    thinking: true,
    tools: true,
    parallel: true,
    forced: true,
    json: true,
    schema: true,
    usage: true,
    cache: true,
  })
})

test('calls that stay in the content, thoughts that stay in it, fenced JSON and guessed usage are found out', async () => {
  const found = await abilitiesOf(({ body }) => {
    const text = body.tools
      ? '<tool_call>{"name": "get_temperature", "arguments": {"city": "Oslo"}}</tool_call>'
      : body.response_format
        ? '```json\n{"city": "Oslo"}\n```'
        : '<think>17 + 25</think>42'
    return [chatChunk({ content: text }), chatChunk({}, 'stop'), done]
  })
  assert.deepEqual(found, {
    thinking: false,
    tools: false,
    parallel: false,
    forced: false,
    json: false,
    schema: false,
    usage: false,
    cache: false,
  })
})

test('what a server refuses it is not able to; what it did not answer stays open', async () => {
  const found = await abilitiesOf((request) => {
    if (request.body.tool_choice)
      return [{ status: 400, body: '{"error": {"message": "tool_choice is not supported"}}' }]
    if (request.body.response_format) return [{ status: 503, body: '{"error": {"message": "busy"}}' }]
    return ableAnswer(request)
  })
  assert.equal(found.forced, false)
  assert.equal(found.tools, true)
  assert(!('json' in found) && !('schema' in found))
})

test('a request goes where what it needs works, and where it works nowhere it goes all the same', async () => {
  const upstream = await startUpstream(() => words('hello'))
  const engine = (name: string): Engine =>
    openaiEngine({
      name,
      url: upstream.url,
      model: 'scripted',
      acceptModel: [],
      timeouts,
      dialect: 'vllm',
      deepseekFormat: false,
    })
  const [able, unable] = [engine('able'), engine('unable')]
  const asked = async (request: EngineRequest, deployments: Parameters<typeof start>[0]) => {
    const { engine, rest } = await start(deployments, request, AbortSignal.timeout(5000), {
      retries: new RetryBudget(),
    })
    await rest.return?.()
    return engine.name
  }
  const request = (user: string, needsTools: boolean) =>
    engineRequest(user, needsTools ? { tools: [{ name: 'f', parameters: {} }], toolChoice: { type: 'auto' } } : {})
  const both = [
    { engine: able, weight: 0.001, abilities: { tools: true } },
    { engine: unable, weight: 1000, abilities: { tools: false } },
  ]
  try {
    for (const user of ['one', 'two', 'three', 'four']) {
      assert.equal(await asked(request(user, true), both), 'able')
      assert.equal(await asked(request(user, false), both), 'unable')
      assert.equal(await asked(request(user, true), both.slice(1)), 'unable')
    }
  } finally {
    await Promise.all([able.close(), unable.close()])
    await upstream.close()
  }
})
