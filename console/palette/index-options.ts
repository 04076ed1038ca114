// How the palette's index is made and asked: the same where it is built and in the browser.
import type { Options } from 'minisearch'
import type { SearchEntry } from '../../src/docs/search-entries.ts'

export type Indexed = SearchEntry & { id: string }

/** @param name keeps ids of different sources apart */
export function withIds(entries: readonly SearchEntry[], name: string): Indexed[] {
  return entries.map((entry, index) => ({ ...entry, id: `${name} ${index}` }))
}

/** Chinese has no spaces between words; where they end is looked up. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const han = /\p{Script=Han}/u

/** `max_tokens` is found whole and by its parts; a Chinese word by its characters too, since dictionaries differ. */
export function tokenize(text: string): string[] {
  const tokens = new Set<string>()
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (!isWordLike) continue
    tokens.add(segment)
    for (const part of han.test(segment) ? segment : segment.split('_')) if (part !== '') tokens.add(part)
  }
  return [...tokens]
}

const kindBoosts: Record<SearchEntry['kind'], number> = {
  model: 3,
  document: 2,
  endpoint: 1.5,
  error: 1.5,
  section: 1.2,
  parameter: 1,
}
/** What a field deep in a reply counts less than one at the top, for each level. */
const depthLoss = 0.15

export const indexOptions: Options<Indexed> = {
  fields: ['title', 'place', 'text'],
  storeFields: ['kind', 'title', 'place', 'url'],
  tokenize,
  searchOptions: {
    boost: { title: 5, place: 1.5 },
    // One letter begins half of all words.
    prefix: (term) => term.length > 1 || han.test(term),
    fuzzy: (term) => (term.length > 3 && !han.test(term) ? 0.25 : false),
    combineWith: 'AND',
    boostDocument: (_, __, stored) => {
      const { kind, title, url } = stored as Pick<SearchEntry, 'kind' | 'title' | 'url'>
      const depth = kind === 'parameter' ? title.split('.').length - 1 : 0
      // Parameters of a model come before those of the other endpoints.
      return (kindBoosts[kind] * (url.startsWith('/docs/models/') ? 2 : 1)) / (1 + depthLoss * depth)
    },
  },
}
