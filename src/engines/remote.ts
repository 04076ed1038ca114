// What both kinds of remote server have in common: how they are named, probed, and how one event of their streams is read.
import type { Upstream, UpstreamTimeouts } from '../net/upstream.ts'
import { EngineError } from './engine.ts'
import { checkServedModel, findServedModel, type Promised } from './served-model.ts'
import { engineFailure, messageIn } from './upstream-failure.ts'

export type RemoteOptions = {
  name: string
  /** With `/v1`, with or without a slash at the end. */
  url: string
  /** The model's name there. */
  model: string
  key?: string
  /** Other names that the server may answer with. */
  acceptModel: readonly string[]
  timeouts: UpstreamTimeouts
}

/** Characters a token stands for where the server gave no counts: the usual rule of thumb for English. */
export const charactersPerToken = 4

/** @throws EngineError where the server does not answer or does not have the model */
export async function probeRemote(
  upstream: Upstream,
  promised: Promised,
  signal: AbortSignal,
): Promise<{ servedModel: string }> {
  try {
    return { servedModel: findServedModel(await upstream.json('/models', signal), promised) }
  } catch (error) {
    throw engineFailure(error)
  }
}

/** Finish reasons of an answer that the server gave up: SGLang and vLLM say `abort`, vLLM `error`, DeepSeek's API the last. */
const givenUp = new Set(['abort', 'error', 'insufficient_system_resource'])

type AnyChunk = { model?: unknown; error?: unknown; choices?: { finish_reason?: string | null }[] }

export type ChunkReader<Chunk> = {
  /**
   * The chunk in an event's data; undefined for `[DONE]`.
   * @throws EngineError for what is no JSON, an error in mid-stream, an answer that was given up, another model than promised
   */
  read(data: string): Chunk | undefined
  /** The model that answered, by its own word where it gave one. */
  servedModel(): string
}

/** Reads the events of one answer. */
export function createChunkReader<Chunk extends AnyChunk>(promised: Promised): ChunkReader<Chunk> {
  let served: string | undefined
  return {
    read(data) {
      if (data === '[DONE]') return undefined
      let chunk: Chunk
      try {
        chunk = JSON.parse(data)
      } catch (cause) {
        throw new EngineError('failed', 'The model server sent an event that is not JSON', { cause })
      }
      if (chunk.error) throw new EngineError('failed', `The model server failed: ${messageIn(data)}`)
      const reason = chunk.choices?.[0]?.finish_reason
      if (reason && givenUp.has(reason)) throw new EngineError('failed', `The model server gave up (${reason})`)
      if (served === undefined && typeof chunk.model === 'string') {
        checkServedModel(chunk.model, promised)
        served = chunk.model
      }
      return chunk
    },
    servedModel: () => served ?? promised.model,
  }
}
