// The request log and use over time, as the console reads them: filters, paging, one request as it went.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { dataOf, newPerson, type Person } from '../rig/people.ts'
import { type ScriptedUpstream, startUpstream, upstreamEnv, words } from '../rig/scripted-upstream.ts'
import { startTestServer, type TestServer } from '../rig/server.ts'

type Row = { id: string; key_id: string; ending: string; error_code: string | null; cost: string; created_at: number }
type Detail = Row & {
  attempts: { engine: string; failure: string | null }[]
  timeline: { event: string; at_ms: number }[]
  charge: { amount: string; request_id: string } | null
}
type Use = {
  rows: { time: number; key_id: string | null; model: string | null; requests: number; errors: number; cost: string }[]
  total: { requests: number; errors: number; cost: string; first_token_ms: number | null }
  latency: { requests: number; total_ms: { p50: number } } | null
}

let upstream: ScriptedUpstream
let server: TestServer
let ada: Person
let accountId: string
let keys: { id: string; text: string }[]

const model = 'vtrix-deepseek-v3.2'

before(async () => {
  upstream = await startUpstream(words('Hi there'))
  const url = upstreamEnv(upstream).VTRIX_UPSTREAM_URL
  // The first deployment is trusted without a probe, and nobody listens there.
  const deployment = 'engine: openai, dialect: vllm, model: scripted, probe: false'
  server = await startTestServer({
    yaml: `
models:
  - id: ${model}
    deployments:
      - {${deployment}, url: "http://127.0.0.1:9/v1", weight: 1000}
      - {${deployment}, url: "${url}", weight: 0.001}
`,
  })
  accountId = (await server.app.accounts.create({ name: 'Acme' })).id
  await server.admin('POST', `/api/v1/accounts/${accountId}/top-up`, { amount: '1' })
  ada = await newPerson(server, { email: 'ada@example.com', accountId })
  keys = []
  for (const name of ['one', 'two']) {
    const { key, text } = await server.app.keys.create({ accountId, name })
    keys.push({ id: key.id, text })
  }
  for (const { text } of keys) for (let i = 0; i < 4; i++) assert.equal((await ask(text)).status, 200)
  assert.equal((await ask(keys[1]!.text, { temperature: 7 })).status, 400)
  // Somebody else's.
  assert.equal((await server.post('/v1/chat/completions', body)).status, 200)
})
after(async () => {
  await server.close()
  await upstream.close()
})

const body = { model, messages: [{ role: 'user', content: 'Hi' }] }
const ask = (key: string, more: object = {}) =>
  server.post('/v1/chat/completions', { ...body, ...more }, { headers: { authorization: `Bearer ${key}` } })
const list = async (query = '') => dataOf<Row[]>(await ada.call('GET', `/api/v1/requests?${query}`))
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id)

test('pages of the log together are the log, newest first, each row once', async () => {
  const all = await list()
  assert.equal(all.length, 9)
  assert(all.every((row, at) => at === 0 || row.created_at <= all[at - 1]!.created_at))
  const paged: Row[] = []
  for (;;) {
    const page = await list(`limit=2${paged.length > 0 ? `&after=${paged.at(-1)!.id}` : ''}`)
    paged.push(...page)
    if (page.length < 2) break
  }
  assert.deepEqual(ids(paged), ids(all))
})

test('filters give the rows that fit and no other, alone and together', async () => {
  const all = await list()
  const [, second] = keys
  assert.equal((await list(`key_id=${second!.id}`)).length, 5)
  const refused = await list('ending=refused')
  assert.deepEqual(
    refused.map(({ error_code }) => error_code),
    ['invalid_request'],
  )
  assert.deepEqual(ids(await list('error_code=invalid_request')), ids(refused))
  assert.equal((await list(`key_id=${second!.id}&ending=finished`)).length, 4)
  assert.equal((await list(`model=${model}`)).length, 8, 'a refused request has no model yet')
  assert.equal((await list('model=other')).length, 0)
  assert.equal((await list('ending=failed')).length, 0)
  assert.equal((await list(`from=${all[0]!.created_at + 1}`)).length, 0)
  assert.equal((await list(`before=${all.at(-1)!.created_at}`)).length, 0)
  for (const prefix of ['', 'req_', 'chatcmpl-'])
    assert.deepEqual(ids(await list(`search=${prefix}${all[3]!.id}`)), [all[3]!.id])
  assert.deepEqual(await list('search=nothing'), [])
})

