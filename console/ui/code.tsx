// Code samples: tabs of languages, the reader's own address and key in them, a button to copy.
import { type ReactNode, useId, useState } from 'react'
import type { Sample } from '../../src/docs/page.ts'
import { useSession } from '../session.tsx'
import { CopyButton } from './copy.tsx'

export function Code({ samples }: { samples: readonly Sample[] }) {
  const { newKey } = useSession()
  const [chosen, setChosen] = useState(0)
  const id = useId()
  const sample = samples[chosen] ?? samples[0]!
  const code = sample.code.replaceAll('{url}', location.origin).replaceAll('{key}', newKey ?? 'YOUR_API_KEY')
  const move = (event: React.KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (by === 0) return
    const next = (chosen + by + samples.length) % samples.length
    setChosen(next)
    document.getElementById(`${id}-${next}`)?.focus()
  }
  return (
    <figure className="code">
      <div className="code-bar">
        {samples.length === 1 ? (
          <span>{sample.label}</span>
        ) : (
          <div role="tablist">
            {samples.map(({ label }, index) => (
              <button
                key={label}
                id={`${id}-${index}`}
                type="button"
                role="tab"
                className="tab"
                aria-selected={index === chosen}
                aria-controls={`${id}-code`}
                tabIndex={index === chosen ? 0 : -1}
                onClick={() => setChosen(index)}
                onKeyDown={move}
              >
                {label}
              </button>
            ))}
          </div>
        )}
        <CopyButton text={code} />
      </div>
      <pre id={`${id}-code`} role="region" aria-label={sample.label} tabIndex={0}>
        <code>{coloured(code, sample.language)}</code>
      </pre>
    </figure>
  )
}

const parts =
  /(?<c>(?:^|\s)(?:#|\/\/).*$)|(?<s>"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`)|(?<k>\b(?:import|from|const|let|await|async|for|of|new|return|print|if|in|true|false|null|None|True|False|curl|npm)\b)|(?<n>(?<![\w./:-])\d+(?:\.\d+)?\b(?![.:]\d))/gm

/** Strings, words of the language, numbers and comments: enough to read by, and no library. */
function coloured(code: string, language: Sample['language']): ReactNode[] {
  const out: ReactNode[] = []
  let at = 0
  for (const match of code.matchAll(parts)) {
    if (match.groups!.c !== undefined && language === 'json') continue
    if (match.groups!.k !== undefined && language === 'yaml') continue
    const matched = Object.entries(match.groups!).find(([, text]) => text !== undefined)![0]
    const isName = language === 'json' && matched === 's' && code[match.index + match[0].length] === ':'
    const kind = isName ? 'k' : matched
    out.push(
      code.slice(at, match.index),
      <span key={match.index} className={kind}>
        {match[0]}
      </span>,
    )
    at = match.index + match[0].length
  }
  return [...out, code.slice(at)]
}
