// Two accounts on one server: whoever belongs to one is shown nothing of the other and changes nothing of it, at any
// endpoint. A new endpoint fails here until somebody says how a stranger would try it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { theServer } from '../../src/accounts/principal.ts'
import { sessionIdOf } from '../../src/accounts/sessions.ts'
import type { Endpoint } from '../../src/contract/endpoint.ts'
import { type EndpointName, endpoints } from '../../src/contract/endpoints.ts'
import { newPerson, type Person, password } from '../rig/people.ts'
import { type ScriptedUpstream, startUpstream, upstreamEnv, words } from '../rig/scripted-upstream.ts'
import { startTestServer, type TestServer } from '../rig/server.ts'

/** One way to try an endpoint. `status` is what a stranger gets, with the key or the session that the endpoint takes. */
type Attempt = { id?: string; query?: string; body?: object; status: number }

/** What of the other account a stranger may have heard of. */
type Known = { accountId: string; keyId: string; userId: string; email: string; requestId: string; sessionId: string }

let upstream: ScriptedUpstream
let server: TestServer
let victim: Person
let victimKey: string
let known: Known
let stranger: Person
let strangerKey: string

before(async () => {
  upstream = await startUpstream(words('Hi'))
  server = await startTestServer({ env: upstreamEnv(upstream) })
  const { accounts, keys } = server.app
  const account = await accounts.create({ name: 'Account of the victim' })
  const { key, text } = await keys.create({ accountId: account.id, name: 'key-of-the-victim' })
  victimKey = text
  victim = await newPerson(server, { email: 'victim@example.com', accountId: account.id })
  await topUp(account.id, 'money of the victim')
  const headers = { authorization: `Bearer ${victimKey}` }
  const asked = await server.post(
    '/v1/chat/completions',
    { ...chatBody, stream: true },
    { headers: { ...headers, 'x-vtrix-resumable': 'true' } },
  )
  await asked.text()
  assert.equal(asked.status, 200)
  const requestId = asked.headers.get('x-request-id')!.slice('req_'.length)
  known = {
    accountId: account.id,
    keyId: key.id,
    userId: victim.user.id,
    email: 'victim@example.com',
    requestId,
    sessionId: sessionIdOf(victim.token),
  }
  const invited = { email: 'friend-of-victim@example.com', role: 'member', accountId: account.id } as const
  await server.app.invitations.invite(invited, theServer)

  const own = await accounts.create({ name: 'Account of the stranger' })
  await topUp(own.id, 'money of the stranger')
  strangerKey = (await keys.create({ accountId: own.id, name: 'key-of-the-stranger' })).text
  stranger = await newPerson(server, { email: 'stranger@example.com', accountId: own.id })
})
after(async () => {
  await server.close()
  await upstream.close()
})

async function topUp(accountId: string, note: string): Promise<void> {
  const reply = await server.admin('POST', `/api/v1/accounts/${accountId}/top-up`, { amount: '5', note })
  assert.equal(reply.status, 200)
}

const chatBody = { model: 'vtrix-deepseek-v3.2', messages: [{ role: 'user', content: 'Hi' }] }
const open = (): Attempt[] => [{ status: 200 }]
const forAdministrators = { status: 403 }

