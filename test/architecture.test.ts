// Imports go one way. See ARCHITECTURE.md for the picture.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { test } from 'node:test'

/** From left to right; a folder imports from further right only, and never from its neighbours on the same level. */
const levels = [
  ['main.ts'],
  ['cli'],
  ['http'],
  ['app.ts'],
  ['chat', 'tasks', 'docs'],
  ['accounts', 'money', 'limits', 'usage', 'catalog', 'engines'],
  ['db', 'net', 'config', 'ops'],
  ['contract', 'deepseek'],
]

/** Packages that one place alone may import. */
const owners: Record<string, RegExp> = {
  fastify: /^http\//,
  'node-llama-cpp': /^engines\/llama\/(child|generation|grammar-state|prompt|sampler|token-pieces)\.ts$/,
  'node:sqlite': /^db\//,
  iovalkey: /^db\/valkey\.ts$/,
  undici: /^net\//,
  zod: /^(contract|config|http)\//,
  commander: /^cli\//,
}

const root = join(import.meta.dirname, '../src')
const files = globSync('**/*.ts', { cwd: root })

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [
    ...text.matchAll(/^(?:import|export)\s[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}

function levelOf(folder: string): number {
  const level = levels.findIndex((names) => names.includes(folder))
  assert(level >= 0, `src/${folder} has no place in test/architecture.test.ts: give it one, or move the file`)
  return level
}

test('every import goes to the right, never back and never to a sibling folder', () => {
  for (const file of files) {
    const from = file.split('/')[0]!
    for (const target of importsOf(file).filter((name) => name.startsWith('.'))) {
      const to = normalize(join(dirname(file), target)).split('/')[0]!
      if (to === from || to === '..') continue
      assert(
        levelOf(to) > levelOf(from),
        `src/${file} imports from ${to}/: move what both need further right, or let the caller hand it in`,
      )
    }
  }
})

test('src imports nothing from outside src', () => {
  for (const file of files.filter((name) => !name.endsWith('.test.ts')))
    for (const target of importsOf(file).filter((name) => name.startsWith('.')))
      assert(!normalize(join(dirname(file), target)).startsWith('..'), `src/${file} imports ${target}`)
})

test('a package that one folder owns is imported nowhere else', () => {
  for (const file of files)
    for (const name of importsOf(file))
      if (owners[name] && !file.endsWith('.test.ts'))
        assert(owners[name].test(file), `src/${file} imports ${name}; only ${owners[name]} may`)
})

test('only config/load.ts and the command line read the environment', () => {
  for (const file of files.filter((name) => !name.endsWith('.test.ts') && !/^(cli|main)/.test(name)))
    if (file !== 'config/load.ts')
      assert(!readFileSync(join(root, file), 'utf8').includes('process.env'), `src/${file} reads process.env`)
})

test('no file has grown past 400 lines', () => {
  for (const file of files) {
    const lines = readFileSync(join(root, file), 'utf8').split('\n').length
    assert(lines <= 400, `src/${file} has ${lines} lines: which idea could leave it?`)
  }
})

test('the console takes nothing but types from the server', () => {
  const console = join(import.meta.dirname, '../console')
  for (const file of globSync('**/*.{ts,tsx}', { cwd: console }))
    for (const [, kind, target] of readFileSync(join(console, file), 'utf8').matchAll(
      /^import (type )?[^'"]*from '([^']+\/src\/[^']+)'/gm,
    )) {
      assert(kind, `console/${file} imports code from ${target}: only types of it may come to the browser`)
      assert.match(target!, /\/src\/(contract\/|docs\/(page|search-entries)\.ts)/, `console/${file} imports ${target}`)
    }
})
