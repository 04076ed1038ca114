// What the palette finds in the documentation: pages, their sections, parameters, errors.
import type { Block, Field, Page } from './page.ts'

export type SearchKind = 'model' | 'document' | 'section' | 'endpoint' | 'parameter' | 'error'

export type SearchEntry = {
  kind: SearchKind
  title: string
  /** Where it is: the page, and the fields around a parameter. */
  place: string
  /** Path and anchor. */
  url: string
  /** More words to find it by. */
  text: string
}

export function searchEntries(pages: readonly Page[]): SearchEntry[] {
  return pages.flatMap((page) => [pageEntry(page), ...(isOnModelPages(page) ? [] : partsOf(page))])
}

/** Every parameter of chat stands on the page of each model, with that model's bounds. */
function isOnModelPages({ slug }: Page): boolean {
  return slug === 'api/chat'
}

function pageEntry(page: Page): SearchEntry {
  const { slug, group, title, short, summary, blocks } = page
  const code = blocks.find((block) => block.type === 'endpoint')
  return {
    kind: group === 'models' ? 'model' : group === 'api' ? 'endpoint' : 'document',
    title,
    place: group === 'api' ? `${code?.method} ${short}` : group === 'models' ? slug.replace('models/', '') : '',
    url: `/docs/${slug}`,
    text: `${plain(summary)} ${code?.paths.join(' ') ?? ''}`,
  }
}

function partsOf({ slug, group, title, short, blocks }: Page): SearchEntry[] {
  const url = `/docs/${slug}`
  const place = group === 'api' ? (short ?? title) : title
  return blocks.flatMap((block, index): SearchEntry[] => {
    if (block.type === 'fields') return block.fields.flatMap((field) => fieldEntries(field, url, place, []))
    if (block.type !== 'heading') return []
    const kind = slug === 'errors' ? 'error' : 'section'
    // Sections that every page of an endpoint or a model has would fill each list of results.
    if (kind === 'section' && group === 'api') return []
    return [{ kind, title: block.text, place, url: `${url}#${block.id}`, text: textAfter(blocks, index) }]
  })
}

/** What a section says, up to the next heading. */
function textAfter(blocks: readonly Block[], at: number): string {
  const words: string[] = []
  for (const block of blocks.slice(at + 1)) {
    if (block.type === 'heading') break
    if (block.type === 'markdown') words.push(plain(block.text))
  }
  return words.join(' ').slice(0, 600)
}

function fieldEntries(field: Field, url: string, place: string, path: readonly string[]): SearchEntry[] {
  const inside = [...path, field.name]
  const own: SearchEntry = {
    kind: 'parameter',
    title: inside.join('.'),
    place,
    url: `${url}#${field.id}`,
    text: `${plain(field.description)} ${field.options?.join(' ') ?? ''}`.trim(),
  }
  const nested = [...(field.fields ?? []), ...(field.variants ?? []).flatMap(({ fields }) => fields)]
  return [own, ...nested.flatMap((inner) => fieldEntries(inner, url, place, inside))]
}

function plain(markdown: string): string {
  return markdown.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll(/[`*|]/g, '')
}
