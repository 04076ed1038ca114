// What the palette finds: everything that is documented, the reader's keys, the pages, and what can be done.
import MiniSearch from 'minisearch'
import type { Field, Page } from '../../src/docs/page.ts'

export type Entry = {
  id: string
  title: string
  /** Where it is, or what it is about. */
  detail: string
  kind: string
  /** Where it leads; actions have a function instead. */
  href?: string
  run?(): void
}

export function entriesOf(
  pages: readonly Page[],
  kinds: { page: string; section: string; parameter: string },
): Entry[] {
  return pages.flatMap((page) => {
    const href = `/docs/${page.slug}`
    const inside = page.blocks.flatMap((block): Entry[] => {
      if (block.type === 'heading')
        return [
          {
            id: `${href}#${block.id}`,
            title: block.text,
            detail: page.title,
            kind: kinds.section,
            href: `${href}#${block.id}`,
          },
        ]
      return block.type === 'fields' ? fieldEntries(block.fields, block.anchor, href, page.title, kinds.parameter) : []
    })
    return [
      { id: href, title: page.title, detail: page.summary.replaceAll('`', ''), kind: kinds.page, href },
      ...inside,
    ]
  })
}

function fieldEntries(fields: readonly Field[], anchor: string, href: string, title: string, kind: string): Entry[] {
  return fields.flatMap((field): Entry[] => {
    const at = `${anchor}.${field.name}`
    const own: Entry = {
      id: `${href}#${at}`,
      title: at.replace(/^\w+\./, ''),
      detail: field.description === '' ? title : `${title} · ${field.description}`,
      kind,
      href: `${href}#${at}`,
    }
    const variants =
      field.variants?.flatMap((variant, index) => fieldEntries(variant.fields, `${at}.${index}`, href, title, kind)) ??
      []
    return [own, ...fieldEntries(field.fields ?? [], at, href, title, kind), ...variants]
  })
}

/** Chinese has no spaces between words; the browser knows where they end. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** `max_tokens` is found whole and by its parts. */
function tokenize(text: string): string[] {
  const words = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)
  return [...new Set(words.flatMap((word) => [word, ...word.split('_')]))].filter(Boolean)
}

export function createSearch(entries: readonly Entry[]): (text: string) => Entry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const index = new MiniSearch<Entry>({
    fields: ['title', 'detail'],
    tokenize,
    searchOptions: {
      boost: { title: 4 },
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      combineWith: 'AND',
      // A model's page before all others, a page before its sections, and those before fields deep in a reply.
      boostDocument: (id) =>
        (String(id).startsWith('/docs/models') ? 1.5 : 1) / (1 + 0.15 * (String(id).split(/[#.]/).length - 1)),
    },
  })
  index.addAll([...byId.values()])
  return (text) => index.search(text).map(({ id }) => byId.get(id as string)!)
}
