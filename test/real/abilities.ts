// `node test/real/abilities.ts`: what each engine was found to be able to, and how soon it stops, from real runs: the table of
// the documentation.
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Ability, abilityNames, findAbilities } from '../../src/engines/abilities.ts'
import { completionsSource } from '../../src/engines/completions.ts'
import { deepseekFormat } from '../../src/engines/deepseek-format.ts'
import type { Engine } from '../../src/engines/engine.ts'
import { startLlama } from '../../src/engines/llama/host.ts'
import { openaiEngine } from '../../src/engines/openai.ts'
import { rawFormat } from '../../src/engines/raw-format.ts'
import { textEngine } from '../../src/engines/text-engine.ts'
import { engineRequest } from '../rig/engine-request.ts'
import { llamaVersion, smollm, startLlamaServer } from './llama-server-rig.ts'
import type { ModelServer } from './model-server.ts'
import { startVllm, vllmVersion } from './vllm-rig.ts'

const pocket = join(import.meta.dirname, '../../models/pocket/model.gguf')
const timeouts = { connectMs: 5000, firstTokenMs: 60_000, betweenTokensMs: 60_000, totalMs: 120_000 }
const never = new AbortController().signal

const remote = (model: string, { url }: ModelServer) => ({ name: model, model, url, acceptModel: [], timeouts })

type Subject = { engine: Engine; server?: ModelServer }

/** One after another: two at once would share the cores. */
const subjects: { title: string; model: string; start(): Promise<Subject> }[] = [
  {
    title: '`llama`, embedded',
    model: 'Vtrix Pocket',
    async start() {
      const llama = await startLlama({ name: 'embedded', file: pocket, servedModel: 'pocket', log: () => {} }, never)
      return { engine: textEngine(llama, deepseekFormat, rawFormat({ fills: true })) }
    },
  },
  {
    title: `\`completions\`, ${llamaVersion}`,
    model: 'Vtrix Pocket',
    async start() {
      const server = await startLlamaServer(pocket, 'pocket', 'deepseek-ai-DeepSeek-V3.2')
      const source = completionsSource(remote('pocket', server))
      return { engine: textEngine(source, deepseekFormat, rawFormat({ fills: true })), server }
    },
  },
  {
    title: `\`openai\` (\`llama-server\`), ${llamaVersion}`,
    model: 'Vtrix Pocket',
    async start() {
      const server = await startLlamaServer(pocket, 'pocket', 'deepseek-ai-DeepSeek-V3.2')
      const options = { ...remote('pocket', server), dialect: 'llama-server' as const, deepseekFormat: true }
      return { engine: openaiEngine(options), server }
    },
  },
  {
    title: `\`openai\` (\`llama-server\`), ${llamaVersion}`,
    model: 'SmolLM2-135M',
    async start() {
      const server = await startLlamaServer(await smollm(), 'smollm2', 'Qwen-Qwen2.5-7B-Instruct')
      const options = { ...remote('smollm2', server), dialect: 'llama-server' as const, deepseekFormat: false }
      return { engine: openaiEngine(options), server }
    },
  },
  {
    title: `\`openai\` (\`vllm\`), ${vllmVersion}`,
    model: 'SmolLM2-135M',
    async start() {
      const server = await startVllm()
      const options = { ...remote('smollm2', server), dialect: 'vllm' as const, deepseekFormat: false }
      return { engine: openaiEngine(options), server }
    },
  },
]

const heads: Record<Ability, string> = {
  thinking: 'thinking',
  tools: 'tools',
  parallel: 'two calls',
  forced: 'forced call',
  json: 'JSON',
  schema: 'schema',
  usage: 'usage',
  cache: 'cache count',
}
console.log(`| engine | model | ${abilityNames.map((name) => heads[name]).join(' | ')} | stops within |`)
console.log(`| --- | --- | ${abilityNames.map(() => '---').join(' | ')} | --- |`)
for (const { title, model, start } of subjects) {
  const { engine, server } = await start()
  const found = await findAbilities(engine, never)
  const marks = abilityNames.map((name) => (found[name] === undefined ? '?' : found[name] ? 'yes' : 'no'))
  const stops = server ? `${(await stopTimeMs(engine, server)).toFixed(0)} ms` : '`npm run bench leaving`'
  console.log(`| ${title} | ${model} | ${marks.join(' | ')} | ${stops} |`)
  await engine.close()
  await server?.close()
}

/** From leaving an answer to an idle server, asked every 2 ms: the 99th percentile of 100, in ms. */
async function stopTimeMs(engine: Engine, server: ModelServer): Promise<number> {
  const request = engineRequest('Tell me a long story of a ship, a storm and an island.', { maxTokens: 1500 })
  const times: number[] = []
  for (let tries = 0; times.length < 100 && tries < 1000; tries++) {
    const leaving = new AbortController()
    const answer = engine.run(request, leaving.signal)[Symbol.asyncIterator]()
    await answer.next()
    await wait(Math.random() * 50)
    if ((await server.busy()) === 0) continue // it had ended by itself
    leaving.abort()
    const from = performance.now()
    await answer.next().catch(() => {})
    while ((await server.busy()) > 0) await wait(2)
    times.push(performance.now() - from)
  }
  return times.sort((a, b) => a - b)[98] ?? Number.NaN
}
