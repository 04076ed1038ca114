// `vtrix-server accounts`: create, list.
import { Command } from 'commander'
import { type Account, createAccounts } from '../accounts/accounts.ts'
import { aCommand } from '../accounts/principal.ts'
import { type CommonOptions, command, print, withDatabase } from './command.ts'

export function accountCommands(): Command {
  return new Command('accounts')
    .description('accounts, whom keys belong to')
    .addCommand(
      command<CommonOptions & { name: string }>('create', 'make an account', (options) =>
        withDatabase(options, async (db) => print(shown(await createAccounts(db).create(options, aCommand)), options)),
      ).requiredOption('--name <name>', 'whose account it is'),
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
