// The options that set limits, alike on every command that makes something with limits.
import { InvalidArgumentError, Option } from 'commander'
import type { RateLimitName, RateLimits } from '../contract/rate-limits.ts'

export type LimitOptions = { requestsPerMinute?: number; tokensPerMinute?: number; concurrent?: number }

const meanings: Record<RateLimitName, string> = {
  requests_per_minute: 'most requests in any 60 seconds',
  tokens_per_minute: 'most tokens in any 60 seconds',
  concurrent: 'most requests that run at the same time',
}

/** `--requests-per-minute <n>` for `requests_per_minute`. */
export function limitOption(name: RateLimitName): Option {
  return new Option(`--${name.replaceAll('_', '-')} <n>`, meanings[name]).argParser((text) => {
    const bound = /^\d+$/.test(text) ? Number(text) : 0
    if (bound < 1 || !Number.isSafeInteger(bound)) throw new InvalidArgumentError('It must be a whole number from 1.')
    return bound
  })
}

export function limitsFrom({ requestsPerMinute, tokensPerMinute, concurrent }: LimitOptions): RateLimits {
  return {
    requests_per_minute: requestsPerMinute ?? null,
    tokens_per_minute: tokensPerMinute ?? null,
    concurrent: concurrent ?? null,
  }
}
