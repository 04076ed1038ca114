// Where an account or a key stands, and what follows from it: which limit refuses, and what the headers say. Pure, so
// that one server and many say the same.
import type { RateLimitName, RateLimits } from '../contract/rate-limits.ts'
import type { Ask, Meter, Meters, Refusal, Scope } from './limits.ts'
import { windowMs } from './limits.ts'

/** What was counted for one scope before this request. */
export type Standing = {
  requests: number
  tokens: number
  running: number
  /** How long until the request, and its tokens, would fit: 0 now, infinity never. */
  requestsFitInMs: number
  tokensFitInMs: number
  /** How long until the last request has left the window. */
  emptyInMs: number
}

/** A scope that has a limit at all; others are not counted. */
export type Counted = { scope: Scope; id: string; bounds: RateLimits }

export function countedScopes({ accountId, keyId, limits }: Ask): Counted[] {
  const scopes: Counted[] = []
  if (hasBound(limits.account)) scopes.push({ scope: 'account', id: accountId, bounds: limits.account })
  if (hasBound(limits.key)) scopes.push({ scope: 'key', id: keyId, bounds: limits.key })
  return scopes
}

function hasBound({ requests_per_minute, tokens_per_minute, concurrent }: RateLimits): boolean {
  return requests_per_minute !== null || tokens_per_minute !== null || concurrent !== null
}

type Obstacle = Pick<Refusal, 'scope' | 'limit' | 'bound' | 'passesInMs' | 'tokens'>

/**
 * The refusal, of several the one that stands for the longest: retrying after the first of them would only meet the
 * next. One that waits for another request's end comes last, since nobody knows when that is.
 */
export function refusalOf(scopes: readonly Counted[], standings: readonly Standing[], tokens: number): Refusal {
  const obstacles: Obstacle[] = []
  for (const [index, { scope, bounds }] of scopes.entries()) {
    const standing = standings[index]!
    const stands = (limit: RateLimitName, bound: number | null, passesInMs: number | undefined): void => {
      if (bound === null || passesInMs === 0) return
      const left = Math.max(0, (bounds.tokens_per_minute ?? 0) - standing.tokens)
      obstacles.push({ scope, limit, bound, passesInMs, tokens: { asked: tokens, left } })
    }
    stands('tokens_per_minute', bounds.tokens_per_minute, standing.tokensFitInMs)
    stands('requests_per_minute', bounds.requests_per_minute, standing.requestsFitInMs)
    if (bounds.concurrent !== null && standing.running >= bounds.concurrent)
      stands('concurrent', bounds.concurrent, undefined)
  }
  const [longest] = obstacles.toSorted((a, b) => ordering(b.passesInMs) - ordering(a.passesInMs))
  return { refused: true, meters: metersOf(scopes, standings, 'refused', tokens), ...longest! }
}

function ordering(passesInMs: number | undefined): number {
  if (passesInMs === undefined) return 0
  return Math.min(passesInMs, Number.MAX_VALUE)
}

export function metersOf(
  scopes: readonly Counted[],
  standings: readonly Standing[],
  outcome: 'admitted' | 'refused',
  tokens: number,
): Meters {
  const meters: Meters = {}
  const add = (name: keyof Meters, limit: number | null, used: number, resetMs: number): void => {
    if (limit === null) return
    const meter: Meter = { limit, remaining: Math.max(0, limit - used), resetMs }
    const other = meters[name]
    if (!other || meter.remaining < other.remaining) meters[name] = meter
  }
  for (const [index, { bounds }] of scopes.entries()) {
    const standing = standings[index]!
    const admitted = outcome === 'admitted'
    const resetMs = admitted ? windowMs : standing.emptyInMs
    add('requests', bounds.requests_per_minute, standing.requests + (admitted ? 1 : 0), resetMs)
    add('tokens', bounds.tokens_per_minute, standing.tokens + (admitted ? tokens : 0), resetMs)
  }
  return meters
}
