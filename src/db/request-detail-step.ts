// The step `0007_request_detail`: what the request log's page shows of one request, how it is filtered, and use by hour.
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Sums of `usage_hours` besides its names. */
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
]

export const requestDetailStep: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('requests').addColumn('asked_ms', 'bigint').execute()
    await db.schema.alterTable('requests').addColumn('attempts', 'text').execute()
    await db.schema.createIndex('requests_by_key').on('requests').columns(['key_id', 'created_at']).execute()
    await db.schema.createIndex('requests_by_model').on('requests').columns(['model', 'created_at']).execute()
    // Most requests end well: this one costs them nothing.
    await sql`create index requests_not_finished on requests (created_at) where status >= 400`.execute(db)

    const table = db.schema
      .createTable('usage_hours')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('hour', 'bigint', (column) => column.notNull())
      .addColumn('account_id', 'text', (column) => column.notNull())
      .addColumn('key_id', 'text', (column) => column.notNull())
      .addColumn('model', 'text', (column) => column.notNull())
    await sums.reduce((made, name) => made.addColumn(name, 'bigint', (column) => column.notNull()), table).execute()
    await db.schema.createIndex('usage_hours_by_time').on('usage_hours').columns(['hour']).execute()
    await db.schema.createIndex('usage_hours_by_account').on('usage_hours').columns(['account_id', 'hour']).execute()
    // What was logged before this step.
    await sql`
      insert into usage_hours
      select hour || ' ' || key_id || ' ' || model, hour, account_id, key_id, model, count(*),
        sum(case when status >= 400 and status <> 499 then 1 else 0 end), sum(case when status = 499 then 1 else 0 end),
        sum(prompt_tokens), sum(cached_tokens), sum(completion_tokens), sum(reasoning_tokens),
        sum(list_cost), sum(discount), sum(cost), count(first_token_ms), coalesce(sum(first_token_ms), 0),
        sum(case when status < 400 then total_ms else 0 end)
      from (select created_at / 3600000 * 3600000 as hour, requests.* from requests) as logged
      group by hour, account_id, key_id, model`.execute(db)
  },
}
