// The database's own clock: servers that share it compare leases by one clock, whatever their own say.
import { type RawBuilder, sql } from 'kysely'
import type { Database } from './open.ts'

/** Milliseconds since 1970, `laterMs` from now. */
export function databaseNow(kind: Database['kind'], laterMs: number): RawBuilder<number> {
  return kind === 'postgres'
    ? sql<number>`cast(extract(epoch from clock_timestamp()) * 1000 as bigint) + cast(${laterMs} as bigint)`
    : sql<number>`cast(unixepoch('subsec') * 1000 as integer) + ${laterMs}`
}
