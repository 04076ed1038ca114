// Each way to end has its one rule on the embedded engine too. Log-probabilities say how many tokens a client received.
import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { SPECIAL_TOKENS } from '../../src/deepseek/tokens.ts'
import { deepseekFormat } from '../../src/engines/deepseek-format.ts'
import { type LlamaSource, startLlama } from '../../src/engines/llama/host.ts'
import { textEngine } from '../../src/engines/text-engine.ts'
import { verifyLedger } from '../../src/money/verify.ts'
import { newFolder, startProcess } from '../rig/process.ts'
import { adminToken, startTestServer, type TestServer, testKey } from '../rig/server.ts'
import { writeTinyDeepseek } from '../rig/tiny-model.ts'

const file = join(mkdtempSync(join(tmpdir(), 'vtrix-embedded-money-')), 'tiny.gguf')
const model = 'vtrix-deepseek-v3.2'
/** Tokens of an answer that lasts for seconds. */
const long = 3000

let source: LlamaSource
let server: TestServer

before(async () => {
  writeTinyDeepseek(file)
  const never = new AbortController().signal
  source = await startLlama({ name: 'tiny', file, servedModel: model, sequences: 1, log: () => {} }, never)
  server = await startTestServer({ engine: textEngine(source, deepseekFormat) })
})
after(async () => {
  assert.deepEqual((await verifyLedger(server.app.database)).faults, [])
  await server.close()
})

/** Without its special tokens, which stand after 256 bytes and six merges, the model never ends by itself. */
const endless = Object.fromEntries(SPECIAL_TOKENS.map((_, index) => [262 + index, -100]))

const bodyOf = (more: object) => ({ model, messages: [{ role: 'user', content: 'Hi' }], logit_bias: endless, ...more })
const ask = (more: object, init: RequestInit = {}) => server.post('/v1/chat/completions', bodyOf(more), init)

type Chunk = {
  choices?: { logprobs?: { content: unknown[] } | null }[]
  usage?: { cost: string } | null
  error?: object
}

/** Reads a stream, and tells after each piece how many tokens came. */
async function read(reply: Response, came: (tokens: number) => void): Promise<{ tokens: number; last: string }> {
  let [text, tokens, last] = ['', 0, '']
  try {
    for await (const piece of reply.body!.pipeThrough(new TextDecoderStream())) {
      text += piece
      const frames = text.split('\n\n')
      text = frames.pop()!
      for (const frame of frames.filter((one) => one.startsWith('data: {'))) {
        last = frame.slice(6)
        tokens += (JSON.parse(last) as Chunk).choices?.[0]?.logprobs?.content.length ?? 0
      }
      came(tokens)
    }
  } catch {
    // Cut off, by whom the test knows.
  }
  return { tokens, last }
}

const streamed = { stream: true, logprobs: true }

/** What the request was charged, once nothing is held. */
async function chargeOf(reply: Response) {
  const { ledger, accounts } = server.app
  const account = await accounts.first()
  while ((await ledger.balance(account.id)).held > 0n) await pause(5)
  return ledger.chargeOf(reply.headers.get('x-request-id')!.slice('req_'.length))
}

test('finished: the used tokens, and the reply and the entry say the same', async () => {
  const whole = await ask({ max_tokens: 20 })
  const { usage } = (await whole.json()) as {
    usage: { completion_tokens: number; prompt_tokens: number; cost: string }
  }
  const charge = await chargeOf(whole)
  assert.deepEqual(
    [charge?.prompt_tokens, charge?.completion_tokens, Number(charge?.amount)],
    [usage.prompt_tokens, usage.completion_tokens, Math.round(-Number(usage.cost) * 1e12)],
  )
})

test('client left: what was made until the engine stopped, and at least what came', async () => {
  const leave = new AbortController()
  const reply = await ask({ ...streamed, max_tokens: long }, { signal: leave.signal })
  const { tokens } = await read(reply, (so) => so > 20 && leave.abort())
  const charge = await chargeOf(reply)
  assert(charge && charge.completion_tokens >= tokens && charge.completion_tokens < long)
})

test('client left while it waited for a place: nothing', async () => {
  const leave = new AbortController()
  const busy = await ask({ ...streamed, max_tokens: long }, { signal: leave.signal })
  const going = new AbortController()
  const waiting = ask({ max_tokens: 10 }, { signal: going.signal }).catch(() => {})
  await pause(50)
  going.abort()
  await waiting
  leave.abort()
  const { ledger } = server.app
  const charged = await chargeOf(busy)
  const [newest] = await ledger.entries({ limit: 1 })
  assert.equal(newest?.id, charged?.id)
})

