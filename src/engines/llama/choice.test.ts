import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Sampling } from '../engine.ts'
import { chooseToken, createRandom } from './choice.ts'

const plain: Sampling = { temperature: 1, topP: 1, frequencyPenalty: 0, presencePenalty: 0 }
const model = new Map([
  [1, 0.6],
  [2, 0.3],
  [3, 0.1],
])

/** How often each token comes in 10,000 draws of one seed. */
function shares(sampling: Sampling, generated = new Map<number, number>()): number[] {
  const random = createRandom(3)
  const counts = [0, 0, 0]
  for (let draw = 0; draw < 10_000; draw++) counts[chooseToken(model, generated, sampling, random) - 1]!++
  return counts.map((count) => count / 10_000)
}

function assertNear(given: number[], expected: number[]): void {
  for (const [index, share] of expected.entries()) assert(Math.abs(given[index]! - share) < 0.02, `${given}`)
}

test('at temperature 1 tokens come as often as the model says', () => {
  assertNear(shares(plain), [0.6, 0.3, 0.1])
})

test('a higher temperature flattens, a lower one sharpens, 0 takes the likeliest', () => {
  const root = [0.6, 0.3, 0.1].map(Math.sqrt)
  const sum = root[0]! + root[1]! + root[2]!
  assertNear(
    shares({ ...plain, temperature: 2 }),
    root.map((share) => share / sum),
  )
  assert.deepEqual(shares({ ...plain, temperature: 0 }), [1, 0, 0])
})

test('top-p keeps the fewest tokens that come to it, at least one', () => {
  assertNear(shares({ ...plain, topP: 0.8 }), [2 / 3, 1 / 3, 0])
  assert.deepEqual(shares({ ...plain, topP: 0 }), [1, 0, 0])
})

test('penalties lower what was given already, by count and once', () => {
  const twice = new Map([[1, 2]])
  assert.equal(chooseToken(model, twice, { ...plain, temperature: 0, frequencyPenalty: 0.4 }, Math.random), 2)
  assert.equal(chooseToken(model, twice, { ...plain, temperature: 0, frequencyPenalty: 0.3 }, Math.random), 1)
  assert.equal(chooseToken(model, twice, { ...plain, temperature: 0, presencePenalty: 0.8 }, Math.random), 2)
  assert.equal(chooseToken(model, twice, { ...plain, temperature: 0, presencePenalty: 0.6 }, Math.random), 1)
})

test('a bias is added to the logit, and -100 bans', () => {
  assertNear(shares({ ...plain, logitBias: { 1: -100 } }), [0, 0.75, 0.25])
  assert.deepEqual(shares({ ...plain, temperature: 0, logitBias: { 3: 2 } }), [0, 0, 1])
})

test('a seed gives the same numbers again, another seed others', () => {
  const draw = (seed: number) => {
    const random = createRandom(seed)
    return [random(), random(), random()]
  }
  assert.deepEqual(draw(5), draw(5))
  assert.notDeepEqual(draw(5), draw(6))
  for (const number of draw(7)) assert(number >= 0 && number < 1)
})
