// What a model's chat format is: messages to prompt text, completion text to events.
import type { EngineEvent, EngineRequest, ResponseFormat, Tool } from './engine.ts'
import type { PromptPart, TextRequest } from './text-source.ts'

export type FormatEvent =
  | Exclude<EngineEvent, { type: 'prompt' | 'finish' }>
  | { type: 'finish'; reason: 'stop' | 'length' | 'tool_calls' }

/** Whether an answer to which calls are offered, none forced, needs a grammar to keep what the API promises of it. */
export function promisesSomething(offered: readonly Tool[], parallelCalls: boolean, format: ResponseFormat): boolean {
  return offered.length > 0 && (format.type !== 'text' || !parallelCalls || offered.some((tool) => tool.strict))
}

export interface ChatFormat {
  /** @throws EngineError 'request' */
  render(request: EngineRequest): { parts: PromptPart[]; startsInThinking: boolean; grammar?: TextRequest['grammar'] }
  parser(
    request: EngineRequest,
    startsInThinking: boolean,
  ): { push(text: string): FormatEvent[]; end(why: 'stop' | 'length'): FormatEvent[] }
}
