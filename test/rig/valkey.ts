// A real Valkey (or Redis) of a test's own, on a socket in a folder of its own.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** Why tests that need it are skipped; undefined where it is installed. */
export const noValkey: string | undefined = findBinary()
  ? undefined
  : 'Neither valkey-server nor redis-server is installed: apt-get install valkey-server (or redis-server)'

export type ValkeyServer = {
  url: string
  /** Ends it at once, as a crash does. */
  kill(): Promise<void>
  /** Starts it again at the same place, empty. */
  restart(): Promise<void>
  /** Ends it and removes its folder. */
  close(): Promise<void>
}

export async function startValkey(): Promise<ValkeyServer> {
  const folder = mkdtempSync(join(tmpdir(), 'vtrix-valkey-'))
  const socket = join(folder, 'valkey.sock')
  let running = await start(folder, socket)
  return {
    url: `unix://${socket}`,
    kill: () => running.kill(),
    async restart() {
      running = await start(folder, socket)
    },
    async close() {
      await running.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function start(folder: string, socket: string): Promise<{ kill(): Promise<void> }> {
  const child = spawn(findBinary()!, ['--port', '0', '--unixsocket', socket, '--save', '', '--dir', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  await new Promise<void>((resolve, reject) => {
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (/ready to accept connections/i.test(said)) resolve()
    })
    void ended.then(([code]) => reject(new Error(`Valkey ended with ${code}: ${said}`)))
  })
  return {
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

function findBinary(): string | undefined {
  for (const name of ['valkey-server', 'redis-server'])
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name)
      try {
        accessSync(path, constants.X_OK)
        return path
      } catch {
        // Not here.
      }
    }
  return undefined
}
