// Accounts: who keys belong to.
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { fail } from '../contract/errors.ts'
import { noRateLimits, type RateLimits } from '../contract/rate-limits.ts'
import type { Db } from '../db/open.ts'
import type { AccountsTable } from '../db/tables.ts'
import { recordChange } from './audit.ts'
import { type By, theServer } from './principal.ts'

export type Account = AccountsTable

export type Accounts = {
  /** Oldest first. */
  list(): Promise<Account[]>
  get(id: string): Promise<Account | undefined>
  create(account: { name: string; limits?: Partial<RateLimits> }, by?: By): Promise<Account>
  /** What is left out stays. Counts for other processes within a second. @returns undefined where there is none */
  update(
    id: string,
    change: {
      name?: string | undefined
      discount?: bigint | undefined
      reasoningKept?: boolean | undefined
      limits?: Partial<RateLimits>
    },
    by?: By,
  ): Promise<Account | undefined>
  /** The oldest account; the first one ever is made here, as `default`. */
  first(): Promise<Account>
  /** @param id the first account where absent. @throws ApiError `not_found` */
  named(id: string | undefined): Promise<Account>
}

export function createAccounts(db: Db): Accounts {
  const all = () => db.selectFrom('accounts').selectAll().orderBy('created_at').orderBy('id')
  const accounts: Accounts = {
    list: () => all().execute(),
    get: (id) => db.selectFrom('accounts').selectAll().where('id', '=', id).executeTakeFirst(),
    async create({ name, limits }, by = theServer) {
      const id = `acc_${randomBytes(12).toString('hex')}`
      const account: Account = {
        id,
        name,
        created_at: Date.now(),
        discount: 0n,
        reasoning_kept: 1,
        ...noRateLimits,
        ...limits,
      }
      await db.transaction().execute(async (transaction) => {
        await transaction.insertInto('accounts').values(account).execute()
        const change = { actor: by.actor, subjectId: id, accountId: id, after: account }
        await recordChange(transaction, { action: 'account.create', ...change })
      })
      return account
    },
    update: (id, { name, discount, reasoningKept, limits }, by = theServer) =>
      db.transaction().execute(async (transaction) => {
        // Servers hold an account's limits beside its keys. First, so that changes wait for each other.
        await transaction.updateTable('key_changes').set({ changes: sql`changes + 1` }).execute()
        const before = await transaction.selectFrom('accounts').selectAll().where('id', '=', id).executeTakeFirst()
        if (!before) return undefined
        const after = {
          ...before,
          name: name ?? before.name,
          discount: discount ?? before.discount,
          reasoning_kept: reasoningKept === undefined ? before.reasoning_kept : Number(reasoningKept),
          ...limits,
        }
        await transaction.updateTable('accounts').set(after).where('id', '=', id).execute()
        const change = { actor: by.actor, subjectId: id, accountId: id, before, after }
        await recordChange(transaction, { action: 'account.update', ...change })
        return after
      }),
    first: async () => (await all().limit(1).executeTakeFirst()) ?? accounts.create({ name: 'default' }),
    async named(id) {
      const account = id === undefined ? await accounts.first() : await accounts.get(id)
      if (!account) throw fail('not_found', `There is no account ${JSON.stringify(id)}`, { param: 'account_id' })
      return account
    },
  }
  return accounts
}
