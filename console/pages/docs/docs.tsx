// The documentation: the contents, one page, and what is on it.
import { useEffect } from 'react'
import { Link, Redirect, useLocation } from 'wouter'
import type { Entry, Page } from '../../../src/docs/page.ts'
import { useLoaded } from '../../api.ts'
import { loadContents, loadPage } from '../../docs-pages.ts'
import { useSession } from '../../session.tsx'
import { Inline } from '../../ui/markdown.tsx'
import { Waiting } from '../../ui/state.tsx'
import { OneBlock } from './blocks.tsx'
import { Contents } from './contents.tsx'
import './docs.css'
import { OnThisPage } from './on-this-page.tsx'
import { reveal } from './reveal.ts'

export default function Docs() {
  const { language } = useSession()
  const [path] = useLocation()
  const contents = useLoaded(() => loadContents(language), language)
  const slug = decodeURIComponent(path.replace(/^\/docs\/?/, ''))
  const entries = contents.data
  if (!entries)
    return (
      <div className="page">
        <Waiting of={contents} />
      </div>
    )
  if (!entries.some((entry) => entry.slug === slug)) {
    const home = entries.find(({ group }) => group === 'models') ?? entries[0]!
    return <Redirect to={`/docs/${home.slug}`} replace />
  }
  return (
    <div className="docs">
      <Contents entries={entries} slug={slug} />
      <Article key={`${slug} ${language}`} slug={slug} entries={entries} />
    </div>
  )
}

function Article({ slug, entries }: { slug: string; entries: readonly Entry[] }) {
  const { language, text } = useSession()
  const loaded = useLoaded(() => loadPage(slug, language), `${language} ${slug}`)
  const page = loaded.data
  useReveal(page)
  if (!page)
    return (
      <article className="doc">
        <Waiting of={loaded} />
      </article>
    )
  const place = entries.findIndex((entry) => entry.slug === slug)
  const [before, after] = [entries[place - 1], entries[place + 1]]
  return (
    <>
      <article className="doc">
        <header className="doc-head">
          <p className="eyebrow">{page.section ?? text.groups[page.group]}</p>
          <a className="as-markdown" href={`/docs/${slug}.md?language=${language}`}>
            {text.asMarkdown}
          </a>
          <h1>{page.title}</h1>
          {page.summary !== '' && (
            <p className="lead">
              <Inline text={page.summary} />
            </p>
          )}
        </header>
        {page.blocks.map((block, index) => (
          <OneBlock key={index} block={block} />
        ))}
        <nav className="turns" aria-label={`${text.previous}, ${text.next}`}>
          {before ? <Turn entry={before} label={text.previous} /> : <span />}
          {after && <Turn entry={after} label={text.next} />}
        </nav>
      </article>
      <OnThisPage page={page} />
    </>
  )
}

function Turn({ entry, label }: { entry: Entry; label: string }) {
  return (
    <Link href={`/docs/${entry.slug}`}>
      <small>{label}</small>
      {entry.title}
    </Link>
  )
}

/** Shows what the address points at: when the page has come, and when the address changes within it. */
function useReveal(page: Page | undefined): void {
  useEffect(() => {
    if (!page) return
    document.title = `${page.title} · Vtrix`
    const show = () => {
      if (location.hash !== '') reveal(decodeURIComponent(location.hash.slice(1)))
    }
    if (location.hash === '') scrollTo(0, 0)
    show()
    addEventListener('hashchange', show)
    return () => removeEventListener('hashchange', show)
  }, [page])
}
