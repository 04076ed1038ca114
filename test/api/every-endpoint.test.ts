// What holds for every endpoint of the table.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { theServer } from '../../src/accounts/principal.ts'
import type { Endpoint } from '../../src/contract/endpoint.ts'
import { endpoints } from '../../src/contract/endpoints.ts'
import { maxBodyBytes } from '../../src/http/body.ts'
import { type ScriptedUpstream, startUpstream, upstreamEnv, words } from '../rig/scripted-upstream.ts'
import { adminToken, startTestServer, type TestServer, testKey } from '../rig/server.ts'

const rows = Object.entries(endpoints) as [keyof typeof endpoints, Endpoint][]
const guarded = rows.filter(([, row]) => row.auth !== 'none')
const withBody = rows.filter(([, row]) => row.body)

let upstream: ScriptedUpstream
let server: TestServer
let keyId: string
let accountId: string
let userId: string
let administratorId: string
let requestId: string
let userCode: string
let invitationToken: string
let streamId: string

const password = 'correct horse battery'
const email = 'ada@example.com'

before(async () => {
  upstream = await startUpstream(words('Hi'))
  server = await startTestServer({ env: upstreamEnv(upstream) })
  const { keys, accounts, invitations } = server.app
  const [key] = await keys.list()
  keyId = key!.id
  accountId = key!.account_id
  const first = await invitations.accept({ token: server.app.administratorToken!, email, password })
  administratorId = first.user.id
  const account = await accounts.first()
  const invite = (to: string) => invitations.invite({ email: to, role: 'member', accountId: account.id }, theServer)
  const member = await invitations.accept({ token: (await invite('member@example.com')).token, password })
  userId = member.user.id
  const asked = await server.post('/v1/chat/completions', bodies.chat)
  requestId = asked.headers.get('x-request-id')!.slice('req_'.length)
  userCode = (await server.app.deviceLogins.begin('vtrix on laptop')).user_code
  const streamed = await server.post(
    '/v1/chat/completions',
    { ...bodies.chat, stream: true },
    { headers: { 'x-vtrix-resumable': 'true' } },
  )
  streamId = /"id":"(chatcmpl-\w+)"/.exec(await streamed.text())![1]!
  invitationToken = (await invite('invited@example.com')).token
})
after(async () => {
  await server.close()
  await upstream.close()
})

const urlOf = (path: string): string =>
  `${server.url}${path
    .replace('/completions/{id}', `/completions/${streamId}`)
    .replace('/v1/models/{id}', '/v1/models/vtrix-deepseek-v3.2')
    .replace('/skill/models/{id}', '/skill/models/vtrix-deepseek-v3.2')
    .replace('/requests/{id}', `/requests/${requestId}`)
    .replace('/users/{id}', `/users/${userId}`)
    .replace('/accounts/{id}', `/accounts/${accountId}`)
    .replace('{id}', keyId)}${path.endsWith('/cli/device') ? `?user_code=${userCode}` : ''}`
const secretOf = (row: Endpoint): string => (row.auth === 'key' ? testKey : adminToken)

/** What is for people alone, and not for the administrator's token. */
const ofPeople: ReadonlySet<string> = new Set([
  'signOut',
  'changePassword',
  'listSessions',
  'endSession',
  'decideDeviceLogin',
])

async function headersOf(name: string, row: Endpoint): Promise<Record<string, string>> {
  if (!ofPeople.has(name)) return bearer(secretOf(row))
  const token = await server.app.sessions.start(administratorId)
  return { cookie: `vtrix_session=${token}`, origin: server.url, 'content-type': 'application/json' }
}

