// What a client reads of its limits: the headers of every reply, and the error of a refusal.
import { type ApiError, fail } from '../contract/errors.ts'
import type { Meters, Refusal } from './limits.ts'

/** A request's end is not known ahead; a client that waits this long asks neither too late nor too often. */
const concurrencyRetryS = 1

export const rateLimitHeaderNames = ['requests', 'tokens'].flatMap((what) =>
  ['limit', 'remaining', 'reset'].map((part) => `x-ratelimit-${part}-${what}`),
)

/** OpenAI's headers; none for what has no limit. */
export function rateLimitHeaders(meters: Meters): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const what of ['requests', 'tokens'] as const) {
    const meter = meters[what]
    if (!meter) continue
    headers[`x-ratelimit-limit-${what}`] = String(meter.limit)
    headers[`x-ratelimit-remaining-${what}`] = String(meter.remaining)
    headers[`x-ratelimit-reset-${what}`] = durationText(meter.resetMs)
  }
  return headers
}

/** As OpenAI writes it: `6ms`, `1s`, `1.5s`, `6m0s`, `1h0m0s`. @param ms whole milliseconds, from 0 */
export function durationText(ms: number): string {
  if (ms > 0 && ms < 1000) return `${ms}ms`
  const hours = Math.floor(ms / 3_600_000)
  const minutes = Math.floor(ms / 60_000) % 60
  const seconds = `${(ms % 60_000) / 1000}s`
  if (hours > 0) return `${hours}h${minutes}m${seconds}`
  return minutes > 0 ? `${minutes}m${seconds}` : seconds
}

/** The 429. Without `retry-after` where the request can never pass, and then OpenAI's clients are told not to retry. */
export function refusalError(refusal: Refusal): ApiError {
  const { limit, passesInMs } = refusal
  const headers = rateLimitHeaders(refusal.meters)
  if (limit === 'concurrent')
    return fail('concurrency_limit_exceeded', messageOf(refusal), { headers, retryAfterS: concurrencyRetryS })
  if (passesInMs === undefined || passesInMs === Number.POSITIVE_INFINITY)
    return fail('rate_limit_exceeded', messageOf(refusal), {
      param: 'max_tokens',
      headers: { ...headers, 'x-should-retry': 'false' },
    })
  return fail('rate_limit_exceeded', messageOf(refusal), { headers, retryAfterS: Math.ceil(passesInMs / 1000) })
}

function messageOf({ scope, limit, bound, tokens, passesInMs }: Refusal): string {
  const whose = scope === 'key' ? "This key's" : "This account's"
  const wait = durationText(passesInMs ?? 0)
  switch (limit) {
    case 'concurrent':
      return `${whose} limit \`concurrent\` is ${bound}, and as many requests are running: wait until one of them ends`
    case 'requests_per_minute':
      return `${whose} limit \`requests_per_minute\` is ${bound} and used up; there is room again in ${wait}`
    case 'tokens_per_minute':
      return passesInMs === Number.POSITIVE_INFINITY
        ? `This request can never pass: it can come to ${tokens.asked} tokens (its messages and \`n\` × \`max_tokens\`), and ${whose.toLowerCase()} limit \`tokens_per_minute\` is ${bound}; lower \`max_tokens\` or \`n\`, or send less`
        : `${whose} limit \`tokens_per_minute\` is ${bound}, of which ${tokens.left} are left, and this request can come to ${tokens.asked} (its messages and \`n\` × \`max_tokens\`); there is room for it in ${wait}`
  }
}
