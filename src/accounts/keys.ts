// API keys: made, listed, revoked, and found again from the text a client sends.
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { noRateLimits, type RateLimits } from '../contract/rate-limits.ts'
import type { Db } from '../db/open.ts'
import type { KeysTable } from '../db/tables.ts'
import { couldBeKey, hashOfKey, newKeyText, prefixOfKey } from './key-text.ts'

/** A key without its hash. */
export type Key = Omit<KeysTable, 'hash'>

/** What a key may spend, in units of 10⁻¹² US dollars; null: as much as the account has. */
export type KeyBudgets = { total: bigint | null; day: bigint | null; month: bigint | null }

/** Whose request it is, and what counts for it. */
export type Caller = {
  accountId: string
  keyId: string
  budgets: KeyBudgets
  /** Part of the list price taken off for the account, in 10⁻¹². */
  accountDiscount: bigint
  /** Those that the account and the key have of their own. */
  limits: { account: RateLimits; key: RateLimits }
}

export type Keys = {
  list(filter?: { account_id?: string | undefined }): Promise<Key[]>
  /** @returns the key and its text, which is kept nowhere else */
  create(key: {
    accountId: string
    name: string
    expiresAtMs?: number | undefined
    budgets?: KeyBudgets
    limits?: Partial<RateLimits>
    text?: string
  }): Promise<{ key: Key; text: string }>
  /** What is left out stays. @returns undefined where there is no such key */
  update(id: string, change: KeyChange): Promise<Key | undefined>
  /** Revoking twice keeps the first time. */
  revoke(id: string): Promise<Key | undefined>
  /** Who has this key; undefined for every reason it may not be used. */
  authenticate(text: string): Caller | undefined
  /** Reads changes that other processes made, where there are any. */
  refresh(): Promise<void>
}

const limitColumns = ['requests_per_minute', 'tokens_per_minute', 'concurrent'] as const
const columns = [
  'id',
  'account_id',
  'name',
  'prefix',
  'created_at',
  'expires_at',
  'revoked_at',
  'budget_total',
  'budget_day',
  'budget_month',
  ...limitColumns,
] as const

export type KeyChange = {
  name?: string | undefined
  budgets?: { [Period in keyof KeyBudgets]?: KeyBudgets[Period] | undefined }
  limits?: Partial<RateLimits>
}

const noBudgets: KeyBudgets = { total: null, day: null, month: null }

/**
 * All usable keys are held in memory by their hash, so that a request costs one hash and one look-up; the look-up is by
 * a hash of the secret, so its time tells nothing of it. A change made here counts at once, one made by another
 * process within a second.
 */
export async function createKeys(db: Db): Promise<Keys> {
  type Usable = Caller & { expiresAtMs: number }
  let usable = new Map<string, Usable>()
  let seenChanges = -1

  let loading: Promise<void> = Promise.resolve()

  /** One after another: of two that overlap, the one that read first might be done last. */
  function load(): Promise<void> {
    const next = loading.then(reload)
    loading = next.catch(() => {})
    return next
  }

  async function reload(): Promise<void> {
    const { changes } = await db.selectFrom('key_changes').select('changes').executeTakeFirstOrThrow()
    if (changes === seenChanges) return
    const rows = await db.selectFrom('keys').select(columns).select('hash').where('revoked_at', 'is', null).execute()
    const accounts = await db
      .selectFrom('accounts')
      .select(['id', 'discount', ...limitColumns])
      .execute()
    const accountOf = new Map(accounts.map((account) => [account.id, account]))
    usable = new Map(
      rows.map((row) => {
        const account = accountOf.get(row.account_id)!
        return [
          row.hash,
          {
            accountId: row.account_id,
            keyId: row.id,
            expiresAtMs: row.expires_at ?? Number.POSITIVE_INFINITY,
            budgets: {
              total: amount(row.budget_total),
              day: amount(row.budget_day),
              month: amount(row.budget_month),
            },
            accountDiscount: BigInt(account.discount),
            limits: { account: limitsIn(account), key: limitsIn(row) },
          },
        ]
      }),
    )
    seenChanges = changes
  }

  /** Writes, and tells every process that keys have changed. */
  async function change<T>(write: (transaction: Db) => Promise<T>): Promise<T> {
    const result = await db.transaction().execute(async (transaction) => {
      const written = await write(transaction)
      await transaction.updateTable('key_changes').set({ changes: sql`changes + 1` }).execute()
      return written
    })
    await load()
    return result
  }

  await load()
  const keys: Keys = {
    list({ account_id } = {}) {
      let query = db.selectFrom('keys').select(columns).orderBy('created_at').orderBy('id')
      if (account_id !== undefined) query = query.where('account_id', '=', account_id)
      return query.execute()
    },

    async create({ accountId, name, expiresAtMs, budgets = noBudgets, limits, text = newKeyText() }) {
      const key: Key = {
        id: `key_${randomBytes(12).toString('hex')}`,
        account_id: accountId,
        name,
        prefix: prefixOfKey(text),
        created_at: Date.now(),
        expires_at: expiresAtMs ?? null,
        revoked_at: null,
        budget_total: budgets.total,
        budget_day: budgets.day,
        budget_month: budgets.month,
        ...noRateLimits,
        ...limits,
      }
      await change((transaction) =>
        transaction
          .insertInto('keys')
          .values({ ...key, hash: hashOfKey(text) })
          .execute(),
      )
      return { key, text }
    },

    update: (id, { name, budgets = {}, limits }) =>
      change((transaction) =>
        transaction
          .updateTable('keys')
          .set((row) => ({
            name: name ?? row.ref('name'),
            ...(budgets.total !== undefined && { budget_total: budgets.total }),
            ...(budgets.day !== undefined && { budget_day: budgets.day }),
            ...(budgets.month !== undefined && { budget_month: budgets.month }),
            ...limits,
          }))
          .where('id', '=', id)
          .returning(columns)
          .executeTakeFirst(),
      ),

    revoke: (id) =>
      change((transaction) =>
        transaction
          .updateTable('keys')
          .set({ revoked_at: sql`coalesce(revoked_at, ${Date.now()})` })
          .where('id', '=', id)
          .returning(columns)
          .executeTakeFirst(),
      ),

    authenticate(text) {
      if (!couldBeKey(text)) return undefined
      const found = usable.get(hashOfKey(text))
      return found && found.expiresAtMs > Date.now() ? found : undefined
    },

    refresh: load,
  }
  return keys
}

function amount(value: bigint | number | null): bigint | null {
  return value === null ? null : BigInt(value)
}

function limitsIn({ requests_per_minute, tokens_per_minute, concurrent }: RateLimits): RateLimits {
  return { requests_per_minute, tokens_per_minute, concurrent }
}
