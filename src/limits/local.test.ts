import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noRateLimits } from '../contract/rate-limits.ts'
import { windowMs } from './limits.ts'
import { limitsSuite, TestClock } from './limits-suite.ts'
import { createLocalLimits } from './local.ts'

limitsSuite('limits in one process', async () => {
  const clock = new TestClock()
  const limits = createLocalLimits({ clock: clock.read })
  return { servers: [limits, limits], clock, renew: async () => {}, close: () => limits.close() }
})

test('who has had nothing for a while is forgotten, who runs is not', async () => {
  const clock = new TestClock()
  const limits = createLocalLimits({ clock: clock.read })
  const ask = async (accountId: string) => {
    const account = { ...noRateLimits, concurrent: 1 }
    const outcome = await limits.reserve({ accountId, keyId: 'k', limits: { account, key: noRateLimits }, tokens: 1 })
    assert(!outcome.refused)
    return outcome
  }
  const running = await ask('runs')
  for (let index = 0; index < 100; index++) (await ask(`idle-${index}`)).release()
  assert.equal(limits.size(), 101)
  clock.pass(windowMs)
  await ask('new')
  assert.equal(limits.size(), 2)
  running.release()
  clock.pass(windowMs)
  await ask('newer')
  assert.equal(limits.size(), 2)
})
