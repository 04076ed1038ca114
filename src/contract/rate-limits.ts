// The limits of an account or a key, named alike in the API, in `vtrix.yaml` and in the tables.
import { z } from 'zod'

const bound = z.int().min(1)

export const rateLimitMeanings = {
  requests_per_minute: 'Most requests in any 60 seconds.',
  tokens_per_minute:
    'Most tokens in any 60 seconds. A request counts with its prompt and `n` × `max_tokens` while it runs, and with what it used once it is over.',
  concurrent: 'Most requests that run at the same time.',
} as const

export type RateLimitName = keyof typeof rateLimitMeanings

/** Null: no limit of its own. */
export type RateLimits = Record<RateLimitName, number | null>

export const rateLimitNames = Object.keys(rateLimitMeanings) as RateLimitName[]

export const noRateLimits: RateLimits = { requests_per_minute: null, tokens_per_minute: null, concurrent: null }

/** Fields of a reply. */
export const rateLimitFields = {
  requests_per_minute: bound.nullable().describe(rateLimitMeanings.requests_per_minute),
  tokens_per_minute: bound.nullable().describe(rateLimitMeanings.tokens_per_minute),
  concurrent: bound.nullable().describe(rateLimitMeanings.concurrent),
}

/** Fields of a body that makes or changes something: absent leaves the limit as it is, null takes it away. */
export const rateLimitChanges = {
  requests_per_minute: rateLimitFields.requests_per_minute.optional(),
  tokens_per_minute: rateLimitFields.tokens_per_minute.optional(),
  concurrent: rateLimitFields.concurrent.optional(),
}

export type RateLimitChanges = { [Name in RateLimitName]?: number | null | undefined }

/** The limits that a body or a command names, without anything else it holds. */
export function rateLimitsIn(fields: RateLimitChanges): Partial<RateLimits> {
  return Object.fromEntries(
    rateLimitNames.filter((name) => fields[name] !== undefined).map((name) => [name, fields[name]]),
  )
}
