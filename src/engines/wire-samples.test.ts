// What real servers send, replayed: `test/fixtures/README.md` says where each sample is from.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { engineRequest } from '../../test/rig/engine-request.ts'
import { type Script, startUpstream } from '../../test/rig/scripted-upstream.ts'
import { completionsSource } from './completions.ts'
import { deepseekFormat } from './deepseek-format.ts'
import { type Engine, EngineError } from './engine.ts'
import { openaiEngine } from './openai.ts'
import type { DialectName } from './openai-dialects.ts'
import { rawFormat } from './raw-format.ts'
import { findServedModel } from './served-model.ts'
import { textEngine } from './text-engine.ts'

const folder = join(import.meta.dirname, '../../test/fixtures')
const timeouts = { connectMs: 5000, firstTokenMs: 5000, betweenTokensMs: 5000, totalMs: 20_000 }

type Folded = {
  reasoning: string
  content: string
  calls: { name: string; arguments: unknown }[]
  reason: string
  usage: [promptTokens: number, cachedTokens: number, completionTokens: number, reasoningTokens: number]
}
type Sample = { file: string; dialect: DialectName | 'raw text'; model: string; status?: number } & (
  | { says: Folded }
  | { fails: Pick<EngineError, 'kind' | 'code'> }
)

const samples: Sample[] = [
  {
    file: 'llama.cpp-b11434-words.sse',
    dialect: 'llama-server',
    model: 'pocket',
    says: { reasoning: '', content: 'Hello! What can I do for you?', calls: [], reason: 'stop', usage: [6, 1, 10, 0] },
  },
  {
    file: 'llama.cpp-b11434-thinking-and-call.sse',
    dialect: 'llama-server',
    model: 'pocket',
    says: {
      reasoning: 'The user wants to get the forecast. get_weather fits: city is Paris.',
      content: '',
      calls: [{ name: 'get_weather', arguments: { city: 'Paris' } }],
      reason: 'tool_calls',
      usage: [97, 0, 46, 19],
    },
  },
  {
    file: 'llama.cpp-b11434-raw-text.sse',
    dialect: 'raw text',
    model: 'pocket',
    says: { reasoning: '', content: 'Hello! What can I do for you?', calls: [], reason: 'stop', usage: [5, 4, 10, 0] },
  },
  {
    file: 'llama.cpp-b11434-too-long.json',
    dialect: 'llama-server',
    model: 'pocket',
    status: 400,
    fails: { kind: 'request', code: 'context_length_exceeded' },
  },
  {
    file: 'vllm-0.32.0-words.sse',
    dialect: 'vllm',
    model: 'smollm2',
    says: {
      reasoning: '',
      content:
        '\nThis is a Python function that uses a list comprehension to create a new list with the same length as the input list, but with the same elements in reverse order.\n\n```python\ndef',
      calls: [],
      reason: 'length',
      usage: [21, 0, 40, 0],
    },
  },
  {
    file: 'vllm-0.32.0-thinking.sse',
    dialect: 'vllm',
    model: 'smollm2',
    says: {
      reasoning:
        "The sky blue is a result of the Earth's atmosphere scattering sunlight in a specific wavelength range, specifically blue. This phenomenon occurs because of the way the Earth's atmosphere reflects and scatters sunlight in a",
      content: '',
      calls: [],
      reason: 'length',
      usage: [15, 0, 40, 40],
    },
  },
  {
    file: 'vllm-0.32.0-forced-call.sse',
    dialect: 'vllm',
    model: 'smollm2',
    says: {
      reasoning: '',
      content: '',
      calls: [{ name: 'get_weather', arguments: { city: 'Oslo' } }],
      reason: 'tool_calls',
      usage: [125, 0, 37, 0],
    },
  },
  {
    file: 'vllm-0.32.0-raw-text.sse',
    dialect: 'raw text',
    model: 'smollm2',
    says: { reasoning: '', content: ' four, five, six, seven,', calls: [], reason: 'length', usage: [6, 0, 8, 0] },
  },
  {
    file: 'vllm-0.32.0-too-long.json',
    dialect: 'vllm',
    model: 'smollm2',
    status: 400,
    fails: { kind: 'request', code: 'context_length_exceeded' },
  },
  {
    file: 'deepseek-api-documented-thinking-and-call.sse',
    dialect: 'deepseek',
    model: 'deepseek-chat',
    says: {
      reasoning: 'A city is given.',
      content: '',
      calls: [{ name: 'weather', arguments: { city: 'Oslo' } }],
      reason: 'tool_calls',
      usage: [374, 256, 30, 6],
    },
  },
  {
    file: 'deepseek-api-documented-given-up.sse',
    dialect: 'deepseek',
    model: 'deepseek-chat',
    fails: { kind: 'failed', code: undefined },
  },
  {
    file: 'deepseek-api-documented-no-balance.json',
    dialect: 'deepseek',
    model: 'deepseek-chat',
    status: 402,
    fails: { kind: 'unavailable', code: undefined },
  },
  {
    file: 'openai-documented-two-calls.sse',
    dialect: 'openai',
    model: 'gpt-4o-2024-08-06',
    says: {
      reasoning: '',
      content: '',
      calls: [
        { name: 'weather', arguments: { city: 'Oslo' } },
        { name: 'weather', arguments: { city: 'Rome' } },
      ],
      reason: 'tool_calls',
      usage: [81, 64, 36, 0],
    },
  },
  {
    file: 'openai-documented-filtered.sse',
    dialect: 'openai',
    model: 'gpt-4o-2024-08-06',
    says: { reasoning: '', content: 'Hello', calls: [], reason: 'content_filter', usage: [81, 64, 2, 0] },
  },
  {
    file: 'openai-documented-too-long.json',
    dialect: 'openai',
    model: 'gpt-4o-2024-08-06',
    status: 400,
    fails: { kind: 'request', code: 'context_length_exceeded' },
  },
  {
    file: 'openai-documented-no-quota.json',
    dialect: 'openai',
    model: 'gpt-4o-2024-08-06',
    status: 429,
    fails: { kind: 'unavailable', code: undefined },
  },
  {
    file: 'sglang-documented-thinking-and-two-calls.sse',
    dialect: 'sglang',
    model: 'scripted',
    says: {
      reasoning: 'Two cities.',
      content: '',
      calls: [
        { name: 'weather', arguments: { city: 'Oslo' } },
        { name: 'weather', arguments: { city: 'Rome' } },
      ],
      reason: 'tool_calls',
      usage: [120, 64, 40, 3],
    },
  },
  {
    file: 'sglang-documented-words-uncounted-reasoning.sse',
    dialect: 'sglang',
    model: 'scripted',
    says: { reasoning: 'Greet.', content: 'Hello there', calls: [], reason: 'stop', usage: [9, 0, 5, 1] },
  },
  {
    file: 'sglang-documented-aborted.sse',
    dialect: 'sglang',
    model: 'scripted',
    fails: { kind: 'failed', code: undefined },
  },
]

