// A text source made an engine: the prompt is rendered, the text parsed, the tokens counted.
import type { ChatFormat, FormatEvent } from './chat-format.ts'
import { type Engine, EngineError, type EngineEvent, type EngineRequest } from './engine.ts'
import { rawFormat } from './raw-format.ts'
import type { TextPiece, TextSource } from './text-source.ts'

/** @param raw for requests without messages */
export function textEngine(
  source: TextSource,
  chat: ChatFormat,
  raw: ChatFormat = rawFormat({ fills: false }),
): Engine {
  const formatOf = (request: EngineRequest) => (request.raw ? raw : chat)
  return {
    name: source.name,
    promises: source.hasGrammar ? 'certain' : 'hoped',
    countPrompt: async (request, signal) => source.countTokens(formatOf(request).render(request).parts, signal),
    async *run(request, signal) {
      const format = formatOf(request)
      const { parts, startsInThinking } = format.render(request)
      const grammar = source.hasGrammar ? format.grammar(request, startsInThinking) : undefined
      const { id, account, maxTokens, thinkingTokens, sampling } = request
      const thinking = request.thinking &&
        thinkingTokens !== undefined &&
        thinkingTokens < maxTokens && { begun: startsInThinking, mostTokens: thinkingTokens }
      const pieces = source.generate(
        { id, account, parts, maxTokens, sampling, ...(thinking && { thinking }), ...(grammar && { grammar }) },
        signal,
      )
      const reader = createReader(format, request, startsInThinking)
      for await (const batch of pieces) {
        const events = reader.take(batch)
        if (events.length > 0) yield events
        if (reader.ended()) return
      }
      throw new EngineError('failed', 'The engine ended in the middle of its answer')
    },
    probe: (signal) => source.probe(signal),
    close: () => source.close(),
  }
}

/** Feeds pieces to the parser; a token whose text is held back is counted with the next event that comes. */
function createReader(format: ChatFormat, request: EngineRequest, startsInThinking: boolean) {
  const parser = format.parser(request, startsInThinking)
  let thinking = startsInThinking
  let reasoningTokens = 0
  let heldTokens = 0
  let heldLogprobs: NonNullable<Extract<TextPiece, { type: 'text' }>['logprobs']> = []
  let ended = false

  function add(parsed: readonly FormatEvent[], events: EngineEvent[]): void {
    for (const event of parsed) {
      if (event.type === 'finish') continue
      if (event.type === 'content' || event.type === 'reasoning' || event.type === 'call-arguments') {
        const logprobs = event.type === 'content' && heldLogprobs.length > 0 ? heldLogprobs : undefined
        events.push({ ...event, ...(heldTokens > 0 && { tokens: heldTokens }), ...(logprobs && { logprobs }) })
        if (event.type === 'reasoning') reasoningTokens += heldTokens
        heldTokens = 0
        if (logprobs) heldLogprobs = []
      } else events.push(event)
      if (event.type !== 'reasoning') thinking = false
    }
  }

  return {
    ended: () => ended,
    take(batch: readonly TextPiece[]): EngineEvent[] {
      const events: EngineEvent[] = []
      for (const piece of batch) {
        if (piece.type === 'prompt') events.push(piece)
        else if (piece.type === 'text') {
          heldTokens += piece.tokens
          if (piece.logprobs && !thinking) heldLogprobs.push(...piece.logprobs)
          add(parser.push(piece.text), events)
        } else {
          const last = parser.end(piece.reason)
          add(last, events)
          const finish = last.at(-1)
          events.push({
            type: 'finish',
            reason: finish?.type === 'finish' ? finish.reason : piece.reason,
            usage: {
              promptTokens: piece.promptTokens,
              cachedTokens: piece.cachedTokens,
              completionTokens: piece.completionTokens,
              reasoningTokens: Math.min(reasoningTokens, piece.completionTokens),
              ...(piece.estimated && { estimated: true }),
            },
            servedModel: piece.servedModel,
          })
          ended = true
        }
      }
      return events
    },
  }
}
