// Clients that leave in the middle of an answer that a real model server is writing.
import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import { verifyLedger } from '../../src/money/verify.ts'
import type { TestServer } from '../rig/server.ts'
import type { ModelServer } from './model-server.ts'

/** Leaves `count` streams at random moments; what is still at work a second later has not been told. */
export async function leaveAll(vtrix: TestServer, upstream: ModelServer, count: number): Promise<void> {
  let left = count
  await Promise.all(
    Array.from({ length: 6 }, async () => {
      while (left-- > 0) {
        const leaving = new AbortController()
        const timer = setTimeout(() => leaving.abort(), Math.random() * 400)
        await vtrix
          .post(
            '/v1/chat/completions',
            {
              model: 'm',
              messages: [{ role: 'user', content: 'Tell me a long story.' }],
              max_tokens: 2000,
              stream: true,
            },
            { signal: leaving.signal },
          )
          .then((reply) => reply.text())
          .catch((error) => assert(leaving.signal.aborted, `${error}`))
        clearTimeout(timer)
      }
    }),
  )
  for (let tries = 0; tries < 100 && (await upstream.busy()) > 0; tries++) await wait(50)
  assert.equal(await upstream.busy(), 0)
  const account = (await vtrix.app.accounts.first()).id
  for (let tries = 0; tries < 100 && (await vtrix.app.ledger.balance(account)).held > 0n; tries++) await wait(50)
  assert.equal((await vtrix.app.ledger.balance(account)).held, 0n)
  assert.deepEqual((await verifyLedger(vtrix.app.database)).faults, [])
}
