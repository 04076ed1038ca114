// `npm run test:real [name…]`: real model servers and Python agents, installed and built on first use. Not part of `npm test`.
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'

const named = process.argv.slice(2)
const files = globSync('*.real.ts', { cwd: import.meta.dirname })
  .filter((file) => named.length === 0 || named.some((name) => file.startsWith(name)))
  .map((file) => join(import.meta.dirname, file))
if (files.length === 0) throw new Error(`no test is named ${named.join(', ')}`)
const stream = run({ files, concurrency: 1, timeout: 3_600_000 })
stream.on('test:fail', () => {
  process.exitCode = 1
})
stream.compose(spec).pipe(process.stdout)
