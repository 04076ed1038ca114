// Gone means stop: a client that leaves, at whatever moment, and the model server's work for it ends too. Counted.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { verifyLedger } from '../../src/money/verify.ts'
import { createLog } from '../../src/ops/log.ts'
import { chatChunk, type Script, startUpstream, textChunk, upstreamEnv } from '../rig/scripted-upstream.ts'
import { startTestServer } from '../rig/server.ts'

/** Of requests that had reached the model server, on each kind of engine; more clients leave before that. */
const disconnects = 500
const atOnce = 20

for (const engine of ['openai', 'completions'] as const)
  describe(`${disconnects} clients that leave at random moments (${engine})`, () => {
    test('each request that reached the model server is closed there, nothing stays held, and the log has no fault', async () => {
      const faults: string[] = []
      const token = (text: string) => (engine === 'openai' ? chatChunk({ content: text }) : textChunk(text))
      // Silence before the first byte, tokens at random distances, and no end: only leaving ends it.
      const upstream = await startUpstream(
        (): Script => [
          { waitMs: Math.random() * 20 },
          ...Array.from({ length: 12 }, (_, index) => [token(`w${index} `), { waitMs: Math.random() * 8 }]).flat(),
          { hang: true },
        ],
      )
      const server = await startTestServer({
        env: { ...upstreamEnv(upstream, engine), VTRIX_UPSTREAM_PROBE: 'off', VTRIX_BOOTSTRAP_BALANCE: '1000' },
        log: createLog('info', { write: (line) => void (/"level":"error"/.test(line) && faults.push(line)) }),
        yaml: 'limits: {requests_per_minute: 100000, tokens_per_minute: 1000000000, concurrent: 1000}\n',
      })
      let answered = 0
      const client = async (): Promise<void> => {
        const leaving = new AbortController()
        const timer = setTimeout(() => leaving.abort(), Math.random() * 150)
        const stream = Math.random() < 0.5
        try {
          const reply = await server.post(
            '/v1/chat/completions',
            { model: 'vtrix-deepseek-v3.2', messages: [{ role: 'user', content: 'Hi' }], max_tokens: 100, stream },
            { signal: leaving.signal },
          )
          assert.equal(reply.status, 200)
          await reply.text()
          answered++
        } catch (error) {
          assert(leaving.signal.aborted, `${error}`)
        } finally {
          clearTimeout(timer)
        }
      }
      await Promise.all(
        Array.from({ length: atOnce }, async () => {
          while (upstream.requests.length < disconnects) await client()
        }),
      )
      assert.equal(answered, 0)
      for (let tries = 0; tries < 200 && upstream.left() < upstream.requests.length; tries++) await wait(10)
      assert.equal(upstream.left(), upstream.requests.length)
      const account = (await server.app.accounts.first()).id
      for (let tries = 0; tries < 500 && (await server.app.ledger.balance(account)).held > 0n; tries++) await wait(10)
      assert.equal((await server.app.ledger.balance(account)).held, 0n)
      assert.deepEqual((await verifyLedger(server.app.database)).faults, [])
      assert.deepEqual(faults, [])
      await server.close()
      await upstream.close()
    })
  })
