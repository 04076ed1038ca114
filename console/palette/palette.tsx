// ⌘K: one field that finds everything and does what can be done, by keyboard alone.
import { useEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { call } from '../api.ts'
import { loadPages } from '../docs-pages.ts'
import { useSession } from '../session.tsx'
import { createSearch, type Entry, entriesOf } from './entries.ts'

const mostShown = 50

export function Palette({ close }: { close(): void }) {
  const { text } = useSession()
  const [, go] = useLocation()
  const dialog = useRef<HTMLDialogElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const [wanted, setWanted] = useState('')
  const [chosen, setChosen] = useState(0)
  const entries = useEntries()
  const search = useMemo(() => createSearch(entries), [entries])
  const found =
    wanted.trim() === '' ? entries.filter(({ kind }) => kind === text.pages || kind === text.actions) : search(wanted)
  const shown = found.slice(0, mostShown)

  useEffect(() => dialog.current?.showModal(), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chosen one is kept in view
  useEffect(() => {
    void list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' })
  }, [chosen, shown])

  const choose = (entry: Entry | undefined) => {
    if (!entry) return
    close()
    if (entry.run) return entry.run()
    const [path = '', anchor] = entry.href!.split('#')
    go(entry.href!)
    if (anchor && path === location.pathname) document.getElementById(anchor)?.scrollIntoView()
  }
  const press = (event: React.KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    // At once: the dialog's own event comes a little later.
    if (event.key === 'Escape') close()
    else if (move !== undefined) {
      event.preventDefault()
      setChosen((chosen + move + shown.length) % Math.max(shown.length, 1))
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) choose(shown[chosen])
  }
  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={text.search}
      onClose={close}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls="found"
        aria-activedescendant={shown.length > 0 ? `found-${chosen}` : undefined}
        aria-label={text.search}
        placeholder={text.search}
        value={wanted}
        onKeyDown={press}
        onChange={(event) => {
          setWanted(event.target.value)
          setChosen(0)
        }}
      />
      {shown.length === 0 ? (
        <p className="empty" role="status">
          {text.nothingFound}
        </p>
      ) : (
        <ul ref={list} id="found" role="listbox" aria-label={text.search}>
          {shown.map((entry, index) => (
            <li
              key={entry.id}
              id={`found-${index}`}
              role="option"
              tabIndex={-1}
              className="found"
              aria-selected={index === chosen}
              onMouseMove={() => setChosen(index)}
              onClick={() => choose(entry)}
            >
              <b>{entry.title}</b>
              <span>{entry.detail}</span>
              <i>{entry.kind}</i>
            </li>
          ))}
        </ul>
      )}
    </dialog>
  )
}

function useEntries(): Entry[] {
  const { text, language, setLanguage, theme, setTheme, me, signOut, newKey } = useSession()
  const [, go] = useLocation()
  const [documented, setDocumented] = useState<Entry[]>([])
  const [keys, setKeys] = useState<Entry[]>([])
  useEffect(() => {
    const kinds = { page: text.docs, section: text.docs, parameter: text.parameters }
    void loadPages(language).then(
      (pages) => setDocumented(entriesOf(pages, kinds)),
      () => {},
    )
  }, [language, text])
  useEffect(() => {
    if (!me) return
    void call('listKeys').then(
      (all) =>
        setKeys(
          all.map(({ id, name, prefix }) => ({
            id,
            title: name,
            detail: `${prefix}…`,
            kind: text.keys,
            href: '/keys',
          })),
        ),
      () => {},
    )
  }, [me, text])
  return useMemo(() => {
    const page = (href: string, title: string): Entry => ({
      id: `page ${href}`,
      title,
      detail: '',
      kind: text.pages,
      href,
    })
    const action = (title: string, run: () => void): Entry => ({
      id: `action ${title}`,
      title,
      detail: '',
      kind: text.actions,
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
      action(text.createKey, () => go('/keys#create')),
      action(`${text.copyCurl} DeepSeek V3.2`, () => void navigator.clipboard.writeText(curl)),
      action(text.switchTheme, () => setTheme(theme === 'dark' ? 'light' : 'dark')),
      action(text.switchLanguage, () => setLanguage(language === 'en' ? 'zh' : 'en')),
      me ? action(text.signOut, () => void signOut(false)) : page('/sign-in', text.signIn),
      ...keys,
      ...documented,
    ]
  }, [text, language, setLanguage, theme, setTheme, me, signOut, newKey, go, keys, documented])
}
