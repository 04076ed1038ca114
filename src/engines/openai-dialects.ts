// What differs between OpenAI-compatible chat servers, as data.
import type { Engine, EngineRequest } from './engine.ts'
import { withSystemNote } from './system-note.ts'

export type Dialect = {
  /** Fields of the request that say whether to think. */
  thinking(thinks: boolean): Record<string, unknown>
  /** Those fields are heard; where not, the model thinks as it likes. */
  switchesThinking: boolean
  /** Field of an assistant message that takes its reasoning back; undefined where the server refuses it. */
  reasoningField: 'reasoning_content' | undefined
  /** The server takes `response_format` of type `json_schema`; where not, the schema is told in words. */
  jsonSchema: boolean
  /** Calls can be forced while the model thinks; where not, it does not think for that answer. */
  forcesWhileThinking: boolean
  /** The server's grammar follows a function's schema only where it is `strict`, also for a call that is forced. */
  strictWhenForced: boolean
  /** Log-probabilities can be had while the model thinks. */
  logprobsWhileThinking: boolean
  /** How far the server's own grammar can be relied on; see `Engine`. */
  promises: Engine['promises']
  /** The same server goes on with raw text at `/completions`. */
  rawText: boolean
  /** The name of the limit on tokens. */
  maxTokensField: 'max_tokens' | 'max_completion_tokens'
}

const usual = {
  switchesThinking: true,
  reasoningField: 'reasoning_content',
  jsonSchema: true,
  forcesWhileThinking: true,
  strictWhenForced: false,
  logprobsWhileThinking: true,
  promises: 'likely',
  rawText: true,
  maxTokensField: 'max_tokens',
} as const

/** Templates of DeepSeek's models look at `thinking`, those of Qwen and others at `enable_thinking`. */
const byTemplate = (thinks: boolean) => ({ chat_template_kwargs: { thinking: thinks, enable_thinking: thinks } })

/** Sources: the servers' own API documentation. */
export const dialects = {
  /** https://platform.openai.com/docs/api-reference/chat: unknown fields are refused, so thinking is not sent. */
  openai: {
    ...usual,
    thinking: () => ({}),
    switchesThinking: false,
    reasoningField: undefined,
    promises: 'hoped',
    rawText: false,
  },
  /** https://docs.vllm.ai/en/latest/features/reasoning_outputs.html and …/structured_outputs.html */
  vllm: { ...usual, thinking: byTemplate, strictWhenForced: true },
  /** https://docs.sglang.ai/advanced_features/separate_reasoning.html; reasoning is parted where it is asked for. */
  sglang: {
    ...usual,
    thinking: (thinks) => ({ ...byTemplate(thinks), separate_reasoning: true }),
    strictWhenForced: true,
  },
  /** https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md */
  'llama-server': { ...usual, thinking: (thinks) => ({ ...byTemplate(thinks), reasoning_format: 'deepseek' }) },
  /**
   * https://api-docs.deepseek.com/guides/thinking_mode and …/json_mode: JSON mode takes no schema and can come back
   * blank; while it thinks it neither forces a call nor gives log-probabilities.
   */
  deepseek: {
    ...usual,
    thinking: (thinks) => ({ thinking: { type: thinks ? 'enabled' : 'disabled' } }),
    jsonSchema: false,
    forcesWhileThinking: false,
    logprobsWhileThinking: false,
    promises: 'hoped',
    rawText: false,
  },
} satisfies Record<string, Dialect>

export type DialectName = keyof typeof dialects

/** Whether the server is asked to think. */
export function thinksFor({ thinking, toolChoice }: EngineRequest, dialect: Dialect): boolean {
  return thinking && (dialect.forcesWhileThinking || !isForced(toolChoice))
}

const isForced = ({ type }: EngineRequest['toolChoice']): boolean => type === 'required' || type === 'function'

/** The request as the server wants it. Always streamed: it is the stream that can be stopped. */
export function wireRequest(request: EngineRequest, model: string, dialect: Dialect): Record<string, unknown> {
  const { sampling, tools, toolChoice, responseFormat } = request
  const thinks = thinksFor(request, dialect)
  return {
    model,
    messages: told(request, dialect).map((message) => wireMessage(message, dialect)),
    stream: true,
    stream_options: { include_usage: true },
    [dialect.maxTokensField]: request.maxTokens,
    temperature: sampling.temperature,
    top_p: sampling.topP,
    ...(sampling.frequencyPenalty !== 0 && { frequency_penalty: sampling.frequencyPenalty }),
    ...(sampling.presencePenalty !== 0 && { presence_penalty: sampling.presencePenalty }),
    ...(sampling.seed !== undefined && { seed: sampling.seed }),
    ...(sampling.logitBias && { logit_bias: sampling.logitBias }),
    ...(sampling.topLogprobs !== undefined &&
      (dialect.logprobsWhileThinking || !thinks) && { logprobs: true, top_logprobs: sampling.topLogprobs }),
    // `none` is kept by not offering tools: a model that sees none cannot call one.
    ...(tools.length > 0 &&
      toolChoice.type !== 'none' && {
        tools: tools.map((tool) => ({
          type: 'function',
          function: dialect.strictWhenForced && isForced(toolChoice) ? { ...tool, strict: true } : tool,
        })),
        ...(toolChoice.type !== 'auto' && { tool_choice: wireToolChoice(toolChoice) }),
        ...(!request.parallelToolCalls && { parallel_tool_calls: false }),
      }),
    ...((responseFormat.type === 'json_object' || (responseFormat.type === 'json_schema' && !dialect.jsonSchema)) && {
      response_format: { type: 'json_object' },
    }),
    ...(responseFormat.type === 'json_schema' &&
      dialect.jsonSchema && {
        response_format: {
          type: 'json_schema',
          json_schema: { name: responseFormat.name, schema: responseFormat.schema, strict: responseFormat.strict },
        },
      }),
    ...dialect.thinking(thinks),
  }
}

/** The messages, with the schema in words where the server takes none. JSON mode wants the word in the prompt, too. */
function told({ messages, responseFormat }: EngineRequest, { jsonSchema }: Dialect): EngineRequest['messages'] {
  if (jsonSchema || responseFormat.type === 'text') return messages
  const schema =
    responseFormat.type === 'json_schema' ? ` that fits this JSON Schema: ${JSON.stringify(responseFormat.schema)}` : ''
  return withSystemNote(messages, `Answer with one JSON object${schema}.`)
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
