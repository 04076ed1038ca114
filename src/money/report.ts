// What was used and charged in a time, from the ledger's own entries: the numbers are those that were paid.
import { sql } from 'kysely'
import type { Db } from '../db/open.ts'
import type { Amount } from './amount.ts'

export type UseFilter = { accountId?: string | undefined; keyId?: string | undefined; fromMs: number; toMs: number }

export type Use = {
  requests: number
  promptTokens: number
  cachedTokens: number
  completionTokens: number
  listCost: Amount
  discount: Amount
  cost: Amount
}

/** `day` in UTC, `2026-11-26`. */
export type DayOfUse = Use & { day: string; keyId: string; model: string }

const dayMs = 86_400_000

/** By day, key and model, oldest first. @param filter `toMs` is the first millisecond that no longer counts */
export async function useByDay(db: Db, { accountId, keyId, fromMs, toMs }: UseFilter): Promise<DayOfUse[]> {
  let query = db
    .selectFrom('entries')
    .where('kind', '=', 'charge')
    .where('created_at', '>=', fromMs)
    .where('created_at', '<', toMs)
  if (accountId !== undefined) query = query.where('account_id', '=', accountId)
  if (keyId !== undefined) query = query.where('key_id', '=', keyId)
  const rows = await query
    .select(({ fn }) => [
      // Whole-number division on both databases.
      sql<number>`created_at / ${sql.lit(dayMs)}`.as('day'),
      'key_id',
      'model',
      fn.countAll().as('requests'),
      fn.sum('prompt_tokens').as('prompt_tokens'),
      fn.sum('cached_tokens').as('cached_tokens'),
      fn.sum('completion_tokens').as('completion_tokens'),
      fn.sum('list_cost').as('list_cost'),
      fn.sum('discount').as('discount'),
      fn.sum('amount').as('amount'),
    ])
    .groupBy(['day', 'key_id', 'model'])
    .orderBy('day')
    .orderBy('key_id')
    .orderBy('model')
    .execute()
  return rows.map((row) => ({
    day: new Date(Number(row.day) * dayMs).toISOString().slice(0, 10),
    keyId: row.key_id ?? '',
    model: row.model ?? '',
    requests: Number(row.requests),
    promptTokens: Number(row.prompt_tokens),
    cachedTokens: Number(row.cached_tokens),
    completionTokens: Number(row.completion_tokens),
    listCost: BigInt(row.list_cost),
    discount: BigInt(row.discount),
    cost: -BigInt(row.amount),
  }))
}

export function totalOf(rows: readonly Use[]): Use {
  const total: Use = {
    requests: 0,
    promptTokens: 0,
    cachedTokens: 0,
    completionTokens: 0,
    listCost: 0n,
    discount: 0n,
    cost: 0n,
  }
  for (const row of rows) {
    total.requests += row.requests
    total.promptTokens += row.promptTokens
    total.cachedTokens += row.cachedTokens
    total.completionTokens += row.completionTokens
    total.listCost += row.listCost
    total.discount += row.discount
    total.cost += row.cost
  }
  return total
}
