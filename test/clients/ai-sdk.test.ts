// Vercel's unmodified `ai` with `@ai-sdk/deepseek` and `@ai-sdk/openai-compatible` against the real server.
import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { createDeepSeek } from '@ai-sdk/deepseek'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { generateText, jsonSchema, stepCountIs, streamText, tool } from 'ai'
import {
  chatChunk,
  done,
  type Received,
  type Script,
  type ScriptedUpstream,
  startUpstream,
  upstreamEnv,
  usageChunk,
} from '../rig/scripted-upstream.ts'
import { startTestServer, type TestServer, testKey } from '../rig/server.ts'
import { writeTinyDeepseek } from '../rig/tiny-model.ts'

const modelId = 'vtrix-deepseek-v3.2'
const providers = {
  '@ai-sdk/deepseek': (url: string) => createDeepSeek({ baseURL: `${url}/v1`, apiKey: testKey })(modelId),
  '@ai-sdk/openai-compatible': (url: string) =>
    createOpenAICompatible({ name: 'vtrix', baseURL: `${url}/v1`, apiKey: testKey, includeUsage: true })(modelId),
}

const thinksAndCalls: Script = [
  chatChunk({ role: 'assistant' }),
  chatChunk({ reasoning_content: 'I need the weather.' }),
  chatChunk({
    tool_calls: [{ index: 0, id: 'call_0', type: 'function', function: { name: 'weather', arguments: '{"city":' } }],
  }),
  chatChunk({ tool_calls: [{ index: 0, function: { arguments: '"Oslo"}' } }] }),
  chatChunk({}, 'tool_calls'),
  usageChunk(30, 12),
  done,
]
const answers: Script = [
  chatChunk({ content: 'It rains ' }),
  chatChunk({ content: 'in Oslo.' }),
  chatChunk({}, 'stop'),
  usageChunk(50, 4),
  done,
]

for (const [name, modelAt] of Object.entries(providers)) {
  describe(name, () => {
    let upstream: ScriptedUpstream
    let server: TestServer
    before(async () => {
      upstream = await startUpstream((request: Received) => {
        const messages = request.body.messages as { role: string }[]
        return messages.at(-1)?.role === 'tool' ? answers : thinksAndCalls
      })
      server = await startTestServer({ env: upstreamEnv(upstream) })
    })
    after(async () => {
      await server.close()
      await upstream.close()
    })

    const weather = () =>
      tool({
        description: 'The weather',
        inputSchema: jsonSchema<{ city: string }>({
          type: 'object',
          properties: { city: { type: 'string' } },
          required: ['city'],
        }),
        execute: async ({ city }) => `rain in ${city}`,
      })

    test('an agent thinks, calls its tool and answers', async () => {
      const { text, steps } = await generateText({
        model: modelAt(server.url),
        prompt: 'Weather in Oslo?',
        tools: { weather: weather() },
        stopWhen: stepCountIs(5),
      })
      assert.equal(text, 'It rains in Oslo.')
      assert.equal(steps.length, 2)
      assert.equal(steps[0]?.reasoningText, 'I need the weather.')
      assert.deepEqual(steps[0]?.toolCalls[0]?.input, { city: 'Oslo' })
      const sent = upstream.requests.at(-1)?.body.messages as { role: string; content: string }[]
      assert.equal(sent.at(-1)?.content, 'rain in Oslo')
    })

    test('a stream does the same, and its usage adds up', async () => {
      const result = streamText({
        model: modelAt(server.url),
        prompt: 'Weather in Oslo?',
        tools: { weather: weather() },
        stopWhen: stepCountIs(5),
      })
      let text = ''
      for await (const delta of result.textStream) text += delta
      assert.equal(text, 'It rains in Oslo.')
      assert.equal((await result.totalUsage).outputTokens, 16)
      assert.equal(await result.finishReason, 'stop')
    })
  })
}

test('the embedded engine answers through @ai-sdk/openai-compatible', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'vtrix-client-')), 'tiny.gguf')
  writeTinyDeepseek(file)
  const server = await startTestServer({ env: { VTRIX_MODEL_FILE: file } })
  try {
    const model = providers['@ai-sdk/openai-compatible'](server.url)
    const { usage, finishReason } = await generateText({ model, prompt: 'Hello', maxOutputTokens: 12, temperature: 0 })
    assert.deepEqual([usage.outputTokens, finishReason], [12, 'length'])
  } finally {
    await server.close()
  }
})
