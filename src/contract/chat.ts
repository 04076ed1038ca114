// The chat request. Every rule of the request table is here once: what validates, what is documented, what is typed.
import { z } from 'zod'
import { checkClientSchema } from './client-schema.ts'
import { optional, withDefault } from './fields.ts'
import type { JsonObject } from './json.ts'

/** What differs from model to model in the request. */
export type ModelLimits = { maxOutputTokens: number }

export const ThinkingBudget = optional(z.int().min(1)).describe(
  'Most tokens of thinking; past them it is ended for the model, and the answer follows. Kept where this server writes the prompt (engines `llama` and `completions`); others think as they like.',
)

export const stopStrings = 16
const maxStopLength = 1024
export const maxMessages = 10_000
const defaultMaxTokens = 4096

/** Bounded and refused with its place where it is not a schema that can be checked safely. */
export const ClientSchema = z
  .custom<JsonObject>((value) => typeof value === 'object' && value !== null && !Array.isArray(value), {
    error: 'must be a JSON Schema object',
  })
  .superRefine((schema, context) => {
    const problem = checkClientSchema(schema)
    if (problem) context.addIssue({ code: 'custom', message: problem.message, path: pathKeys(problem.path) })
  })
  .meta({ type: 'object', additionalProperties: true })

/** `properties.city.type` → keys; the schema checker names places with dots and brackets. */
function pathKeys(path: string): string[] {
  return path === '' ? [] : path.split(/[.[\]]/).filter((key) => key !== '')
}

const partType = 'What kind of part this is.'
const TextPart = z.object({
  type: z.literal('text').describe(partType),
  text: z.string().describe('The text of this part.'),
})
const ImagePart = z.object({
  type: z.literal('image_url').describe(partType),
  image_url: z
    .object({
      url: z.string().min(1).describe('An `https:` or `data:` URL.'),
      detail: optional(z.enum(['auto', 'low', 'high'])).describe('How closely to look; passed on to the engine.'),
    })
    .describe('The image, for models that can see.'),
})
const RefusalPart = z.object({
  type: z.literal('refusal').describe(partType),
  refusal: z.string().describe('The text of a refusal, sent back.'),
})

const TextContent = z.union([z.string(), z.array(TextPart)]).describe('Text, or an array of text parts.')

const name = optional(z.string().max(256)).describe('A name for the participant; taken and not used.')

export const SystemMessage = z.object({
  role: z.enum(['system', 'developer']).describe('Who wrote the message; `developer` means the same as `system`.'),
  content: TextContent,
  name,
})

export const UserMessage = z.object({
  role: z.literal('user').describe('Who wrote the message.'),
  content: z
    .union([z.string(), z.array(z.discriminatedUnion('type', [TextPart, ImagePart]))])
    .describe('Text, or an array of parts. Images go to models that can read them.'),
  name,
})

export const ToolCall = z.object({
  id: z.string().min(1).max(256).describe('The id that the call came with.'),
  type: z.literal('function').describe('Tool type.'),
  function: z
    .object({
      name: z.string().min(1).max(64).describe('Which function was called.'),
      arguments: z.string().describe('The arguments as JSON text of an object.'),
    })
    .describe('The function that was called.'),
})

export const AssistantMessage = z.object({
  role: z.literal('assistant').describe('Who wrote the message.'),
  content: optional(z.union([z.string(), z.array(z.discriminatedUnion('type', [TextPart, RefusalPart]))])).describe(
    'Text; may be null beside tool calls.',
  ),
  reasoning_content: optional(z.string()).describe('The reasoning that came with this turn, sent back.'),
  reasoning: optional(z.string()).describe('Another name for `reasoning_content`.'),
  tool_calls: optional(z.array(ToolCall).max(128)).describe(
    'The calls of this turn, as they came. Each needs a `tool` message with its result.',
  ),
  name,
})

export const ToolMessage = z.object({
  role: z.literal('tool').describe('Who wrote the message.'),
  tool_call_id: z.string().min(1).max(256).describe('The id of the call that this is the result of.'),
  content: TextContent,
  name,
})

export const ChatMessage = z
  .discriminatedUnion('role', [SystemMessage, UserMessage, AssistantMessage, ToolMessage])
  .describe('One message of the conversation, chosen by its `role`.')

