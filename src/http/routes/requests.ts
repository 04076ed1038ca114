// The handlers of the request log, and of use over time, which is made from it.
import type { z } from 'zod'
import { accountInReach, type By } from '../../accounts/principal.ts'
import type { App } from '../../app.ts'
import { fail } from '../../contract/errors.ts'
import { type Attempt, longestHourlyDays, type Moment, type UseQuery } from '../../contract/requests.ts'
import { formatAmount } from '../../money/amount.ts'
import { latencyOf } from '../../usage/latency.ts'
import { endingOf, type RequestRow } from '../../usage/request-log.ts'
import { type GroupedBy, hourMs, type Sums, timeSeries, totalOf } from '../../usage/usage-hours.ts'
import { csvOf } from '../csv.ts'
import type { Handlers } from '../endpoint.ts'
import { entryReply } from './money.ts'
import { dayMs, timeOf } from './usage-time.ts'

/** So many of the newest say how long requests take. */
const latencySample = 1000

const groupings: Record<z.output<typeof UseQuery>['by'], GroupedBy> = {
  key_model: ['key_id', 'model'],
  key: ['key_id'],
  model: ['model'],
  all: [],
}

export function requestHandlers({
  requests,
  ledger,
  database,
}: App): Pick<Handlers, 'listRequests' | 'getRequest' | 'adminUsage' | 'adminUsageCsv'> {
  /** @throws ApiError `not_found` for a request that is not there or out of reach */
  async function inReach(id: string, { accountId }: By, param: string): Promise<RequestRow> {
    const row = await requests.get(id, accountId)
    if (!row) throw fail('not_found', `There is no request ${JSON.stringify(id)}`, { param })
    return row
  }

  async function use(query: z.output<typeof UseQuery>, by: By) {
    const { key_id: keyId, model, step } = query
    const time = timeOf(query)
    if (step === 'hour' && time.toMs - time.fromMs > longestHourlyDays * dayMs)
      throw fail('invalid_request', `By hour at most ${longestHourlyDays} days are given; use step=day`, {
        param: 'step',
      })
    const filter = { accountId: accountInReach(by, query.account_id), keyId, model, ...time }
    await requests.flush()
    const stepMs = step === 'hour' ? hourMs : dayMs
    const rows = await timeSeries(database.db, filter, stepMs, groupings[query.by])
    return { rows, filter }
  }

  return {
    listRequests: async ({ query, principal: { by } }) => {
      await requests.flush()
      const accountId = accountInReach(by, query.account_id)
      const { search, after, key_id: keyId, model, ending, error_code: errorCode, from, before, limit } = query
      if (search !== undefined) {
        const row = await requests.get(search.replace(/^(req|chatcmpl|msg)[_-]/, ''), accountId)
        return row ? [rowReply(row)] : []
      }
      const rows = await requests.list({
        ...{ accountId, keyId, model, ending, errorCode, limit },
        fromMs: from,
        beforeMs: before,
        after: after === undefined ? undefined : await inReach(after, by, 'after'),
      })
      return rows.map(rowReply)
    },

    getRequest: async ({ params, principal: { by } }) => {
      await requests.flush()
      const row = await inReach(params.id, by, 'id')
      const attempts = attemptsOf(row)
      const charge = await ledger.chargeOf(row.id)
      return {
        ...rowReply(row),
        attempts,
        timeline: timelineOf(row, attempts),
        charge: charge ? entryReply(charge) : null,
      }
    },

    adminUsage: async ({ query, principal }) => {
      const { rows, filter } = await use(query, principal.by)
      const { fromMs, toMs, ...of } = filter
      const newest = { ...of, fromMs, beforeMs: toMs, ending: 'finished' as const, limit: latencySample }
      const latency = latencyOf(await requests.list(newest))
      return {
        rows: rows.map(useReply),
        total: sumsReply(totalOf(rows)),
        latency: latency && {
          requests: latency.requests,
          first_token_ms: latency.firstTokenMs,
          total_ms: latency.totalMs,
        },
      }
    },
    adminUsageCsv: async ({ query, principal }) =>
      csvOf(csvColumns, (await use(query, principal.by)).rows.map(useReply)),
  }
}

function rowReply({ stream, estimated, list_cost, discount, cost, attempts: _, ...row }: RequestRow) {
  return {
    ...row,
    ending: endingOf(row),
    stream: stream === 1,
    estimated: estimated === 1,
    list_cost: formatAmount(BigInt(list_cost)),
    discount: formatAmount(BigInt(discount)),
    cost: formatAmount(BigInt(cost)),
  }
}

/** The row holds them where there was more to tell than that the engine answered. */
function attemptsOf({ attempts, engine, asked_ms, first_token_ms }: RequestRow): Attempt[] {
  if (attempts !== null) return JSON.parse(attempts)
  return engine === null || asked_ms === null
    ? []
    : [{ engine, at_ms: asked_ms, end_ms: first_token_ms, failure: null }]
}

function timelineOf(row: RequestRow, attempts: readonly Attempt[]): Moment[] {
  const moments: Moment[] = [{ event: 'received', at_ms: 0, engine: null }]
  for (const { engine, at_ms, end_ms, failure } of attempts) {
    moments.push({ event: 'asked', at_ms, engine })
    if (failure !== null && end_ms !== null) moments.push({ event: 'attempt_failed', at_ms: end_ms, engine })
  }
  const { engine } = row
  if (row.first_token_ms !== null) moments.push({ event: 'first_token', at_ms: row.first_token_ms, engine })
  moments.push({ event: 'ended', at_ms: row.total_ms, engine })
  return moments.sort((a, b) => a.at_ms - b.at_ms)
}

const csvColumns = [
  'day',
  'time',
  'key_id',
  'model',
  'requests',
  'errors',
  'client_left',
  'prompt_tokens',
  'cached_tokens',
  'completion_tokens',
  'reasoning_tokens',
  'list_cost',
  'discount',
  'cost',
  'first_token_ms',
  'total_ms',
] as const

function sumsReply({ first_tokens, first_token_ms, total_ms, list_cost, discount, cost, ...counts }: Sums) {
  const finished = counts.requests - counts.errors - counts.client_left
  return {
    ...counts,
    list_cost: formatAmount(BigInt(list_cost)),
    discount: formatAmount(BigInt(discount)),
    cost: formatAmount(BigInt(cost)),
    first_token_ms: first_tokens > 0 ? Math.round(first_token_ms / first_tokens) : null,
    total_ms: finished > 0 ? Math.round(total_ms / finished) : null,
  }
}

function useReply({ time, key_id, model, ...sums }: Awaited<ReturnType<typeof timeSeries>>[number]) {
  return { time, day: new Date(time).toISOString().slice(0, 10), key_id, model, ...sumsReply(sums) }
}
