// The documentation's contents and pages, each loaded once for a language.
import type { Entry, Page } from '../src/docs/page.ts'
import type { Language } from './session.tsx'

const loaded = new Map<string, Promise<unknown>>()

function load<T>(name: string, language: Language): Promise<T> {
  const url = `/docs/${name}.json?language=${language}`
  let known = loaded.get(url) as Promise<T> | undefined
  if (!known) {
    known = fetch(url).then((reply) => {
      if (!reply.ok) throw new Error(`HTTP ${reply.status}`)
      return reply.json() as Promise<T>
    })
    known.catch(() => loaded.delete(url))
    loaded.set(url, known)
  }
  return known
}

/** All pages in the order of the contents. */
export function loadContents(language: Language): Promise<Entry[]> {
  return load('contents', language)
}

export function loadPage(slug: string, language: Language): Promise<Page> {
  return load(slug, language)
}
