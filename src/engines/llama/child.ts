// The engine's own process: loads a model and gives each request its turns.
//
// Sequences are never decoded in one batch: with `deepseek32` and flash attention llama.cpp then gives other tokens
// than alone, and on two cores batching small models gains nothing (design/gguf-deepseek32.md, "Sequences").
import { getLlama, type LlamaContextSequence, LlamaLogLevel, type LlamaModel } from 'node-llama-cpp'
import { Generation, type Ground, type Lane } from './generation.ts'
import { actingPattern } from './plain-pieces.ts'
import { PromptTokens } from './prompt.ts'
import type { ChildFailure, FromChild, LoadOptions, Slices, ToChild } from './protocol.ts'
import { chooseSlot, FairQueue, Rota } from './turns.ts'
import type { Vocabulary } from './vocabulary.ts'

const mostSliceTokens = 64
const leastSliceTokens = 8
/** A client that leaves is noticed after a step: well within 100 ms. */
const stepMs = 60
const userDefinedType = 4
/** Whose turn it is when tokens are only counted. */
const countingAccount = ''

type RunMessage = Extract<ToChild, { type: 'run' }>
type Waiting = { id: number; account: string; message: RunMessage; tokens: readonly number[] }
type Job = PromptTokens | Generation

const send = (message: FromChild): void => {
  process.send?.(message)
}

async function load(options: LoadOptions): Promise<{ ground: Ground; lanes: Lane[] }> {
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
    if (model.vocabularyType === 'none') throw new Error('it has no vocabulary')
    const context = await model.createContext({
      contextSize: options.contextTokens,
      sequences: options.sequences,
      batchSize: 2 * mostSliceTokens,
      flashAttention: options.flashAttention ? true : 'auto',
      // Without it a model with a sliding window forgets what the next turn begins with.
      swaFullCache: true,
      threads: options.threads,
    })
    const lanes = Array.from(
      { length: options.sequences },
      (): Lane => ({ sequence: context.getSequence(), promptTokens: 0, exactTokens: 0, lastUsed: 0 }),
    )
    const slices = options.slices ?? slicesFor(await measurePrompt(model, lanes[0]!.sequence))
    const ground = { model, vocabulary: vocabularyOf(model), contextTokens: options.contextTokens, ...slices }
    return { ground, lanes }
  } catch (error) {
    const said = complaints.filter((line) => line !== '').join('; ')
    throw new Error(said || (error instanceof Error ? error.message : String(error)))
  }
}

/** @returns milliseconds a token of a prompt, in small batches */
async function measurePrompt(model: LlamaModel, sequence: LlamaContextSequence): Promise<number> {
  const tokens = model.tokenize(' a'.repeat(leastSliceTokens)).slice(0, leastSliceTokens)
  let best = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 4; attempt++) {
    const start = performance.now()
    await sequence.evaluateWithoutGeneratingNewTokens(tokens)
    best = Math.min(best, (performance.now() - start) / tokens.length)
    await sequence.clearHistory()
  }
  return best
}

/**
 * The largest power of two of tokens that is evaluated in time, 8 to 64; twice as many at the end where there is time:
 * small batches take longer a token.
 */
function slicesFor(msPerToken: number): Slices {
  const inTime = (tokens: number): boolean => tokens * msPerToken <= stepMs
  let sliceTokens = leastSliceTokens
  while (sliceTokens < mostSliceTokens && inTime(sliceTokens * 2)) sliceTokens *= 2
  return { sliceTokens, lastTokens: inTime(sliceTokens * 2) ? sliceTokens * 2 : sliceTokens }
}

function vocabularyOf({ fileInfo }: LlamaModel): Vocabulary {
  const { model, tokens, token_type: types } = fileInfo.metadata.tokenizer.ggml
  return { model, tokens, types }
}

