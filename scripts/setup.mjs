// Brings a fresh clone to where `npm start` and `npm test` can run: installs what the lock file says, once.
// Plain JavaScript without dependencies, since the machine's own Node (20 or newer) runs it before Node 24 is there.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = `${root}node_modules/.vtrix-installed`
const wanted = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Installing packages (about 20 s, once)…')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) {
    console.error('npm ci failed: see its message above. It needs the npm registry, or a filled npm cache.')
    process.exit(1)
  }
  if (!existsSync(`${root}node_modules/.bin/node`)) {
    console.error(
      `There is no Node 24 package for ${process.platform}-${process.arch}: install Node 24 and start with \`node src/main.ts serve\`.`,
    )
    process.exit(1)
  }
  writeFileSync(stamp, wanted)
}
