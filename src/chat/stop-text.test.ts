import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createStopText } from './stop-text.ts'

function through(pieces: string[], stops: string[]): string {
  const stop = createStopText(stops)
  let out = ''
  for (const piece of pieces) out += stop.push(piece).text
  return out + stop.end()
}

test('a stop string cut across pieces ends the text before it', () => {
  assert.equal(through(['one tw', 'o th', 'ree'], ['two three']), 'one ')
})

test('what only looked like a stop string goes out unchanged', () => {
  assert.equal(through(['ab', 'ab', 'c'], ['abd']), 'ababc')
})

test('the stop string that is complete first wins, whatever its place in the list', () => {
  assert.equal(through(['x END y STOP'], ['STOP', 'END']), 'x ')
  assert.equal(through(['abc'], ['abc', 'b']), 'a')
  assert.equal(through(['ab', 'c'], ['abc', 'b']), 'a')
})

test('any cutting of any text gives what reading it letter by letter gives', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 40 })
  const stops = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 4,
  })
  fc.assert(
    fc.property(letters, stops, fc.array(fc.nat(8)), (text, list, sizes) => {
      const pieces: string[] = []
      let rest = text
      for (const size of sizes) {
        pieces.push(rest.slice(0, size))
        rest = rest.slice(size)
      }
      pieces.push(rest)
      assert.equal(through(pieces, list), cutByReading(text, list))
    }),
    { numRuns: 5000 },
  )
})

function cutByReading(text: string, stops: string[]): string {
  for (let end = 1; end <= text.length; end++) {
    const done = stops.filter((stop) => text.slice(0, end).endsWith(stop)).map((stop) => stop.length)
    if (done.length > 0) return text.slice(0, end - Math.max(...done))
  }
  return text
}
