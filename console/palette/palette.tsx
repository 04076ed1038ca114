// ⌘K: one field that finds everything and does what can be done, by keyboard alone.
import {
  BookOpen,
  Box,
  Braces,
  Clock,
  FileText,
  Hash,
  KeyRound,
  PanelsTopLeft,
  Search,
  TriangleAlert,
  Unplug,
  Zap,
} from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { reveal } from '../pages/docs/reveal.ts'
import { useSession } from '../session.tsx'
import { type Documentation, loadDocumentation } from './documentation.ts'
import { searchOwn, useOwnEntries } from './own-entries.ts'
import { recentOnes, remember } from './recent.ts'

const mostShown = 50

type Row = { id: string; kind: string; label: string; title: string; place: string; terms: string[]; run(): void }

export function Palette({ close }: { close(): void }) {
  const { text } = useSession()
  const dialog = useRef<HTMLDialogElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const [wanted, setWanted] = useState('')
  const [chosen, setChosen] = useState(0)
  const rows = useRows(wanted)

  useEffect(() => dialog.current?.showModal(), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chosen one is kept in view
  useEffect(() => {
    void list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' })
  }, [chosen, rows])

  const choose = (row: Row | undefined) => {
    if (!row) return
    close()
    row.run()
  }
  const press = (event: React.KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    // At once: the dialog's own event comes a little later.
    if (event.key === 'Escape') close()
    else if (move !== undefined) {
      event.preventDefault()
      setChosen((chosen + move + rows.length) % Math.max(rows.length, 1))
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) choose(rows[chosen])
  }
  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={text.search}
      onClose={close}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <div className="ask">
        <Search size={16} />
        <input
          role="combobox"
          aria-expanded="true"
          aria-controls="found"
          aria-activedescendant={rows.length > 0 ? `found-${chosen}` : undefined}
          aria-label={text.search}
          placeholder={text.search}
          spellCheck={false}
          value={wanted}
          onKeyDown={press}
          onChange={(event) => {
            setWanted(event.target.value)
            setChosen(0)
          }}
        />
      </div>
      {rows.length === 0 ? (
        <p className="empty" role="status">
          {text.nothingFound}
        </p>
      ) : (
        <ul ref={list} id="found" role="listbox" aria-label={text.search}>
          {rows.map((row, index) => (
            <li
              key={row.id}
              id={`found-${index}`}
              role="option"
              tabIndex={-1}
              className={`found ${row.kind}`}
              aria-selected={index === chosen}
              onMouseMove={() => setChosen(index)}
              onClick={() => choose(row)}
            >
              <Sign kind={row.kind} />
              <b>
                <Marked text={row.title} terms={row.terms} />
              </b>
              <span>{row.place}</span>
              <i>{row.label}</i>
            </li>
          ))}
        </ul>
      )}
      <p className="hints" aria-hidden="true">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {text.hintMove}
        </span>
        <span>
          <kbd>↵</kbd> {text.hintOpen}
        </span>
        <span>
          <kbd>esc</kbd> {text.hintClose}
        </span>
      </p>
    </dialog>
  )
}

/** Recent ones, pages and actions where nothing is asked for; what matches otherwise, best first. */
function useRows(wanted: string): Row[] {
  const { text, language } = useSession()
  const own = useOwnEntries()
  const findOwn = useMemo(() => searchOwn(own), [own])
  const documentation = useDocumentation(language)
  const open = useOpen()
  return useMemo(() => {
    const kinds: Record<string, string> = text.kinds
    const ownRow = (entry: (typeof own)[number], terms: string[]): Row => ({
      ...entry,
      label: kinds[entry.kind]!,
      terms,
    })
    if (wanted.trim() === '') {
      const recent = recentOnes().map(
        (one): Row => ({
          ...one,
          id: `recent ${one.url}`,
          kind: 'recent',
          label: text.recent,
          terms: [],
          run: () => open(one),
        }),
      )
      return [...recent, ...own.filter(({ kind }) => kind !== 'key').map((entry) => ownRow(entry, []))]
    }
    const found = [
      ...findOwn(wanted).map(({ entry, score, terms }) => ({ score, row: ownRow(entry, terms) })),
      ...(documentation?.search(wanted) ?? []).slice(0, mostShown).map(({ score, terms, ...entry }) => ({
        score,
        row: { ...entry, id: entry.url, label: kinds[entry.kind]!, terms, run: () => open(entry) },
      })),
    ]
    return found
      .sort((a, b) => b.score - a.score)
      .slice(0, mostShown)
      .map(({ row }) => row)
  }, [wanted, own, findOwn, documentation, open, text])
}

function useDocumentation(language: 'en' | 'zh'): Documentation | undefined {
  const [loaded, setLoaded] = useState<Documentation>()
  useEffect(() => {
    let current = true
    void loadDocumentation(language).then(
      (documentation) => current && setLoaded(documentation),
      () => {},
    )
    return () => {
      current = false
    }
  }, [language])
  return loaded
}

/** Goes to a page, or to the place on the page that is shown. */
function useOpen() {
  const [, go] = useLocation()
  return useMemo(
    () => (one: { kind: string; title: string; place: string; url: string }) => {
      remember(one)
      const [path, anchor] = one.url.split('#')
      const isHere = path === location.pathname
      go(one.url)
      if (isHere && anchor) reveal(anchor)
    },
    [go],
  )
}

const signs: Record<string, typeof Search> = {
  model: Box,
  document: BookOpen,
  section: FileText,
  endpoint: Unplug,
  parameter: Braces,
  error: TriangleAlert,
  key: KeyRound,
  page: PanelsTopLeft,
  action: Zap,
  recent: Clock,
}

function Sign({ kind }: { kind: string }) {
  const Icon = signs[kind] ?? Hash
  return <Icon size={15} strokeWidth={1.75} aria-hidden="true" />
}

/** The words that matched stand out. */
function Marked({ text, terms }: { text: string; terms: string[] }) {
  const known = terms.filter((term) => text.toLowerCase().includes(term)).sort((a, b) => b.length - a.length)
  const term = known[0]
  if (term === undefined) return text
  const at = text.toLowerCase().indexOf(term)
  return (
    <>
      {text.slice(0, at)}
      <mark>{text.slice(at, at + term.length)}</mark>
      {text.slice(at + term.length)}
    </>
  )
}
