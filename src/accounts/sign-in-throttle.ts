// Holds back those who try passwords: after some failures each further attempt has to wait longer.
import { isIPv6 } from 'node:net'
import { type ApiError, fail } from '../contract/errors.ts'

type Rule = {
  /** Failures that cost no waiting: people mistype. */
  free: number
  longestPauseMs: number
}

/** An e-mail's pauses stay short enough that somebody else's guessing does not lock its owner out for long. */
export const byEmail: Rule = { free: 5, longestPauseMs: 5 * 60_000 }
/** Many people may share an address. */
export const byAddress: Rule = { free: 20, longestPauseMs: 15 * 60_000 }
export const firstPauseMs = 1000
/** Failures older than this are forgotten. */
export const forgetMs = 60 * 60_000
/** A few megabytes; past it the entry that was quiet longest goes. */
const maxEntries = 20_000

type Entry = { attempts: number; blockedUntilMs: number; lastMs: number }

export type SignInThrottle = {
  /**
   * Counts an attempt before its password is looked at, so that many at once cannot slip through together.
   * @param address of the client
   * @returns to be called where the attempt was right: the e-mail's count starts again
   * @throws ApiError `rate_limit_exceeded` with the seconds to wait; the attempt is not counted
   */
  attempt(email: string, address: string): (() => unknown) | Promise<() => unknown>
}

export type LocalSignInThrottle = {
  attempt(email: string, address: string): () => void
  /** Entries held now. */
  size(): number
}

/** This process counts for itself. @param now milliseconds since 1970 */
export function createSignInThrottle(now: () => number = Date.now): LocalSignInThrottle {
  // In the order of the last attempt, the oldest first.
  const entries = new Map<string, Entry>()

  function known(key: string): Entry | undefined {
    const entry = entries.get(key)
    return entry && entry.lastMs + forgetMs > now() ? entry : undefined
  }

  function count(key: string, { free, longestPauseMs }: Rule): void {
    const attempts = (known(key)?.attempts ?? 0) + 1
    const pauseMs = attempts <= free ? 0 : Math.min(firstPauseMs * 2 ** (attempts - free - 1), longestPauseMs)
    entries.delete(key)
    entries.set(key, { attempts, blockedUntilMs: now() + pauseMs, lastMs: now() })
    if (entries.size > maxEntries) entries.delete(entries.keys().next().value!)
  }

  return {
    attempt(email, address) {
      const emailKey = `email ${email}`
      const addressKey = `address ${networkOf(address)}`
      const until = Math.max(known(emailKey)?.blockedUntilMs ?? 0, known(addressKey)?.blockedUntilMs ?? 0)
      if (until > now()) throw tooMany(until - now())
      count(emailKey, byEmail)
      count(addressKey, byAddress)
      return () => {
        entries.delete(emailKey)
        // Others may share the address, so its failures stay; this attempt was none.
        const entry = entries.get(addressKey)
        if (entry) entry.attempts--
        if (entry && entry.attempts <= byAddress.free) entry.blockedUntilMs = 0
      }
    },
    size: () => entries.size,
  }
}

export function tooMany(waitMs: number): ApiError {
  const retryAfterS = Math.ceil(waitMs / 1000)
  return fail('rate_limit_exceeded', `Too many attempts to sign in; try again in ${retryAfterS} s`, { retryAfterS })
}

/** One subscriber has a whole /64 of IPv6 addresses. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  if (!isIPv6(address)) return address
  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length)
  const groups = [...before, ...Array.from({ length: zeros }, () => '0'), ...after]
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
