// API keys: made, listed, revoked, and found again from the text a client sends.
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Budgets } from '../contract/budgets.ts'
import { noRateLimits, type RateLimits, rateLimitNames } from '../contract/rate-limits.ts'
import type { Db } from '../db/open.ts'
import type { KeysTable } from '../db/tables.ts'
import { recordChange } from './audit.ts'
import { couldBeKey, hashOfKey, newKeyText, prefixOfKey } from './key-text.ts'
import { type By, theServer } from './principal.ts'
import { amount, type Caller, createUsableKeys, modelsIn } from './usable-keys.ts'

/** A key without its hash. */
export type Key = Omit<KeysTable, 'hash' | 'allowed_models' | 'disabled'> & {
  /** Ids of models; null: every model. */
  allowed_models: string[] | null
  disabled: boolean
}

/** What of a key may change; absent stays as it is. Times are milliseconds since 1970. */
export type KeyChange = {
  name?: string | undefined
  allowedModels?: string[] | null | undefined
  disabled?: boolean | undefined
  expiresAtMs?: number | null | undefined
  limits?: Partial<RateLimits>
  budgets?: { [P in keyof Budgets]?: Budgets[P] | undefined }
}

export type Keys = {
  list(filter?: { account_id?: string | undefined }): Promise<Key[]>
  /** @returns the key and its text, which is kept nowhere else */
  create(
    key: {
      accountId: string
      name: string
      expiresAtMs?: number | null | undefined
      allowedModels?: string[] | null | undefined
      budgets?: Budgets
      limits?: Partial<RateLimits>
      text?: string
    },
    by?: By,
  ): Promise<{ key: Key; text: string }>
  /** @returns undefined where there is no such key in reach */
  update(id: string, change: KeyChange, by?: By): Promise<Key | undefined>
  /**
   * Gives the key another text. The texts it had work for `graceMs` more, those of earlier rotations no longer than that.
   * @returns undefined where there is no such key in reach, or it is revoked
   */
  rotate(id: string, graceMs: number, by?: By): Promise<{ key: Key; text: string } | undefined>
  /** Revoking twice keeps the first time. */
  revoke(id: string, by?: By): Promise<Key | undefined>
  /** Who has this key; undefined for every reason it may not be used. */
  authenticate(text: string): Caller | undefined
  /** Reads changes that other processes made, where there are any. */
  refresh(): Promise<void>
}

const columns = [
  'id',
  'account_id',
  'name',
  'prefix',
  'created_at',
  'expires_at',
  'revoked_at',
  'allowed_models',
  'disabled',
  'budget_total',
  'budget_day',
  'budget_month',
  ...rateLimitNames,
] as const

const noBudgets: Budgets = { total: null, day: null, month: null }

