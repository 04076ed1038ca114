// The database in trouble: no answer is given that cannot be charged, nothing is lost, and it works again by itself.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { verifyLedger } from '../../src/money/verify.ts'
import { noPostgres, startPostgres } from '../rig/postgres.ts'
import { done, type Script, startUpstream, textChunk, upstreamEnv, usageChunk } from '../rig/scripted-upstream.ts'
import { startTestServer, type TestServer } from '../rig/server.ts'

const answer: Script = [textChunk('One'), textChunk(' two'), textChunk('', 'stop'), usageChunk(3, 2), done]
const ask = (server: TestServer, fields: object = {}, init: RequestInit = {}) =>
  server.post(
    '/v1/chat/completions',
    { model: 'vtrix-deepseek-v3.2', messages: [{ role: 'user', content: 'Hi' }], ...fields },
    init,
  )

/** One whose charge cannot be written waits for the database: its client goes after a while. */
async function untilStatus(server: TestServer, status: number): Promise<void> {
  for (;;) {
    const reply = await ask(server, {}, { signal: AbortSignal.timeout(1000) }).catch(() => undefined)
    if (reply?.status === status) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

test('on a full disk requests are refused with a clear 503 before any engine is asked, and go on when there is room', async () => {
  const upstream = await startUpstream(answer)
  const server = await startTestServer({ env: upstreamEnv(upstream, 'completions') })
  const { db } = server.app.database
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db)
  await sql`pragma max_page_count = ${sql.lit(rows[0]!.page_count)}`.execute(db)
  await untilStatus(server, 503)
  const asked = upstream.requests.length
  const refused = await ask(server)
  assert.match(await refused.text(), /storage_unavailable/)
  assert.equal(refused.headers.get('retry-after'), '5')
  assert.equal(upstream.requests.length, asked)
  await sql`pragma max_page_count = 1000000`.execute(db)
  assert.equal((await ask(server)).status, 200)
  assert.deepEqual((await verifyLedger(server.app.database)).faults, [])
  await server.close()
  await upstream.close()
})

test('a clock that jumps back changes no balance and loses no charge', async (context) => {
  const upstream = await startUpstream(answer)
  const server = await startTestServer({ env: upstreamEnv(upstream, 'completions') })
  assert.equal((await ask(server)).status, 200)
  context.mock.timers.enable({ apis: ['Date'], now: Date.now() - 40 * 86_400_000 })
  assert.equal((await ask(server)).status, 200)
  context.mock.timers.reset()
  assert.equal((await ask(server)).status, 200)
  const { faults, entries, openHolds } = await verifyLedger(server.app.database)
  assert.deepEqual([faults, entries, openHolds], [[], 4, 0])
  await server.close()
  await upstream.close()
})

describe('PostgreSQL that goes away in the middle', { skip: noPostgres }, () => {
  test('what runs is charged when it is back, what comes meanwhile is refused with 503, and nothing is lost', async () => {
    const postgres = await startPostgres()
    const hanging: Script = [textChunk('One'), { waitMs: 1500 }, ...answer.slice(1)]
    let script = hanging
    const upstream = await startUpstream(() => script)
    const env = { ...upstreamEnv(upstream, 'completions'), DATABASE_URL: await postgres.newDatabase() }
    const server = await startTestServer({ env })
    const running = await Promise.all(Array.from({ length: 5 }, () => ask(server, { stream: true })))
    await postgres.kill()
    const away = await Promise.all(Array.from({ length: 20 }, () => ask(server)))
    assert.deepEqual(
      away.map(({ status }) => status),
      Array(20).fill(503),
    )
    const texts = Promise.all(running.map((reply) => reply.text()))
    await new Promise((resolve) => setTimeout(resolve, 2000))
    await postgres.start()
    // They end when their charges are on disk.
    for (const text of await texts) assert.match(text, /data: \[DONE\]/)
    script = answer
    await untilStatus(server, 200)
    const verdict = await verifyLedger(server.app.database)
    assert.deepEqual([verdict.faults, verdict.openHolds], [[], 0])
    const { data } = (await (await server.admin('GET', '/api/v1/entries')).json()) as { data: { kind: string }[] }
    assert.equal(data.filter(({ kind }) => kind === 'charge').length, 6)
    await server.close()
    await upstream.close()
    await postgres.close()
  })
})
