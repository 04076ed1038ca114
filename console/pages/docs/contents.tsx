// The tree of all pages, at the left; on a phone it folds away.
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import type { Entry, Group } from '../../../src/docs/page.ts'
import { useSession } from '../../session.tsx'
import { Method } from './blocks.tsx'

const groupNames: readonly Group[] = ['start', 'models', 'guides', 'running', 'api', 'reference']

export function Contents({ entries, slug }: { entries: readonly Entry[]; slug: string }) {
  const { text } = useSession()
  const tree = useRef<HTMLDetailsElement>(null)
  const isPhone = matchMedia('(max-width: 820px)').matches
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page that is shown is kept in view
  useEffect(() => {
    if (!isPhone) tree.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
    else if (tree.current) tree.current.open = false
  }, [slug])
  return (
    <details className="contents" ref={tree} open={!isPhone}>
      <summary>{entries.find((entry) => entry.slug === slug)?.title}</summary>
      <nav aria-label={text.docs}>
        {groupNames.map((group) => (
          <div key={group}>
            <h2>{text.groups[group]}</h2>
            {group === 'api' ? (
              <Endpoints entries={entries.filter((entry) => entry.group === group)} slug={slug} />
            ) : (
              entries
                .filter((entry) => entry.group === group)
                .map((entry) => <Leaf key={entry.slug} entry={entry} slug={slug} />)
            )}
          </div>
        ))}
      </nav>
    </details>
  )
}

/** Endpoints are many: by what they are about, folded where the page shown is not among them. */
function Endpoints({ entries, slug }: { entries: readonly Entry[]; slug: string }) {
  const sections = [...new Set(entries.map(({ section }) => section))]
  return sections.map((section) => {
    const own = entries.filter((entry) => entry.section === section)
    return (
      <details key={section} className="section" open={own.some((entry) => entry.slug === slug)}>
        <summary>{section}</summary>
        {own.map((entry) => (
          <Leaf key={entry.slug} entry={entry} slug={slug} />
        ))}
      </details>
    )
  })
}

function Leaf({ entry, slug }: { entry: Entry; slug: string }) {
  const { title, short, method } = entry
  return (
    <Link
      href={`/docs/${entry.slug}`}
      aria-current={entry.slug === slug ? 'page' : undefined}
      title={short === undefined ? undefined : title}
    >
      {method && <Method name={method} />}
      <span>{short ?? title}</span>
    </Link>
  )
}
