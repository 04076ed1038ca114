// The server's side of the embedded engine: what is asked of its process, and what comes back.
import { availableParallelism } from 'node:os'
import { EngineError } from '../engine.ts'
import type { PromptPart, TextPiece, TextRequest, TextSource } from '../text-source.ts'
import { contextSize } from './context-size.ts'
import { type ModelInfo, readModelInfo } from './gguf-header.ts'
import { PieceStream } from './piece-stream.ts'
import { type EngineProcess, startProcess } from './process.ts'
import type { FromChild } from './protocol.ts'

export type LlamaOptions = {
  name: string
  file: string
  /** What `metadata.served_model` says where the file has no name of its own. */
  servedModel: string
  /** Tokens of context for each request; absent: what the model was trained for, up to 8,192 and what memory allows. */
  contextTokens?: number
  /**
   * Requests that run at once, taking turns; absent: up to 9, as memory allows. Where there are several, the last one
   * is kept for an account that has none.
   */
  sequences?: number
  /** Requests that may wait for one of those; past it they are refused. */
  queueLimit?: number
  threads?: number
  /** Told when the engine has stopped work on a request whose reader left; for tests and measurements. */
  stopped?(): void
  log(level: 'info' | 'warn' | 'error', message: string, fields?: Record<string, unknown>): void
}

export type LlamaSource = TextSource & {
  readonly info: ModelInfo
  /** Tokens of context for each request. */
  readonly contextTokens: number
  /** Requests that run at once. */
  readonly sequences: number
  /** The engine's process, for tests that kill it. */
  readonly pid: () => number | undefined
}

const defaultQueueLimit = 64
const mostThreads = 8
/** For the caches of all sequences; taken whole at the start. */
const mostCacheBytes = 1024 ** 3

/**
 * llama.cpp's threads spin while they wait: with more of them than free cores a token takes a hundred times longer. A
 * core is left for the server.
 */
function defaultThreads(): number {
  return Math.max(1, Math.min(mostThreads, availableParallelism() - 1))
}

/**
 * Loads the model; resolves when it can answer.
 * @param signal ends the loading
 * @throws EngineError 'unavailable' that says what is wrong with the file, or the signal's reason
 */
export async function startLlama(
  options: LlamaOptions,
  signal: AbortSignal = new AbortController().signal,
): Promise<LlamaSource> {
  const info = await readModelInfo(options.file)
  const servedModel = info.name ?? options.servedModel
  const { log } = options
  const streams = new Map<number, PieceStream>()
  const counts = new Map<number, { resolve(tokens: number): void; reject(error: unknown): void }>()
  let nextId = 1
  const cacheBytes = Math.min(mostCacheBytes, process.availableMemory() / 4)
  const { contextTokens, sequences } = contextSize(info, options, cacheBytes)

  function receive(message: FromChild): void {
    if (message.type === 'counted') {
      counts.get(message.id)?.resolve(message.tokens)
      counts.delete(message.id)
    } else if (message.type === 'pieces') {
      streams.get(message.id)?.push(message.pieces.map((piece): TextPiece => withName(piece, servedModel)))
    } else if (message.type === 'stopped') options.stopped?.()
    else if (message.type === 'failed') {
      const { kind, message: text, detail, ...more } = message.failure
      if (detail !== undefined) log('error', 'The engine failed a request', { detail })
      const error = new EngineError(kind, text, more)
      streams.get(message.id)?.fail(error)
      streams.delete(message.id)
      counts.get(message.id)?.reject(error)
      counts.delete(message.id)
    }
  }

  function failAll(error: EngineError): void {
    for (const stream of streams.values()) stream.fail(error)
    streams.clear()
    for (const { reject } of counts.values()) reject(error)
    counts.clear()
  }

  const engine: EngineProcess = await startProcess(
    {
      load: {
        file: options.file,
        contextTokens,
        sequences,
        queueLimit: options.queueLimit ?? defaultQueueLimit,
        threads: options.threads ?? defaultThreads(),
        flashAttention: info.architecture === 'deepseek32',
      },
      receive,
      died: failAll,
      log,
    },
    signal,
  )

  async function countTokens(parts: PromptPart[], signal: AbortSignal): Promise<number> {
    await engine.ready(signal)
    const id = nextId++
    const leave = (): void => {
      counts.get(id)?.reject(signal.reason)
      counts.delete(id)
      engine.tell({ type: 'cancel', id })
    }
    signal.addEventListener('abort', leave, { once: true })
    try {
      return await new Promise<number>((resolve, reject) => {
        counts.set(id, { resolve, reject })
        engine.tell({ type: 'count', id, parts })
      })
    } finally {
      signal.removeEventListener('abort', leave)
    }
  }

  return {
    name: options.name,
    hasGrammar: true,
    info,
    contextTokens,
    sequences,
    pid: () => engine.pid(),
    countTokens,

    async *generate({ id: _, ...request }, signal) {
      check(request, info, contextTokens)
      await engine.ready(signal)
      // From here to the last message nothing waits: a cancel can only come after what it cancels.
      signal.throwIfAborted()
      const id = nextId++
      const stream = new PieceStream(signal, {
        taken: (pieces) => engine.tell({ type: 'credit', id, pieces }),
        ended: () => streams.delete(id),
        left: () => engine.tell({ type: 'cancel', id }),
      })
      streams.set(id, stream)
      engine.tell({ type: 'run', id, request, credit: PieceStream.readAhead })
      yield* stream
    },

    async probe(signal) {
      // Through its process: an engine that hangs does not answer.
      await countTokens([{ text: 'a', special: false }], signal)
      return { servedModel, contextTokens }
    },

    async close() {
      await engine.close()
    },
  }
}

/** Refuses what needs no model to refuse, before megabytes of text go to the other process. */
function check({ parts, sampling }: Omit<TextRequest, 'id'>, info: ModelInfo, contextTokens: number): void {
  const chars = parts.reduce((sum, { text }) => sum + text.length, 0)
  if (chars > contextTokens * info.longestTokenBytes)
    throw new EngineError(
      'request',
      `The messages come to more than ${Math.floor(chars / info.longestTokenBytes)} tokens; this engine's context is ${contextTokens} tokens, the reply included`,
      { code: 'context_length_exceeded', param: 'messages' },
    )
  for (const token of Object.keys(sampling.logitBias ?? {}))
    if (!(Number(token) < info.vocabularyTokens))
      throw new EngineError(
        'request',
        `logit_bias must name tokens of the model's vocabulary, 0 to ${info.vocabularyTokens - 1}; got ${token}`,
        { param: `logit_bias.${token}` },
      )
}

function withName(piece: Extract<FromChild, { type: 'pieces' }>['pieces'][number], servedModel: string): TextPiece {
  return piece.type === 'end' ? { ...piece, servedModel } : piece
}
