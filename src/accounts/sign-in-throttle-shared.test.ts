// The shared throttle against a real Valkey.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { noValkey, startValkey, type ValkeyServer } from '../../test/rig/valkey.ts'
import { ApiError } from '../contract/errors.ts'
import { openValkey, script, type Valkey } from '../db/valkey.ts'
import { createSignInThrottle, type SignInThrottle } from './sign-in-throttle.ts'
import { createSharedSignInThrottle } from './sign-in-throttle-shared.ts'

if (noValkey !== undefined) test('the throttle of signing in over Valkey', { skip: noValkey }, () => {})
else {
  let server: ValkeyServer
  const opened: Valkey[] = []
  let ms = 1_800_000_000_000
  const now = () => ms

  before(async () => {
    server = await startValkey()
  })
  after(async () => {
    for (const valkey of opened) valkey.close()
    await server.close()
  })

  async function throttles(count: number): Promise<SignInThrottle[]> {
    const made = await Promise.all(
      Array.from({ length: count }, () => openValkey(server.url, { commandTimeoutMs: 60_000 })),
    )
    opened.push(...made)
    return made.map((valkey) => createSharedSignInThrottle(valkey, createSignInThrottle(now), now))
  }

  /** @returns the seconds to wait; 0 where the attempt was let through */
  async function waitOf(run: () => unknown): Promise<number> {
    try {
      await run()
      return 0
    } catch (error) {
      assert(error instanceof ApiError && error.code === 'rate_limit_exceeded')
      return Number(error.headers['retry-after'])
    }
  }

  test('an e-mail has five attempts over all servers, then the same pauses as on one', async () => {
    const servers = await throttles(3)
    let tries = 0
    const attempt = () => servers[tries % 3]!.attempt('ada@example.com', `10.1.0.${tries++ & 255}`)
    for (let time = 0; time < 6; time++) assert.equal(await waitOf(attempt), 0)
    const pauses: number[] = []
    for (let time = 0; time < 11; time++) {
      const wait = await waitOf(attempt)
      pauses.push(wait)
      ms += wait * 1000
      assert.equal(await waitOf(attempt), 0)
    }
    assert.deepEqual(pauses, [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300])
  })

  test('an address is held back over all e-mails and servers', async () => {
    const servers = await throttles(2)
    let tries = 0
    while ((await waitOf(() => servers[tries % 2]!.attempt(`${tries}@example.com`, '203.0.113.9'))) === 0) tries++
    assert.equal(tries, 21)
    assert.equal(await waitOf(() => servers[0]!.attempt('x@example.com', '203.0.113.10')), 0)
  })

  test('a right password starts the e-mail’s count again and costs its address nothing', async () => {
    const [one, other] = await throttles(2)
    for (let time = 0; time < 30; time++) await (await one!.attempt('ben@example.com', '10.2.0.1'))()
    for (let time = 0; time < 6; time++)
      assert.equal(await waitOf(() => other!.attempt('ben@example.com', '10.2.0.1')), 0)
  })

  test('Valkey learns no e-mail and no address, and forgets after an hour', async () => {
    const [one] = await throttles(1)
    await one!.attempt('carl@example.com', '10.3.0.1')
    const all = script(
      `local all = {} for _, key in ipairs(redis.call('KEYS', '*')) do table.insert(all, key .. ' ' .. redis.call('PTTL', key)) end return all`,
    )
    const keys = (await opened.at(-1)!.run(all, [], [])) as string[]
    for (const key of keys) {
      assert(!/carl|10\.3/.test(key))
      const ttl = Number(key.split(' ')[1])
      assert(ttl > 0 && ttl <= 3_600_000)
    }
  })

  test('while Valkey is away each server counts for itself, so nobody guesses freely', async () => {
    const [one] = await throttles(1)
    await server.kill()
    let tries = 0
    while ((await waitOf(() => one!.attempt('dora@example.com', '10.4.0.1'))) === 0) tries++
    assert.equal(tries, 6)
  })
}
