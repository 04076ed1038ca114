// Asked twice, done once.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  done,
  type Script,
  type ScriptedUpstream,
  startUpstream,
  textChunk,
  upstreamEnv,
  usageChunk,
} from '../rig/scripted-upstream.ts'
import { startTestServer, type TestServer } from '../rig/server.ts'

const answer: Script = [textChunk('One'), textChunk(' two'), textChunk('', 'stop'), usageChunk(3, 2), done]
let script: Script = answer
let upstream: ScriptedUpstream
let server: TestServer

before(async () => {
  upstream = await startUpstream(() => script)
  server = await startTestServer({ env: upstreamEnv(upstream, 'completions') })
})
after(async () => {
  await server.close()
  await upstream.close()
})

const ask = (key: string, fields: object = {}, init: RequestInit = {}) =>
  server.post(
    '/v1/chat/completions',
    { model: 'vtrix-deepseek-v3.2', messages: [{ role: 'user', content: 'Hi' }], ...fields },
    { ...init, headers: { 'idempotency-key': key, ...init.headers } },
  )

async function charges(): Promise<number> {
  const { data } = (await (await server.admin('GET', '/api/v1/entries')).json()) as { data: { kind: string }[] }
  return data.filter(({ kind }) => kind === 'charge').length
}

test('the same body with the same key gives the same reply, whole or as a stream, and one charge', async () => {
  script = answer
  for (const stream of [false, true]) {
    const [charged, asked] = [await charges(), upstream.requests.length]
    const fields = { stream, ...(stream && { stream_options: { include_usage: true } }) }
    const first = await ask(`same-${stream}`, fields)
    const text = await first.text()
    const second = await ask(`same-${stream}`, fields)
    assert.equal(await second.text(), text)
    assert.equal(second.headers.get('content-type'), first.headers.get('content-type'))
    assert.deepEqual(
      [first.headers.get('idempotent-replayed'), second.headers.get('idempotent-replayed')],
      [null, 'true'],
    )
    assert.equal(await charges(), charged + 1)
    assert.equal(upstream.requests.length, asked + 1)
  }
})

test('another body with the same key is a 409, and another account may use the same key', async () => {
  script = answer
  assert.equal((await ask('mine')).status, 200)
  const other = await ask('mine', { temperature: 0.5 })
  assert.equal(other.status, 409)
  assert.match(await other.text(), /idempotency_conflict/)
  const account = await server.app.accounts.create({ name: 'other' })
  await server.app.ledger.enter({ accountId: account.id, kind: 'top_up', amount: 10n ** 12n, note: null, by: 'test' })
  const { text } = await server.app.keys.create({ accountId: account.id, name: 'other' })
  const theirs = await ask('mine', {}, { headers: { authorization: `Bearer ${text}` } })
  assert.deepEqual([theirs.status, theirs.headers.get('idempotent-replayed')], [200, null])
})

test('of many that ask at once one is done; the others are told to ask again, and then get its reply', async () => {
  const asked = upstream.requests.length
  script = [textChunk('One'), { waitMs: 1000 }, ...answer.slice(1)]
  const first = ask('at once')
  while (upstream.requests.length === asked) await new Promise((resolve) => setTimeout(resolve, 5))
  const others = await Promise.all(Array.from({ length: 9 }, () => ask('at once')))
  assert.deepEqual(
    others.map(({ status }) => status),
    Array(9).fill(409),
  )
  assert.equal(others[0]!.headers.get('retry-after'), '1')
  const text = await (await first).text()
  const again = await ask('at once')
  assert.deepEqual([again.headers.get('idempotent-replayed'), await again.text()], ['true', text])
  assert.equal(upstream.requests.length, asked + 1)
})

test('a request that failed, or whose client left, is run anew', async () => {
  const charged = await charges()
  script = [{ status: 500, body: '{}' }]
  assert.equal((await ask('again')).status, 502)
  script = [textChunk('One'), { hang: true }]
  const leave = new AbortController()
  const left = await ask('again', { stream: true }, { signal: leave.signal })
  assert.equal(left.status, 200)
  leave.abort()
  await left.text().catch(() => {})
  script = answer
  let reply = await ask('again')
  while (reply.status === 409) reply = await ask('again')
  assert.deepEqual([reply.status, reply.headers.get('idempotent-replayed')], [200, null])
  // The one that was left had made a token.
  assert.equal(await charges(), charged + 2)
})

test('a key that is empty or too long is a 400 that names it', async () => {
  for (const key of ['', 'x'.repeat(256)]) {
    const reply = await ask(key)
    const { error } = (await reply.json()) as { error: { param: string; message: string } }
    assert.deepEqual([reply.status, error.param], [400, 'Idempotency-Key'])
    assert.match(error.message, /1 to 255 characters/)
  }
  assert.equal((await ask('x'.repeat(255))).status, 200)
})
