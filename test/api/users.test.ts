// People over HTTP: signing in and out, invitations, what a member and what an administrator may reach.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asPerson, dataOf, newPerson, type Person, password, tokenSet } from '../rig/people.ts'
import { type ScriptedUpstream, startUpstream, upstreamEnv, words } from '../rig/scripted-upstream.ts'
import { startTestServer, type TestServer } from '../rig/server.ts'

type Row = { id: string; account_id: string }
type Me = { role: string; user: { email: string } | null; account: { id: string } | null }

let upstream: ScriptedUpstream
let server: TestServer
let ada: Person
let member: Person
let accountId: string

before(async () => {
  upstream = await startUpstream(words('Hi'))
  server = await startTestServer({ env: upstreamEnv(upstream) })
})
after(async () => {
  await server.close()
  await upstream.close()
})

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
const codeOf = async (reply: Response) => ((await reply.json()) as { status: { code: string } }).status.code

test('the first start’s link makes an administrator, who is signed in by a cookie that no script reads', async () => {
  const link = { token: server.app.administratorToken, email: 'Ada@example.com', password }
  const reply = await post('/api/v1/auth/accept', link)
  assert.equal(reply.status, 200)
  const cookie = reply.headers.get('set-cookie') ?? ''
  assert.match(cookie, /^vtrix_session=[\w-]{43}; Max-Age=7776000; Path=\/; HttpOnly; SameSite=Lax$/)
  const user = await dataOf<Person['user']>(reply)
  assert.deepEqual([user.email, user.role], ['ada@example.com', 'administrator'])
  ada = { user, token: tokenSet(reply)!, ...asPerson(server, tokenSet(reply)!) }
  const me = await dataOf<Me>(await ada.call('GET', '/api/v1/auth/me'))
  assert.deepEqual([me.role, me.user?.email, me.account?.id], ['administrator', 'ada@example.com', user.account_id])
  assert.equal((await post('/api/v1/auth/accept', link)).status, 404)
})

test('an administrator invites by a link that is in the reply alone, and the invited one is a member of the account', async () => {
  accountId = (await dataOf<Row>(await ada.call('POST', '/api/v1/accounts', { name: 'Acme' }))).id
  const invited = { email: 'ben@example.com', account_id: accountId }
  const { url } = await dataOf<{ url: string }>(await ada.call('POST', '/api/v1/invitations', invited))
  assert(url.startsWith(`${server.url}/accept?token=`))
  const token = new URL(url).searchParams.get('token')
  const short = await post('/api/v1/auth/accept', { token, password: 'short' })
  assert.deepEqual([short.status, await codeOf(short)], [400, 'invalid_request'])
  const accepted = await post('/api/v1/auth/accept', { token, password })
  const user = await dataOf<Person['user']>(accepted)
  assert.deepEqual([user.email, user.role, user.account_id], ['ben@example.com', 'member', accountId])
  member = { user, token: tokenSet(accepted)!, ...asPerson(server, tokenSet(accepted)!) }
  const known = await ada.call('POST', '/api/v1/users', invited)
  assert.deepEqual([known.status, await codeOf(known)], [400, 'invalid_request'])
})

test('signing in gives a session of its own; signing out ends it, and everywhere ends all', async () => {
  const signIn = async () => {
    const reply = await post('/api/v1/auth/sign-in', { email: 'BEN@example.com', password })
    assert.equal(reply.status, 200)
    return asPerson(server, tokenSet(reply)!)
  }
  const [first, second, third] = [await signIn(), await signIn(), await signIn()]
  const out = await first.call('POST', '/api/v1/auth/sign-out', {})
  assert.match(out.headers.get('set-cookie') ?? '', /^vtrix_session=; Max-Age=0;/)
  const statuses = async () =>
    Promise.all([first, second, third].map(async ({ call }) => (await call('GET', '/api/v1/auth/me')).status))
  assert.deepEqual(await statuses(), [401, 200, 200])
  await second.call('POST', '/api/v1/auth/sign-out', { everywhere: true })
  assert.deepEqual(await statuses(), [401, 401, 401])
  assert.equal((await ada.call('GET', '/api/v1/auth/me')).status, 200, 'others stay signed in')
  const again = await signIn()
  member = { ...member, ...again }
})

test('a changed password ends every session and gives a new one', async () => {
  const change = { current_password: password, new_password: 'battery horse correct' }
  const wrong = await member.call('POST', '/api/v1/auth/password', { ...change, current_password: 'wrong' })
  assert.deepEqual([wrong.status, await codeOf(wrong)], [401, 'invalid_credentials'])
  const reply = await member.call('POST', '/api/v1/auth/password', change)
  assert.equal(reply.status, 200)
  assert.equal((await member.call('GET', '/api/v1/auth/me')).status, 401)
  member = { ...member, ...asPerson(server, tokenSet(reply)!) }
  assert.equal((await member.call('GET', '/api/v1/auth/me')).status, 200)
})

