// Thinking that is bounded on a raw-text server: two requests, one answer.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { engineRequest } from '../../test/rig/engine-request.ts'
import { done, type ScriptedUpstream, startUpstream, textChunk, usageChunk } from '../../test/rig/scripted-upstream.ts'
import { completionsSource } from './completions.ts'
import { deepseekFormat } from './deepseek-format.ts'
import type { Engine, EngineEvent, EngineRequest } from './engine.ts'
import { textEngine } from './text-engine.ts'

const weather = { name: 'weather', parameters: { type: 'object', properties: { city: { type: 'string' } } } }
const call =
  '\n\n<｜DSML｜function_calls>\n<｜DSML｜invoke name="weather">\n<｜DSML｜parameter name="city" string="true">Oslo</｜DSML｜parameter>\n</｜DSML｜invoke>\n</｜DSML｜function_calls>'
let upstream: ScriptedUpstream
let engine: Engine

before(async () => {
  upstream = await startUpstream(({ body }) => {
    const calls = String(body.prompt).includes('Which weather?')
    if (!String(body.prompt).endsWith('I see.</think>'))
      return [
        textChunk('I'),
        textChunk(' see.'),
        textChunk('', 'stop'),
        usageChunk(50, 3, { prompt_tokens_details: { cached_tokens: 40 } }),
        done,
      ]
    return [
      textChunk(calls ? call : 'Yes.'),
      textChunk('', 'stop'),
      usageChunk(53, 2, { prompt_tokens_details: { cached_tokens: 52 } }),
      done,
    ]
  })
  const timeouts = { connectMs: 1000, firstTokenMs: 1000, betweenTokensMs: 1000, totalMs: 60_000 }
  const source = completionsSource({ name: 'raw', url: upstream.url, model: 'scripted', acceptModel: [], timeouts })
  engine = textEngine(source, deepseekFormat)
})
after(async () => {
  await engine.close()
  await upstream.close()
})

async function all(request: EngineRequest): Promise<EngineEvent[]> {
  const events: EngineEvent[] = []
  for await (const batch of engine.run(request, new AbortController().signal)) events.push(...batch)
  return events
}

test('the second request has the tokens that are left; the prompt is counted once, as the first request found it', async () => {
  upstream.requests.length = 0
  const events = await all(engineRequest('Is it?', { thinking: true, thinkingTokens: 8, maxTokens: 30 }))
  const [thinking, answer] = upstream.requests.map(({ body }) => body)
  assert.deepEqual([thinking!.max_tokens, answer!.max_tokens], [8, 27])
  assert.deepEqual(thinking!.stop, ['<｜end▁of▁sentence｜>', '</think>', '<｜DSML｜'])
  assert.deepEqual(answer!.stop, ['<｜end▁of▁sentence｜>'])
  assert.equal(answer!.prompt, `${thinking!.prompt}I see.</think>`)
  const finish = events.at(-1)
  assert(finish?.type === 'finish')
  assert.deepEqual(finish.usage, { promptTokens: 50, cachedTokens: 40, completionTokens: 5, reasoningTokens: 2 })
  assert.equal(
    events.reduce((sum, event) => sum + ('tokens' in event && event.type !== 'prompt' ? (event.tokens ?? 0) : 0), 0),
    4,
    'the mark is counted with the event after it',
  )
})

test('a call after bounded thinking comes whole', async () => {
  const events = await all(
    engineRequest('Which weather?', {
      thinking: true,
      thinkingTokens: 8,
      maxTokens: 30,
      tools: [weather],
      toolChoice: { type: 'auto' },
    }),
  )
  const texts = events.flatMap((event) => (event.type === 'call-arguments' ? [event.text] : []))
  assert.deepEqual(JSON.parse(texts.join('')), { city: 'Oslo' })
  const finish = events.at(-1)
  assert(finish?.type === 'finish' && finish.reason === 'tool_calls')
})

test('a budget that the answer cannot reach asks once', async () => {
  upstream.requests.length = 0
  await all(engineRequest('Is it?', { thinking: true, thinkingTokens: 30, maxTokens: 30 }))
  assert.equal(upstream.requests.length, 1)
})