export const functionName = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be 1 to 64 letters, digits, `_` or `-`')
  .describe('1 to 64 letters, digits, `_` or `-`.')
export const toolDescription = optional(z.string().max(65_536)).describe(
  'What it does and when to use it; the model reads this.',
)

export const ToolDefinition = z.object({
  type: z.literal('function').describe('Tool type.'),
  function: z
    .object({
      name: functionName,
      description: toolDescription,
      parameters: optional(ClientSchema).describe('A JSON Schema of the arguments, an object.'),
      strict: optional(z.boolean()).describe(
        'Arguments must fit the schema: by grammar where the engine has one, else checked, asked for once more, and an error at the worst.',
      ),
    })
    .describe('Function definition.'),
})

const ToolChoice = z
  .union([
    z.enum(['none', 'auto', 'required']),
    z.object({
      type: z.literal('function').describe('Tool type.'),
      function: z
        .object({ name: z.string().describe('The function that must be called.') })
        .describe('One of the functions in `tools`.'),
    }),
  ])
  .describe(
    'Controls which tool is called by the model. `none`: no call; `auto`: the model decides; `required`: at least one; or the one function to call. Without `tools` there is none.',
  )

const formatType =
  'Output format type. `json_object`: any JSON object; `json_schema`: JSON that fits the schema beside it.'

export const ResponseFormat = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text').describe(formatType) }),
  z.object({ type: z.literal('json_object').describe(formatType) }),
  z.object({
    type: z.literal('json_schema').describe(formatType),
    json_schema: z
      .object({
        name: functionName,
        description: toolDescription,
        schema: ClientSchema.describe('A JSON Schema that the content must fit.'),
        strict: optional(z.boolean()).describe('Taken; the content fits the schema either way.'),
      })
      .describe('The schema, with a name.'),
  }),
])

export const StopString = z.string().min(1).max(maxStopLength)

/** The body of a chat request to a model with these limits. */
export function chatRequest({ maxOutputTokens }: ModelLimits) {
  const tokenLimit = z.int().min(1).max(maxOutputTokens)
  return z
    .object({
      model: z.string().min(1).max(256).describe('Model ID to use for the request, or one of its aliases.'),
      messages: z
        .array(ChatMessage)
        .min(1)
        .max(maxMessages)
        .describe('Array of message objects representing the conversation history.'),
      max_tokens: optional(tokenLimit)
        .describe('Maximum tokens to generate in the completion; reasoning counts.')
        .meta({ default: Math.min(defaultMaxTokens, maxOutputTokens) }),
      max_completion_tokens: optional(tokenLimit).describe("OpenAI's newer name for `max_tokens`."),
      temperature: withDefault(z.number().min(0).max(2), 1).describe(
        'Sampling temperature. Higher values make output more random, lower values make it more focused and deterministic; 0 always takes the likeliest token.',
      ),
      top_p: withDefault(z.number().min(0).max(1), 1).describe(
        'Nucleus sampling. Alternative to temperature sampling: only the likeliest tokens whose probabilities add up to this.',
      ),
      stream: withDefault(z.boolean(), false).describe(
        'Whether to stream the response incrementally, as server-sent events.',
      ),
      stream_options: optional(
        z.object({
          include_usage: optional(z.boolean()).describe('One more event with the usage before the end.'),
        }),
      ).describe('What a stream has besides the reply; needs `stream`.'),
      frequency_penalty: withDefault(z.number().min(-2).max(2), 0).describe(
        'Penalty for token frequency to reduce repetition: makes a token less likely for each time it came already.',
      ),
      presence_penalty: withDefault(z.number().min(-2).max(2), 0).describe(
        'Penalty for token presence to encourage new topics: makes a token less likely once it came at all.',
      ),
      stop: optional(z.union([StopString, z.array(StopString).max(stopStrings)])).describe(
        'Sequence(s) where the model will stop generating further tokens: up to 16 strings; the reply ends before the first one that the model writes. Not looked for in reasoning or in arguments of calls.',
      ),
      response_format: optional(ResponseFormat).describe(
        'Format specification for the model output. With JSON the content parses, is not blank and is not fenced.',
      ),
      tools: optional(z.array(ToolDefinition).max(128).superRefine(noTwoAlike)).describe(
        'List of tools the model may call; no two may have the same name.',
      ),
      tool_choice: optional(ToolChoice).meta({ default: 'auto' }),
      parallel_tool_calls: withDefault(z.boolean(), true).describe('Whether one turn may hold several calls.'),
      thinking: optional(
        z.object({
          type: z.enum(['enabled', 'disabled']).describe('`enabled` turns thinking on.'),
          budget_tokens: ThinkingBudget,
        }),
      ).describe('Whether the model thinks before it answers, and between its tool calls. Default: disabled.'),
      reasoning_effort: optional(z.enum(['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'])).describe(
        "OpenAI's way to turn thinking on: anything but `none` does. Efforts are not told apart.",
      ),
      chat_template_kwargs: optional(
        z.object({ thinking: optional(z.boolean()).describe('True turns thinking on.') }),
      ).describe("vLLM's way to turn thinking on."),
      n: withDefault(z.int().min(1).max(8), 1).describe('How many answers to make; each is paid for.'),
      seed: optional(z.int()).describe('The same seed and request give the same answer, where the engine can.'),
      logprobs: withDefault(z.boolean(), false).describe('Log-probabilities of the tokens of the content.'),
      top_logprobs: optional(z.int().min(0).max(20)).describe(
        'How many alternatives to list for each token; needs `logprobs`.',
      ),
      logit_bias: optional(
        z.record(z.string().regex(/^\d{1,7}$/, 'must be a token id'), z.number().min(-100).max(100)),
      ).describe('Token id → bias, −100 to 100: makes that token likelier or less likely.'),
      user: optional(z.string().max(1024)).describe('Your own id of the person; taken and not used.'),
      metadata: optional(z.record(z.string().max(64), z.string().max(512))).describe('Taken and not used.'),
    })
    .superRefine((request, context) => {
      if (request.top_logprobs !== undefined && !request.logprobs)
        context.addIssue({ code: 'custom', path: ['top_logprobs'], message: 'needs `logprobs: true`' })
      checkToolChoice(request, context)
    })
}

