// Writes conversations as rows for train.py:
//   node data/generate.ts --seed 1 --split train --count 1000 --out rows.jsonl [--tasks call,json] [--conversations] [--show]
import { closeSync, openSync, writeSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Generator, Split } from './conversation.ts'
import { makeRandom } from './random.ts'
import { rowOf } from './row.ts'
import { scrambled } from './scramble.ts'
import { generators, trainingGenerators } from './tasks.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    split: { type: 'string', default: 'train' },
    count: { type: 'string', default: '1000' },
    /** A file, or - for the standard output. */
    out: { type: 'string', default: '-' },
    /** Only these, by name; all otherwise. */
    tasks: { type: 'string' },
    /** Other weights: `call=3,chat=0.5` (times the generators' own). */
    mix: { type: 'string' },
    /** Readable text instead of rows. */
    show: { type: 'boolean', default: false },
  },
})

if (values.split !== 'train' && values.split !== 'held-out') throw new Error('--split is train or held-out')
const split: Split = values.split
const wanted = values.tasks?.split(',')
const factors = new Map(values.mix?.split(',').map((entry) => entry.split('=') as [string, string]))
const chosen = (split === 'train' ? trainingGenerators : generators)
  .filter(({ task }) => wanted === undefined || wanted.includes(task))
  .map((generator) => ({ generator, weight: generator.weight * Number(factors.get(generator.task) ?? 1) }))
  .filter(({ weight }) => weight > 0)
if (chosen.length === 0)
  throw new Error(`no such task; there are ${[...new Set(trainingGenerators.map((g) => g.task))].join(', ')}`)
const total = chosen.reduce((sum, { weight }) => sum + weight, 0)

const random = makeRandom(Number(values.seed))
const file = values.out === '-' ? 1 : openSync(values.out, 'w')
let waiting = ''
for (let count = 0; count < Number(values.count); count++) {
  const made = pickGenerator().make(random, split)
  const row = rowOf(split === 'train' ? scrambled(made, random) : made)
  waiting += values.show
    ? `──── ${row.task}\n${row.parts.map(({ text, learn }) => (learn ? `\x1b[32m${text}\x1b[0m` : text)).join('')}\n`
    : `${JSON.stringify(row)}\n`
  if (waiting.length > 1_000_000) flush()
}
flush()
if (file !== 1) closeSync(file)

function flush() {
  writeSync(file, waiting)
  waiting = ''
}

function pickGenerator(): Generator {
  let left = random.next() * total
  for (const { generator, weight } of chosen) {
    left -= weight
    if (left < 0) return generator
  }
  return chosen.at(-1)!.generator
}
