// Limits that several servers count together, in Valkey. One step for each thing that happens to a request, so that
// servers that ask at once never admit more than a limit between them.
//
// While Valkey is away each server counts by itself, from nothing: requests are not refused because a counter is gone,
// and they are not unlimited either. So for that time as many servers admit up to as many times a limit. The log says
// so once when it begins and once when it is over, and the metric `vtrix_limits_shared` is 0. A request that Valkey
// admitted and that ends meanwhile keeps its tokens as reserved until they leave the window, and its place until its
// lease is over. A request that is admitted by the server alone is never told to Valkey.
import { randomBytes } from 'node:crypto'
import type { Script, Valkey } from '../db/valkey.ts'
import type { Log } from '../ops/log.ts'
import { type Ask, type Limits, type Refusal, type Reservation, windowMs } from './limits.ts'
import { createLocalLimits } from './local.ts'
import { correctScript, releaseScript, renewScript, reserveScript } from './shared-scripts.ts'
import { type Counted, countedScopes, metersOf, refusalOf, type Standing } from './standing.ts'

/** A running request's place is taken from a server that has not renewed it for so long: it was killed. */
export const leaseMs = 30_000
const renewEachMs = 10_000
const renewedAtOnce = 500

/** How long Valkey is left alone after a failure, so that one that says nothing does not delay every request. */
export const awayMs = 1000

export type SharedLimits = Limits & {
  /** Renews the leases of this server's requests. Called each ten seconds by itself. */
  renew(): Promise<void>
}

/** @param options `clock` in whole milliseconds, for tests; without it the time is Valkey's */
export function createSharedLimits(options: {
  valkey: Valkey
  log: Log
  /** Told whether the count is shared, when it changes. */
  shared(isShared: boolean): void
  clock?: () => number
}): SharedLimits {
  const { valkey, log, shared, clock } = options
  const ownClock = clock ?? (() => performance.now())
  const owner = randomBytes(9).toString('base64url')
  const local = createLocalLimits(clock && { clock })
  /** Requests that Valkey admitted and that run, with the entries that hold their places. */
  const running = new Map<string, string[]>()
  const unanswered = new Set<Promise<unknown>>()
  let admitted = 0
  let isAway = false
  let askAgainAtMs = Number.NEGATIVE_INFINITY
  shared(true)

  /** @throws where Valkey did not take the step, after saying so where it is news */
  async function run(script: Script, keys: string[], args: (string | number)[]): Promise<unknown> {
    try {
      const answer = await valkey.run(script, keys, args)
      if (isAway) {
        isAway = false
        shared(true)
        log.info('Valkey is back: limits are counted together again')
      }
      return answer
    } catch (error) {
      askAgainAtMs = ownClock() + awayMs
      if (!isAway) {
        isAway = true
        shared(false)
        log.warn({ err: error }, 'Valkey does not answer: until it does, this server counts limits by itself')
      }
      throw error
    }
  }

  /** For what nobody waits for; a step that is lost heals by itself when the window or the lease has passed. */
  function later(script: Script, keys: string[], args: (string | number)[]): void {
    const step = run(script, keys, args)
      .catch(() => {})
      .finally(() => unanswered.delete(step))
    unanswered.add(step)
  }

  async function reserve(ask: Ask): Promise<Reservation | Refusal> {
    const scopes = countedScopes(ask)
    if (scopes.length === 0) return local.reserve(ask)
    if (isAway) {
      if (ownClock() < askAgainAtMs) return local.reserve(ask)
      // One request tries, and only that one waits if it is in vain.
      askAgainAtMs = ownClock() + awayMs
    }
    const id = `${owner}:${(admitted++).toString(36)}`
    const entries = scopes.map((scope) => entriesOf(ask.accountId, scope))
    const bounds = scopes.flatMap(({ bounds: { requests_per_minute, tokens_per_minute, concurrent } }) =>
      [requests_per_minute, tokens_per_minute, concurrent].map((bound) => bound ?? ''),
    )
    let answer: number[]
    try {
      answer = (await run(
        reserveScript,
        entries.flatMap(({ log: admissions, amounts, places }) => [admissions, amounts, places]),
        [clock?.() ?? '', windowMs, leaseMs, id, ask.tokens, ...bounds],
      )) as number[]
    } catch {
      return local.reserve(ask)
    }
    const standings = scopes.map((_, index) => standingIn(answer, index))
    if (answer[0] === 0) return refusalOf(scopes, standings, ask.tokens)

    const places = entries.map((entry) => entry.places)
    running.set(id, places)
    return {
      refused: false,
      meters: metersOf(scopes, standings, 'admitted', ask.tokens),
      correct(tokensUsed) {
        later(
          correctScript,
          entries.map(({ amounts }) => amounts),
          [id, tokensUsed],
        )
      },
      release() {
        if (running.delete(id)) later(releaseScript, places, [id])
      },
    }
  }

  async function renew(): Promise<void> {
    const idsAt = new Map<string, string[]>()
    for (const [id, places] of running)
      for (const place of places) {
        const ids = idsAt.get(place)
        if (ids) ids.push(id)
        else idsAt.set(place, [id])
      }
    for (const [place, ids] of idsAt)
      for (let first = 0; first < ids.length; first += renewedAtOnce)
        later(renewScript, [place], [clock?.() ?? '', leaseMs, ...ids.slice(first, first + renewedAtOnce)])
    await flush()
  }

  async function flush(): Promise<void> {
    await Promise.all(unanswered)
  }

  const renewing = setInterval(() => void renew(), renewEachMs)
  renewing.unref()
  return {
    reserve,
    renew,
    flush,
    async close() {
      clearInterval(renewing)
      await flush()
    },
  }
}

/** The braces keep an account's entries in one hash slot: a script may touch no others. */
function entriesOf(accountId: string, { scope, id }: Counted) {
  const prefix = `vtrix:limits:{${accountId}}:${scope === 'account' ? scope : `key:${id}`}`
  return { log: `${prefix}:log`, amounts: `${prefix}:amounts`, places: `${prefix}:running` }
}

/** By the order in which `reserveScript` answers. */
function standingIn(answer: readonly number[], scope: number): Standing {
  const [requests, tokens, running, requestsFitInMs, tokensFitInMs, emptyInMs] = answer.slice(1 + 6 * scope)
  return {
    requests: requests!,
    tokens: tokens!,
    running: running!,
    requestsFitInMs: requestsFitInMs!,
    tokensFitInMs: tokensFitInMs! < 0 ? Number.POSITIVE_INFINITY : tokensFitInMs!,
    emptyInMs: emptyInMs!,
  }
}
