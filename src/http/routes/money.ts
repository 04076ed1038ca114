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
import type { Handlers } from '../endpoint.ts'

type MoneyHandlers = Pick<
  Handlers,
  'balance' | 'usage' | 'usageCsv' | 'topUp' | 'listEntries' | 'adminUsage' | 'listPrices' | 'setPrice'
>

const defaultRows = 100
const dayMs = 86_400_000
const defaultUsageDays = 30

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
    usageCsv: async ({ caller, query }) => csvOf((await use({ keyId: caller.keyId, ...timeOf(query) })).map(rowReply)),

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
    adminUsage: async ({ query, principal }) => {
      const rows = await use({ accountId: accountInReach(principal.by, query.account_id), ...timeOf(query) })
      return { rows: rows.map(rowReply), total: replyOfUse(totalOf(rows)) }
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

/** A day stands for its first millisecond in `from`, and for its last in `to`. */
function timeOf({ from, to }: { from?: string | number | undefined; to?: string | number | undefined }): {
  fromMs: number
  toMs: number
} {
  const toMs = to === undefined ? Date.now() + 1 : typeof to === 'number' ? to + 1 : Date.parse(to) + dayMs
  const fromMs =
    from === undefined ? toMs - defaultUsageDays * dayMs : typeof from === 'number' ? from : Date.parse(from)
  return { fromMs, toMs }
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

function csvOf(rows: ReturnType<typeof rowReply>[]): string {
  const names = [
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
  const cell = (value: string | number): string => {
    const text = String(value)
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return [names.join(','), ...rows.map((row) => names.map((name) => cell(row[name])).join(','))]
    .join('\r\n')
    .concat('\r\n')
}

function entryReply({ began_at: _, amount, list_cost, discount, ...entry }: EntriesTable) {
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
