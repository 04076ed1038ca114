import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { SlidingWindow } from './window.ts'

const windowMs = 50

/** The same promise, with nothing clever: every amount by itself, all added up each time. */
class NaiveWindow {
  entries: { atMs: number; amount: number }[] = []
  inside = (nowMs: number) => this.entries.filter(({ atMs }) => atMs > nowMs - windowMs)
  used = (nowMs: number) => this.inside(nowMs).reduce((sum, { amount }) => sum + amount, 0)
  fitsInMs(nowMs: number, amount: number, bound: number): number {
    if (amount > bound) return Number.POSITIVE_INFINITY
    let waitMs = 0
    while (this.used(nowMs + waitMs) + amount > bound) waitMs++
    return waitMs
  }
  emptyInMs(nowMs: number): number {
    let waitMs = 0
    while (this.inside(nowMs + waitMs).length > 0) waitMs++
    return waitMs
  }
}

const step = fc.record({
  passMs: fc.oneof(fc.constant(0), fc.nat(5), fc.nat(2 * windowMs)),
  amount: fc.integer({ min: 0, max: 1000 }),
  /** Which of the earlier amounts is corrected, and to what. */
  correct: fc.option(fc.record({ entry: fc.nat(200), to: fc.nat(1500) })),
  ask: fc.record({ amount: fc.nat(1000), bound: fc.integer({ min: 1, max: 3000 }) }),
})

test('a window says at every moment what every amount in it adds up to, and when there is room', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 150 }), (steps) => {
      const window = new SlidingWindow(windowMs)
      const naive = new NaiveWindow()
      const addedAtMs: number[] = []
      let nowMs = 1_000
      for (const { passMs, amount, correct, ask } of steps) {
        nowMs += passMs
        addedAtMs.push(window.add(nowMs, amount))
        naive.entries.push({ atMs: nowMs, amount })
        if (correct) {
          const entry = correct.entry % naive.entries.length
          window.change(nowMs, addedAtMs[entry]!, correct.to - naive.entries[entry]!.amount)
          naive.entries[entry]!.amount = correct.to
        }
        assert.equal(window.used(nowMs), naive.used(nowMs))
        assert.equal(window.fitsInMs(nowMs, ask.amount, ask.bound), naive.fitsInMs(nowMs, ask.amount, ask.bound))
        assert.equal(window.emptyInMs(nowMs), naive.emptyInMs(nowMs))
      }
    }),
  )
})

test('no stretch of a window’s length ever holds more than the bound, when only what fits is added', () => {
  const attempts = fc.array(fc.record({ passMs: fc.nat(20), amount: fc.integer({ min: 1, max: 40 }) }), {
    maxLength: 200,
  })
  fc.assert(
    fc.property(attempts, fc.integer({ min: 1, max: 200 }), (tries, bound) => {
      const window = new SlidingWindow(windowMs)
      const taken: { atMs: number; amount: number }[] = []
      let nowMs = 0
      for (const { passMs, amount } of tries) {
        nowMs += passMs
        if (window.fitsInMs(nowMs, amount, bound) > 0) continue
        window.add(nowMs, amount)
        taken.push({ atMs: nowMs, amount })
      }
      for (const { atMs: beginMs } of taken) {
        const inside = taken.filter(({ atMs }) => atMs >= beginMs && atMs < beginMs + windowMs)
        assert(inside.reduce((sum, { amount }) => sum + amount, 0) <= bound)
      }
    }),
  )
})

test('a clock that goes back loses nothing', () => {
  const window = new SlidingWindow(windowMs)
  window.add(100, 1)
  window.add(90, 2)
  assert.equal(window.used(100 + windowMs - 1), 3)
  assert.equal(window.used(100 + windowMs), 0)
})
