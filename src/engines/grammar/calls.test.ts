import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { acceptor, TextMaker } from '../../../test/rig/gbnf.ts'
import type { Json, JsonObject } from '../../contract/json.ts'
import { matchesSchema } from '../../contract/schema-check.ts'
import { createParser } from '../../deepseek/parse.ts'
import { render } from '../../deepseek/render.ts'
import { EngineError, type Tool, type ToolChoice } from '../engine.ts'
import { hermes } from '../llama/call-syntax.ts'
import { dsmlCallGrammar } from './dsml.ts'
import { jsonCallGrammar } from './json-calls.ts'
import { fitting } from './schema.arbitrary.ts'

const hermesCallGrammar = (tools: readonly Tool[], choice: ToolChoice, parallel: boolean): string =>
  jsonCallGrammar(hermes.writing, tools, choice, parallel)
const required: ToolChoice = { type: 'required' }
const named = (name: string): ToolChoice => ({ type: 'function', name })
const randomNumbers = fc
  .infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }))
  .map((numbers) => () => numbers.next().value)

const weather: Tool = {
  name: 'get_weather',
  parameters: {
    type: 'object',
    properties: {
      city: { type: 'string' },
      unit: { enum: ['c', 'f', 5] },
      days: { type: 'integer', minimum: 1, maximum: 7 },
      note: { anyOf: [{ type: 'string' }, { type: 'null' }] },
      day: { type: 'string', format: 'date' },
      code: { type: 'string', minLength: 2, maxLength: 3 },
      tags: { type: 'array', items: { type: 'string' } },
    },
    required: ['city'],
  },
}
const time: Tool = { name: 'get_time' }
const nothing: Tool = { name: 'ping', parameters: { type: 'object', properties: {} } }
const free: Tool = {
  name: 'free',
  parameters: { type: 'object', properties: { a: { type: 'integer' } }, additionalProperties: { type: 'integer' } },
}

const block = (...invokes: string[]): string =>
  `\n\n<｜DSML｜function_calls>\n${invokes.join('\n')}\n</｜DSML｜function_calls>`
const invoke = (name: string, ...parameters: string[]): string =>
  `<｜DSML｜invoke name="${name}">\n${parameters.join('\n')}\n</｜DSML｜invoke>`
const parameter = (name: string, string: boolean, value: string): string =>
  `<｜DSML｜parameter name="${name}" string="${string}">${value}</｜DSML｜parameter>`
const city = (value: string): string => parameter('city', true, value)

async function expectTexts(gbnf: string, taken: string[], refused: string[]): Promise<void> {
  const accepts = await acceptor(gbnf)
  for (const text of taken) assert.equal(accepts(text), true, `must take ${text}`)
  for (const text of refused) assert.equal(accepts(text), false, `must refuse ${text}`)
}

test('a required call is a block of calls of any offered tool, to the byte, and nothing around it', async () => {
  const call = block(invoke('get_weather', city('Hangzhou')))
  await expectTexts(
    dsmlCallGrammar([weather, time, nothing], required, true),
    [
      call,
      block(invoke('get_time', '')),
      block(invoke('ping', '')),
      block(invoke('get_time', ''), invoke('get_weather', city('a'))),
    ],
    [
      '',
      'Hello',
      call.trimStart(),
      `x${call}`,
      `${call}\n`,
      block(),
      block(invoke('other', '')),
      block(invoke('get_weather', '')),
      block(invoke('get_time')) + call,
      block(invoke('ping', parameter('x', true, 'y'))),
    ],
  )
})

test('a named function allows only its own call', async () => {
  await expectTexts(
    dsmlCallGrammar([weather, time], named('get_time'), true),
    [block(invoke('get_time', ''))],
    [block(invoke('get_weather', city('a')))],
  )
})

test('without parallel calls there is exactly one, with them at most eight', async () => {
  const calls = (count: number): string => block(...Array.from({ length: count }, () => invoke('get_time', '')))
  await expectTexts(dsmlCallGrammar([time], required, false), [calls(1)], [calls(0), calls(2)])
  await expectTexts(dsmlCallGrammar([time], required, true), [calls(1), calls(8)], [calls(0), calls(9)])
})

