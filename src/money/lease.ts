// A server's lease on its holds. While it is renewed the holds are the server's; when it runs out, whichever server
// sees it first settles them by their last checkpoint.

import { databaseNow } from '../db/now.ts'
import type { Database } from '../db/open.ts'

export type LeaseOptions = {
  /** The id of this server's run. */
  owner: string
  leaseMs: number
  settle(id: string, accountId: string): Promise<unknown>
  /** The lease was lost; a new one is taken by itself. */
  lost(): void
  log: { warn(fields: object, message: string): void; error(fields: object, message: string): void }
}

export type Lease = {
  /** True from when the loss was noticed until a new lease is there. */
  readonly lost: boolean
  stop(): void
  giveBack(): Promise<void>
}

/** Holds that one sweep settles at a time. */
const sweepRows = 200

export async function createLease(database: Database, options: LeaseOptions): Promise<Lease> {
  const { db, kind } = database
  const { owner, leaseMs, settle, log } = options
  let lost = false
  let busy = false

  /** @returns false where the lease has been given to nobody: another server has taken this one for dead */
  async function renew(): Promise<boolean> {
    const { numUpdatedRows } = await db
      .updateTable('server_runs')
      .set({ lease_until: databaseNow(kind, leaseMs) })
      .where('id', '=', owner)
      .executeTakeFirst()
    return numUpdatedRows > 0n
  }

  const take = () =>
    db
      .insertInto('server_runs')
      .values({ id: owner, lease_until: databaseNow(kind, leaseMs) })
      .execute()

  /** Settles what servers without a lease have left. */
  async function sweep(): Promise<void> {
    await db
      .deleteFrom('server_runs')
      .where('id', '!=', owner)
      .where('lease_until', '<', databaseNow(kind, 0))
      .execute()
    for (;;) {
      const left = await db
        .selectFrom('holds')
        .select(['id', 'account_id'])
        .where('owner', 'not in', db.selectFrom('server_runs').select('id'))
        .limit(sweepRows)
        .execute()
      await Promise.all(left.map(({ id, account_id }) => settle(id, account_id)))
      if (left.length > 0) log.warn({ holds: left.length }, 'Holds of a server that is gone were settled')
      if (left.length < sweepRows) return
    }
  }

  async function tick(): Promise<void> {
    if (await renew()) lost = false
    else {
      log.error({}, 'This server has lost its lease: its streams are stopped')
      lost = true
      options.lost()
      await take()
      lost = false
    }
    await sweep()
  }

  // One server alone uses a SQLite folder (its lock says so): whoever else has a lease there is dead.
  if (kind === 'sqlite') await db.deleteFrom('server_runs').execute()
  await take()
  await sweep()
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    tick()
      .catch((error: unknown) => log.error({ err: error }, 'The lease could not be renewed'))
      .finally(() => {
        busy = false
      })
  }, leaseMs / 3)
  timer.unref()

  return {
    get lost() {
      return lost
    },
    stop: () => clearInterval(timer),
    async giveBack() {
      await db.deleteFrom('server_runs').where('id', '=', owner).execute()
    },
  }
}
