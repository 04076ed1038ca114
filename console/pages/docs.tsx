// The documentation: the contents, one page, and what is on it.
import { useEffect } from 'react'
import { Link, Redirect, useLocation } from 'wouter'
import type { Block, Page } from '../../src/docs/page.ts'
import { useLoaded } from '../api.ts'
import { loadPages } from '../docs-pages.ts'
import { useSession } from '../session.tsx'
import { Code } from '../ui/code.tsx'
import { Inline, Markdown } from '../ui/markdown.tsx'
import { Scroll } from '../ui/scroll.tsx'
import { Waiting } from '../ui/state.tsx'
import { Fields } from './fields.tsx'
import { Try } from './playground/try.tsx'

export default function Docs() {
  const { language, text } = useSession()
  const [path] = useLocation()
  const loaded = useLoaded(() => loadPages(language), language)
  const pages = loaded.data
  const slug = path.replace(/^\/docs\/?/, '')
  const page = pages?.find((one) => one.slug === slug)

  useEffect(() => {
    if (!page) return
    document.title = `${page.title} · Vtrix`
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (target) target.scrollIntoView()
    else scrollTo(0, 0)
  }, [page])

  if (!pages)
    return (
      <div className="page">
        <Waiting of={loaded} />
      </div>
    )
  if (!page) return <Redirect to={`/docs/${pages.find(({ group }) => group === 'Models')?.slug ?? pages[0]!.slug}`} />
  const place = pages.indexOf(page)
  const [before, after] = [pages[place - 1], pages[place + 1]]
  return (
    <div className="docs">
      <Contents pages={pages} slug={slug} />
      <article>
        <h1>{page.title}</h1>
        <p className="lead">
          <Inline text={page.summary} />
        </p>
        {page.blocks.map((block, index) => (
          <OneBlock key={index} block={block} />
        ))}
        <nav className="turns" aria-label={`${text.previous}, ${text.next}`}>
          {before ? <Link href={`/docs/${before.slug}`}>← {before.title}</Link> : <span />}
          <a href={`/docs/${page.slug}.md?language=${language}`}>{text.asMarkdown}</a>
          {after ? <Link href={`/docs/${after.slug}`}>{after.title} →</Link> : <span />}
        </nav>
      </article>
      <nav className="toc" aria-label={text.onThisPage}>
        <h2>{text.onThisPage}</h2>
        {page.blocks.map(
          (block) =>
            block.type === 'heading' && (
              <a key={block.id} href={`#${block.id}`}>
                {block.text}
              </a>
            ),
        )}
      </nav>
    </div>
  )
}

function Contents({ pages, slug }: { pages: readonly Page[]; slug: string }) {
  const { text } = useSession()
  const groups = ['Models', 'Guides', 'Reference', 'API'] as const
  const isPhone = matchMedia('(max-width: 820px)').matches
  return (
    <details className="contents" key={slug} open={!isPhone}>
      <summary>{pages.find((page) => page.slug === slug)?.title}</summary>
      <nav aria-label={text.docs}>
        {groups.map((group) => (
          <div key={group}>
            <h2>{text.groups[group]}</h2>
            {pages
              .filter((page) => page.group === group)
              .map(({ slug: other, title, operation }) => (
                <Link
                  key={other}
                  href={`/docs/${other}`}
                  aria-current={other === slug ? 'page' : undefined}
                  className={operation && 'operation'}
                  title={operation && title}
                >
                  {operation ? (
                    <>
                      <b>{operation.method}</b> {operation.path}
                    </>
                  ) : (
                    title
                  )}
                </Link>
              ))}
          </div>
        ))}
      </nav>
    </details>
  )
}

function OneBlock({ block }: { block: Block }) {
  switch (block.type) {
    case 'heading':
      return (
        <h2 id={block.id}>
          <a href={`#${block.id}`}>{block.text}</a>
        </h2>
      )
    case 'markdown':
      return <Markdown text={block.text} />
    case 'fields':
      return <Fields fields={block.fields} anchor={block.anchor} />
    case 'code':
      return <Code samples={block.samples} />
    case 'try':
      return <Try model={block.model} />
    case 'table':
      return (
        <Scroll>
          <table>
            <thead>
              <tr>
                {block.head.map((cell) => (
                  <th key={cell}>{cell}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row) => (
                <tr key={row.join()}>
                  {row.map((cell, index) => (
                    <td key={index}>
                      <Inline text={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )
  }
}
