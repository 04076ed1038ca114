// The tables as types. Only TEXT, BIGINT and INTEGER columns, so that SQLite and PostgreSQL hold the same.
// Each table belongs to the folder that writes it, named beside it. Times are milliseconds since 1970, ids are text.

/** accounts/ */
export type AccountsTable = { id: string; name: string; created_at: number }

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
  /** A JSON array of model ids; null: every model. */
  allowed_models: string | null
  /** 1 while the key is switched off. */
  disabled: number
}

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
}

export type Tables = {
  accounts: AccountsTable
  keys: KeysTable
  key_changes: KeyChangesTable
  former_key_texts: FormerKeyTextsTable
  users: UsersTable
  invitations: InvitationsTable
  sessions: SessionsTable
  audit: AuditTable
  requests: RequestsTable
}
