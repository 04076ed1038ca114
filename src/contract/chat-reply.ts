// The chat reply: the completion and one chunk of its stream.
import { z } from 'zod'

export const FinishReason = z.enum(['stop', 'length', 'tool_calls', 'content_filter'])

const AlternativeToken = z.object({
  token: z.string(),
  logprob: z.number(),
  bytes: z.array(z.int()).nullable(),
})
const Logprobs = z
  .object({ content: z.array(AlternativeToken.extend({ top_logprobs: z.array(AlternativeToken) })) })
  .nullable()

export const Usage = z.object({
  prompt_tokens: z.int(),
  completion_tokens: z.int().describe('Reasoning included.'),
  total_tokens: z.int(),
  prompt_tokens_details: z.object({ cached_tokens: z.int() }),
  completion_tokens_details: z.object({ reasoning_tokens: z.int() }),
  prompt_cache_hit_tokens: z.int().describe('Prompt tokens that were read from the prefix cache.'),
  prompt_cache_miss_tokens: z.int().describe('Prompt tokens that were evaluated.'),
  cost: z.string().describe('Total cost in US dollars, exact: what was charged.'),
  discount: z.number().describe('Discount amount in US dollars.'),
  list_cost: z.string().describe('Cost before the discount in US dollars, exact.'),
  estimated: z.literal(true).optional().describe('The engine gave no counts; these are estimates.'),
})

export const Output = z
  .array(
    z.object({
      content: z.array(
        z.object({
          type: z.enum(['image', 'video']).describe('Resource type.'),
          url: z.string().describe('Processed resource URL.'),
          jobId: z.string().describe('Remote task id.'),
        }),
      ),
    }),
  )
  .describe('Generated resources; empty when the model made text only.')

export const Metadata = z.object({
  engine: z.string().describe('Which engine answered.'),
  served_model: z.string().describe('The model as the engine names it.'),
  thinking: z.boolean().describe('Whether thinking was on.'),
  ignored: z.array(z.string()).describe('Fields of the request that are not known and were passed over.'),
})

const CompletionCall = z.object({
  id: z.string(),
  type: z.literal('function'),
  function: z.object({ name: z.string(), arguments: z.string() }),
})

export const ChatCompletion = z.object({
  id: z.string(),
  object: z.literal('chat.completion'),
  created: z.int().describe('Seconds since 1970.'),
  model: z.string(),
  status: z.literal('completed'),
  choices: z.array(
    z.object({
      index: z.int(),
      message: z.object({
        role: z.literal('assistant'),
        content: z.string().nullable(),
        refusal: z.null(),
        reasoning_content: z.string().optional().describe('What the model thought before it answered.'),
        tool_calls: z.array(CompletionCall).optional(),
      }),
      logprobs: Logprobs,
      finish_reason: FinishReason,
    }),
  ),
  output: Output,
  usage: Usage,
  metadata: Metadata,
})

export const ChatChunk = z.object({
  id: z.string(),
  object: z.literal('chat.completion.chunk'),
  created: z.int(),
  model: z.string(),
  choices: z.array(
    z.object({
      index: z.int(),
      delta: z.object({
        role: z.literal('assistant').optional(),
        content: z.string().nullable().optional(),
        reasoning_content: z.string().optional(),
        tool_calls: z
          .array(
            z.object({
              index: z.int(),
              id: z.string().optional(),
              type: z.literal('function').optional(),
              function: z.object({ name: z.string().optional(), arguments: z.string() }),
            }),
          )
          .optional(),
      }),
      logprobs: Logprobs.optional(),
      finish_reason: FinishReason.nullable(),
    }),
  ),
  status: z.literal('completed').optional(),
  output: Output.optional(),
  metadata: Metadata.optional(),
  usage: Usage.nullable().optional(),
})

export type ChatCompletion = z.output<typeof ChatCompletion>
export type ChatChunk = z.output<typeof ChatChunk>
export type ReplyUsage = z.output<typeof Usage>
export type ReplyMetadata = z.output<typeof Metadata>
