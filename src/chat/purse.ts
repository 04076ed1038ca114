// The money of one request: held before an engine is asked, or refused with the reason.
import type { Budgets } from '../contract/budgets.ts'
import { fail } from '../contract/errors.ts'
import { affordableTokens, allowanceOf, type RequestSize } from '../money/allowance.ts'
import { formatAmount } from '../money/amount.ts'
import { bestDiscount, type DiscountWindow } from '../money/discounts.ts'
import type { Hold, Ledger, Refused } from '../money/ledger.ts'
import { LedgerUnavailable } from '../money/ledger.ts'
import type { PriceVersion } from '../money/prices.ts'

/** Who pays for a request, and on what terms. */
export type Payer = {
  accountId: string
  keyId: string
  budgets: Budgets
  /** Part of the list price taken off for the account, in 10⁻¹². */
  accountDiscount: bigint
}

export type Purse = {
  hold: Hold
  /** Tokens of each answer that the hold pays for. */
  maxTokens: number
}

/** How long a client that meets the holds of its other requests may wait before it asks again. */
const heldRetryS = 1
const unavailableRetryS = 5

/** @throws ApiError where the money is not there, or the database does not answer */
export async function purseFor(
  call: { id: string; payer: Payer; price: PriceVersion; discountWindows: readonly DiscountWindow[] },
  ledger: Ledger,
  size: RequestSize,
): Promise<Purse> {
  const { payer, price } = call
  const beganAtMs = Date.now()
  const discount = bestDiscount([price.discount, payer.accountDiscount], call.discountWindows, price.model, beganAtMs)
  const outcome = await ledger
    .hold({
      id: call.id,
      accountId: payer.accountId,
      keyId: payer.keyId,
      budgets: payer.budgets,
      model: price.model,
      priceId: price.id,
      price: price.price,
      discount,
      ...allowanceOf(size, price.price, discount),
      createdAtMs: beganAtMs,
    })
    .catch((error: unknown) => {
      if (!(error instanceof LedgerUnavailable)) throw error
      throw fail('storage_unavailable', 'The request cannot be written down now, so it is not begun', {
        retryAfterS: unavailableRetryS,
      })
    })
  if ('type' in outcome) throw refusal(outcome)
  return { hold: outcome, maxTokens: affordableTokens(outcome.amount, size, price.price, discount) }
}

function refusal({ code, least, available, unheld, budget }: Refused): Error {
  const needed = `The prompt and one token cost ${formatAmount(least)} US dollars`
  if (code === 'balance_held')
    return fail(
      code,
      `${needed}; ${formatAmount(available)} is free now, ${formatAmount(unheld)} when running requests have ended`,
      { retryAfterS: heldRetryS },
    )
  if (code === 'budget_exceeded')
    return fail(code, `${needed}; ${formatAmount(unheld)} is left of the key's budget (${budget})`)
  return fail(code, `${needed}; the account has ${formatAmount(unheld)}`)
}
