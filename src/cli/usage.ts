// `vtrix-server usage`: tokens and money by day, key and model, from the ledger's entries.
import type { Command } from 'commander'
import { formatAmount } from '../money/amount.ts'
import { useByDay } from '../money/report.ts'
import { type CommonOptions, command, Failure, print, withDatabase } from './command.ts'

type UsageOptions = CommonOptions & { account?: string; key?: string; days: string }

const dayMs = 86_400_000

export function usageCommand(): Command {
  return command<UsageOptions>('usage', 'tokens and money by day, key and model', (options) =>
    withDatabase(options, async ({ db }) => {
      const days = Number(options.days)
      if (!(days > 0 && days <= 36_500)) throw new Failure(`--days must be from 1 to 36500; got ${options.days}`)
      const toMs = Date.now() + 1
      const rows = await useByDay(db, {
        accountId: options.account,
        keyId: options.key,
        fromMs: toMs - days * dayMs,
        toMs,
      })
      print(
        rows.map(({ listCost, discount, cost, ...row }) => ({
          ...row,
          listCost: formatAmount(listCost),
          discount: formatAmount(discount),
          cost: formatAmount(cost),
        })),
        options,
      )
    }),
  )
    .option('--account <id>', 'only this account')
    .option('--key <id>', 'only this key')
    .option('--days <count>', 'so many days back', '30')
}
