// What a model's chat format is: messages to prompt text, completion text to events.
import type { EngineEvent, EngineRequest, Tool } from './engine.ts'
import type { PromptPart, TextGrammar } from './text-source.ts'

export type FormatEvent =
  | Exclude<EngineEvent, { type: 'prompt' | 'finish' }>
  | { type: 'finish'; reason: 'stop' | 'length' | 'tool_calls' }

/** `none` is kept by not offering the tools: a model that sees none cannot call one, and its text is its own. */
export function offeredTools({ tools, toolChoice }: Pick<EngineRequest, 'tools' | 'toolChoice'>): readonly Tool[] {
  return toolChoice.type === 'none' ? [] : tools
}

export interface ChatFormat {
  /** @throws EngineError 'request' */
  render(request: EngineRequest): { parts: PromptPart[]; startsInThinking: boolean }
  /**
   * What the answer must look like, for a source that obeys grammars.
   * @throws EngineError 'request' where what the request promises is too complex for one
   */
  grammar(request: EngineRequest, startsInThinking: boolean): TextGrammar | undefined
  parser(
    request: EngineRequest,
    startsInThinking: boolean,
  ): { push(text: string): FormatEvent[]; end(why: 'stop' | 'length'): FormatEvent[] }
}
