// What was used and spent in the last days: in all, by day, by key and model.
import { type ReplyOf, urlOf, useCall } from '../api.ts'
import { useSession } from '../session.tsx'
import { Bars } from '../ui/chart.tsx'
import { count, dollars, duration } from '../ui/format.ts'
import { Scroll } from '../ui/scroll.tsx'
import { Waiting } from '../ui/state.tsx'

type Row = ReplyOf<'adminUsage'>['rows'][number]
type Sum = { name: string; requests: number; prompt: number; cached: number; completion: number; cost: number }

const dayMs = 24 * 3_600_000

export default function Usage() {
  const { text } = useSession()
  const usage = useCall('adminUsage')
  const keys = useCall('listKeys')
  if (!usage.data)
    return (
      <div className="page">
        <Waiting of={usage} />
      </div>
    )
  const { rows, total, latency } = usage.data
  const days = Array.from({ length: 30 }, (_, index) =>
    new Date(Date.now() - (29 - index) * dayMs).toISOString().slice(0, 10),
  )
  const byDay = new Map(sumsBy(rows, ({ day }) => day).map((sum) => [sum.name, sum]))
  const nameOf = (id: string) => keys.data?.find((key) => key.id === id)?.name ?? id
  const stats = [
    [text.spend, dollars(total.cost)],
    [text.requests, count(total.requests)],
    [text.prompt, count(total.prompt_tokens)],
    [
      text.hitRate,
      total.prompt_tokens === 0 ? '–' : `${Math.round((100 * total.cached_tokens) / total.prompt_tokens)} %`,
    ],
    [text.completion, count(total.completion_tokens)],
    [text.errors, count(total.errors)],
    [`${text.firstToken} p50 / p99`, between(latency?.first_token_ms)],
    [`${text.duration} p50 / p99`, between(latency?.total_ms)],
  ]
  return (
    <div className="page">
      <header>
        <h1>{text.usage}</h1>
        <span className="quiet-text">{text.lastDays}</span>
        <a className="button quiet" href={urlOf('adminUsageCsv')} download="usage.csv">
          {text.csv}
        </a>
      </header>
      <dl className="stats">
        {stats.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {rows.length === 0 ? (
        <section>
          <p className="empty">{text.noUsage}</p>
        </section>
      ) : (
        <>
          <section>
            <h2>{text.spend}</h2>
            <Scroll>
              <Bars
                title={text.spend}
                format={(value) => dollars(String(value))}
                bars={days.map((label) => ({ label, value: byDay.get(label)?.cost ?? 0 }))}
              />
            </Scroll>
          </section>
          <section>
            <h2>{text.tokens}</h2>
            <Scroll>
              <Bars
                title={text.tokens}
                format={(value) => short(value)}
                bars={days.map((label) => ({
                  label,
                  value: (byDay.get(label)?.prompt ?? 0) + (byDay.get(label)?.completion ?? 0),
                }))}
              />
            </Scroll>
          </section>
          <Sums
            title={text.byDay}
            head={text.day}
            sums={[...byDay.values()].sort((a, b) => (a.name < b.name ? 1 : -1))}
          />
          <Sums
            title={text.byKey}
            head={text.key}
            sums={sumsBy(rows, ({ key_id }) => key_id ?? '–').map((sum) => ({ ...sum, name: nameOf(sum.name) }))}
          />
          <Sums title={text.model} head={text.model} sums={sumsBy(rows, ({ model }) => model ?? '–')} />
        </>
      )}
    </div>
  )
}

function Sums({ title, head, sums }: { title: string; head: string; sums: readonly Sum[] }) {
  const { text } = useSession()
  return (
    <section>
      <h2>{title}</h2>
      <Scroll>
        <table>
          <thead>
            <tr>
              <th>{head}</th>
              <th className="number">{text.requests}</th>
              <th className="number">{text.prompt}</th>
              <th className="number">{text.hitRate}</th>
              <th className="number">{text.completion}</th>
              <th className="number">{text.spend}</th>
            </tr>
          </thead>
          <tbody>
            {sums.map(({ name, requests, prompt, cached, completion, cost }) => (
              <tr key={name}>
                <td>{name}</td>
                <td className="number">{count(requests)}</td>
                <td className="number">{count(prompt)}</td>
                <td className="number">{prompt === 0 ? '–' : `${Math.round((100 * cached) / prompt)} %`}</td>
                <td className="number">{count(completion)}</td>
                <td className="number">{dollars(String(cost))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}

function sumsBy(rows: readonly Row[], nameOf: (row: Row) => string): Sum[] {
  const sums = new Map<string, Sum>()
  for (const row of rows) {
    const name = nameOf(row)
    const sum = sums.get(name) ?? { name, requests: 0, prompt: 0, cached: 0, completion: 0, cost: 0 }
    sums.set(name, {
      name,
      requests: sum.requests + row.requests,
      prompt: sum.prompt + row.prompt_tokens,
      cached: sum.cached + row.cached_tokens,
      completion: sum.completion + row.completion_tokens,
      cost: sum.cost + Number(row.cost),
    })
  }
  return [...sums.values()].sort((a, b) => b.cost - a.cost)
}

function between(percentiles: { p50: number; p99: number } | null | undefined): string {
  return percentiles ? `${duration(percentiles.p50)} / ${duration(percentiles.p99)}` : '–'
}

function short(value: number): string {
  return Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 1 }).format(value)
}
