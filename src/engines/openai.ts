// Any OpenAI-compatible chat server as an engine.
import { createParser } from '../deepseek/parse.ts'
import { BEGIN_OF_SENTENCE } from '../deepseek/tokens.ts'
import { createUpstream } from '../net/upstream.ts'
import { newCallId } from './call-id.ts'
import { completionsSource } from './completions.ts'
import { type Engine, EngineError, type EngineEvent, type EngineRequest } from './engine.ts'
import { type Dialect, type DialectName, dialects, thinksFor, wireRequest } from './openai-dialects.ts'
import { createWireReader, type WireChunk } from './openai-wire.ts'
import { rawFormat } from './raw-format.ts'
import { createChunkReader, probeRemote, type RemoteOptions } from './remote.ts'
import { textEngine } from './text-engine.ts'
import { engineFailure } from './upstream-failure.ts'

export type OpenaiOptions = RemoteOptions & {
  dialect: DialectName
  /** The model writes DeepSeek's tool-call markup: what the server leaves of it in `content` is parsed here. */
  deepseekFormat: boolean
}

export function openaiEngine(options: OpenaiOptions): Engine {
  const upstream = createUpstream(options)
  const dialect: Dialect = dialects[options.dialect]
  const raw = rawFormat({ start: options.deepseekFormat ? BEGIN_OF_SENTENCE : '', fills: options.deepseekFormat })
  const rawText = dialect.rawText ? textEngine(completionsSource(options), raw, raw) : undefined

  async function* run(request: EngineRequest, signal: AbortSignal): AsyncGenerator<EngineEvent[]> {
    if (request.raw) {
      if (!rawText)
        throw new EngineError('request', 'This model is served by a chat server, which cannot go on with raw text', {
          code: 'unsupported_content',
        })
      yield* rawText.run(request, signal)
      return
    }
    const body = wireRequest(request, options.model, dialect)
    const stream = upstream.events('/chat/completions', body, { 'x-request-id': request.id }, signal)
    const tools = request.toolChoice.type === 'none' ? [] : request.tools
    const reader = createWireReader({
      nextId: newCallId,
      parser:
        options.deepseekFormat && tools.length > 0
          ? createParser({ startsInThinking: false, tools, nextId: newCallId })
          : undefined,
      unthinking: dialect.switchesThinking && !thinksFor(request, dialect),
    })
    const chunks = createChunkReader<WireChunk>(options)
    try {
      for (let step = await stream.next(); !step.done; step = await stream.next()) {
        const events: EngineEvent[] = []
        for (const data of step.value) {
          const chunk = chunks.read(data)
          if (chunk) reader.take(chunk, events)
        }
        if (events.length > 0) yield events
      }
      yield reader.end(chunks.servedModel())
    } catch (error) {
      throw engineFailure(error)
    } finally {
      await stream.return?.()
    }
  }

  return {
    name: options.name,
    promises: dialect.promises,
    thinksFor: (request) => thinksFor(request, dialect),
    countPrompt: async () => undefined,
    run,
    probe: (signal) => probeRemote(upstream, options, signal),
    async close() {
      await Promise.all([upstream.close(), rawText?.close()])
    },
  }
}