/** A body that each endpoint takes. */
const bodies: { readonly [name in keyof typeof endpoints]?: object } = {
  chat: { model: 'vtrix-deepseek-v3.2', messages: [{ role: 'user', content: 'Hi' }] },
  completions: { model: 'vtrix-deepseek-v3.2', prompt: 'Once' },
  messages: { model: 'vtrix-deepseek-v3.2', max_tokens: 100, messages: [{ role: 'user', content: 'Hi' }] },
  countTokens: { model: 'vtrix-deepseek-v3.2', messages: [{ role: 'user', content: 'Hi' }] },
  createAccount: { name: 'Ada' },
  updateAccount: { name: 'Grace' },
  createKey: { name: 'laptop' },
  updateKey: { name: 'desktop' },
  topUp: { amount: '12.5' },
  setPrice: { model: 'vtrix-deepseek-v3.2', input: '0.28', cached_input: '0.028', output: '0.42' },
  rotateKey: { grace_s: 60 },
  signIn: { email, password },
  signOut: {},
  changePassword: { current_password: password, new_password: 'battery horse correct' },
  get acceptInvitation() {
    return { token: invitationToken, password }
  },
  beginDeviceLogin: { client: 'vtrix on laptop' },
  fetchDeviceKey: { device_code: 'x'.repeat(43) },
  get decideDeviceLogin() {
    return { user_code: userCode, approve: true }
  },
  createUser: { email: 'first@example.com' },
  updateUser: { disabled: false },
  createInvitation: { email: 'second@example.com' },
}

function call(row: Endpoint, headers: Record<string, string>, body?: string | Buffer): Promise<Response> {
  return fetch(urlOf(row.path), {
    method: row.method,
    headers,
    ...(row.body && { body: body ?? '{}' }),
  })
}

const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` })

test('every endpoint answers as its own schema says', async () => {
  for (const [name, row] of rows.filter(([, { method }]) => method !== 'DELETE')) {
    const reply = await call(row, await headersOf(name, row), JSON.stringify(bodies[name] ?? {}))
    assert.equal(reply.status, 200, `${name}: ${await reply.clone().text()}`)
    assert.match(reply.headers.get('x-request-id') ?? '', /^req_\w{22}$/)
    const value = row.text ? await reply.text() : await reply.json()
    const checked = row.reply.safeParse(value)
    assert(checked.success, `${name}: ${checked.error}`)
  }
})

test('every other path of an endpoint answers too', async () => {
  for (const [name, row] of rows)
    for (const path of row.also ?? []) {
      const reply = await fetch(urlOf(path), {
        method: row.method,
        headers: bearer(secretOf(row)),
        ...(row.body && { body: JSON.stringify(bodies[name]) }),
      })
      assert.equal(reply.status, 200, path)
    }
})

test('a secret that is missing, malformed, unknown, revoked, disabled or expired gets the same 401', async () => {
  const { app } = server
  const account = await app.accounts.first()
  const revoked = await app.keys.create({ accountId: account.id, name: 'revoked' })
  await app.keys.revoke(revoked.key.id)
  const expired = await app.keys.create({ accountId: account.id, name: 'expired', expiresAtMs: Date.now() - 1 })
  const disabled = await app.keys.create({ accountId: account.id, name: 'disabled' })
  await app.keys.update(disabled.key.id, { disabled: true })
  const good = await app.keys.create({ accountId: account.id, name: 'good' })
  const typo = good.text.slice(0, -1) + (good.text.endsWith('A') ? 'B' : 'A')
  const attempts: Record<string, string>[] = [
    {},
    { authorization: 'Bearer' },
    { authorization: testKey },
    { authorization: 'Basic dGVzdDp0ZXN0' },
    bearer(`${testKey}x`),
    bearer('x'.repeat(100_00)),
    bearer(typo),
    bearer(revoked.text),
    bearer(disabled.text),
    bearer(expired.text),
    { 'x-api-key': 'nope' },
  ]
  for (const [name, row] of guarded) {
    const answers = new Set<string>()
    for (const headers of attempts) {
      const reply = await call(row, headers, JSON.stringify(bodies[name] ?? {}))
      answers.add(`${reply.status} ${await reply.text()}`)
    }
    assert.equal(answers.size, 1, name)
    assert.match([...answers][0]!, /^401 .*"invalid_api_key"/)
  }
})

test('a key opens no administrator’s endpoint, and the administrator’s token is no key', async () => {
  for (const [name, row] of guarded.filter(([, { keyToo }]) => !keyToo)) {
    const reply = await call(row, bearer(row.auth === 'key' ? adminToken : testKey), JSON.stringify(bodies[name] ?? {}))
    assert.equal(reply.status, 401, name)
  }
})

test('a key may come as x-api-key too', async () => {
  const reply = await fetch(`${server.url}/v1/models`, { headers: { 'x-api-key': testKey } })
  assert.equal(reply.status, 200)
})

test('a body that is no JSON object, not UTF-8, empty, or nested too deep is a 400 with the place', async () => {
  const wrong: [string | Buffer, RegExp][] = [
    ['{"a": }', /line 1, column 7/],
    ['', /empty/],
    ['[1, 2]', /The body must be an object; got an array of 2/],
    ['"text"', /The body must be an object/],
    ['{"model": "cut o', /ends too early/],
    [Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d]), /UTF-8/],
    ['{"a":'.repeat(10_000), /nested more than 128 levels/],
  ]
  for (const [name, row] of withBody)
    for (const [body, says] of wrong) {
      const reply = await call(row, bearer(secretOf(row)), body)
      const { error } = (await reply.json()) as { error: { code: string; message: string } }
      assert.deepEqual([reply.status, error.code], [400, 'invalid_request'], name)
      assert.match(error.message, says)
    }
})

test('a body over 32 MiB is a 413, and the server goes on', async () => {
  for (const [name, row] of withBody) {
    const reply = await call(row, bearer(secretOf(row)), Buffer.alloc(maxBodyBytes + 1, 0x20)).catch(() => undefined)
    // The connection may be cut before the client has read the answer; then the next request must still work.
    if (reply) assert.equal(reply.status, 413, name)
  }
  assert.equal((await fetch(`${server.url}/healthz`)).status, 200)
})

test('a field that is missing is named', async () => {
  // Some need no field.
  for (const [name, row] of withBody.filter(([, { body }]) => !body!.safeParse({}).success)) {
    const reply = await call(row, bearer(secretOf(row)), '{}')
    const { error } = (await reply.json()) as { error: { param: string; message: string } }
    assert.equal(reply.status, 400, name)
    assert.match(error.message, new RegExp(`^\`${error.param}\` is required`))
  }
})

