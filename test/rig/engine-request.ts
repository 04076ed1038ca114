// A request as engines get it: greedy, without tools or thinking, but for what a test says.
import type { EngineRequest } from '../../src/engines/engine.ts'

/** @param messages a text is one message of a user */
export function engineRequest(
  messages: string | EngineRequest['messages'],
  more: Partial<EngineRequest> = {},
): EngineRequest {
  return {
    id: 'r',
    account: 'a',
    messages: typeof messages === 'string' ? [{ role: 'user', content: messages }] : messages,
    tools: [],
    toolChoice: { type: 'none' },
    parallelToolCalls: true,
    responseFormat: { type: 'text' },
    thinking: false,
    maxTokens: 20,
    sampling: { temperature: 0, topP: 1, frequencyPenalty: 0, presencePenalty: 0 },
    ...more,
  }
}
