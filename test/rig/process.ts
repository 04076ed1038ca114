// The server and its commands as real processes, as a person starts them.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const main = join(import.meta.dirname, '../../src/main.ts')

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'vtrix-process-'))

export type Ended = { code: number | null; stdout: string; stderr: string }

/** Runs one command to its end, in a folder with no `vtrix.yaml`. */
export async function runCommand(args: readonly string[], env: Record<string, string>): Promise<Ended> {
  const { child, output, ended } = start(args, env)
  const code = await ended
  child.stdin?.destroy()
  return { code, ...output }
}

export type ServerProcess = {
  url: string
  /** All it printed, the log included. */
  output(): string
  kill(signal: NodeJS.Signals): void
  /** The exit code; null where a signal ended it. */
  ended: Promise<number | null>
}

/** Starts `serve` on a port of its own; resolves when it has greeted. @throws where it ends before that */
export async function startProcess(env: Record<string, string>): Promise<ServerProcess> {
  const { child, output, ended } = start(['serve'], { PORT: '0', ...env })
  const all = () => output.stdout + output.stderr
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const found = /Vtrix listens on (\S+)/.exec(output.stdout)?.[1]
      if (found !== undefined) resolve(found)
    })
    void ended.then((code) => reject(new Error(`The server ended with ${code}: ${all()}`)))
  })
  return { url, output: all, kill: (signal) => child.kill(signal), ended }
}

function start(args: readonly string[], env: Record<string, string>) {
  const child: ChildProcess = spawn(process.execPath, [main, ...args], {
    cwd: newFolder(),
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = { stdout: '', stderr: '' }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text
  })
  const ended = once(child, 'close').then(([code]) => code as number | null)
  return { child, output, ended }
}