function serve(ground: Ground, lanes: readonly Lane[], queueLimit: number): (message: ToChild) => void {
  const { model, vocabulary, contextTokens, sliceTokens } = ground
  const acting = actingPattern(vocabulary.tokens.filter((_, token) => vocabulary.types[token] === userDefinedType))
  const queue = new FairQueue<Waiting>(Number.POSITIVE_INFINITY)
  const rota = new Rota<Job>()
  const free = new Set(lanes)
  /** Requests whose prompt is being tokenised. */
  const arriving = new Set<number>()
  const running = new Map<string, number>()
  /** Jobs to be ended before anybody has another turn. */
  const cancelled: Job[] = []
  let working = false

  const fail = (id: number, failure: ChildFailure): void => send({ type: 'failed', id, failure })

  function arrive(message: RunMessage): void {
    const { id, request } = message
    if (arriving.size + queue.size >= queueLimit + free.size) {
      fail(id, { kind: 'overloaded', message: `The engine is full: ${queueLimit} requests are waiting` })
      return
    }
    arriving.add(id)
    const prompt = { id, account: request.account, parts: request.parts }
    rota.add(
      new PromptTokens(model, acting, prompt, (tokens) => {
        if (tokens.length < contextTokens) queue.add({ id, account: request.account, message, tokens })
        else fail(id, tooLong(tokens.length, contextTokens))
      }),
    )
  }

  /** The last free sequence is for an account that has none: no account ever holds them all. */
  const mayGo = (account: string): boolean => free.size > 1 || lanes.length === 1 || !running.has(account)

  function admit(): void {
    while (free.size > 0) {
      const next = queue.take(mayGo)
      if (!next) return
      const { message, tokens, account } = next
      const choices = [...free]
      const slots = choices.map((lane) => ({ ...lane, tokens: lane.sequence.contextTokens }))
      const { index, kept } = chooseSlot(slots, tokens, sliceTokens)
      const lane = choices[index]!
      free.delete(lane)
      running.set(account, (running.get(account) ?? 0) + 1)
      rota.add(new Generation(ground, lane, { ...message, tokens, kept }, send))
    }
  }

  async function leave(job: Job): Promise<void> {
    rota.remove(job)
    await job.close()
    if (job instanceof PromptTokens) {
      arriving.delete(job.id)
      return
    }
    free.add(job.lane)
    const others = running.get(job.account)! - 1
    if (others > 0) running.set(job.account, others)
    else running.delete(job.account)
  }

  /** One that has not ended by itself meanwhile. */
  function nextCancelled(): Job | undefined {
    let job = cancelled.pop()
    while (job && rota.find(job.id) !== job) job = cancelled.pop()
    return job
  }

  /** One step for each job in turn, for as long as any can go on. */
  async function work(): Promise<void> {
    if (working) return
    working = true
    let last: Job | undefined
    for (;;) {
      admit()
      const job = nextCancelled() ?? rota.next()
      if (last instanceof Generation && last !== job) last.pause()
      last = job
      if (!job) break
      let over = true
      try {
        over = await job.step()
      } catch (error) {
        fail(job.id, {
          kind: 'failed',
          message: 'The embedded engine failed while it answered',
          detail: error instanceof Error ? error.message : String(error),
        })
        if (job instanceof Generation) await forget(job.lane)
      }
      if (over) {
        await leave(job)
        if (job.cancelled) send({ type: 'stopped', id: job.id })
      }
      // Messages (a cancel, a credit) are seen between steps.
      await new Promise(setImmediate)
    }
    working = false
  }

  return (message) => {
    if (message.type === 'count') {
      const { id, parts } = message
      const prompt = { id, account: countingAccount, parts }
      rota.add(new PromptTokens(model, acting, prompt, ({ length }) => send({ type: 'counted', id, tokens: length })))
    } else if (message.type === 'run') arrive(message)
    else if (message.type === 'credit') {
      const job = rota.find(message.id)
      if (job instanceof Generation) job.allow(message.pieces)
    } else if (message.type === 'cancel') {
      if (queue.remove(message.id)) send({ type: 'stopped', id: message.id })
      else {
        const job = rota.find(message.id)
        job?.cancel()
        if (job) cancelled.push(job)
      }
    }
    void work()
  }
}

/** What a sequence holds after a failure is not known. */
async function forget(lane: Lane): Promise<void> {
  await lane.sequence.clearHistory()
  lane.promptTokens = 0
  lane.exactTokens = 0
}

function tooLong(tokens: number, contextTokens: number): ChildFailure {
  return {
    kind: 'request',
    code: 'context_length_exceeded',
    param: 'messages',
    message: `The messages come to ${tokens} tokens; this engine's context is ${contextTokens} tokens, the reply included`,
  }
}

let handle: ((message: ToChild) => void) | undefined
process.on('message', (message: ToChild) => {
  if (message.type !== 'load') return handle?.(message)
  load(message.options).then(
    ({ ground, lanes }) => {
      handle = serve(ground, lanes, message.options.queueLimit)
      const { sliceTokens, lastTokens } = ground
      send({ type: 'loaded', slices: { sliceTokens, lastTokens } })
    },
    (error: Error) => send({ type: 'load-failed', message: error.message }),
  )
})
// A terminal's Ctrl-C reaches the whole group: the server drains first, and ends this process when it is done.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {})
process.on('disconnect', () => process.exit(0))
