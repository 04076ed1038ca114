// Requests a second through one core, everything on (key, validation, request row), as a ratio to nginx proxying the
// same upstream in the same run.
//
// The machine has two cores: the program under test has core 0 alone; the upstream and the load share core 1, so nginx
// may wait for them. The ratio that counts is therefore CPU time per request, which waiting does not change; requests
// a second are shown beside it.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cpuTimeUs, folder, key, sleep, startContest, stopAll } from './rig.ts'

const seconds = Number(process.env.SECONDS ?? 8)
const script = join(folder, 'post.lua')
writeFileSync(
  script,
  `wrk.method = "POST"
wrk.headers["authorization"] = "Bearer ${key}"
wrk.headers["content-type"] = "application/json"
wrk.body = [[${JSON.stringify({ model: 'vtrix-deepseek-v3.2', messages: [{ role: 'user', content: 'Say eight words.' }] })}]]
`,
)

const { nginxPid, serverPid } = await startContest('/v1')
const targets = { nginx: { pid: nginxPid, port: 9101 }, vtrix: { pid: serverPid, port: 9102 } }
type Result = { requestsPerS: number; cpuUsPerRequest: number }

function load({ pid, port }: { pid: number; port: number }, forSeconds: number): Result {
  const before = cpuTimeUs(pid)
  const output = execFileSync(
    'taskset',
    ['-c', '1', 'wrk', '-t1', '-c64', `-d${forSeconds}s`, '-s', script, `http://127.0.0.1:${port}/v1/chat/completions`],
    { encoding: 'utf8' },
  )
  const requests = Number(/(\d+) requests in/.exec(output)?.[1])
  const failed = Number(/Non-2xx or 3xx responses: (\d+)/.exec(output)?.[1] ?? 0)
  if (failed > 0) throw new Error(`${failed} of ${requests} requests failed`)
  return { requestsPerS: requests / forSeconds, cpuUsPerRequest: (cpuTimeUs(pid) - before) / requests }
}

for (const target of Object.values(targets)) load(target, 3)
const rows: { name: string; result: Result }[] = []
for (let round = 0; round < 3; round++)
  for (const [name, target] of Object.entries(targets)) {
    rows.push({ name, result: load(target, seconds) })
    await sleep(300)
  }
stopAll()

const mean = (name: string, field: keyof Result): number => {
  const values = rows.filter((row) => row.name === name).map((row) => row.result[field])
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
for (const name of Object.keys(targets))
  console.log(
    `${name.padEnd(6)} ${mean(name, 'requestsPerS').toFixed(0).padStart(7)} requests/s ${mean(name, 'cpuUsPerRequest').toFixed(1).padStart(7)} µs CPU a request`,
  )
console.log(`ratio by requests/s: ${(mean('vtrix', 'requestsPerS') / mean('nginx', 'requestsPerS')).toFixed(3)}`)
console.log(`ratio by CPU time:   ${(mean('nginx', 'cpuUsPerRequest') / mean('vtrix', 'cpuUsPerRequest')).toFixed(3)}`)
