// The management API: accounts and keys.
import { z } from 'zod'
import { optional, PathId, withDefault } from './fields.ts'
import { BudgetChanges, Budgets, DiscountPart, KeyBudgets, Usd } from './money.ts'
import { rateLimitChanges, rateLimitFields } from './rate-limits.ts'

const Name = z.string().trim().min(1).max(128).describe('Its name.')
const AccountId = z.string().min(1).max(64).describe('Only of this account.')
const Time = z.int().describe('Milliseconds since 1970.')

export const Account = z.object({
  id: z.string(),
  name: z.string(),
  discount: z.string().describe('Part of the list price taken off, 0 to 1.'),
  balance: Usd,
  held: Usd.describe('Held for running requests, in US dollars.'),
  reasoning_kept: z
    .boolean()
    .describe(
      'Whether the reasoning of turns with tool calls is kept for 24 hours and put back where a client drops it.',
    ),
  created_at: Time,
  ...rateLimitFields,
})
export const CreateAccount = z.object({ name: Name, ...rateLimitChanges })
export const UpdateAccount = z.object({
  name: optional(Name),
  discount: optional(DiscountPart).describe('Part of the list price taken off, 0 to 1.'),
  reasoning_kept: optional(z.boolean()).describe('False also deletes what was kept.'),
  ...rateLimitChanges,
})
export const AccountParams = z.object({ id: PathId })

export const Key = z.object({
  id: z.string(),
  account_id: z.string(),
  name: z.string(),
  prefix: z.string().describe('The visible beginning of the key.'),
  created_at: Time,
  expires_at: Time.nullable(),
  revoked_at: Time.nullable(),
  budgets: KeyBudgets,
  allowed_models: z.array(z.string()).nullable().describe('Ids of the models that it may use; null: every model.'),
  disabled: z.boolean(),
  ...rateLimitFields,
})
export const NewKey = Key.extend({ key: z.string().describe('The whole key. It is shown here and never again.') })

const AllowedModels = z
  .array(z.string().min(1).max(256))
  .min(1)
  .max(200)
  .nullable()
  .describe('Ids or aliases of models; null: every model.')

export const CreateKey = z.object({
  name: Name.describe('What the key is for.'),
  account_id: optional(AccountId).describe('Absent: the account of who is signed in, or the first one.'),
  expires_at: optional(Time).describe('Milliseconds since 1970; absent: never.'),
  allowed_models: optional(AllowedModels),
  budgets: optional(Budgets).describe('What the key may spend.'),
  ...rateLimitChanges,
})
/** What is absent stays as it is; null has a meaning here. */
export const UpdateKey = z.object({
  name: optional(Name),
  allowed_models: AllowedModels.optional(),
  disabled: z.boolean().optional().describe('True switches the key off until it is switched on again.'),
  expires_at: Time.nullable().optional().describe('Milliseconds since 1970; null: never.'),
  budgets: optional(BudgetChanges).describe('What the key may spend.'),
  ...rateLimitChanges,
})
export const RotateKey = z.object({
  grace_s: withDefault(z.int().min(0).max(86_400), 0).describe('Seconds that the old text still works, up to a day.'),
})
export const KeyParams = z.object({ id: PathId })
export const KeyQuery = z.object({ account_id: optional(AccountId) })
