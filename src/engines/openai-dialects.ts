// What differs between OpenAI-compatible chat servers, as data.
import type { EngineRequest } from './engine.ts'

export type Dialect = {
  /** Fields of the request that say whether to think. */
  thinking(thinks: boolean): Record<string, unknown>
  /** Field of an assistant message that takes its reasoning back; undefined where the server refuses it. */
  reasoningField: 'reasoning_content' | undefined
  /** The server takes `response_format` of type `json_schema`. */
  jsonSchema: boolean
  /** The name of the limit on tokens. */
  maxTokensField: 'max_tokens' | 'max_completion_tokens'
}

/** Sources: the servers' own API documentation. */
export const dialects = {
  /** https://platform.openai.com/docs/api-reference/chat: unknown fields are refused, so thinking is not sent. */
  openai: { thinking: () => ({}), reasoningField: undefined, jsonSchema: true, maxTokensField: 'max_tokens' },
  /** https://docs.vllm.ai/en/latest/features/reasoning_outputs.html; `thinking` is DeepSeek's name in the template. */
  vllm: {
    thinking: (thinks) => ({ chat_template_kwargs: { thinking: thinks, enable_thinking: thinks } }),
    reasoningField: 'reasoning_content',
    jsonSchema: true,
    maxTokensField: 'max_tokens',
  },
} satisfies Record<string, Dialect>

export type DialectName = keyof typeof dialects

/** The request as the server wants it. Always streamed: it is the stream that can be stopped. */
export function wireRequest(request: EngineRequest, model: string, dialect: Dialect): Record<string, unknown> {
  const { sampling, tools, toolChoice, responseFormat } = request
  return {
    model,
    messages: request.messages.map((message) => wireMessage(message, dialect)),
    stream: true,
    stream_options: { include_usage: true },
    [dialect.maxTokensField]: request.maxTokens,
    temperature: sampling.temperature,
    top_p: sampling.topP,
    ...(sampling.frequencyPenalty !== 0 && { frequency_penalty: sampling.frequencyPenalty }),
    ...(sampling.presencePenalty !== 0 && { presence_penalty: sampling.presencePenalty }),
    ...(sampling.seed !== undefined && { seed: sampling.seed }),
    ...(sampling.logitBias && { logit_bias: sampling.logitBias }),
    ...(sampling.topLogprobs !== undefined && { logprobs: true, top_logprobs: sampling.topLogprobs }),
    // `none` is kept by not offering tools: a model that sees none cannot call one.
    ...(tools.length > 0 &&
      toolChoice.type !== 'none' && {
        tools: tools.map((tool) => ({ type: 'function', function: tool })),
        ...(toolChoice.type !== 'auto' && { tool_choice: wireToolChoice(toolChoice) }),
        ...(!request.parallelToolCalls && { parallel_tool_calls: false }),
      }),
    ...(responseFormat.type === 'json_object' && { response_format: { type: 'json_object' } }),
    ...(responseFormat.type === 'json_schema' && {
      response_format: {
        type: 'json_schema',
        json_schema: { name: responseFormat.name, schema: responseFormat.schema, strict: responseFormat.strict },
      },
    }),
    ...dialect.thinking(request.thinking),
  }
}

function wireToolChoice(choice: EngineRequest['toolChoice']): unknown {
  return choice.type === 'function' ? { type: 'function', function: { name: choice.name } } : choice.type
}

function wireMessage(message: EngineRequest['messages'][number], { reasoningField }: Dialect): Record<string, unknown> {
  switch (message.role) {
    case 'system':
      return message
    case 'user':
      return {
        role: 'user',
        content: typeof message.content === 'string' ? message.content : wireParts(message.content),
      }
    case 'tool':
      return { role: 'tool', tool_call_id: message.toolCallId, content: message.content }
    case 'assistant':
      return {
        role: 'assistant',
        content: message.content === '' && message.toolCalls ? null : message.content,
        // Servers tell "absent" from "empty": a turn with calls has its reasoning, if only as an empty string.
        ...(reasoningField &&
          (message.toolCalls || message.reasoning) && { [reasoningField]: message.reasoning ?? '' }),
        ...(message.toolCalls && {
          tool_calls: message.toolCalls.map((call) => ({
            id: call.id,
            type: 'function',
            function: { name: call.name, arguments: call.arguments },
          })),
        }),
      }
  }
}

function wireParts(parts: Exclude<Extract<EngineRequest['messages'][number], { role: 'user' }>['content'], string>) {
  return parts.map((part) =>
    part.type === 'text'
      ? part
      : { type: 'image_url', image_url: { url: part.url, ...(part.detail && { detail: part.detail }) } },
  )
}
