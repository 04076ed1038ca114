// The embedded engine through HTTP against node-llama-cpp called directly, in one run; a conversation of 20 turns;
// eight requests at once. On the tiny test model, where the server's share of the time is at its largest.
import { join, resolve } from 'node:path'
import { getLlama, LlamaLogLevel } from 'node-llama-cpp'
import { deepseekFormat } from '../src/engines/deepseek-format.ts'
import type { Message } from '../src/engines/engine.ts'
import { readModelInfo } from '../src/engines/llama/gguf-header.ts'
import { templateFormat } from '../src/engines/llama/template.ts'
import { engineRequest } from '../test/rig/engine-request.ts'
import { startTestServer } from '../test/rig/server.ts'
import { writeTinyDeepseek } from '../test/rig/tiny-model.ts'
import { folder, percentile } from './rig.ts'

const rounds = 10
const tokens = 200
const file = process.env.MODEL ? resolve(process.env.MODEL) : join(folder, 'tiny.gguf')
if (!process.env.MODEL) writeTinyDeepseek(file)

type Run = { firstMs: number; tokensPerS: number }
const median = (runs: Run[], field: keyof Run): number =>
  percentile(
    runs.map((run) => run[field]),
    0.5,
  )

// A context small enough for eight requests to run at once.
const server = await startTestServer({
  yaml: `models: [{id: vtrix-deepseek-v3.2, deployments: [{engine: llama, file: ${file}, context: 2048}]}]`,
})
const llama = await getLlama({
  gpu: false,
  build: 'never',
  progressLogs: false,
  logLevel: LlamaLogLevel.error,
  maxThreads: 1,
})
const model = await llama.loadModel({ modelPath: file })
const context = await model.createContext({ contextSize: 4096, flashAttention: true, threads: 1 })
const sequence = context.getSequence()

/** Both sides evaluate the same prompt, in the model's own format; each one differs from its beginning on. */
const conversation = (name: string): Message[] => [
  { role: 'system', content: `${name}.` },
  // What the bundled model answers at length.
  { role: 'user', content: `Copy the following line exactly: ${'alpha beta gamma delta '.repeat(24)}` },
]
const info = await readModelInfo(file)
const format = info.architecture === 'deepseek32' ? deepseekFormat : templateFormat(info)

function rendered(name: string): string {
  const { parts } = format.render(engineRequest(conversation(name), { id: name, account: name, maxTokens: tokens }))
  return parts.map(({ text }) => text).join('')
}

async function directly(name: string): Promise<Run> {
  await sequence.clearHistory()
  const text = rendered(name)
  const startedMs = performance.now()
  let firstMs = 0
  let made = 0
  for await (const _ of sequence.evaluate(model.tokenize(text, true), { temperature: 0 })) {
    if (++made === 1) firstMs = performance.now() - startedMs
    if (made === tokens) break
  }
  return { firstMs, tokensPerS: (made - 1) / ((performance.now() - startedMs - firstMs) / 1000) }
}

async function overHttp(name: string, maxTokens: number): Promise<Run & { tokens: number }> {
  const startedMs = performance.now()
  const reply = await server.post('/v1/chat/completions', {
    model: 'vtrix-deepseek-v3.2',
    messages: conversation(name),
    temperature: 0,
    max_tokens: maxTokens,
    stream: true,
    stream_options: { include_usage: true },
  })
  let firstMs = 0
  let text = ''
  for await (const piece of reply.body!.pipeThrough(new TextDecoderStream())) {
    text += piece
    if (firstMs === 0 && text.includes('"content":')) firstMs = performance.now() - startedMs
  }
  const made = Number(/"completion_tokens":(\d+)/.exec(text)?.[1])
  if (!(made > 0)) throw new Error(`No answer: HTTP ${reply.status} ${text}`)
  return { firstMs, tokens: made, tokensPerS: (made - 1) / ((performance.now() - startedMs - firstMs) / 1000) }
}

const direct: Run[] = []
const http: Run[] = []
for (let round = -2; round < rounds; round++) {
  const [one, other] = [await directly(`${round}`), await overHttp(`${round}`, tokens)]
  if (round < 0) continue
  direct.push(one)
  http.push(other)
}
for (const field of ['firstMs', 'tokensPerS'] as const) {
  const [one, other] = [median(direct, field), median(http, field)]
  const ratio = field === 'firstMs' ? one / other : other / one
  console.log(`${field}: directly ${one.toFixed(1)}, through HTTP ${other.toFixed(1)}, ratio ${ratio.toFixed(2)}`)
}

const startedMs = performance.now()
const eight = await Promise.all(Array.from({ length: 8 }, (_, index) => overHttp(`${index} of eight`, tokens)))
const made = eight.reduce((sum, run) => sum + run.tokens, 0)
console.log(
  `eight at once: ${(made / ((performance.now() - startedMs) / 1000)).toFixed(0)} tokens/s together, first token after at most ${Math.max(...eight.map((run) => run.firstMs)).toFixed(0)} ms`,
)

console.log('turn  prompt tokens  evaluated')
const messages: { role: string; content: string }[] = []
for (let turn = 1; turn <= 20; turn++) {
  messages.push({ role: 'user', content: `Turn ${turn}: and what comes next?` })
  const reply = await server.post('/v1/chat/completions', {
    model: 'vtrix-deepseek-v3.2',
    messages,
    temperature: 0,
    max_tokens: 20,
    // The tiny model makes any bytes: plain letters only, so that what it says is tokenised again as it was made.
    ...(!process.env.MODEL && {
      logit_bias: Object.fromEntries(Array.from({ length: 256 }, (_, id) => [id, id >= 64 && id < 90 ? 50 : -50])),
    }),
  })
  if (!reply.ok) throw new Error(`Turn ${turn}: HTTP ${reply.status} ${await reply.text()}`)
  const { usage, choices } = (await reply.json()) as {
    usage: { prompt_tokens: number; prompt_cache_miss_tokens: number }
    choices: { message: { content: string } }[]
  }
  messages.push({ role: 'assistant', content: choices[0]!.message.content })
  console.log(
    `${String(turn).padStart(4)} ${String(usage.prompt_tokens).padStart(14)} ${String(usage.prompt_cache_miss_tokens).padStart(10)}`,
  )
}
await server.close()
process.exit(0)
