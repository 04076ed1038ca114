// The handlers of every endpoint but chat: short, because the table checks what comes and the services do the work.
import type { Key } from '../../accounts/keys.ts'
import { accountInReach } from '../../accounts/principal.ts'
import type { App } from '../../app.ts'
import { chatRequestOf } from '../../chat/anthropic-request.ts'
import { sizeOfPrompt } from '../../chat/count-prompt.ts'
import { engineRequest } from '../../chat/engine-request.ts'
import { estimateTokens } from '../../chat/tally.ts'
import { endpoints } from '../../contract/endpoints.ts'
import { fail } from '../../contract/errors.ts'
import { openApi } from '../../contract/openapi.ts'
import { rateLimitsIn } from '../../contract/rate-limits.ts'
import { parseAmount } from '../../money/amount.ts'
import { parseDiscount } from '../../money/price.ts'
import { isAdmin, unauthorized } from '../auth.ts'
import { isLoopback } from '../browser.ts'
import type { Handlers } from '../endpoint.ts'
import { addressOfServer } from '../own-address.ts'
import { accountReply } from './account-reply.ts'
import { keyReply } from './key-reply.ts'
import { modelHandlers } from './models.ts'
import { moneyHandlers } from './money.ts'
import { requestHandlers } from './requests.ts'
import { notThere, streamIdIn } from './resume.ts'
import { checkModel } from './served-model.ts'
import { userHandlers } from './users.ts'

export function handlersOf(app: App): Handlers {
  const { accounts, keys, models, config } = app
  return {
    ...userHandlers(app),
    ...moneyHandlers(app),
    ...modelHandlers(app),
    ...requestHandlers(app),

    stopStream: async ({ params, caller }) => {
      const id = streamIdIn(params.id)
      if (!(await app.streams.stop(id, caller.accountId))) throw notThere(id)
      return { id: params.id, object: 'chat.completion.deleted', deleted: true }
    },
    countTokens: async ({ body, caller, request: { raw } }) => {
      const model = models.find(body.model)
      checkModel(model, body.model, caller)
      const request = engineRequest('count', caller.accountId, chatRequestOf(body, model), model)
      const left = new AbortController()
      raw.once('close', () => left.abort())
      const { tokens, characters } = await sizeOfPrompt(request, model.deployments, left.signal)
      return { input_tokens: tokens ?? estimateTokens(characters) }
    },

    updateAccount: async ({ params, body, principal }) => {
      const discount = body.discount === undefined ? undefined : parseDiscount(body.discount)
      const { name, reasoning_kept: reasoningKept } = body
      const change = { name, discount, reasoningKept, limits: rateLimitsIn(body) }
      const account = await accounts.update(params.id, change, principal.by)
      if (!account) throw fail('not_found', `There is no account ${JSON.stringify(params.id)}`, { param: 'id' })
      if (reasoningKept === false) await app.reasoning.forgetAccount(account.id)
      await keys.refresh()
      return accountReply(app, account)
    },

    listAccounts: async ({ principal: { by } }) => {
      const inReach = (await accounts.list()).filter(({ id }) => by.accountId === undefined || id === by.accountId)
      return Promise.all(inReach.map((account) => accountReply(app, account)))
    },
    createAccount: async ({ body, principal }) =>
      accountReply(app, await accounts.create({ name: body.name, limits: rateLimitsIn(body) }, principal.by)),

    listKeys: async ({ query, principal }) =>
      (await keys.list({ account_id: accountInReach(principal.by, query.account_id) })).map(keyReply),
    createKey: async ({ body, principal: { by, user } }) => {
      const account = await accounts.named(accountInReach(by, body.account_id) ?? user?.account_id)
      const made = {
        accountId: account.id,
        name: body.name,
        expiresAtMs: body.expires_at,
        allowedModels: modelIds(app, body.allowed_models),
        budgets: {
          total: amountOf(body.budgets?.total) ?? null,
          day: amountOf(body.budgets?.day) ?? null,
          month: amountOf(body.budgets?.month) ?? null,
        },
        limits: rateLimitsIn(body),
      }
      const { key, text } = await keys.create(made, by)
      return { ...keyReply(key), key: text }
    },
    updateKey: async ({ params: { id }, body, principal }) => {
      const { name, disabled, expires_at: expiresAtMs, budgets = {} } = body
      const change = {
        name,
        disabled,
        expiresAtMs,
        allowedModels: modelIds(app, body.allowed_models),
        limits: rateLimitsIn(body),
        budgets: { total: amountOf(budgets.total), day: amountOf(budgets.day), month: amountOf(budgets.month) },
      }
      return keyReply(found(await keys.update(id, change, principal.by), id))
    },
    rotateKey: async ({ params: { id }, body, principal }) => {
      const rotated = await keys.rotate(id, body.grace_s * 1000, principal.by)
      return { ...keyReply(found(rotated?.key, id)), key: rotated!.text }
    },
    revokeKey: async ({ params: { id }, principal }) => keyReply(found(await keys.revoke(id, principal.by), id)),

    openapi: ({ request }) => openApi(endpoints, app.version, addressOfServer(request, config.server)),
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

/** @throws ApiError `model_not_found` where a name is neither an id nor an alias of the catalog */
function modelIds<N extends null | undefined>(app: App, names: string[] | N): string[] | N {
  if (!Array.isArray(names)) return names
  const ids = names.map((name, index) => {
    const model = app.models.find(name)
    if (!model)
      throw fail('model_not_found', `There is no model ${JSON.stringify(name)}`, { param: `allowed_models[${index}]` })
    return model.id
  })
  return [...new Set(ids)]
}

function found(key: Key | undefined, id: string): Key {
  if (!key) throw fail('not_found', `There is no key ${JSON.stringify(id)}`, { param: 'id' })
  return key
}

/** null stays null, what is absent stays absent. */
function amountOf<T extends string | null | undefined>(text: T): bigint | Exclude<T, string> {
  return typeof text === 'string' ? parseAmount(text) : (text as Exclude<T, string>)
}
