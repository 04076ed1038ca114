import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { checkClientSchema, maxSchemaBytes, maxSchemaDepth, maxSchemaRefs, maxSchemaValues } from './client-schema.ts'
import type { Json, JsonObject } from './json.ts'

const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))
const within = (schema: JsonObject): JsonObject => ({ type: 'object', properties: { a: schema } })

/** Inside `properties.a`: taken, refused, place of the refusal, what its message says. */
const rules: [taken: JsonObject[], refused: JsonObject, path: string, says: RegExp][] = [
  [
    [{ type: 'string' }, { type: ['integer', 'null'] }],
    { type: 'text' },
    'type',
    /must be one of "string".*; got "text"/,
  ],
  [[], { type: [] }, 'type', /got an empty array/],
  [[], { type: ['string', 5] }, 'type', /got 5/],
  [[{ enum: [null] }], { enum: [] }, 'enum', /must be an array of at least 1 value; got an empty array/],
  [[], { enum: 'a' }, 'enum', /got "a"/],
  [
    [{ properties: {} }, { properties: { b: true } }],
    { properties: [] },
    'properties',
    /must be an object of schemas; got an empty array/,
  ],
  [[], { properties: { b: 5 } }, 'properties.b', /must be a schema, an object; got 5/],
  [[{ required: [] }, { required: ['b'] }], { required: 5 }, 'required', /must be an array of strings; got 5/],
  [[], { required: true }, 'required', /got true/],
  [[], { required: ['b', 5] }, 'required', /it holds 5/],
  [[{ items: {} }, { items: [{}] }, { items: false }], { items: 'x' }, 'items', /must be a schema, an object; got "x"/],
  [[{ prefixItems: [{}] }], { prefixItems: [] }, 'prefixItems', /at least 1 schema; got an empty array/],
  [[{ anyOf: [{}] }], { anyOf: {} }, 'anyOf', /at least 1 schema; got an object/],
  [[{ oneOf: [true] }], { oneOf: [null] }, 'oneOf.0', /must be a schema, an object; got null/],
  [[{ allOf: [{}, {}] }], { allOf: 5 }, 'allOf', /got 5/],
  [[{ additionalProperties: false }], { additionalProperties: 'no' }, 'additionalProperties', /got "no"/],
  [[{ minLength: 0 }], { minLength: -1 }, 'minLength', /must be an integer of at least 0; got -1/],
  [[{ maxItems: 5 }], { maxItems: 1.5 }, 'maxItems', /got 1.5/],
  [[{ minimum: -1.5 }], { minimum: '1' }, 'minimum', /must be a number; got "1"/],
  [
    [{ exclusiveMinimum: 1 }, { exclusiveMinimum: true }],
    { exclusiveMinimum: 'x' },
    'exclusiveMinimum',
    /must be a number/,
  ],
  [[{ multipleOf: 0.01 }], { multipleOf: 0 }, 'multipleOf', /must be a number above 0; got 0/],
  [[{ format: 'anything' }], { format: 5 }, 'format', /must be a string; got 5/],
  [[{ nullable: true, uniqueItems: false }], { nullable: 'yes' }, 'nullable', /must be true or false; got "yes"/],
  [[{ pattern: '^a+$' }], { pattern: '(a)\\1' }, 'pattern', /must not refer back to a group.*at character 5/],
  [[], { pattern: '(?<=a)b' }, 'pattern', /must not look behind/],
  [[], { pattern: '(' }, 'pattern', /must be a regular expression/],
  [[], { pattern: 'a'.repeat(4097) }, 'pattern', /at most 4096 characters; got 4097/],
  [[{ pattern: '(a{10}){10}' }], { pattern: '((a{99}){99}){99}' }, 'pattern', /at most 4000 steps/],
  [
    [{ patternProperties: { '^x': {} } }],
    { patternProperties: { '(': {} } },
    'patternProperties.(',
    /must be a regular expression/,
  ],
  [[{ $ref: '#' }], { $ref: 'https://example.com/s' }, '$ref', /must begin with `#`.*got "https:/],
  [[], { $ref: '#/$defs/none' }, '$ref', /"#\/\$defs\/none" leads nowhere/],
  [[], { $ref: '#anchor' }, '$ref', /leads nowhere/],
  [[], { $ref: '#/type' }, '$ref', /leads nowhere/],
  [[], { $dynamicRef: '#x' }, '$dynamicRef', /cannot be used here/],
  [
    [{ dependentRequired: { a: ['b'] } }],
    { dependentRequired: { a: 'b' } },
    'dependentRequired',
    /array of strings; got "b"/,
  ],
  [
    [{ 'x-unknown': { type: 5 }, default: { $ref: 5 }, examples: [{ enum: [] }], title: 'x' }],
    { not: 5 },
    'not',
    /got 5/,
  ],
]

test('each keyword takes what is right and refuses what is not, with its place', () => {
  for (const [taken, refused, path, says] of rules) {
    for (const schema of taken) assert.equal(checkClientSchema(within(schema)), undefined, JSON.stringify(schema))
    const problem = checkClientSchema(within(refused))
    assert.equal(problem?.path, `properties.a.${path}`, JSON.stringify(refused).slice(0, 200))
    assert.match(problem.message, says)
    assert.match(problem.message, /^(must|has|cannot)/)
  }
})

test('what is no object is refused', () => {
  for (const value of [null, undefined, 5, 'x', true, []])
    assert.match(checkClientSchema(value)!.message, /must be a JSON Schema object; got /)
})

test('size, values, depth, references and patterns are bounded, each with its number', () => {
  const bounds: [fits: JsonObject, over: JsonObject, says: RegExp][] = [
    [
      { description: 'x'.repeat(maxSchemaBytes - 100) },
      { description: 'x'.repeat(maxSchemaBytes) },
      /at most 262144 bytes/,
    ],
    [{ enum: many(maxSchemaValues - 2, () => 1) }, { enum: many(maxSchemaValues, () => 1) }, /at most 20000 values/],
    [nested(maxSchemaDepth / 2), nested(maxSchemaDepth / 2 + 1), /deeper than 64 levels/],
    [
      { anyOf: many(maxSchemaRefs, referring), $defs: { d: {} } },
      { anyOf: many(maxSchemaRefs + 1, referring), $defs: { d: {} } },
      /at most 1000 `\$ref`s/,
    ],
    [
      { anyOf: many(200, (i) => ({ pattern: `${i}` })) },
      { anyOf: many(201, (i) => ({ pattern: `${i}` })) },
      /at most 200 patterns/,
    ],
  ]
  for (const [fits, over, says] of bounds) {
    assert.equal(checkClientSchema(fits), undefined)
    assert.match(checkClientSchema(over)!.message, says)
  }
})

function nested(levels: number): JsonObject {
  let schema: JsonObject = { type: 'string' }
  for (let i = 0; i < levels; i++) schema = { properties: { a: schema } }
  return levels % 1 === 0 && levels * 2 < maxSchemaDepth ? schema : (schema.properties as JsonObject)
}

function referring(): JsonObject {
  return { $ref: '#/$defs/d' }
}

test('recursion through properties and items is legal', () => {
  const node: JsonObject = {
    type: 'object',
    properties: { next: { anyOf: [{ $ref: '#/$defs/node' }, { type: 'null' }] } },
  }
  assert.equal(checkClientSchema({ $defs: { node }, $ref: '#/$defs/node' }), undefined)
  assert.equal(checkClientSchema({ type: 'array', items: { $ref: '#' } }), undefined)
  assert.equal(checkClientSchema({ additionalProperties: { allOf: [{ $ref: '#' }] } }), undefined)
})

test('a loop that consumes nothing is refused wherever it closes', () => {
  const loops: JsonObject[] = [
    { $ref: '#' },
    { anyOf: [{ type: 'string' }, { $ref: '#' }] },
    { allOf: [{ $ref: '#' }] },
    { not: { $ref: '#' } },
    { if: { $ref: '#' } },
    { dependentSchemas: { a: { $ref: '#' } } },
    { $defs: { a: { $ref: '#/$defs/b' }, b: { oneOf: [{ $ref: '#/$defs/a' }] } }, items: { $ref: '#/$defs/a' } },
    { properties: { a: { anyOf: [{ $ref: '#/properties/a' }] } } },
  ]
  for (const schema of loops)
    assert.match(checkClientSchema(schema)?.message ?? '', /cannot lead back to its own schema/, JSON.stringify(schema))
})

test('nesting of 10,000 levels and a million values cost no stack and no time', () => {
  let deep: Json = {}
  for (let i = 0; i < 10_000; i++) deep = i % 2 ? { anyOf: [deep] } : { properties: { a: deep } }
  const problem = checkClientSchema(deep)!
  assert.match(problem.message, /deeper than 64 levels/)
  assert(problem.path.length < 400, problem.path)
  assert.match(checkClientSchema({ enum: many(1_000_000, () => 0) })!.message, /at most 20000 values/)
})

test('names of the prototype are names like any other', () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    const schema = JSON.parse(
      `{"type": "object", "properties": {"${name}": {"type": "string"}}, "required": ["${name}"]}`,
    )
    assert.equal(checkClientSchema(schema), undefined)
    assert.equal(checkClientSchema(JSON.parse(`{"${name}": {"type": 5}}`)), undefined)
    assert.match(checkClientSchema({ $ref: `#/${name}` })!.message, /leads nowhere/)
  }
})

test('any JSON gives an answer, and never an exception', () => {
  const words = [
    'type',
    'properties',
    'items',
    'anyOf',
    'allOf',
    '$ref',
    '$defs',
    'enum',
    'pattern',
    'required',
    'not',
    'string',
    '#',
    '#/$defs/a',
    '(',
    'a',
  ]
  const key = fc.oneof(fc.constantFrom(...words), fc.string())
  const { json } = fc.letrec<{ json: Json }>((tie) => ({
    json: fc.oneof(
      { depthSize: 'medium' },
      fc.constantFrom<Json>(...words),
      fc.jsonValue() as fc.Arbitrary<Json>,
      fc.array(tie('json')),
      fc.dictionary(key, tie('json')),
    ),
  }))
  fc.assert(
    fc.property(json, (value) => {
      const problem = checkClientSchema(value)
      assert(problem === undefined || (problem.message.length < 400 && problem.path.length < 2000))
    }),
    { numRuns: 2000 },
  )
})
