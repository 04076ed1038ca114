// The chat reply: the completion and one chunk of its stream.
import { z } from 'zod'

export const FinishReason = z.enum(['stop', 'length', 'tool_calls', 'content_filter'])

const AlternativeToken = z.object({
  token: z.string().describe('The token as text.'),
  logprob: z.number().describe('Its log-probability.'),
  bytes: z.array(z.int()).nullable().describe('Its bytes in UTF-8.'),
})
const Logprobs = z
  .object({
    content: z
      .array(
        AlternativeToken.extend({
          top_logprobs: z.array(AlternativeToken).describe('The likeliest alternatives at this place.'),
        }),
      )
      .describe('One for each token of the content.'),
  })
  .nullable()
  .describe('With `logprobs: true`: what each token had for a probability.')

export const Usage = z.object({
  prompt_tokens: z.int().describe('Tokens of the prompt, tools and earlier turns included.'),
  completion_tokens: z.int().describe('Tokens that the model made, reasoning included.'),
  total_tokens: z.int().describe('Both together.'),
  prompt_tokens_details: z
    .object({ cached_tokens: z.int().describe('The same as `prompt_cache_hit_tokens`.') })
    .describe("OpenAI's place for cached tokens."),
  completion_tokens_details: z
    .object({ reasoning_tokens: z.int().describe('Tokens of the reasoning.') })
    .describe("OpenAI's place for reasoning tokens."),
  prompt_cache_hit_tokens: z.int().describe('Prompt tokens that were read from the prefix cache.'),
  prompt_cache_miss_tokens: z.int().describe('Prompt tokens that were evaluated.'),
  cost: z.string().describe('Total cost in USD, exact: what was charged, `list_cost` less the discount.'),
  discount: z.number().describe('Discount amount in US dollars: what was taken off.'),
  list_cost: z.string().describe('Cost before the discount in US dollars, exact.'),
  estimated: z.literal(true).optional().describe('The engine gave no counts; these are estimates.'),
})

export const Output = z
  .array(
    z.object({
      content: z
        .array(
          z.object({
            type: z.enum(['image', 'video']).describe('Resource type.'),
            url: z.string().describe('Processed resource URL.'),
            jobId: z.string().describe('Remote task ID.'),
          }),
        )
        .describe('List of generated resource content.'),
    }),
  )
  .describe('Generation results: generated resources; empty when the model made text only.')

export const Metadata = z.object({
  engine: z.string().describe('Which engine answered.'),
  served_model: z.string().describe('The model as the engine names it.'),
  thinking: z.boolean().describe('Whether thinking was on.'),
  ignored: z.array(z.string()).describe('Fields of the request that are not known and were passed over.'),
})

const callId = 'Random; the `tool` message with the result names it.'
const CompletionCall = z.object({
  id: z.string().describe(callId),
  type: z.literal('function').describe('Tool type.'),
  function: z
    .object({
      name: z.string().describe('Which function to call.'),
      arguments: z.string().describe('JSON text of an object.'),
    })
    .describe('The function and its arguments.'),
})
const messageRole = z.literal('assistant').describe('Always the assistant.')
const choiceIndex = z.int().describe('Which of the `n` answers this is.')
const completionId = z.string().describe('Id of the completion.')
const answeredModel = z.string().describe('Id of the model in the catalog.')
const finishReason = FinishReason.describe(
  '`stop`: the model ended, or a stop string came; `length`: `max_tokens`, the context or the money was used up; `tool_calls`: it called a function; `content_filter`: the engine refused.',
)
const completedStatus = z.literal('completed').describe('`failed` stands in errors.')

export const ChatCompletion = z.object({
  id: completionId,
  object: z.literal('chat.completion').describe('What this is.'),
  created: z.int().describe('Seconds since 1970.'),
  model: answeredModel,
  status: completedStatus,
  choices: z
    .array(
      z.object({
        index: choiceIndex,
        message: z
          .object({
            role: messageRole,
            content: z.string().nullable().describe('The answer; null where there are calls alone.'),
            refusal: z.null().describe("There for OpenAI's clients."),
            reasoning_content: z.string().optional().describe('What the model thought before it answered.'),
            tool_calls: z.array(CompletionCall).optional().describe('Functions to call; their results come next.'),
          })
          .describe('What the model said.'),
        logprobs: Logprobs,
        finish_reason: finishReason,
      }),
    )
    .describe('The answers, `n` of them.'),
  output: Output,
  usage: Usage.describe('Usage statistics: tokens and exact money.'),
  metadata: Metadata.describe('Metadata information: who answered, and how.'),
})

export const ChatChunk = z.object({
  id: completionId,
  object: z.literal('chat.completion.chunk').describe('What this is.'),
  created: z.int().describe('Seconds since 1970.'),
  model: answeredModel,
  choices: z
    .array(
      z.object({
        index: choiceIndex,
        delta: z
          .object({
            role: messageRole.optional(),
            content: z.string().nullable().optional().describe('More of the answer.'),
            reasoning_content: z.string().optional().describe('More of the reasoning.'),
            tool_calls: z
              .array(
                z.object({
                  index: z.int().describe('Which call this belongs to, from 0.'),
                  id: z.string().optional().describe(`In the first piece of a call. ${callId}`),
                  type: z.literal('function').optional().describe('Tool type.'),
                  function: z
                    .object({
                      name: z.string().optional().describe('In the first piece of a call.'),
                      arguments: z.string().describe('More of the JSON text; all pieces together parse.'),
                    })
                    .describe('The function and its arguments.'),
                }),
              )
              .optional()
              .describe('More of the calls.'),
          })
          .describe('What is new since the event before.'),
        logprobs: Logprobs.optional(),
        finish_reason: finishReason.nullable(),
      }),
    )
    .describe('Empty in the event that has the usage.'),
  status: completedStatus.optional(),
  output: Output.optional(),
  metadata: Metadata.optional().describe('In the event with the `finish_reason`.'),
  usage: Usage.nullable().optional().describe('In the last event, with `stream_options.include_usage`.'),
})

export type ChatCompletion = z.output<typeof ChatCompletion>
export type ChatChunk = z.output<typeof ChatChunk>
export type ReplyUsage = z.output<typeof Usage>
export type ReplyMetadata = z.output<typeof Metadata>
