import assert from 'node:assert/strict'
import { test } from 'node:test'
import { acceptor } from '../../../test/rig/gbnf.ts'
import { checkClientSchema } from '../../contract/client-schema.ts'
import type { JsonObject } from '../../contract/json.ts'
import { jsonGrammar } from './json.ts'

/** Schema, texts that it takes, texts that it refuses. */
type Case = [schema: JsonObject, taken: string[], refused: string[]]

const object = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({ type: 'object', properties, ...more })
const integer = { type: 'integer' }
const node = object(
  { value: integer, next: { anyOf: [{ $ref: '#/$defs/node' }, { type: 'null' }] } },
  { required: ['value', 'next'] },
)

const keywords: Record<string, Case[]> = {
  type: [
    [
      { type: 'string' },
      ['""', '"a\\n\\"\\\\\\u00e9漢😀"', '"\\ud83d\\ude00"'],
      ['a', '"a', '"\n"', '"\\x"', '"\\ud83d"', '5', ' ""', '"" '],
    ],
    [integer, ['0', '-1', '1234567890123456789'], ['-0', '01', '1.0', '1e3', '+1', '"1"', '']],
    [{ type: 'number' }, ['0', '-0.5', '1e21', '1.5E-300', '0.1'], ['.5', '1.', '1e', 'NaN', '1e999']],
    [{ type: 'boolean' }, ['true', 'false'], ['True', '1', 'null']],
    [{ type: 'null' }, ['null'], ['', '"null"', '0']],
    [{ type: ['string', 'null'] }, ['"x"', 'null'], ['5', 'true']],
    [{ type: 'array' }, ['[]', '[1, "x",[true],{"a": null}]'], ['{}', '[1 ,2]', '[,]', '[1,]']],
    [{ type: 'object' }, ['{}', '{"a": 1,"b":[{}]}'], ['[]', '{"a"}', '{a:1}', '{"a":1,}']],
    [{}, ['1', '"x"', '{}', '[null]'], ['', 'x', ' 1']],
  ],
  nullable: [[{ type: 'integer', nullable: true }, ['1', 'null'], ['"x"']]],
  properties: [
    [
      object({ a: integer, b: { type: 'string' }, c: { type: 'boolean' } }),
      ['{}', '{"a":1}', '{"b": "x"}', '{"a":1, "c":true}', '{"a":1,"b":"","c":false}'],
      ['{"b":"x","a":1}', '{"a":"x"}', '{"d":1}', '{"a":1,"a":2}', '{,"a":1}'],
    ],
    [object({ 'quote"back\\slash\n': integer }), ['{"quote\\"back\\\\slash\\n":1}'], ['{"quote":1}']],
  ],
  required: [
    [
      object({ a: integer, b: integer, c: integer }, { required: ['b'] }),
      ['{"b":1}', '{"a":1,"b":2,"c":3}', '{"b":1,"c":2}'],
      ['{}', '{"a":1}', '{"a":1,"c":2}'],
    ],
    [{ type: 'object', required: ['x'] }, ['{"x":[1]}'], ['{}', '{"y":1}']],
  ],
  additionalProperties: [
    [object({ a: integer }, { additionalProperties: false }), ['{}', '{"a":1}'], ['{"b":1}', '{"a":1,"b":1}']],
    [object({}, { additionalProperties: false }), ['{}'], ['{"b":1}']],
    [
      object({ a: integer, ab: integer }, { additionalProperties: true }),
      ['{}', '{"a":1,"b":"x"}', '{"":1}', '{"abc":null, "x\\n":1}', '{"A":1}'],
      ['{"a":"x"}', '{"ab":true}', '{"b":1,"a":1}', '{"\\u0061":true}'],
    ],
    [{ type: 'object', additionalProperties: integer }, ['{}', '{"x":1, "y":2}'], ['{"x":"1"}']],
  ],
  patternProperties: [
    [
      { type: 'object', patternProperties: { '^x-': integer }, additionalProperties: false },
      ['{}', '{"x-a":1}'],
      ['{"y":1}', '{"x-a":"1"}'],
    ],
  ],
  propertyNames: [
    [{ type: 'object', propertyNames: { pattern: '^[a-z]+$' } }, ['{"abc":1}', '{}'], ['{"A":1}', '{"":1}']],
  ],
  'minProperties, maxProperties': [
    [
      { type: 'object', minProperties: 1, maxProperties: 2 },
      ['{"a":1}', '{"a":1,"b":2}'],
      ['{}', '{"a":1,"b":2,"c":3}'],
    ],
  ],
  enum: [
    [
      { enum: ['a', 'ab', 'abc', 5, null, true, { x: [1] }] },
      ['"a"', '"ab"', '"abc"', '5', 'null', 'true', '{"x":[1]}'],
      ['"abcd"', '""', '6', '55', 'false', '{"x":[2]}'],
    ],
    [{ type: 'string', enum: ['red', 'green', 5] }, ['"red"', '"green"'], ['5', '"blue"', 'red']],
  ],
  const: [
    [{ const: 'x"y' }, ['"x\\"y"'], ['"x"', '"xy"']],
    [{ const: null }, ['null'], ['0']],
  ],
  items: [[{ type: 'array', items: integer }, ['[]', '[1]', '[1, 2,3]'], ['["1"]', '[1,null]']]],
  'minItems, maxItems': [
    [{ type: 'array', items: integer, minItems: 2, maxItems: 3 }, ['[1,2]', '[1,2,3]'], ['[]', '[1]', '[1,2,3,4]']],
    [{ type: 'array', minItems: 1 }, ['["x"]', '[1,2,3,4,5]'], ['[]']],
    [{ type: 'array', maxItems: 0 }, ['[]'], ['[1]']],
  ],
  prefixItems: [
    [
      { type: 'array', prefixItems: [{ type: 'string' }, integer], items: false, minItems: 1 },
      ['["a"]', '["a", 1]'],
      ['[]', '[1]', '["a",1,2]'],
    ],
    [
      { type: 'array', prefixItems: [{ type: 'string' }], items: integer, minItems: 2, maxItems: 3 },
      ['["a",1]', '["a",1,2]'],
      ['["a"]', '["a",1,2,3]', '["a","b"]'],
    ],
    [{ type: 'array', items: [{ type: 'string' }], additionalItems: false }, ['[]', '["a"]'], ['["a",1]', '[1]']],
  ],
  'minLength, maxLength': [
    [
      { type: 'string', minLength: 2, maxLength: 3 },
      ['"ab"', '"a😀c"', '"\\u00e9\\ud83d\\ude00"', '"\\n\\n"'],
      ['"a"', '"abcd"', '""'],
    ],
    [{ type: 'string', minLength: 1 }, ['"a"', `"${'x'.repeat(3000)}"`], ['""']],
    [{ type: 'string', maxLength: 1000 }, [`"${'x'.repeat(1000)}"`], [`"${'x'.repeat(1001)}"`]],
  ],
  format: [
    [
      { type: 'string', format: 'date' },
      ['"2024-02-29"', '"2000-02-29"', '"1999-12-31"', '"2023-04-30"'],
      ['"2023-02-29"', '"1900-02-29"', '"2023-04-31"', '"2023-13-01"', '"2023-00-10"', '"2023-1-1"'],
    ],
    [
      { type: 'string', format: 'time' },
      ['"23:59:59Z"', '"00:00:00.123+05:30"'],
      ['"24:00:00Z"', '"10:60:00Z"', '"10:00:00"'],
    ],
    [{ type: 'string', format: 'date-time' }, ['"2024-01-31T10:00:00Z"'], ['"2024-01-31"', '"2024-01-31 10:00:00Z"']],
    [
      { type: 'string', format: 'uuid' },
      ['"123e4567-e89b-12d3-a456-426614174000"'],
      ['"123e4567e89b12d3a456426614174000"', '"g23e4567-e89b-12d3-a456-426614174000"'],
    ],
    [{ type: 'string', format: 'email' }, ['"a.b+c@example.co.uk"'], ['"a@"', '"@b.c"', '"a b@c.d"', '"a..b@c.d"']],
    [{ type: 'string', format: 'ipv4' }, ['"255.0.10.199"'], ['"256.0.0.1"', '"1.2.3"']],
    [{ type: 'string', format: 'uri' }, ['"https://example.com:80/a?b=c#d"'], ['"example"', '"http://"']],
    [{ type: 'string', format: 'color' }, ['"anything"'], ['5']],
  ],
  pattern: [
    [
      { type: 'string', pattern: '^[a-z]+(-[a-z0-9]{2,3})*$' },
      ['"ab"', '"ab-c9-abc"'],
      ['"ab-"', '"AB"', '"ab-c"', '""'],
    ],
    [{ type: 'string', pattern: 'b|^c$' }, ['"abc"', '"b"', '"c"'], ['"cc"', '"a"', '""']],
    [{ type: 'string', pattern: '^[^a]"\\\\\\d$' }, ['"b\\"\\\\5"', '"\\n\\"\\\\5"'], ['"a\\"\\\\5"', '"b"\\5"']],
    [{ type: 'string', pattern: '^(?!x)a$' }, ['"a"', '"x"'], ['5']],
  ],
  'minimum, maximum of integers': [
    [
      { ...integer, minimum: -15, maximum: 120 },
      ['-15', '-1', '0', '99', '100', '120'],
      ['-16', '-20', '121', '130', '200', '1000', '-0'],
    ],
    [{ ...integer, minimum: 7 }, ['7', '8', '10', '123456'], ['6', '0', '-7']],
    [{ ...integer, exclusiveMinimum: 0, exclusiveMaximum: 10 }, ['1', '9'], ['0', '10', '-1']],
    [{ ...integer, minimum: 0.5, maximum: 2.5 }, ['1', '2'], ['0', '3']],
    [{ ...integer, maximum: -3 }, ['-3', '-1000'], ['-2', '0', '3']],
  ],
  'minimum, maximum of numbers': [
    [{ type: 'number', minimum: 0, maximum: 1 }, ['0', '0.5', '1', '1.0', '0.999'], ['1.5', '-0.1', '1.01', '2', '-1']],
    [
      { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 10 },
      ['0.5', '9.99', '0.01'],
      ['0', '0.0', '10', '10.0', '-1'],
    ],
    [{ type: 'number', minimum: -2, maximum: 2 }, ['-2', '-1.5', '-0.5', '0', '2.0'], ['-2.5', '2.1', '3']],
  ],
  'anyOf, oneOf': [
    [{ anyOf: [integer, { type: 'array', items: integer }] }, ['1', '[1]'], ['"x"', '[[1]]']],
    [
      {
        oneOf: [
          object({ kind: { const: 'a' }, x: integer }, { required: ['kind', 'x'] }),
          object({ kind: { const: 'b' } }, { required: ['kind'] }),
        ],
      },
      ['{"kind":"a","x":1}', '{"kind":"b"}'],
      ['{"kind":"a"}', '{"kind":"c"}'],
    ],
    [
      object({ a: integer, b: integer }, { anyOf: [{ required: ['a'] }, { required: ['b'] }] }),
      ['{"a":1}', '{"b":1}', '{"a":1,"b":1}'],
      ['{}'],
    ],
  ],
  allOf: [
    [
      { allOf: [object({ a: integer }, { required: ['a'] }), object({ b: { type: 'string' } }, { required: ['b'] })] },
      ['{"a":1,"b":""}'],
      ['{"a":1}', '{"b":""}', '{}'],
    ],
    [{ allOf: [{ ...integer, minimum: 3 }, { maximum: 5 }, { type: 'number' }] }, ['3', '5'], ['2', '6', '3.5']],
    [
      object({ a: { type: ['integer', 'string'] } }, { allOf: [{ properties: { a: { type: ['string', 'null'] } } }] }),
      ['{"a":"x"}', '{}'],
      ['{"a":1}', '{"a":null}'],
    ],
  ],
  $ref: [
    [
      { $defs: { node }, $ref: '#/$defs/node' },
      ['{"value":1,"next":null}', '{"value":1,"next":{"value":2,"next":null}}'],
      ['{"value":1}', '{"value":1,"next":{}}'],
    ],
    [
      object({ children: { type: 'array', items: { $ref: '#' } } }, { required: ['children'] }),
      ['{"children":[]}', '{"children":[{"children":[]}]}'],
      ['{}', '{"children":[{}]}'],
    ],
    [{ definitions: { 'a/b~': integer }, items: { $ref: '#/definitions/a~1b~0' }, type: 'array' }, ['[1]'], ['["x"]']],
    [object({ a: { $ref: '#/$defs/i', minimum: 5 } }, { $defs: { i: integer } }), ['{"a":5}'], ['{"a":4}']],
  ],
  'unknown keywords': [
    [{ type: 'integer', 'x-note': { type: 'string' }, $comment: 'hi', default: 'x' }, ['5'], ['"x"']],
  ],
}

for (const [name, cases] of Object.entries(keywords))
  test(`${name}: llama.cpp takes what fits and refuses what does not`, async () => {
    for (const [schema, taken, refused] of cases) {
      assert.equal(checkClientSchema(schema), undefined)
      const accepts = await acceptor(jsonGrammar(schema))
      for (const text of taken) assert.equal(accepts(text), true, `${JSON.stringify(schema)} must take ${text}`)
      for (const text of refused) assert.equal(accepts(text), false, `${JSON.stringify(schema)} must refuse ${text}`)
    }
  })
