// The keys that work now, in memory: found by the hash of the text that a client sends.
import type { Budgets } from '../contract/budgets.ts'
import { type RateLimits, rateLimitNames } from '../contract/rate-limits.ts'
import type { Db } from '../db/open.ts'

/** Whose request it is, and what counts for it. */
export type Caller = {
  accountId: string
  keyId: string
  allowedModels: readonly string[] | null
  budgets: Budgets
  /** Part of the list price taken off for the account, in 10⁻¹². */
  accountDiscount: bigint
  /** Whether the account's reasoning may be kept between turns. */
  reasoningKept: boolean
  /** Those that the account and the key have of their own. */
  limits: { account: RateLimits; key: RateLimits }
}

type Usable = Caller & { expiresAtMs: number }

export type UsableKeys = {
  /** Reads the keys where they have changed. */
  load(): Promise<void>
  /** @returns undefined for every reason that a key may not be used */
  find(hash: string): Caller | undefined
}

/** Whether this key is good for the model. @param modelId of the catalog, no alias */
export function mayUse({ allowedModels }: Pick<Caller, 'allowedModels'>, modelId: string): boolean {
  return allowedModels === null || allowedModels.includes(modelId)
}

/**
 * All usable keys are held in memory by their hash, so that a request costs one hash and one look-up; the look-up is by
 * a hash of the secret, so its time tells nothing of it. A change made here counts at once, one made by another
 * process within a second.
 */
export function createUsableKeys(db: Db): UsableKeys {
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
      .selectAll()
      .where('revoked_at', 'is', null)
      .where('disabled', '=', 0)
      .execute()
    const accounts = await db
      .selectFrom('accounts')
      .select(['id', 'discount', 'reasoning_kept', ...rateLimitNames])
      .execute()
    const accountOf = new Map(accounts.map((account) => [account.id, account]))
    const former = await db
      .selectFrom('former_key_texts')
      .select(['hash', 'key_id', 'works_until'])
      .where('works_until', '>', Date.now())
      .execute()
    const next = new Map<string, Usable>()
    const byId = new Map<string, Usable>()
    for (const row of rows) {
      const account = accountOf.get(row.account_id)!
      const key: Usable = {
        accountId: row.account_id,
        keyId: row.id,
        allowedModels: modelsIn(row.allowed_models),
        expiresAtMs: row.expires_at ?? Number.POSITIVE_INFINITY,
        budgets: { total: amount(row.budget_total), day: amount(row.budget_day), month: amount(row.budget_month) },
        accountDiscount: BigInt(account.discount),
        reasoningKept: account.reasoning_kept === 1,
        limits: { account: limitsIn(account), key: limitsIn(row) },
      }
      byId.set(row.id, key)
      next.set(row.hash, key)
    }
    for (const { hash, key_id, works_until } of former) {
      const key = byId.get(key_id)
      if (key) next.set(hash, { ...key, expiresAtMs: Math.min(key.expiresAtMs, works_until) })
    }
    usable = next
    seenChanges = changes
  }

  return {
    load,
    find(hash) {
      const found = usable.get(hash)
      return found && found.expiresAtMs > Date.now() ? found : undefined
    },
  }
}

export function modelsIn(text: string | null): string[] | null {
  return text === null ? null : JSON.parse(text)
}

export function amount(value: bigint | number | null): bigint | null {
  return value === null ? null : BigInt(value)
}

export function limitsIn({ requests_per_minute, tokens_per_minute, concurrent }: RateLimits): RateLimits {
  return { requests_per_minute, tokens_per_minute, concurrent }
}
