// The ledger's statements on many rows at once; `group.ts` is where they are used.
import { sql } from 'kysely'
import { insertRows, rowsByValues } from '../db/prepared.ts'

export const lockBalances = rowsByValues((db, ids, kind) =>
  db
    .selectFrom('balances')
    .selectAll()
    .where('account_id', 'in', ids)
    .orderBy('account_id')
    .$if(kind === 'postgres', (query) => query.forUpdate()),
)
export const closeHolds = rowsByValues((db, ids) => db.deleteFrom('holds').where('id', 'in', ids).returningAll())
export const readSpending = rowsByValues((db, ids) => db.selectFrom('key_spending').selectAll().where('id', 'in', ids))

const balanceColumns = ['account_id', 'balance', 'held'] as const
export const addBalances = insertRows('balances', balanceColumns, (insert) =>
  insert.onConflict((conflict) => conflict.doNothing()),
)
export const writeBalances = insertRows('balances', balanceColumns, (insert) =>
  insert.onConflict((conflict) =>
    conflict.column('account_id').doUpdateSet({ balance: excluded('balance'), held: excluded('held') }),
  ),
)
export const writeSpending = insertRows('key_spending', ['id', 'key_id', 'period', 'spent', 'held'], (insert) =>
  insert.onConflict((conflict) =>
    conflict.column('id').doUpdateSet({ spent: excluded('spent'), held: excluded('held') }),
  ),
)
export const insertHolds = insertRows('holds', [
  'id',
  'account_id',
  'key_id',
  'owner',
  'amount',
  'model',
  'price_id',
  'input_price',
  'cached_input_price',
  'output_price',
  'discount_part',
  'prompt_tokens',
  'cached_tokens',
  'completion_tokens',
  'created_at',
])
export const insertEntries = insertRows('entries', [
  'id',
  'account_id',
  'kind',
  'amount',
  'request_id',
  'key_id',
  'model',
  'price_id',
  'prompt_tokens',
  'cached_tokens',
  'completion_tokens',
  'list_cost',
  'discount',
  'note',
  'by',
  'created_at',
  'began_at',
])

function excluded(column: string) {
  return sql<bigint>`${sql.ref(`excluded.${column}`)}`
}
