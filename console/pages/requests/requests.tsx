// The log of requests, live, narrowed down by the server to what is asked for; the address keeps what that is.
import { useEffect, useRef, useState } from 'react'
import { useSearchParams } from 'wouter'
import { call, type Input } from '../../api.ts'
import { useSession } from '../../session.tsx'
import { Problem } from '../../ui/state.tsx'
import { Detail } from './detail.tsx'
import { Filters } from './filters.tsx'
import { RequestTable, type Row } from './table.tsx'

const pageRows = 500
const liveMs = 2000
const hourMs = 3_600_000
const filterNames = ['ending', 'model', 'key_id', 'search', 'hours'] as const

export type Filter = { [name in (typeof filterNames)[number]]?: string }

export default function Requests() {
  const { text } = useSession()
  const [address, setAddress] = useSearchParams()
  const filter: Filter = {}
  for (const name of filterNames) if (address.get(name)) filter[name] = address.get(name)!
  const isNarrow = Object.keys(filter).length > 0
  const { rows, error, older, isComplete } = useLog(filter)
  const [open, setOpen] = useState<Row>()
  const change = (changed: Filter) => {
    const given = Object.entries({ ...filter, ...changed }).filter(([, value]) => value !== '')
    setAddress(new URLSearchParams(given), { replace: true })
  }
  return (
    <div className="page">
      <header>
        <h1>{text.requests}</h1>
      </header>
      <Filters filter={filter} change={change} />
      <Problem error={error} />
      {rows?.length === 0 && <p className="empty">{isNarrow ? text.noMatch : text.noRequests}</p>}
      {rows && rows.length > 0 && <RequestTable rows={rows} open={setOpen} nearEnd={older} />}
      {!isComplete && (
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

function queryOf({ ending, model, key_id, search, hours }: Filter): Input<'listRequests'>['query'] {
  return {
    ...(ending && { ending: ending as Row['ending'] }),
    ...(model && { model }),
    ...(key_id && { key_id }),
    ...(search && { search }),
    ...(hours && { from: Date.now() - Number(hours) * hourMs }),
  }
}

/** The newest rows, with those that come while one looks, and older ones on demand. `rows` is undefined before the first. */
function useLog(filter: Filter) {
  const [rows, setRows] = useState<Row[]>()
  const [error, setError] = useState<Error>()
  const [isComplete, setIsComplete] = useState(true)
  const key = JSON.stringify(filter)
  const current = useRef(key)
  current.current = key
  const isFetching = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the filter
  useEffect(() => {
    setRows(undefined)
    setIsComplete(true)
    const look = async (isFirst: boolean) => {
      const newest = await call('listRequests', { query: { ...queryOf(filter), limit: pageRows } })
      if (current.current !== key) return
      setError(undefined)
      setRows((last) => (last ? joined(newest, last) : newest))
      if (isFirst) setIsComplete(newest.length < pageRows)
    }
    const fail = (problem: Error) => current.current === key && setError(problem)
    look(true).catch(fail)
    const timer = setInterval(() => !document.hidden && look(false).catch(fail), liveMs)
    return () => clearInterval(timer)
  }, [key])
  const older = async () => {
    const after = rows?.at(-1)?.id
    if (isComplete || isFetching.current || after === undefined) return
    isFetching.current = true
    try {
      const more = await call('listRequests', { query: { ...queryOf(filter), limit: pageRows, after } })
      if (current.current !== key) return
      // Asked for twice before the rows of the first were drawn, they come once.
      setRows((last) => (last?.at(-1)?.id === after ? [...last, ...more] : last))
      setIsComplete(more.length < pageRows)
    } finally {
      isFetching.current = false
    }
  }
  return { rows, error, isComplete, older: () => void older().catch(setError) }
}

function joined(newest: readonly Row[], last: Row[]): Row[] {
  const known = new Set(last.map(({ id }) => id))
  const fresh = newest.filter(({ id }) => !known.has(id))
  return fresh.length === 0 ? last : [...fresh, ...last].sort((a, b) => b.created_at - a.created_at)
}
