import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Validator } from '@cfworker/json-schema'
import fc from 'fast-check'
import { checkClientSchema } from './client-schema.ts'
import type { Json, JsonObject } from './json.ts'
import { matchesSchema } from './schema-check.ts'

const keywords: [schema: JsonObject, fits: Json[], not: [Json, path: string, says: RegExp][]][] = [
  [
    { type: 'integer' },
    [1, -5, 1.0],
    [
      [1.5, '', /must be integer; got number/],
      ['1', '', /got string/],
    ],
  ],
  [{ type: ['string', 'null'] }, ['', null], [[5, '', /must be string or null; got number/]]],
  [{ type: 'string', nullable: true }, [null], [[5, '', /got number/]]],
  [
    { enum: [1, 'a', { x: [1, 2], y: 0 }] },
    [1, 'a', { y: 0, x: [1, 2] }],
    [
      ['b', '', /one of the 3 values/],
      [{ x: [2, 1], y: 0 }, '', /one of/],
    ],
  ],
  [{ const: { a: 1 } }, [{ a: 1 }], [[{ a: 2 }, '', /must be \{"a":1\}/]]],
  [
    { minimum: 1, exclusiveMaximum: 3 },
    [1, 2.9],
    [
      [0, '', /at least 1; got 0/],
      [3, '', /less than 3; got 3/],
    ],
  ],
  [{ minimum: 1, exclusiveMinimum: true }, [1.1], [[1, '', /more than 1; got 1/]]],
  [{ multipleOf: 0.1 }, [0.3, 1, -2.7], [[0.25, '', /multiple of 0.1/]]],
  [
    { minLength: 2, maxLength: 3 },
    ['😀😀', 'abc'],
    [
      ['😀', '', /at least 2 characters; got 1/],
      ['abcd', '', /at most 3 characters; got 4/],
    ],
  ],
  [{ pattern: '^(a+)+$' }, ['aa'], [['ab', '', /must match the pattern/]]],
  [{ format: 'date' }, ['2024-02-29'], [['2023-02-29', '', /must be a date/]]],
  [{ format: 'made-up' }, ['anything'], []],
  [
    { properties: { a: { type: 'string' } }, required: ['a'], additionalProperties: false },
    [{ a: 'x' }],
    [
      [{}, '', /must have the property "a"/],
      [{ a: 5 }, 'a', /must be string/],
      [{ a: '', b: 1 }, 'b', /must not be there/],
    ],
  ],
  [
    { patternProperties: { '^x': { type: 'integer' } }, additionalProperties: { type: 'null' } },
    [{ xa: 1, y: null }],
    [
      [{ xa: null }, 'xa', /integer/],
      [{ y: 1 }, 'y', /null/],
    ],
  ],
  [{ propertyNames: { maxLength: 2 } }, [{ ab: 1 }], [[{ abc: 1 }, 'abc', /at most 2 characters/]]],
  [
    { minProperties: 1, maxProperties: 2 },
    [{ a: 1 }],
    [
      [{}, '', /at least 1 properties/],
      [{ a: 1, b: 1, c: 1 }, '', /at most 2/],
    ],
  ],
  [{ dependentRequired: { a: ['b'] } }, [{ a: 1, b: 1 }, { b: 1 }], [[{ a: 1 }, '', /must have the property "b"/]]],
  [
    { items: { type: 'integer' }, minItems: 1, maxItems: 2 },
    [[1], [1, 2]],
    [
      [[], '', /at least 1 items/],
      [[1, 'x'], '[1]', /integer/],
      [[1, 2, 3], '', /at most 2/],
    ],
  ],
  [{ prefixItems: [{ type: 'string' }], items: false }, [['a'], []], [[['a', 1], '[1]', /must not be there/]]],
  [{ items: [{ type: 'string' }], additionalItems: { type: 'null' } }, [['a', null]], [[['a', 1], '[1]', /null/]]],
  [
    { uniqueItems: true },
    [[1, '1', [1], { a: 1 }]],
    [
      [
        [
          { a: 1, b: 2 },
          { b: 2, a: 1 },
        ],
        '',
        /same item twice/,
      ],
    ],
  ],
  [
    { contains: { type: 'string' }, maxContains: 1 },
    [['a', 1]],
    [
      [[1], '', /at least 1 items/],
      [['a', 'b'], '', /at most 1/],
    ],
  ],
  [
    { anyOf: [{ type: 'string' }, { properties: { a: { type: 'integer' } }, required: ['a'] }] },
    ['x', { a: 1 }],
    [[{ a: 'x' }, 'a', /integer/]],
  ],
  [{ oneOf: [{ type: 'integer' }, { minimum: 5 }] }, [3, 5.5], [[7, '', /exactly one.*fits 2/]]],
  [{ allOf: [{ type: 'integer' }, { minimum: 5 }] }, [5], [[4, '', /at least 5/]]],
  [{ not: { type: 'string' } }, [1], [['x', '', /not fit/]]],
  [
    JSON.parse('{"if": {"type": "string"}, "then": {"minLength": 2}, "else": {"type": "null"}}'),
    ['ab', null],
    [
      ['a', '', /at least 2/],
      [5, '', /null/],
    ],
  ],
  [
    { $defs: { n: { properties: { next: { $ref: '#/$defs/n' } }, additionalProperties: false } }, $ref: '#/$defs/n' },
    [{ next: { next: {} } }],
    [[{ next: { x: 1 } }, 'next.x', /must not be there/]],
  ],
]

