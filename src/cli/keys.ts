// `vtrix-server keys`: create, list, revoke. Works beside a running server, which notices within a second.
import { Command } from 'commander'
import { createAccounts } from '../accounts/accounts.ts'
import { createKeys, type Key } from '../accounts/keys.ts'
import { aCommand } from '../accounts/principal.ts'
import { formatAmount } from '../money/amount.ts'
import { accountNamed } from './accounts.ts'
import { type CommonOptions, command, dollarsIn, Failure, print, withDatabase } from './command.ts'
import { type LimitOptions, limitOption, limitsFrom } from './limit-options.ts'

type CreateOptions = CommonOptions &
  LimitOptions & {
    name: string
    account?: string
    expires?: string
    budget?: string
    budgetDay?: string
    budgetMonth?: string
  }

export function keyCommands(): Command {
  return new Command('keys')
    .description('API keys')
    .addCommand(
      command<CreateOptions>('create', 'make a key; its text is printed once and kept nowhere', (options) =>
        withDatabase(options, async ({ db }) => {
          const account = await accountNamed(createAccounts(db), options.account)
          const made = {
            accountId: account.id,
            name: options.name,
            expiresAtMs: expiry(options.expires),
            budgets: {
              total: dollars('--budget', options.budget),
              day: dollars('--budget-day', options.budgetDay),
              month: dollars('--budget-month', options.budgetMonth),
            },
            limits: limitsFrom(options),
          }
          const { key, text } = await (await createKeys(db)).create(made, aCommand)
          print({ ...shown(key), key: text }, options)
        }),
      )
        .requiredOption('--name <name>', 'what the key is for')
        .option('--account <id>', 'whose key it is (default: the first account)')
        .option('--expires <date>', 'last moment it works, such as 2027-01-31 or 2027-01-31T12:00:00Z')
        .option('--budget <dollars>', 'what it may spend in all (default: as much as the account has)')
        .option('--budget-day <dollars>', 'what it may spend on a day (UTC)')
        .option('--budget-month <dollars>', 'what it may spend in a month (UTC)')
        .addOption(limitOption('requests_per_minute'))
        .addOption(limitOption('tokens_per_minute'))
        .addOption(limitOption('concurrent')),
    )
    .addCommand(
      command<CommonOptions & { account?: string }>('list', 'all keys, without their texts', (options) =>
        withDatabase(options, async ({ db }) => {
          const keys = await (await createKeys(db)).list({ account_id: options.account })
          print(keys.map(shown), options)
        }),
      ).option('--account <id>', 'only the keys of this account'),
    )
    .addCommand(
      command('revoke <id>', 'make a key useless at once', (options, id) =>
        withDatabase(options, async ({ db }) => {
          const key = await (await createKeys(db)).revoke(id!, aCommand)
          if (!key) throw new Failure(`There is no key ${id}; \`vtrix-server keys list\` shows them`)
          print(shown(key), options)
        }),
      ),
    )
}

function shown({ created_at, expires_at, revoked_at, budget_total, budget_day, budget_month, ...key }: Key) {
  const amount = (units: bigint | null) => (units === null ? null : formatAmount(BigInt(units)))
  return {
    ...key,
    created_at: time(created_at),
    expires_at: time(expires_at),
    revoked_at: time(revoked_at),
    budget_total: amount(budget_total),
    budget_day: amount(budget_day),
    budget_month: amount(budget_month),
  }
}

function dollars(option: string, text: string | undefined): bigint | null {
  return text === undefined ? null : dollarsIn(option, text)
}

function time(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString()
}

function expiry(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const ms = Date.parse(text)
  if (Number.isNaN(ms)) throw new Failure(`--expires must be a date such as 2027-01-31; got ${text}`)
  return ms
}