test('engine died in mid-stream: the tokens that were delivered', async () => {
  const reply = await ask({ ...streamed, max_tokens: long })
  let dead = false
  const { tokens, last } = await read(reply, (so) => {
    if (so > 20 && !dead) dead = process.kill(source.pid()!, 'SIGKILL')
  })
  assert.match(last, /upstream_error/)
  assert.equal((await chargeOf(reply))?.completion_tokens, tokens)
})

test('engine died while a plain reply was made, and another waited: nothing was delivered, nothing is charged', async () => {
  assert.equal((await ask({ max_tokens: 1 })).status, 200, 'it was started again')
  const asked = [ask({ max_tokens: long }), ask({ max_tokens: 10 })]
  await pause(200)
  process.kill(source.pid()!, 'SIGKILL')
  for (const reply of await Promise.all(asked)) {
    assert.equal(reply.status, 502)
    assert.equal(await chargeOf(reply), undefined)
  }
})

test('refused by a check, and asked again with its idempotency key: nothing, and nothing more', async () => {
  assert.equal(await chargeOf(await ask({ temperature: 9 })), undefined)
  const headers = { 'idempotency-key': 'once' }
  const first = await ask({ max_tokens: 5 }, { headers })
  assert(await chargeOf(first))
  const second = await ask({ max_tokens: 5 }, { headers })
  assert.equal(await second.text(), await first.text())
  assert.equal(await chargeOf(second), undefined)
})

test('server killed: never more than was received, and short by one checkpoint at most', async () => {
  const env = {
    VTRIX_DATA: newFolder(),
    VTRIX_MODEL_FILE: file,
    VTRIX_BOOTSTRAP_KEY: testKey,
    VTRIX_ADMIN_TOKEN: adminToken,
  }
  const call = (url: string, path: string, secret: string, body?: object) =>
    fetch(`${url}${path}`, {
      headers: { authorization: `Bearer ${secret}` },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    })
  const killed = await startProcess(env)
  const models = (await (await call(killed.url, '/v1/models', testKey)).json()) as { data: { id: string }[] }
  const body = bodyOf({ ...streamed, model: models.data[0]!.id, max_tokens: 3000 })
  const streams = await Promise.all(
    Array.from({ length: 4 }, () => call(killed.url, '/v1/chat/completions', testKey, body)),
  )
  const came = streams.map((): { atMs: number; tokens: number }[] => [])
  const reading = streams.map((reply, at) => read(reply, (tokens) => came[at]!.push({ atMs: Date.now(), tokens })))
  await pause(2500)
  const killedAtMs = Date.now()
  killed.kill('SIGKILL')
  const received = await Promise.all(reading)
  await killed.ended
  const next = await startProcess(env)
  const held = async () => ((await (await call(next.url, '/v1/balance', testKey)).json()) as { held: string }).held
  while ((await held()) !== '0') await pause(50)
  const { data } = (await (await call(next.url, '/api/v1/entries', adminToken)).json()) as {
    data: { request_id: string | null; completion_tokens: number }[]
  }
  for (const [at, reply] of streams.entries()) {
    const id = reply.headers.get('x-request-id')!.slice('req_'.length)
    const charged = data.find(({ request_id }) => request_id === id)?.completion_tokens ?? 0
    const before = came[at]!.findLast(({ atMs }) => atMs < killedAtMs - 2000)?.tokens ?? 0
    const { tokens } = received[at]!
    assert(charged <= tokens && charged >= before, `${charged} of ${tokens} tokens charged, ${before} came in time`)
    assert(tokens < 3000, 'it was cut off')
  }
  type Row = { error_code: string | null; completion_tokens: number }
  const log = (await (await call(next.url, '/api/v1/requests', adminToken)).json()) as { data: Row[] }
  const charged = data.filter(({ request_id }) => request_id !== null)
  assert.deepEqual(
    log.data.map(({ error_code, completion_tokens }) => `${error_code} ${completion_tokens}`).toSorted(),
    charged.map(({ completion_tokens }) => `server_died ${completion_tokens}`).toSorted(),
    'the log has a row for each charge',
  )
  next.kill('SIGTERM')
  await next.ended
})
