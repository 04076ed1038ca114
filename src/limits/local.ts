// Limits counted in this process: exact where it is the only server.
import { type Ask, type Limits, type Refusal, type Reservation, windowMs } from './limits.ts'
import { type Counted, countedScopes, metersOf, refusalOf, type Standing } from './standing.ts'
import { SlidingWindow } from './window.ts'

/** What was counted for one account or key. */
type Count = { requests: SlidingWindow; tokens: SlidingWindow; running: number }

/** Whole milliseconds that never go back, whatever is done to the machine's date. */
const monotonicMs = (): number => Math.floor(performance.now())

export type LocalLimits = Limits & {
  /** Accounts and keys that are remembered. */
  size(): number
}

/** @param options `clock` in whole milliseconds; tests put their own in */
export function createLocalLimits({ clock = monotonicMs }: { clock?: () => number } = {}): LocalLimits {
  const counts = new Map<string, Count>()
  let sweptAtMs = clock()

  function countOf({ scope, id }: Counted): Count {
    const name = `${scope} ${id}`
    let count = counts.get(name)
    if (!count) {
      count = { requests: new SlidingWindow(windowMs), tokens: new SlidingWindow(windowMs), running: 0 }
      counts.set(name, count)
    }
    return count
  }

  /** Forgets who has had nothing for a window's length; once in as long, so that a request pays next to nothing. */
  function sweep(nowMs: number): void {
    if (nowMs - sweptAtMs < windowMs) return
    sweptAtMs = nowMs
    for (const [name, { requests, running }] of counts)
      if (running === 0 && requests.used(nowMs) === 0) counts.delete(name)
  }

  function reserve(ask: Ask): Reservation | Refusal {
    const nowMs = clock()
    sweep(nowMs)
    const scopes = countedScopes(ask)
    const counted = scopes.map(countOf)
    const standings = counted.map((count, index) => standingOf(count, scopes[index]!, ask.tokens, nowMs))
    if (!standings.every((standing, index) => fits(standing, scopes[index]!)))
      return refusalOf(scopes, standings, ask.tokens)

    let tokens = ask.tokens
    let released = false
    const addedAtMs = counted.map((count) => {
      count.running++
      count.requests.add(nowMs, 1)
      return count.tokens.add(nowMs, tokens)
    })
    return {
      refused: false,
      meters: metersOf(scopes, standings, 'admitted', tokens),
      correct(tokensUsed) {
        const correctedAtMs = clock()
        for (const [index, count] of counted.entries())
          count.tokens.change(correctedAtMs, addedAtMs[index]!, tokensUsed - tokens)
        tokens = tokensUsed
      },
      release() {
        if (released) return
        released = true
        for (const count of counted) count.running--
      },
    }
  }

  return {
    reserve: async (ask) => reserve(ask),
    size: () => counts.size,
    flush: async () => {},
    close: async () => {},
  }
}

function standingOf(count: Count, { bounds }: Counted, tokens: number, nowMs: number): Standing {
  return {
    requests: count.requests.used(nowMs),
    tokens: count.tokens.used(nowMs),
    running: count.running,
    requestsFitInMs: count.requests.fitsInMs(nowMs, 1, bounds.requests_per_minute ?? Number.POSITIVE_INFINITY),
    tokensFitInMs: count.tokens.fitsInMs(nowMs, tokens, bounds.tokens_per_minute ?? Number.POSITIVE_INFINITY),
    emptyInMs: count.requests.emptyInMs(nowMs),
  }
}

function fits({ requestsFitInMs, tokensFitInMs, running }: Standing, { bounds }: Counted): boolean {
  return requestsFitInMs === 0 && tokensFitInMs === 0 && running < (bounds.concurrent ?? Number.POSITIVE_INFINITY)
}
