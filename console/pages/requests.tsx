// The log of requests, live; only what is in view is drawn. One request opens with its tokens and money.
import { useEffect, useRef, useState } from 'react'
import { call, type ReplyOf, useCall } from '../api.ts'
import { useSession } from '../session.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { count, dollars, duration, time } from '../ui/format.ts'
import { Scroll } from '../ui/scroll.tsx'
import { Problem } from '../ui/state.tsx'

type Row = ReplyOf<'listRequests'>[number]

const rowHeight = 37
const pageRows = 500
const liveMs = 2000

export default function Requests() {
  const { text } = useSession()
  const { rows, error, older, isComplete } = useLog()
  const [wanted, setWanted] = useState('')
  const [open, setOpen] = useState<Row>()
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean)
  const matching = words.length === 0 ? rows : rows.filter((row) => matches(row, words))
  return (
    <div className="page">
      <header>
        <h1>{text.requests}</h1>
        <input
          style={{ width: 300 }}
          type="search"
          placeholder={text.filter}
          aria-label={text.filter}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      </header>
      <Problem error={error} />
      {rows.length === 0 ? (
        <p className="empty">{text.noRequests}</p>
      ) : matching.length === 0 ? (
        <p className="empty">{text.noMatch}</p>
      ) : (
        <Log rows={matching} open={setOpen} />
      )}
      {!isComplete && rows.length > 0 && (
        <p className="row" style={{ marginTop: 12 }}>
          <button type="button" className="button quiet" onClick={older}>
            {text.more}
          </button>
        </p>
      )}
      {open && <Detail row={open} close={() => setOpen(undefined)} />}
    </div>
  )
}

function matches(row: Row, words: readonly string[]): boolean {
  const all =
    `${row.id} ${row.model} ${row.key_id} ${row.engine} ${row.status} ${row.error_code} ${row.finish_reason}`.toLowerCase()
  return words.every((word) => all.includes(word))
}

/** The newest rows, with those that come while one looks, and older ones on demand. */
function useLog() {
  const [rows, setRows] = useState<Row[]>([])
  const [error, setError] = useState<Error>()
  const [isComplete, setIsComplete] = useState(false)
  useEffect(() => {
    const look = () =>
      call('listRequests', { query: { limit: 200 } }).then((newest) => {
        setError(undefined)
        setRows((last) => {
          const known = new Set(last.map(({ id }) => id))
          const fresh = newest.filter(({ id }) => !known.has(id))
          return fresh.length === 0 ? last : [...fresh, ...last].sort((a, b) => b.created_at - a.created_at)
        })
      }, setError)
    void look()
    const timer = setInterval(() => !document.hidden && void look(), liveMs)
    return () => clearInterval(timer)
  }, [])
  const older = async () => {
    const after = rows.at(-1)?.id
    const more = await call('listRequests', { query: { limit: pageRows, after } })
    setRows((last) => [...last, ...more])
    setIsComplete(more.length < pageRows)
  }
  return { rows, error, isComplete, older: () => void older().catch(setError) }
}

function Log({ rows, open }: { rows: readonly Row[]; open(row: Row): void }) {
  const { text } = useSession()
  const box = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  const first = Math.max(0, Math.floor(top / rowHeight) - 10)
  const shown = rows.slice(first, first + 60)
  return (
    <div
      ref={box}
      className="scroll"
      style={{ maxHeight: 'calc(100vh - 190px)', overflowY: 'auto' }}
      role="region"
      aria-label={text.requests}
      tabIndex={0}
      onScroll={() => setTop(box.current!.scrollTop)}
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

function Status({ row }: { row: Row }) {
  return (
    <span className={row.status < 400 ? 'pill good' : 'pill bad'}>
      {row.error_code ?? (row.status === 499 ? '499 client left' : row.status)}
    </span>
  )
}

function Detail({ row, close }: { row: Row; close(): void }) {
  const { text } = useSession()
  const { data: detail } = useCall('getRequest', { params: { id: row.id } })
  const facts: [string, React.ReactNode][] = [
    ['id', <code key="id">req_{row.id}</code>],
    [text.time, time(row.created_at)],
    [text.endpoint, row.endpoint],
    [text.model, row.model],
    [text.key, <code key="key">{row.key_id}</code>],
    [text.engine, row.engine ?? '–'],
    [text.status, <Status key="status" row={row} />],
    [text.finishReason, row.finish_reason ?? '–'],
    [text.firstToken, row.first_token_ms === null ? '–' : duration(row.first_token_ms)],
    [text.duration, duration(row.total_ms)],
    [text.prompt, `${count(row.prompt_tokens)} (${count(row.cached_tokens)} ${text.cached})`],
    [text.completion, `${count(row.completion_tokens)} (${text.reasoning} ${count(row.reasoning_tokens)})`],
    [text.listCost, `$${row.list_cost}`],
    [text.discount, `$${row.discount}`],
    [text.charged, `$${row.cost}`],
  ]
  return (
    <Dialog title={`${row.model} · ${time(row.created_at)}`} close={close}>
      <Scroll>
        <table>
          <tbody>
            {facts.map(([name, value]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td style={{ overflowWrap: 'anywhere' }}>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {detail && <Timeline moments={detail.timeline} totalMs={row.total_ms} />}
      <div className="row end">
        <button type="button" className="button" onClick={close}>
          {text.close}
        </button>
      </div>
    </Dialog>
  )
}

type Moment = ReplyOf<'getRequest'>['timeline'][number]

/** What happened when: each moment at its place on the whole. */
function Timeline({ moments, totalMs }: { moments: readonly Moment[]; totalMs: number }) {
  const { text } = useSession()
  return (
    <ol className="timeline" aria-label={text.timeline}>
      {moments.map(({ event, at_ms, engine }, index) => (
        <li key={index}>
          <span>
            {text.moments[event]}
            {engine !== null && ` · ${engine}`}
          </span>
          <span className="track">
            <i style={{ left: `${Math.min(100, (100 * at_ms) / Math.max(totalMs, 1))}%` }} />
          </span>
          <span className="number">{duration(at_ms)}</span>
        </li>
      ))}
    </ol>
  )
}
