// What tokens cost: a model's price, a discount, the bill of one request.
import { type Amount, formatAmount, parseAmount, unitsPerDollar } from './amount.ts'

/** Units of 10⁻¹² US dollars for one token. */
export type Price = { input: Amount; cachedInput: Amount; output: Amount }

/** Part of the list price taken off, in 10⁻¹²: 0n to 10¹². */
export type Discount = bigint

/** `cost` = `listCost` − `discount`, in units of 10⁻¹² US dollars. */
export type Bill = { listCost: Amount; discount: Amount; cost: Amount }

/** Of a request that costs nothing. */
export const noBill: Bill = { listCost: 0n, discount: 0n, cost: 0n }

const tokensPerPriceUnit = 1_000_000n

/** Decimals that a price for a million tokens may have, so that one token's price is whole. */
export const priceDecimals = 6

/**
 * @param perMillion US dollars for a million tokens as decimal texts with at most six decimals
 * @throws RangeError
 */
export function parsePrice(perMillion: { input: string; cachedInput: string; output: string }): Price {
  const perToken = (text: string): Amount => parseAmount(text, priceDecimals) / tokensPerPriceUnit
  return {
    input: perToken(perMillion.input),
    cachedInput: perToken(perMillion.cachedInput),
    output: perToken(perMillion.output),
  }
}

/** The inverse of `parsePrice`, named as the API has it. */
export function formatPrice({ input, cachedInput, output }: Price) {
  const perMillion = (amount: Amount): string => formatAmount(amount * tokensPerPriceUnit)
  return { input: perMillion(input), cached_input: perMillion(cachedInput), output: perMillion(output) }
}

/** @param text a decimal from 0 to 1. @throws RangeError */
export function parseDiscount(text: string): Discount {
  const part = parseAmount(text)
  if (part > unitsPerDollar) throw new RangeError(`must be at most 1; got ${text}`)
  return part
}

/** The bill of one request; the discount is rounded down to the unit. */
export function costOf(
  usage: { promptTokens: number; cachedTokens: number; completionTokens: number },
  price: Price,
  discountPart: Discount,
): Bill {
  const listCost =
    BigInt(usage.promptTokens - usage.cachedTokens) * price.input +
    BigInt(usage.cachedTokens) * price.cachedInput +
    BigInt(usage.completionTokens) * price.output
  const discount = (listCost * discountPart) / unitsPerDollar
  return { listCost, discount, cost: listCost - discount }
}
