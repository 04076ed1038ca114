// One request: its tokens and money, and what happened when.
import { type ReplyOf, useCall } from '../../api.ts'
import { useSession } from '../../session.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { count, duration, time } from '../../ui/format.ts'
import { Scroll } from '../../ui/scroll.tsx'
import { type Row, Status } from './table.tsx'

export function Detail({ row, close }: { row: Row; close(): void }) {
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
