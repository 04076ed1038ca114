import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ApiError } from '../contract/errors.ts'
import { createSignInThrottle } from './sign-in-throttle.ts'

function clock() {
  let ms = 1_800_000_000_000
  return {
    now: () => ms,
    pass: (by: number) => {
      ms += by
    },
  }
}

/** @returns the seconds to wait; 0 where the attempt was let through */
function waitOf(run: () => unknown): number {
  try {
    run()
    return 0
  } catch (error) {
    assert(error instanceof ApiError && error.code === 'rate_limit_exceeded')
    return Number(error.headers['retry-after'])
  }
}

test('an e-mail has five attempts at once, then pauses that double up to five minutes', () => {
  const { now, pass } = clock()
  const throttle = createSignInThrottle(now)
  let addresses = 0
  const attempt = () => throttle.attempt('ada@example.com', `10.0.${addresses >> 8}.${addresses++ & 255}`)
  for (let time = 0; time < 6; time++) assert.equal(waitOf(attempt), 0)
  const pauses: number[] = []
  for (let time = 0; time < 11; time++) {
    const wait = waitOf(attempt)
    pauses.push(wait)
    pass(wait * 1000)
    assert.equal(waitOf(attempt), 0)
  }
  assert.deepEqual(pauses, [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300])
})

test('an address is held back over all e-mails, and a whole IPv6 network counts as one', () => {
  const { now } = clock()
  for (const address of [
    () => '203.0.113.9',
    (at: number) => `2001:db8:1:2::${at.toString(16)}`,
    (at: number) => `2001:0db8:0001:0002:0:0:${at.toString(16)}:1`,
  ]) {
    const throttle = createSignInThrottle(now)
    let tries = 0
    while (waitOf(() => throttle.attempt(`${tries}@example.com`, address(tries))) === 0) tries++
    assert.equal(tries, 21)
    assert.equal(
      waitOf(() => throttle.attempt('x@example.com', '203.0.113.10')),
      0,
      'others are not held back',
    )
  }
})

test('attempts that run at the same time are all counted before any password is looked at', () => {
  const throttle = createSignInThrottle(clock().now)
  const outcomes = Array.from({ length: 50 }, () => waitOf(() => throttle.attempt('ada@example.com', '10.0.0.1')))
  assert.equal(outcomes.filter((wait) => wait === 0).length, 6)
})

test('a right password starts the e-mail’s count again and costs its address nothing', () => {
  const throttle = createSignInThrottle(clock().now)
  for (let time = 0; time < 100; time++) throttle.attempt('ada@example.com', '10.0.0.1')()
  for (let time = 0; time < 5; time++) throttle.attempt('ada@example.com', '10.0.0.1')
})

test('failures are forgotten after an hour', () => {
  const { now, pass } = clock()
  const throttle = createSignInThrottle(now)
  for (let time = 0; time < 6; time++) throttle.attempt('ada@example.com', '10.0.0.1')
  pass(60 * 60_000)
  for (let time = 0; time < 6; time++) throttle.attempt('ada@example.com', '10.0.0.1')
})

test('what it remembers is bounded, however many e-mails and addresses come', () => {
  const throttle = createSignInThrottle(clock().now)
  for (let at = 0; at < 30_000; at++)
    throttle.attempt(`${at}@example.com`, `10.${at >> 16}.${(at >> 8) & 255}.${at & 255}`)
  assert.equal(throttle.size(), 20_000)
})
