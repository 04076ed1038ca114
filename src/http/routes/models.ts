// The handlers of models: what a key may use, the catalog for the console, and the open one with each model's parameters.
import { mayUse } from '../../accounts/usable-keys.ts'
import type { App, ServedModel } from '../../app.ts'
import { ChatCompletion } from '../../contract/chat-reply.ts'
import { endpoints } from '../../contract/endpoints.ts'
import { fail } from '../../contract/errors.ts'
import type { Model } from '../../contract/models.ts'
import { schemaOf } from '../../contract/openapi.ts'
import type { DeploymentState } from '../../engines/fleet.ts'
import { formatAmount } from '../../money/amount.ts'
import { formatPrice } from '../../money/price.ts'
import type { Handlers } from '../endpoint.ts'
import { addressOfServer } from '../own-address.ts'
import { checkModel } from './served-model.ts'

type ModelHandlers = Pick<Handlers, 'listModels' | 'getModel' | 'catalog' | 'skillModels' | 'skillSpec'>

export function modelHandlers(app: App): ModelHandlers {
  const { models } = app
  return {
    listModels: ({ caller }) => ({
      object: 'list',
      data: models
        .list()
        .filter(({ id }) => mayUse(caller, id))
        .map((model) => modelReply(app, model)),
    }),
    getModel: ({ params, caller }) => {
      const model = models.find(params.id)
      checkModel(model, params.id, caller, 'id')
      return modelReply(app, model)
    },

    catalog: ({ principal: { isAdministrator } }) =>
      models.list().map((model) => {
        const price = app.prices.of(model.id)
        return {
          ...describe(app, model),
          aliases: model.aliases,
          format: model.config.format ?? null,
          vision: model.vision,
          price_id: price.id,
          price_version: price.version,
          deployments: model.states.map((state) => stateReply(state, isAdministrator)),
        }
      }),

    skillModels: () => models.list().map((model) => skillReply(app, model)),
    skillSpec: ({ params: { id }, request }) => {
      const model = models.find(id)
      if (!model) throw fail('model_not_found', `There is no model ${JSON.stringify(id)}`, { param: 'id' })
      const { method, path } = endpoints.chat
      return {
        ...skillReply(app, model),
        method,
        path,
        url: `${addressOfServer(request, app.config.server)}${path}`,
        parameters: schemaOf(model.requestSchema, 'input'),
        reply: schemaOf(ChatCompletion, 'output'),
      }
    },
  }
}

function describe({ prices }: App, { id, name, contextTokens, maxOutputTokens }: ServedModel) {
  const { price, discount } = prices.of(id)
  return {
    id,
    name,
    context_length: contextTokens,
    max_output_tokens: maxOutputTokens,
    pricing: formatPrice(price),
    discount: formatAmount(discount),
  }
}

function modelReply(app: App, model: ServedModel): Model {
  const { id, ...rest } = describe(app, model)
  return { id, object: 'model', created: 0, owned_by: 'vtrix', ...rest }
}

function skillReply(app: App, model: ServedModel) {
  return { ...describe(app, model), aliases: model.aliases, type: 'chat' as const }
}

function stateReply(
  { name, engine, weight, up, checkedAtMs, reason, capabilities, abilities }: DeploymentState,
  full: boolean,
) {
  const { servedModel = null, contextTokens, ...found } = capabilities ?? {}
  return {
    name,
    engine,
    weight,
    up,
    checked_at: checkedAtMs ?? null,
    reason: full ? (reason ?? null) : null,
    served_model: servedModel,
    capabilities: capabilities
      ? { ...(contextTokens !== undefined && { context_length: contextTokens }), ...found, ...abilities }
      : null,
  }
}
