// What the benchmarks share: processes pinned to a core, CPU time read from the kernel, nginx as the yardstick.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const node = join(import.meta.dirname, '../node_modules/.bin/node')
export const folder = mkdtempSync(join(tmpdir(), 'vtrix-bench-'))

const started: ChildProcess[] = []
process.on('exit', stopAll)

/** Starts a program on one core; resolves when `ready` appears in its output. */
async function startOn(
  core: number,
  program: string,
  args: string[],
  { ready, env = {} }: { ready?: RegExp; env?: Record<string, string> } = {},
): Promise<ChildProcess> {
  const child = spawn('taskset', ['-c', String(core), program, ...args], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.push(child)
  child.once('exit', () => {
    const index = started.indexOf(child)
    if (index >= 0) started.splice(index, 1)
  })
  let output = ''
  await new Promise<void>((resolve, reject) => {
    const see = (data: Buffer) => {
      output += data
      if (ready?.test(output)) resolve()
    }
    child.stdout?.on('data', see)
    child.stderr?.on('data', see)
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code}: ${output}`)))
    if (!ready) setTimeout(resolve, 500)
  })
  return child
}

/** CPU time that a process and its threads have used so far, in microseconds. */
export function cpuTimeUs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  // Fields 14 and 15 of the whole line, in ticks of 10 ms.
  return (Number(fields[11]) + Number(fields[12])) * 10_000
}

/** The key that the benchmarked server takes. */
export const key = 'bench-key-0123456789-0123456789-abcdef'

/** The scripted upstream on 9100, and on core 0 nginx on 9101 and the server on 9102, both in front of it. */
export async function startContest(upstreamPath: string): Promise<{ nginxPid: number; serverPid: number }> {
  await startOn(1, node, ['bench/upstream.ts', '9100'], { ready: /ready/ })
  const nginxPid = await startNginx(0, 9101, 9100)
  const server = await startOn(0, node, ['src/main.ts', 'serve'], {
    ready: /Try it/,
    env: {
      PORT: '9102',
      VTRIX_DATA: join(folder, 'data'),
      VTRIX_BOOTSTRAP_KEY: key,
      VTRIX_UPSTREAM_URL: `http://127.0.0.1:9100${upstreamPath}`,
      VTRIX_UPSTREAM_ENGINE: 'openai',
      VTRIX_UPSTREAM_MODEL: 'bench',
      VTRIX_UPSTREAM_PROBE: 'off',
    },
  })
  return { nginxPid, serverPid: server.pid! }
}

/** nginx with one worker on `port`, in front of the upstream. @returns the worker's process id */
async function startNginx(core: number, port: number, upstreamPort: number): Promise<number> {
  const config = join(folder, 'nginx.conf')
  writeFileSync(
    config,
    `daemon off; worker_processes 1; error_log ${folder}/nginx-error.log; pid ${folder}/nginx.pid;
events { worker_connections 4096; }
http {
  access_log off; client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder};
  uwsgi_temp_path ${folder}; scgi_temp_path ${folder}; keepalive_requests 1000000000;
  upstream model { server 127.0.0.1:${upstreamPort}; keepalive 512; keepalive_requests 1000000000; }
  server {
    listen 127.0.0.1:${port};
    location / { proxy_pass http://model; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_buffering off; }
  }
}`,
  )
  const master = await startOn(core, 'nginx', ['-c', config])
  const children = readFileSync(`/proc/${master.pid}/task/${master.pid}/children`, 'utf8')
  return Number(children.trim().split(' ')[0])
}

/** nginx is asked kindly: killed, its worker would stay. */
export function stopAll(): void {
  for (const child of started.splice(0)) child.kill(child.spawnargs.includes('nginx') ? 'SIGTERM' : 'SIGKILL')
}

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** The value in the middle, and the one that only one in a hundred passes. */
export function percentile(values: number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

const postScript = join(folder, 'post.lua')

export type Load = { requests: number; requestsPerS: number; cpuUsPerRequest: number }

/**
 * Asks the same short question over 64 connections, from core 1 (needs wrk).
 * @param url of the server, without a path
 * @param pid whose CPU time is counted
 * @throws where a request failed
 */
export function load(url: string, pid: number, seconds: number): Load {
  const body = { model: 'vtrix-deepseek-v3.2', messages: [{ role: 'user', content: 'Say eight words.' }] }
  writeFileSync(
    postScript,
    `wrk.method = "POST"
wrk.headers["authorization"] = "Bearer ${key}"
wrk.headers["content-type"] = "application/json"
wrk.body = [[${JSON.stringify(body)}]]
`,
  )
  const before = cpuTimeUs(pid)
  const output = execFileSync(
    'taskset',
    ['-c', '1', 'wrk', '-t1', '-c64', `-d${seconds}s`, '-s', postScript, `${url}/v1/chat/completions`],
    { encoding: 'utf8' },
  )
  const requests = Number(/(\d+) requests in/.exec(output)?.[1])
  const failed = Number(/Non-2xx or 3xx responses: (\d+)/.exec(output)?.[1] ?? 0)
  if (failed > 0) throw new Error(`${failed} of ${requests} requests failed`)
  return { requests, requestsPerS: requests / seconds, cpuUsPerRequest: (cpuTimeUs(pid) - before) / requests }
}
