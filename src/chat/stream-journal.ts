// Streams that can be taken up again: their events are numbered and written down while the work goes on, whoever reads
// them. Any server of the database can give them, and stop them.

import { deleteOlder } from '../db/delete-older.ts'
import { createGroupCommit } from '../db/group-commit.ts'
import type { Database } from '../db/open.ts'
import type { Ledger } from '../money/ledger.ts'

export type Journal = {
  /** Numbers the events, and writes them down soon. @returns them as they go out */
  add(events: string): string
  /** Resolves when all that was added so far is on disk, where its client can get it; false where that failed. */
  written(): Promise<boolean>
  /** The last events. Resolves when all are on disk. */
  end(events: string): Promise<string>
  /** The stream never began: nothing of it is kept. */
  drop(): Promise<void>
}

export type StreamJournals = {
  /** @param stop ends the work; called when somebody asks for it, or the stream outgrows its bound */
  open(stream: { id: string; accountId: string; stop(): void }): Promise<Journal>
  has(id: string, accountId: string): Promise<boolean>
  /**
   * The events after this number, and those that come, until the stream has ended.
   * @throws StreamLost after the last event of a stream whose server has died
   */
  read(id: string, after: number, signal: AbortSignal): AsyncGenerator<string>
  /** @returns false where there is no such stream of the account */
  stop(id: string, accountId: string): Promise<boolean>
  /** Deletes what is older than an hour. */
  forget(): Promise<void>
  close(): void
}

/** The server that made the stream has died; there is no more of it. */
export class StreamLost extends Error {
  override name = 'StreamLost'
}

const keptMs = 3_600_000
/** Past it the work is stopped. The longest answer of DeepSeek V3.2, 8,192 tokens, has about 2 million. */
const mostCharacters = 32_000_000
/** What is kept of ended streams, of one account and in all; past it the oldest go before their hour is over. */
const mostCharactersOfAccount = 256_000_000
const mostCharactersInAll = 4_000_000_000
/** So much may be added before it is counted again. */
const countEveryCharacters = 16_000_000
/** How soon a reader looks again at a stream of another server, and a server whether somebody else stopped one of its own. */
const lookEveryMs = 250
const piecesAtOnce = 50
const grouping = { maxWaitMs: 20, maxRows: 200, maxQueued: 10_000 }
const columns = ['id', 'stream_id', 'first_event', 'last_event', 'events'] as const

type Running = { stop(): void; wake(): void; changed: Promise<void> }

