// The models this server offers: ids, aliases, limits, prices.
import type { ModelConfig } from '../config/load.ts'

export type Catalog<M extends CatalogModel> = {
  list(): readonly M[]
  /** By id, then by alias; `*` in an alias stands for anything. */
  find(name: string): M | undefined
  /** @throws RangeError where two models have the same id; the models then stay as they were */
  replace(models: readonly M[]): void
}

export type CatalogModel = Pick<ModelConfig, 'id' | 'aliases'>

/** @throws RangeError where two models have the same id */
export function createCatalog<M extends CatalogModel>(models: readonly M[]): Catalog<M> {
  let index = indexOf(models)
  return {
    list: () => index.models,
    find: (name) => index.byId.get(name) ?? index.patterns.find(({ pattern }) => pattern.test(name))?.model,
    replace(next) {
      index = indexOf(next)
    },
  }
}

function indexOf<M extends CatalogModel>(models: readonly M[]) {
  const byId = new Map<string, M>()
  for (const model of models) {
    if (byId.has(model.id)) throw new RangeError(`Two models have the id ${model.id}`)
    byId.set(model.id, model)
  }
  const patterns = models.flatMap((model) => model.aliases.map((alias) => ({ pattern: patternOf(alias), model })))
  return { models, byId, patterns }
}

function patternOf(alias: string): RegExp {
  const literal = (text: string): string => text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${alias.split('*').map(literal).join('[^]*')}$`)
}
