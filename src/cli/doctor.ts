// `vtrix-server doctor`: looks at what the server needs and says what to do about what is missing.
import { statfs } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { Command } from 'commander'
import type { Config } from '../config/load.ts'
import { openDatabase } from '../db/open.ts'
import { openValkey, script } from '../db/valkey.ts'
import { command, configOf, print } from './command.ts'
import { checkModels } from './models.ts'

type Finding = { what: string; ok: boolean; says: string }

const oldestNode = 24
const lowDiskBytes = 1024 ** 3

export function doctorCommand(): Command {
  return command('doctor', 'look at Node, disk, database, port and engines, and say what to do', async (options) => {
    const findings = [nodeVersion()]
    let config: Config | undefined
    findings.push(
      await finding('configuration', async () => {
        config = configOf(options)
        return `${config.models.length} model(s)`
      }),
    )
    if (config) findings.push(...(await examine(config)))
    print(
      findings.map(({ what, ok, says }) => ({ what, is: ok ? 'ok' : 'WRONG', says })),
      options,
    )
    if (findings.some(({ ok }) => !ok)) process.exitCode = 1
  })
}

async function examine(config: Config): Promise<Finding[]> {
  const { dataFolder, host, port } = config.server
  const database = await finding('database', async () => {
    const { close } = await openDatabase({ dataFolder, databaseUrl: config.databaseUrl })
    await close()
    return dataFolder
  })
  const findings = [database]
  if (database.ok) findings.push(await finding('disk', () => diskHasRoom(dataFolder)))
  findings.push(await finding('port', () => portIsFree(host, port)))
  const { valkeyUrl } = config
  if (valkeyUrl !== undefined) findings.push(await finding('valkey', () => valkeyAnswers(valkeyUrl)))
  const checked = await checkModels(config)
  if (checked.length === 0)
    findings.push({
      what: 'engines',
      ok: false,
      says: 'none: set VTRIX_MODEL_FILE to a GGUF file, or VTRIX_UPSTREAM_URL',
    })
  for (const { model, engine, answers, says } of checked)
    findings.push({ what: `${model} on ${engine}`, ok: answers, says })
  return findings
}

async function diskHasRoom(folder: string): Promise<string> {
  const { bavail, bsize } = await statfs(folder)
  const free = `${Math.floor((bavail * bsize) / 1024 ** 2)} MiB free`
  if (bavail * bsize < lowDiskBytes) throw new Error(`${free}: make room, or set VTRIX_DATA to a larger disk`)
  return free
}

async function valkeyAnswers(url: string): Promise<string> {
  const valkey = await openValkey(url)
  try {
    await valkey.run(script('return 1'), [], [])
    return 'answers'
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(
      `${reason}: look at VALKEY_URL and at its server; until it answers each server counts limits by itself`,
    )
  } finally {
    valkey.close()
  }
}

function nodeVersion(): Finding {
  const major = Number(process.versions.node.split('.')[0])
  const says =
    major < oldestNode ? `${process.version}: start with npm, which brings Node ${oldestNode}` : process.version
  return { what: 'node', ok: major >= oldestNode, says }
}

async function finding(what: string, look: () => Promise<string>): Promise<Finding> {
  try {
    return { what, ok: true, says: await look() }
  } catch (error) {
    return { what, ok: false, says: error instanceof Error ? error.message : String(error) }
  }
}

function portIsFree(host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: { code?: string }) =>
      reject(
        new Error(
          `${host}:${port} cannot be used (${error.code}): a server runs there already, or set PORT to another`,
        ),
      ),
    )
    server.listen(port, host, () => server.close(() => resolve(`${host}:${port} is free`)))
  })
}
