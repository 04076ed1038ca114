// Money over HTTP: balance, use, entries of the ledger, top-ups, prices. Amounts are exact decimals of US dollars.
import { z } from 'zod'
import { optional } from './fields.ts'

export const Usd = z.string().describe('US dollars, an exact decimal.')
const Time = z.int().describe('Milliseconds since 1970.')

export const Balance = z.object({
  balance: Usd,
  held: Usd.describe('Held for running requests, in US dollars.'),
  available: Usd.describe('`balance` − `held`.'),
  is_available: z.boolean().describe("As DeepSeek's API has it: there is money to spend."),
  balance_infos: z
    .array(
      z.object({
        currency: z.literal('USD'),
        total_balance: z.string(),
        granted_balance: z.string(),
        topped_up_balance: z.string(),
      }),
    )
    .describe("The same as DeepSeek's API has it."),
})

export const UsageTime = z.union([z.iso.date(), z.coerce.number().int().min(0)])

export const UsageQuery = z.object({
  from: optional(UsageTime).describe('First day (UTC) or millisecond; absent: 30 days before `to`.'),
  to: optional(UsageTime).describe('Last day (UTC, the whole of it) or millisecond; absent: now.'),
})

export const UsageRow = z.object({
  day: z.string().describe('UTC.'),
  key_id: z.string(),
  model: z.string(),
  requests: z.int(),
  prompt_tokens: z.int(),
  cached_tokens: z.int(),
  completion_tokens: z.int(),
  list_cost: Usd,
  discount: Usd,
  cost: Usd,
})
export const UsageTotal = UsageRow.omit({ day: true, key_id: true, model: true })
export const Usage = z.object({ object: z.literal('list'), data: z.array(UsageRow), total: UsageTotal })

export const Entry = z.object({
  id: z.string(),
  account_id: z.string(),
  kind: z.enum(['top_up', 'charge', 'refund', 'adjustment']),
  amount: Usd.describe('US dollars; negative for what was taken.'),
  request_id: z.string().nullable(),
  key_id: z.string().nullable(),
  model: z.string().nullable(),
  price_id: z.string().nullable(),
  prompt_tokens: z.int(),
  cached_tokens: z.int(),
  completion_tokens: z.int(),
  list_cost: Usd,
  discount: Usd,
  note: z.string().nullable(),
  by: z.string(),
  created_at: Time,
})
export const EntryQuery = z.object({
  account_id: optional(z.string().max(64)).describe('Only of this account.'),
  limit: optional(z.coerce.number().int().min(1).max(1000)).describe('Most rows to give; default 100.'),
  before: optional(z.coerce.number().int().min(0)).describe('Only entries older than this time, in milliseconds.'),
})

const positive = /^\d{1,7}(\.\d{1,12})?$/

export const TopUp = z.object({
  amount: z
    .string()
    .regex(
      positive,
      'must be a decimal of US dollars with at most 7 digits before and 12 after the point, such as "25.50"',
    )
    .refine((text) => /[1-9]/.test(text), 'must be more than 0')
    .describe('US dollars, more than 0, such as `25.50`.'),
  kind: optional(z.enum(['top_up', 'refund'])).describe('Default `top_up`.'),
  note: optional(z.string().max(500)).describe('What for; it stands in the ledger.'),
})
export const ToppedUp = z.object({ id: z.string().describe('The entry.'), balance: Usd })

export const DiscountPart = z
  .string()
  .regex(/^(0(\.\d{1,12})?|1(\.0{1,12})?)$/, 'must be a decimal from 0 to 1')
  .describe('Part of the list price taken off, 0 to 1.')

const PerMillion = z
  .string()
  .regex(/^\d{1,6}(\.\d{1,6})?$/, 'must be US dollars a million tokens with at most six decimals, such as "0.28"')
  .describe('US dollars a million tokens.')

export const Price = z.object({
  id: z.string(),
  model: z.string(),
  version: z.int(),
  input: z.string().describe('US dollars a million tokens.'),
  cached_input: z.string(),
  output: z.string(),
  discount: z.string().describe('Part of the list price taken off, 0 to 1.'),
})
export const SetPrice = z.object({
  model: z.string().min(1).max(128).describe('Id of the model, or an alias.'),
  input: PerMillion,
  cached_input: PerMillion,
  output: PerMillion,
  discount: optional(DiscountPart),
})

const Budget = optional(z.string().regex(positive, 'must be a decimal of US dollars, such as "10"')).describe(
  'US dollars; absent: as much as the account has.',
)
/** What a new key may spend. */
export const Budgets = z.object({ total: Budget, day: Budget, month: Budget })

const BudgetChange = z
  .string()
  .regex(positive, 'must be a decimal of US dollars, such as "10"')
  .nullable()
  .optional()
  .describe('US dollars; null: as much as the account has; absent: as it was.')
export const BudgetChanges = z.object({ total: BudgetChange, day: BudgetChange, month: BudgetChange })
export const KeyBudgets = z.object({ total: Usd.nullable(), day: Usd.nullable(), month: Usd.nullable() })
