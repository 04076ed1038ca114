// The shared count against a real Valkey: the suite on three servers at once, and what only several servers have.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import { noValkey, startValkey, type ValkeyServer } from '../../test/rig/valkey.ts'
import { noRateLimits, type RateLimits } from '../contract/rate-limits.ts'
import { openValkey, script, type Valkey } from '../db/valkey.ts'
import { createLog } from '../ops/log.ts'
import { type Limits, type Reservation, windowMs } from './limits.ts'
import { limitsSuite, TestClock } from './limits-suite.ts'
import { createLocalLimits } from './local.ts'
import { awayMs, createSharedLimits, leaseMs, type SharedLimits } from './shared.ts'

/** A busy test machine must not look like a Valkey that has gone. */
const patient = { commandTimeoutMs: 60_000 }
const silent = createLog('silent')

async function open(url: string, clock: TestClock, log = silent, shared = (_: boolean) => {}) {
  const valkey = await openValkey(url, patient)
  const limits = createSharedLimits({ valkey, log, shared, clock: clock.read })
  const close = async () => {
    await limits.close()
    valkey.close()
  }
  return { limits, valkey, close }
}

const askFor = (accountId: string, account: Partial<RateLimits>, tokens = 1) => ({
  accountId,
  keyId: `${accountId}-key`,
  limits: { account: { ...noRateLimits, ...account }, key: noRateLimits },
  tokens,
})

async function admitted(limits: Limits, ...ask: Parameters<typeof askFor>): Promise<Reservation> {
  const outcome = await limits.reserve(askFor(...ask))
  assert(!outcome.refused)
  return outcome
}

const refused = async (limits: Limits, ...ask: Parameters<typeof askFor>): Promise<boolean> =>
  (await limits.reserve(askFor(...ask))).refused

