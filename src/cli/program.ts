// The commands, and what all of them share: where the configuration is, and how a failure is said.
import { Command } from 'commander'
import { version } from '../app.ts'
import { accountCommands } from './accounts.ts'
import { backupCommand, restoreCommand } from './backup.ts'
import { doctorCommand } from './doctor.ts'
import { keyCommands } from './keys.ts'
import { ledgerCommands } from './ledger.ts'
import { modelCommands } from './models.ts'
import { serveCommand } from './serve.ts'
import { usageCommand } from './usage.ts'
import { userCommands } from './users.ts'

export const program = new Command('vtrix-server')
  .description('Serves DeepSeek V3.2 and other models behind one API, with keys and exact money.')
  .version(version)
  .showHelpAfterError()

const commands = [
  serveCommand(),
  keyCommands(),
  accountCommands(),
  userCommands(),
  modelCommands(),
  ledgerCommands(),
  usageCommand(),
  backupCommand(),
  restoreCommand(),
  doctorCommand(),
]
for (const command of commands) program.addCommand(command)
