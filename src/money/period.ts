// The periods a key's budget counts by: all time, a day, a month, in UTC.
import type { Budgets } from '../contract/budgets.ts'

export type PeriodName = keyof Budgets

/** `{total: 'total', month: '2026-11', day: '2026-11-26'}` */
export function periodsAt(timeMs: number): Record<PeriodName, string> {
  const day = new Date(timeMs).toISOString().slice(0, 10)
  return { total: 'total', month: day.slice(0, 7), day }
}

export const periodNames: readonly PeriodName[] = ['total', 'month', 'day']

/** Of the row that has what a key has spent in a period: `key_spending`'s id. */
export function spendingId(keyId: string, period: string): string {
  return `${keyId} ${period}`
}
