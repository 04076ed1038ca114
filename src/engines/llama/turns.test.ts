import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { chooseSlot, FairQueue, Rota, type Slot } from './turns.ts'

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

test('an account that may not go is passed over, and keeps its place', () => {
  const queue = new FairQueue<{ id: number; account: string }>(9)
  queue.add({ id: 1, account: 'a' })
  queue.add({ id: 2, account: 'b' })
  assert.equal(queue.take((account) => account !== 'a')?.id, 2)
  assert.equal(
    queue.take((account) => account !== 'a'),
    undefined,
  )
  assert.equal(queue.take()?.id, 1)
})

test('accounts take turns step by step, however many jobs each has', () => {
  const rota = new Rota<{ id: number; account: string; canStep: boolean }>()
  for (const id of [1, 2, 3]) rota.add({ id, account: 'busy', canStep: true })
  rota.add({ id: 4, account: 'other', canStep: true })
  const order = Array.from({ length: 8 }, () => rota.next()?.id)
  assert.deepEqual(order, [1, 4, 2, 4, 3, 4, 1, 4])
})

test('a job that cannot go on is passed over, is still found, and has its turn when it can', () => {
  const rota = new Rota<{ id: number; account: string; canStep: boolean }>()
  const stalled = { id: 1, account: 'a', canStep: false }
  const other = { id: 2, account: 'b', canStep: true }
  rota.add(stalled)
  rota.add(other)
  assert.equal(rota.next(), other)
  assert.equal(rota.find(1), stalled)
  stalled.canStep = true
  assert.equal(rota.next(), stalled)
  rota.remove(other)
  rota.remove(stalled)
  assert.equal(rota.next(), undefined)
  assert.equal(rota.find(1), undefined)
})

test('no job waits longer than all others have had a turn, whatever comes and goes', () => {
  const job = fc.record({ account: fc.constantFrom('a', 'b', 'c'), canStep: fc.boolean() })
  fc.assert(
    fc.property(fc.array(job, { minLength: 1, maxLength: 12 }), (jobs) => {
      const rota = new Rota<{ id: number; account: string; canStep: boolean }>()
      for (const [id, one] of jobs.entries()) rota.add({ id, ...one })
      const able = jobs.filter(({ canStep }) => canStep)
      const accounts = new Set(able.map(({ account }) => account)).size
      const most = Math.max(
        0,
        ...Object.values(Object.groupBy(able, ({ account }) => account)).map((all) => all!.length),
      )
      const seen = new Set<number>()
      for (let turn = 0; turn < accounts * most; turn++) seen.add(rota.next()!.id)
      assert.equal(seen.size, able.length)
    }),
  )
})

const slot = (tokens: number[], more: Partial<Slot> = {}): Slot => ({
  tokens,
  promptTokens: tokens.length,
  exactTokens: tokens.length,
  lastUsed: 0,
  ...more,
})

test('a conversation goes on in the slot that has its beginning', () => {
  const slots = [slot([1, 2, 9], { lastUsed: 5 }), slot([1, 2, 3, 4], { lastUsed: 1 }), slot([])]
  assert.deepEqual(chooseSlot(slots, [1, 2, 3, 4, 5], 2), { index: 1, kept: 4 })
})

test('it also does when its long answer, or the mark that began its thinking, is gone from the next prompt', () => {
  const prompt = [1, 2, 3, 4]
  const answered = slot([...prompt, ...Array.from({ length: 50 }, (_, index) => 100 + index)], { promptTokens: 4 })
  assert.deepEqual(chooseSlot([answered, slot([])], [1, 2, 3, 4, 7, 8], 2), { index: 0, kept: 4 })
  assert.deepEqual(chooseSlot([answered, slot([])], [1, 2, 3, 9, 7, 8], 2), { index: 0, kept: 3 })
})

test('a prompt that only begins alike keeps whole slices, evaluated as it would evaluate them alone', () => {
  const other = slot([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  assert.deepEqual(chooseSlot([other], [1, 2, 3, 4, 5, 6, 7, 70, 80], 4), { index: 0, kept: 4 })
  assert.deepEqual(chooseSlot([{ ...other, exactTokens: 2 }], [1, 2, 3, 4, 5, 6, 7, 70, 80], 4), { index: 0, kept: 0 })
})

test('a new conversation takes an empty slot, then the one idle longest, not one it shares a mere greeting with', () => {
  const slots = [slot([1, 2, 3, 4, 5, 6], { lastUsed: 9 }), slot([]), slot([7], { lastUsed: 3 })]
  assert.equal(chooseSlot(slots, [1, 2, 8], 2).index, 1)
  assert.equal(chooseSlot([slots[0]!, slots[2]!], [1, 2, 8], 2).index, 1)
})

test('a prompt that is there already still has its last token evaluated', () => {
  assert.deepEqual(chooseSlot([slot([1, 2, 3])], [1, 2, 3], 2), { index: 0, kept: 2 })
})

test('what is kept is always a beginning of both, and never the whole prompt', () => {
  const tokens = fc.array(fc.integer({ min: 1, max: 2 }), { maxLength: 12 })
  const anySlot = fc
    .record({ tokens, prompt: fc.nat(12), exact: fc.nat(12), lastUsed: fc.nat(5) })
    .map(({ tokens, prompt, exact, lastUsed }) =>
      slot(tokens, {
        promptTokens: Math.min(prompt, tokens.length),
        exactTokens: Math.min(exact, tokens.length),
        lastUsed,
      }),
    )
  fc.assert(
    fc.property(
      fc.array(anySlot, { minLength: 1, maxLength: 4 }),
      fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 1, maxLength: 12 }),
      fc.constantFrom(1, 2, 4),
      (slots, prompt, sliceTokens) => {
        const { index, kept } = chooseSlot(slots, prompt, sliceTokens)
        assert(kept < prompt.length)
        assert.deepEqual(slots[index]!.tokens.slice(0, kept), prompt.slice(0, kept))
      },
    ),
  )
})
