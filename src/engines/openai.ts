// Any OpenAI-compatible chat server as an engine.
import { createParser } from '../deepseek/parse.ts'
import { createUpstream, type UpstreamTimeouts } from '../net/upstream.ts'
import { newCallId } from './call-id.ts'
import { type Capabilities, type Engine, EngineError, type EngineEvent, type EngineRequest } from './engine.ts'
import { type DialectName, dialects, wireRequest } from './openai-dialects.ts'
import { createWireReader, type WireChunk } from './openai-wire.ts'
import { checkServedModel, findServedModel } from './served-model.ts'
import { engineFailure, messageIn } from './upstream-failure.ts'

export type OpenaiOptions = {
  name: string
  /** With `/v1`, with or without a slash at the end. */
  url: string
  /** The model's name there. */
  model: string
  key?: string
  /** Other names that the server may answer with. */
  acceptModel: readonly string[]
  dialect: DialectName
  /** The model writes DeepSeek's tool-call markup: what the server leaves of it in `content` is parsed here. */
  deepseekFormat: boolean
  timeouts: UpstreamTimeouts
}

export function openaiEngine(options: OpenaiOptions): Engine {
  const upstream = createUpstream(options)
  const dialect = dialects[options.dialect]

  async function* run(request: EngineRequest, signal: AbortSignal): AsyncGenerator<EngineEvent[]> {
    const body = wireRequest(request, options.model, dialect)
    const stream = upstream.events('/chat/completions', body, { 'x-request-id': request.id }, signal)
    const tools = request.toolChoice.type === 'none' ? [] : request.tools
    const reader = createWireReader({
      nextId: newCallId,
      parser:
        options.deepseekFormat && tools.length > 0
          ? createParser({ startsInThinking: false, tools, nextId: newCallId })
          : undefined,
    })
    let served: string | undefined
    try {
      for (let step = await stream.next(); !step.done; step = await stream.next()) {
        const events: EngineEvent[] = []
        for (const data of step.value) {
          if (data === '[DONE]') continue
          const chunk = chunkOf(data)
          if (served === undefined && typeof chunk.model === 'string') {
            checkServedModel(chunk.model, options)
            served = chunk.model
          }
          reader.take(chunk, events)
        }
        if (events.length > 0) yield events
      }
      yield reader.end(served ?? options.model)
    } catch (error) {
      throw engineFailure(error)
    } finally {
      await stream.return?.()
    }
  }

  return {
    name: options.name,
    countPrompt: async () => undefined,
    run,
    async probe(signal): Promise<Capabilities> {
      try {
        return { servedModel: findServedModel(await upstream.json('/models', signal), options) }
      } catch (error) {
        throw engineFailure(error)
      }
    },
    close: () => upstream.close(),
  }
}

function chunkOf(data: string): WireChunk {
  let chunk: WireChunk
  try {
    chunk = JSON.parse(data)
  } catch (cause) {
    throw new EngineError('failed', 'The model server sent an event that is not JSON', { cause })
  }
  if (chunk.error) throw new EngineError('failed', `The model server failed: ${messageIn(data)}`)
  return chunk
}
