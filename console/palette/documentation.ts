// The documentation's index: built with the console, loaded when the palette is first opened; models come from the server.
import MiniSearch from 'minisearch'
import type { SearchEntry } from '../../src/docs/search-entries.ts'
import type { Language } from '../session.tsx'
import { type Indexed, indexOptions, withIds } from './index-options.ts'

export type Found = Pick<SearchEntry, 'kind' | 'title' | 'place' | 'url'> & { score: number; terms: string[] }
export type Documentation = { search(text: string): Found[] }

const built = { en: () => import('virtual:search/en'), zh: () => import('virtual:search/zh') }
const loaded = new Map<Language, Promise<Documentation>>()

export function loadDocumentation(language: Language): Promise<Documentation> {
  let known = loaded.get(language)
  if (!known) {
    known = load(language)
    known.catch(() => loaded.delete(language))
    loaded.set(language, known)
  }
  return known
}

async function load(language: Language): Promise<Documentation> {
  const [{ index }, reply] = await Promise.all([built[language](), fetch(`/docs/search.json?language=${language}`)])
  const documents = MiniSearch.loadJSON<Indexed>(index, indexOptions)
  if (reply.ok) documents.addAll(withIds((await reply.json()) as SearchEntry[], 'model'))
  return { search: (text) => documents.search(text) as unknown as Found[] }
}
