// Limits on requests a minute, tokens a minute and concurrent requests, of an account and of a key: the port that
// `local.ts` (one server) and `shared.ts` (many, over Valkey) implement. `limits-suite.ts` holds both to it.
import type { RateLimitName, RateLimits } from '../contract/rate-limits.ts'

/** Limits a minute are of any 60 seconds. */
export const windowMs = 60_000

export type Ask = {
  accountId: string
  keyId: string
  limits: { account: RateLimits; key: RateLimits }
  /** The most the request can come to. */
  tokens: number
}

export type Limits = {
  /**
   * Takes one request, its tokens and a place among those that run from every limit of the account and the key, or
   * from none of them. A request counts from the moment it was admitted; a refused one does not count. What has no
   * limit at all is not counted, so a first limit counts what comes from then on.
   */
  reserve(ask: Ask): Promise<Reservation | Refusal>
  /** Resolves when the corrections and releases made so far count, for every server. */
  flush(): Promise<void>
  close(): Promise<void>
}

export type Reservation = {
  refused: false
  meters: Meters
  /** The tokens it came to, at the moment it was admitted; later than a minute after that nothing is left to correct. */
  correct(tokensUsed: number): void
  /** Frees its place among the requests that run. Only the first call does anything; never throws. */
  release(): void
}

export type Scope = 'account' | 'key'

export type Refusal = {
  refused: true
  meters: Meters
  /** The limit that stands in the way for the longest. */
  scope: Scope
  limit: RateLimitName
  bound: number
  /** Tokens that were asked for, and those that are left. */
  tokens: { asked: number; left: number }
  /**
   * How long until it passes, if nothing else is asked: infinity where the request is larger than the limit itself,
   * undefined where it takes the end of another request.
   */
  passesInMs: number | undefined
}

/** What the headers say: of the account's and the key's limit, the one with less left. Absent without a limit. */
export type Meters = { requests?: Meter; tokens?: Meter }

export type Meter = {
  limit: number
  remaining: number
  /** How long until all of it is there again, if nothing else is asked. */
  resetMs: number
}

/** An account's limits: its own, and the configuration's where it has none. */
export function withDefaults(own: RateLimits, defaults: RateLimits): RateLimits {
  return {
    requests_per_minute: own.requests_per_minute ?? defaults.requests_per_minute,
    tokens_per_minute: own.tokens_per_minute ?? defaults.tokens_per_minute,
    concurrent: own.concurrent ?? defaults.concurrent,
  }
}
