import assert from 'node:assert/strict'
import { test } from 'node:test'
import { engineRequest } from '../../test/rig/engine-request.ts'
import { createLog } from '../ops/log.ts'
import { type Engine, EngineError, type EngineRequest } from './engine.ts'
import { startFleet } from './fleet.ts'
import { type Deployment, RetryBudget, start } from './router.ts'

const usage = { promptTokens: 1, cachedTokens: 0, completionTokens: 1, reasoningTokens: 0 }
const never = new AbortController().signal

function engine(name: string, fails?: EngineError['kind']): Engine {
  return {
    name,
    promises: 'certain',
    countPrompt: async () => 1,
    async *run() {
      if (fails) throw new EngineError(fails, fails)
      yield [{ type: 'finish', reason: 'stop', usage, servedModel: name }]
    },
    probe: async () => ({ servedModel: name }),
    close: async () => {},
  }
}

/** @param turns how many turns the conversation has had */
function conversation(topic: number, turns = 0): EngineRequest {
  const later = Array.from({ length: turns }, (_, turn) => [
    { role: 'assistant' as const, content: `answer ${turn}` },
    { role: 'user' as const, content: `question ${turn}` },
  ])
  return engineRequest([
    { role: 'system', content: 'Be kind.' },
    { role: 'user', content: `topic ${topic}` },
    ...later.flat(),
  ])
}

const chosen = async (deployments: Deployment[], request: EngineRequest) =>
  (await start(deployments, request, never)).engine.name

test('a conversation stays where its prefix is cached, whatever the order of the deployments', async () => {
  const all: Deployment[] = ['a', 'b', 'c'].map((name) => ({ engine: engine(name), weight: 1 }))
  for (let topic = 0; topic < 50; topic++) {
    const first = await chosen(all, conversation(topic))
    for (const turns of [1, 2, 7]) assert.equal(await chosen(all.toReversed(), conversation(topic, turns)), first)
  }
})

test('conversations spread by weight, and one that goes away moves its own alone', async () => {
  const all: Deployment[] = [
    { engine: engine('a'), weight: 3 },
    { engine: engine('b'), weight: 1 },
    { engine: engine('c'), weight: 1 },
  ]
  const before = new Map<number, string>()
  for (let topic = 0; topic < 2000; topic++) before.set(topic, await chosen(all, conversation(topic)))
  const share = (name: string) => [...before.values()].filter((one) => one === name).length / before.size
  assert(Math.abs(share('a') - 0.6) < 0.05 && Math.abs(share('b') - 0.2) < 0.05, `${share('a')} ${share('b')}`)
  for (const [topic, name] of before) {
    const now = await chosen(all.slice(0, 2), conversation(topic))
    if (name !== 'c') assert.equal(now, name)
  }
})

test('what fails before its first event goes to the next deployment; a wrong request goes nowhere', async () => {
  const attempts: string[] = []
  const asked = ({ engine: name }: { engine: string }) => attempts.push(name)
  const broken: Deployment[] = [
    { engine: engine('bad', 'unavailable'), weight: 1000 },
    { engine: engine('good'), weight: 0.001 },
  ]
  assert.equal((await start(broken, conversation(1), never, { asked })).engine.name, 'good')
  assert.deepEqual(attempts.splice(0), ['bad', 'good'])
  const wrong: Deployment[] = [
    { engine: engine('bad', 'request'), weight: 1000 },
    { engine: engine('good'), weight: 0.001 },
  ]
  await assert.rejects(start(wrong, conversation(1), never, { asked }), /request/)
  assert.deepEqual(attempts, ['bad'])
})

test('second attempts have a budget: where everything fails, not everything is tried twice', async () => {
  const retries = new RetryBudget()
  const all: Deployment[] = ['a', 'b'].map((name) => ({ engine: engine(name, 'overloaded'), weight: 1 }))
  let attempts = 0
  for (let request = 0; request < 100; request++)
    await assert.rejects(start(all, conversation(request), never, { asked: () => attempts++, retries }))
  assert(attempts >= 100 + 20 && attempts <= 100 + 20 + 20 + 1, `${attempts}`)
})

test('a client that leaves during the back-off ends it', async () => {
  const leaving = new AbortController()
  const all: Deployment[] = ['a', 'b'].map((name) => ({ engine: engine(name, 'failed'), weight: 1 }))
  const asked = () => queueMicrotask(() => leaving.abort(new Error('left')))
  await assert.rejects(start(all, conversation(1), leaving.signal, { asked }), /left|failed/)
})

test('five failures in a row take a deployment out, and a probe brings it back; the last one stays', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  let fails: EngineError['kind'] | undefined = 'timeout'
  const flaky: Engine = { ...engine('flaky'), run: (request, signal) => engine('flaky', fails).run(request, signal) }
  const config = {
    engine: 'openai',
    dialect: 'openai',
    url: 'http://127.0.0.1:9',
    model: 'one',
    accept_model: [],
    probe: true,
    weight: 1,
  } as const
  const fleetOf = (engines: Engine[]) =>
    startFleet(
      'm',
      engines.map(() => ({ ...config, accept_model: [] })),
      {
        start: async (name) => engines[Number(name.slice('openai-'.length)) - 1]!,
        log: createLog('silent'),
        up: () => {},
      },
    )
  const names = (fleet: ReturnType<typeof fleetOf>) => fleet.up().map((deployment) => deployment.engine.name)

  const two = fleetOf([flaky, engine('good')])
  const alone = fleetOf([flaky])
  await Promise.all([two.settled, alone.settled])
  for (const deployment of two.up().filter(({ engine: { name } }) => name === 'flaky'))
    for (let attempt = 0; attempt < 5; attempt++)
      await assert.rejects(start([deployment], conversation(attempt), never))
  assert.deepEqual(names(two), ['good'])
  assert.match(two.states()[0]!.reason ?? '', /5 attempts in a row failed/)
  for (let attempt = 0; attempt < 20; attempt++)
    await assert.rejects(start(alone.up(), conversation(attempt), never), /timeout/)
  assert.deepEqual(names(alone), ['flaky'])

  fails = undefined
  t.mock.timers.tick(5000)
  while (two.up().length < 2) await new Promise((resolve) => setImmediate(resolve))
  assert.deepEqual(names(two), ['flaky', 'good'])
  await Promise.all([two.close(), alone.close()])
})
