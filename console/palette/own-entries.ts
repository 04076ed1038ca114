// What the palette finds besides the documentation: the console's pages, what can be done, the reader's keys.
import MiniSearch from 'minisearch'
import { useEffect, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { call } from '../api.ts'
import { useSession } from '../session.tsx'
import { tokenize } from './index-options.ts'

export type OwnEntry = {
  id: string
  kind: 'page' | 'action' | 'key'
  title: string
  place: string
  run(): void
}

export function useOwnEntries(): OwnEntry[] {
  const { text, language, setLanguage, isDark, setTheme, me, signOut, newKey } = useSession()
  const [, go] = useLocation()
  const keys = useKeys()
  return useMemo(() => {
    const page = (path: string, title: string): OwnEntry => ({
      id: path,
      kind: 'page',
      title,
      place: '',
      run: () => go(path),
    })
    const action = (id: string, title: string, run: () => void): OwnEntry => ({
      id,
      kind: 'action',
      title,
      place: '',
      run,
    })
    const curl = `curl ${location.origin}/v1/chat/completions -H "Authorization: Bearer ${newKey ?? 'YOUR_API_KEY'}" -H "Content-Type: application/json" -d '{"model": "vtrix-deepseek-v3.2", "messages": [{"role": "user", "content": "Hello!"}]}'`
    return [
      page('/docs', text.docs),
      page('/playground', text.playground),
      page('/keys', text.keys),
      page('/usage', text.usage),
      page('/requests', text.requests),
      page('/models', text.models),
      page('/account', text.account),
      action('create-key', text.createKey, () => go('/keys#create')),
      action('copy-curl', `${text.copyCurl} DeepSeek V3.2`, () => void navigator.clipboard.writeText(curl)),
      action('theme', text.switchTheme, () => setTheme(isDark ? 'light' : 'dark')),
      action('language', text.switchLanguage, () => setLanguage(language === 'en' ? 'zh' : 'en')),
      me ? action('sign-out', text.signOut, () => void signOut(false)) : page('/sign-in', text.signIn),
      ...keys.map(
        ({ id, name, prefix }): OwnEntry => ({
          id,
          kind: 'key',
          title: name,
          place: `${prefix}…`,
          run: () => go('/keys'),
        }),
      ),
    ]
  }, [text, language, setLanguage, isDark, setTheme, me, signOut, newKey, go, keys])
}

function useKeys(): { id: string; name: string; prefix: string }[] {
  const { me } = useSession()
  const [keys, setKeys] = useState<{ id: string; name: string; prefix: string }[]>([])
  useEffect(() => {
    if (me) void call('listKeys').then(setKeys, () => {})
  }, [me])
  return keys
}

export type OwnFound = { entry: OwnEntry; score: number; terms: string[] }

/** Pages and actions are few and asked for most: they come before documents that match as well. */
const ownBoost = 4

export function searchOwn(entries: readonly OwnEntry[]): (text: string) => OwnFound[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const index = new MiniSearch<OwnEntry>({
    fields: ['title', 'place'],
    tokenize,
    searchOptions: {
      boost: { title: 5 },
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      combineWith: 'AND',
    },
  })
  index.addAll([...byId.values()])
  return (text) =>
    index.search(text).map(({ id, score, terms }) => ({ entry: byId.get(id)!, score: score * ownBoost, terms }))
}
