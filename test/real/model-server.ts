// A real model server as a child process on a port of its own.
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

export type ModelServer = {
  /** With `/v1`. */
  url: string
  /** How many requests it is at work on. */
  busy(): Promise<number>
  close(): Promise<void>
}

export type ModelServerProgram = {
  program: string
  args(port: number): string[]
  env?: Record<string, string>
  /** How many requests are at work, asked at the root address. */
  busy(root: string): Promise<number>
}

const startTimeoutMs = 180_000

/** @returns once `/health` is good. @throws Error with the end of what it said, where it ends or takes too long */
export async function startModelServer({ program, args, env, busy }: ModelServerProgram): Promise<ModelServer> {
  const port = await freePort()
  const child = spawn(program, args(port), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    detached: true,
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said = (said + chunk).slice(-5000)
    })
  const root = `http://127.0.0.1:${port}`
  const deadline = performance.now() + startTimeoutMs
  for (;;) {
    const reply = await fetch(`${root}/health`).catch(() => undefined)
    if (reply?.ok) break
    if (child.exitCode !== null || performance.now() > deadline) {
      await kill(child)
      throw new Error(`${program} did not start:\n${said}`)
    }
    await wait(100)
  }
  return { url: `${root}/v1`, busy: () => busy(root), close: () => kill(child) }
}

/** With all that it started itself: vLLM works in processes of its own. */
async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  process.kill(-child.pid!, 'SIGKILL')
  await ended
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
