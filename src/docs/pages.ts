// All pages of the documentation: guides from `docs/`, models from the catalog, endpoints and errors from the contract.
import { configurationPage } from './configuration-page.ts'
import { endpointPages } from './endpoint-pages.ts'
import { errorsPage } from './error-pages.ts'
import { guidePages } from './guides.ts'
import { type DocumentedModel, modelPage } from './model-page.ts'
import { type Entry, groups, type Language, type Page } from './page.ts'

/** Those that are the same on every server, whatever its models. */
export function fixedPages(language: Language): Page[] {
  return [...guidePages(language), ...endpointPages(language), configurationPage(language), errorsPage(language)]
}

/** In the order of the contents. */
export function pagesOf(models: readonly DocumentedModel[], language: Language): Page[] {
  const pages = [...models.map((model) => modelPage(model, language)), ...fixedPages(language)]
  return groups.flatMap((group) => pages.filter((page) => page.group === group))
}

export function entryOf({ slug, group, section, title, short, blocks }: Page): Entry {
  const endpoint = group === 'api' ? blocks.find((block) => block.type === 'endpoint') : undefined
  return {
    slug,
    group,
    title,
    ...(section !== undefined && { section }),
    ...(short !== undefined && { short }),
    ...(endpoint && { method: endpoint.method }),
  }
}
