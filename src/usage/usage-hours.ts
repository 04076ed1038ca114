// Use by hour, key and model: sums that grow with the request log, so that a chart of a year reads no single request.
import { sql } from 'kysely'
import type { Database, Db } from '../db/open.ts'
import { insertRows } from '../db/prepared.ts'
import type { RequestsTable, UsageHoursTable } from '../db/tables.ts'

export const hourMs = 3_600_000

/** HTTP has no status for it; this is nginx's. */
export const clientLeftStatus = 499

const sums = [
  'requests',
  'errors',
  'client_left',
  'prompt_tokens',
  'cached_tokens',
  'completion_tokens',
  'reasoning_tokens',
  'list_cost',
  'discount',
  'cost',
  'first_tokens',
  'first_token_ms',
  'total_ms',
] as const

export type Sums = Pick<UsageHoursTable, (typeof sums)[number]>

const addRows = insertRows('usage_hours', ['id', 'hour', 'account_id', 'key_id', 'model', ...sums], (insert) =>
  insert.onConflict((conflict) =>
    conflict
      .column('id')
      .doUpdateSet(
        Object.fromEntries(
          sums.map((name) => [name, sql<number>`${sql.ref(`usage_hours.${name}`)} + ${sql.ref(`excluded.${name}`)}`]),
        ),
      ),
  ),
)

/** Within the transaction that writes the rows themselves, so that the sums are theirs. */
export async function addToHours(tx: Db, kind: Database['kind'], rows: readonly RequestsTable[]): Promise<void> {
  const hours = new Map<string, UsageHoursTable>()
  for (const row of rows) {
    const { account_id, key_id, model } = row
    const hour = row.created_at - (row.created_at % hourMs)
    const id = `${hour} ${key_id} ${model}`
    const sum = hours.get(id)
    if (sum) add(sum, sumsOf(row))
    else hours.set(id, { id, hour, account_id, key_id, model, ...sumsOf(row) })
  }
  // In one order everywhere, so that two servers never wait for each other.
  const ordered = [...hours.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  await addRows(tx, kind, ordered)
}

function sumsOf(row: RequestsTable): Sums {
  return {
    requests: 1,
    errors: row.status >= 400 && row.status !== clientLeftStatus ? 1 : 0,
    client_left: row.status === clientLeftStatus ? 1 : 0,
    prompt_tokens: row.prompt_tokens,
    cached_tokens: row.cached_tokens,
    completion_tokens: row.completion_tokens,
    reasoning_tokens: row.reasoning_tokens,
    list_cost: row.list_cost,
    discount: row.discount,
    cost: row.cost,
    first_tokens: row.first_token_ms === null ? 0 : 1,
    first_token_ms: row.first_token_ms ?? 0,
    total_ms: row.status < 400 ? row.total_ms : 0,
  }
}

function add(to: Sums, more: Sums): void {
  for (const name of sums) (to[name] as number | bigint) = plus(to[name], more[name])
}

/** Money comes as `bigint`, and as a number where it was small when it was read. */
function plus(a: number | bigint, b: number | bigint): number | bigint {
  return typeof a === 'number' && typeof b === 'number' ? a + b : BigInt(a) + BigInt(b)
}

export type UseFilter = {
  accountId?: string | undefined
  keyId?: string | undefined
  model?: string | undefined
  fromMs: number
  /** The first millisecond that no longer counts. */
  toMs: number
}

/** What rows are told apart by, besides their time. */
export type GroupedBy = readonly ('key_id' | 'model')[]

/** `key_id` and `model` are null where the rows are not told apart by them. */
export type Use = { time: number; key_id: string | null; model: string | null } & Sums

/**
 * Oldest first. Hours that began in the time count.
 * @param stepMs how much time a row stands for: whole hours
 */
export async function timeSeries(
  db: Db,
  { accountId, keyId, model, fromMs, toMs }: UseFilter,
  stepMs: number,
  groupedBy: GroupedBy,
): Promise<Use[]> {
  // The text says the step: PostgreSQL takes two parameters of the same value for two expressions.
  const time = sql<number>`hour / ${sql.lit(stepMs)}`
  let query = db
    .selectFrom('usage_hours')
    .where('hour', '>=', fromMs - (fromMs % hourMs))
    .where('hour', '<', toMs)
  if (accountId !== undefined) query = query.where('account_id', '=', accountId)
  if (keyId !== undefined) query = query.where('key_id', '=', keyId)
  if (model !== undefined) query = query.where('model', '=', model)
  const rows = await query
    .select(({ fn }) => [time.as('time'), ...groupedBy, ...sums.map((name) => fn.sum<bigint>(name).as(name))])
    .groupBy(['time', ...groupedBy])
    .orderBy('time')
    .$if(groupedBy.includes('key_id'), (ordered) => ordered.orderBy('key_id'))
    .$if(groupedBy.includes('model'), (ordered) => ordered.orderBy('model'))
    .execute()
  return rows.map((row) => ({
    time: Number(row.time) * stepMs,
    key_id: row.key_id ?? null,
    model: row.model ?? null,
    ...(Object.fromEntries(sums.map((name) => [name, isMoney(name) ? BigInt(row[name]) : Number(row[name])])) as Sums),
  }))
}

function isMoney(name: (typeof sums)[number]): boolean {
  return name === 'list_cost' || name === 'discount' || name === 'cost'
}

export function totalOf(rows: readonly Sums[]): Sums {
  const total = Object.fromEntries(sums.map((name) => [name, isMoney(name) ? 0n : 0])) as Sums
  for (const row of rows) add(total, row)
  return total
}
