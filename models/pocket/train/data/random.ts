// Random choices that a seed repeats (xoshiro128**, seeded by splitmix32).

export type Random = {
  /** From 0 to below 1. */
  next(): number
  /** Both ends included. */
  int(min: number, max: number): number
  pick<T>(items: readonly T[]): T
  chance(probability: number): boolean
  /** A new array. */
  shuffle<T>(items: readonly T[]): T[]
  /** `count` different items (or all, where there are fewer), in random order. */
  sample<T>(items: readonly T[], count: number): T[]
}

export function makeRandom(seed: number): Random {
  let mix = seed >>> 0
  const splitmix = () => {
    mix = (mix + 0x9e3779b9) >>> 0
    let value = mix
    value = Math.imul(value ^ (value >>> 16), 0x21f0aaad)
    value = Math.imul(value ^ (value >>> 15), 0x735a2d97)
    return (value ^ (value >>> 15)) >>> 0
  }
  let [a, b, c, d] = [splitmix(), splitmix(), splitmix(), splitmix()]
  const next32 = () => {
    const times5 = Math.imul(b, 5)
    const result = Math.imul((times5 << 7) | (times5 >>> 25), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return result
  }
  const next = () => next32() / 0x1_0000_0000
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new RangeError('pick from nothing')
    return items[int(0, items.length - 1)]!
  }
  const shuffle = <T>(items: readonly T[]): T[] => {
    const mixed = [...items]
    for (let at = mixed.length - 1; at > 0; at--) {
      const other = int(0, at)
      const kept = mixed[at]!
      mixed[at] = mixed[other]!
      mixed[other] = kept
    }
    return mixed
  }
  const sample = <T>(items: readonly T[], count: number): T[] => {
    if (count * 4 >= items.length) return shuffle(items).slice(0, count)
    const taken = new Set<number>()
    while (taken.size < count) taken.add(int(0, items.length - 1))
    return [...taken].map((at) => items[at]!)
  }
  return { next, int, pick, chance: (probability) => next() < probability, shuffle, sample }
}