const walks: { readonly [name in EndpointName]: (of: Known) => Attempt[] } = {
  chat: () => [{ body: chatBody, status: 200 }],
  takeUpStream: ({ requestId }) => [{ id: requestId, status: 404 }],
  stopStream: ({ requestId }) => [{ id: requestId, status: 404 }],
  completions: () => [{ body: { model: chatBody.model, prompt: 'Once' }, status: 200 }],
  messages: () => [{ body: { ...chatBody, max_tokens: 10 }, status: 200 }],
  countTokens: () => [{ body: chatBody, status: 200 }],
  listModels: open,
  getModel: () => [{ id: 'vtrix-deepseek-v3.2', status: 200 }],

  balance: open,
  usage: open,
  usageCsv: open,

  listAccounts: open,
  createAccount: () => [{ body: { name: 'x' }, ...forAdministrators }],
  updateAccount: ({ accountId }) => [{ id: accountId, body: { name: 'taken' }, ...forAdministrators }],
  topUp: ({ accountId }) => [{ id: accountId, body: { amount: '1' }, ...forAdministrators }],
  listEntries: ({ accountId }) => [{ status: 200 }, { query: `account_id=${accountId}`, status: 404 }],
  adminUsage: ({ accountId, keyId }) => [
    { status: 200 },
    { query: `account_id=${accountId}`, status: 404 },
    { query: `key_id=${keyId}`, status: 200 },
  ],
  adminUsageCsv: ({ accountId }) => [{ status: 200 }, { query: `account_id=${accountId}`, status: 404 }],
  listPrices: () => [forAdministrators],
  setPrice: () => [
    {
      body: { model: 'vtrix-deepseek-v3.2', input: '0', cached_input: '0', output: '0' },
      ...forAdministrators,
    },
  ],
  listKeys: ({ accountId }) => [{ status: 200 }, { query: `account_id=${accountId}`, status: 404 }],
  createKey: ({ accountId }) => [
    { body: { name: 'x' }, status: 200 },
    { body: { name: 'x', account_id: accountId }, status: 404 },
  ],
  updateKey: ({ keyId }) => [{ id: keyId, body: { name: 'taken', disabled: true }, status: 404 }],
  rotateKey: ({ keyId }) => [{ id: keyId, body: { grace_s: 0 }, status: 404 }],
  revokeKey: ({ keyId }) => [{ id: keyId, status: 404 }],
  listRequests: ({ accountId, keyId, requestId }) => [
    { status: 200 },
    { query: `account_id=${accountId}`, status: 404 },
    { query: `key_id=${keyId}`, status: 200 },
    { query: `search=req_${requestId}`, status: 200 },
    { query: `after=${requestId}`, status: 404 },
  ],
  getRequest: ({ requestId }) => [{ id: requestId, status: 404 }],
  catalog: open,
  skillModels: open,
  skillSpec: () => [{ id: 'vtrix-deepseek-v3.2', status: 200 }],

  signIn: ({ email }) => [{ body: { email, password: 'a guess of it' }, status: 401 }],
  signOut: () => [{ body: { everywhere: true }, status: 200 }],
  me: open,
  listSessions: open,
  endSession: ({ sessionId }) => [{ id: sessionId, status: 404 }],
  beginDeviceLogin: () => [{ body: { client: 'x' }, status: 200 }],
  fetchDeviceKey: () => [{ body: { device_code: 'x'.repeat(43) }, status: 200 }],
  getDeviceLogin: () => [{ query: 'user_code=BCDF-GHJK', status: 404 }],
  decideDeviceLogin: () => [{ body: { user_code: 'BCDF-GHJK', approve: true }, status: 404 }],
  changePassword: () => [{ body: { current_password: password, new_password: 'battery horse correct' }, status: 200 }],
  acceptInvitation: () => [{ body: { token: 'x'.repeat(43), email: 'x@example.com', password }, status: 404 }],
  listUsers: ({ accountId }) => [{ status: 200 }, { query: `account_id=${accountId}`, status: 404 }],
  createUser: ({ accountId }) => [
    { body: { email: 'x@example.com', account_id: accountId, role: 'administrator' }, ...forAdministrators },
  ],
  updateUser: ({ userId }) => [{ id: userId, body: { disabled: true }, ...forAdministrators }],
  deleteUser: ({ userId }) => [{ id: userId, ...forAdministrators }],
  createInvitation: ({ accountId }) => [
    { body: { email: 'x@example.com', account_id: accountId, role: 'administrator' }, ...forAdministrators },
  ],
  listAudit: ({ accountId }) => [forAdministrators, { query: `account_id=${accountId}`, ...forAdministrators }],

  openapi: open,
  healthz: open,
  readyz: open,
  metrics: open,
}

const rows = Object.entries(endpoints) as [EndpointName, Endpoint][]

function send(row: Endpoint, { id = '', query, body }: Attempt, headers: Record<string, string>): Promise<Response> {
  const url = `${server.url}${row.path.replace('{id}', id)}${query === undefined ? '' : `?${query}`}`
  return fetch(url, { method: row.method, headers, ...(body && { body: JSON.stringify(body) }) })
}

/** A session of its own for each call: one of the endpoints ends all of them. */
async function strangerSession(): Promise<Record<string, string>> {
  return { ...stranger.headers, cookie: `vtrix_session=${await server.app.sessions.start(stranger.user.id)}` }
}

/** Everything that the endpoint takes: a key, a session, or both. */
async function callersOf(row: Endpoint): Promise<Record<string, string>[]> {
  if (row.auth === 'none') return [{ 'content-type': 'application/json' }]
  const key = { authorization: `Bearer ${strangerKey}` }
  if (row.auth !== 'key') return row.keyToo ? [await strangerSession(), key] : [await strangerSession()]
  return row.signedIn ? [key, await strangerSession()] : [key]
}

