// Requests a second through one core, everything on (key, validation, request row), as a ratio to nginx proxying the
// same upstream in the same run.
//
// The machine has two cores: the program under test has core 0 alone; the upstream and the load share core 1, so nginx
// may wait for them. The ratio that counts is therefore CPU time per request, which waiting does not change; requests
// a second are shown beside it.
import { type Load, load, sleep, startContest, stopAll } from './rig.ts'

const seconds = Number(process.env.SECONDS ?? 8)
const { nginxPid, serverPid } = await startContest('/v1')
const targets = { nginx: { pid: nginxPid, port: 9101 }, vtrix: { pid: serverPid, port: 9102 } }
const run = ({ pid, port }: { pid: number; port: number }, forSeconds: number): Load =>
  load(`http://127.0.0.1:${port}`, pid, forSeconds)

for (const target of Object.values(targets)) run(target, 3)
const rows: { name: string; result: Load }[] = []
for (let round = 0; round < 3; round++)
  for (const [name, target] of Object.entries(targets)) {
    rows.push({ name, result: run(target, seconds) })
    await sleep(300)
  }
stopAll()

const mean = (name: string, field: keyof Load): number => {
  const values = rows.filter((row) => row.name === name).map((row) => row.result[field])
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
for (const name of Object.keys(targets))
  console.log(
    `${name.padEnd(6)} ${mean(name, 'requestsPerS').toFixed(0).padStart(7)} requests/s ${mean(name, 'cpuUsPerRequest').toFixed(1).padStart(7)} µs CPU a request`,
  )
console.log(`ratio by requests/s: ${(mean('vtrix', 'requestsPerS') / mean('nginx', 'requestsPerS')).toFixed(3)}`)
console.log(`ratio by CPU time:   ${(mean('nginx', 'cpuUsPerRequest') / mean('vtrix', 'cpuUsPerRequest')).toFixed(3)}`)
