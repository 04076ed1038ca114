// The rows of the log; only what is in view is drawn, and older ones are fetched as one nears the end.
import { useRef, useState } from 'react'
import type { ReplyOf } from '../../api.ts'
import { useSession } from '../../session.tsx'
import { count, dollars, duration, time } from '../../ui/format.ts'

export type Row = ReplyOf<'listRequests'>[number]

const rowHeight = 39
/** So many rows before the end the next ones are fetched. */
const aheadRows = 100

type Props = { rows: readonly Row[]; open(row: Row): void; nearEnd(): void }

export function RequestTable({ rows, open, nearEnd }: Props) {
  const { text } = useSession()
  const box = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  const first = Math.max(0, Math.floor(top / rowHeight) - 10)
  const shown = rows.slice(first, first + 60)
  return (
    <div
      ref={box}
      className="scroll"
      style={{ maxHeight: 'calc(100vh - 230px)', overflowY: 'auto' }}
      role="region"
      aria-label={text.requests}
      tabIndex={0}
      onScroll={() => {
        const { scrollTop, clientHeight } = box.current!
        setTop(scrollTop)
        if (scrollTop + clientHeight > (rows.length - aheadRows) * rowHeight) nearEnd()
      }}
    >
      <table aria-rowcount={rows.length}>
        <thead style={{ position: 'sticky', top: 0, zIndex: 1 }}>
          <tr>
            <th>{text.time}</th>
            <th>{text.model}</th>
            <th>{text.status}</th>
            <th className="number">{text.prompt}</th>
            <th className="number">{text.completion}</th>
            <th className="number">{text.firstToken}</th>
            <th className="number">{text.duration}</th>
            <th className="number">{text.cost}</th>
          </tr>
        </thead>
        <tbody>
          {first > 0 && <tr aria-hidden="true" style={{ height: first * rowHeight }} />}
          {shown.map((row) => (
            <tr
              key={row.id}
              className="open-row"
              style={{ height: rowHeight, whiteSpace: 'nowrap' }}
              onClick={() => open(row)}
            >
              <td>
                <button type="button" className="plain" onClick={() => open(row)}>
                  {time(row.created_at)}
                </button>
              </td>
              <td>{row.model}</td>
              <td>
                <Status row={row} />
              </td>
              <td className="number">{count(row.prompt_tokens)}</td>
              <td className="number">{count(row.completion_tokens)}</td>
              <td className="number">{row.first_token_ms === null ? '–' : duration(row.first_token_ms)}</td>
              <td className="number">{duration(row.total_ms)}</td>
              <td className="number">{dollars(row.cost)}</td>
            </tr>
          ))}
          {first + shown.length < rows.length && (
            <tr aria-hidden="true" style={{ height: (rows.length - first - shown.length) * rowHeight }} />
          )}
        </tbody>
      </table>
    </div>
  )
}

export function Status({ row }: { row: Row }) {
  return (
    <span className={row.status < 400 ? 'pill good' : 'pill bad'}>
      {row.error_code ?? (row.status === 499 ? '499 client left' : row.status)}
    </span>
  )
}
