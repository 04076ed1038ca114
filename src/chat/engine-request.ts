// The checked body as an engine sees it.
import { type ChatRequest, maxTokensOf, thinkingOf } from '../contract/chat.ts'
import type { EngineRequest, ResponseFormat, Sampling, Tool, ToolChoice } from '../engines/engine.ts'
import { modelMessages } from './messages.ts'

/**
 * @param limits of the model; `vision` says whether it takes images
 * @throws ApiError where messages do not fit together
 */
export function engineRequest(
  id: string,
  account: string,
  body: ChatRequest,
  limits: { maxOutputTokens: number; maxThinkingTokens: number | undefined; vision: boolean },
): EngineRequest {
  const thinkingTokens = Math.min(body.thinking?.budget_tokens ?? Infinity, limits.maxThinkingTokens ?? Infinity)
  return {
    id,
    account,
    messages: modelMessages(body.messages, limits),
    tools: (body.tools ?? []).map(toolOf),
    toolChoice: toolChoiceOf(body),
    parallelToolCalls: body.parallel_tool_calls,
    responseFormat: responseFormatOf(body),
    thinking: thinkingOf(body),
    ...(thinkingTokens !== Infinity && { thinkingTokens }),
    maxTokens: maxTokensOf(body, limits),
    sampling: samplingOf(body),
  }
}

/** The request for the choice of this index: the same but for its seed, so that answers differ and still repeat. */
export function forChoice(request: EngineRequest, index: number): EngineRequest {
  const { seed } = request.sampling
  if (index === 0 || seed === undefined) return request
  return { ...request, sampling: { ...request.sampling, seed: seed + index } }
}

function toolOf({ function: tool }: NonNullable<ChatRequest['tools']>[number]): Tool {
  return {
    name: tool.name,
    ...(tool.description !== undefined && { description: tool.description }),
    ...(tool.parameters !== undefined && { parameters: tool.parameters }),
    ...(tool.strict !== undefined && { strict: tool.strict }),
  }
}

function toolChoiceOf({ tools = [], tool_choice }: ChatRequest): ToolChoice {
  if (tools.length === 0) return { type: 'none' }
  if (tool_choice === undefined) return { type: 'auto' }
  if (typeof tool_choice === 'string') return { type: tool_choice }
  return { type: 'function', name: tool_choice.function.name }
}

function responseFormatOf({ response_format: format }: ChatRequest): ResponseFormat {
  if (format?.type !== 'json_schema') return { type: format?.type ?? 'text' }
  const { name, schema, strict } = format.json_schema
  return { type: 'json_schema', name, schema, strict: strict ?? false }
}

function samplingOf(body: ChatRequest): Sampling {
  return {
    temperature: body.temperature,
    topP: body.top_p,
    frequencyPenalty: body.frequency_penalty,
    presencePenalty: body.presence_penalty,
    ...(body.seed !== undefined && { seed: body.seed }),
    ...(body.logit_bias !== undefined && { logitBias: body.logit_bias }),
    ...(body.logprobs && { topLogprobs: body.top_logprobs ?? 0 }),
  }
}
