// Vtrix before the real llama.cpp server, by chat and by raw text.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { startTestServer, type TestServer } from '../rig/server.ts'
import { assertForcedCalls, chatSuite, client, openLimits, weather } from './chat-suite.ts'
import { leaveAll } from './leaving.ts'
import { smollm, startLlamaServer } from './llama-server-rig.ts'
import type { ModelServer } from './model-server.ts'

const pocket = new URL('../../models/pocket/model.gguf', import.meta.url).pathname

chatSuite('llama.cpp’s server', 'llama-server', async () =>
  startLlamaServer(await smollm(), 'smollm2', 'Qwen-Qwen2.5-7B-Instruct'),
)

describe('the bundled model, by raw text and by llama.cpp’s own template and parser for DeepSeek V3.2', () => {
  let llama: ModelServer
  let vtrix: TestServer
  before(async () => {
    llama = await startLlamaServer(pocket, 'pocket', 'deepseek-ai-DeepSeek-V3.2')
    vtrix = await startTestServer({
      yaml: `${openLimits}models:
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
    test(`a forced call comes, with arguments that fit (${model})`, () => assertForcedCalls(vtrix, model, 'enabled'))

  test('100 clients that leave: the server is idle after it, and nothing stays held', () => leaveAll(vtrix, llama, 100))
})
