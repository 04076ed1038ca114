// CPU time per chunk on 200 paced streams (a chunk each 10 ms), parsed and written again, against nginx forwarding the
// same streams, in one run. The load reads and throws away.
import { request } from 'node:http'
import { cpuTimeUs, key, sleep, startContest, stopAll } from './rig.ts'

const streams = Number(process.env.STREAMS ?? 200)
const seconds = Number(process.env.SECONDS ?? 8)

const { nginxPid, serverPid } = await startContest('/paced/v1')
const body = JSON.stringify({
  model: 'vtrix-deepseek-v3.2',
  stream: true,
  max_tokens: 8192,
  messages: [{ role: 'user', content: 'Say words.' }],
})

/** Holds the streams open and counts their chunks while `measure` runs. */
async function hold(port: number, path: string, measure: () => Promise<void>): Promise<number> {
  let chunks = 0
  const requests = Array.from({ length: streams }, () => {
    const sent = request({
      host: '127.0.0.1',
      port,
      path,
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', 'content-length': body.length },
    })
    sent.on('response', (response) => {
      response.on('data', (data: Buffer) => {
        for (let at = data.indexOf('data: '); at >= 0; at = data.indexOf('data: ', at + 6)) chunks++
      })
      response.on('error', () => {})
    })
    sent.on('error', () => {})
    sent.end(body)
    return sent
  })
  await sleep(1500)
  const before = chunks
  await measure()
  const counted = chunks - before
  for (const sent of requests) sent.destroy()
  await sleep(500)
  return counted
}

const results: Record<string, number[]> = { nginx: [], vtrix: [] }
for (let round = 0; round < 3; round++)
  for (const [name, pid, port, path] of [
    ['nginx', nginxPid, 9101, '/paced/v1/chat/completions'],
    ['vtrix', serverPid, 9102, '/v1/chat/completions'],
  ] as const) {
    let cpuUs = 0
    const chunks = await hold(port, path, async () => {
      const before = cpuTimeUs(pid)
      await sleep(seconds * 1000)
      cpuUs = cpuTimeUs(pid) - before
    })
    results[name]!.push(cpuUs / chunks)
    console.log(`${name}: ${Math.round(chunks / seconds)} chunks/s, ${(cpuUs / chunks).toFixed(1)} µs CPU a chunk`)
  }
stopAll()
const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
console.log(`vtrix / nginx: ${(mean(results.vtrix!) / mean(results.nginx!)).toFixed(2)}`)
process.exit(0)
