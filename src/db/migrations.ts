// The database's steps, oldest first: forward only, and never changed once released.
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { createLedgerTables } from './ledger-tables.ts'
import { requestDetailStep } from './request-detail-step.ts'
import { usersStep } from './users-step.ts'

export const migrations: Record<string, Migration> = {
  '0001_accounts_keys_requests': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('accounts')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .execute()
      await db.schema
        .createTable('keys')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('account_id', 'text', (column) => column.notNull().references('accounts.id'))
        .addColumn('name', 'text', (column) => column.notNull())
        .addColumn('hash', 'text', (column) => column.notNull().unique())
        .addColumn('prefix', 'text', (column) => column.notNull())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addColumn('expires_at', 'bigint')
        .addColumn('revoked_at', 'bigint')
        .execute()
      await db.schema
        .createTable('key_changes')
        .addColumn('id', 'integer', (column) => column.primaryKey())
        .addColumn('changes', 'bigint', (column) => column.notNull())
        .execute()
      await sql`insert into key_changes (id, changes) values (1, 0)`.execute(db)
      await createRequests(db)
    },
  },
  '0002_ledger': { up: createLedgerTables },
  '0003_limits': {
    async up(db: Kysely<unknown>) {
      // One column a statement: SQLite takes no more.
      for (const table of ['accounts', 'keys'])
        for (const column of ['requests_per_minute', 'tokens_per_minute', 'concurrent'])
          await db.schema.alterTable(table).addColumn(column, 'bigint').execute()
    },
  },
  '0004_users': usersStep,
  '0005_kept_replies': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('kept_replies')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('account_id', 'text', (column) => column.notNull().references('accounts.id'))
        .addColumn('body_hash', 'text', (column) => column.notNull())
        .addColumn('request_id', 'text', (column) => column.notNull())
        .addColumn('owner', 'text', (column) => column.notNull())
        .addColumn('reply', 'text')
        .addColumn('stream', 'integer', (column) => column.notNull())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .execute()
      await db.schema.createIndex('kept_replies_by_time').on('kept_replies').columns(['created_at']).execute()
    },
  },
  '0006_devices': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('device_logins')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('user_code', 'text', (column) => column.notNull().unique())
        .addColumn('client', 'text', (column) => column.notNull())
        .addColumn('decided', 'text', (column) => column.notNull())
        .addColumn('user_id', 'text', (column) => column.references('users.id').onDelete('cascade'))
        .addColumn('account_id', 'text', (column) => column.references('accounts.id'))
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addColumn('expires_at', 'bigint', (column) => column.notNull())
        .execute()
    },
  },
  '0007_request_detail': requestDetailStep,
  '0008_reasoning': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .alterTable('accounts')
        .addColumn('reasoning_kept', 'integer', (column) => column.notNull().defaultTo(1))
        .execute()
      await db.schema
        .createTable('kept_reasoning')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('account_id', 'text', (column) => column.notNull().references('accounts.id').onDelete('cascade'))
        .addColumn('reasoning', 'text', (column) => column.notNull())
        .addColumn('characters', 'bigint', (column) => column.notNull())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .execute()
      await db.schema.createIndex('kept_reasoning_by_time').on('kept_reasoning').columns(['created_at']).execute()
      await db.schema
        .createIndex('kept_reasoning_by_account')
        .on('kept_reasoning')
        .columns(['account_id', 'created_at'])
        .execute()
    },
  },
  '0009_streams': { up: createStreams },
  '0010_stream_sizes': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .alterTable('resumable_streams')
        .addColumn('characters', 'bigint', (column) => column.notNull().defaultTo(0))
        .execute()
      await db.schema
        .createIndex('resumable_streams_by_account')
        .on('resumable_streams')
        .columns(['account_id', 'created_at'])
        .execute()
    },
  },
}

/** Those of a stream go with it. */
async function createStreams(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('resumable_streams')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('account_id', 'text', (column) => column.notNull().references('accounts.id').onDelete('cascade'))
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('resumable_streams_by_time').on('resumable_streams').columns(['created_at']).execute()
  await db.schema
    .createTable('stream_pieces')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('stream_id', 'text', (column) => column.notNull().references('resumable_streams.id').onDelete('cascade'))
    .addColumn('first_event', 'integer', (column) => column.notNull())
    .addColumn('last_event', 'integer', (column) => column.notNull())
    .addColumn('events', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('stream_pieces_by_stream')
    .on('stream_pieces')
    .columns(['stream_id', 'first_event'])
    .execute()
}

async function createRequests(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('requests')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('account_id', 'text', (column) => column.notNull())
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('endpoint', 'text', (column) => column.notNull())
    .addColumn('model', 'text', (column) => column.notNull())
    .addColumn('engine', 'text')
    .addColumn('status', 'integer', (column) => column.notNull())
    .addColumn('error_code', 'text')
    .addColumn('finish_reason', 'text')
    .addColumn('stream', 'integer', (column) => column.notNull())
    .addColumn('prompt_tokens', 'bigint', (column) => column.notNull())
    .addColumn('cached_tokens', 'bigint', (column) => column.notNull())
    .addColumn('completion_tokens', 'bigint', (column) => column.notNull())
    .addColumn('reasoning_tokens', 'bigint', (column) => column.notNull())
    .addColumn('estimated', 'integer', (column) => column.notNull())
    .addColumn('list_cost', 'bigint', (column) => column.notNull())
    .addColumn('discount', 'bigint', (column) => column.notNull())
    .addColumn('cost', 'bigint', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('first_token_ms', 'bigint')
    .addColumn('total_ms', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('requests_by_time').on('requests').columns(['created_at']).execute()
  await db.schema.createIndex('requests_by_account').on('requests').columns(['account_id', 'created_at']).execute()
}
