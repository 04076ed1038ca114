// The engine's own process: loads a model, evaluates one sequence at a
// time, a step for each request in turn.
//
// Sequences are never decoded in one batch: with `deepseek32` and flash attention llama.cpp then gives other tokens
// than alone, and on two cores batching small models gains nothing (design/gguf-deepseek32.md, "Sequences").
import { getLlama, LlamaLogLevel, type LlamaModel } from 'node-llama-cpp'
import { Generation, type Lane } from './generation.ts'
import type { ChildFailure, FromChild, LoadOptions, ToChild } from './protocol.ts'
import { chooseSlot, FairQueue } from './turns.ts'

/** A model trained for more is given this much, unless the configuration says otherwise: memory is taken for all of it. */
const defaultContextTokens = 8192
const batchTokens = 512
const queueLimit = 64

type Waiting = { id: number; account: string; message: Extract<ToChild, { type: 'run' }> }

const send = (message: FromChild): void => {
  process.send?.(message)
}

async function load(options: LoadOptions): Promise<{ model: LlamaModel; lanes: Lane[]; contextTokens: number }> {
  const complaints: string[] = []
  const llama = await getLlama({
    gpu: false,
    build: 'never',
    progressLogs: false,
    maxThreads: options.threads,
    logLevel: LlamaLogLevel.error,
    logger: (_level, message) => complaints.push(message.trim()),
  })
  try {
    const model = await llama.loadModel({ modelPath: options.file })
    const contextTokens = options.contextTokens ?? Math.min(model.trainContextSize, defaultContextTokens)
    const context = await model.createContext({
      contextSize: contextTokens,
      sequences: options.sequences,
      batchSize: batchTokens,
      flashAttention: options.flashAttention ? true : 'auto',
      threads: options.threads,
    })
    const lanes = Array.from(
      { length: options.sequences },
      (): Lane => ({ sequence: context.getSequence(), lastUsed: 0 }),
    )
    return { model, lanes, contextTokens }
  } catch (error) {
    const said = complaints.filter((line) => line !== '').join('; ')
    throw new Error(said || (error instanceof Error ? error.message : String(error)))
  }
}

function serve(model: LlamaModel, lanes: readonly Lane[], contextTokens: number): (message: ToChild) => void {
  const queue = new FairQueue<Waiting>(queueLimit)
  const running: Generation[] = []
  const free = new Set(lanes)
  let working = false

  const fail = (id: number, failure: ChildFailure): void => send({ type: 'failed', id, failure })

  function admit(): void {
    while (free.size > 0 && queue.size > 0) {
      const { id, message } = queue.take()!
      const tokens = tokenize(model, message.request.parts)
      if (tokens.length >= contextTokens) {
        fail(id, {
          kind: 'request',
          code: 'context_length_exceeded',
          param: 'messages',
          message: `The messages come to ${tokens.length} tokens; this engine's context is ${contextTokens} tokens, the reply included`,
        })
        continue
      }
      const choices = [...free]
      const slots = choices.map(({ sequence, lastUsed }) => ({ tokens: sequence.contextTokens, lastUsed }))
      const { index, kept } = chooseSlot(slots, tokens)
      const lane = choices[index]!
      free.delete(lane)
      running.push(new Generation(model, lane, { ...message, tokens, kept, contextTokens }, send))
    }
  }

  /** One step for each request in turn, for as long as any can go on. */
  async function work(): Promise<void> {
    if (working) return
    working = true
    for (;;) {
      admit()
      const next = running.findIndex((generation) => generation.canStep)
      if (next < 0) break
      const [generation] = running.splice(next, 1)
      let over: boolean
      try {
        over = await generation!.step()
      } catch (error) {
        fail(generation!.id, { kind: 'failed', message: error instanceof Error ? error.message : String(error) })
        over = true
      }
      if (over) {
        await generation!.close()
        free.add(generation!.lane)
      } else running.push(generation!)
      // Messages (a cancel, a credit) are seen between steps.
      await new Promise(setImmediate)
    }
    working = false
  }

  return (message) => {
    if (message.type === 'count') {
      send({ type: 'counted', id: message.id, tokens: tokenize(model, message.parts).length })
    } else if (message.type === 'run') {
      const added = queue.add({ id: message.id, account: message.request.account, message })
      if (!added)
        fail(message.id, { kind: 'overloaded', message: `The engine is full: ${queueLimit} requests are waiting` })
    } else if (message.type === 'credit') {
      running.find(({ id }) => id === message.id)?.allow(message.pieces)
    } else if (message.type === 'cancel') {
      if (!queue.remove(message.id)) running.find(({ id }) => id === message.id)?.cancel()
    }
    void work()
  }
}

function tokenize(model: LlamaModel, parts: readonly { text: string; special: boolean }[]): number[] {
  return parts.flatMap(({ text, special }) => model.tokenize(text, special))
}

let handle: ((message: ToChild) => void) | undefined
process.on('message', (message: ToChild) => {
  if (message.type !== 'load') return handle?.(message)
  load(message.options).then(
    ({ model, lanes, contextTokens }) => {
      handle = serve(model, lanes, contextTokens)
      send({ type: 'loaded', contextTokens })
    },
    (error: Error) => send({ type: 'load-failed', message: error.message }),
  )
})
process.on('disconnect', () => process.exit(0))
