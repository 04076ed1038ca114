// What remains of a chat request: its row, its log line, its metrics.
import type { App } from '../app.ts'
import type { ChatCall, Outcome } from '../chat/chat.ts'
import type { ApiError } from '../contract/errors.ts'
import type { Usage } from '../engines/engine.ts'
import type { Attempt } from '../engines/router.ts'
import { formatAmount } from '../money/amount.ts'
import { noBill } from '../money/price.ts'
import type { RequestRow } from '../usage/request-log.ts'
import { clientLeftStatus } from '../usage/usage-hours.ts'
import { asApiError } from './errors.ts'
import type { RequestContext } from './request-context.ts'

/** nginx's status for a client that left before its answer was whole. */

/** Of one request, in its row. */
const mostAttempts = 20

const noUsage: Usage = { promptTokens: 0, cachedTokens: 0, completionTokens: 0, reasoningTokens: 0 }

/** A request that a check refused before any engine was asked. */
export function recordRefused(app: App, context: RequestContext, error: ApiError): void {
  record(app, context, { status: error.status, errorCode: error.code }, { usage: noUsage, bill: noBill })
}

/** A request whose reply was there already; it was paid by the one before it. */
export function recordReplayed(app: App, context: RequestContext): void {
  record(app, context, { status: 200, errorCode: null }, { usage: noUsage, bill: noBill })
}

/** A request that ran, however it ended. */
export function recordAnswered(app: App, context: RequestContext, call: ChatCall, outcome: Outcome): void {
  const error = outcome.ending === 'failed' ? asApiError(outcome.failure) : undefined
  if (error?.code === 'internal_error') app.log.error({ request: call.id, err: outcome.failure }, 'A request failed')
  const status = outcome.ending === 'client_left' ? clientLeftStatus : (error?.status ?? 200)
  record(app, context, { status, errorCode: error?.code ?? null }, outcome)
}

/** More than that one engine was asked, and answered. */
function tellsMore(attempts: readonly Attempt[]): boolean {
  return attempts.length > 1 || attempts.some(({ failure }) => failure !== undefined)
}

function record(
  app: App,
  context: RequestContext,
  { status, errorCode }: { status: number; errorCode: string | null },
  outcome: Pick<Outcome, 'usage' | 'bill'> & Partial<Outcome>,
): void {
  const { usage, bill, firstTokenAtMs, attempts = [] } = outcome
  const sinceArrival = (at: number) => Math.round(at - context.startedAtMs)
  const totalMs = Math.round(performance.now() - context.startedAtMs)
  const firstTokenMs = firstTokenAtMs === undefined ? null : sinceArrival(firstTokenAtMs)
  const row: RequestRow = {
    id: context.id,
    account_id: context.caller!.accountId,
    key_id: context.caller!.keyId,
    endpoint: context.endpoint,
    model: context.model ?? '',
    engine: outcome.engine ?? null,
    status,
    error_code: errorCode,
    finish_reason: outcome.finishReason ?? null,
    stream: context.stream ? 1 : 0,
    prompt_tokens: usage.promptTokens,
    cached_tokens: usage.cachedTokens,
    completion_tokens: usage.completionTokens,
    reasoning_tokens: usage.reasoningTokens,
    estimated: usage.estimated ? 1 : 0,
    list_cost: bill.listCost,
    discount: bill.discount,
    cost: bill.cost,
    created_at: context.createdAtMs,
    first_token_ms: firstTokenMs,
    total_ms: totalMs,
    asked_ms: attempts[0] ? sinceArrival(attempts[0].startedAtMs) : null,
    attempts: tellsMore(attempts)
      ? JSON.stringify(
          attempts.slice(0, mostAttempts).map(({ engine, startedAtMs, endedAtMs, failure }) => ({
            engine,
            at_ms: sinceArrival(startedAtMs),
            end_ms: endedAtMs === undefined ? null : sinceArrival(endedAtMs),
            failure: failure ?? null,
          })),
        )
      : null,
  }
  app.requests.record(row).catch((error: unknown) => app.log.error({ request: row.id, err: error }, 'A row is lost'))
  app.metrics.chatEnded({
    model: row.model,
    result: errorCode ?? (status === clientLeftStatus ? 'client_left' : '200'),
    totalMs,
    firstTokenMs: firstTokenMs ?? undefined,
    promptTokens: usage.promptTokens,
    cachedTokens: usage.cachedTokens,
    completionTokens: usage.completionTokens,
  })
  app.log.info(
    {
      ...row,
      list_cost: formatAmount(bill.listCost),
      discount: formatAmount(bill.discount),
      cost: formatAmount(bill.cost),
    },
    'chat',
  )
}
