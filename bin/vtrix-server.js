#!/usr/bin/env node
// The command: runs src/main.ts on the project's own Node 24, whichever Node started this.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const setup = spawnSync(process.execPath, [`${root}scripts/setup.mjs`], { stdio: 'inherit' })
if (setup.status !== 0) process.exit(setup.status ?? 1)

const own = `${root}node_modules/.bin/node`
const child = spawn(existsSync(own) ? own : process.execPath, [`${root}src/main.ts`, ...process.argv.slice(2)], {
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
