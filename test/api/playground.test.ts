// The console's playground: whoever is signed in may chat without a key, and the account pays.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { dataOf, newPerson, type Person } from '../rig/people.ts'
import { type ScriptedUpstream, startUpstream, upstreamEnv, words } from '../rig/scripted-upstream.ts'
import { adminToken, startTestServer, type TestServer } from '../rig/server.ts'

let upstream: ScriptedUpstream
let server: TestServer
let ada: Person
let accountId: string

before(async () => {
  upstream = await startUpstream(words('Hi there'))
  server = await startTestServer({ env: upstreamEnv(upstream) })
  accountId = (await server.app.accounts.create({ name: 'Acme' })).id
  await server.admin('POST', `/api/v1/accounts/${accountId}/top-up`, { amount: '1' })
  ada = await newPerson(server, { email: 'ada@example.com', accountId })
})
after(async () => {
  await server.close()
  await upstream.close()
})

const chatBody = { model: 'vtrix-deepseek-v3.2', messages: [{ role: 'user', content: 'Hi' }] }
const path = '/v1/chat/completions'

test('a session chats without a key: the account is charged, and the log has the user where a key would be', async () => {
  const reply = await ada.call('POST', path, chatBody)
  assert.equal(reply.status, 200)
  const { usage } = (await reply.json()) as { usage: { cost: string } }
  const rows = await dataOf<{ key_id: string; cost: string }[]>(await ada.call('GET', '/api/v1/requests'))
  assert.deepEqual(
    rows.map(({ key_id, cost }) => [key_id, cost]),
    [[ada.user.id, usage.cost]],
  )
  const { balance } = (await (await ada.call('GET', '/v1/balance')).json()) as { balance: string }
  assert.equal(Number(balance), 1 - Number(usage.cost))
})

test('a session sees the models', async () => {
  const models = (await (await ada.call('GET', '/v1/models')).json()) as { data: { id: string }[] }
  assert.deepEqual(
    models.data.map(({ id }) => id),
    ['vtrix-deepseek-v3.2'],
  )
  assert.equal((await ada.call('GET', '/v1/models/vtrix-deepseek-v3.2')).status, 200)
})

test('a page of somebody else cannot spend the money of who is signed in', async () => {
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'cross-site' },
  ]
  for (const headers of foreign) assert.equal((await ada.call('POST', path, chatBody, headers)).status, 403)
  // A form of HTML can send this without asking first.
  assert.equal((await ada.call('POST', path, chatBody, { 'content-type': 'text/plain' })).status, 400)
})

test('a wrong key is refused with a good cookie beside it, and the administrator’s token opens no chat', async () => {
  for (const secret of ['nope', adminToken])
    assert.equal((await ada.call('POST', path, chatBody, { authorization: `Bearer ${secret}` })).status, 401)
})

test('the account’s limits and balance hold for a session too', async () => {
  await server.admin('PATCH', `/api/v1/accounts/${accountId}`, { requests_per_minute: 1 })
  const replies = [await ada.call('POST', path, chatBody), await ada.call('POST', path, chatBody)]
  assert.deepEqual(
    replies.map(({ status }) => status),
    [200, 429],
  )
  await server.admin('PATCH', `/api/v1/accounts/${accountId}`, { requests_per_minute: null })
  const poor = await newPerson(server, {
    email: 'poor@example.com',
    accountId: (await server.app.accounts.create({ name: 'Poor' })).id,
  })
  const reply = await poor.call('POST', path, chatBody)
  assert.equal(reply.status, 403)
  assert.match(await reply.text(), /insufficient_balance/)
})

test('a session that has ended chats no more', async () => {
  await ada.call('POST', '/api/v1/auth/sign-out', {})
  assert.equal((await ada.call('POST', path, chatBody)).status, 401)
})
