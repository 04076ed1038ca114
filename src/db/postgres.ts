// PostgreSQL behind Kysely's dialect, by the `pg` driver.
import { PostgresDialect } from 'kysely'
import pg from 'pg'

/** A request needs a connection twice, for a moment; groups of writes share one. */
const maxConnections = 10
const connectTimeoutMs = 5_000
/** A statement that waits longer than this for a lock, or runs longer, is given up; the caller tries again or refuses. */
const statementTimeoutMs = 30_000

const bigintType = 20

/** Whole numbers that a number holds exactly come out as numbers, larger ones as `bigint`: as with SQLite. */
function wholeNumber(text: string): number | bigint {
  const number = Number(text)
  return Number.isSafeInteger(number) ? number : BigInt(text)
}

export function postgresDialect(connectionString: string): PostgresDialect {
  const pool = new pg.Pool({
    connectionString,
    max: maxConnections,
    connectionTimeoutMillis: connectTimeoutMs,
    statement_timeout: statementTimeoutMs,
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === bigintType ? wholeNumber : pg.types.getTypeParser(oid, format as 'text'),
    } as pg.CustomTypesConfig,
  })
  // An idle connection that breaks is replaced with the next use; without a listener it would end the process.
  pool.on('error', () => {})
  return new PostgresDialect({ pool })
}
