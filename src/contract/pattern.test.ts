import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parsePattern } from './pattern.ts'
import { PatternMatcher } from './pattern-match.ts'

function matcher(source: string): PatternMatcher {
  const parsed = parsePattern(source)
  assert('pattern' in parsed, `${source}: ${'problem' in parsed && parsed.problem}`)
  return new PatternMatcher(parsed.pattern)
}

const pieces = [
  'a',
  'b',
  '.',
  '[ab]',
  '[^a]',
  '\\d',
  '\\W',
  '\\s',
  '[\\w-]',
  '[^\\p{L}1]',
  '\\p{L}',
  '\\u{1F600}',
  '\\x61',
  '😀',
  '^',
  '$',
  '\\b',
  '\\B',
  '\\n',
]

const source: fc.Arbitrary<string> = fc.letrec<{ source: string }>((tie) => ({
  source: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...pieces),
    fc.tuple(tie('source'), tie('source')).map(([a, b]) => a + b),
    fc.tuple(tie('source'), tie('source')).map(([a, b]) => `(?:${a}|${b})`),
    fc
      .tuple(tie('source'), fc.constantFrom('*', '+', '?', '{2}', '{1,3}', '{0,2}', '{2,}', '*?'))
      .map(([a, times]) => `(${a})${times}`),
    fc.tuple(fc.constantFrom('?=', '?!'), tie('source')).map(([look, a]) => `(${look}${a})`),
  ),
})).source

test('patterns match exactly what JavaScript matches', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '1', ' ', '-', '\n', 'é', '😀'), maxLength: 8 })
  fc.assert(
    fc.property(source, fc.array(text, { minLength: 3, maxLength: 6 }), (pattern, texts) => {
      const ours = matcher(pattern)
      const theirs = new RegExp(pattern, 'u')
      for (const each of texts) {
        // V8 also finds matches in the middle of a surrogate pair, where no code point begins.
        const at = theirs.exec(each)?.index ?? 0
        if (/^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(each.slice(Math.max(at - 1, 0))) && at > 0) continue
        assert.equal(ours.test(each), theirs.test(each), `/${pattern}/ on ${JSON.stringify(each)}`)
      }
    }),
    { numRuns: 5000 },
  )
})

test('patterns that libraries write are taken', () => {
  const email =
    "^(?!\\.)(?!.*\\.\\.)([A-Za-z0-9_'+\\-\\.]*)[A-Za-z0-9_+-]@([A-Za-z0-9][A-Za-z0-9\\-]*\\.)+[A-Za-z]{2,}$"
  assert.deepEqual(
    ['a.b@c.de', 'a..b@c.de', '.a@b.cd'].map((text) => matcher(email).test(text)),
    [true, false, false],
  )
  assert.equal(matcher('^[a-z0-9]+(?:-[a-z0-9]+)*$').test('a-b-c'), true)
  assert.equal(matcher('^(?<year>\\d{4})-\\d\\d$').test('2026-11'), true)
  assert.equal(matcher('^[\\w.-]+\\/[^\\]\\-]*$').test('a.b/c'), true)
})

test('patterns that double a backtracking matcher with each character take linear work', () => {
  const text = `${'a'.repeat(20_000)}!`
  for (const pattern of ['^(a+)+$', '^(a|a)*$', '^(a|aa)+$', '(a*)*b', '(.*)*x', 'a*a*a*a*a*b', '(?=(a+)+b)a'])
    assert.equal(matcher(pattern).test(text), false, pattern)
})

test('what is no pattern, or none that can be run in linear time, is refused with its place', () => {
  const refused: [string, RegExp][] = [
    ['(a)\\1', /not refer back.*character 5/],
    ['(?<n>a)\\k<n>', /not refer back/],
    ['(?<!a)b', /not look behind/],
    ['(', /`\(` without `\)`/],
    [')', /`\)` without `\(`/],
    ['[a', /`\[` without `\]`/],
    ['[b-a]', /out of order/],
    ['*a', /nothing to repeat/],
    ['a**', /nothing to repeat/],
    ['a{3,2}', /3 is more than 2/],
    ['a{1001}', /more than 1000 times; got 1001/],
    ['(?i)a', /inline flags/],
    ['\\', /nothing follows/],
    ['\\q', /means nothing/],
    ['\\p{Nope}', /no property/],
    ['\\u{110000}', /past the last code point/],
    ['((((a{50}){50}){50}){50})', /at most 4000 steps/],
    [`${'('.repeat(33)}a${')'.repeat(33)}`, /at most 32 groups/],
  ]
  for (const [pattern, says] of refused) {
    const parsed = parsePattern(pattern)
    assert('problem' in parsed, pattern)
    assert.match(parsed.problem, says)
  }
})

test('any text is a pattern or is refused, never an exception', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab(){}[]|*+?.^$\\-,0159dpu<=!:xk'), maxLength: 20 })
  fc.assert(
    fc.property(text, (pattern) => {
      const parsed = parsePattern(pattern)
      if ('pattern' in parsed) new PatternMatcher(parsed.pattern).test('ab01')
      else assert.equal(typeof parsed.problem, 'string')
    }),
    { numRuns: 5000 },
  )
})