test('an unknown e-mail and a wrong password get the same answer, and too many wait', async () => {
  const answers: string[] = []
  for (const email of ['ada@example.com', 'nobody@example.com']) {
    const statuses: number[] = []
    for (let time = 0; time < 7; time++) {
      const reply = await post('/api/v1/auth/sign-in', { email, password: 'wrong password' })
      statuses.push(reply.status)
      if (reply.status === 429) assert.match(reply.headers.get('retry-after') ?? '', /^\d+$/)
      else answers.push(`${await reply.text()} ${reply.headers.get('set-cookie')}`)
    }
    assert.deepEqual(statuses, [401, 401, 401, 401, 401, 401, 429])
  }
  assert.equal(new Set(answers).size, 1)
})

test('a member sees and makes keys of the own account alone, an administrator those of all', async () => {
  const made = await dataOf<Row>(await member.call('POST', '/api/v1/keys', { name: 'laptop' }))
  assert.equal(made.account_id, accountId)
  const accountsOf = async ({ call }: Pick<Person, 'call'>, path: string) =>
    new Set((await dataOf<Row[]>(await call('GET', path))).map((row) => row.account_id))
  for (const path of ['/api/v1/keys', '/api/v1/users', `/api/v1/keys?account_id=${accountId}`])
    assert.deepEqual([...(await accountsOf(member, path))], [accountId], path)
  for (const path of ['/api/v1/keys', '/api/v1/users'])
    assert.deepEqual(await accountsOf(ada, path), new Set([ada.user.account_id, accountId]), path)
  const renamed = await member.call('PATCH', `/api/v1/keys/${made.id}`, { name: 'desktop' })
  assert.equal(renamed.status, 200)
  assert.equal((await ada.call('DELETE', `/api/v1/keys/${made.id}`)).status, 200)
})

test('a role that is taken away, and a user who is switched off, count with the next request', async () => {
  const other = await newPerson(server, { email: 'cleo@example.com', role: 'administrator' })
  assert.equal((await other.call('GET', '/api/v1/audit')).status, 200)
  await ada.call('PATCH', `/api/v1/users/${other.user.id}`, { role: 'member' })
  assert.equal((await other.call('GET', '/api/v1/audit')).status, 403)
  await ada.call('PATCH', `/api/v1/users/${other.user.id}`, { disabled: true })
  assert.equal((await other.call('GET', '/api/v1/auth/me')).status, 401)
  assert.equal((await ada.call('DELETE', `/api/v1/users/${other.user.id}`)).status, 200)
  const last = await ada.call('PATCH', `/api/v1/users/${ada.user.id}`, { role: 'member' })
  assert.equal(last.status, 400)
})

test('a page of somebody else changes nothing with the cookie, and signs nobody in', async () => {
  const create = { name: 'planted' }
  const attempts: [Record<string, string>, number][] = [
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ origin: `${server.url}.evil.example` }, 403],
    [{ origin: server.url, 'sec-fetch-site': 'cross-site' }, 403],
    [{ origin: server.url, 'content-type': 'text/plain' }, 400],
    [{ origin: server.url, 'content-type': 'application/x-www-form-urlencoded' }, 400],
  ]
  for (const [headers, status] of attempts)
    assert.equal((await ada.call('POST', '/api/v1/keys', create, headers)).status, status, JSON.stringify(headers))
  const { origin: _, ...withoutOrigin } = ada.headers
  const bare = { method: 'POST', headers: withoutOrigin, body: JSON.stringify(create) }
  assert.equal((await fetch(`${server.url}/api/v1/keys`, bare)).status, 403)
  const names = (await dataOf<{ name: string }[]>(await ada.call('GET', '/api/v1/keys'))).map(({ name }) => name)
  assert(!names.includes('planted'))
  const good = await ada.call('POST', '/api/v1/keys', { name: 'own' }, { 'sec-fetch-site': 'same-origin' })
  assert.equal(good.status, 200)
  for (const path of ['/api/v1/auth/sign-in', '/api/v1/auth/accept']) {
    const body = { token: 'x', email: 'x@example.com', password }
    assert.equal((await post(path, body, { origin: 'https://evil.example' })).status, 403, path)
  }
})

test('a secret in the headers counts before the cookie, and a wrong one is not made good by it', async () => {
  const wrong = await ada.call('GET', '/api/v1/keys', undefined, { authorization: 'Bearer nothing' })
  assert.equal(wrong.status, 401)
  const other = await ada.call('GET', '/v1/models', undefined, { authorization: 'Bearer nothing' })
  assert.equal(other.status, 401)
})

test('replies of the management API are kept in no cache', async () => {
  for (const reply of [
    await ada.call('GET', '/api/v1/keys'),
    await ada.call('GET', '/api/v1/keys/none'),
    await post('/api/v1/auth/sign-in', { email: 'nobody@example.net', password }),
  ])
    assert.equal(reply.headers.get('cache-control'), 'no-store')
})

