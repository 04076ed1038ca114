// Money over HTTP: each way to end has one rule, on each kind of engine; and the reply, the log and the ledger agree.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { formatAmount } from '../../src/money/amount.ts'
import { verifyLedger } from '../../src/money/verify.ts'
import {
  chatChunk,
  done,
  type Script,
  type ScriptedUpstream,
  type Step,
  startUpstream,
  textChunk,
  upstreamEnv,
  usageChunk,
} from '../rig/scripted-upstream.ts'
import { startTestServer, type TestServer } from '../rig/server.ts'

const inputPrice = 280_000n
const outputPrice = 420_000n
const costOf = (prompt: number, completion: number) => BigInt(prompt) * inputPrice + BigInt(completion) * outputPrice

type World = { server: TestServer; upstream: ScriptedUpstream; play(script: Script): void }

async function worldOf(engine: 'openai' | 'completions', env: Record<string, string> = {}): Promise<World> {
  let script: Script = []
  const upstream = await startUpstream(() => script)
  const server = await startTestServer({
    env: { ...upstreamEnv(upstream, engine), VTRIX_UPSTREAM_PROBE: 'off', ...env },
  })
  return {
    server,
    upstream,
    play: (next) => {
      script = next
    },
  }
}

const ask = ({ server }: World, body: object = {}, init: RequestInit = {}) =>
  server.post(
    '/v1/chat/completions',
    { model: 'vtrix-deepseek-v3.2', messages: [{ role: 'user', content: 'Hi' }], ...body },
    init,
  )

/** The account's charges once nothing is held any more. */
async function charges({ server }: World) {
  const account = (await server.app.accounts.first()).id
  while ((await server.app.ledger.balance(account)).held > 0n) await new Promise((resolve) => setTimeout(resolve, 5))
  const entries = await server.app.ledger.entries({ accountId: account, limit: 100 })
  return entries.filter(({ kind }) => kind === 'charge')
}

async function close({ server, upstream }: World): Promise<void> {
  assert.deepEqual((await verifyLedger(server.app.database)).faults, [])
  await server.close()
  await upstream.close()
}

