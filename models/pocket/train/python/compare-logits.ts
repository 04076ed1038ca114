// llama.cpp's side of compare_logits.py: token ids in, the log probabilities of every next token out.
//   node compare-logits.ts model.gguf ids.json out.f32 [flash]
import { readFileSync, writeFileSync } from 'node:fs'
import { getLlama, type Token } from 'node-llama-cpp'

const [model = '', idsFile = '', out = '', flash] = process.argv.slice(2)
const { ids, from } = JSON.parse(readFileSync(idsFile, 'utf8')) as { ids: Token[]; from: number }
const llama = await getLlama({ gpu: false, build: 'never', maxThreads: 1 })
const loaded = await llama.loadModel({ modelPath: model })
const context = await loaded.createContext({
  contextSize: ids.length + 64,
  flashAttention: flash === 'flash',
  batchSize: 512,
})
const sequence = context.getSequence()
const vocabulary = [...loaded.iterateAllTokens()].length
const options = {
  generateNext: { probabilities: true, options: { temperature: 1, topK: 0, topP: 1, minP: 0 } },
} as const
const results: Float32Array[] = []
if (from > 0) await sequence.evaluateWithoutGeneratingNewTokens(ids.slice(0, from))
for (const token of ids.slice(from)) {
  const [output] = await sequence.controlledEvaluate([[token, options]])
  const row = new Float32Array(vocabulary).fill(Number.NaN)
  for (const [id, probability] of output!.next!.probabilities!) row[id] = Math.log(probability)
  results.push(row)
}
writeFileSync(out, Buffer.concat(results.map((row) => Buffer.from(row.buffer))))
process.exit(0)
