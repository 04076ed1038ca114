// Models as the API lists them.
import { z } from 'zod'
import { PathId } from './fields.ts'

export const Model = z.object({
  id: z.string(),
  object: z.literal('model'),
  created: z.int().describe('Seconds since 1970.'),
  owned_by: z.string(),
  name: z.string(),
  context_length: z.int().describe('Tokens that prompt and reply may have together.'),
  max_output_tokens: z.int(),
  pricing: z
    .object({ input: z.string(), cached_input: z.string(), output: z.string() })
    .describe('US dollars for a million tokens, before the discount.'),
  discount: z.string().describe('Part of the list price taken off, 0 to 1.'),
})

export const ModelList = z.object({ object: z.literal('list'), data: z.array(Model) })
export const ModelParams = z.object({ id: PathId })
export type Model = z.output<typeof Model>
