// What a key may spend, in units of 10⁻¹² US dollars, in all and by day and month (UTC).

/** Null: as much as the account has. */
export type Budgets = { total: bigint | null; day: bigint | null; month: bigint | null }
