// Limits through the whole server: every one refuses by itself, says what it is, and lets go of what is over.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { RateLimits } from '../../src/contract/rate-limits.ts'
import { createLog } from '../../src/ops/log.ts'
import {
  chatChunk,
  type Script,
  type ScriptedUpstream,
  startUpstream,
  upstreamEnv,
  words,
} from '../rig/scripted-upstream.ts'
import { startTestServer, type TestServer } from '../rig/server.ts'
import { noValkey, startValkey } from '../rig/valkey.ts'

const hello = { model: 'vtrix-deepseek-v3.2', messages: [{ role: 'user', content: 'Hello' }], max_tokens: 100 }
const endless: Script = [chatChunk({ content: 'Well,' }), { hang: true }]

let upstream: ScriptedUpstream
let server: TestServer
let script: Script = words('Hi')
/** Who waits for a request's line in the log, by the request's id. */
const waiting = new Map<string, () => void>()
const ended = new Set<string>()

before(async () => {
  upstream = await startUpstream(() => script)
  const lines = {
    write(text: string) {
      const { id, msg } = JSON.parse(text) as { id?: string; msg?: string }
      if (msg !== 'chat' || id === undefined) return
      ended.add(id)
      waiting.get(id)?.()
    },
  }
  server = await startTestServer({ env: upstreamEnv(upstream), log: createLog('info', lines) })
})
after(async () => {
  await server.close()
  await upstream.close()
})

/** Resolves when the server has done with a request: its log line is the last thing of it. */
async function untilEnded(reply: Response): Promise<void> {
  const id = reply.headers.get('x-request-id')!.slice('req_'.length)
  if (!ended.has(id)) await new Promise<void>((resolve) => waiting.set(id, resolve))
}

type Limits = Partial<RateLimits>
type Made = { data: { id: string; key: string } }

/** A key of an account of its own. */
async function newKey({ account = {}, key = {} }: { account?: Limits; key?: Limits }) {
  const made = async (path: string, body: object): Promise<Made['data']> => {
    const reply = await server.admin('POST', path, body)
    assert.equal(reply.status, 200, await reply.clone().text())
    return ((await reply.json()) as Made).data
  }
  const { id: accountId } = await made('/api/v1/accounts', { name: 'limited', ...account })
  await made(`/api/v1/accounts/${accountId}/top-up`, { amount: '1' })
  const { id: keyId, key: text } = await made('/api/v1/keys', { name: 'limited', account_id: accountId, ...key })
  return {
    accountId,
    keyId,
    ask: (fields: object = {}, init: RequestInit = {}) =>
      server.post(
        '/v1/chat/completions',
        { ...hello, ...fields },
        { ...init, headers: { authorization: `Bearer ${text}` } },
      ),
  }
}

type Failed = { error: { code: string; message: string; param: string | null; type: string } }

async function refusal(reply: Response): Promise<Failed['error'] & { headers: Headers }> {
  assert.equal(reply.status, 429)
  return { ...((await reply.json()) as Failed).error, headers: reply.headers }
}

const meters = ({ headers }: { headers: Headers }, what: 'requests' | 'tokens') =>
  ['limit', 'remaining', 'reset'].map((part) => headers.get(`x-ratelimit-${part}-${what}`))

