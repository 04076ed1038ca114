// `vtrix-server ledger verify`: proves that every counter of money is the sum of its rows. Works beside running servers.
import { Command } from 'commander'
import { verifyLedger } from '../money/verify.ts'
import { command, print, withDatabase } from './command.ts'

export function ledgerCommands(): Command {
  return new Command('ledger').description('the ledger of money').addCommand(
    command('verify', 'prove balances, holds and budgets from their rows; exits with 1 where one fails', (options) =>
      withDatabase(options, async (database) => {
        const { faults, ...counts } = await verifyLedger(database)
        const verdict = faults.length === 0 ? 'right' : 'wrong'
        if (options.json) print({ verdict, ...counts, faults }, options)
        else {
          print({ verdict, ...counts }, options)
          for (const fault of faults) console.log(fault)
        }
        if (faults.length > 0) process.exitCode = 1
      }),
    ),
  )
}
