// The documentation's pages, loaded once for each language.
import type { Page } from '../src/docs/page.ts'
import type { Language } from './session.tsx'

const loaded = new Map<Language, Promise<Page[]>>()

export function loadPages(language: Language): Promise<Page[]> {
  let pages = loaded.get(language)
  if (!pages) {
    pages = fetch(`/docs/pages.json?language=${language}`).then((reply) => {
      if (!reply.ok) throw new Error(`HTTP ${reply.status}`)
      return reply.json() as Promise<Page[]>
    })
    pages.catch(() => loaded.delete(language))
    loaded.set(language, pages)
  }
  return pages
}
