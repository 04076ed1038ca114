// The tables as types. Only TEXT, BIGINT and INTEGER columns, so that SQLite and PostgreSQL hold the same.
// Each table belongs to the folder that writes it, named beside it. Times are milliseconds since 1970, ids are text.

/** accounts/ */
export type AccountsTable = { id: string; name: string; created_at: number } & LimitColumns

/** Null: no limit of its own. */
type LimitColumns = { requests_per_minute: number | null; tokens_per_minute: number | null; concurrent: number | null }

/** accounts/: only a hash of the key is kept. */
export type KeysTable = {
  id: string
  account_id: string
  name: string
  hash: string
  /** The visible beginning of the key's text. */
  prefix: string
  created_at: number
  expires_at: number | null
  revoked_at: number | null
} & LimitColumns

/** accounts/: one row; its number rises with every change of keys, so that other processes see it. */
export type KeyChangesTable = { id: number; changes: number }

/** usage/: a row for each request. Money in units of 10⁻¹² US dollars. */
export type RequestsTable = {
  id: string
  account_id: string
  key_id: string
  endpoint: string
  model: string
  engine: string | null
  status: number
  error_code: string | null
  finish_reason: string | null
  stream: number
  prompt_tokens: number
  cached_tokens: number
  completion_tokens: number
  reasoning_tokens: number
  estimated: number
  list_cost: bigint
  discount: bigint
  cost: bigint
  created_at: number
  first_token_ms: number | null
  total_ms: number
}

export type Tables = {
  accounts: AccountsTable
  keys: KeysTable
  key_changes: KeyChangesTable
  requests: RequestsTable
}
