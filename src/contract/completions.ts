// Raw text in, raw text out: OpenAI's old completions, with `suffix` for models that fill in the middle.
import { z } from 'zod'
import { StopString, stopStrings } from './chat.ts'
import { FinishReason, Metadata, Usage } from './chat-reply.ts'
import { optional, withDefault } from './fields.ts'

const Prompt = z.string().min(1)

export const CompletionsRequest = z.object({
  model: z.string().min(1).max(256).describe('Model ID to use for the request, or one of its aliases.'),
  prompt: z
    .union([Prompt, z.array(Prompt).length(1)])
    .describe('The text to go on with. All of it is text: no control token of the model acts in it.'),
  suffix: optional(z.string().min(1)).describe(
    'What comes after the text that is made; needs a model that can fill in the middle.',
  ),
  max_tokens: withDefault(z.int().min(1), 16).describe(
    "Most tokens to generate; above the model's own limit, that limit counts.",
  ),
  temperature: withDefault(z.number().min(0).max(2), 1).describe(
    'Sampling temperature. Higher values make output more random, lower values make it more focused and deterministic; 0 always takes the likeliest token.',
  ),
  top_p: withDefault(z.number().min(0).max(1), 1).describe(
    'Nucleus sampling. Alternative to temperature sampling: only the likeliest tokens whose probabilities add up to this.',
  ),
  frequency_penalty: withDefault(z.number().min(-2).max(2), 0).describe(
    'Penalty for token frequency to reduce repetition: makes a token less likely for each time it came already.',
  ),
  presence_penalty: withDefault(z.number().min(-2).max(2), 0).describe(
    'Penalty for token presence to encourage new topics: makes a token less likely once it came at all.',
  ),
  stop: optional(z.union([StopString, z.array(StopString).max(stopStrings)])).describe(
    'The text ends before the first of them.',
  ),
  n: withDefault(z.int().min(1).max(8), 1).describe('How many texts to make.'),
  echo: withDefault(z.boolean(), false).describe('Begin the text with the prompt.'),
  logprobs: optional(z.int().min(0).max(5)).describe('Log-probabilities, with so many alternatives for each token.'),
  logit_bias: optional(
    z.record(z.string().regex(/^\d{1,7}$/, 'must be a token id'), z.number().min(-100).max(100)),
  ).describe('Token id → bias, −100 to 100: makes that token likelier or less likely.'),
  seed: optional(z.int()).describe('The same seed and request give the same text.'),
  stream: withDefault(z.boolean(), false).describe('Send the text as it is made, as server-sent events.'),
  stream_options: optional(
    z.object({
      include_usage: optional(z.boolean()).describe('One more event with the usage before the end.'),
    }),
  ).describe('What a stream has besides the reply; needs `stream`.'),
  user: optional(z.string().max(1024)).describe('Taken and not used.'),
})

export type CompletionsRequest = z.output<typeof CompletionsRequest>

const Logprobs = z
  .object({
    tokens: z.array(z.string()),
    token_logprobs: z.array(z.number()),
    top_logprobs: z.array(z.record(z.string(), z.number())),
    text_offset: z.array(z.int()),
  })
  .nullable()

const Choice = z.object({
  index: z.int(),
  text: z.string(),
  logprobs: Logprobs,
  finish_reason: FinishReason.nullable(),
})

export const TextCompletion = z.object({
  id: z.string(),
  object: z.literal('text_completion'),
  created: z.int().describe('Seconds since 1970.'),
  model: z.string(),
  choices: z.array(Choice),
  usage: Usage.nullable().optional(),
  metadata: Metadata.optional(),
})
export type TextCompletion = z.output<typeof TextCompletion>
