// The row of a request whose server died before it could write one: what the ledger charged for it.
import type { EntriesTable } from '../db/tables.ts'
import type { RequestRow } from './request-log.ts'

/**
 * With it the log and the use over time agree with the ledger, but for rows that waited for their commit (25 ms) when the
 * server died: those requests were settled, and only the ledger has them.
 */
export function rowOfKilled(charge: EntriesTable): RequestRow {
  return {
    id: charge.request_id!,
    account_id: charge.account_id,
    key_id: charge.key_id!,
    endpoint: 'chat',
    model: charge.model!,
    engine: null,
    status: 500,
    error_code: 'server_died',
    finish_reason: null,
    // Only what was streamed can have been delivered by then.
    stream: 1,
    prompt_tokens: charge.prompt_tokens,
    cached_tokens: charge.cached_tokens,
    completion_tokens: charge.completion_tokens,
    reasoning_tokens: 0,
    estimated: 0,
    list_cost: BigInt(charge.list_cost),
    discount: BigInt(charge.discount),
    cost: -BigInt(charge.amount),
    created_at: charge.began_at,
    first_token_ms: null,
    total_ms: Math.max(0, charge.created_at - charge.began_at),
    asked_ms: null,
    attempts: null,
  }
}