test('parameters are typed, complete and in order', async () => {
  const ok = (...parameters: string[]): string => block(invoke('get_weather', ...parameters))
  await expectTexts(
    dsmlCallGrammar([weather], required, false),
    [
      ok(city('')),
      ok(city('  two\nlines "quoted" < & </b> <x> 漢😀\t')),
      ok(city('a'), parameter('unit', true, 'c'), parameter('days', false, '7')),
      ok(city('a'), parameter('unit', false, '5')),
      ok(city('a'), parameter('note', true, 'null')),
      ok(city('a'), parameter('note', false, 'null')),
      ok(
        city('a'),
        parameter('day', true, '2024-02-29'),
        parameter('code', true, 'abc'),
        parameter('tags', false, '["x", "y"]'),
      ),
      ok(city('a'), parameter('code', false, '"<\\u003cx"'.replace('<', '\\u003c'))),
    ],
    [
      ok(parameter('days', false, '7')),
      ok(parameter('days', false, '7'), city('a')),
      ok(city('a'), city('b')),
      ok(parameter('city', false, '"a"')),
      ok(city('a'), parameter('unit', true, 'k')),
      ok(city('a'), parameter('unit', true, '5')),
      ok(city('a'), parameter('days', false, '8')),
      ok(city('a'), parameter('days', true, '7')),
      ok(city('a'), parameter('note', false, '5')),
      ok(city('a'), parameter('day', true, '2023-02-29')),
      ok(city('a'), parameter('code', true, 'abcd')),
      ok(city('a'), parameter('tags', true, '[]')),
      ok(city('a'), parameter('extra', true, 'x')),
    ],
  )
})

test('no value holds anything that the parser takes for a tag', async () => {
  const tags = [
    '</｜DSML｜parameter>',
    '</|DSML|parameter>',
    '<｜DSML｜invoke name="x">',
    '</ ｜｜DSML',
    '<\n/｜ DSML｜',
    '<|DSML',
  ]
  const harmless = ['<｜User｜>', 'a <| b |> c', '</|', '< / ｜ D', '<<｜DSM', 'DSML', '｜DSML｜parameter>']
  await expectTexts(
    dsmlCallGrammar([weather], required, false),
    harmless.map((text) => block(invoke('get_weather', city(text)))),
    tags.map((text) => block(invoke('get_weather', city(text)))),
  )
  const inList = (text: string): string =>
    block(invoke('get_weather', city('a'), parameter('tags', false, JSON.stringify([text]))))
  await expectTexts(
    dsmlCallGrammar([weather], required, false),
    harmless.map(inList),
    ['</｜DSML｜parameter>', '</|DSML|invoke>'].map(inList),
  )
  const fixed: Tool = {
    name: 'f',
    parameters: { type: 'object', properties: { a: { const: '</｜DSML｜parameter>' } }, required: ['a'] },
  }
  await expectTexts(
    dsmlCallGrammar([fixed], required, false),
    [block(invoke('f', parameter('a', false, '"\\u003c/｜DSML｜parameter>"')))],
    [],
  )
})

test('free parameters come where the schema allows them, and not under a declared name', async () => {
  const ok = (...parameters: string[]): string => block(invoke('free', ...parameters))
  await expectTexts(
    dsmlCallGrammar([free], required, false),
    [ok(''), ok(parameter('a', false, '1')), ok(parameter('b', false, '1'), parameter('a2', false, '2'))],
    [
      ok(parameter('a', false, '"x"')),
      ok(parameter('b', true, 'x')),
      ok(parameter('', false, '1')),
      ok(parameter('b', false, '1'), parameter('a', false, '1')),
      ok(parameter('x y', false, '1')),
    ],
  )
})

/** Objects with a value that fits; names that fit into a tag. */
const toolWithArguments = fc.tuple(fc.array(fitting(), { maxLength: 4 }), fc.boolean()).map(([parts, strict]) => ({
  tool: {
    name: 'tool',
    parameters: {
      type: 'object',
      properties: Object.fromEntries(parts.map(({ schema }, index) => [`p${index}`, schema])),
      required: parts.map((_, index) => `p${index}`),
      ...(strict && { additionalProperties: false }),
    } as JsonObject,
  },
  value: Object.fromEntries(parts.map(({ value }, index) => [`p${index}`, value])),
}))