const scopes = [
  ['key', /This key's limit/],
  ['account', /This account's limit/],
] as const

test('requests a minute are refused past the limit of the key and of the account, and asked of no engine', async () => {
  script = words('Hi')
  for (const [scope, whose] of scopes) {
    const { ask } = await newKey({ [scope]: { requests_per_minute: 2 } })
    assert.deepEqual(meters(await ask(), 'requests'), ['2', '1', '1m0s'])
    assert.deepEqual(meters(await ask(), 'requests'), ['2', '0', '1m0s'])
    const asked = upstream.requests.length
    const { code, type, message, headers } = await refusal(await ask())
    assert.deepEqual([code, type], ['rate_limit_exceeded', 'rate_limit_error'])
    assert.match(message, whose)
    assert.match(message, /`requests_per_minute` is 2/)
    const waitS = Number(headers.get('retry-after'))
    assert(waitS >= 1 && waitS <= 60)
    assert.equal(headers.get('x-ratelimit-remaining-requests'), '0')
    assert.equal(headers.get('x-ratelimit-limit-tokens'), null)
    assert.equal(upstream.requests.length, asked)
  }
})

test('tokens a minute are reserved for the prompt and every answer, and corrected to what was used', async () => {
  // 10 prompt tokens by the upstream's count, 2 by the estimate that is reserved; 1 token of an answer.
  script = words('Hi')
  for (const [scope, whose] of scopes) {
    const { ask } = await newKey({ [scope]: { tokens_per_minute: 312 } })
    assert.deepEqual(meters(await ask({ n: 3 }), 'tokens'), ['312', '10', '1m0s'])
    // The answers used 10 + 3 tokens.
    assert.deepEqual(meters(await ask(), 'tokens'), ['312', String(312 - 13 - 102), '1m0s'])
    const { code, message, headers } = await refusal(await ask({ n: 3 }))
    assert.equal(code, 'rate_limit_exceeded')
    assert.match(message, whose)
    assert.match(message, /`tokens_per_minute` is 312, of which 288 are left, .* 302 /)
    assert(Number(headers.get('retry-after')) >= 1)
    assert.deepEqual(meters({ headers }, 'tokens').slice(0, 2), ['312', '288'])
  }
})

test('a request that is larger than its tokens a minute is told that it can never pass', async () => {
  const { ask } = await newKey({ key: { tokens_per_minute: 100 } })
  const { message, param, headers } = await refusal(await ask())
  assert.match(message, /can never pass: it can come to 102 tokens .* `tokens_per_minute` is 100/)
  assert.deepEqual([param, headers.get('retry-after'), headers.get('x-should-retry')], ['max_tokens', null, 'false'])
})

test('a request that runs holds its place, also as a stream, until its client leaves', async () => {
  for (const [scope, whose] of scopes) {
    script = endless
    const { ask } = await newKey({ [scope]: { concurrent: 1 } })
    const leave = new AbortController()
    const running = await ask({ stream: true }, { signal: leave.signal })
    assert.equal(running.status, 200)
    const { code, message, headers } = await refusal(await ask())
    assert.equal(code, 'concurrency_limit_exceeded')
    assert.match(message, whose)
    assert.match(message, /`concurrent` is 1/)
    assert.equal(headers.get('retry-after'), '1')
    leave.abort()
    await untilEnded(running)
    script = words('Hi')
    assert.equal((await ask()).status, 200)
  }
})

test('a place is free again when the answer is whole, and when the engine fails, before it and in the middle', async () => {
  const { ask } = await newKey({ key: { concurrent: 1 } })
  for (const [name, answer, status, fields] of [
    ['whole', words('Hi'), 200, {}],
    ['stream', words('Hi'), 200, { stream: true }],
    ['refused upstream', [{ status: 400, body: '{"error": {"message": "no"}}' }], 400, {}],
    ['cut', [chatChunk({ content: 'We' }), { cut: true }], 502, {}],
    ['cut stream', [chatChunk({ content: 'We' }), { cut: true }], 200, { stream: true }],
  ] as [string, Script, number, object][]) {
    script = answer
    const reply = await ask(fields)
    assert.equal(reply.status, status, name)
    await reply.text()
    await untilEnded(reply)
  }
})

test('an engine that fails before its first token uses the request and no tokens', async () => {
  const { ask } = await newKey({ key: { requests_per_minute: 10, tokens_per_minute: 1000 } })
  script = [{ status: 400, body: '{"error": {"message": "no"}}' }]
  const failed = await ask()
  assert.deepEqual(meters(failed, 'tokens').slice(0, 2), ['1000', '898'])
  script = words('Hi')
  const reply = await ask()
  assert.deepEqual(meters(reply, 'requests').slice(0, 2), ['10', '8'])
  assert.deepEqual(meters(reply, 'tokens').slice(0, 2), ['1000', '898'])
})

test('what a check refuses uses nothing', async () => {
  script = words('Hi')
  const { ask } = await newKey({ key: { requests_per_minute: 1 } })
  assert.equal((await ask({ temperature: 9 })).status, 400)
  assert.equal((await ask({ model: 'none' })).status, 404)
  assert.equal((await ask()).status, 200)
})

test('a stream carries the same headers as a plain reply', async () => {
  script = words('Hi')
  const { ask } = await newKey({ account: { requests_per_minute: 5, tokens_per_minute: 10_000 } })
  const [whole, stream] = [await ask(), await ask({ stream: true })]
  assert.deepEqual(meters(whole, 'requests'), ['5', '4', '1m0s'])
  assert.deepEqual(meters(stream, 'requests'), ['5', '3', '1m0s'])
  assert.deepEqual(meters(stream, 'tokens'), ['10000', String(10_000 - 11 - 102), '1m0s'])
  assert.match(stream.headers.get('access-control-expose-headers') ?? '', /x-ratelimit-remaining-tokens/)
  await stream.text()
})

test('limits changed through the API count at once, and null takes one away', async () => {
  script = words('Hi')
  const { ask, accountId, keyId } = await newKey({ key: { requests_per_minute: 1 } })
  assert.equal((await ask()).status, 200)
  assert.equal((await ask()).status, 429)
  const changed = await server.admin('PATCH', `/api/v1/keys/${keyId}`, { requests_per_minute: 2 })
  const { data } = (await changed.json()) as { data: Record<string, unknown> }
  assert.deepEqual([data.name, data.requests_per_minute, data.concurrent], ['limited', 2, null])
  assert.equal((await ask()).status, 200)
  assert.equal((await ask()).status, 429)
  await server.admin('PATCH', `/api/v1/keys/${keyId}`, { name: 'free', requests_per_minute: null })
  assert.deepEqual(meters(await ask(), 'requests'), [null, null, null])
  await server.admin('PATCH', `/api/v1/accounts/${accountId}`, { requests_per_minute: 7 })
  assert.equal((await ask()).headers.get('x-ratelimit-limit-requests'), '7')
  const wrong = await server.admin('PATCH', `/api/v1/accounts/${accountId}`, { concurrent: 0 })
  assert.equal(wrong.status, 400)
})

test('the configuration’s limits are those of every account that has none of its own', async () => {
  const yaml = 'limits: {requests_per_minute: 3, concurrent: 2}'
  const limited = await startTestServer({ env: upstreamEnv(upstream), yaml })
  try {
    script = words('Hi')
    const ask = () => limited.post('/v1/chat/completions', hello)
    assert.deepEqual(meters(await ask(), 'requests'), ['3', '2', '1m0s'])
    const { id } = await limited.app.accounts.first()
    await limited.admin('PATCH', `/api/v1/accounts/${id}`, { requests_per_minute: 50 })
    assert.deepEqual(meters(await ask(), 'requests'), ['50', '48', '1m0s'])
  } finally {
    await limited.close()
  }
})

test('with a Valkey limits hold as without, and the metrics say whether the count is shared', {
  skip: noValkey ?? false,
}, async () => {
  const valkey = await startValkey()
  const env = { ...upstreamEnv(upstream), VALKEY_URL: valkey.url }
  const shared = await startTestServer({ env, yaml: 'limits: {requests_per_minute: 2, concurrent: 1}' })
  try {
    const metric = async () => /^vtrix_limits_shared (\d)/m.exec(await (await shared.get('/metrics')).text())?.[1]
    script = words('Hi')
    const ask = () => shared.post('/v1/chat/completions', hello)
    assert.deepEqual(meters(await ask(), 'requests'), ['2', '1', '1m0s'])
    assert.deepEqual(meters(await ask(), 'requests'), ['2', '0', '1m0s'])
    assert.equal((await refusal(await ask())).code, 'rate_limit_exceeded')
    assert.equal(await metric(), '1')
    await valkey.kill()
    assert.deepEqual(meters(await ask(), 'requests'), ['2', '1', '1m0s'])
    assert.equal(await metric(), '0')
  } finally {
    await shared.close()
    await valkey.close()
  }
})
