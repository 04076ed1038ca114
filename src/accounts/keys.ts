// API keys: made, listed, revoked, and found again from the text a client sends.
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { noRateLimits, type RateLimits } from '../contract/rate-limits.ts'
import type { Db } from '../db/open.ts'
import type { KeysTable } from '../db/tables.ts'
import { couldBeKey, hashOfKey, newKeyText, prefixOfKey } from './key-text.ts'

/** A key without its hash. */
export type Key = Omit<KeysTable, 'hash'>

/** Whose request it is, and the limits that the account and the key have of their own. */
export type Caller = { accountId: string; keyId: string; limits: { account: RateLimits; key: RateLimits } }

export type Keys = {
  list(filter?: { account_id?: string | undefined }): Promise<Key[]>
  /** @returns the key and its text, which is kept nowhere else */
  create(key: {
    accountId: string
    name: string
    expiresAtMs?: number | undefined
    limits?: Partial<RateLimits>
    text?: string
  }): Promise<{ key: Key; text: string }>
  /** What is left out stays. @returns undefined where there is no such key */
  update(id: string, change: { name?: string | undefined; limits?: Partial<RateLimits> }): Promise<Key | undefined>
  /** Revoking twice keeps the first time. */
  revoke(id: string): Promise<Key | undefined>
  /** Who has this key; undefined for every reason it may not be used. */
  authenticate(text: string): Caller | undefined
  /** Reads changes that other processes made. Called each second by `watch`. */
  refresh(): Promise<void>
  /** Keeps `authenticate` up with other processes; the function returned ends it. */
  watch(intervalMs: number): () => void
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
  ...limitColumns,
] as const

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
    const rows = await db
      .selectFrom('keys')
      .select(['id', 'account_id', 'hash', 'expires_at', ...limitColumns])
      .where('revoked_at', 'is', null)
      .execute()
    const accounts = await db
      .selectFrom('accounts')
      .select(['id', ...limitColumns])
      .execute()
    const limitsOf = new Map(accounts.map((account) => [account.id, limitsIn(account)]))
    usable = new Map(
      rows.map((row) => [
        row.hash,
        {
          accountId: row.account_id,
          keyId: row.id,
          expiresAtMs: row.expires_at ?? Number.POSITIVE_INFINITY,
          limits: { account: limitsOf.get(row.account_id) ?? noRateLimits, key: limitsIn(row) },
        },
      ]),
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

    async create({ accountId, name, expiresAtMs, limits, text = newKeyText() }) {
      const key: Key = {
        id: `key_${randomBytes(12).toString('hex')}`,
        account_id: accountId,
        name,
        prefix: prefixOfKey(text),
        created_at: Date.now(),
        expires_at: expiresAtMs ?? null,
        revoked_at: null,
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

    update: (id, { name, limits }) =>
      change((transaction) =>
        transaction
          .updateTable('keys')
          .set((row) => ({ name: name ?? row.ref('name'), ...limits }))
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

    watch(intervalMs) {
      const timer = setInterval(() => void load().catch(() => {}), intervalMs)
      timer.unref()
      return () => clearInterval(timer)
    },
  }
  return keys
}

function limitsIn({ requests_per_minute, tokens_per_minute, concurrent }: RateLimits): RateLimits {
  return { requests_per_minute, tokens_per_minute, concurrent }
}
