import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tokenBytes } from './vocabulary.ts'

test('a byte-level token gives its own bytes, half characters too', () => {
  const vocabulary = { model: 'gpt2', tokens: ['Ġthe', 'ä½', 'ł', '<think>'], types: [1, 1, 1, 4] }
  assert.equal(tokenBytes(vocabulary, 0)?.toString(), ' the')
  assert.equal(Buffer.concat([tokenBytes(vocabulary, 1)!, tokenBytes(vocabulary, 2)!]).toString(), '你')
  assert.equal(tokenBytes(vocabulary, 3)?.toString(), '<think>')
})

test('a sentence-piece token gives its text, and its byte tokens their byte', () => {
  const vocabulary = { model: 'llama', tokens: ['▁the', '<0xE4>'], types: [1, 6] }
  assert.equal(tokenBytes(vocabulary, 0)?.toString(), ' the')
  assert.deepEqual([...tokenBytes(vocabulary, 1)!], [0xe4])
})

test('where the spelling is not known there are no bytes', () => {
  assert.equal(tokenBytes({ model: 'bert', tokens: ['x'], types: [1] }, 0), undefined)
  assert.equal(tokenBytes({ model: 'gpt2', tokens: [], types: [] }, 0), undefined)
})
