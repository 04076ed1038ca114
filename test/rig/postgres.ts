// A real PostgreSQL for tests: a server of its own in a folder of its own, from Debian's packages, gone at the end.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

export type Postgres = {
  /** @returns the URL of a new, empty database */
  newDatabase(): Promise<string>
  /** Stops it at once, as a power cut would, or starts it again. */
  kill(): Promise<void>
  start(): Promise<void>
  close(): Promise<void>
}

const debianFolder = '/usr/lib/postgresql'

/** Where its programs are; undefined where it is not installed. */
export const postgresFolder: string | undefined = newest(debianFolder)

export const noPostgres = postgresFolder === undefined && 'PostgreSQL is not installed: apt-get install postgresql'

function newest(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined
  const version = readdirSync(folder).sort((a, b) => Number(b) - Number(a))[0]
  return version === undefined ? undefined : join(folder, version, 'bin')
}

/** It refuses to run as root; Debian's package brings a user for it. */
function serverUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

export async function startPostgres(): Promise<Postgres> {
  if (!postgresFolder) throw new Error(String(noPostgres))
  const user = serverUser()
  const folder = await mkdtemp(join(tmpdir(), 'vtrix-pg-'))
  if (user) await chown(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const port = await freePort()
  execFileSync(join(postgresFolder, 'initdb'), ['-D', data, '-U', 'test', '--auth=trust', '-E', 'UTF8'], {
    ...user,
    stdio: 'ignore',
    cwd: folder,
  })
  let server: ChildProcess | undefined
  let databases = 0
  const url = (name: string) => `postgres://test@127.0.0.1:${port}/${name}`

  async function start(): Promise<void> {
    server = spawn(
      join(postgresFolder!, 'postgres'),
      ['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1'],
      {
        ...user,
        stdio: 'ignore',
        cwd: folder,
      },
    )
    for (let tries = 0; ; tries++) {
      const client = new pg.Client({ connectionString: url('postgres') })
      try {
        await client.connect()
        return
      } catch (error) {
        if (tries > 200) throw error
        await new Promise((resolve) => setTimeout(resolve, 50))
      } finally {
        await client.end().catch(() => {})
      }
    }
  }

  async function kill(): Promise<void> {
    const ended = new Promise((resolve) => server?.once('exit', resolve))
    server?.kill('SIGQUIT')
    await ended
  }

  await start()
  return {
    async newDatabase() {
      const name = `test_${++databases}`
      const client = new pg.Client({ connectionString: url('postgres') })
      await client.connect()
      await client.query(`create database ${name}`)
      await client.end()
      return url(name)
    },
    start,
    kill,
    async close() {
      await kill()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}