test('what is not there is a 404, and another method a 405 that lists the right ones', async () => {
  const missing = await fetch(`${server.url}/v1/nothing`)
  assert.equal(missing.status, 404)
  assert.equal(((await missing.json()) as { error: { code: string } }).error.code, 'not_found')
  const other = await fetch(`${server.url}/v1/chat/completions`, { method: 'PUT' })
  assert.deepEqual([other.status, other.headers.get('allow')], [405, 'POST'])
  for (const [name, row] of rows.filter(([, { params }]) => params)) {
    const reply = await fetch(`${server.url}${row.path.replace('{id}', 'nothing')}`, {
      method: row.method,
      headers: await headersOf(name, row),
      ...(row.body && { body: JSON.stringify(bodies[name]) }),
    })
    assert.equal(reply.status, 404, row.path)
  }
})

test('a browser may call the public API from any page, and the management API from none', async () => {
  const ask = (path: string) =>
    fetch(`${server.url}${path}`, { method: 'OPTIONS', headers: { origin: 'https://example.com' } })
  assert.equal((await ask('/v1/chat/completions')).headers.get('access-control-allow-origin'), '*')
  assert.equal((await ask('/api/v1/keys')).headers.get('access-control-allow-origin'), null)
})

test('a Host that is not the server’s is refused', async () => {
  const { request } = await import('node:http')
  const { port } = new URL(server.url)
  const status = await new Promise<number | undefined>((resolve) => {
    request({ port, host: '127.0.0.1', path: '/healthz', headers: { host: 'evil.example:80' } }, (reply) => {
      reply.resume()
      resolve(reply.statusCode)
    }).end()
  })
  assert.equal(status, 403)
})

test('a key made through the API works at once, and not once it is revoked', async () => {
  const { data } = (await (await server.admin('POST', '/api/v1/keys', { name: 'short-lived' })).json()) as {
    data: { id: string; key: string }
  }
  const models = () => fetch(`${server.url}/v1/models`, { headers: bearer(data.key) })
  assert.equal((await models()).status, 200)
  assert.equal((await server.admin('DELETE', `/api/v1/keys/${data.id}`)).status, 200)
  assert.equal((await models()).status, 401)
  const listed = await (await server.admin('GET', '/api/v1/keys')).text()
  assert(!listed.includes(data.key), 'the text of a key is shown once')
})
