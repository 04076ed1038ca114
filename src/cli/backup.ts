// `vtrix-server backup` and `restore`: the whole database as one file, while a server runs on it.
import type { Command } from 'commander'
import { restoreBackup, writeBackup } from '../db/backup.ts'
import { command, Failure, print, withDatabase } from './command.ts'

export function backupCommand(): Command {
  return command(
    'backup <file>',
    'write the whole database to a file, also while a server runs on it',
    (options, file) =>
      withDatabase(options, async (database) => print(await writeBackup(database, file!).catch(explained), options)),
  )
}

export function restoreCommand(): Command {
  return command('restore <file>', 'read a backup into an empty data folder or PostgreSQL database', (options, file) =>
    withDatabase(options, async (database) => print(await restoreBackup(database, file!).catch(explained), options)),
  )
}

/** What the system says of the file, in one line. */
function explained(error: unknown): never {
  const { code, message } = error as { code?: string; message: string }
  if (code?.startsWith('E') || code?.startsWith('Z_')) throw new Failure(`The file cannot be used: ${message}`)
  throw error
}