/** @param bounds characters kept of ended streams; smaller ones are for tests */
export function createStreamJournals(
  database: Database,
  ledger: Pick<Ledger, 'owner' | 'isAlive'>,
  bounds = { ofAccount: mostCharactersOfAccount, inAll: mostCharactersInAll, countEvery: countEveryCharacters },
): StreamJournals {
  const { db } = database
  const pieces = createGroupCommit(database, 'stream_pieces', columns, grouping)
  /** Streams that this server makes. */
  const running = new Map<string, Running>()
  const look = setInterval(() => void stopAsked().catch(() => {}), lookEveryMs).unref()

  async function stopAsked(): Promise<void> {
    if (running.size === 0) return
    const asked = await db
      .selectFrom('resumable_streams')
      .select('id')
      .where('owner', '=', ledger.owner)
      .where('state', '=', 'stopping')
      .execute()
    for (const { id } of asked) running.get(id)?.stop()
  }

  /** A SQLite database has one server; whoever else made a stream is gone. */
  const isAlive = (owner: string) => (database.kind === 'sqlite' ? false : ledger.isAlive(owner))

  const set = (id: string, row: { state: 'stopping' | 'ended'; characters?: number }) =>
    db.updateTable('resumable_streams').set(row).where('id', '=', id).execute()

  /** Characters that ended streams of an account (`''`: of all) have brought since they were last counted. */
  const uncounted = new Map<string, number>()

  async function keepWithinBounds(accountId: string, added: number): Promise<void> {
    for (const [account, bound] of [[accountId, bounds.ofAccount] as const, ['', bounds.inAll] as const]) {
      const more = (uncounted.get(account) ?? 0) + added
      uncounted.set(account, more < bounds.countEvery ? more : 0)
      if (more >= bounds.countEvery) await dropOldest(account, bound)
    }
  }

  async function dropOldest(account: string, bound: number): Promise<void> {
    const ended = await db
      .selectFrom('resumable_streams')
      .select(['id', 'characters'])
      .where('state', '=', 'ended')
      .$if(account !== '', (query) => query.where('account_id', '=', account))
      .orderBy('created_at', 'desc')
      .execute()
    let kept = 0
    for (const { id, characters } of ended) {
      kept += Number(characters)
      if (kept > bound) await db.deleteFrom('resumable_streams').where('id', '=', id).execute()
    }
  }

  const kept = (id: string) =>
    db
      .selectFrom('resumable_streams')
      .where('id', '=', id)
      .where('created_at', '>', Date.now() - keptMs)

  return {
    async open({ id, accountId, stop }) {
      await db
        .insertInto('resumable_streams')
        .values({
          id,
          account_id: accountId,
          owner: ledger.owner,
          state: 'running',
          created_at: Date.now(),
          characters: 0,
        })
        .execute()
      const stream = runningStream(stop)
      running.set(id, stream)
      return createJournal(id, accountId, stream)
    },
    has: async (id, accountId) =>
      (await kept(id).where('account_id', '=', accountId).select('id').executeTakeFirst()) !== undefined,
    async *read(id, after, signal) {
      let last = after
      while (!signal.aborted) {
        // What is written after this look, the next one finds.
        const { changed } = running.get(id) ?? {}
        const stream = await kept(id).select(['state', 'owner']).executeTakeFirst()
        const found = await db
          .selectFrom('stream_pieces')
          .select(['first_event', 'last_event', 'events'])
          .where('stream_id', '=', id)
          .where('last_event', '>', last)
          .orderBy('first_event')
          .limit(piecesAtOnce)
          .execute()
        for (const { first_event, last_event, events } of found) {
          yield first_event > last ? events : events.slice(events.indexOf(`id: ${last + 1}\n`))
          last = last_event
        }
        if (found.length > 0) continue
        if (!stream || stream.state === 'ended') return
        if (stream.owner !== ledger.owner && !(await isAlive(stream.owner))) throw new StreamLost()
        await Promise.race([changed ?? wait(lookEveryMs), wait(lookEveryMs)])
      }
    },
    async stop(id, accountId) {
      const stream = await kept(id).where('account_id', '=', accountId).select('state').executeTakeFirst()
      if (!stream) return false
      if (stream.state === 'running') await set(id, { state: 'stopping' })
      running.get(id)?.stop()
      return true
    },
    forget: () => deleteOlder(db, 'resumable_streams', Date.now() - keptMs),
    close: () => clearInterval(look),
  }

  function createJournal(id: string, accountId: string, stream: Running): Journal {
    let waiting = ''
    let first = 1
    let next = 1
    let characters = 0
    /** Events with smaller numbers are on disk. */
    let unwritten = 1
    let adding: Promise<void> | undefined
    let writing: Promise<void> | undefined
    let failure: unknown

    function add(events: string): string {
      let numbered = ''
      for (const event of events.split('\n\n')) if (event !== '') numbered += `id: ${next++}\n${event}\n\n`
      waiting += numbered
      characters += numbered.length
      if (characters > mostCharacters) stream.stop()
      writing ??= write()
      return numbered
    }

    /** One piece after another: what comes while one is written goes into the next. */
    async function write(): Promise<void> {
      while (waiting !== '' && failure === undefined) {
        const piece = { id: `${id} ${first}`, stream_id: id, first_event: first, last_event: next - 1, events: waiting }
        first = next
        waiting = ''
        adding = pieces.add(piece).then(
          () => {
            unwritten = piece.last_event + 1
          },
          (error: unknown) => {
            // What cannot be written down cannot be taken up again: the work is stopped.
            failure = error
            stream.stop()
          },
        )
        await adding
        stream.wake()
      }
      writing = undefined
    }

    return {
      add,
      async written() {
        const added = next
        while (unwritten < added && failure === undefined) await adding
        return failure === undefined
      },
      async end(events) {
        const numbered = add(events)
        await writing
        await set(id, { state: 'ended', characters }).catch(() => {})
        running.delete(id)
        stream.wake()
        await keepWithinBounds(accountId, characters).catch(() => {})
        return numbered
      },
      async drop() {
        running.delete(id)
        await db.deleteFrom('resumable_streams').where('id', '=', id).execute()
      },
    }
  }
}

function runningStream(stop: () => void): Running {
  let wake = () => {}
  const stream: Running = { stop, wake: () => {}, changed: new Promise((resolve) => (wake = resolve)) }
  stream.wake = () => {
    wake()
    stream.changed = new Promise((resolve) => (wake = resolve))
  }
  return stream
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
