// `vtrix-server users`: invite, list, reset. Works beside a running server, which asks the database each time.
import { isIPv6 } from 'node:net'
import { Command, Option } from 'commander'
import { createAccounts } from '../accounts/accounts.ts'
import { createInvitations, type NewInvitation } from '../accounts/invitations.ts'
import { aCommand } from '../accounts/principal.ts'
import { createUsers, type Role, type User } from '../accounts/users.ts'
import { type CommonOptions, command, configOf, Failure, print, withDatabase } from './command.ts'

type InviteOptions = CommonOptions & { email: string; role: Role; account?: string }

export function userCommands(): Command {
  return new Command('users')
    .description('people who sign in')
    .addCommand(
      command<InviteOptions>('invite', 'print a one-time link with which somebody becomes a user', (options) =>
        withDatabase(options, async ({ db }) => {
          if (!/^[^\s@]+@[^\s@]+$/.test(options.email))
            throw new Failure(`--email must be an e-mail address; got ${options.email}`)
          const { id: accountId } = await createAccounts(db).named(options.account)
          const { email, role } = options
          const made = await createInvitations(db).invite({ email, role, accountId }, aCommand)
          print(shownLink(made, options), options)
        }),
      )
        .requiredOption('--email <email>', 'whom to invite')
        .addOption(
          new Option('--role <role>', 'what the user may do').choices(['member', 'administrator']).default('member'),
        )
        .option('--account <id>', 'which account the user belongs to (default: the first account)'),
    )
    .addCommand(
      command('list', 'all users, oldest first', (options) =>
        withDatabase(options, async ({ db }) => print((await createUsers(db).list()).map(shown), options)),
      ),
    )
    .addCommand(
      command(
        'reset <email>',
        'end the sessions and the password of a user, and print a one-time link to set a new one',
        (options, email) =>
          withDatabase(options, async ({ db }) => {
            const made = await createInvitations(db).reset(email!, aCommand)
            if (!made) throw new Failure(`There is no user ${email}; \`vtrix-server users list\` shows them`)
            print(shownLink(made, options), options)
          }),
      ),
    )
}

function shownLink(
  { invitation: { email, role, account_id, expires_at }, token }: NewInvitation,
  options: CommonOptions,
) {
  const url = `${addressIn(options)}/accept?token=${token}`
  return { email, role, account_id, expires_at: new Date(expires_at).toISOString(), url }
}

/** Where the server is reached, by the configuration alone: it need not run. */
function addressIn(options: CommonOptions): string {
  const { publicUrl, host, port } = configOf(options).server
  return publicUrl ?? `http://${isIPv6(host) ? `[${host}]` : host}:${port}`
}

function shown({ created_at, ...user }: User) {
  return { ...user, created_at: new Date(created_at).toISOString() }
}