test('one request shows the engine that failed, the one that answered, when what happened, and its charge', async () => {
  // The first, before the failing deployment's circuit opened.
  const { id, cost } = (await list()).at(-1)!
  const detail = await dataOf<Detail>(await ada.call('GET', `/api/v1/requests/${id}`))
  assert.deepEqual(
    detail.attempts.map(({ engine, failure }) => [engine, failure]),
    [
      ['openai-1', 'unavailable'],
      ['openai-2', null],
    ],
  )
  assert.deepEqual(
    detail.timeline.map(({ event }) => event),
    ['received', 'asked', 'attempt_failed', 'asked', 'first_token', 'ended'],
  )
  assert(detail.timeline.every(({ at_ms }, at) => at === 0 || at_ms >= detail.timeline[at - 1]!.at_ms))
  assert.deepEqual([detail.charge?.request_id, detail.charge?.amount], [id, `-${cost}`])
})

test('use over time counts every request of the account once, however it is grouped, and agrees with the log', async () => {
  const cost = (await list()).reduce((sum, row) => sum + Number(row.cost), 0)
  for (const query of ['', 'step=hour', 'by=key', 'by=model', 'by=all', 'step=hour&by=all']) {
    const { rows, total, latency } = await dataOf<Use>(await ada.call('GET', `/api/v1/usage?${query}`))
    assert.deepEqual([total.requests, total.errors, latency?.requests], [9, 1, 8], query)
    assert(Math.abs(Number(total.cost) - cost) < 1e-9)
    assert.equal(
      rows.reduce((sum, row) => sum + row.requests, 0),
      9,
    )
    assert(total.first_token_ms !== null)
  }
  const byKey = await dataOf<Use>(await ada.call('GET', '/api/v1/usage?by=key'))
  const sum = (id: string) => byKey.rows.filter((row) => row.key_id === id).reduce((n, row) => n + row.requests, 0)
  assert.deepEqual(
    keys.map(({ id }) => sum(id)),
    [4, 5],
  )
  const csv = await (await ada.call('GET', '/api/v1/usage.csv?by=all')).text()
  assert.match(csv, /^day,time,key_id,model,requests,.*\r\n\d{4}-\d\d-\d\d,\d+,,,\d+,/)
  const tooLong = await ada.call('GET', '/api/v1/usage?step=hour&from=2020-01-01&to=2026-01-01')
  assert.equal(tooLong.status, 400)
})

test('the catalog says how deployments are; why one is down is for administrators', async () => {
  type Model = { id: string; deployments: { name: string; up: boolean; reason: string | null }[] }
  const deployments = async (reply: Response) => (await dataOf<Model[]>(reply))[0]!.deployments
  const shown = await deployments(await ada.call('GET', '/api/v1/models'))
  assert.deepEqual(
    shown.map(({ name, reason }) => [name, reason]),
    [
      ['openai-1', null],
      ['openai-2', null],
    ],
  )
  for (const { up, reason } of await deployments(await server.admin('GET', '/api/v1/models')))
    assert.equal(reason === null, up)
})

test('the open catalog gives a model’s parameters as JSON Schema, with that model’s own bounds', async () => {
  const reply = await fetch(`${server.url}/api/v1/skill/models/${model}/spec`)
  const spec = await dataOf<{ url: string; parameters: { properties: Record<string, { maximum?: number }> } }>(reply)
  assert.equal(spec.url, `${server.url}/v1/chat/completions`)
  assert.equal(spec.parameters.properties.max_tokens?.maximum, 8192)
  const models = await dataOf<{ id: string }[]>(await fetch(`${server.url}/api/v1/skill/models`))
  assert.deepEqual(
    models.map(({ id }) => id),
    [model],
  )
})
