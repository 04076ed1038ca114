// Anthropic's messages: the request, the reply and its stream, as https://docs.claude.com/en/api/messages has them, for the
// same models and at the same price as chat.
import { z } from 'zod'
import {
  ClientSchema,
  functionName,
  maxMessages,
  StopString,
  stopStrings,
  ThinkingBudget,
  toolDescription,
} from './chat.ts'
import { optional, withDefault } from './fields.ts'

const Cache = { cache_control: optional(z.unknown()).describe('Taken; prefixes are cached without it.') }

const TextBlock = z.object({ type: z.literal('text'), text: z.string().describe('The text of this block.'), ...Cache })
const ImageBlock = z.object({
  type: z.literal('image'),
  source: z
    .discriminatedUnion('type', [
      z.object({
        type: z.literal('base64'),
        media_type: z.string().min(1).max(64).describe('Such as `image/png`.'),
        data: z.string().min(1).describe('The bytes in base64.'),
      }),
      z.object({ type: z.literal('url'), url: z.string().min(1).describe('An `https:` URL.') }),
    ])
    .describe('The image, for models that can see.'),
  ...Cache,
})
const ToolUseBlock = z.object({
  type: z.literal('tool_use'),
  id: z.string().min(1).max(256).describe('The id that the call came with.'),
  name: z.string().min(1).max(64).describe('Which function was called.'),
  input: z.record(z.string(), z.unknown()).describe('The arguments.'),
  ...Cache,
})
const ToolResultBlock = z.object({
  type: z.literal('tool_result'),
  tool_use_id: z.string().min(1).max(256).describe('The id of the call that this is the result of.'),
  content: optional(z.union([z.string(), z.array(z.discriminatedUnion('type', [TextBlock, ImageBlock]))])).describe(
    'The result, as text or blocks.',
  ),
  is_error: optional(z.boolean()).describe('True where the call failed; the model is told.'),
  ...Cache,
})
const ThinkingBlock = z.object({
  type: z.literal('thinking'),
  thinking: z.string().describe('The reasoning that came with this turn, sent back.'),
  signature: optional(z.string()).describe('As it came.'),
})
const RedactedBlock = z.object({
  type: z.literal('redacted_thinking'),
  data: optional(z.string()).describe('Passed over.'),
})

const SystemText = z.union([z.string(), z.array(TextBlock)])

const MessageParam = z
  .discriminatedUnion('role', [
    z.object({
      role: z.literal('user'),
      content: z
        .union([z.string(), z.array(z.discriminatedUnion('type', [TextBlock, ImageBlock, ToolResultBlock]))])
        .describe('Text, or an array of blocks; results of calls are blocks too.'),
    }),
    z.object({
      role: z.literal('assistant'),
      content: z
        .union([
          z.string(),
          z.array(z.discriminatedUnion('type', [TextBlock, ToolUseBlock, ThinkingBlock, RedactedBlock])),
        ])
        .describe('Text, or the blocks of the turn as they came.'),
    }),
    z.object({
      role: z.enum(['system', 'developer']).describe('Who wrote the message; both mean the same.'),
      content: SystemText.describe('Text, or an array of text blocks.'),
    }),
  ])
  .describe('One message; system messages among them are moved to the front.')

const OwnTool = z.object({
  type: optional(z.literal('custom')),
  name: functionName,
  description: toolDescription,
  input_schema: ClientSchema.describe('A JSON Schema of the input, an object.'),
  strict: optional(z.boolean()).describe('The input must fit the schema.'),
  ...Cache,
})
/** Tools that Anthropic runs itself; nobody runs them here, so the model is not told of them. */
const ServerTool = z.object({
  type: z
    .string()
    .regex(/_\d{8}$/)
    .describe('Such as `web_search_20250305`.'),
  name: z.string().min(1).max(64).describe('Its name.'),
})

const oneCall = {
  disable_parallel_tool_use: optional(z.boolean()).describe('True: at most one call in the turn.'),
}
const ToolChoice = z.discriminatedUnion('type', [
  z.object({ type: z.literal('auto'), ...oneCall }),
  z.object({ type: z.literal('any'), ...oneCall }),
  z.object({
    type: z.literal('tool'),
    name: z.string().min(1).max(64).describe('The function that must be called.'),
    ...oneCall,
  }),
  z.object({ type: z.literal('none') }),
])

const Format = z.object({
  type: z.literal('json_schema'),
  schema: ClientSchema.describe('A JSON Schema that the content must fit.'),
})

const asked = {
  model: z.string().min(1).max(256).describe("A model's id or one of its aliases; `claude-*` is one by default."),
  messages: z
    .array(MessageParam)
    .min(1)
    .max(maxMessages)
    .describe('Array of message objects representing the conversation history.'),
  system: optional(SystemText).describe('What the model is told before the conversation.'),
  tools: optional(
    z
      .array(z.union([OwnTool, ServerTool]))
      .max(128)
      .superRefine(noTwoAlike),
  ).describe("Functions that the model may call. Anthropic's own server tools are passed over."),
  tool_choice: optional(ToolChoice).describe(
    'Controls which tool is called: `auto`, `any` (at least one), `tool` (this one) or `none`.',
  ),
  thinking: optional(
    z.object({
      type: z.enum(['enabled', 'disabled', 'adaptive']).describe('`adaptive` means enabled.'),
      budget_tokens: ThinkingBudget,
      display: optional(z.string()).describe('Taken and not used.'),
    }),
  ).describe('Whether the model thinks before it answers, and between its tool calls. Default: disabled.'),
  output_config: optional(
    z.object({
      format: optional(Format).describe('Format specification for the model output.'),
      effort: optional(z.string()).describe('Taken and not used.'),
    }),
  ).describe('What the answer must be.'),
}

