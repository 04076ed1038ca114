// The same throttle counted in Valkey, so that a guesser who turns to another server finds it no more patient.
import { createHash } from 'node:crypto'
import { script, type Valkey } from '../db/valkey.ts'
import {
  byAddress,
  byEmail,
  firstPauseMs,
  forgetMs,
  networkOf,
  type SignInThrottle,
  tooMany,
} from './sign-in-throttle.ts'

/**
 * KEYS: the e-mail's entry and the address's. ARGV: now in ms or empty for Valkey's own, how long an entry is kept, the
 * first pause, then for each entry its free attempts and its longest pause.
 * Returns the ms to wait; 0 where the attempt was counted and may go on.
 */
const attemptScript = script(`
local now = tonumber(ARGV[1])
if not now then
  local time = redis.call('TIME')
  now = time[1] * 1000 + math.floor(time[2] / 1000)
end
local wait = 0
for _, key in ipairs(KEYS) do
  wait = math.max(wait, (tonumber(redis.call('HGET', key, 'until')) or 0) - now)
end
if wait > 0 then return math.ceil(wait) end
for index, key in ipairs(KEYS) do
  local free, longest = tonumber(ARGV[2 + 2 * index]), tonumber(ARGV[3 + 2 * index])
  local attempts = redis.call('HINCRBY', key, 'attempts', 1)
  local pause = attempts <= free and 0 or math.min(tonumber(ARGV[3]) * 2 ^ (attempts - free - 1), longest)
  redis.call('HSET', key, 'until', string.format('%.0f', now + pause))
  redis.call('PEXPIRE', key, ARGV[2])
end
return 0`)

/** KEYS as above. ARGV: the address's free attempts. Others may share the address, so its failures stay. */
const rightScript = script(`
redis.call('DEL', KEYS[1])
if redis.call('EXISTS', KEYS[2]) == 1 then
  local attempts = redis.call('HINCRBY', KEYS[2], 'attempts', -1)
  if attempts <= tonumber(ARGV[1]) then redis.call('HSET', KEYS[2], 'until', 0) end
end
return 0`)

const bounds = [byEmail.free, byEmail.longestPauseMs, byAddress.free, byAddress.longestPauseMs]

/**
 * @param local counts while Valkey does not answer
 * @param now milliseconds since 1970; absent: Valkey's own clock
 */
export function createSharedSignInThrottle(valkey: Valkey, local: SignInThrottle, now?: () => number): SignInThrottle {
  return {
    async attempt(email, address) {
      const keys = [keyOf('email', email), keyOf('address', networkOf(address))]
      let waitMs: number
      try {
        waitMs = Number(await valkey.run(attemptScript, keys, [now?.() ?? '', forgetMs, firstPauseMs, ...bounds]))
      } catch {
        return local.attempt(email, address)
      }
      if (waitMs > 0) throw tooMany(waitMs)
      return async () => {
        await valkey.run(rightScript, keys, [byAddress.free]).catch(() => {})
      }
    },
  }
}

/** Valkey holds no e-mail and no address. One hash slot, since a step takes both. */
function keyOf(kind: string, text: string): string {
  return `vtrix:{sign-in}:${kind}:${createHash('sha256').update(text).digest('base64url')}`
}
