// How long requests took: percentiles of a sample.
import type { RequestRow } from './request-log.ts'

export type Percentiles = { p50: number; p95: number; p99: number }

/** @param rows of finished requests. @returns null where there is none; `firstTokenMs` null where none had a token */
export function latencyOf(
  rows: readonly Pick<RequestRow, 'first_token_ms' | 'total_ms'>[],
): { requests: number; firstTokenMs: Percentiles | null; totalMs: Percentiles } | null {
  const totalMs = percentilesOf(rows.map(({ total_ms }) => total_ms))
  const firstTokenMs = percentilesOf(rows.flatMap(({ first_token_ms }) => first_token_ms ?? []))
  return totalMs && { requests: rows.length, firstTokenMs, totalMs }
}

/** By nearest rank: each is a value that is there. */
function percentilesOf(values: number[]): Percentiles | null {
  if (values.length === 0) return null
  const sorted = values.sort((a, b) => a - b)
  const at = (part: number): number => sorted[Math.ceil(part * sorted.length) - 1]!
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}
