import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { eachDatabase } from '../../test/rig/each-database.ts'
import { createAccounts } from '../accounts/accounts.ts'
import type { Message } from '../engines/engine.ts'
import { createReasoningMemory, putBack, watchTurn } from './reasoning-memory.ts'
import type { ReplyEvent } from './reply-event.ts'

const surprise = (error: unknown): never => {
  throw error
}

function turnOf(callIds: string[], reasoning?: string): Message {
  const toolCalls = callIds.map((id) => ({ id, name: 'look', arguments: '{}' }))
  return { role: 'assistant', content: '', toolCalls, ...(reasoning !== undefined && { reasoning }) }
}

eachDatabase('reasoning memory', ({ open }) => {
  test('gives the reasoning of a turn by any of its calls, to its own account alone, after a restart too', async () => {
    const { database, again } = await open()
    const accounts = createAccounts(database.db)
    const [mine, other] = [await accounts.create({ name: 'mine' }), await accounts.create({ name: 'other' })]
    const memory = createReasoningMemory(database, surprise)
    await memory.keep(mine.id, { callIds: ['call_a', 'call_b'], reasoning: 'Two look-ups.' })
    await memory.keep(mine.id, { callIds: ['call_c'], reasoning: '' })
    await database.close()

    const later = await again()
    const restarted = createReasoningMemory(later, surprise)
    const ids = ['call_a', 'call_b', 'call_c', 'call_d']
    assert.deepEqual(Object.fromEntries(await restarted.find(mine.id, ids)), {
      call_a: 'Two look-ups.',
      call_b: 'Two look-ups.',
      call_c: '',
    })
    assert.equal((await restarted.find(other.id, ids)).size, 0)
    assert.equal((await restarted.find(other.id, [`${mine.id} call_a`, ` ${mine.id} call_a`])).size, 0)
    await restarted.forgetAccount(mine.id)
    assert.equal((await restarted.find(mine.id, ids)).size, 0)
    await later.close()
  })

  test('forgets after a day, and keeps an account within its bound by letting the oldest go', async (t) => {
    const { database } = await open()
    const account = await createAccounts(database.db).create({ name: 'busy' })
    const memory = createReasoningMemory(database, surprise)
    t.mock.timers.enable({ apis: ['Date'], now: Date.now() })
    const million = 'x'.repeat(1_000_000)
    for (let turn = 0; turn < 105; turn++) {
      t.mock.timers.tick(1)
      await memory.keep(account.id, { callIds: [`call_${turn}`], reasoning: million })
    }
    const find = async (id: string) => (await memory.find(account.id, [id])).has(id)
    assert.deepEqual([await find('call_0'), await find('call_104')], [false, true])
    await memory.keep(account.id, { callIds: ['too_long'], reasoning: `${million}x` })
    assert.equal(await find('too_long'), false)

    t.mock.timers.tick(24 * 3_600_000 + 1)
    assert.equal(await find('call_104'), false)
    await memory.forget()
    const left = await database.db.selectFrom('kept_reasoning').select('id').execute()
    assert.deepEqual(left, [])
    await database.close()
  })
})

test('a client that sends reasoning is believed, an empty one too; what it dropped is put back', async () => {
  const known = new Map([
    ['a', 'of a'],
    ['c', 'of c'],
  ])
  const messages = [turnOf(['a']), turnOf(['b'], ''), turnOf(['x', 'c']), turnOf(['d'])]
  const asked: string[] = []
  const counts = await putBack(messages, async (ids) => {
    asked.push(...ids)
    return known
  })
  assert.deepEqual(counts, { restored: 2, missing: 1 })
  assert.deepEqual(asked, ['a', 'x', 'c', 'd'])
  const reasonings = messages.map((message) => (message.role === 'assistant' ? message.reasoning : 'no'))
  assert.deepEqual(reasonings, ['of a', '', 'of c', undefined])
})

test('an id that stands in two messages is nobody’s, and nothing is asked where nothing is missing', async () => {
  const twice = [turnOf(['a']), turnOf(['a'])]
  assert.deepEqual(await putBack(twice, async () => new Map()), { restored: 0, missing: 2 })
  const complete = [turnOf(['a'], 'there')]
  assert.deepEqual(await putBack(complete, () => assert.fail('asked')), { restored: 0, missing: 0 })
})

test('a turn is kept once, at its finish, whole, however its events are cut', async () => {
  const start: ReplyEvent = { type: 'call-start', index: 0, id: 'call_1', name: 'look' }
  const finish: ReplyEvent = {
    type: 'finish',
    reason: 'tool_calls',
    metadata: { engine: 'e', served_model: 'm', thinking: true, ignored: [] },
  }
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string()), fc.integer({ min: 1, max: 5 }), async (texts, size) => {
      const events: ReplyEvent[] = [...texts.map((text): ReplyEvent => ({ type: 'reasoning', text })), start, finish]
      const kept: unknown[] = []
      const see = watchTurn(async (turn) => void kept.push(turn))
      for (let at = 0; at < events.length; at += size) await see(events.slice(at, at + size))
      assert.deepEqual(kept, [{ callIds: ['call_1'], reasoning: texts.join('') }])
    }),
  )
})
