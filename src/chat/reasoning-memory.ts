// Reasoning comes back by itself: what the model thought before it called tools is kept by account and tool call id, and
// put back into later requests whose client has dropped it. Without it a model in its tool loop has lost its thread,
// and some servers refuse the request.

import { deleteOlder } from '../db/delete-older.ts'
import { createGroupCommit } from '../db/group-commit.ts'
import type { Database } from '../db/open.ts'
import type { Message } from '../engines/engine.ts'
import type { ReplyEvent } from './reply-event.ts'

/** A turn that called tools. `reasoning` may be empty, which is something else than not known. */
export type Turn = { callIds: readonly string[]; reasoning: string }

/** Turns with calls whose reasoning the client had dropped: given back, and not known here. */
export type PutBack = { restored: number; missing: number }

export type ReasoningMemory = {
  /** Resolves when the turn is on disk, or cannot be kept: the answer is good without. */
  keep(accountId: string, turn: Turn): Promise<void>
  /** @returns reasoning by call id, for those that are kept */
  find(accountId: string, callIds: readonly string[]): Promise<Map<string, string>>
  forgetAccount(accountId: string): Promise<void>
  /** Deletes what is older than a day, in batches. */
  forget(): Promise<void>
}

const keptMs = 24 * 3_600_000
/** A turn's reasoning above it is not kept; a full answer of 8,192 tokens has about 40,000. */
const mostCharacters = 1_000_000
const mostAccountCharacters = 100_000_000
/** Characters that an account adds until its sum is looked at again. */
const trimEveryCharacters = 5_000_000
const mostIdsAtOnce = 500
const grouping = { maxWaitMs: 1, maxRows: 200, maxQueued: 10_000 }
const columns = ['id', 'account_id', 'reasoning', 'characters', 'created_at'] as const

/** @param failed told where a turn could not be written or read; requests go on without */
export function createReasoningMemory(database: Database, failed: (error: unknown) => void): ReasoningMemory {
  const { db } = database
  const rows = createGroupCommit(database, 'kept_reasoning', columns, grouping)
  const added = new Map<string, number>()

  /** Takes the oldest away until the account is within its bound. */
  async function trim(accountId: string): Promise<void> {
    const newestFirst = await db
      .selectFrom('kept_reasoning')
      .select(['created_at', 'characters'])
      .where('account_id', '=', accountId)
      .orderBy('created_at', 'desc')
      .execute()
    let characters = 0
    const first = newestFirst.find((row) => {
      characters += row.characters
      return characters > mostAccountCharacters
    })
    if (first)
      await db
        .deleteFrom('kept_reasoning')
        .where('account_id', '=', accountId)
        .where('created_at', '<=', first.created_at)
        .execute()
  }

  async function trimSometimes(accountId: string, characters: number): Promise<void> {
    const sum = (added.get(accountId) ?? 0) + characters
    added.set(accountId, sum >= trimEveryCharacters ? 0 : sum)
    if (sum >= trimEveryCharacters) await trim(accountId)
  }

  return {
    async keep(accountId, { callIds, reasoning }) {
      const characters = reasoning.length
      if (characters > mostCharacters) return
      const turn = { account_id: accountId, reasoning, characters, created_at: Date.now() }
      try {
        await Promise.all(callIds.map((callId) => rows.add({ id: idOf(accountId, callId), ...turn })))
        await trimSometimes(accountId, characters * callIds.length)
      } catch (error) {
        failed(error)
      }
    },
    async find(accountId, callIds) {
      const found = new Map<string, string>()
      const byId = new Map(callIds.map((callId) => [idOf(accountId, callId), callId]))
      const ids = [...byId.keys()]
      try {
        for (let at = 0; at < ids.length; at += mostIdsAtOnce) {
          const kept = await db
            .selectFrom('kept_reasoning')
            .select(['id', 'reasoning'])
            .where('id', 'in', ids.slice(at, at + mostIdsAtOnce))
            .where('created_at', '>', Date.now() - keptMs)
            .execute()
          for (const { id, reasoning } of kept) found.set(byId.get(id)!, reasoning)
        }
      } catch (error) {
        failed(error)
      }
      return found
    },
    async forgetAccount(accountId) {
      await db.deleteFrom('kept_reasoning').where('account_id', '=', accountId).execute()
    },
    async forget() {
      added.clear()
      await deleteOlder(db, 'kept_reasoning', Date.now() - keptMs)
    },
  }
}

/** Account ids have no space in them, so that no call id reaches into another account. */
function idOf(accountId: string, callId: string): string {
  return `${accountId} ${callId}`
}

/**
 * Puts reasoning into the assistant messages with calls that came without. A client that sends its own, if only an
 * empty one, is believed. An id that stands in two messages is nobody's.
 * @param find asked only where something is missing; undefined where nothing is kept
 */
export async function putBack(
  messages: readonly Message[],
  find: (callIds: readonly string[]) => Promise<Map<string, string>> | undefined,
): Promise<PutBack> {
  const turns = messages.flatMap((message) =>
    message.role === 'assistant' && message.toolCalls ? [{ message, calls: message.toolCalls }] : [],
  )
  const dropped = turns.filter(({ message }) => message.reasoning === undefined)
  if (dropped.length === 0) return { restored: 0, missing: 0 }
  const uses = new Map<string, number>()
  for (const { calls } of turns) for (const { id } of calls) uses.set(id, (uses.get(id) ?? 0) + 1)
  const own = ({ id }: { id: string }) => uses.get(id) === 1
  const found = await find(dropped.flatMap(({ calls }) => calls.filter(own).map(({ id }) => id)))
  let restored = 0
  for (const { message, calls } of dropped) {
    const call = calls.find(({ id }) => found?.has(id))
    if (!call) continue
    message.reasoning = found!.get(call.id)!
    restored++
  }
  return { restored, missing: dropped.length - restored }
}

/**
 * Gathers a turn from its events.
 * @returns takes the events as they pass; resolves, at the finish, when the turn is kept
 */
export function watchTurn(
  keep: (turn: Turn) => Promise<void>,
): (events: readonly ReplyEvent[]) => Promise<void> | undefined {
  let reasoning = ''
  const callIds: string[] = []
  return (events) => {
    for (const event of events) {
      if (event.type === 'reasoning') reasoning += event.text
      else if (event.type === 'call-start') callIds.push(event.id)
      else if (event.type === 'finish' && callIds.length > 0) return keep({ callIds, reasoning })
    }
    return undefined
  }
}
