// Random schemas for tests: with a value that fits, and of any shape.
import fc from 'fast-check'
import type { Json, JsonObject } from '../../contract/json.ts'

export type Fitting = { schema: JsonObject; value: Json }

const name = fc
  .oneof(fc.constantFrom('a', 'b', 'ab', 'name', 'x-1', '漢', 'q"', '<b>'), fc.string({ minLength: 1, maxLength: 5 }))
  .filter((text) => !/^(\d+|__proto__)$/.test(text))
const text = fc.string({ unit: 'grapheme', maxLength: 12 })

const scalars: fc.Arbitrary<Fitting> = fc.oneof(
  text.map((value): Fitting => ({ schema: { type: 'string' }, value })),
  fc.tuple(text, fc.nat(3), fc.nat(3)).map(([value, less, more]): Fitting => {
    const length = [...value].length
    return { schema: { type: 'string', minLength: Math.max(0, length - less), maxLength: length + more }, value }
  }),
  fc.maxSafeInteger().map((value): Fitting => ({ schema: { type: 'integer' }, value })),
  fc.tuple(fc.integer(), fc.nat(5000), fc.nat(5000)).map(
    ([value, below, above]): Fitting => ({
      schema: { type: 'integer', minimum: value - below, maximum: value + above },
      value,
    }),
  ),
  fc
    .tuple(fc.integer({ min: -50, max: 50 }), fc.nat(99), fc.nat(30), fc.nat(30))
    .map(([whole, hundredths, below, above]): Fitting => {
      const value = Number(`${whole}.${hundredths}`)
      return {
        schema: { type: 'number', minimum: Math.floor(value) - below, exclusiveMaximum: Math.ceil(value) + above + 1 },
        value,
      }
    }),
  fc.boolean().map((value): Fitting => ({ schema: { type: 'boolean' }, value })),
  fc.constant<Fitting>({ schema: { type: 'null' }, value: null }),
  fc
    .tuple(fc.uniqueArray(fc.oneof(text, fc.integer(), fc.boolean()), { minLength: 1, maxLength: 6 }), fc.nat())
    .map(([values, pick]): Fitting => ({ schema: { enum: values }, value: values[pick % values.length]! })),
  fc.date({ noInvalidDate: true, min: new Date('1000-01-01'), max: new Date('9999-12-31') }).map(
    (date): Fitting => ({
      schema: { type: 'string', format: 'date-time' },
      value: date.toISOString(),
    }),
  ),
  fc.uuid().map((value): Fitting => ({ schema: { type: 'string', format: 'uuid' }, value })),
  fc.stringMatching(/^[a-f]{2}(-[0-9"\\]{1,3})*$/).map(
    (value): Fitting => ({
      schema: { type: 'string', pattern: '^[a-f]{2}(-[0-9"\\\\]{1,3})*$' },
      value,
    }),
  ),
)

/** A schema and a value that fits it, with members in the schema's order. */
export function fitting(): fc.Arbitrary<Fitting> {
  return fc.letrec<{ any: Fitting }>((tie) => ({
    any: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      scalars,
      objects(tie('any')),
      arrays(tie('any')),
      unions(tie('any')),
      wrapped(tie('any')),
    ),
  })).any
}

function objects(inner: fc.Arbitrary<Fitting>): fc.Arbitrary<Fitting> {
  const member = fc.record({ name, inner, required: fc.boolean(), present: fc.boolean() })
  return fc
    .tuple(fc.uniqueArray(member, { selector: (one) => one.name, maxLength: 5 }), fc.boolean())
    .map(([members, closed]) => ({
      schema: {
        type: 'object',
        properties: Object.fromEntries(members.map((one) => [one.name, one.inner.schema])),
        required: members.filter((one) => one.required).map((one) => one.name),
        ...(closed && { additionalProperties: false }),
      },
      value: Object.fromEntries(
        members.filter((one) => one.required || one.present).map((one) => [one.name, one.inner.value]),
      ),
    }))
}

function arrays(inner: fc.Arbitrary<Fitting>): fc.Arbitrary<Fitting> {
  return fc.oneof(
    fc.tuple(inner, fc.nat(4), fc.nat(2), fc.nat(2)).map(
      ([{ schema, value }, count, less, more]): Fitting => ({
        schema: { type: 'array', items: schema, minItems: Math.max(0, count - less), maxItems: count + more },
        value: Array.from({ length: count }, () => value),
      }),
    ),
    fc.tuple(fc.array(inner, { minLength: 1, maxLength: 3 }), fc.nat()).map(([all, cut]): Fitting => {
      const length = cut % (all.length + 1)
      return {
        schema: { type: 'array', prefixItems: all.map(({ schema }) => schema), items: false, minItems: length },
        value: all.slice(0, length).map(({ value }) => value),
      }
    }),
  )
}

function unions(inner: fc.Arbitrary<Fitting>): fc.Arbitrary<Fitting> {
  return fc.tuple(fc.array(inner, { minLength: 1, maxLength: 3 }), fc.nat()).map(([options, pick]) => ({
    schema: { anyOf: options.map(({ schema }) => schema) },
    value: options[pick % options.length]!.value,
  }))
}

/** The same schema behind `allOf`, split or beside something that adds nothing. */
function wrapped(inner: fc.Arbitrary<Fitting>): fc.Arbitrary<Fitting> {
  return inner.map(({ schema, value }) => ({
    schema: { description: 'x', allOf: [schema, {}, { title: 'y' }] },
    value,
  }))
}

/** Of known keywords, a few in each schema, in any combination; most of them pass `checkClientSchema`. */
export function anySchema(): fc.Arbitrary<JsonObject> {
  const count = fc.integer({ min: 0, max: 20 })
  const type = fc.constantFrom<Json>('string', 'number', 'integer', 'boolean', 'object', 'array', 'null')
  const { schema } = fc.letrec<{ schema: JsonObject }>((tie) => {
    const inner = fc.oneof(
      { depthSize: 'small' },
      { weight: 1, arbitrary: fc.constant<JsonObject>({}) },
      { weight: 4, arbitrary: tie('schema') },
    )
    const inPlace = fc.oneof({ weight: 8, arbitrary: inner }, { weight: 1, arbitrary: fc.boolean() })
    const below = fc.oneof(
      { weight: 6, arbitrary: inPlace },
      { weight: 1, arbitrary: fc.constantFrom<JsonObject>({ $ref: '#' }, { $ref: '#/$defs/d' }) },
    )
    const list = (of: fc.Arbitrary<Json>): fc.Arbitrary<Json> => fc.array(of, { minLength: 1, maxLength: 3 })
    const keywords: Record<string, fc.Arbitrary<Json>> = {
      type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })),
      nullable: fc.boolean(),
      enum: fc.array(fc.jsonValue({ maxDepth: 1 }) as fc.Arbitrary<Json>, { minLength: 1, maxLength: 3 }),
      const: fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
      properties: fc.dictionary(name, below, { maxKeys: 3 }),
      required: fc.array(name, { maxLength: 2 }),
      additionalProperties: below,
      patternProperties: fc.dictionary(fc.constantFrom('^a', 'b+$', '.'), below, { maxKeys: 2 }),
      propertyNames: inPlace,
      items: fc.oneof(below, list(below)),
      prefixItems: list(below),
      anyOf: list(inPlace),
      oneOf: list(inPlace),
      allOf: list(inPlace),
      not: inPlace,
      if: inPlace,
      minItems: count,
      maxItems: count,
      uniqueItems: fc.boolean(),
      contains: inPlace,
      minLength: count,
      maxLength: count,
      minProperties: count,
      maxProperties: count,
      minimum: fc.double({ noNaN: true, noDefaultInfinity: true }),
      maximum: fc.integer(),
      exclusiveMinimum: fc.integer(),
      multipleOf: fc.constantFrom<Json>(1, 0.1, 1e-7, 3e200),
      pattern: fc.constantFrom('^a*$', '(a|b)+', '(?=x)', '^[^"]{0,3}$', '(a*)*', '\\bx', '\\p{L}'),
      format: fc.constantFrom('date', 'email', 'uri', 'ipv6', 'hostname', 'other'),
    }
    const entries = Object.entries(keywords).map(([key, value]) => value.map((item): [string, Json] => [key, item]))
    return {
      schema: fc
        .uniqueArray(fc.oneof(...entries), { selector: ([key]) => key, minLength: 1, maxLength: 4 })
        .map((chosen): JsonObject => Object.fromEntries(chosen)),
    }
  })
  return fc.tuple(schema, schema).map(([root, d]) => ({ ...root, $defs: { d } }))
}
