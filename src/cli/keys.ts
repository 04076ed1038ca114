// `vtrix-server keys`: create, update, rotate, list, revoke. Works beside a running server, which notices within a second.
import { Command } from 'commander'
import { createAccounts } from '../accounts/accounts.ts'
import { createKeys, type Key } from '../accounts/keys.ts'
import { aCommand } from '../accounts/principal.ts'
import { createCatalog } from '../catalog/catalog.ts'
import { formatAmount } from '../money/amount.ts'
import { type CommonOptions, command, configOf, dollarsIn, Failure, print, withDatabase } from './command.ts'
import { type LimitOptions, limitsFrom, withLimits } from './limit-options.ts'

type KeyOptions = CommonOptions &
  LimitOptions & {
    name?: string
    models?: string
    expires?: string
    budget?: string
    budgetDay?: string
    budgetMonth?: string
  }
/** As the API has it. */
const longestGraceS = 86_400

type CreateOptions = KeyOptions & { name: string; account?: string }
type UpdateOptions = KeyOptions & { on?: boolean; off?: boolean }
type RotateOptions = CommonOptions & { grace: string }

export function keyCommands(): Command {
  return new Command('keys')
    .description('API keys')
    .addCommand(
      withKeyOptions(
        command<CreateOptions>('create', 'make a key; its text is printed once and kept nowhere', (options) =>
          withDatabase(options, async ({ db }) => {
            const account = await createAccounts(db).named(options.account)
            const { total = null, day = null, month = null } = budgetsFrom(options)
            const made = {
              ...changeFrom(options),
              accountId: account.id,
              name: options.name,
              budgets: { total, day, month },
            }
            const { key, text } = await (await createKeys(db)).create(made, aCommand)
            print({ ...shown(key), key: text }, options)
          }),
        )
          .requiredOption('--name <name>', 'what the key is for')
          .option('--account <id>', 'whose key it is (default: the first account)'),
      ),
    )
    .addCommand(
      withKeyOptions(
        command<UpdateOptions>('update <id>', 'change a key; what is not named stays', (options, id) =>
          withDatabase(options, async ({ db }) => {
            const { name, on, off } = options
            if (on && off) throw new Failure('A key is switched --on or --off, not both')
            const disabled = on ? false : off
            const change = { ...changeFrom(options), name, disabled, budgets: budgetsFrom(options) }
            print(shown(found(await (await createKeys(db)).update(id!, change, aCommand), id)), options)
          }),
        )
          .option('--name <name>', 'what the key is for')
          .option('--off', 'switch the key off')
          .option('--on', 'switch the key on again'),
      ),
    )
    .addCommand(
      command<RotateOptions>('rotate <id>', 'give a key a new text, which is printed once', (options, id) =>
        withDatabase(options, async ({ db }) => {
          const graceS = Number(options.grace)
          if (!(Number.isInteger(graceS) && graceS >= 0 && graceS <= longestGraceS))
            throw new Failure(`--grace must be from 0 to ${longestGraceS} seconds; got ${options.grace}`)
          const rotated = await (await createKeys(db)).rotate(id!, graceS * 1000, aCommand)
          print({ ...shown(found(rotated?.key, id)), key: rotated!.text }, options)
        }),
      ).option('--grace <seconds>', 'how long the old text still works', '0'),
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
          print(shown(found(key, id)), options)
        }),
      ),
    )
}

/** What a key may be given when it is made, and what may be changed of it. */
function withKeyOptions(self: Command): Command {
  return withLimits(
    self
      .option('--models <ids>', 'the models that it may use, with commas between them, or all')
      .option('--expires <date>', 'last moment it works, such as 2027-01-31 or 2027-01-31T12:00:00Z, or never')
      .option('--budget <dollars>', 'what it may spend in all, or none: as much as the account has')
      .option('--budget-day <dollars>', 'what it may spend on a day (UTC), or none')
      .option('--budget-month <dollars>', 'what it may spend in a month (UTC), or none'),
  )
}

function changeFrom(options: KeyOptions) {
  return {
    allowedModels: modelsIn(options),
    expiresAtMs: expiry(options.expires),
    limits: limitsFrom(options),
  }
}

function budgetsFrom({ budget, budgetDay, budgetMonth }: KeyOptions) {
  return {
    total: budgetIn('--budget', budget),
    day: budgetIn('--budget-day', budgetDay),
    month: budgetIn('--budget-month', budgetMonth),
  }
}

/** undefined: not named; null: taken away. */
function budgetIn(option: string, text: string | undefined): bigint | null | undefined {
  if (text === undefined || text === 'none') return text === undefined ? undefined : null
  return dollarsIn(option, text)
}

/** Ids and aliases of the configuration's models. */
function modelsIn(options: KeyOptions): string[] | null | undefined {
  if (options.models === undefined || options.models === 'all') return options.models === undefined ? undefined : null
  const catalog = createCatalog(configOf(options).models)
  return options.models.split(',').map((name) => {
    const model = catalog.find(name.trim())
    if (!model) throw new Failure(`There is no model ${name.trim()}; \`vtrix-server models list\` shows them`)
    return model.id
  })
}

function found(key: Key | undefined, id: string | undefined): Key {
  if (!key) throw new Failure(`There is no key ${id}; \`vtrix-server keys list\` shows them`)
  return key
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

function time(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString()
}

function expiry(text: string | undefined): number | null | undefined {
  if (text === undefined || text === 'never') return text === undefined ? undefined : null
  const ms = Date.parse(text)
  if (Number.isNaN(ms)) throw new Failure(`--expires must be a date such as 2027-01-31, or never; got ${text}`)
  return ms
}
