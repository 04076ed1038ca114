// Deletes what is past its time, in batches, so that nobody waits long for the database.
import type { Db } from './open.ts'

const deletedAtOnce = 500

/** @param beforeMs milliseconds since 1970; rows made at it or later stay */
export async function deleteOlder(
  db: Db,
  table: 'requests' | 'kept_replies' | 'kept_reasoning' | 'resumable_streams',
  beforeMs: number,
): Promise<void> {
  for (;;) {
    const old = db.selectFrom(table).select('id').where('created_at', '<', beforeMs).limit(deletedAtOnce)
    const { numDeletedRows } = await db.deleteFrom(table).where('id', 'in', old).executeTakeFirst()
    if (numDeletedRows < BigInt(deletedAtOnce)) return
  }
}
