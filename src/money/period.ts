// The periods a key's budget counts by: all time, a day, a month, in UTC.

export type Budgets = { total: bigint | null; day: bigint | null; month: bigint | null }

export type PeriodName = keyof Budgets

/** `{total: 'total', month: '2026-11', day: '2026-11-26'}` */
export function periodsAt(timeMs: number): Record<PeriodName, string> {
  const day = new Date(timeMs).toISOString().slice(0, 10)
  return { total: 'total', month: day.slice(0, 7), day }
}

export const periodNames: readonly PeriodName[] = ['total', 'month', 'day']