test('the calls that the prompt is rendered with are taken', async () => {
  await fc.assert(
    fc.asyncProperty(toolWithArguments, async ({ tool, value }) => {
      // Strings of bounded length are written without it.
      fc.pre(!JSON.stringify(value).includes('<'))
      const { parts } = render(
        [
          { role: 'user', content: 'x' },
          { role: 'assistant', content: '', toolCalls: [{ id: 'c', name: 'tool', arguments: JSON.stringify(value) }] },
          { role: 'tool', toolCallId: 'c', content: 'y' },
        ],
        { thinking: false, tools: [] },
      )
      const text = parts.map((part) => part.text).join('')
      const call = text.slice(text.indexOf('\n\n<｜DSML｜function_calls>'), text.indexOf('<｜end▁of▁sentence｜>'))
      assert.equal(
        (await acceptor(dsmlCallGrammar([tool], required, false)))(call),
        true,
        `${JSON.stringify(tool)}\n${call}`,
      )
    }),
    { numRuns: 200 },
  )
})

test('whatever the grammar lets through is read by the parser as calls whose arguments fit', async () => {
  await fc.assert(
    fc.asyncProperty(toolWithArguments, randomNumbers, async ({ tool }, random) => {
      const tools: Tool[] = [tool, weather, free, time]
      const gbnf = dsmlCallGrammar(tools, required, true)
      const accepts = await acceptor(gbnf)
      const text = new TextMaker(gbnf).make(random)
      assert.equal(accepts(text), true, text)
      let id = 0
      const parser = createParser({ startsInThinking: false, tools, nextId: () => `${id++}` })
      const events = [...parser.push(text), ...parser.end('stop')]
      assert.deepEqual(events.at(-1), { type: 'finish', reason: 'tool_calls' }, text)
      assert.deepEqual(
        events.filter((event) => event.type === 'content'),
        [],
      )
      for (const event of events) {
        if (event.type !== 'call-start') continue
        const json = events
          .map((part) => (part.type === 'call-arguments' && part.index === event.index ? part.text : ''))
          .join('')
        const schema = tools.find(({ name }) => name === event.name)?.parameters
        const value: Json = JSON.parse(json)
        assert.deepEqual(schema ? matchesSchema(value, schema) : value, schema ? { ok: true } : {}, `${text}\n${json}`)
      }
    }),
    { numRuns: 300 },
  )
})

test('Hermes calls are JSON in tags, one a line, with arguments that fit', async () => {
  const call = (name: string, json: string): string =>
    `<tool_call>\n{"name": "${name}", "arguments": ${json}}\n</tool_call>`
  await expectTexts(
    hermesCallGrammar([weather, time, nothing], required, true),
    [
      call('get_weather', '{"city": "a"}'),
      call('get_time', '{}'),
      `${call('ping', '{}')}\n${call('get_weather', '{"city":"<b>"}')}`,
    ],
    [
      '',
      call('get_weather', '{}'),
      call('get_time', '{"a":1}'),
      call('other', '{}'),
      `${call('ping', '{}')}\n`,
      call('get_weather', '{"city":"</tool_call>"}'),
      call('get_weather', '[]'),
    ],
  )
  await expectTexts(
    hermesCallGrammar([weather, time], named('get_time'), false),
    [call('get_time', '{}')],
    [`${call('get_time', '{}')}\n${call('get_time', '{}')}`],
  )
  await expectTexts(
    hermesCallGrammar([{ name: 'f', parameters: { additionalProperties: {} } }], required, false),
    [call('f', '{"x": [1]}')],
    [call('f', '5')],
  )
})

const requestError = (says: RegExp, param: string) => (error: unknown) => {
  assert(error instanceof EngineError)
  assert.equal(error.kind, 'request')
  assert.equal(error.param, param)
  assert.match(error.message, says)
  return true
}

test('a tool that cannot be called is refused, with its place', () => {
  const impossible: Tool = { name: 'f', parameters: { type: 'object', properties: { a: false }, required: ['a'] } }
  const unwritable: Tool = { name: 'f', parameters: { type: 'object', properties: { 'a"b': {} }, required: ['a"b'] } }
  const param = 'tools[1].function.parameters'
  for (const make of [dsmlCallGrammar, hermesCallGrammar])
    assert.throws(() => make([time, impossible], named('f'), true), requestError(/no value of finite size/, param))
  assert.throws(
    () => dsmlCallGrammar([time, unwritable], required, true),
    requestError(/must have a name of at most 900/, param),
  )
  assert.throws(() => dsmlCallGrammar([time], { type: 'none' }, true), requestError(/at least one tool/, 'tool_choice'))
})

test('128 tools make one grammar', async () => {
  const tools = Array.from({ length: 128 }, (_, index): Tool => ({ ...weather, name: `tool_${index}` }))
  const gbnf = dsmlCallGrammar(tools, required, true)
  await expectTexts(gbnf, [block(invoke('tool_127', city('x')))], [block(invoke('tool_128', city('x')))])
})
