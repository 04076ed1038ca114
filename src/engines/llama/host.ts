// The server's side of the embedded engine: its process started, asked, and started again when it dies.
import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism, setPriority } from 'node:os'
import { EngineError } from '../engine.ts'
import type { TextPiece, TextSource } from '../text-source.ts'
import { type ModelInfo, readModelInfo } from './gguf-header.ts'
import { PieceStream } from './piece-stream.ts'
import type { FromChild, ToChild } from './protocol.ts'

export type LlamaOptions = {
  name: string
  file: string
  /** What `metadata.served_model` says. */
  servedModel: string
  contextTokens?: number
  /** Requests that run at once, taking turns. */
  sequences?: number
  threads?: number
  log(level: 'info' | 'warn' | 'error', message: string, fields?: Record<string, unknown>): void
}

export type LlamaSource = TextSource & {
  readonly info: ModelInfo
  /** Tokens of context for each request. */
  readonly contextTokens: number
  /** The engine's process, for tests that kill it. */
  readonly pid: () => number | undefined
}

const defaultSequences = 8
const mostThreads = 8
const loadTimeoutMs = 10 * 60_000
const firstRestartMs = 100
const longestRestartMs = 10_000

/** Lower than the server's, so that answering the API comes before making the next token. */
const childNiceness = 5

/**
 * llama.cpp's threads spin while they wait: with more of them than free cores a token takes a hundred times longer. A
 * core is left for the server.
 */
function defaultThreads(): number {
  return Math.max(1, Math.min(mostThreads, availableParallelism() - 1))
}

/**
 * Loads the model; resolves when it can answer.
 * @throws EngineError 'unavailable' that says what is wrong with the file
 */
export async function startLlama(options: LlamaOptions): Promise<LlamaSource> {
  const info = readModelInfo(options.file)
  const { log } = options
  const streams = new Map<number, PieceStream>()
  const counts = new Map<number, { resolve(tokens: number): void; reject(error: unknown): void }>()
  let nextId = 1
  let closed = false
  let child: ChildProcess
  let contextTokens = 0
  let restartMs = firstRestartMs
  let loaded: Promise<void>

  const tell = (message: ToChild): void => {
    if (child.connected) child.send(message)
  }

  function failAll(error: EngineError): void {
    for (const stream of streams.values()) stream.fail(error)
    streams.clear()
    for (const { reject } of counts.values()) reject(error)
    counts.clear()
  }

  function launch(): Promise<void> {
    const started = fork(new URL('child.ts', import.meta.url), {
      serialization: 'advanced',
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    child = started
    if (started.pid !== undefined) lowerPriority(started.pid)
    let complaint = ''
    started.stderr?.on('data', (data: Buffer) => {
      complaint = (complaint + data.toString()).slice(-2000)
    })
    const ready = new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => {
        reject(new EngineError('unavailable', 'The model did not load in time'))
        started.kill('SIGKILL')
      }, loadTimeoutMs)
      started.on('message', (message: FromChild) => {
        if (message.type === 'loaded') {
          clearTimeout(late)
          contextTokens = message.contextTokens
          restartMs = firstRestartMs
          resolve()
        } else if (message.type === 'load-failed') {
          clearTimeout(late)
          reject(new EngineError('unavailable', `The model file cannot be used: ${message.message}`))
          started.kill('SIGKILL')
        } else receive(message)
      })
      started.once('exit', (code, signal) => {
        clearTimeout(late)
        reject(new EngineError('unavailable', `The engine ended while it loaded (${signal ?? code})`))
        died(signal ?? String(code), complaint)
      })
    })
    ready.catch(() => {})
    tell({
      type: 'load',
      options: {
        file: options.file,
        sequences: options.sequences ?? defaultSequences,
        threads: options.threads ?? defaultThreads(),
        flashAttention: info.architecture === 'deepseek32',
        ...(options.contextTokens !== undefined && { contextTokens: options.contextTokens }),
      },
    })
    return ready
  }

  /** Requests that were running fail at once; the engine comes back by itself, at growing intervals if it cannot. */
  function died(how: string, complaint: string): void {
    failAll(new EngineError('failed', 'The embedded engine broke down while it answered; it is being started again'))
    if (closed || contextTokens === 0) return
    log('error', 'The engine ended and is started again', { how, stderr: complaint })
    loaded = new Promise<void>((resolve) => setTimeout(resolve, restartMs).unref()).then(() =>
      closed ? undefined : launch(),
    )
    loaded.catch(() => {})
    restartMs = Math.min(restartMs * 2, longestRestartMs)
  }

  function receive(message: Exclude<FromChild, { type: 'loaded' | 'load-failed' }>): void {
    if (message.type === 'counted') {
      counts.get(message.id)?.resolve(message.tokens)
      counts.delete(message.id)
    } else if (message.type === 'pieces') {
      streams.get(message.id)?.push(message.pieces.map((piece): TextPiece => withName(piece, options.servedModel)))
    } else {
      const { kind, message: text, ...more } = message.failure
      streams.get(message.id)?.fail(new EngineError(kind, text, more))
      streams.delete(message.id)
    }
  }

  loaded = launch()
  await loaded

  return {
    name: options.name,
    info,
    get contextTokens() {
      return contextTokens
    },
    pid: () => child.pid,

    async countTokens(parts, signal) {
      await untilLoaded(loaded, signal)
      return new Promise<number>((resolve, reject) => {
        const id = nextId++
        counts.set(id, { resolve, reject })
        tell({ type: 'count', id, parts })
      })
    },

    async *generate({ id: _, ...request }, signal) {
      await untilLoaded(loaded, signal)
      const id = nextId++
      const stream = new PieceStream(signal, {
        taken: (pieces) => tell({ type: 'credit', id, pieces }),
        left: () => {
          streams.delete(id)
          tell({ type: 'cancel', id })
        },
      })
      streams.set(id, stream)
      tell({ type: 'run', id, request, credit: PieceStream.readAhead })
      yield* stream
    },

    async probe(signal) {
      await untilLoaded(loaded, signal)
      return { servedModel: options.servedModel, contextTokens }
    },

    async close() {
      closed = true
      await new Promise<void>((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve()
        child.once('exit', () => resolve())
        child.kill('SIGKILL')
      })
    },
  }
}

function withName(piece: Extract<FromChild, { type: 'pieces' }>['pieces'][number], servedModel: string): TextPiece {
  return piece.type === 'end' ? { ...piece, servedModel } : piece
}

function lowerPriority(pid: number): void {
  try {
    setPriority(pid, childNiceness)
  } catch {
    // It ended already, or the system does not let us: the engine works all the same.
  }
}

/** Waits for an engine that is being started again, as long as the client does. */
async function untilLoaded(loaded: Promise<void>, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  let stop: (() => void) | undefined
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
  })
  try {
    await Promise.race([loaded, aborted])
  } finally {
    if (stop) signal.removeEventListener('abort', stop)
  }
}
