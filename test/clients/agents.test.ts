// Agents as people write them, unmodified: each goes through a tool loop of five steps in thinking mode, against an upstream
// that refuses the loop where a turn comes without its reasoning, as DeepSeek's API does.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createDeepSeek } from '@ai-sdk/deepseek'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { tool as langchainTool } from '@langchain/core/tools'
import { ChatDeepSeek } from '@langchain/deepseek'
import { createReactAgent } from '@langchain/langgraph/prebuilt'
import { ChatOpenAI } from '@langchain/openai'
import { Agent, tool as agentTool, OpenAIChatCompletionsModel, run, setTracingDisabled } from '@openai/agents'
import { generateText, stepCountIs, streamText, tool } from 'ai'
import OpenAI from 'openai'
import { z } from 'zod'
import { refusesBareLoops, steps } from '../rig/deepseek-upstream.ts'
import { type ScriptedUpstream, startUpstream, upstreamEnv } from '../rig/scripted-upstream.ts'
import { startTestServer, type TestServer } from '../rig/server.ts'

const model = 'vtrix-deepseek-v3.2'
const prompt = 'Go through all steps.'
const parameters = z.object({ n: z.number().int() })

let upstream: ScriptedUpstream
let server: TestServer
let baseURL: string
const taken: number[] = []
const take = ({ n }: { n: number }): string => {
  taken.push(n)
  return 'ok'
}

before(async () => {
  upstream = await startUpstream(refusesBareLoops)
  server = await startTestServer({ env: upstreamEnv(upstream, 'openai', 'deepseek') })
  baseURL = `${server.url}/v1`
  setTracingDisabled(true)
})
after(async () => {
  await server.close()
  await upstream.close()
})

/** Every step once, in order, and the answer after them. */
function assertThrough(text: string): void {
  assert.deepEqual(
    taken.splice(0),
    Array.from({ length: steps }, (_, n) => n),
  )
  assert.equal(text, 'All done')
}

const thinking = { thinking: { type: 'enabled' } }

test('openai: its own tool runner', async () => {
  const client = new OpenAI({ apiKey: server.key, baseURL, maxRetries: 0 })
  const runner = client.chat.completions.runTools({
    model,
    messages: [{ role: 'user', content: prompt }],
    ...(thinking as object),
    tools: [
      {
        type: 'function',
        function: {
          name: 'step',
          parse: JSON.parse,
          function: take,
          description: 'Take a step',
          parameters: z.toJSONSchema(parameters) as Record<string, unknown>,
        },
      },
    ],
  })
  assertThrough((await runner.finalContent()) ?? '')
})

for (const stream of [false, true])
  test(`@openai/agents${stream ? ', streamed' : ''}`, async () => {
    const client = new OpenAI({ apiKey: server.key, baseURL, maxRetries: 0 })
    const agent = new Agent({
      name: 'Walker',
      model: new OpenAIChatCompletionsModel(client, model),
      modelSettings: { providerData: thinking },
      tools: [
        agentTool({ name: 'step', description: 'Take a step', parameters, execute: async (input) => take(input) }),
      ],
    })
    if (stream) {
      const result = await run(agent, prompt, { stream: true })
      await result.completed
      assertThrough(String(result.finalOutput))
    } else assertThrough(String((await run(agent, prompt)).finalOutput))
  })

const aiTools = { step: tool({ description: 'Take a step', inputSchema: parameters, execute: take }) }

test('ai with @ai-sdk/deepseek, whole and streamed', async () => {
  const deepseek = createDeepSeek({ apiKey: server.key, baseURL })
  const options = {
    model: deepseek(model),
    prompt,
    tools: aiTools,
    stopWhen: stepCountIs(10),
    maxRetries: 0,
    providerOptions: { deepseek: thinking },
  }
  assertThrough((await generateText(options)).text)
  assertThrough(await streamText(options).text)
})

test('ai with @ai-sdk/openai-compatible', async () => {
  const provider = createOpenAICompatible({ name: 'vtrix', apiKey: server.key, baseURL })
  const providerOptions = { vtrix: { reasoningEffort: 'high' } }
  const { text } = await generateText({
    model: provider(model),
    prompt,
    tools: aiTools,
    stopWhen: stepCountIs(10),
    maxRetries: 0,
    providerOptions,
  })
  assertThrough(text)
})

type Fields = {
  model: string
  apiKey: string
  configuration: { baseURL: string }
  maxRetries: number
  modelKwargs: object
}

const langchainTools = [langchainTool(take, { name: 'step', description: 'Take a step', schema: parameters })]

for (const [name, create] of [
  ['@langchain/openai', (fields: Fields) => new ChatOpenAI(fields)],
  ['@langchain/deepseek', (fields: Fields) => new ChatDeepSeek(fields)],
] as const)
  test(`LangGraph with ${name}`, async () => {
    const configuration = { baseURL }
    const llm = create({ model, apiKey: server.key, configuration, maxRetries: 0, modelKwargs: thinking })
    const agent = createReactAgent({ llm, tools: langchainTools })
    const { messages } = await agent.invoke({ messages: [{ role: 'user', content: prompt }] })
    assertThrough(String(messages.at(-1)!.content))
  })
