import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contextSize } from './context-size.ts'

const gib = 1024 ** 3

test('a small model gets nine sequences of its whole context, up to 8,192 tokens: eight for one account, one for another', () => {
  const size = { trainedContextTokens: 4096, cacheBytesPerToken: 1000 }
  assert.deepEqual(contextSize(size, {}, gib), { contextTokens: 4096, sequences: 9 })
  assert.deepEqual(contextSize({ ...size, trainedContextTokens: 131_072 }, {}, gib), {
    contextTokens: 8192,
    sequences: 9,
  })
})

test('what all sequences take stays within the budget: first fewer sequences, then less context, then fewer again', () => {
  const trainedContextTokens = 131_072
  for (const cacheBytesPerToken of [1000, 23_000, 30_000, 60_000, 120_000, 500_000]) {
    const { contextTokens, sequences } = contextSize({ trainedContextTokens, cacheBytesPerToken }, {}, gib)
    assert(contextTokens * sequences * cacheBytesPerToken <= gib)
    assert(contextTokens >= 2048)
  }
  assert.deepEqual(contextSize({ trainedContextTokens, cacheBytesPerToken: 23_000 }, {}, gib), {
    contextTokens: 8192,
    sequences: 5,
  })
  assert.deepEqual(contextSize({ trainedContextTokens, cacheBytesPerToken: 120_000 }, {}, gib), {
    contextTokens: 2048,
    sequences: 4,
  })
  assert.deepEqual(contextSize({ trainedContextTokens, cacheBytesPerToken: 1e9 }, {}, gib), {
    contextTokens: 2048,
    sequences: 1,
  })
})

test('a context that the configuration names is kept, at the cost of sequences, never below one', () => {
  const size = { trainedContextTokens: 131_072, cacheBytesPerToken: 23_000 }
  assert.deepEqual(contextSize(size, { contextTokens: 16_384 }, gib), { contextTokens: 16_384, sequences: 2 })
  assert.deepEqual(contextSize(size, { contextTokens: 131_072 }, gib), { contextTokens: 131_072, sequences: 1 })
  assert.deepEqual(contextSize(size, { contextTokens: 4096, sequences: 3 }, gib), { contextTokens: 4096, sequences: 3 })
})