export type ChatRequest = z.output<ReturnType<typeof chatRequest>>
export type ChatRequestMessage = z.output<typeof ChatMessage>

/** The schema for documentation, with the limits of `vtrix-deepseek-v3.2`. */
export const ChatRequestBody = chatRequest({ maxOutputTokens: 8192 })

/** Most tokens to make: the newer name wins where both are sent. */
export function maxTokensOf(request: ChatRequest, { maxOutputTokens }: ModelLimits): number {
  return request.max_completion_tokens ?? request.max_tokens ?? Math.min(defaultMaxTokens, maxOutputTokens)
}

/** Thinking by any of its three names; `thinking` wins, then `reasoning_effort`. */
export function thinkingOf(request: ChatRequest): boolean {
  if (request.thinking) return request.thinking.type === 'enabled'
  if (request.reasoning_effort !== undefined) return request.reasoning_effort !== 'none'
  return request.chat_template_kwargs?.thinking ?? false
}

function noTwoAlike(tools: { function: { name: string } }[], context: z.RefinementCtx): void {
  const seen = new Set<string>()
  for (const [index, tool] of tools.entries()) {
    if (seen.has(tool.function.name))
      context.addIssue({
        code: 'custom',
        path: [index, 'function', 'name'],
        message: `must differ from every other tool's name; ${JSON.stringify(tool.function.name)} came twice`,
      })
    seen.add(tool.function.name)
  }
}

function checkToolChoice(
  request: {
    tools?: { function: { name: string } }[] | undefined
    tool_choice?: z.output<typeof ToolChoice> | undefined
  },
  context: z.RefinementCtx,
): void {
  const { tool_choice: choice, tools = [] } = request
  if (choice === undefined || choice === 'none' || choice === 'auto') return
  if (tools.length === 0) {
    context.addIssue({ code: 'custom', path: ['tool_choice'], message: 'asks for a call, but `tools` is empty' })
    return
  }
  if (choice === 'required') return
  if (!tools.some((tool) => tool.function.name === choice.function.name))
    context.addIssue({
      code: 'custom',
      path: ['tool_choice', 'function', 'name'],
      message: `must be one of the tools' names; got ${JSON.stringify(choice.function.name.slice(0, 64))}`,
    })
}