async function tries(row: Endpoint, attempts: Attempt[]) {
  const callers = await Promise.all(attempts.map(() => callersOf(row)))
  return attempts.flatMap((attempt, at) => callers[at]!.map((caller) => ({ attempt, caller })))
}

/** All that is the victim's, as it stands. */
async function possessions(): Promise<string> {
  const { accounts, keys, users, sessions, requests, ledger } = server.app
  const { accountId } = known
  await requests.flush()
  const possessed = {
    account: await accounts.get(accountId),
    balance: await ledger.balance(accountId),
    entries: await ledger.entries({ accountId, limit: 100 }),
    keys: await keys.list({ account_id: accountId }),
    keyWorks: keys.authenticate(victimKey),
    users: await users.list({ accountId }),
    signedIn: await sessions.find(victim.token),
    requests: (await requests.list({ accountId, limit: 100 })).map(({ id, cost }) => [id, cost]),
  }
  return JSON.stringify(possessed, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
}

test('every endpoint of the table has a stranger who tries it, with the id of somebody else where it takes one', () => {
  const ids = { accountId: 'A', keyId: 'K', userId: 'U', email: 'e@example.com', requestId: 'R', sessionId: 'S' }
  for (const [name, row] of rows) {
    assert(walks[name], `${name} is new: say in test/api/strangers.test.ts how a stranger would try it`)
    const attempts = walks[name](ids)
    if (row.path.includes('{id}')) assert(attempts.every(({ id }) => id !== undefined))
    if (row.query && 'account_id' in row.query.shape)
      assert(
        attempts.some(({ query }) => query?.includes('account_id=')),
        `${name} takes an account_id`,
      )
    if (row.auth !== 'none' && row.body && 'shape' in row.body && 'account_id' in (row.body.shape as object))
      assert(
        attempts.some(({ body }) => body && 'account_id' in body),
        `${name} takes an account_id`,
      )
  }
})

test('a stranger is shown nothing of another account and changes nothing of it, at any endpoint', async () => {
  const before = await possessions()
  assert.match(before, /victim@example\.com.*"requests":\[\["/, 'there is something to be seen')
  const marks = ['of the victim', 'of-the-victim', 'victim@example.com', ...Object.values(known), known.accountId]
  for (const [name, row] of rows)
    for (const { attempt, caller } of await tries(row, walks[name](known))) {
      const reply = await send(row, attempt, caller)
      const text = await reply.text()
      const tried = `${name} ${JSON.stringify(attempt)}`
      assert.equal(reply.status, attempt.status, `${tried}: ${text}`)
      const sent = JSON.stringify(attempt)
      for (const mark of marks.filter((mark) => !sent.includes(mark)))
        assert(!text.includes(mark), `${tried} shows ${mark}`)
      assert.equal(await possessions(), before, `${tried} changed something`)
    }
})

test('what is somebody else’s and what is nowhere get the same answer', async () => {
  const nowhere: Known = {
    accountId: `acc_${'0'.repeat(24)}`,
    keyId: `key_${'0'.repeat(24)}`,
    userId: `usr_${'0'.repeat(24)}`,
    email: 'nobody@example.com',
    requestId: '0'.repeat(22),
    sessionId: '0'.repeat(16),
  }
  const neutral = (text: string, of: Known) =>
    Object.entries(of).reduce((so, [name, value]) => so.replaceAll(value, name), text)
  for (const [name, row] of rows) {
    const theirs = walks[name](known)
    const none = walks[name](nowhere)
    for (const [at, attempt] of theirs.entries()) {
      if (attempt.status === 200) continue
      const [one, other] = [
        await send(row, attempt, (await callersOf(row))[0]!),
        await send(row, none[at]!, (await callersOf(row))[0]!),
      ]
      assert.equal(one.status, other.status, name)
      assert.equal(neutral(await one.text(), known), neutral(await other.text(), nowhere), name)
    }
  }
})

test('a key opens nothing of the console, and a session is a key only where the table says so', async () => {
  for (const [name, row] of rows.filter(([, row]) => row.auth !== 'none' && !row.signedIn && !row.keyToo))
    for (const attempt of walks[name](known)) {
      const headers = row.auth === 'key' ? await strangerSession() : { authorization: `Bearer ${strangerKey}` }
      assert.equal((await send(row, attempt, headers)).status, 401, name)
    }
})
