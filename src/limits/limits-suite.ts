// What both implementations of the limits must keep, as tests: on one server, and on several that share a count.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { noRateLimits, type RateLimits } from '../contract/rate-limits.ts'
import { type Ask, type Limits, type Refusal, type Reservation, windowMs } from './limits.ts'

/** The limits in the hands of a test. */
export type LimitsSubject = {
  /** One for each server; where a count cannot be shared, the same one more than once. */
  servers: Limits[]
  clock: TestClock
  /** What a living server does each few seconds. */
  renew(): Promise<void>
  close(): Promise<void>
}

/** Stands still until a test moves it. */
export class TestClock {
  nowMs = 1_700_000_000_000
  readonly read = (): number => this.nowMs
  pass(ms: number): void {
    this.nowMs += ms
  }
}

/** @param start called once, before the first test; every test has accounts of its own */
export function limitsSuite(name: string, start: () => Promise<LimitsSubject>): void {
  describe(name, () => {
    let subject: LimitsSubject
    let clock: TestClock
    let accounts = 0

    before(async () => {
      subject = await start()
      clock = subject.clock
    })
    after(() => subject.close())

    /** Requests of one new account and of keys of it. */
    function caller(limits: { account?: Partial<RateLimits>; key?: Partial<RateLimits> }) {
      const accountId = `account-${++accounts}`
      const ask = ({ tokens = 1, key = 'key', server = 0 } = {}): Promise<Reservation | Refusal> =>
        subject.servers[server]!.reserve({
          accountId,
          keyId: `${accountId}-${key}`,
          limits: { account: { ...noRateLimits, ...limits.account }, key: { ...noRateLimits, ...limits.key } },
          tokens,
        } satisfies Ask)
      return {
        ask,
        async admitted(request: Parameters<typeof ask>[0] = {}): Promise<Reservation> {
          const outcome = await ask(request)
          assert(!outcome.refused, `refused: ${JSON.stringify(outcome)}`)
          return outcome
        },
        async refused(request: Parameters<typeof ask>[0] = {}): Promise<Refusal> {
          const outcome = await ask(request)
          assert(outcome.refused, 'it was admitted')
          return outcome
        },
      }
    }

    const counted = async (): Promise<void> => {
      for (const server of subject.servers) await server.flush()
    }

    test('as many requests as the limit pass in a window, and the next when the first has left it, not sooner', async () => {
      const { admitted, refused } = caller({ key: { requests_per_minute: 2 } })
      const first = await admitted()
      clock.pass(20_000)
      await admitted()
      clock.pass(10_000)
      const refusal = await refused()
      assert.deepEqual(
        [refusal.scope, refusal.limit, refusal.bound, refusal.passesInMs],
        ['key', 'requests_per_minute', 2, windowMs - 30_000],
      )
      first.release()
      clock.pass(windowMs - 30_000 - 1)
      assert.equal((await refused()).passesInMs, 1)
      clock.pass(1)
      await admitted()
      assert.equal((await refused()).passesInMs, 20_000)
    })

    test('a refused request does not count', async () => {
      const { admitted, refused } = caller({ account: { requests_per_minute: 1, tokens_per_minute: 100 } })
      await admitted({ tokens: 10 })
      for (let times = 0; times < 5; times++) await refused({ tokens: 10 })
      clock.pass(windowMs)
      await admitted({ tokens: 100 })
    })

    test('tokens count as reserved, then as used', async () => {
      const { admitted, refused } = caller({ key: { tokens_per_minute: 1000 } })
      const first = await admitted({ tokens: 800 })
      const refusal = await refused({ tokens: 300 })
      assert.deepEqual([refusal.limit, refusal.tokens], ['tokens_per_minute', { asked: 300, left: 200 }])
      first.correct(700)
      first.release()
      await counted()
      const second = await admitted({ tokens: 300 })
      second.correct(450)
      await counted()
      assert.equal((await refused({ tokens: 1 })).passesInMs, windowMs)
    })

    test('tokens count from when they were reserved, however late they are corrected', async () => {
      const { admitted, refused } = caller({ key: { tokens_per_minute: 100 } })
      const early = await admitted({ tokens: 60 })
      clock.pass(windowMs - 1000)
      early.correct(50)
      await counted()
      assert.equal((await refused({ tokens: 60 })).passesInMs, 1000)
      clock.pass(1000)
      await admitted({ tokens: 60 })
      early.correct(1_000_000)
      await counted()
      await admitted({ tokens: 40 })
    })

    test('room for many tokens is told when enough of the earlier ones will have left', async () => {
      const { admitted, refused } = caller({ account: { tokens_per_minute: 100 } })
      for (let times = 0; times < 10; times++) {
        await admitted({ tokens: 10 })
        clock.pass(1000)
      }
      assert.equal((await refused({ tokens: 1 })).passesInMs, windowMs - 10_000)
      assert.equal((await refused({ tokens: 35 })).passesInMs, windowMs - 7_000)
      assert.equal((await refused({ tokens: 100 })).passesInMs, windowMs - 1_000)
    })

    test('more tokens than the limit itself can never pass', async () => {
      const { refused, admitted } = caller({ account: { tokens_per_minute: 100 } })
      const refusal = await refused({ tokens: 101 })
      assert.deepEqual([refusal.bound, refusal.passesInMs], [100, Number.POSITIVE_INFINITY])
      await admitted({ tokens: 100 })
    })

    test('as many run at once as the limit, and a place is free once it is released', async () => {
      const { admitted, refused } = caller({ key: { concurrent: 2 } })
      const [first] = [await admitted(), await admitted()]
      const refusal = await refused()
      assert.deepEqual([refusal.limit, refusal.bound, refusal.passesInMs], ['concurrent', 2, undefined])
      first.release()
      first.release()
      await counted()
      await admitted()
      await refused()
    })

    test('an account’s limit is shared by its keys, and a key’s is its own', async () => {
      const { admitted, refused } = caller({ account: { requests_per_minute: 3 }, key: { requests_per_minute: 2 } })
      await admitted({ key: 'one' })
      await admitted({ key: 'one' })
      assert.equal((await refused({ key: 'one' })).scope, 'key')
      await admitted({ key: 'two' })
      assert.equal((await refused({ key: 'two' })).scope, 'account')
    })

    test('where one limit refuses, none of the others is touched', async () => {
      const { admitted, refused } = caller({
        account: { requests_per_minute: 2, tokens_per_minute: 10, concurrent: 2 },
        key: { concurrent: 1 },
      })
      const first = await admitted({ key: 'one', tokens: 5 })
      assert.equal((await refused({ key: 'one', tokens: 5 })).limit, 'concurrent')
      await admitted({ key: 'two', tokens: 5 })
      first.release()
    })

    test('of several limits the refusal names the one that stands for the longest', async () => {
      const { admitted, refused } = caller({
        account: { requests_per_minute: 1 },
        key: { tokens_per_minute: 50, concurrent: 1 },
      })
      await admitted({ tokens: 50 })
      clock.pass(10)
      assert.equal((await refused({ tokens: 51 })).limit, 'tokens_per_minute')
      assert.notEqual((await refused({ tokens: 1 })).limit, 'concurrent')
      clock.pass(windowMs)
      await subject.renew()
      assert.equal((await refused({ tokens: 1 })).limit, 'concurrent')
    })

    test('the meters are those of the limit with less left, after the request', async () => {
      const { admitted, refused } = caller({
        account: { requests_per_minute: 10, tokens_per_minute: 100 },
        key: { requests_per_minute: 4, tokens_per_minute: 1000 },
      })
      assert.deepEqual((await admitted({ tokens: 30 })).meters, {
        requests: { limit: 4, remaining: 3, resetMs: windowMs },
        tokens: { limit: 100, remaining: 70, resetMs: windowMs },
      })
      clock.pass(5000)
      assert.deepEqual((await refused({ tokens: 71 })).meters, {
        requests: { limit: 4, remaining: 3, resetMs: windowMs - 5000 },
        tokens: { limit: 100, remaining: 70, resetMs: windowMs - 5000 },
      })
    })

    test('who has no limit is always let through, without meters', async () => {
      const { admitted } = caller({})
      for (let times = 0; times < 3; times++) assert.deepEqual((await admitted({ tokens: 1_000_000_000 })).meters, {})
    })

    test('however many ask at once on every server, exactly as many pass as the limit has', async () => {
      for (const [limit, wanted] of [
        [{ requests_per_minute: 7 }, 7],
        [{ concurrent: 5 }, 5],
        [{ tokens_per_minute: 100 }, 11],
      ] as const) {
        const { ask } = caller({ account: limit })
        const outcomes = await Promise.all(
          Array.from({ length: 60 }, (_, index) =>
            ask({ tokens: 9, key: `key-${index % 3}`, server: index % subject.servers.length }),
          ),
        )
        assert.equal(outcomes.filter(({ refused }) => !refused).length, wanted, JSON.stringify(limit))
      }
    })
  })
}
