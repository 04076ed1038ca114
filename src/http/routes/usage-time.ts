// The time that a report is asked for: days (UTC) or milliseconds.

export const dayMs = 86_400_000
const defaultDays = 30

/**
 * A day stands for its first millisecond in `from`, and for its last in `to`.
 * @returns `toMs` is the first millisecond that no longer counts
 */
export function timeOf({ from, to }: { from?: string | number | undefined; to?: string | number | undefined }): {
  fromMs: number
  toMs: number
} {
  const toMs = to === undefined ? Date.now() + 1 : typeof to === 'number' ? to + 1 : Date.parse(to) + dayMs
  const fromMs = from === undefined ? toMs - defaultDays * dayMs : typeof from === 'number' ? from : Date.parse(from)
  return { fromMs: Math.max(0, fromMs), toMs }
}
