// `vtrix-server accounts`: create, update, top-up, list. Works beside a running server.
import { Command } from 'commander'
import { type Account, createAccounts } from '../accounts/accounts.ts'
import { aCommand } from '../accounts/principal.ts'
import { DiscountPart } from '../contract/money.ts'
import type { Database } from '../db/open.ts'
import { formatAmount } from '../money/amount.ts'
import { createBooks } from '../money/ledger.ts'
import { parseDiscount } from '../money/price.ts'
import { type CommonOptions, command, dollarsIn, Failure, print, withDatabase } from './command.ts'
import { type LimitOptions, limitsFrom, withLimits } from './limit-options.ts'

type CreateOptions = CommonOptions & LimitOptions & { name: string }
type UpdateOptions = CommonOptions & LimitOptions & { name?: string; discount?: string }
type TopUpOptions = CommonOptions & { account?: string; note?: string }

export function accountCommands(): Command {
  return new Command('accounts')
    .description('accounts, whom keys and money belong to')
    .addCommand(
      withLimits(
        command<CreateOptions>('create', 'make an account; it has no money yet', (options) =>
          withDatabase(options, async (database) => {
            const accounts = createAccounts(database.db)
            const made = { name: options.name, limits: limitsFrom(options) }
            const account = await accounts.create(made, aCommand)
            print(await shown(database, account), options)
          }),
        ).requiredOption('--name <name>', 'whose account it is'),
      ),
    )
    .addCommand(
      withLimits(
        command<UpdateOptions>('update <id>', 'change an account; what is not named stays', (options, id) =>
          withDatabase(options, async (database) => {
            const { name } = options
            const discount = options.discount === undefined ? undefined : discountIn(options.discount)
            const change = { name, discount, limits: limitsFrom(options) }
            const account = await createAccounts(database.db).update(id!, change, aCommand)
            if (!account) throw new Failure(`There is no account ${id}; \`vtrix-server accounts list\` shows them`)
            print(await shown(database, account), options)
          }),
        )
          .option('--name <name>', 'whose account it is')
          .option('--discount <part>', 'part of the list price taken off, from 0 to 1'),
      ),
    )
    .addCommand(
      command<TopUpOptions>('top-up <dollars>', 'add money to an account', (options, text) =>
        withDatabase(options, async (database) => {
          const account = await createAccounts(database.db).named(options.account)
          const amount = amountIn(text!)
          const books = createBooks(database)
          const entry = { accountId: account.id, kind: 'top_up' as const, amount, note: options.note ?? null }
          await books.enter({ ...entry, by: 'command' }).catch((error: unknown) => {
            throw error instanceof RangeError ? new Failure(`${text} ${error.message}`) : error
          })
          print(await shown(database, account), options)
        }),
      )
        .option('--account <id>', 'which account (default: the first)')
        .option('--note <text>', 'what for; it stands in the ledger'),
    )
    .addCommand(
      command('list', 'all accounts, oldest first', (options) =>
        withDatabase(options, async (database) => {
          const accounts = await createAccounts(database.db).list()
          print(await Promise.all(accounts.map((account) => shown(database, account))), options)
        }),
      ),
    )
}

function discountIn(text: string): bigint {
  if (!DiscountPart.safeParse(text).success) throw new Failure(`--discount must be from 0 to 1; got ${text}`)
  return parseDiscount(text)
}

function amountIn(text: string): bigint {
  const amount = dollarsIn('The amount', text)
  if (amount === 0n) throw new Failure('The amount must be more than 0')
  return amount
}

async function shown(database: Database, { created_at, discount, reasoning_kept, ...account }: Account) {
  const { balance, held } = await createBooks(database).balance(account.id)
  return {
    ...account,
    discount: formatAmount(BigInt(discount)),
    reasoning_kept: reasoning_kept === 1,
    balance: formatAmount(balance),
    held: formatAmount(held),
    created_at: new Date(created_at).toISOString(),
  }
}
