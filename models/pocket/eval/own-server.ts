// A server of the evaluation's own: the real one, on a free port, with a data folder and a key that go when it ends.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export type OwnServer = { url: string; key: string; close(): Promise<void> }

const root = join(import.meta.dirname, '../../..')
const startTimeoutMs = 120_000

/**
 * @param file the GGUF; undefined for the bundled model
 * @throws Error with what the server said, where it does not start
 */
export async function startOwnServer(file: string | undefined): Promise<OwnServer> {
  const folder = await mkdtemp(join(tmpdir(), 'vtrix-eval-'))
  const key = `eval-key-${randomBytes(24).toString('hex')}`
  const child = spawn(process.execPath, [join(root, 'src/main.ts'), 'serve'], {
    cwd: root,
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: '0',
      VTRIX_DATA: folder,
      VTRIX_BOOTSTRAP_KEY: key,
      ...(file !== undefined && { VTRIX_MODEL_FILE: resolve(file) }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const close = async (): Promise<void> => {
    child.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true, force: true })
  }
  let said = ''
  try {
    const url = await new Promise<string>((found, failed) => {
      const timer = setTimeout(() => failed(new Error(`the server did not start:\n${said}`)), startTimeoutMs)
      const read = (chunk: Buffer): void => {
        said = (said + chunk).slice(-20_000)
        const match = /Vtrix listens on (http\S+)/.exec(said)
        if (!match) return
        clearTimeout(timer)
        found(match[1]!)
      }
      child.stdout.on('data', read)
      child.stderr.on('data', read)
      child.once('exit', (code) => failed(new Error(`the server ended with ${code}:\n${said}`)))
    })
    return { url: `${url}/v1`, key, close }
  } catch (error) {
    await close()
    throw error
  }
}