export const MessagesRequest = z
  .object({
    ...asked,
    max_tokens: z.int().min(1).describe("Most tokens to generate; above the model's own limit, that limit counts."),
    stop_sequences: optional(z.array(StopString).max(stopStrings)).describe('The reply ends before the first of them.'),
    stream: withDefault(z.boolean(), false).describe('Send the reply as it is made, as server-sent events.'),
    temperature: withDefault(z.number().min(0).max(2), 1).describe('Sampling temperature.'),
    top_p: withDefault(z.number().min(0).max(1), 1).describe(
      'Nucleus sampling: only the likeliest tokens whose probabilities add up to this.',
    ),
    top_k: optional(z.int().min(0)).describe('Taken and not used.'),
    metadata: optional(z.object({ user_id: optional(z.string().max(1024)).describe('Taken and not used.') })).describe(
      'Taken and not used.',
    ),
  })
  .superRefine(checkToolChoice)

export const CountTokensRequest = z.object(asked).superRefine(checkToolChoice)

export type MessagesRequest = z.output<typeof MessagesRequest>
export type CountTokensRequest = z.output<typeof CountTokensRequest>

export const TokenCount = z.object({ input_tokens: z.int().describe('Tokens of the whole prompt.') })

const MessageUsage = z.object({
  input_tokens: z.int().describe('Prompt tokens that were evaluated.'),
  cache_read_input_tokens: z.int().describe('Prompt tokens that were read from the prefix cache.'),
  cache_creation_input_tokens: z.int().describe('Always 0: nothing is charged for keeping a prefix.'),
  output_tokens: z.int().describe('Thinking included.'),
  cost: z.string().optional().describe('What was charged, in US dollars, exact.'),
  discount: z.number().optional(),
  list_cost: z.string().optional(),
})

const ReplyBlock = z.discriminatedUnion('type', [
  z.object({ type: z.literal('thinking'), thinking: z.string(), signature: z.string() }),
  z.object({ type: z.literal('text'), text: z.string(), citations: z.null() }),
  z.object({ type: z.literal('tool_use'), id: z.string(), name: z.string(), input: z.record(z.string(), z.unknown()) }),
])

const StopReason = z.enum(['end_turn', 'max_tokens', 'stop_sequence', 'tool_use', 'refusal'])

export const MessagesReply = z.object({
  id: z.string(),
  type: z.literal('message'),
  role: z.literal('assistant'),
  model: z.string(),
  content: z.array(ReplyBlock),
  stop_reason: StopReason.nullable(),
  stop_sequence: z.string().nullable(),
  usage: MessageUsage,
})

export const MessagesEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('message_start'), message: MessagesReply }),
  z.object({ type: z.literal('content_block_start'), index: z.int(), content_block: ReplyBlock }),
  z.object({
    type: z.literal('content_block_delta'),
    index: z.int(),
    delta: z.discriminatedUnion('type', [
      z.object({ type: z.literal('thinking_delta'), thinking: z.string() }),
      z.object({ type: z.literal('signature_delta'), signature: z.string() }),
      z.object({ type: z.literal('text_delta'), text: z.string() }),
      z.object({ type: z.literal('input_json_delta'), partial_json: z.string() }),
    ]),
  }),
  z.object({ type: z.literal('content_block_stop'), index: z.int() }),
  z.object({
    type: z.literal('message_delta'),
    delta: z.object({ stop_reason: StopReason, stop_sequence: z.string().nullable() }),
    usage: MessageUsage,
  }),
  z.object({ type: z.literal('message_stop') }),
  z.object({ type: z.literal('ping') }),
])

export type MessagesReply = z.output<typeof MessagesReply>
export type MessagesEvent = z.output<typeof MessagesEvent>
export type ReplyBlock = z.output<typeof ReplyBlock>
export type StopReason = z.output<typeof StopReason>

function noTwoAlike(tools: { name: string }[], context: z.RefinementCtx): void {
  const seen = new Set<string>()
  for (const [index, { name }] of tools.entries()) {
    const message = `must differ from every other tool's name; ${JSON.stringify(name)} came twice`
    if (seen.has(name)) context.addIssue({ code: 'custom', path: [index, 'name'], message })
    seen.add(name)
  }
}

function checkToolChoice(
  {
    tools = [],
    tool_choice: choice,
  }: { tools?: ({ name: string } | undefined)[] | undefined; tool_choice?: z.output<typeof ToolChoice> | undefined },
  context: z.RefinementCtx,
): void {
  if (!choice || choice.type === 'none' || choice.type === 'auto') return
  const own = tools.filter((tool) => tool && 'input_schema' in tool)
  if (own.length === 0)
    context.addIssue({ code: 'custom', path: ['tool_choice'], message: 'asks for a call, but `tools` is empty' })
  else if (choice.type === 'tool' && !own.some((tool) => tool?.name === choice.name))
    context.addIssue({
      code: 'custom',
      path: ['tool_choice', 'name'],
      message: `must be one of the tools' names; got ${JSON.stringify(choice.name)}`,
    })
}
