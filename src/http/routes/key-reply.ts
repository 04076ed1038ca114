// A key as the API shows it: without its text, with its budgets in dollars.
import type { Key } from '../../accounts/keys.ts'
import { formatAmount } from '../../money/amount.ts'

export function keyReply({ budget_total, budget_day, budget_month, ...key }: Key) {
  const dollars = (amount: bigint | null) => (amount === null ? null : formatAmount(BigInt(amount)))
  return { ...key, budgets: { total: dollars(budget_total), day: dollars(budget_day), month: dollars(budget_month) } }
}
