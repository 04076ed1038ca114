// What exactness costs: requests/s and CPU a request with holds and ledger, against the same server without them, in one
// run on one core; on SQLite, and on PostgreSQL where it is installed. Needs wrk.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { noPostgres, startPostgres } from '../test/rig/postgres.ts'
import { newFolder } from '../test/rig/process.ts'
import { key, load, sleep } from './rig.ts'

const seconds = Number(process.env.SECONDS ?? 8)
const running: ChildProcess[] = []
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

type Server = { url: string; pid: number; stop(): Promise<void> }

async function start(env: Record<string, string>): Promise<Server> {
  const child = spawn('taskset', ['-c', '0', process.execPath, join(import.meta.dirname, 'money-server.ts')], {
    env: { PATH: process.env.PATH ?? '', VTRIX_BOOTSTRAP_KEY: key, VTRIX_BOOTSTRAP_BALANCE: '9000000', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running.push(child)
  const [line] = (await once(child.stdout!.setEncoding('utf8'), 'data')) as [string]
  return {
    url: line.trim(),
    pid: child.pid!,
    async stop() {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

async function compare(name: string, env: Record<string, string>, freeEnv: Record<string, string>): Promise<void> {
  const servers = {
    off: await start({ ...freeEnv, BENCH_MONEY: 'off' }),
    on: await start({ ...env, BENCH_MONEY: 'on' }),
  }
  const sums = { off: { requestsPerS: 0, cpuUs: 0 }, on: { requestsPerS: 0, cpuUs: 0 } }
  const rounds = 3
  for (const server of Object.values(servers)) load(server.url, server.pid, 3)
  for (let round = 0; round < rounds; round++)
    for (const side of ['off', 'on'] as const) {
      const { requestsPerS, cpuUsPerRequest } = load(servers[side].url, servers[side].pid, seconds)
      sums[side].requestsPerS += requestsPerS / rounds
      sums[side].cpuUs += cpuUsPerRequest / rounds
      await sleep(300)
    }
  const { off, on } = sums
  console.log(
    `${name}: ${on.requestsPerS.toFixed(0)} requests/s with money, ${off.requestsPerS.toFixed(0)} without: ${(on.requestsPerS / off.requestsPerS).toFixed(2)}; ` +
      `${on.cpuUs.toFixed(0)} and ${off.cpuUs.toFixed(0)} µs CPU a request: ${(off.cpuUs / on.cpuUs).toFixed(2)}`,
  )
  for (const server of Object.values(servers)) await server.stop()
}

const sqliteFolder = newFolder()
await compare('SQLite', { VTRIX_DATA: sqliteFolder }, { VTRIX_DATA: newFolder() })
const rows = Number(
  execFileSync(process.execPath, [
    '-e',
    `const {DatabaseSync}=require('node:sqlite');console.log(new DatabaseSync(${JSON.stringify(join(sqliteFolder, 'vtrix.db'))}).prepare('select count(*) as rows from entries').get().rows)`,
  ]),
)
console.log(`disk: ${(statSync(join(sqliteFolder, 'vtrix.db')).size / rows).toFixed(0)} bytes a request, of ${rows}`)

if (noPostgres) console.log(noPostgres)
else {
  const postgres = await startPostgres()
  const database = async () => ({ VTRIX_DATA: newFolder(), DATABASE_URL: await postgres.newDatabase() })
  await compare('PostgreSQL', await database(), await database())
  await postgres.close()
}
process.exit(0)
