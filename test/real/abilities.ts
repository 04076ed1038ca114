// `node test/real/abilities.ts`: what each engine was found to be able to, from real runs, as the table of the documentation.
import { join } from 'node:path'
import { type Ability, abilityNames, findAbilities } from '../../src/engines/abilities.ts'
import { completionsSource } from '../../src/engines/completions.ts'
import { deepseekFormat } from '../../src/engines/deepseek-format.ts'
import type { Engine } from '../../src/engines/engine.ts'
import { startLlama } from '../../src/engines/llama/host.ts'
import { openaiEngine } from '../../src/engines/openai.ts'
import { rawFormat } from '../../src/engines/raw-format.ts'
import { textEngine } from '../../src/engines/text-engine.ts'
import { serverVersion, smollm, startLlamaServer } from './llama-server-rig.ts'

const pocket = join(import.meta.dirname, '../../models/pocket/model.gguf')
const timeouts = { connectMs: 5000, firstTokenMs: 60_000, betweenTokensMs: 60_000, totalMs: 120_000 }
const never = new AbortController().signal

const embedded = textEngine(
  await startLlama({ name: 'embedded', file: pocket, servedModel: 'pocket', log: () => {} }, never),
  deepseekFormat,
  rawFormat({ fills: true }),
)
const [pocketServer, smolServer] = [
  await startLlamaServer(pocket, 'pocket', 'deepseek-ai-DeepSeek-V3.2'),
  await startLlamaServer(await smollm(), 'smollm2', 'Qwen-Qwen2.5-7B-Instruct'),
]
const remote = (model: string, url: string) => ({ name: model, model, url, acceptModel: [], timeouts })
const engines: [title: string, model: string, engine: Engine][] = [
  ['`llama`, embedded', 'Vtrix Pocket', embedded],
  [
    `\`completions\`, ${serverVersion}`,
    'Vtrix Pocket',
    textEngine(completionsSource(remote('pocket', pocketServer.url)), deepseekFormat, rawFormat({ fills: true })),
  ],
  [
    `\`openai\` (\`llama-server\`), ${serverVersion}`,
    'Vtrix Pocket',
    openaiEngine({ ...remote('pocket', pocketServer.url), dialect: 'llama-server', deepseekFormat: true }),
  ],
  [
    `\`openai\` (\`llama-server\`), ${serverVersion}`,
    'SmolLM2-135M',
    openaiEngine({ ...remote('smollm2', smolServer.url), dialect: 'llama-server', deepseekFormat: false }),
  ],
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
console.log(`| engine | model | ${abilityNames.map((name) => heads[name]).join(' | ')} |`)
console.log(`| --- | --- | ${abilityNames.map(() => '---').join(' | ')} |`)
for (const [title, model, engine] of engines) {
  const found = await findAbilities(engine, never)
  const marks = abilityNames.map((name) => (found[name] === undefined ? '?' : found[name] ? 'yes' : 'no'))
  console.log(`| ${title} | ${model} | ${marks.join(' | ')} |`)
  await engine.close()
}
await pocketServer.close()
await smolServer.close()
