// A Python environment with the packages of requirements.txt, made once and kept outside the repository's own files.
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const execute = promisify(execFile)
const here = import.meta.dirname

/** Where what real servers and clients need is kept: builds, environments, models. */
export const cacheFolder = join(here, '../../node_modules/.cache/vtrix-real')

/** @returns the path of its `python`. @throws Error where Python 3 or its packages cannot be had */
export async function pythonWith(requirements: string): Promise<string> {
  const folder = join(cacheFolder, 'python')
  const python = join(folder, 'bin/python')
  const stamp = join(folder, 'installed.txt')
  const wanted = readFileSync(requirements, 'utf8')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return python
  mkdirSync(cacheFolder, { recursive: true })
  console.log('Installing Python packages (some minutes, once) …')
  await execute('python3', ['-m', 'venv', folder])
  await execute(python, ['-m', 'pip', 'install', '--quiet', '-r', requirements], { timeout: 900_000 })
  writeFileSync(stamp, wanted)
  return python
}

/** @returns what it printed, as JSON. @throws Error with its error output, where it fails */
export async function runPython(python: string, script: string, env: Record<string, string>): Promise<unknown> {
  const { stdout } = await execute(python, [script], { env: { ...process.env, ...env }, timeout: 120_000 })
  return JSON.parse(stdout.trim().split('\n').at(-1)!)
}
