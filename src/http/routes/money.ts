// The handlers of money: balance, use, the ledger, top-ups, prices.
import { accountInReach } from '../../accounts/principal.ts'
import type { App } from '../../app.ts'
import { fail } from '../../contract/errors.ts'
import type { EntriesTable } from '../../db/tables.ts'
import { formatAmount, parseAmount } from '../../money/amount.ts'
import { LedgerUnavailable } from '../../money/ledger.ts'
import { formatPrice, parseDiscount, parsePrice } from '../../money/price.ts'
import type { PriceVersion } from '../../money/prices.ts'
import { type DayOfUse, totalOf, type Use, type UseFilter, useByDay } from '../../money/report.ts'
import { csvOf } from '../csv.ts'
import type { Handlers } from '../endpoint.ts'
import { timeOf } from './usage-time.ts'

type MoneyHandlers = Pick<
  Handlers,
  'balance' | 'usage' | 'usageCsv' | 'topUp' | 'listEntries' | 'listPrices' | 'setPrice'
>

const defaultRows = 100

export function moneyHandlers({ accounts, ledger, models, prices, database }: App): MoneyHandlers {
  const use = (filter: UseFilter) => useByDay(database.db, filter)
  return {
    balance: async ({ caller }) => {
      const { balance, held } = await ledger.balance(caller.accountId)
      const total = formatAmount(balance)
      return {
        balance: total,
        held: formatAmount(held),
        available: formatAmount(balance - held),
        is_available: balance > 0n,
        balance_infos: [
          { currency: 'USD' as const, total_balance: total, granted_balance: '0', topped_up_balance: total },
        ],
      }
    },
    usage: async ({ caller, query }) => {
      const rows = await use({ keyId: caller.keyId, ...timeOf(query) })
      return { object: 'list' as const, data: rows.map(rowReply), total: replyOfUse(totalOf(rows)) }
    },
    usageCsv: async ({ caller, query }) =>
      csvOf(csvColumns, (await use({ keyId: caller.keyId, ...timeOf(query) })).map(rowReply)),

    topUp: async ({ params, body, principal }) => {
      if (!(await accounts.get(params.id)))
        throw fail('not_found', `There is no account ${JSON.stringify(params.id)}`, { param: 'id' })
      const { kind = 'top_up', note = null } = body
      const entry = {
        accountId: params.id,
        kind,
        amount: parseAmount(body.amount),
        note,
        by: principal.user?.id ?? 'admin',
      }
      const { id, balance } = await ledger.enter(entry).catch((error: unknown) => {
        if (error instanceof RangeError)
          throw fail('invalid_request', `amount ${error.message}; got ${body.amount}`, { param: 'amount' })
        if (error instanceof LedgerUnavailable) throw fail('storage_unavailable', 'The top-up cannot be written now')
        throw error
      })
      return { id, balance: formatAmount(balance) }
    },
    listEntries: async ({ query: { account_id, before: beforeMs, limit = defaultRows }, principal }) => {
      const accountId = accountInReach(principal.by, account_id)
      return (await ledger.entries({ accountId, beforeMs, limit })).map(entryReply)
    },
    listPrices: () => models.list().map(({ id }) => priceReply(prices.of(id))),
    setPrice: async ({ body: { model, discount = '0', input, cached_input: cachedInput, output }, principal }) => {
      if (!models.list().some(({ id }) => id === model))
        throw fail('model_not_found', `There is no model ${JSON.stringify(model)}`, { param: 'model' })
      const price = parsePrice({ input, cachedInput, output })
      return priceReply(await prices.set(model, price, parseDiscount(discount), principal.user?.id ?? 'admin'))
    },
  }
}

function replyOfUse(use: Use) {
  return {
    requests: use.requests,
    prompt_tokens: use.promptTokens,
    cached_tokens: use.cachedTokens,
    completion_tokens: use.completionTokens,
    list_cost: formatAmount(use.listCost),
    discount: formatAmount(use.discount),
    cost: formatAmount(use.cost),
  }
}

function rowReply(row: DayOfUse) {
  return { day: row.day, key_id: row.keyId, model: row.model, ...replyOfUse(row) }
}

const csvColumns = [
  'day',
  'key_id',
  'model',
  'requests',
  'prompt_tokens',
  'cached_tokens',
  'completion_tokens',
  'list_cost',
  'discount',
  'cost',
] as const

export function entryReply({ began_at: _, amount, list_cost, discount, ...entry }: EntriesTable) {
  return {
    ...entry,
    amount: formatAmount(BigInt(amount)),
    list_cost: formatAmount(BigInt(list_cost)),
    discount: formatAmount(BigInt(discount)),
  }
}

function priceReply({ price, discount, ...version }: PriceVersion) {
  return { ...version, ...formatPrice(price), discount: formatAmount(discount) }
}
