// What a model's chat format is: messages to prompt text, completion text to events.
import type { EngineEvent, EngineRequest } from './engine.ts'
import type { PromptPart, TextRequest } from './text-source.ts'

export type FormatEvent =
  | Exclude<EngineEvent, { type: 'prompt' | 'finish' }>
  | { type: 'finish'; reason: 'stop' | 'length' | 'tool_calls' }

export interface ChatFormat {
  /** @throws EngineError 'request' */
  render(request: EngineRequest): { parts: PromptPart[]; startsInThinking: boolean; grammar?: TextRequest['grammar'] }
  parser(
    request: EngineRequest,
    startsInThinking: boolean,
  ): { push(text: string): FormatEvent[]; end(why: 'stop' | 'length'): FormatEvent[] }
}
