// A server for `money.ts` with an engine that answers at once; `BENCH_MONEY=off` takes the ledger out of its way.
import { createApp } from '../src/app.ts'
import { loadConfig } from '../src/config/load.ts'
import type { Engine } from '../src/engines/engine.ts'
import { createServer } from '../src/http/server.ts'
import type { Ledger } from '../src/money/ledger.ts'
import { createLog } from '../src/ops/log.ts'

const usage = { promptTokens: 12, cachedTokens: 0, completionTokens: 8, reasoningTokens: 0 }
const engine: Engine = {
  name: 'bench',
  promises: 'certain',
  countPrompt: async () => usage.promptTokens,
  async *run() {
    yield [{ type: 'prompt', tokens: usage.promptTokens, cachedTokens: 0 }]
    yield [{ type: 'content', text: 'one two three four five six seven eight', tokens: 8 }]
    yield [{ type: 'finish', reason: 'stop', usage, servedModel: 'bench' }]
  },
  probe: async () => ({ servedModel: 'bench', contextTokens: 131_072 }),
  close: async () => {},
}

const free: Pick<Ledger, 'hold'> = {
  hold: async (job) => ({
    amount: job.most,
    lost: new AbortController().signal,
    watch: () => {},
    covered: () => undefined,
    settle: async () => ({ listCost: 0n, discount: 0n, cost: 0n }),
  }),
}

const env = { ...process.env, PORT: '0', VTRIX_UPSTREAM_URL: 'http://127.0.0.1:9/v1' }
const app = await createApp(loadConfig({ cwd: '/tmp', env }), {
  log: createLog('silent'),
  engineFor: async () => engine,
})
if (process.env.BENCH_MONEY === 'off') Object.assign(app.ledger, free)
const server = createServer(app)
console.log(await server.listen())
process.once('SIGTERM', async () => {
  await server.close(1000)
  await app.close()
  process.exit(0)
})