test('each keyword lets through what fits and says what does not, and where', () => {
  for (const [schema, fits, not] of keywords) {
    assert.equal(checkClientSchema(schema), undefined, JSON.stringify(schema))
    for (const value of fits)
      assert.deepEqual(matchesSchema(value, schema), { ok: true }, JSON.stringify([schema, value]))
    for (const [value, path, says] of not) {
      const verdict = matchesSchema(value, schema)
      assert(!verdict.ok, JSON.stringify([schema, value]))
      assert.equal(verdict.path, path, JSON.stringify([schema, value, verdict]))
      assert.match(verdict.message, says)
    }
  }
})

/** Schemas of the keywords that @cfworker/json-schema reads as this project does. */
const schemas = fc.letrec<{ schema: JsonObject }>((tie) => {
  const sub = fc.oneof({ depthSize: 'small' }, fc.constantFrom<Json>(true, false, {}), tie('schema'))
  const below = fc.oneof({ weight: 5, arbitrary: sub }, { weight: 1, arbitrary: fc.constant<Json>({ $ref: '#' }) })
  const subs = fc.array(sub, { minLength: 1, maxLength: 3 })
  const keys = fc.constantFrom('a', 'b', 'c')
  const count = fc.nat(3)
  const types = fc.constantFrom('string', 'number', 'integer', 'boolean', 'object', 'array', 'null')
  const small = fc.oneof(fc.constantFrom<Json>('a', 'bb', 1, 0, 2.5, null, true, [], [1], {}, { a: 1 }))
  const words: Record<string, fc.Arbitrary<Json>> = {
    type: fc.oneof(types, fc.uniqueArray(types, { minLength: 1, maxLength: 3 })),
    enum: fc.array(small, { minLength: 1, maxLength: 3 }),
    const: small,
    properties: fc.dictionary(keys, below, { maxKeys: 2 }),
    required: fc.array(keys, { maxLength: 2 }),
    additionalProperties: below,
    patternProperties: fc.dictionary(fc.constantFrom('^a', 'b|c'), below, { maxKeys: 2 }),
    minProperties: count,
    maxProperties: count,
    items: below,
    prefixItems: fc.array(below, { minLength: 1, maxLength: 2 }),
    minItems: count,
    maxItems: count,
    uniqueItems: fc.boolean(),
    anyOf: subs,
    oneOf: subs,
    allOf: subs,
    not: sub,
    if: sub,
    else: sub,
    minLength: count,
    maxLength: count,
    pattern: fc.constantFrom('^a', 'b$', '(a|b)+'),
    minimum: fc.integer({ min: -3, max: 3 }),
    exclusiveMaximum: fc.integer({ min: -3, max: 3 }),
    multipleOf: fc.constantFrom(1, 0.5, 2),
    dependentRequired: fc.dictionary(keys, fc.array(keys, { maxLength: 2 }), { maxKeys: 1 }),
  }
  const entries = [...Object.entries(words), ['then', sub] as const].map(([key, value]) =>
    value.map((item): [string, Json] => [key, item]),
  )
  return {
    schema: fc
      .uniqueArray(fc.oneof(...entries), { selector: ([key]) => key, minLength: 1, maxLength: 4 })
      .map((chosen): JsonObject => Object.fromEntries(chosen)),
  }
}).schema

