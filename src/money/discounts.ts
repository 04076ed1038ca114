// Which discount counts: of the model, of the account, of the hour. The best one does; they do not add up.
import type { Discount } from './price.ts'

/** Each day from one minute to another (UTC, minutes since midnight); over midnight where `from` is the later one. */
export type DiscountWindow = {
  fromMinute: number
  toMinute: number
  discount: Discount
  /** Ids; undefined: of every model. */
  models: readonly string[] | undefined
}

const minutesOfDay = 24 * 60

export function bestDiscount(
  own: readonly Discount[],
  windows: readonly DiscountWindow[],
  model: string,
  timeMs: number,
): Discount {
  const minute = Math.floor(timeMs / 60_000) % minutesOfDay
  let best = 0n
  for (const discount of own) if (discount > best) best = discount
  for (const { fromMinute, toMinute, discount, models } of windows) {
    if (models && !models.includes(model)) continue
    const within =
      fromMinute <= toMinute ? minute >= fromMinute && minute < toMinute : minute >= fromMinute || minute < toMinute
    if (within && discount > best) best = discount
  }
  return best
}