const weather = { name: 'weather', parameters: { type: 'object', properties: { city: { type: 'string' } } } }
const request = engineRequest('Hello', { tools: [weather], toolChoice: { type: 'auto' } })

for (const sample of samples) {
  const outcome = 'says' in sample ? 'is read as what it says' : 'is an error of its own kind'
  test(`${sample.file} ${outcome}, whole and in pieces of every size`, async () => {
    const bytes = readFileSync(join(folder, sample.file), 'utf8')
    for (const size of [bytes.length, 1, 7, 100, 1000]) {
      const upstream = await startUpstream(scriptOf(sample, bytes, size))
      const engine = engineOf(sample, upstream.url)
      try {
        if ('says' in sample) assert.deepEqual(await fold(engine, sample.says.reasoning !== ''), sample.says)
        else
          await assert.rejects(fold(engine, false), (error: unknown) => {
            assert.ok(error instanceof EngineError)
            assert.deepEqual({ kind: error.kind, code: error.code }, sample.fails)
            return true
          })
      } finally {
        await engine.close()
        await upstream.close()
      }
    }
  })
}

const modelLists = { 'llama.cpp-b11434-models.json': 'pocket', 'vllm-0.32.0-models.json': 'smollm2' }
for (const [file, model] of Object.entries(modelLists))
  test(`${file} names the model that answers`, () => {
    const list = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    assert.equal(findServedModel(list, { model, acceptModel: [] }), model)
  })

test('no sample lies about unread', () => {
  const kept = readdirSync(folder).filter((name) => name !== 'README.md')
  assert.deepEqual(kept.sort(), [...samples.map(({ file }) => file), ...Object.keys(modelLists)].sort())
})

function scriptOf({ status }: Sample, bytes: string, size: number): Script {
  if (status !== undefined) return [{ status, body: bytes }]
  const pieces = []
  for (let at = 0; at < bytes.length; at += size) pieces.push({ send: bytes.slice(at, at + size) })
  return pieces
}

function engineOf({ dialect, model }: Sample, url: string): Engine {
  const remote = { name: 'remote', url, model, acceptModel: [], timeouts }
  return dialect === 'raw text'
    ? textEngine(completionsSource(remote), deepseekFormat, rawFormat({ fills: true }))
    : openaiEngine({ ...remote, dialect, deepseekFormat: true })
}

async function fold(engine: Engine, thinking: boolean): Promise<Folded> {
  const folded: Folded = { reasoning: '', content: '', calls: [], reason: '', usage: [0, 0, 0, 0] }
  const texts: string[] = []
  for await (const events of engine.run({ ...request, thinking }, new AbortController().signal))
    for (const event of events) {
      if (event.type === 'reasoning' || event.type === 'content') folded[event.type] += event.text
      else if (event.type === 'call-start') folded.calls.push({ name: event.name, arguments: undefined })
      else if (event.type === 'call-arguments') texts[event.index] = (texts[event.index] ?? '') + event.text
      else if (event.type === 'call-end') folded.calls[event.index]!.arguments = JSON.parse(texts[event.index]!)
      else if (event.type === 'finish') {
        const { promptTokens, cachedTokens, completionTokens, reasoningTokens } = event.usage
        folded.reason = event.reason
        folded.usage = [promptTokens, cachedTokens, completionTokens, reasoningTokens]
      }
    }
  return folded
}
