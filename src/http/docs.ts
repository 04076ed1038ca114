// The documentation: pages as data for the console, as Markdown, and as contents for models (`/llms.txt`).
import { gzipSync } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { App, ServedModel } from '../app.ts'
import { fail } from '../contract/errors.ts'
import { llmsText, markdownOf } from '../docs/markdown.ts'
import type { DocumentedModel } from '../docs/model-page.ts'
import { type Language, languages, type Page } from '../docs/page.ts'
import { entryOf, pagesOf } from '../docs/pages.ts'
import { searchEntries } from '../docs/search-entries.ts'
import { formatAmount } from '../money/amount.ts'
import { costOf, formatPrice } from '../money/price.ts'
import { etagOf, sendTagged } from './cached.ts'
import { addressOfServer } from './own-address.ts'

/** @param html answers for pages that are read in a browser */
export function mountDocs(
  http: FastifyInstance,
  app: App,
  html: (request: FastifyRequest, reply: FastifyReply) => unknown,
): void {
  const pagesIn = createPages(app)

  http.get('/llms.txt', (request, reply) =>
    sendText(llmsText(pagesIn('en'), addressOfServer(request, app.config.server)), 'text/plain', request, reply),
  )
  http.get('/docs', html)
  http.get('/docs/*', (request, reply) => {
    const [, slug, kind] = /^(.*?)(?:\.(md|json))?$/.exec((request.params as { '*': string })['*'])!
    if (kind === undefined) return html(request, reply)
    const pages = pagesIn(languageOf(request))
    if (kind === 'json' && slug === 'contents') return sendJson(pages.map(entryOf), request, reply)
    // What the palette cannot have from the build: models are the server's own.
    if (kind === 'json' && slug === 'search')
      return sendJson(searchEntries(pages.filter(({ group }) => group === 'models')), request, reply)
    const page = pages.find((one) => one.slug === slug)
    if (!page) throw fail('not_found', `There is no page ${JSON.stringify(slug!.slice(0, 200))}; /llms.txt lists them`)
    if (kind === 'json') return sendJson(page, request, reply)
    return sendText(markdownOf(page, addressOfServer(request, app.config.server)), 'text/markdown', request, reply)
  })
}

/** Pages of a language, made again when the catalog or a price has changed. */
function createPages(app: App): (language: Language) => readonly Page[] {
  const made = new Map<Language, { state: string; pages: readonly Page[] }>()
  return (language) => {
    const models = app.models.list().map((model) => documented(app, model))
    const state = JSON.stringify(models.map(({ requestSchema: _, ...rest }) => rest))
    const known = made.get(language)
    if (known?.state === state) return known.pages
    const pages = pagesOf(models, language)
    made.set(language, { state, pages })
    return pages
  }
}

const million = 1_000_000

function documented({ prices, discountWindows }: App, model: ServedModel): DocumentedModel {
  const { id, name, aliases, contextTokens, maxOutputTokens, requestSchema } = model
  const { price, discount } = prices.of(id)
  const after = (promptTokens: number, cachedTokens: number, completionTokens: number) =>
    formatAmount(costOf({ promptTokens, cachedTokens, completionTokens }, price, discount).cost)
  return {
    ...{ id, name, aliases, contextTokens, maxOutputTokens, requestSchema },
    list: formatPrice(price),
    charged: { input: after(million, 0, 0), cached_input: after(million, million, 0), output: after(0, 0, million) },
    discount: formatAmount(discount),
    windows: discountWindows
      .filter(({ models }) => models === undefined || models.includes(id))
      .map((window) => ({
        from: timeOfDay(window.fromMinute),
        to: timeOfDay(window.toMinute),
        discount: formatAmount(window.discount),
      })),
  }
}

function timeOfDay(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

function languageOf(request: FastifyRequest): Language {
  const { language } = request.query as { language?: string }
  return languages.find((known) => known === language) ?? 'en'
}

function sendJson(value: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendText(JSON.stringify(value), 'application/json', request, reply)
}

const smallBytes = 1400

function sendText(text: string, type: string, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.headers({
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  })
  return sendTagged(request, reply, etagOf(text), text, text.length > smallBytes ? { gzip: () => gzipSync(text) } : {})
}
