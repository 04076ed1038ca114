// Accounts: who keys belong to.
import { randomBytes } from 'node:crypto'
import type { Db } from '../db/open.ts'
import type { AccountsTable } from '../db/tables.ts'
import { recordChange } from './audit.ts'
import { type By, theServer } from './principal.ts'

export type Account = AccountsTable

export type Accounts = {
  /** Oldest first. */
  list(): Promise<Account[]>
  get(id: string): Promise<Account | undefined>
  create(account: { name: string }, by?: By): Promise<Account>
  /** The oldest account; the first one ever is made here, as `default`. */
  first(): Promise<Account>
}

export function createAccounts(db: Db): Accounts {
  const all = () => db.selectFrom('accounts').selectAll().orderBy('created_at').orderBy('id')
  const accounts: Accounts = {
    list: () => all().execute(),
    get: (id) => db.selectFrom('accounts').selectAll().where('id', '=', id).executeTakeFirst(),
    async create({ name }, by = theServer) {
      const account = { id: `acc_${randomBytes(12).toString('hex')}`, name, created_at: Date.now(), discount: 0n }
      await db.transaction().execute(async (transaction) => {
        await transaction.insertInto('accounts').values(account).execute()
        const { id } = account
        const change = { actor: by.actor, subjectId: id, accountId: id, after: account }
        await recordChange(transaction, { action: 'account.create', ...change })
      })
      return account
    },
    first: async () => (await all().limit(1).executeTakeFirst()) ?? accounts.create({ name: 'default' }),
  }
  return accounts
}
