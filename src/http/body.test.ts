import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ApiError } from '../contract/errors.ts'
import { maxJsonDepth, parseBody } from './body.ts'

function refusal(body: string | Buffer): string {
  try {
    parseBody(Buffer.from(body))
  } catch (error) {
    assert(error instanceof ApiError)
    assert.equal(error.code, 'invalid_request')
    return error.message
  }
  assert.fail('the body was taken')
}

test('a body that is not JSON is refused with the place of the mistake', () => {
  assert.match(refusal('{"a": 1,\n "b": x}'), /unexpected "x" at line 2, column 7/)
  assert.match(refusal('{"a" 1}'), /unexpected "1" at line 1, column 6/)
  assert.match(refusal('{"a": 1} 2'), /unexpected "2" at line 1, column 10/)
  assert.match(refusal('[1,]'), /unexpected "\]" at line 1, column 4/)
  assert.match(refusal('{"a": '), /ends too early, at line 1, column 7/)
  assert.match(refusal(`{"messages": "cut of`), /ends too early, at line 1, column 21/)
})

test('an empty body and one that is not UTF-8 are refused', () => {
  assert.match(refusal(''), /empty/)
  assert.match(refusal(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d])), /not valid UTF-8/)
})

test('nesting is taken up to the bound and refused past it, also 10,000 levels deep', () => {
  const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
  assert(Array.isArray(parseBody(Buffer.from(nested(maxJsonDepth)))))
  assert.match(refusal(nested(maxJsonDepth + 1)), /more than 128 levels/)
  assert.match(refusal('{"a":'.repeat(10_000)), /more than 128 levels/)
})

test('brackets and escaped quotes inside strings do not count as nesting', () => {
  const text = JSON.stringify({ a: `${'['.repeat(500)}"\\`, b: '\\"[[[' })
  assert.deepEqual(parseBody(Buffer.from(text)), JSON.parse(text))
})

test('any JSON value is read as JSON.parse reads it, and any damage to it is refused or read alike', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 2 }), (json, where, junk) => {
      const at = where % (json.length + 1)
      const text = Buffer.from(json.slice(0, at) + junk + json.slice(at)).toString()
      let expected: unknown
      try {
        expected = JSON.parse(text)
      } catch {
        refusal(text)
        return
      }
      assert.deepEqual(parseBody(Buffer.from(text)), expected)
    }),
    { numRuns: 2000 },
  )
})
