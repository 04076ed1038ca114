// Vtrix before the real vLLM.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { startTestServer, type TestServer } from '../rig/server.ts'
import { assertForcedCalls, chatSuite, client, openLimits } from './chat-suite.ts'
import type { ModelServer } from './model-server.ts'
import { startVllm } from './vllm-rig.ts'

chatSuite('vLLM', 'vllm', startVllm)

describe('vLLM, what its own parsers and grammar give', () => {
  let vllm: ModelServer
  let vtrix: TestServer
  before(async () => {
    vllm = await startVllm()
    vtrix = await startTestServer({
      yaml: `${openLimits}models: [{id: m, deployments: [{engine: openai, dialect: vllm, url: "${vllm.url}", model: smollm2, probe: answers}]}]\n`,
    })
  })
  after(async () => {
    await vtrix?.close()
    await vllm?.close()
  })

  test('a forced call comes, with arguments that fit', () => assertForcedCalls(vtrix, 'm', 'disabled'))

  test('what the server parts as reasoning is no answer, and is counted', async () => {
    const reply = await client(vtrix).chat.completions.create({
      model: 'm',
      messages: [{ role: 'user', content: 'Why is the sky blue?' }],
      max_tokens: 40,
      temperature: 0,
      ...({ thinking: { type: 'enabled' } } as object),
    })
    const message = reply.choices[0]!.message as { content: string | null; reasoning_content?: string }
    assert(message.reasoning_content!.length > 20)
    assert.equal(message.content ?? '', '')
    assert(reply.usage!.completion_tokens_details!.reasoning_tokens! > 10)
  })
})
