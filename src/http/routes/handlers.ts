// The handlers of every endpoint but chat: short, because the table checks what comes and the services do the work.
import type { Key } from '../../accounts/keys.ts'
import type { App, ServedModel } from '../../app.ts'
import { endpoints } from '../../contract/endpoints.ts'
import { fail } from '../../contract/errors.ts'
import type { Model } from '../../contract/models.ts'
import { openApi } from '../../contract/openapi.ts'
import { rateLimitsIn } from '../../contract/rate-limits.ts'
import { formatAmount } from '../../money/amount.ts'
import type { RequestRow } from '../../usage/request-log.ts'
import { isAdmin, unauthorized } from '../auth.ts'
import { isLoopback } from '../browser.ts'
import type { Handlers } from '../endpoint.ts'

/** Rows of the request log that are given where no limit is asked for. */
const defaultRows = 100

export function handlersOf(app: App): Handlers {
  const { accounts, keys, models, requests, config } = app
  return {
    listModels: () => ({ object: 'list', data: models.list().map(modelReply) }),
    getModel: ({ params }) => {
      const model = models.find(params.id)
      if (!model) throw fail('model_not_found', `There is no model ${JSON.stringify(params.id)}`, { param: 'id' })
      return modelReply(model)
    },

    listAccounts: () => accounts.list(),
    createAccount: ({ body }) => accounts.create({ name: body.name, limits: rateLimitsIn(body) }),
    updateAccount: async ({ params, body }) => {
      const account = await accounts.update(params.id, { name: body.name, limits: rateLimitsIn(body) })
      if (!account) throw fail('not_found', `There is no account ${JSON.stringify(params.id)}`, { param: 'id' })
      await keys.refresh()
      return account
    },

    listKeys: ({ query }) => keys.list(query),
    createKey: async ({ body }) => {
      const account = body.account_id === undefined ? await accounts.first() : await accounts.get(body.account_id)
      if (!account)
        throw fail('not_found', `There is no account ${JSON.stringify(body.account_id)}`, { param: 'account_id' })
      const { key, text } = await keys.create({
        accountId: account.id,
        name: body.name,
        expiresAtMs: body.expires_at,
        limits: rateLimitsIn(body),
      })
      return { ...key, key: text }
    },
    updateKey: async ({ params, body }) =>
      found(await keys.update(params.id, { name: body.name, limits: rateLimitsIn(body) }), params.id),
    revokeKey: async ({ params }) => found(await keys.revoke(params.id), params.id),

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

function modelReply({ id, name, contextTokens, maxOutputTokens, config }: ServedModel): Model {
  return {
    id,
    object: 'model',
    created: 0,
    owned_by: 'vtrix',
    name,
    context_length: contextTokens,
    max_output_tokens: maxOutputTokens,
    pricing: config.price,
    discount: config.discount,
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
