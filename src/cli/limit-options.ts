// The options that set limits, alike on every command that makes something with limits.
import { type Command, InvalidArgumentError, Option } from 'commander'
import { type RateLimitName, type RateLimits, rateLimitNames, rateLimitsIn } from '../contract/rate-limits.ts'

/** Commander takes no null. */
type Bound = number | 'none'

export type LimitOptions = { requestsPerMinute?: Bound; tokensPerMinute?: Bound; concurrent?: Bound }

const meanings: Record<RateLimitName, string> = {
  requests_per_minute: 'most requests in any 60 seconds',
  tokens_per_minute: 'most tokens in any 60 seconds',
  concurrent: 'most requests that run at the same time',
}

/** Adds the option of every limit. */
export function withLimits(self: Command): Command {
  for (const name of rateLimitNames) self.addOption(limitOption(name))
  return self
}

/** `--requests-per-minute <n>` for `requests_per_minute`. */
function limitOption(name: RateLimitName): Option {
  return new Option(`--${name.replaceAll('_', '-')} <n>`, meanings[name]).argParser((text) => {
    if (text === 'none') return text
    const bound = /^\d+$/.test(text) ? Number(text) : 0
    if (bound < 1 || !Number.isSafeInteger(bound))
      throw new InvalidArgumentError('It must be a whole number from 1, or none.')
    return bound
  })
}

/** @returns those that were given; null takes a limit away */
export function limitsFrom({ requestsPerMinute, tokensPerMinute, concurrent }: LimitOptions): Partial<RateLimits> {
  return rateLimitsIn({
    requests_per_minute: boundOf(requestsPerMinute),
    tokens_per_minute: boundOf(tokensPerMinute),
    concurrent: boundOf(concurrent),
  })
}

function boundOf(bound: Bound | undefined): number | null | undefined {
  return bound === 'none' ? null : bound
}
