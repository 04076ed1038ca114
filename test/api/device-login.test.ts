// Signing in a command-line client, and the sessions of a person: what each side types and sees.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createDeviceLogins } from '../../src/accounts/device-logins.ts'
import { dataOf, newPerson, type Person } from '../rig/people.ts'
import { type ScriptedUpstream, startUpstream, upstreamEnv, words } from '../rig/scripted-upstream.ts'
import { startTestServer, type TestServer } from '../rig/server.ts'

type Begun = { device_code: string; user_code: string; verification_uri_complete: string }
type Fetched = { status: string; access_token: string | null; key_id: string | null }

let upstream: ScriptedUpstream
let server: TestServer
let ada: Person
let accountId: string

before(async () => {
  upstream = await startUpstream(words('Hi'))
  server = await startTestServer({ env: upstreamEnv(upstream) })
  accountId = (await server.app.accounts.create({ name: 'Acme' })).id
  ada = await newPerson(server, { email: 'ada@example.com', accountId })
})
after(async () => {
  await server.close()
  await upstream.close()
})

const post = async <T>(path: string, body: object): Promise<T> =>
  dataOf<T>(await fetch(`${server.url}${path}`, { method: 'POST', body: JSON.stringify(body) }))
const begin = (client = 'tool on laptop') => post<Begun>('/api/v1/cli/device/code', { client })
const fetchKey = (device_code: string) => post<Fetched>('/api/v1/cli/token', { device_code })
const decide = (user_code: string, approve: boolean) =>
  ada.call('POST', '/api/v1/cli/device/approve', { user_code, approve })

test('a client that is approved gets a key of the account, once, and the key says who it is', async () => {
  const { device_code, user_code, verification_uri_complete } = await begin()
  assert.match(user_code, /^[B-DF-HJ-NP-TV-XZ]{4}-[B-DF-HJ-NP-TV-XZ]{4}$/)
  assert.equal(verification_uri_complete, `${server.url}/device?user_code=${user_code}`)
  assert.equal((await fetchKey(device_code)).status, 'pending')
  // As a person types it.
  const typed = user_code.toLowerCase().replace('-', '')
  const shown = await dataOf<{ client: string }>(await ada.call('GET', `/api/v1/cli/device?user_code=${typed}`))
  assert.equal(shown.client, 'tool on laptop')
  assert.equal((await decide(typed, true)).status, 200)
  const both = await Promise.all([fetchKey(device_code), fetchKey(device_code)])
  assert.deepEqual(both.map(({ status }) => status).toSorted(), ['approved', 'expired'])
  const { access_token, key_id } = both.find(({ status }) => status === 'approved')!
  const headers = { authorization: `Bearer ${access_token}` }
  assert.equal((await fetch(`${server.url}/v1/models`, { headers })).status, 200)
  type Me = { user: null; account: { id: string }; key: { id: string; name: string } }
  const me = await dataOf<Me>(await fetch(`${server.url}/api/v1/auth/me`, { headers }))
  assert.deepEqual([me.user, me.account.id, me.key.id, me.key.name], [null, accountId, key_id, 'tool on laptop'])
  assert.equal((await fetch(`${server.url}/api/v1/keys`, { headers })).status, 401, 'it manages nothing')
  const audit = await server.app.audit.list({ accountId, limit: 10 })
  assert(
    audit.some(
      ({ action, actor, subject_id }) => action === 'key.create' && actor === ada.user.id && subject_id === key_id,
    ),
  )
})

test('a client that is turned away learns it; a code is decided once', async () => {
  const { device_code, user_code } = await begin()
  assert.equal((await decide(user_code, false)).status, 200)
  assert.equal((await decide(user_code, true)).status, 404)
  assert.deepEqual([(await fetchKey(device_code)).status, (await fetchKey(device_code)).status], ['denied', 'expired'])
})

test('nobody approves without a session, from a foreign page, or with the administrator’s token', async () => {
  const { user_code } = await begin()
  const body = { user_code, approve: true }
  assert.equal((await server.admin('POST', '/api/v1/cli/device/approve', body)).status, 403)
  const foreign = { origin: 'https://evil.example' }
  assert.equal((await ada.call('POST', '/api/v1/cli/device/approve', body, foreign)).status, 403)
  const without = await fetch(`${server.url}/api/v1/cli/device/approve`, {
    method: 'POST',
    body: JSON.stringify(body),
  })
  assert.equal(without.status, 401)
})

test('codes expire after ten minutes, and only a bounded number wait', async () => {
  let ms = Date.now()
  const { database, keys } = server.app
  const logins = createDeviceLogins(database.db, keys, () => ms)
  const { deviceCode, user_code } = await logins.begin('slow')
  ms += 600_000
  await assert.rejects(logins.find(user_code), { code: 'not_found' })
  assert.deepEqual(await logins.fetch(deviceCode), { status: 'expired' })
  for (let waiting = 0; waiting < 1000; waiting++) await logins.begin('many')
  await assert.rejects(logins.begin('one more'), { code: 'rate_limit_exceeded' })
})

test('a person sees the own sessions, which one asks, and ends any of them', async () => {
  const other = await server.app.sessions.start(ada.user.id)
  type Session = { id: string; current: boolean }
  const sessions = async () => dataOf<Session[]>(await ada.call('GET', '/api/v1/auth/sessions'))
  const listed = await sessions()
  assert.deepEqual(listed.map(({ current }) => current).toSorted(), [false, true])
  const { id } = listed.find(({ current }) => !current)!
  assert(!other.includes(id), 'an id says nothing of the token')
  assert.equal((await ada.call('DELETE', `/api/v1/auth/sessions/${id}`)).status, 200)
  assert.equal(await server.app.sessions.find(other), undefined)
  assert.equal((await ada.call('DELETE', `/api/v1/auth/sessions/${id}`)).status, 404)
  assert.equal((await sessions()).length, 1)
})