const { value: values } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<Json>('a', 'bb', 'ab', '', 1, 0, 2.5, -3, null, true, false),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), tie('value'), { maxKeys: 3 }),
  ),
}))

test('verdicts are those of @cfworker/json-schema', () => {
  let fitting = 0
  fc.assert(
    fc.property(schemas, values, (schema, value) => {
      const expected = new Validator(structuredClone(schema), '2020-12').validate(value).valid
      const verdict = matchesSchema(value, schema)
      assert.equal(verdict.ok, expected, JSON.stringify([schema, value, verdict]))
      if (expected) fitting++
    }),
    { numRuns: 5000 },
  )
  assert(fitting > 500 && fitting < 4500, `${fitting} of 5000 fit`)
})

const spread = (count: number, make: (index: number) => Json): JsonObject =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`a${i}`, make(i)]))

function nestedValue(levels: number): Json {
  let value: Json = null
  for (let i = 0; i < levels; i++) value = { a: value }
  return value
}

test('schemas that would take a plain interpreter for ever take bounded work', () => {
  const $defs = spread(60, (i) => ({ anyOf: [{ $ref: `#/$defs/a${i + 1}` }, { $ref: `#/$defs/a${i + 1}` }] }))
  const doubling: JsonObject = { $ref: '#/$defs/a0', $defs: { ...$defs, a60: { type: 'string' } } }
  const tripled: JsonObject = {
    type: ['object', 'null'],
    properties: { a: { anyOf: [{ $ref: '#' }, { $ref: '#' }, { properties: { a: { $ref: '#' } } }] } },
  }
  const patterns: JsonObject = {
    allOf: Array.from({ length: 200 }, (_, i) => ({ pattern: `^(a*)*(b|a)*${i % 2 ? '' : 'a'}` })),
  }
  const enums: JsonObject = { items: { enum: Array.from({ length: 15_000 }, (_, i) => `v${i}`) } }
  for (const schema of [doubling, tripled, patterns, enums]) assert.equal(checkClientSchema(schema), undefined)
  assert.equal(matchesSchema(5, doubling).ok, false)
  assert.equal(matchesSchema('x', doubling).ok, true)
  assert.equal(matchesSchema(nestedValue(100), tripled).ok, true)
  assert.match(JSON.stringify(matchesSchema('a'.repeat(200_000), patterns)), /too much work/)
  assert.equal(
    matchesSchema(
      Array.from({ length: 20_000 }, () => 'v14999'),
      enums,
    ).ok,
    true,
  )
  const pairs = Array.from({ length: 20_000 }, (_, i) => ({ a: i }))
  assert.equal(matchesSchema(pairs, { uniqueItems: true }).ok, true)
})

test('values nested past any use are refused, not overflowed on', () => {
  const recursive: JsonObject = { properties: { a: { $ref: '#' } } }
  assert.equal(matchesSchema(nestedValue(200), recursive).ok, true)
  for (const schema of [recursive, { const: 5 }, { enum: [{}] }, { uniqueItems: true }]) {
    const verdict = matchesSchema([nestedValue(50_000), nestedValue(50_000)], { items: schema, uniqueItems: true })
    assert.equal(verdict.ok, false)
  }
})

test('names of the prototype are names like any other', () => {
  const schema: JsonObject = JSON.parse(
    '{"properties": {"__proto__": {"type": "string"}, "constructor": {"type": "string"}}, "required": ["__proto__"]}',
  )
  assert.deepEqual(matchesSchema(JSON.parse('{"__proto__": "x", "constructor": "y"}'), schema), { ok: true })
  assert.equal(matchesSchema(JSON.parse('{"__proto__": 5}'), schema).ok, false)
  assert.equal(matchesSchema({}, schema).ok, false)
  assert.equal(matchesSchema({ constructor: 5 }, { additionalProperties: false }).ok, false)
})

test('any schema that passes the bounds gives a verdict on any value, never an exception', () => {
  fc.assert(
    fc.property(schemas, fc.jsonValue(), (schema, value) => {
      if (checkClientSchema(schema) !== undefined) return
      assert.equal(typeof matchesSchema(value as Json, schema).ok, 'boolean')
    }),
    { numRuns: 1000 },
  )
})
