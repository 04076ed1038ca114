import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { pythonJson, readJson, writeJson } from './json.ts'

test('numbers are written as Python reads and writes them', () => {
  // Each right side is what `json.dumps(json.loads(left))` prints in Python 3.
  const cases = [
    ['1', '1'],
    ['1.0', '1.0'],
    ['1.50', '1.5'],
    ['-0', '0'],
    ['-0.0', '-0.0'],
    ['12345678901234567890', '12345678901234567890'],
    ['1e5', '100000.0'],
    ['1e15', '1000000000000000.0'],
    ['1e16', '1e+16'],
    ['1.5E+22', '1.5e+22'],
    ['0.0001', '0.0001'],
    ['0.00001', '1e-05'],
    ['1.25e-7', '1.25e-07'],
    ['5e-324', '5e-324'],
    ['123456.789e3', '123456789.0'],
    ['0.1', '0.1'],
    ['1e400', '1e400'],
  ]
  for (const [text, expected] of cases) assert.equal(pythonJson(text!), expected)
})

test('spacing, escapes and key order are those of json.dumps with ensure_ascii off', () => {
  assert.equal(
    pythonJson('{"b":[ ],"a":{},"10":"\\u00e9\\/\\n\\u0001\\u007f\\u2028","2":[1,true,null,"x"]}'),
    '{"b": [], "a": {}, "10": "é/\\n\\u0001\u007f\u2028", "2": [1, true, null, "x"]}',
  )
})

test('of equal keys the last value stands at the first place, as in a Python dict', () => {
  assert.equal(pythonJson('{"a":1,"b":2,"a":3,"__proto__":4}'), '{"a": 3, "b": 2, "__proto__": 4}')
})

test('what is no JSON, or nested too deep, is not read', () => {
  for (const text of ['', '{', '{"a" 1}', '[1,]', 'NaN', '01', "'a'", '"\n"', `${'['.repeat(501)}${']'.repeat(501)}`]) {
    assert.equal(readJson(text), undefined, text.slice(0, 20))
  }
  assert.notEqual(readJson(`${'['.repeat(500)}${']'.repeat(500)}`), undefined)
})

test('every JSON text keeps its meaning, in both number styles', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(0, 1, '\t'), (text, indent) => {
      const spaced = JSON.stringify(JSON.parse(text), null, indent)
      const node = readJson(spaced)
      assert.ok(node !== undefined)
      assert.deepEqual(JSON.parse(writeJson(node, 'as-written')), JSON.parse(spaced))
      assert.deepEqual(JSON.parse(writeJson(node, 'python')), JSON.parse(spaced))
    }),
    { numRuns: 2000 },
  )
})

test('an escaped key is read as itself after a key that is a lone backslash', () => {
  // Node 24.21 (V8 13.6): JSON.parse reads both as a backslash, so keys must not come from objects it made.
  for (const key of ['\\', '\n', '\t', '"']) {
    const node = readJson(JSON.stringify({ k: 0, [key]: 0 }))
    assert.ok(node?.type === 'object' && node.entries.has(key), JSON.stringify(key))
  }
})
