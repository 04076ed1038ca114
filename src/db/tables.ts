// The tables as types. Only TEXT, BIGINT and INTEGER columns, so that SQLite and PostgreSQL hold the same.
// Each table belongs to the folder that writes it, named beside it. Times are milliseconds since 1970, ids are text.

/** accounts/ */
export type AccountsTable = {
  id: string
  name: string
  created_at: number
  /** Part of the list price taken off, in 10⁻¹². */
  discount: bigint
  /** 0 where reasoning is not kept between turns. */
  reasoning_kept: number
} & LimitColumns

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
  /** What the key may spend, in all, on a day, in a month (UTC); null: as much as the account has. */
  budget_total: bigint | null
  budget_day: bigint | null
  budget_month: bigint | null
  /** A JSON array of model ids; null: every model. */
  allowed_models: string | null
  /** 1 while the key is switched off. */
  disabled: number
} & LimitColumns

/** accounts/: texts that a key had before it was rotated; kept for ever, so that none of them is ever taken again. */
export type FormerKeyTextsTable = { hash: string; key_id: string; works_until: number }

/** accounts/: one row; its number rises with every change of keys, so that other processes see it. */
export type KeyChangesTable = { id: number; changes: number }

/** accounts/ */
export type UsersTable = {
  id: string
  account_id: string
  /** Lower case. */
  email: string
  role: 'administrator' | 'member'
  /** Null between a reset and the new password: nobody gets in. */
  password_hash: string | null
  disabled: number
  created_at: number
}

/** accounts/: one-time links; only a hash of the secret in them is kept. */
export type InvitationsTable = {
  id: string
  token_hash: string
  /** `first`: the first start's, for whoever holds it; `invitation`: to a new user; `reset`: a user's new password. */
  kind: 'first' | 'invitation' | 'reset'
  email: string | null
  role: 'administrator' | 'member'
  account_id: string
  /** Whose password a reset sets. */
  user_id: string | null
  created_at: number
  expires_at: number
  used_at: number | null
}

/** accounts/: who is signed in; only a hash of the cookie is kept. */
export type SessionsTable = {
  token_hash: string
  user_id: string
  created_at: number
  last_seen_at: number
}

/** accounts/: a command-line client that waits for approval. The id is the hash of its code. */
export type DeviceLoginsTable = {
  id: string
  /** What the person types: `BCDF-GHJK`. */
  user_code: string
  client: string
  decided: 'no' | 'approved' | 'denied'
  /** Who decided, and the account that the key will belong to. */
  user_id: string | null
  account_id: string | null
  created_at: number
  expires_at: number
}

/** accounts/: append only. */
export type AuditTable = {
  id: string
  at: number
  /** A user's id, `admin_token`, `command` or `server`. */
  actor: string
  action: string
  subject_id: string
  account_id: string | null
  /** JSON of the fields that changed; never a secret. */
  before: string | null
  after: string | null
}

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
  /** From its arrival until the first engine was asked; null where none was. */
  asked_ms: number | null
  /** JSON of the attempts, where there was more than the one that answered. */
  attempts: string | null
}

/** usage/: sums over the rows of `requests` by hour, key and model, kept for ever. The id is hour, key and model. */
export type UsageHoursTable = {
  id: string
  /** Its first millisecond. */
  hour: number
  account_id: string
  key_id: string
  model: string
  requests: number
  /** Refused or failed; not those whose client left. */
  errors: number
  client_left: number
  prompt_tokens: number
  cached_tokens: number
  completion_tokens: number
  reasoning_tokens: number
  list_cost: bigint
  discount: bigint
  cost: bigint
  /** Requests that had a first token, and the sum of their `first_token_ms`. */
  first_tokens: number
  first_token_ms: number
  /** Sum over finished requests. */
  total_ms: number
}

/** money/: `balance` = Σ of the account's entries, `held` = Σ of its open holds; `ledger verify` proves both. */
export type BalancesTable = { account_id: string; balance: bigint; held: bigint }

export type EntryKind = 'top_up' | 'charge' | 'refund' | 'adjustment'

/** money/: the ledger, append-only. A charge's `amount` is −(`list_cost` − `discount`). */
export type EntriesTable = {
  id: string
  account_id: string
  kind: EntryKind
  amount: bigint
  /** Of a charge; unique. */
  request_id: string | null
  key_id: string | null
  model: string | null
  price_id: string | null
  prompt_tokens: number
  cached_tokens: number
  completion_tokens: number
  list_cost: bigint
  discount: bigint
  note: string | null
  /** Who made it: `request`, `command`, `admin`, a user's id. */
  by: string
  created_at: number
  began_at: number
}

/** money/: one row for each server that runs, which it renews; without it its holds are settled by others. */
export type ServerRunsTable = { id: string; lease_until: number }

/** money/: a row is an open hold; its tokens are those of the last checkpoint. The id is the request's. */
export type HoldsTable = {
  id: string
  account_id: string
  key_id: string
  owner: string
  amount: bigint
  model: string
  price_id: string
  input_price: bigint
  cached_input_price: bigint
  output_price: bigint
  discount_part: bigint
  prompt_tokens: number
  cached_tokens: number
  completion_tokens: number
  created_at: number
}

/** money/: what a key has spent and holds, by period: `total`, `2026-11`, `2026-11-26`. The id is key and period. */
export type KeySpendingTable = { id: string; key_id: string; period: string; spent: bigint; held: bigint }

/** money/: versions of a model's price; the newest counts. Units of 10⁻¹² US dollars a token, `discount` in 10⁻¹². */
export type PricesTable = {
  id: string
  model: string
  version: number
  input: bigint
  cached_input: bigint
  output: bigint
  discount: bigint
  by: string
  created_at: number
}

/**
 * chat/: a request with an idempotency key, and its reply once it is charged. The id is a hash of account, endpoint and
 * key.
 */
export type KeptRepliesTable = {
  id: string
  account_id: string
  body_hash: string
  request_id: string
  /** The server's run that works on it. */
  owner: string
  /** As it was sent: a JSON object, or all events of a stream. */
  reply: string | null
  stream: number
  created_at: number
}

/** chat/: the reasoning of a turn, once for each of its tool calls. The id is account and call id. */
export type KeptReasoningTable = {
  id: string
  account_id: string
  reasoning: string
  /** Its length, so that sums need not read the texts. */
  characters: number
  created_at: number
}

/** chat/: a stream that can be taken up again. The id is the request's. */
export type ResumableStreamsTable = {
  id: string
  account_id: string
  /** The server's run that makes it. */
  owner: string
  state: 'running' | 'stopping' | 'ended'
  created_at: number
  /** Of all its events, once it has ended. */
  characters: number
}

/** chat/: some of a stream's events in a row, as they are sent, with their numbers. */
export type StreamPiecesTable = {
  id: string
  stream_id: string
  first_event: number
  last_event: number
  events: string
}

export type Tables = {
  resumable_streams: ResumableStreamsTable
  stream_pieces: StreamPiecesTable
  kept_reasoning: KeptReasoningTable
  kept_replies: KeptRepliesTable
  balances: BalancesTable
  entries: EntriesTable
  server_runs: ServerRunsTable
  holds: HoldsTable
  key_spending: KeySpendingTable
  prices: PricesTable
  accounts: AccountsTable
  keys: KeysTable
  key_changes: KeyChangesTable
  former_key_texts: FormerKeyTextsTable
  users: UsersTable
  invitations: InvitationsTable
  sessions: SessionsTable
  audit: AuditTable
  device_logins: DeviceLoginsTable
  requests: RequestsTable
  usage_hours: UsageHoursTable
}
