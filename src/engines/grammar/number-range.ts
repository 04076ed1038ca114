// Integers and decimals within bounds, digit by digit.
import { all, any, chars, type Expr, never, optional, repeat, set, text } from './rules.ts'

/** Digits of an integer without a bound, and after a decimal point. */
export const maxDigits = 19
const maxFractionDigits = 24

const digit = chars('09')

export type Bounds = { min: number; max: number; minExcluded: boolean; maxExcluded: boolean }

/** Every integer of the range, exactly; without a bound those of up to 19 digits. No leading zeros, no `-0`. */
export function integerRange({ min, max, minExcluded, maxExcluded }: Bounds): Expr {
  const low = minExcluded && Number.isInteger(min) ? min + 1 : Math.ceil(min)
  const high = maxExcluded && Number.isInteger(max) ? max - 1 : Math.floor(max)
  if (low > high) return never
  const options: Expr[] = []
  if (high >= 0) options.push(naturals(Math.max(low, 0), high))
  if (low < 0) options.push(all(text('-'), naturals(Math.max(-high, 1), -low)))
  return any(...options)
}

/** Whole numbers from `low` to `high`, both of at least 0; `high` may be infinite. */
function naturals(low: number, high: number): Expr {
  if (low > high) return never
  const from = digitsOf(low)
  const to = digitsOf(high)
  if (from === undefined) return never
  if (from.length === to?.length) return sameLength(from, to)
  const options = [sameLength(from, '9'.repeat(from.length))]
  const longest = to === undefined ? maxDigits : to.length - 1
  if (longest > from.length) options.push(all(chars('19'), repeat(digit, from.length, longest - 1)))
  if (to !== undefined) options.push(sameLength(`1${'0'.repeat(to.length - 1)}`, to))
  return any(...options)
}

/** @returns undefined for what is longer than any integer written here */
function digitsOf(value: number): string | undefined {
  if (!Number.isFinite(value)) return undefined
  const digits = BigInt(value).toString()
  return digits.length > maxDigits ? undefined : digits
}

/** Numbers of as many digits as both bounds have. */
function sameLength(low: string, high: string): Expr {
  let same = 0
  while (same < low.length && low[same] === high[same]) same++
  if (same === low.length) return text(low)
  const options: Expr[] = []
  const rest = low.length - same - 1
  const a = low.slice(same + 1)
  const b = high.slice(same + 1)
  let first = Number(low[same])
  let last = Number(high[same])
  if (/[^0]/.test(a)) options.push(all(text(String(first++)), sameLength(a, '9'.repeat(rest))))
  if (/[^9]/.test(b)) options.push(all(text(String(last--)), sameLength('0'.repeat(rest), b)))
  if (first <= last) options.push(all(digitRange(first, last), repeat(digit, rest, rest)))
  return all(text(low.slice(0, same)), any(...options))
}

function digitRange(from: number, to: number): Expr {
  return set([0x30 + from, 0x30 + to])
}

const fraction = all(text('.'), repeat(digit, 1, maxFractionDigits))
const zeroFraction = all(text('.'), repeat(text('0'), 1, maxFractionDigits))
/** More than nothing. */
const realFraction = all(text('.'), repeat(text('0'), 0, 8), chars('19'), repeat(digit, 0, maxFractionDigits - 9))

/** Any JSON number that a double holds without becoming infinite. */
export function anyNumber(): Expr {
  const exponent = any(
    all(optional(chars('+')), optional(text('1')), repeat(digit, 1, 2)),
    all(text('-'), repeat(digit, 1, 3)),
  )
  return all(
    optional(text('-')),
    any(text('0'), all(chars('19'), repeat(digit, 0, maxDigits - 1))),
    optional(fraction),
    optional(all(chars('e', 'E'), exponent)),
  )
}

/**
 * Decimals of the range, without exponents. Exact where a bound is an integer; where it is not, up to the integer
 * beyond it.
 */
export function numberRange({ min, max, minExcluded, maxExcluded }: Bounds): Expr {
  const low = Math.floor(min)
  const high = Math.ceil(max)
  if (low > high) return never
  const lowExcluded = minExcluded && low === min
  const highExcluded = maxExcluded && high === max
  const options: Expr[] = []
  if (high >= 0) options.push(decimals(Math.max(low, 0), high, low >= 0 && lowExcluded, highExcluded))
  if (low < 0) options.push(all(text('-'), decimals(Math.max(-high, 0), -low, high >= 0 || highExcluded, lowExcluded)))
  return any(...options)
}

/** From `low` to `high`, both of at least 0 and integers. */
function decimals(low: number, high: number, lowExcluded: boolean, highExcluded: boolean): Expr {
  if (low > high) return never
  const options: Expr[] = []
  if (low === high) return lowExcluded || highExcluded ? never : all(naturals(low, low), optional(zeroFraction))
  options.push(all(naturals(low, low), lowExcluded ? realFraction : optional(fraction)))
  options.push(all(naturals(low + 1, high - 1), optional(fraction)))
  if (Number.isFinite(high)) options.push(highExcluded ? never : all(naturals(high, high), optional(zeroFraction)))
  return any(...options)
}
