// Brings a fresh clone to where `npm start` and `npm test` can run: installs what the lock file says, and builds the pages;
// each once, and again when what it is made of has changed.
// Plain JavaScript without dependencies, since the machine's own Node (20 or newer) runs it before Node 24 is there.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = `${root}node_modules/.vtrix-installed`
const wanted = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Installing packages (about 20 s, once)…')
  const hasOwnNode = () => existsSync(`${root}node_modules/.bin/node`)
  const ownMajor = Number(process.versions.node.split('.')[0])
  // npm drops an optional package whose download failed without a word, and Node 24 is one.
  for (let time = 1; time <= 3; time++) {
    if (time > 1) console.log('Node 24 did not come from npm; trying again…')
    // Not `npm ci`: it refuses a lock file that lacks the binaries of platforms which its registry did not have. This
    // installs the same locked versions and writes nothing back. No package runs a script of its own.
    const { status } = spawnSync(
      'npm',
      ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
      { cwd: root, stdio: 'inherit' },
    )
    if (status !== 0) {
      console.error('npm install failed: see its message above. It needs the npm registry, or a filled npm cache.')
      process.exit(1)
    }
    if (hasOwnNode() || ownMajor >= 24) break
  }
  if (!hasOwnNode() && ownMajor < 24) {
    console.error(
      `Node 24 for ${process.platform}-${process.arch} did not come from npm, and yours is ${process.version}: try again where the download may have failed, or install Node 24.`,
    )
    process.exit(1)
  }
  writeFileSync(stamp, wanted)
}

const builtStamp = `${root}dist/console/.built`
const sources = createHash('sha256')
for (const file of [
  'vite.config.ts',
  'package-lock.json',
  ...filesIn('console'),
  ...filesIn('src/contract'),
  ...filesIn('src/docs'),
  ...filesIn('src/config'),
  ...filesIn('docs'),
])
  sources.update(file).update(readFileSync(root + file))
const made = sources.digest('hex')
if (!existsSync(builtStamp) || readFileSync(builtStamp, 'utf8') !== made) {
  console.log('Building the pages (a few seconds, once)…')
  const own = `${root}node_modules/.bin/node`
  const vite = `${root}node_modules/vite/bin/vite.js`
  const { status } = spawnSync(existsSync(own) ? own : process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) {
    console.error('The pages could not be built: see the message above.')
    process.exit(1)
  }
  writeFileSync(builtStamp, made)
}

/** Paths from the root, in an order that does not change. */
function filesIn(folder) {
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => statSync(root + file).isFile())
    .sort()
}
