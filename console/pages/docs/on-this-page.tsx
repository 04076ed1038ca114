// The headings of the page at the right; the one that is being read is marked.
import { useEffect, useState } from 'react'
import type { Page } from '../../../src/docs/page.ts'
import { useSession } from '../../session.tsx'

export function OnThisPage({ page }: { page: Page }) {
  const { text } = useSession()
  const headings = page.blocks.filter((block) => block.type === 'heading')
  const current = useCurrent(headings.map(({ id }) => id))
  if (headings.length < 2) return <div />
  return (
    <nav className="toc" aria-label={text.onThisPage}>
      <h2>{text.onThisPage}</h2>
      {headings.map(({ id, text: name }) => (
        <a key={id} href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  )
}

/** Under the bar, where a heading counts as reached. */
const readingLinePx = 120

function useCurrent(ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState(ids[0])
  const key = ids.join()
  useEffect(() => {
    const look = () => {
      const reached = key
        .split(',')
        .filter((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) < readingLinePx)
      setCurrent(reached.at(-1) ?? key.split(',')[0])
    }
    look()
    addEventListener('scroll', look, { passive: true })
    return () => removeEventListener('scroll', look)
  }, [key])
  return current
}