if (noValkey !== undefined) test('limits over Valkey', { skip: noValkey }, () => {})
else {
  limitsSuite('limits that three servers share', async () => {
    const server = await startValkey()
    const clock = new TestClock()
    const opened = await Promise.all([1, 2, 3].map(() => open(server.url, clock)))
    return {
      servers: opened.map(({ limits }) => limits),
      clock,
      async renew() {
        for (const { limits } of opened) await limits.renew()
      },
      async close() {
        for (const { close } of opened) await close()
        await server.close()
      },
    }
  })

  describe('limits over Valkey', () => {
    let server: ValkeyServer
    let valkey: Valkey
    let clock: TestClock
    let limits: SharedLimits
    let close: () => Promise<void>

    before(async () => {
      server = await startValkey()
      clock = new TestClock()
      ;({ limits, valkey, close } = await open(server.url, clock))
    })
    after(async () => {
      await close()
      await server.close()
    })

    test('a killed server’s places come back when its lease is over, a living one’s stay', async () => {
      const killed = await open(server.url, clock)
      await admitted(killed.limits, 'lease', { concurrent: 2 })
      await admitted(limits, 'lease', { concurrent: 2 })
      killed.valkey.close()
      clock.pass(leaseMs - 1)
      await limits.renew()
      assert(await refused(limits, 'lease', { concurrent: 2 }))
      clock.pass(1)
      await admitted(limits, 'lease', { concurrent: 2 })
      assert(await refused(limits, 'lease', { concurrent: 2 }))
      await killed.close()
    })

    test('a server that lost its lease while it stood still gets its places back', async () => {
      const other = await open(server.url, clock)
      const running = await admitted(limits, 'lost', { concurrent: 1 })
      clock.pass(leaseMs)
      await admitted(other.limits, 'lost', { concurrent: 1 })
      await limits.renew()
      assert(await refused(other.limits, 'lost', { concurrent: 2 }))
      running.release()
      await limits.flush()
      assert(!(await refused(other.limits, 'lost', { concurrent: 2 })))
      await other.close()
    })

    test('everything it keeps goes by itself', async () => {
      await admitted(limits, 'gone', { concurrent: 1, tokens_per_minute: 10, requests_per_minute: 10 })
      await limits.renew()
      const timeToLive = script(`
        local times = {}
        for _, key in ipairs(redis.call('KEYS', 'vtrix:limits:{gone}:*')) do
          times[#times + 1] = redis.call('PTTL', key)
        end
        return times`)
      const times = (await valkey.run(timeToLive, [], [])) as number[]
      assert.equal(times.length, 3)
      for (const ms of times) assert(ms > 0 && ms <= windowMs)
    })

    const step = fc.record({
      passMs: fc.oneof(fc.constant(0), fc.nat(10_000), fc.nat(2 * windowMs)),
      tokens: fc.integer({ min: 0, max: 60 }),
      key: fc.nat(1),
      end: fc.option(fc.record({ which: fc.nat(30), used: fc.nat(80) })),
    })
    const bounds = (most: number) =>
      fc.record({
        requests_per_minute: fc.option(fc.integer({ min: 1, max: most })),
        tokens_per_minute: fc.option(fc.integer({ min: 1, max: 100 * most })),
        concurrent: fc.option(fc.integer({ min: 1, max: most })),
      })

    test('whatever happens, it says the same as one server that counts by itself', async () => {
      let runs = 0
      const property = fc.asyncProperty(
        bounds(8),
        bounds(4),
        fc.array(step, { maxLength: 40 }),
        async (a, k, steps) => {
          const accountId = `same-${runs++}`
          const local = createLocalLimits({ clock: clock.read })
          const pairs: Reservation[][] = []
          for (const { passMs, tokens, key, end } of steps) {
            clock.pass(passMs)
            await limits.renew()
            const ask = { accountId, keyId: `${accountId}-${key}`, limits: { account: a, key: k }, tokens }
            const outcomes = await Promise.all([local.reserve(ask), limits.reserve(ask)])
            const [expected, got] = outcomes.map(({ ...fields }) => ({ ...fields, correct: null, release: null }))
            assert.deepEqual(got, expected)
            pairs.push(outcomes.filter((outcome) => !outcome.refused))
            if (!end) continue
            for (const reservation of pairs[end.which % pairs.length]!) {
              reservation.correct(end.used)
              reservation.release()
            }
          }
          for (const pair of pairs) for (const reservation of pair) reservation.release()
        },
      )
      await fc.assert(property, { numRuns: 40 })
    })
  })

  test('while Valkey is away a server counts by itself, says so once, and shares again when it is back', async () => {
    const server = await startValkey()
    const clock = new TestClock()
    const lines: string[] = []
    const states: boolean[] = []
    const log = createLog('info', { write: (line) => void lines.push((JSON.parse(line) as { msg: string }).msg) })
    const one = await open(server.url, clock, log, (isShared) => states.push(isShared))
    const otherStates: boolean[] = []
    const other = await open(server.url, clock, silent, (isShared) => otherStates.push(isShared))
    const bound = { requests_per_minute: 2, concurrent: 2 }
    const before = await admitted(one.limits, 'away', bound)
    await admitted(other.limits, 'away', bound)
    assert(await refused(one.limits, 'away', bound))

    await server.kill()
    const alone = await admitted(one.limits, 'away', bound)
    await admitted(one.limits, 'away', bound)
    assert(await refused(one.limits, 'away', bound))
    await admitted(other.limits, 'away', bound)
    alone.correct(5)
    alone.release()
    before.correct(5)
    before.release()
    await one.limits.flush()
    assert.deepEqual(states, [true, false])
    assert.equal(lines.length, 1)
    assert.match(lines[0]!, /counts limits by itself/)

    await server.restart()
    // The client connects again in its own time.
    for (const [{ limits }, heard] of [[one, states] as const, [other, otherStates] as const])
      while (heard.at(-1) === false) {
        clock.pass(awayMs)
        await limits.reserve(askFor('knock', bound))
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    assert.equal(lines.length, 2)
    assert.match(lines[1]!, /together again/)
    await admitted(one.limits, 'back', bound)
    await admitted(other.limits, 'back', bound)
    assert(await refused(one.limits, 'back', bound))
    assert(await refused(other.limits, 'back', bound))
    await one.close()
    await other.close()
    await server.close()
  })

  test('a server starts where no Valkey is, and counts by itself', async () => {
    const clock = new TestClock()
    const states: boolean[] = []
    const alone = await open('unix:///nowhere/valkey.sock', clock, silent, (isShared) => states.push(isShared))
    await admitted(alone.limits, 'alone', { requests_per_minute: 1 })
    assert(await refused(alone.limits, 'alone', { requests_per_minute: 1 }))
    assert.deepEqual(states, [true, false])
    await alone.close()
  })
}
