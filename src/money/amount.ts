// Money as whole numbers: one unit is 10⁻¹² US dollars, so the price of a single token is whole.

/** US dollars in units of 10⁻¹². */
export type Amount = bigint

export const unitsPerDollar = 1_000_000_000_000n

/** What an account holds at most: 9,000,000 dollars, within 63 bits. */
export const maxBalance = 9_000_000n * unitsPerDollar

/**
 * `"0.28"` → 280000000000n.
 * @param decimals most digits after the point
 * @throws RangeError that says what is wrong with the text
 */
export function parseAmount(text: string, decimals = 12): Amount {
  const match = /^(\d{1,12})(?:\.(\d+))?$/.exec(text)
  if (!match) throw new RangeError(`must be a decimal number such as "0.28"; got ${JSON.stringify(text.slice(0, 40))}`)
  const [, whole = '', part = ''] = match
  if (part.length > decimals) throw new RangeError(`must have at most ${decimals} decimals; got ${part.length}`)
  return BigInt(whole) * unitsPerDollar + BigInt(part.padEnd(12, '0'))
}

/** 5600000n → `"0.0000056"`: exact, without zeros at the end. */
export function formatAmount(amount: Amount): string {
  const magnitude = amount < 0n ? -amount : amount
  const part = String(magnitude % unitsPerDollar)
    .padStart(12, '0')
    .replace(/0+$/, '')
  return `${amount < 0n ? '-' : ''}${magnitude / unitsPerDollar}${part === '' ? '' : `.${part}`}`
}
