import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { chooseSlot, FairQueue } from './turns.ts'

test('an account with many requests does not keep another waiting for all of them', () => {
  const queue = new FairQueue<{ id: number; account: string }>(100)
  for (const id of [1, 2, 3]) queue.add({ id, account: 'busy' })
  queue.add({ id: 4, account: 'other' })
  assert.deepEqual([queue.take()?.id, queue.take()?.id, queue.take()?.id, queue.take()?.id], [1, 4, 2, 3])
})

test('the queue takes as many as its bound and no more', () => {
  const queue = new FairQueue<{ id: number; account: string }>(2)
  assert.equal(queue.add({ id: 1, account: 'a' }), true)
  assert.equal(queue.add({ id: 2, account: 'b' }), true)
  assert.equal(queue.add({ id: 3, account: 'c' }), false)
  queue.remove(1)
  assert.equal(queue.add({ id: 3, account: 'c' }), true)
})

test('whatever comes and goes, each job is taken once, none is lost, and the size is right', () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('add' as const), account: fc.constantFrom('a', 'b', 'c') }),
    fc.record({ do: fc.constant('take' as const) }),
    fc.record({ do: fc.constant('remove' as const), id: fc.nat(30) }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const queue = new FairQueue<{ id: number; account: string }>(8)
      const inside = new Set<number>()
      let id = 0
      for (const what of steps) {
        if (what.do === 'add') {
          const added = queue.add({ id, account: what.account })
          assert.equal(added, inside.size < 8)
          if (added) inside.add(id)
          id++
        } else {
          const out = what.do === 'take' ? queue.take() : queue.remove(what.id)
          assert.equal(out !== undefined, what.do === 'take' ? inside.size > 0 : inside.has(what.id))
          if (out) assert(inside.delete(out.id))
        }
        assert.equal(queue.size, inside.size)
      }
    }),
  )
})

test('a conversation goes on in the slot that has its beginning', () => {
  const slots = [
    { tokens: [1, 2, 9], lastUsed: 5 },
    { tokens: [1, 2, 3, 4], lastUsed: 1 },
    { tokens: [], lastUsed: 0 },
  ]
  assert.deepEqual(chooseSlot(slots, [1, 2, 3, 4, 5]), { index: 1, kept: 4 })
})

test('a new conversation takes an empty slot, then the one idle longest, not one it shares a mere greeting with', () => {
  const slots = [
    { tokens: [1, 2, 3, 4, 5, 6], lastUsed: 9 },
    { tokens: [], lastUsed: 0 },
    { tokens: [7], lastUsed: 3 },
  ]
  assert.equal(chooseSlot(slots, [1, 2, 8]).index, 1)
  assert.equal(chooseSlot([slots[0]!, slots[2]!], [1, 2, 8]).index, 1)
})

test('a prompt that is there already still has its last token evaluated', () => {
  assert.deepEqual(chooseSlot([{ tokens: [1, 2, 3], lastUsed: 1 }], [1, 2, 3]), { index: 0, kept: 2 })
})
