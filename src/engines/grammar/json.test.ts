import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Validator } from '@cfworker/json-schema'
import fc from 'fast-check'
import { acceptor, TextMaker } from '../../../test/rig/gbnf.ts'
import { checkClientSchema } from '../../contract/client-schema.ts'
import type { Json, JsonObject } from '../../contract/json.ts'
import { matchesSchema } from '../../contract/schema-check.ts'
import { EngineError } from '../engine.ts'
import { jsonGrammar } from './json.ts'
import { anySchema, fitting } from './schema.arbitrary.ts'

const integer = { type: 'integer' }
const object = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({ type: 'object', properties, ...more })

test('without a schema any object is taken, and nothing else', async () => {
  const accepts = await acceptor(jsonGrammar(undefined))
  for (const text of ['{}', '{"a": [1, {"b": "}"}]}']) assert.equal(accepts(text), true, text)
  for (const text of ['', ' ', '[]', '"x"', '```json\n{}\n```', '{}\n', '{"a":  1}', '{} {}'])
    assert.equal(accepts(text), false, text)
})

test('a value that fits a schema is taken, written compactly or with spaces', async () => {
  await fc.assert(
    fc.asyncProperty(fitting(), async ({ schema, value }) => {
      const accepts = await acceptor(jsonGrammar(schema))
      const text = JSON.stringify(value)
      assert.equal(accepts(text), true, `${JSON.stringify(schema)}\n${text}`)
      assert.equal(accepts(spaced(value)), true, spaced(value))
    }),
    { numRuns: 300 },
  )
})

const randomNumbers = fc
  .infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }))
  .map((numbers) => () => numbers.next().value)

test('whatever a grammar lets through fits the schema', async () => {
  await fc.assert(
    fc.asyncProperty(fitting(), randomNumbers, async ({ schema }, random) => {
      const gbnf = jsonGrammar(schema)
      const accepts = await acceptor(gbnf)
      const maker = new TextMaker(gbnf)
      const validator = new Validator(structuredClone(schema), '2020-12')
      for (let i = 0; i < 5; i++) {
        const text = maker.make(random)
        const value: Json = JSON.parse(text)
        assert.equal(accepts(text), true, text)
        assert.equal(validator.validate(value).valid, true, `${JSON.stringify(schema)}\n${text}`)
        assert.deepEqual(matchesSchema(value, schema), { ok: true })
      }
    }),
    { numRuns: 300 },
  )
})

test('a value that does not fit is refused', async () => {
  let unfit = 0
  await fc.assert(
    fc.asyncProperty(fitting(), fitting(), async ({ schema }, { value }) => {
      if (new Validator(structuredClone(schema), '2020-12').validate(value).valid) return
      unfit++
      const accepts = await acceptor(jsonGrammar(schema))
      assert.equal(accepts(JSON.stringify(value)), false, `${JSON.stringify(schema)}\n${JSON.stringify(value)}`)
    }),
    { numRuns: 500 },
  )
  assert(unfit > 100, `${unfit} of 500 did not fit`)
})

test('schemas of every shape give a grammar of JSON that llama.cpp reads, or a clear refusal', async () => {
  let given = 0
  await fc.assert(
    fc.asyncProperty(anySchema(), randomNumbers, async (schema, random) => {
      if (checkClientSchema(schema) !== undefined) return
      let gbnf: string
      try {
        gbnf = jsonGrammar(schema)
      } catch (error) {
        assert(error instanceof EngineError && error.kind === 'request', `${error} for ${JSON.stringify(schema)}`)
        assert.equal(error.param, 'response_format.json_schema.schema')
        return
      }
      given++
      const accepts = await acceptor(gbnf)
      const text = new TextMaker(gbnf).make(random)
      assert.doesNotThrow(() => JSON.parse(text), text)
      assert.equal(accepts(text), true, text)
    }),
    { numRuns: 1000 },
  )
  assert(given > 800, `${given} of 1000`)
})

const refused = (schema: JsonObject, says: RegExp): void => {
  assert.equal(checkClientSchema(schema), undefined)
  assert.throws(
    () => jsonGrammar(schema),
    (error) => {
      assert(error instanceof EngineError)
      assert.equal(error.kind, 'request')
      assert.match(error.message, says)
      return true
    },
  )
}

