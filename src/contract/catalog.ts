// The model catalog over HTTP: for the console with its deployments, and open to everybody with each model's parameters.
import { z } from 'zod'
import { PathId } from './fields.ts'
import { Model } from './models.ts'

const Deployment = z.object({
  name: z.string().describe('As `metadata.engine` and the request log have it.'),
  engine: z.string().describe('`llama`, `completions` or `openai`.'),
  weight: z.number(),
  up: z.boolean().describe('Whether it answered its last probe.'),
  checked_at: z.int().nullable().describe('When it was last asked, in milliseconds since 1970.'),
  reason: z.string().nullable().describe('Why it is not up; for administrators.'),
  served_model: z.string().nullable().describe('What it says that it serves.'),
  capabilities: z
    .record(z.string(), z.unknown())
    .nullable()
    .describe('What a probe found: `context_length`, and for each ability (`thinking`, `tools`, …) whether it works.'),
})

export const CatalogModel = Model.omit({ object: true, created: true, owned_by: true }).extend({
  aliases: z.array(z.string()),
  format: z.string().nullable(),
  vision: z.boolean(),
  price_id: z.string(),
  price_version: z.int(),
  deployments: z.array(Deployment),
})

export const SkillModel = Model.omit({ object: true, created: true, owned_by: true }).extend({
  aliases: z.array(z.string()),
  type: z.literal('chat'),
})
export const SkillParams = z.object({ id: PathId })
export const SkillSpec = SkillModel.extend({
  method: z.literal('POST'),
  path: z.string(),
  url: z.string(),
  parameters: z.record(z.string(), z.unknown()).describe('JSON Schema of the request’s body.'),
  reply: z.record(z.string(), z.unknown()).describe('JSON Schema of the reply.'),
})
