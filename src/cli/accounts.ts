// `vtrix-server accounts`: create, top-up, list. Works beside a running server.
import { Command } from 'commander'
import { type Account, createAccounts } from '../accounts/accounts.ts'
import { aCommand } from '../accounts/principal.ts'
import type { Database } from '../db/open.ts'
import { formatAmount, parseAmount } from '../money/amount.ts'
import { createBooks } from '../money/ledger.ts'
import { type CommonOptions, command, Failure, print, withDatabase } from './command.ts'
import { type LimitOptions, limitOption, limitsFrom } from './limit-options.ts'

type CreateOptions = CommonOptions & LimitOptions & { name: string }
type TopUpOptions = CommonOptions & { account?: string; note?: string }

/** A command says what went wrong itself. */
const silent = { warn: () => {}, error: () => {} }

export function accountCommands(): Command {
  return new Command('accounts')
    .description('accounts, whom keys and money belong to')
    .addCommand(
      command<CreateOptions>('create', 'make an account; it has no money yet', (options) =>
        withDatabase(options, async (database) => {
          const accounts = createAccounts(database.db)
          const made = { name: options.name, limits: limitsFrom(options) }
          const account = await accounts.create(made, aCommand)
          print(await shown(database, account), options)
        }),
      )
        .requiredOption('--name <name>', 'whose account it is')
        .addOption(limitOption('requests_per_minute'))
        .addOption(limitOption('tokens_per_minute'))
        .addOption(limitOption('concurrent')),
    )
    .addCommand(
      command<TopUpOptions>('top-up <dollars>', 'add money to an account', (options, text) =>
        withDatabase(options, async (database) => {
          const accounts = createAccounts(database.db)
          const account = options.account === undefined ? await accounts.first() : await accounts.get(options.account)
          if (!account) throw new Failure(`There is no account ${options.account}`)
          const amount = amountIn(text!)
          const books = createBooks(database, silent)
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

function amountIn(text: string): bigint {
  let amount = 0n
  try {
    amount = parseAmount(text)
  } catch (error) {
    throw new Failure(`The amount ${(error as Error).message}`)
  }
  if (amount === 0n) throw new Failure('The amount must be more than 0')
  return amount
}

async function shown(database: Database, { created_at, discount, ...account }: Account) {
  const { balance, held } = await createBooks(database, silent).balance(account.id)
  return {
    ...account,
    discount: formatAmount(BigInt(discount)),
    balance: formatAmount(balance),
    held: formatAmount(held),
    created_at: new Date(created_at).toISOString(),
  }
}