test('the audit says who changed what: a user, or the administrator’s token', async () => {
  const key = await dataOf<Row>(await ada.call('POST', '/api/v1/keys', { name: 'audited' }))
  await server.admin('PATCH', `/api/v1/keys/${key.id}`, { name: 'renamed' })
  type Entry = { actor: string; action: string; subject_id: string; before: unknown; after: unknown }
  const entries = await dataOf<Entry[]>(await ada.call('GET', '/api/v1/audit?limit=1000'))
  const ofKey = entries.filter(({ subject_id }) => subject_id === key.id)
  const shown = ofKey.map(({ actor, action }) => `${actor} ${action}`).toSorted()
  assert.deepEqual(shown, ['admin_token key.update', `${ada.user.id} key.create`])
  const update = ofKey.find(({ action }) => action === 'key.update')
  assert.deepEqual([update?.before, update?.after], [{ name: 'audited' }, { name: 'renamed' }])
  assert.equal((await member.call('GET', '/api/v1/audit')).status, 403)
})

test('a key uses the models that it is allowed, sees them alone, and the others are a 403', async () => {
  const yaml = `
models:
  - {id: one, aliases: [uno], deployments: [{engine: openai, url: "${upstream.url}", model: scripted, probe: answers}]}
  - {id: two, deployments: [{engine: openai, url: "${upstream.url}", model: scripted, probe: answers}]}
`
  const other = await startTestServer({ yaml })
  try {
    const make = (body: object) => other.admin('POST', '/api/v1/keys', { name: 'k', ...body })
    const key = await dataOf<Row & { key: string; allowed_models: string[] }>(await make({ allowed_models: ['uno'] }))
    assert.deepEqual(key.allowed_models, ['one'])
    const headers = { authorization: `Bearer ${key.key}` }
    const listed = async () => {
      const { data } = (await (await other.get('/v1/models', { headers })).json()) as { data: { id: string }[] }
      return data.map(({ id }) => id)
    }
    const chat = async (model: string) => {
      const reply = await other.post(
        '/v1/chat/completions',
        { model, messages: [{ role: 'user', content: 'Hi' }] },
        { headers },
      )
      const { error } = (await reply.json()) as { error?: { code: string; param: string } }
      return [reply.status, error?.code, error?.param]
    }
    assert.deepEqual(await listed(), ['one'])
    assert.deepEqual(await chat('two'), [403, 'permission_denied', 'model'])
    assert.equal((await chat('uno'))[0], 200)
    assert.equal((await other.get('/v1/models/two', { headers })).status, 403)
    await other.admin('PATCH', `/api/v1/keys/${key.id}`, { allowed_models: null })
    assert.deepEqual(await listed(), ['one', 'two'])
    assert.equal((await chat('two'))[0], 200)
    assert.equal((await make({ allowed_models: ['three'] })).status, 404)
    assert.equal((await make({ allowed_models: [] })).status, 400)
  } finally {
    await other.close()
  }
})

test('a rotated key’s old text works for the grace, and for none where none is asked for', async () => {
  type WithText = Row & { key: string }
  const key = await dataOf<WithText>(await ada.call('POST', '/api/v1/keys', { name: 'rotated' }))
  const statusOf = async (text: string) =>
    (await server.get('/v1/models', { headers: { authorization: `Bearer ${text}` } })).status
  const rotate = async (body: object) =>
    (await dataOf<WithText>(await ada.call('POST', `/api/v1/keys/${key.id}/rotate`, body))).key
  const second = await rotate({ grace_s: 60 })
  assert.deepEqual([await statusOf(key.key), await statusOf(second)], [200, 200])
  const third = await rotate({})
  assert.deepEqual([await statusOf(key.key), await statusOf(second), await statusOf(third)], [401, 401, 200])
  const long = await ada.call('POST', `/api/v1/keys/${key.id}/rotate`, { grace_s: 86_401 })
  assert.equal(long.status, 400)
})

test('behind https the cookie is Secure and bound to the host, and a page that came by http is foreign', async () => {
  const secure = await startTestServer({ yaml: 'server: {trust_proxy: true}', env: upstreamEnv(upstream) })
  try {
    const forwarded = { 'x-forwarded-proto': 'https', 'content-type': 'application/json' }
    const { host } = new URL(secure.url)
    const accept = await fetch(`${secure.url}/api/v1/auth/accept`, {
      method: 'POST',
      headers: { ...forwarded, origin: `https://${host}` },
      body: JSON.stringify({ token: secure.app.administratorToken, email: 'ada@example.com', password }),
    })
    const cookie = accept.headers.get('set-cookie') ?? ''
    assert.match(cookie, /^__Host-vtrix_session=[\w-]{43}; .*; HttpOnly; SameSite=Lax; Secure$/)
    const create = async (origin: string) => {
      const headers = { ...forwarded, origin, cookie: cookie.split(';')[0]! }
      return fetch(`${secure.url}/api/v1/keys`, { method: 'POST', headers, body: '{"name": "k"}' })
    }
    assert.equal((await create(`https://${host}`)).status, 200)
    assert.equal((await create(`http://${host}`)).status, 403)
  } finally {
    await secure.close()
  }
})