export async function createKeys(db: Db): Promise<Keys> {
  const usable = createUsableKeys(db)

  /**
   * Writes, and tells every process that keys have changed. Telling comes first: it makes changes wait for each other,
   * so that what a change reads before it writes is still so, on PostgreSQL too.
   */
  async function change<T>(write: (transaction: Db) => Promise<T>): Promise<T> {
    const result = await db.transaction().execute(async (transaction) => {
      await transaction.updateTable('key_changes').set({ changes: sql`changes + 1` }).execute()
      return write(transaction)
    })
    await usable.load()
    return result
  }

  /** @returns the row as it is before a change; undefined where there is none in reach */
  async function inReach(transaction: Db, id: string, by: By) {
    let query = transaction
      .selectFrom('keys')
      .select([...columns, 'hash'])
      .where('id', '=', id)
    if (by.accountId !== undefined) query = query.where('account_id', '=', by.accountId)
    return query.executeTakeFirst()
  }

  await usable.load()
  const keys: Keys = {
    async list({ account_id } = {}) {
      let query = db.selectFrom('keys').select(columns).orderBy('created_at').orderBy('id')
      if (account_id !== undefined) query = query.where('account_id', '=', account_id)
      return (await query.execute()).map(keyOf)
    },

    async create(
      { accountId, name, expiresAtMs, allowedModels, budgets = noBudgets, limits, text = newKeyText() },
      by = theServer,
    ) {
      const key: Key = {
        id: `key_${randomBytes(12).toString('hex')}`,
        account_id: accountId,
        name,
        prefix: prefixOfKey(text),
        created_at: Date.now(),
        expires_at: expiresAtMs ?? null,
        revoked_at: null,
        allowed_models: allowedModels ?? null,
        disabled: false,
        budget_total: budgets.total,
        budget_day: budgets.day,
        budget_month: budgets.month,
        ...noRateLimits,
        ...limits,
      }
      await change(async (transaction) => {
        await transaction
          .insertInto('keys')
          .values({ ...key, ...stored(key), hash: hashOfKey(text) })
          .execute()
        await recordChange(transaction, {
          actor: by.actor,
          action: 'key.create',
          subjectId: key.id,
          accountId,
          after: key,
        })
      })
      return { key, text }
    },

    update: (id, { name, allowedModels, disabled, expiresAtMs, budgets = {}, limits }, by = theServer) =>
      change(async (transaction) => {
        const row = await inReach(transaction, id, by)
        if (!row) return undefined
        const before = keyOf(row)
        const after: Key = {
          ...before,
          ...(name !== undefined && { name }),
          ...(allowedModels !== undefined && { allowed_models: allowedModels }),
          ...(disabled !== undefined && { disabled }),
          ...(expiresAtMs !== undefined && { expires_at: expiresAtMs }),
          ...(budgets.total !== undefined && { budget_total: budgets.total }),
          ...(budgets.day !== undefined && { budget_day: budgets.day }),
          ...(budgets.month !== undefined && { budget_month: budgets.month }),
          ...limits,
        }
        const { hash: _, ...columnsAfter } = { ...row, ...after, ...stored(after) }
        await transaction.updateTable('keys').set(columnsAfter).where('id', '=', id).execute()
        await recordChange(transaction, {
          actor: by.actor,
          action: 'key.update',
          subjectId: id,
          accountId: after.account_id,
          before,
          after,
        })
        return after
      }),

    async rotate(id, graceMs, by = theServer) {
      const text = newKeyText()
      const key = await change(async (transaction) => {
        const row = await inReach(transaction, id, by)
        if (!row || row.revoked_at !== null) return undefined
        const worksUntil = Date.now() + graceMs
        await transaction
          .updateTable('former_key_texts')
          .set({ works_until: worksUntil })
          .where('key_id', '=', id)
          .where('works_until', '>', worksUntil)
          .execute()
        await transaction
          .insertInto('former_key_texts')
          .values({ hash: row.hash, key_id: id, works_until: worksUntil })
          .execute()
        const before = keyOf(row)
        const after = { ...before, prefix: prefixOfKey(text) }
        await transaction
          .updateTable('keys')
          .set({ hash: hashOfKey(text), prefix: after.prefix })
          .where('id', '=', id)
          .execute()
        await recordChange(transaction, {
          actor: by.actor,
          action: 'key.rotate',
          subjectId: id,
          accountId: after.account_id,
          before,
          after: { ...after, former_text_works_until: worksUntil },
        })
        return after
      })
      return key && { key, text }
    },

    revoke: (id, by = theServer) =>
      change(async (transaction) => {
        const row = await inReach(transaction, id, by)
        if (!row || row.revoked_at !== null) return row && keyOf(row)
        const before = keyOf(row)
        const after = { ...before, revoked_at: Date.now() }
        await transaction.updateTable('keys').set({ revoked_at: after.revoked_at }).where('id', '=', id).execute()
        await recordChange(transaction, {
          actor: by.actor,
          action: 'key.revoke',
          subjectId: id,
          accountId: after.account_id,
          before,
          after,
        })
        return after
      }),

    authenticate: (text) => (couldBeKey(text) ? usable.find(hashOfKey(text)) : undefined),

    refresh: usable.load,
  }
  return keys
}

function keyOf({ hash: _, ...row }: Omit<KeysTable, 'hash'> & { hash?: string }): Key {
  return {
    ...row,
    allowed_models: modelsIn(row.allowed_models),
    disabled: row.disabled === 1,
    budget_total: amount(row.budget_total),
    budget_day: amount(row.budget_day),
    budget_month: amount(row.budget_month),
  }
}

/** The fields that the table holds in another form. */
function stored({ allowed_models, disabled }: Key): Pick<KeysTable, 'allowed_models' | 'disabled'> {
  return { allowed_models: allowed_models && JSON.stringify(allowed_models), disabled: disabled ? 1 : 0 }
}
