// `vtrix-server accounts`: create, list.
import { Command } from 'commander'
import { type Account, createAccounts } from '../accounts/accounts.ts'
import { type CommonOptions, command, print, withDatabase } from './command.ts'
import { type LimitOptions, limitOption, limitsFrom } from './limit-options.ts'

export function accountCommands(): Command {
  return new Command('accounts')
    .description('accounts, whom keys belong to')
    .addCommand(
      command<CommonOptions & LimitOptions & { name: string }>('create', 'make an account', (options) =>
        withDatabase(options, async (db) => {
          const account = await createAccounts(db).create({ name: options.name, limits: limitsFrom(options) })
          print(shown(account), options)
        }),
      )
        .requiredOption('--name <name>', 'whose account it is')
        .addOption(limitOption('requests_per_minute'))
        .addOption(limitOption('tokens_per_minute'))
        .addOption(limitOption('concurrent')),
    )
    .addCommand(
      command('list', 'all accounts, oldest first', (options) =>
        withDatabase(options, async (db) => print((await createAccounts(db).list()).map(shown), options)),
      ),
    )
}

function shown({ created_at, ...account }: Account) {
  return { ...account, created_at: new Date(created_at).toISOString() }
}
