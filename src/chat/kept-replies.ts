// Asked twice, done once: the reply to a request with an idempotency key is written down with its charge, in one
// transaction, and given again to whoever asks the same with the same key.
import { createHash } from 'node:crypto'
import { fail } from '../contract/errors.ts'
import { deleteOlder } from '../db/delete-older.ts'
import type { Db } from '../db/open.ts'
import type { Ledger } from '../money/ledger.ts'

export type KeptReply = { text: string; stream: boolean }

/** A key that is this request's from now on. */
export type Claim = {
  /** Writes the reply down, within the transaction that charges it. */
  keep(db: Db, reply: KeptReply): Promise<void>
  /** Forgets the key where nothing was kept: asking again runs the request anew. */
  drop(): Promise<void>
}

export type KeptReplies = {
  /**
   * @param request `body`: its bytes; `endpoint`: a key means something else at another one
   * @throws ApiError 409 where the key stands for another body, or for a request that still runs
   */
  claim(request: {
    accountId: string
    endpoint: string
    key: string
    body: Uint8Array
    requestId: string
  }): Promise<Claim | KeptReply>
  /** Deletes what is older than a day, in batches. */
  forget(): Promise<void>
}

const keptMs = 24 * 3_600_000
const runningRetryS = 1
/** How often a key is tried that others take and leave at the same time. */
const mostTries = 10

export function createKeptReplies(db: Db, ledger: Pick<Ledger, 'owner' | 'isAlive'>): KeptReplies {
  /** Requests of this server that have a key and run. */
  const running = new Set<string>()
  const runs = ({ request_id, owner }: { request_id: string; owner: string }) =>
    owner === ledger.owner ? Promise.resolve(running.has(request_id)) : ledger.isAlive(owner)

  return {
    async claim({ accountId, endpoint, key, body, requestId }) {
      const id = hashOf(accountId, endpoint, key)
      const mine = {
        id,
        account_id: accountId,
        body_hash: hashOf(body),
        request_id: requestId,
        owner: ledger.owner,
        reply: null,
        stream: 0,
        created_at: Date.now(),
      }
      for (let tries = 0; tries < mostTries; tries++) {
        const { numInsertedOrUpdatedRows } = await db
          .insertInto('kept_replies')
          .values(mine)
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst()
        if (numInsertedOrUpdatedRows === 1n) {
          running.add(requestId)
          return claimOf(id, requestId)
        }
        const there = await db.selectFrom('kept_replies').selectAll().where('id', '=', id).executeTakeFirst()
        if (!there) continue
        const gone = there.created_at < Date.now() - keptMs || (there.reply === null && !(await runs(there)))
        if (gone) {
          await forgetRequest(id, there.request_id)
          continue
        }
        if (there.body_hash !== mine.body_hash)
          throw fail('idempotency_conflict', 'This idempotency key was used with another body')
        if (there.reply === null) break
        return { text: there.reply, stream: there.stream === 1 }
      }
      throw fail('idempotency_conflict', 'The request with this idempotency key still runs', {
        retryAfterS: runningRetryS,
      })
    },

    forget: () => deleteOlder(db, 'kept_replies', Date.now() - keptMs),
  }

  function claimOf(id: string, requestId: string): Claim {
    return {
      async keep(transaction, { text, stream }) {
        await transaction
          .updateTable('kept_replies')
          .set({ reply: text, stream: stream ? 1 : 0 })
          .where('id', '=', id)
          .where('request_id', '=', requestId)
          .execute()
      },
      async drop() {
        running.delete(requestId)
        await db
          .deleteFrom('kept_replies')
          .where('id', '=', id)
          .where('request_id', '=', requestId)
          .where('reply', 'is', null)
          .execute()
      },
    }
  }

  async function forgetRequest(id: string, requestId: string): Promise<void> {
    await db.deleteFrom('kept_replies').where('id', '=', id).where('request_id', '=', requestId).execute()
  }
}

/** Parts cannot run into each other. */
function hashOf(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('base64url')
}
