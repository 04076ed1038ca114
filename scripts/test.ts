// `npm test`: every test of the project, or the files named. Fails where a test was skipped in CI.
import { globSync } from 'node:fs'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'

const named = process.argv.slice(2)
const files =
  named.length > 0 ? named : globSync(['src/**/*.test.ts', 'test/**/*.test.ts', 'models/pocket/eval/*.test.ts'])

let failed = false
let passed = 0
let skipped = 0
const started = performance.now()
const stream = run({ files, concurrency: 2, timeout: 300_000 })
stream.on('test:fail', () => {
  failed = true
})
stream.on('test:pass', (event) => {
  if (event.details.type === 'suite') return
  if (event.skip !== undefined && event.skip !== false) skipped++
  else passed++
})
stream.on('end', () => {
  console.log(`${files.length} files in ${Math.round((performance.now() - started) / 1000)} s`)
  if (skipped > 0 && process.env.CI === 'true') {
    console.log('A test was skipped; in CI that is a failure: install what its line names.')
    failed = true
  }
  if (passed === 0) failed = true
  process.exitCode = failed ? 1 : 0
})
stream.compose(spec).pipe(process.stdout)
