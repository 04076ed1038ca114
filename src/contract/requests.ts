// The request log over HTTP: rows, one request as it went, and use over time for charts.
import { z } from 'zod'
import { optional, PathId, withDefault } from './fields.ts'
import { Entry, UsageTime, Usd } from './money.ts'

const Time = z.int().describe('Milliseconds since 1970.')
const AccountId = z.string().min(1).max(64).describe('Only of this account.')

const Ending = z
  .enum(['finished', 'client_left', 'refused', 'failed'])
  .describe('Answered whole; left by its client; refused (4xx); failed (5xx).')

export const RequestRow = z.object({
  id: z.string(),
  account_id: z.string(),
  key_id: z.string().describe('The key; in the playground the user (`usr_…`) who was signed in.'),
  endpoint: z.string(),
  model: z.string(),
  engine: z.string().nullable().describe('The deployment that answered.'),
  ending: Ending,
  status: z.int().describe('HTTP status; 499 where the client left first.'),
  error_code: z
    .string()
    .nullable()
    .describe(
      'The code that was answered; `server_died` where the server was killed and its last checkpoint was charged.',
    ),
  finish_reason: z.string().nullable(),
  stream: z.boolean(),
  prompt_tokens: z.int(),
  cached_tokens: z.int(),
  completion_tokens: z.int(),
  reasoning_tokens: z.int(),
  estimated: z.boolean(),
  list_cost: Usd,
  discount: Usd,
  cost: Usd,
  created_at: Time,
  asked_ms: z.int().nullable().describe('From its arrival until the first engine was asked.'),
  first_token_ms: z.int().nullable().describe('From its arrival until the first token.'),
  total_ms: z.int(),
})

export const RequestQuery = z.object({
  account_id: optional(AccountId),
  key_id: optional(z.string().max(64)).describe('Only of this key.'),
  model: optional(z.string().max(128)).describe('Only of this model.'),
  ending: optional(Ending),
  error_code: optional(z.string().max(64)).describe('Only with this error.'),
  search: optional(z.string().trim().min(1).max(128)).describe(
    'The id of one request, with or without the `req_`, `chatcmpl-` or `msg_` before it.',
  ),
  from: optional(z.coerce.number().int().min(0)).describe('Only requests of this time or later, in milliseconds.'),
  before: optional(z.coerce.number().int().min(0)).describe('Only requests older than this time, in milliseconds.'),
  after: optional(z.string().max(64)).describe('The id of the last row of the page before: gives the next page.'),
  limit: withDefault(z.coerce.number().int().min(1).max(1000), 100).describe('Most rows to give.'),
})

export const RequestParams = z.object({ id: PathId })

const Attempt = z.object({
  engine: z.string(),
  at_ms: z.int().describe('From the request’s arrival until this engine was asked.'),
  end_ms: z.int().nullable().describe('… until its first event or its failure.'),
  failure: z
    .string()
    .nullable()
    .describe(
      'Why it gave no first event: `overloaded`, `unavailable`, `failed`, `timeout`, `request`, `client_left`.',
    ),
})
export type Attempt = z.output<typeof Attempt>

const Moment = z.object({
  event: z.enum(['received', 'asked', 'attempt_failed', 'first_token', 'ended']),
  at_ms: z.int(),
  engine: z.string().nullable(),
})
export type Moment = z.output<typeof Moment>

export const RequestDetail = RequestRow.extend({
  attempts: z.array(Attempt).describe('Every time that an engine was asked, oldest first.'),
  timeline: z.array(Moment).describe('What happened when, in milliseconds from its arrival.'),
  charge: Entry.nullable().describe('Its entry in the ledger; null where nothing was charged.'),
})

export const longestHourlyDays = 92

export const UseQuery = z.object({
  account_id: optional(AccountId),
  key_id: optional(z.string().max(64)).describe('Only of this key.'),
  model: optional(z.string().max(128)).describe('Only of this model.'),
  from: optional(UsageTime).describe('First day (UTC) or millisecond, in whole hours; absent: 30 days before `to`.'),
  to: optional(UsageTime).describe('Last day (UTC, the whole of it) or millisecond; absent: now.'),
  step: withDefault(z.enum(['hour', 'day']), 'day').describe(
    `The time that a row stands for; by hour at most ${longestHourlyDays} days are given.`,
  ),
  by: withDefault(z.enum(['key_model', 'key', 'model', 'all']), 'key_model').describe(
    'What rows are told apart by besides their time.',
  ),
})

const use = {
  requests: z.int(),
  errors: z.int().describe('Refused or failed.'),
  client_left: z.int(),
  prompt_tokens: z.int(),
  cached_tokens: z.int(),
  completion_tokens: z.int(),
  reasoning_tokens: z.int(),
  list_cost: Usd,
  discount: Usd,
  cost: Usd,
  first_token_ms: z.int().nullable().describe('Average of those that had a first token.'),
  total_ms: z.int().nullable().describe('Average of those that finished.'),
}

const Percentiles = z.object({ p50: z.int(), p95: z.int(), p99: z.int() })

export const UseRow = z.object({
  time: Time.describe('The first millisecond of the hour or day.'),
  day: z.string().describe('UTC.'),
  key_id: z.string().nullable(),
  model: z.string().nullable(),
  ...use,
})
export const Use = z.object({
  rows: z.array(UseRow).describe('Oldest first; a time without requests has none.'),
  total: z.object(use),
  latency: z
    .object({ requests: z.int(), first_token_ms: Percentiles.nullable(), total_ms: Percentiles })
    .nullable()
    .describe('Of the newest finished requests in the time, 1,000 at most; null where there is none.'),
})