test('a schema that nothing fits is refused', () => {
  refused({ type: 'object', required: ['a'], properties: { a: { $ref: '#' } } }, /no value of finite size/)
  refused({ allOf: [{ type: 'string' }, { type: 'integer' }] }, /no value of finite size/)
  refused({ ...integer, minimum: 5, maximum: 4 }, /no value of finite size/)
  refused({ type: 'array', minItems: 1, items: false }, /no value of finite size/)
})

test('what would make a grammar explode is refused within bounds', () => {
  const choices = Array.from({ length: 40 }, (_, i) => ({ anyOf: [{ required: [`a${i}`] }, { required: [`b${i}`] }] }))
  refused({ type: 'object', allOf: choices }, /too complex for a grammar: more than/)
  const counted = Array.from({ length: 100 }, (_, i) => ({ type: 'string', maxLength: 900 + i }))
  refused({ type: 'array', prefixItems: counted }, /lengths add up to more than/)
  refused({ type: 'array', minItems: 1001 }, /at most 1000; got 1001/)
  const many = Object.fromEntries(Array.from({ length: 9000 }, (_, i) => [`p${i}`, true]))
  refused({ type: 'object', properties: many }, /too complex for a grammar/)
  const names = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`property-with-a-long-name-${i}`, true]))
  refused(
    { type: 'object', properties: names, additionalProperties: true },
    /names may have 2000 characters in all; got/,
  )
})

test('schemas that could be read in doubling ways are refused, alike ones that differ early are not', async () => {
  const chain = (make: (next: JsonObject) => JsonObject): JsonObject => {
    const $defs: JsonObject = { a60: { type: 'string' } }
    for (let i = 0; i < 60; i++) $defs[`a${i}`] = make({ $ref: `#/$defs/a${i + 1}` })
    return { $ref: '#/$defs/a0', $defs }
  }
  refused(
    chain((next) => ({ anyOf: [next, { allOf: [next, { minLength: 0 }] }] })),
    /too ambiguous|too complex/,
  )
  refused(
    chain((next) => ({
      anyOf: [
        { type: 'array', items: next },
        { type: 'array', items: next, minItems: 1 },
      ],
    })),
    /too ambiguous for a grammar: at most 500 ways/,
  )
  const list = (more: JsonObject): JsonObject => ({ type: 'array', items: { $ref: '#' }, ...more })
  refused({ anyOf: [list({ minItems: 1 }), list({ maxItems: 5 })] }, /got more with every level/)
  const tagged = (kind: string): JsonObject =>
    object({ kind: { const: kind }, of: { $ref: '#' } }, { required: ['kind', 'of'] })
  const accepts = await acceptor(jsonGrammar({ anyOf: [tagged('a'), tagged('b'), { type: 'null' }] }))
  let text = 'null'
  for (let depth = 0; depth < 200; depth++) text = `{"kind":"${'ab'[depth % 2]}","of":${text}}`
  assert.equal(accepts(text), true)
})

test('deep unions through references stay linear', async () => {
  const $defs: JsonObject = { a60: { type: 'string' } }
  for (let i = 0; i < 60; i++)
    $defs[`a${i}`] = { anyOf: [{ $ref: `#/$defs/a${i + 1}` }, { $ref: `#/$defs/a${i + 1}` }] }
  const gbnf = jsonGrammar({ $ref: '#/$defs/a0', $defs })
  assert(gbnf.length < 5000, `${gbnf.length}`)
  assert.equal((await acceptor(gbnf))('"x"'), true)
})

test('optional properties cost a line or two each, in any number', () => {
  const size = (count: number): number =>
    jsonGrammar(object(Object.fromEntries(Array.from({ length: count }, (_, i) => [`p${i}`, integer])))).length
  assert(size(400) < 5 * size(100), `${size(100)} and ${size(400)}`)
})

test('the same schema gives the same grammar', () => {
  fc.assert(
    fc.property(fitting(), ({ schema }) => assert.equal(jsonGrammar(schema), jsonGrammar(structuredClone(schema)))),
    { numRuns: 50 },
  )
})

/** As Python's json.dumps writes it. */
function spaced(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${spaced(item)}`)
    .join(', ')}}`
}
