// What a token costs the bundled model at growing context: its sparse attention against the same weights with the top-k
// set past the context, so that everything is attended to. Flash attention on, one thread, both in one run.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getLlama, LlamaLogLevel, type LlamaModel, type Token } from 'node-llama-cpp'
import { folder, percentile } from './rig.ts'

const contexts = [256, 1000, 4000, 8000]
const contextTokens = 8192
const decodedTokens = 100
const file = process.env.MODEL ?? join(import.meta.dirname, '../models/pocket/model.gguf')

/** A copy of the file whose indexer selects everything. @returns its path, and the top-k of the original */
function densified(path: string): { dense: string; topK: number } {
  const bytes = readFileSync(path)
  const key = Buffer.from('deepseek32.attention.indexer.top_k')
  const value = bytes.indexOf(key) + key.length + 4 // after the key comes its type, four bytes
  const topK = bytes.readUInt32LE(value)
  bytes.writeUInt32LE(contextTokens * 2, value)
  const dense = join(folder, 'dense.gguf')
  writeFileSync(dense, bytes)
  return { dense, topK }
}

const { dense, topK } = densified(file)
const llama = await getLlama({
  gpu: false,
  build: 'never',
  progressLogs: false,
  logLevel: LlamaLogLevel.error,
  maxThreads: 1,
})
const models = {
  sparse: await llama.loadModel({ modelPath: file }),
  dense: await llama.loadModel({ modelPath: dense }),
}

/** Median milliseconds a token, decoded one by one after a prompt of so many tokens. */
async function decodeMs(model: LlamaModel, promptTokens: number): Promise<number> {
  const context = await model.createContext({ contextSize: contextTokens, flashAttention: true, threads: 1 })
  const sequence = context.getSequence()
  const words = model.tokenize('The quick brown fox jumps over the lazy dog and goes home. '.repeat(promptTokens))
  await sequence.evaluateWithoutGeneratingNewTokens(words.slice(0, promptTokens))
  const times: number[] = []
  for (let step = 0; step < decodedTokens; step++) {
    const start = performance.now()
    await sequence.evaluateWithoutGeneratingNewTokens([words[promptTokens + step] as Token])
    times.push(performance.now() - start)
  }
  await context.dispose()
  return percentile(times, 0.5)
}

console.log(`top-k ${topK}; median ms a token over ${decodedTokens} tokens`)
console.log('context  sparse  dense  dense / sparse')
for (const promptTokens of contexts) {
  const sparseMs = await decodeMs(models.sparse, promptTokens)
  const denseMs = await decodeMs(models.dense, promptTokens)
  console.log(
    `${String(promptTokens).padStart(7)} ${sparseMs.toFixed(2).padStart(7)} ${denseMs.toFixed(2).padStart(6)} ${(denseMs / sparseMs).toFixed(2).padStart(8)}`,
  )
}
process.exit(0)
