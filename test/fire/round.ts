// One round: servers up, accounts with little money, clients for a while, kills, quiet, and what was seen.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { newFolder, type ServerProcess, startProcess } from '../rig/process.ts'
import {
  done,
  type Script,
  type Step,
  startUpstream,
  textChunk,
  upstreamEnv,
  usageChunk,
} from '../rig/scripted-upstream.ts'
import type { Log } from './check.ts'
import { runClient } from './clients.ts'
import { makeRandom, type Random } from './random.ts'

export type RoundOptions = {
  seed: number
  clients: number
  /** How long clients begin new requests. */
  forMs: number
  kills: number
  /** Absent: SQLite in a folder of its own. */
  databaseUrl?: string
  servers: number
}

export type Round = {
  log: Log
  /** What the checker reads. */
  database: string
  env: Record<string, string>
}

/** Short, so that a round need not wait long for what a dead server held. */
const lease = '10s'
const keysOfAccount = 2
/** A request costs about 0.00003: the first accounts run dry at once, the third in mid-round, the last never. */
const dollarsOfAccounts = ['0.0004', '0.004', '0.02', '1']
const adminToken = 'fire-admin-0123456789'

/** A server whose lease has run out is settled by others after this at the latest. */
const settledWithinMs = 60_000

export async function playRound(options: RoundOptions): Promise<Round> {
  const random = makeRandom(options.seed)
  const upstream = await startUpstream((request) => answer(random, Number(request.body.max_tokens)))
  const folder = newFolder()
  writeFileSync(join(folder, 'vtrix.yaml'), `server: {lease: ${lease}}`)
  const env = {
    ...upstreamEnv(upstream, 'completions'),
    VTRIX_DATA: folder,
    VTRIX_UPSTREAM_PROBE: 'off',
    VTRIX_ADMIN_TOKEN: adminToken,
    VTRIX_BOOTSTRAP_KEY: 'fire-key-0123456789-0123456789-abcdef',
    VTRIX_CONFIG: join(folder, 'vtrix.yaml'),
    ...(options.databaseUrl && { DATABASE_URL: options.databaseUrl }),
  }
  try {
    const servers = await Promise.all(Array.from({ length: options.servers }, () => startProcess(env)))
    return await burn(options, random, servers, env, folder)
  } finally {
    await upstream.close()
  }
}

async function burn(
  { clients, forMs, kills, databaseUrl }: RoundOptions,
  random: Random,
  servers: ServerProcess[],
  env: Record<string, string>,
  folder: string,
): Promise<Round> {
  const { texts, names } = await fundedKeys(servers[0]!.url)
  const log: Log = { seen: [], killsAtMs: [] }
  const urls = servers.map(({ url }) => url)
  let until = Date.now() + forMs
  const running = Array.from({ length: clients }, () =>
    runClient({
      urls,
      keys: texts,
      random,
      goOn: () => Date.now() < until,
      // The checker knows keys by name; their texts are nobody's business.
      seen: (seen) => log.seen.push({ ...seen, key: names.get(seen.key)! }),
    }),
  )
  for (let kill = 0; kill < kills; kill++) {
    await pause(forMs / (kills + 1) + random.below(300))
    const index = random.below(servers.length)
    log.killsAtMs.push(Date.now())
    servers[index]!.kill('SIGKILL')
    await servers[index]!.ended
    const again = await startProcess({ ...env, PORT: new URL(urls[index]!).port })
    servers[index] = again
    until = Math.max(until, Date.now() + forMs / (kills + 1))
  }
  await Promise.all(running)
  await untilNothingIsHeld(urls[0]!)
  for (const server of servers) server.kill('SIGTERM')
  await Promise.all(servers.map(({ ended }) => ended))
  return { log, database: databaseUrl ?? `${folder}/vtrix.db`, env }
}

/** Accounts that will run dry and one that will not, each with keys of its own. */
async function fundedKeys(url: string): Promise<{ texts: string[]; names: Map<string, string> }> {
  const names = new Map<string, string>()
  for (const [account, amount] of dollarsOfAccounts.entries()) {
    const { id } = await manage<{ id: string }>(url, 'POST', '/accounts', { name: `fire ${account}` })
    await manage(url, 'POST', `/accounts/${id}/top-up`, { amount })
    for (let key = 0; key < keysOfAccount; key++) {
      const name = `fire ${account}.${key}`
      const made = await manage<{ key: string }>(url, 'POST', '/keys', { name, account_id: id })
      names.set(made.key, name)
    }
  }
  // The other servers see new keys within a second.
  await pause(1500)
  return { texts: [...names.keys()], names }
}

async function manage<T>(url: string, method: string, path: string, body?: object): Promise<T> {
  const reply = await fetch(`${url}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
  if (!reply.ok) throw new Error(`${method} ${path}: ${await reply.text()}`)
  return ((await reply.json()) as { data: T }).data
}

/** After a kill holds stay open until the dead server's lease has run out and another has settled them. */
async function untilNothingIsHeld(url: string): Promise<void> {
  const end = Date.now() + settledWithinMs
  while (Date.now() < end) {
    const found = await manage<{ held: string }[]>(url, 'GET', '/accounts')
    if (found.every(({ held }) => held === '0')) return
    await pause(250)
  }
}

/** What the model server does: mostly answers, sometimes fails before, in, or after its first token, or hangs. */
function answer(random: Random, maxTokens: number): Script {
  const kind = random.below(10)
  if (kind === 0) return [{ status: 500, body: '{"error": {"message": "broken"}}' }]
  if (kind === 1) return [{ waitMs: random.below(50) }, { cut: true }]
  const length = Math.min(maxTokens, 1 + random.below(120))
  const tokens: Step[] = []
  for (let at = 0; at < length; at++) {
    tokens.push(textChunk(` w${at}`))
    if (random.chance(0.5)) tokens.push({ waitMs: random.below(30) })
  }
  if (kind === 2) return [...tokens.slice(0, Math.ceil(tokens.length / 2)), { cut: true }]
  return [...tokens, textChunk('', length === maxTokens ? 'length' : 'stop'), usageChunk(12, length), done]
}
