import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { actingPattern, plainPieces } from './plain-pieces.ts'

const acting = actingPattern(['<think>', '</think>', '｜DSML｜', 'k></', '   ', '!'])!

test('pieces joined are the text, and no token that would act is whole in one', () => {
  const part = fc.oneof(
    fc.constantFrom('<think>', '</think>', '｜DSML｜', 'k></', '<', 'think>', ' ', '！', '😀', 'word '),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('x'.repeat(9000), ' '.repeat(9000), '😀'.repeat(5000), 'some words '.repeat(1000)),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const text = parts.join('')
      const pieces = [...plainPieces(text, acting)]
      assert.equal(pieces.join(''), text)
      for (const piece of pieces) {
        assert.equal(piece.search(new RegExp(acting.source)), -1, piece.slice(0, 50))
        assert(piece.length <= 8192)
      }
    }),
  )
})

test('no character is cut in two', () => {
  for (const text of ['😀'.repeat(9000), `x${'😀'.repeat(9000)}`])
    for (const piece of plainPieces(text, acting)) assert(piece.isWellFormed())
})

test('text that goes on is cut in the same places as before, so that its tokens stay the same', () => {
  const text = 'A conversation that grows. '.repeat(2000)
  const before = [...plainPieces(text, acting)]
  const after = [...plainPieces(`${text}And more.`, acting)]
  assert.deepEqual(after.slice(0, before.length - 1), before.slice(0, -1))
})

test('long text with words is cut before a word', () => {
  const [first, second] = [...plainPieces('lorem ipsum '.repeat(2000), acting)]
  assert.match(first!, /\S$/)
  assert.match(second!, /^ \S/)
})

test('white space and single characters never count as tokens that act', () => {
  assert.equal(actingPattern(['\n\n', '  ', '!']), undefined)
  assert.deepEqual([...plainPieces('a   b', undefined)], ['a   b'])
})

test('phrases, which have white space or a quotation mark in them, do not act', () => {
  assert.equal(actingPattern([' string="true">', '": {"type": "', '## Tools\n', 'invoke name="']), undefined)
  const pattern = actingPattern(['": {"type": "', '<think>', 'invoke name="'])!
  assert.equal(pattern.source, '<think>')
  const text = '{"a": {"type": "b"}} invoke name="c"'
  assert.deepEqual([...plainPieces(text, pattern)], [text])
})