for (const engine of ['openai', 'completions'] as const) {
  const token = (text: string): Step => (engine === 'openai' ? chatChunk({ content: text }) : textChunk(text))
  const stop: Step = engine === 'openai' ? chatChunk({}, 'stop') : textChunk('', 'stop')
  const five = ['a', ' b', ' c', ' d', ' e'].map(token)

  describe(`each way to end, with a remote engine (${engine})`, () => {
    test('finished: the used tokens, and reply, row and entry say the same', async () => {
      for (const stream of [false, true]) {
        const world = await worldOf(engine)
        world.play([...five, stop, usageChunk(40, 5, { prompt_tokens_details: { cached_tokens: 30 } }), done])
        const reply = await ask(world, { stream, stream_options: { include_usage: true } })
        const usage = stream
          ? JSON.parse((await reply.text()).split('\n\n').at(-3)!.slice(6)).usage
          : ((await reply.json()) as { usage: object }).usage
        const cost = 10n * inputPrice + 30n * 28_000n + 5n * outputPrice
        assert.equal(usage.cost, formatAmount(cost))
        const [entry, ...more] = await charges(world)
        assert(entry && more.length === 0)
        assert.deepEqual([-BigInt(entry.amount), entry.prompt_tokens, entry.completion_tokens], [cost, 40, 5])
        const rows = (await (await world.server.admin('GET', '/api/v1/requests')).json()) as {
          data: { cost: string }[]
        }
        assert.equal(rows.data[0]!.cost, formatAmount(cost))
        const used = (await (await world.server.get('/v1/usage')).json()) as {
          total: { cost: string; requests: number }
        }
        assert.deepEqual([used.total.cost, used.total.requests], [formatAmount(cost), 1])
        await close(world)
      }
    })

    test('client left: what was made until the engine stopped, and at least what came', async () => {
      const world = await worldOf(engine)
      world.play([...five, { hang: true }])
      const leave = new AbortController()
      const reply = await ask(world, { stream: true }, { signal: leave.signal })
      let text = ''
      for await (const piece of reply.body!.pipeThrough(new TextDecoderStream())) {
        text += piece
        if (text.includes(' e')) break
      }
      leave.abort()
      await world.upstream.untilLeft(1)
      const [entry] = await charges(world)
      assert.equal(entry?.completion_tokens, 5)
      await close(world)
    })

    test('client left before anything was made: nothing', async () => {
      const world = await worldOf(engine)
      world.play([{ hang: true }])
      const leave = new AbortController()
      const asking = ask(world, { stream: true }, { signal: leave.signal }).catch(() => {})
      while (world.upstream.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
      leave.abort()
      await asking
      await world.upstream.untilLeft(1)
      assert.deepEqual(await charges(world), [])
      await close(world)
    })

    test('engine failed before the first token: nothing', async () => {
      for (const script of [[{ status: 500, body: '{}' }], [{ cut: true }]] as Script[]) {
        const world = await worldOf(engine)
        world.play(script)
        assert.equal((await ask(world)).status, 502)
        assert.deepEqual(await charges(world), [])
        await close(world)
      }
    })

    test('engine failed in mid-stream: the tokens that were delivered; a plain reply delivers none', async () => {
      for (const stream of [true, false]) {
        const world = await worldOf(engine)
        world.play([...five, { waitMs: 50 }, { cut: true }])
        const text = await (await ask(world, { stream })).text()
        assert.match(text, /upstream_error/)
        const [entry] = await charges(world)
        assert.equal(entry?.completion_tokens, stream ? 5 : undefined)
        await close(world)
      }
    })

    test('refused by a check: nothing, and no hold', async () => {
      const world = await worldOf(engine)
      assert.equal((await ask(world, { temperature: 9 })).status, 400)
      assert.deepEqual(await charges(world), [])
      await close(world)
    })

    test('an answer ends as length where the money ends, and the next one is refused', async () => {
      const world = await worldOf(engine, { VTRIX_BOOTSTRAP_BALANCE: '0.00002' })
      world.play([...five, stop, usageChunk(3, 5), done])
      assert.equal((await ask(world, { max_tokens: 500 })).status, 200)
      const asked = world.upstream.requests[0]!.body.max_tokens as number
      assert(asked > 0 && asked < 48, `${asked} tokens were asked for`)
      assert(costOf(0, asked) <= 20_000_000n)
      const [entry] = await charges(world)
      assert.equal(-BigInt(entry!.amount), costOf(3, 5))
      world.play([...five, ...five, ...five, ...five, ...five, ...five, stop, usageChunk(3, 43), done])
      assert.equal((await ask(world)).status, 200)
      const refused = await ask(world)
      const { error } = (await refused.json()) as { error: { code: string; message: string } }
      assert.deepEqual([refused.status, error.code], [403, 'insufficient_balance'])
      assert.match(error.message, /cost 0\.0000\d+ US dollars; the account has 0/)
      await close(world)
    })
  })
}

test('a key’s budget and the holds of running requests have refusals of their own', async () => {
  const world = await worldOf('completions', { VTRIX_BOOTSTRAP_BALANCE: '0.00002' })
  const { server } = world
  const made = (await (
    await server.admin('POST', '/api/v1/keys', { name: 'small', budgets: { day: '0.0000005' } })
  ).json()) as { data: { key: string; budgets: object } }
  assert.deepEqual(made.data.budgets, { total: null, day: '0.0000005', month: null })
  const small = await ask(world, {}, { headers: { authorization: `Bearer ${made.data.key}` } })
  const { error } = (await small.json()) as { error: { code: string; message: string } }
  assert.deepEqual([small.status, error.code], [403, 'budget_exceeded'])
  assert.match(error.message, /\(day\)/)

  world.play([textChunk('a'), { hang: true }])
  const leave = new AbortController()
  const running = await ask(world, { stream: true, max_tokens: 8192 }, { signal: leave.signal })
  const held = await ask(world)
  assert.equal(held.status, 429)
  assert.equal(held.headers.get('retry-after'), '1')
  assert.match(await held.text(), /balance_held/)
  leave.abort()
  await running.text().catch(() => {})
  await charges(world)
  await close(world)
})

test('top-ups count at once, and each bad amount is refused with its reason', async () => {
  const world = await worldOf('completions')
  const { server } = world
  const { id } = await server.app.accounts.first()
  const topUp = (body: object) => server.admin('POST', `/api/v1/accounts/${id}/top-up`, body)
  const balance = async () => ((await (await server.get('/v1/balance')).json()) as { balance: string }).balance
  assert.equal(await balance(), '100')
  assert.equal((await topUp({ amount: '0.000000000001', note: 'the smallest' })).status, 200)
  assert.equal(await balance(), '100.000000000001')
  for (const amount of ['-1', '0', '0.00', '1e3', '10000000', '9000000', '1.0000000000001', 'NaN', '', 5]) {
    const reply = await topUp({ amount })
    const { error } = (await reply.json()) as { error: { param: string; message: string } }
    assert.deepEqual([reply.status, error.param], [400, 'amount'], String(amount))
  }
  assert.equal(await balance(), '100.000000000001')
  const entries = (await (await server.admin('GET', '/api/v1/entries')).json()) as { data: { amount: string }[] }
  assert.deepEqual(
    entries.data.map(({ amount }) => amount),
    ['0.000000000001', '100'],
  )
  await close(world)
})

test('a price that is set counts from then on, and an old charge keeps its own', async () => {
  const world = await worldOf('completions')
  const { server } = world
  world.play([textChunk('a'), textChunk('', 'stop'), usageChunk(10, 1), done])
  const cost = async () => ((await (await ask(world)).json()) as { usage: { cost: string } }).usage.cost
  assert.equal(await cost(), formatAmount(costOf(10, 1)))
  const set = { model: 'vtrix-deepseek-v3.2', input: '1', cached_input: '0.1', output: '2.000001', discount: '0.25' }
  const reply = (await (await server.admin('POST', '/api/v1/prices', set)).json()) as { data: { version: number } }
  assert.equal(reply.data.version, 2)
  assert.equal(await cost(), formatAmount(((10_000_000n + 2_000_001n) * 3n + 3n) / 4n))
  const [newer, older] = await charges(world)
  assert.equal(-BigInt(older!.amount), costOf(10, 1))
  assert.notEqual(newer!.price_id, older!.price_id)
  for (const bad of [{ input: '1.0000001' }, { output: '-1' }, { discount: '1.5' }, { model: 'nope' }])
    assert((await server.admin('POST', '/api/v1/prices', { ...set, ...bad })).status >= 400)
  await close(world)
})

test('the account’s discount is taken off where it is the best, and the three numbers agree', async () => {
  const world = await worldOf('completions')
  const { server } = world
  world.play([textChunk('a'), textChunk('', 'stop'), usageChunk(1, 1), done])
  const { id } = await server.app.accounts.first()
  assert.equal((await server.admin('PATCH', `/api/v1/accounts/${id}`, { discount: '0.333333' })).status, 200)
  const { usage } = (await (await ask(world)).json()) as {
    usage: { cost: string; discount: number; list_cost: string }
  }
  // 700000 units, of which ⌊233333.1⌋ are taken off.
  assert.deepEqual([usage.list_cost, usage.discount, usage.cost], ['0.0000007', 0.000000233333, '0.000000466667'])
  const [entry] = await charges(world)
  assert.deepEqual(
    [BigInt(entry!.list_cost), BigInt(entry!.discount), -BigInt(entry!.amount)],
    [700_000n, 233_333n, 466_667n],
  )
  await close(world)
})
