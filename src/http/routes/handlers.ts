// The handlers of every endpoint but chat: short, because the table checks what comes and the services do the work.
import type { App } from '../../app.ts'
import type { CatalogModel } from '../../catalog/catalog.ts'
import { endpoints } from '../../contract/endpoints.ts'
import { fail } from '../../contract/errors.ts'
import type { Model } from '../../contract/models.ts'
import { openApi } from '../../contract/openapi.ts'
import { formatAmount } from '../../money/amount.ts'
import { isAdmin, unauthorized } from '../auth.ts'
import { isLoopback } from '../browser.ts'
import type { Handlers } from '../endpoint.ts'

export function handlersOf(app: App): Handlers {
  const { server } = app.config
  return {
    listModels: () => ({ object: 'list', data: app.models.list().map(modelReply) }),
    getModel: ({ params }) => {
      const model = app.models.find(params.id)
      if (!model) throw fail('model_not_found', `There is no model ${JSON.stringify(params.id)}`, { param: 'id' })
      return modelReply(model)
    },

    listAccounts: () => app.accounts.list(),
    createAccount: ({ body }) => app.accounts.create(body),
    listKeys: ({ query }) => app.keys.list(query),
    createKey: ({ body }) => app.keys.create(body),
    updateKey: async ({ params, body }) => found(await app.keys.rename(params.id, body.name), 'key', params.id),
    revokeKey: async ({ params }) => found(await app.keys.revoke(params.id), 'key', params.id),
    listRequests: ({ query }) => app.requests.list(query),

    openapi: () => openApi(endpoints, app.version, app.publicUrl),
    healthz: () => ({ status: 'ok' }),
    readyz: async ({ reply }) => {
      const problems = await app.problems()
      if (problems.length === 0) return { status: 'ok' }
      reply.code(503)
      return { status: 'not_ready', problems }
    },
    metrics: ({ request }) => {
      if (!isLoopback(server.host) && !isAdmin(request.headers, server.adminToken)) throw unauthorized()
      return app.metrics.text()
    },
  }
}
