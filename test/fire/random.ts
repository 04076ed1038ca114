// Chance from a seed, so that a round can be run again.
export type Random = {
  /** A whole number from 0 up to, not with, `bound`. */
  below(bound: number): number
  chance(part: number): boolean
  pick<T>(of: readonly T[]): T
}

/** mulberry32 */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (bound: number): number => Math.floor(next() * bound)
  return { below, chance: (part) => next() < part, pick: (of) => of[below(of.length)]! }
}
