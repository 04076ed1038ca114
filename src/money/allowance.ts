// The most that a request can cost, the least it needs to begin, and how many tokens an amount pays for.
import { type Amount, unitsPerDollar } from './amount.ts'
import { costOf, type Discount, type Price } from './price.ts'

export type RequestSize = {
  /** Tokens of the prompt by count, or a fair estimate where only the engine can count. */
  promptTokens: number
  /** No more than this, whatever the engine counts. */
  mostPromptTokens: number
  /** Answers made from the one prompt. */
  answers: number
  /** Of each answer. */
  maxTokens: number
}

/** `least` pays for the prompt and one token of each answer, `most` for everything asked for. */
export function allowanceOf(size: RequestSize, price: Price, discount: Discount): { least: Amount; most: Amount } {
  const cost = (promptTokens: number, tokensEach: number): Amount =>
    costOf({ promptTokens, cachedTokens: 0, completionTokens: size.answers * tokensEach }, dearest(price), discount)
      .cost
  return { least: cost(size.promptTokens, 1), most: cost(size.mostPromptTokens, size.maxTokens) }
}

/** @returns tokens for each answer that `amount` pays for after the prompt, at most `size.maxTokens` */
export function affordableTokens(amount: Amount, size: RequestSize, price: Price, discount: Discount): number {
  const { least, most } = allowanceOf(size, price, discount)
  if (amount >= most) return size.maxTokens
  const costOfToken = price.output * BigInt(size.answers)
  const part = unitsPerDollar - discount
  if (costOfToken === 0n || part === 0n) return size.maxTokens
  if (amount < least) return 0
  // cost = list − ⌊list·discount⌋ = ⌈list·part⌉, so `amount` pays for a list cost of ⌊amount / part⌋.
  const listCost = (amount * unitsPerDollar) / part
  const tokens = (listCost - BigInt(size.promptTokens) * dearest(price).input) / costOfToken
  return Number(tokens < BigInt(size.maxTokens) ? tokens : BigInt(size.maxTokens))
}

/** No part of the prompt costs more than this, cached or not. */
function dearest(price: Price): Price {
  return { ...price, input: price.input > price.cachedInput ? price.input : price.cachedInput }
}
