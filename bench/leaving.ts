// Time from a client's leaving to the engine's stop: 200 clients, each gone at a random moment of its request, through
// the whole server. A remote server has stopped when its connection closes, the embedded engine when its process says
// so. `MODEL=FILE` takes another model than the tiny one.
import { join } from 'node:path'
import { deepseekFormat } from '../src/engines/deepseek-format.ts'
import type { Engine } from '../src/engines/engine.ts'
import { startLlama } from '../src/engines/llama/host.ts'
import { templateFormat } from '../src/engines/llama/template.ts'
import { textEngine } from '../src/engines/text-engine.ts'
import { engineRequest } from '../test/rig/engine-request.ts'
import { chatChunk, startUpstream, upstreamEnv } from '../test/rig/scripted-upstream.ts'
import { startTestServer, type TestServer } from '../test/rig/server.ts'
import { writeTinyDeepseek } from '../test/rig/tiny-model.ts'
import { folder, percentile, sleep } from './rig.ts'

const clients = 200
/** So long a client stays at most once the engine has been asked. */
const longestStayMs = 400

type Watched = {
  /** Requests that the engine was asked for so far. */
  asked(): number
  /** Stops seen so far. */
  stopped(): number
}

async function measure(name: string, server: TestServer, { asked, stopped }: Watched, prompt: string): Promise<void> {
  const body = { model: 'vtrix-deepseek-v3.2', messages: [{ role: 'user', content: prompt }], stream: true }
  const tookMs: number[] = []
  while (tookMs.length < clients) {
    const before = asked()
    const leave = new AbortController()
    let ended = false
    const reply = server
      .post('/v1/chat/completions', body, { signal: leave.signal })
      .then((answer) => answer.text())
      .then(
        () => (ended = true),
        () => {},
      )
    while (asked() === before) await sleep(1)
    await sleep(1 + Math.random() * longestStayMs)
    // An answer that is at its end has nothing to stop.
    if (ended) continue
    const left = stopped()
    const atMs = performance.now()
    leave.abort()
    while (stopped() === left) await new Promise(setImmediate)
    tookMs.push(performance.now() - atMs)
    await reply
  }
  const [median, worst] = [percentile(tookMs, 0.5), percentile(tookMs, 0.99)]
  console.log(
    `${clients} clients left, ${name}: stopped after ${median.toFixed(1)} ms (median), ${worst.toFixed(1)} ms (99th percentile)`,
  )
}

async function remote(): Promise<void> {
  const upstream = await startUpstream(() => [
    ...Array.from({ length: 50 }, () => [chatChunk({ content: 'word ' }), { waitMs: 5 }]).flat(),
    { hang: true },
  ])
  const server = await startTestServer({ env: upstreamEnv(upstream) })
  await measure('a remote server', server, { asked: () => upstream.requests.length, stopped: upstream.left }, 'Hi')
  await server.close()
  await upstream.close()
}

/** Two other requests, of other accounts, run all the time and are read as fast as they come. */
async function embedded(): Promise<void> {
  const file = process.env.MODEL ?? join(folder, 'tiny.gguf')
  if (!process.env.MODEL) writeTinyDeepseek(file)
  let stops = 0
  let asked = 0
  const source = await startLlama({
    name: 'embedded',
    file,
    servedModel: 'vtrix-deepseek-v3.2',
    contextTokens: 2048,
    log: () => {},
    stopped: () => stops++,
  })
  const engine = textEngine(
    source,
    source.info.architecture === 'deepseek32' ? deepseekFormat : templateFormat(source.info),
  )
  const watched: Engine = {
    ...engine,
    run(request, signal) {
      asked++
      return engine.run(request, signal)
    },
  }
  const server = await startTestServer({ engine: watched })
  const over = new AbortController()
  const company = ['one', 'two'].map((account) => keepBusy(engine, account, over.signal))
  const prompt = 'Tell me about trees and rivers. '.repeat(20)
  await measure('the embedded engine', server, { asked: () => asked, stopped: () => stops }, prompt)
  over.abort()
  await Promise.allSettled(company)
  await server.close()
}

async function keepBusy(engine: Engine, account: string, signal: AbortSignal): Promise<void> {
  const request = engineRequest(`I am ${account}.`, { id: account, account, maxTokens: 1500 })
  while (!signal.aborted) for await (const _ of engine.run(request, signal));
}

await remote()
await embedded()
process.exit(0)
