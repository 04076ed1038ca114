// The handlers of every endpoint but chat: short, because the table checks what comes and the services do the work.
import type { Account } from '../../accounts/accounts.ts'
import type { Key } from '../../accounts/keys.ts'
import type { App, ServedModel } from '../../app.ts'
import { endpoints } from '../../contract/endpoints.ts'
import { fail } from '../../contract/errors.ts'
import type { Model } from '../../contract/models.ts'
import { openApi } from '../../contract/openapi.ts'
import { rateLimitsIn } from '../../contract/rate-limits.ts'
import { formatAmount, parseAmount } from '../../money/amount.ts'
import { formatPrice } from '../../money/price.ts'
import type { RequestRow } from '../../usage/request-log.ts'
import { isAdmin, unauthorized } from '../auth.ts'
import { isLoopback } from '../browser.ts'
import type { Handlers } from '../endpoint.ts'
import { moneyHandlers } from './money.ts'

/** Rows of the request log that are given where no limit is asked for. */
const defaultRows = 100

export function handlersOf(app: App): Handlers {
  const { accounts, keys, models, requests, config } = app
  return {
    listModels: () => ({ object: 'list', data: models.list().map((model) => modelReply(app, model)) }),
    getModel: ({ params }) => {
      const model = models.find(params.id)
      if (!model) throw fail('model_not_found', `There is no model ${JSON.stringify(params.id)}`, { param: 'id' })
      return modelReply(app, model)
    },

    ...moneyHandlers(app),

    updateAccount: async ({ params, body }) => {
      const account = await accounts.update(params.id, { name: body.name, limits: rateLimitsIn(body) })
      if (!account) throw fail('not_found', `There is no account ${JSON.stringify(params.id)}`, { param: 'id' })
      await keys.refresh()
      return accountReply(app, account)
    },

    listAccounts: async () => Promise.all((await accounts.list()).map((account) => accountReply(app, account))),
    createAccount: async ({ body }) =>
      accountReply(app, await accounts.create({ name: body.name, limits: rateLimitsIn(body) })),

    listKeys: async ({ query }) => (await keys.list(query)).map(keyReply),
    createKey: async ({ body }) => {
      const account = body.account_id === undefined ? await accounts.first() : await accounts.get(body.account_id)
      if (!account)
        throw fail('not_found', `There is no account ${JSON.stringify(body.account_id)}`, { param: 'account_id' })
      const { key, text } = await keys.create({
        accountId: account.id,
        name: body.name,
        expiresAtMs: body.expires_at,
        budgets: {
          total: amountOf(body.budgets?.total) ?? null,
          day: amountOf(body.budgets?.day) ?? null,
          month: amountOf(body.budgets?.month) ?? null,
        },
        limits: rateLimitsIn(body),
      })
      return { ...keyReply(key), key: text }
    },
    updateKey: async ({ params, body }) => {
      const { name, budgets = {} } = body
      const changes = { total: amountOf(budgets.total), day: amountOf(budgets.day), month: amountOf(budgets.month) }
      const change = { name, budgets: changes, limits: rateLimitsIn(body) }
      return keyReply(found(await keys.update(params.id, change), params.id))
    },
    revokeKey: async ({ params }) => keyReply(found(await keys.revoke(params.id), params.id)),

    listRequests: async ({ query }) => {
      await requests.flush()
      const { account_id: accountId, before: beforeMs, limit = defaultRows } = query
      return (await requests.list({ accountId, beforeMs, limit })).map(requestReply)
    },

    openapi: ({ request }) =>
      openApi(endpoints, app.version, config.server.publicUrl ?? `http://${request.headers.host ?? request.hostname}`),
    healthz: () => ({ status: 'ok' }),
    readyz: async ({ reply }) => {
      const problems = await app.problems()
      if (problems.length === 0) return { status: 'ok' }
      reply.code(503)
      return { status: 'not_ready', problems }
    },
    metrics: ({ request }) => {
      if (!isLoopback(config.server.host) && !isAdmin(request.headers, config.server.adminToken)) throw unauthorized()
      return app.metrics.text()
    },
  }
}

function found(key: Key | undefined, id: string): Key {
  if (!key) throw fail('not_found', `There is no key ${JSON.stringify(id)}`, { param: 'id' })
  return key
}

/** null stays null, what is absent stays absent. */
function amountOf<T extends string | null | undefined>(text: T): bigint | Exclude<T, string> {
  return typeof text === 'string' ? parseAmount(text) : (text as Exclude<T, string>)
}

function keyReply({ budget_total, budget_day, budget_month, ...key }: Key) {
  const dollars = (amount: bigint | null) => (amount === null ? null : formatAmount(BigInt(amount)))
  return { ...key, budgets: { total: dollars(budget_total), day: dollars(budget_day), month: dollars(budget_month) } }
}

async function accountReply({ ledger }: App, { discount, ...account }: Account) {
  const { balance, held } = await ledger.balance(account.id)
  return {
    ...account,
    discount: formatAmount(BigInt(discount)),
    balance: formatAmount(balance),
    held: formatAmount(held),
  }
}

function modelReply({ prices }: App, { id, name, contextTokens, maxOutputTokens }: ServedModel): Model {
  const { price, discount } = prices.of(id)
  return {
    id,
    object: 'model',
    created: 0,
    owned_by: 'vtrix',
    name,
    context_length: contextTokens,
    max_output_tokens: maxOutputTokens,
    pricing: formatPrice(price),
    discount: formatAmount(discount),
  }
}

function requestReply({ stream, estimated, list_cost, discount, cost, ...row }: RequestRow) {
  return {
    ...row,
    stream: stream === 1,
    estimated: estimated === 1,
    list_cost: formatAmount(BigInt(list_cost)),
    discount: formatAmount(BigInt(discount)),
    cost: formatAmount(BigInt(cost)),
  }
}
