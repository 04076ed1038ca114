// Time from a client's leaving to the engine's stop: 200 clients, each gone at a random moment of its stream.
import { chatChunk, startUpstream, upstreamEnv } from '../test/rig/scripted-upstream.ts'
import { startTestServer } from '../test/rig/server.ts'
import { percentile, sleep } from './rig.ts'

const clients = 200
const upstream = await startUpstream(() => [
  ...Array.from({ length: 50 }, () => [chatChunk({ content: 'word ' }), { waitMs: 5 }]).flat(),
  { hang: true },
])
const server = await startTestServer({ env: upstreamEnv(upstream) })
const body = { model: 'vtrix-deepseek-v3.2', messages: [{ role: 'user', content: 'Hi' }], stream: true }
const tookMs: number[] = []
for (let client = 0; client < clients; client++) {
  const leave = new AbortController()
  const reply = server
    .post('/v1/chat/completions', body, { signal: leave.signal })
    .then((answer) => answer.text())
    .catch(() => {})
  const asked = upstream.requests.length
  while (upstream.requests.length === asked) await sleep(1)
  await sleep(Math.random() * 60)
  const left = upstream.left()
  const atMs = performance.now()
  leave.abort()
  await upstream.untilLeft(left + 1)
  tookMs.push(performance.now() - atMs)
  await reply
}
console.log(
  `${clients} clients left: upstream closed after ${percentile(tookMs, 0.5).toFixed(1)} ms (median), ${percentile(tookMs, 0.99).toFixed(1)} ms (99th percentile)`,
)
await server.close()
await upstream.close()
process.exit(0)
