// Models as the API lists them.
import { z } from 'zod'
import { PathId } from './fields.ts'

export const Model = z.object({
  id: z.string().describe('What `model` of a request names.'),
  object: z.literal('model'),
  created: z.int().describe('Seconds since 1970.'),
  owned_by: z.string(),
  name: z.string().describe('Its name for people.'),
  context_length: z.int().describe('Tokens that prompt and reply may have together.'),
  max_output_tokens: z.int().describe('Most tokens of one reply.'),
  pricing: z
    .object({
      input: z.string().describe('Prompt tokens that are evaluated.'),
      cached_input: z.string().describe('Prompt tokens that are read from the prefix cache.'),
      output: z.string().describe('Tokens that the model makes, reasoning included.'),
    })
    .describe('US dollars for a million tokens, before the discount.'),
  discount: z.string().describe('Part of the list price taken off, 0 to 1.'),
})

export const ModelList = z.object({ object: z.literal('list'), data: z.array(Model) })
export const ModelParams = z.object({ id: PathId })
export type Model = z.output<typeof Model>
