// Answers to which calls are offered and none is forced, and the thinking before an answer.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { acceptor, TextMaker } from '../../../test/rig/gbnf.ts'
import { matchesSchema } from '../../contract/schema-check.ts'
import { createParser } from '../../deepseek/parse.ts'
import type { CallGrammars } from '../answer-grammar.ts'
import type { FormatEvent } from '../chat-format.ts'
import { EngineError, type ResponseFormat, type Tool } from '../engine.ts'
import { hermes } from '../llama/call-syntax.ts'
import { createCallTextParser } from '../llama/call-text.ts'
import { dsmlAnswerGrammar, dsmlGrammars, dsmlThinkingGrammar } from './dsml.ts'
import { jsonCallAnswerGrammar, jsonCallGrammars } from './json-calls.ts'
import { thinkingGrammar } from './thinking.ts'

const hermesAnswerGrammar = (offered: Tool[], parallel: boolean, format: ResponseFormat): string =>
  jsonCallAnswerGrammar(hermes.writing, offered, parallel, format)

const schema = {
  type: 'object' as const,
  properties: { verdict: { enum: ['yes', 'no'] }, why: { type: 'string' } },
  required: ['verdict'],
  additionalProperties: false,
}
const parameters = {
  type: 'object',
  properties: { city: { enum: ['Oslo', 'Rome'] }, note: { type: 'string' } },
  required: ['city'],
  additionalProperties: false,
}
const weather: Tool = { name: 'weather', parameters, strict: true }
const text: ResponseFormat = { type: 'text' }
const object: ResponseFormat = { type: 'json_object' }
const bySchema: ResponseFormat = { type: 'json_schema', name: 'answer', schema, strict: true }

const block = (body: string): string => `\n\n<｜DSML｜function_calls>\n${body}\n</｜DSML｜function_calls>`
const city = (value: string): string =>
  `<｜DSML｜invoke name="weather">\n<｜DSML｜parameter name="city" string="true">${value}</｜DSML｜parameter>\n</｜DSML｜invoke>`
const call = (name: string, city: string): string =>
  `<tool_call>\n{"name": "${name}", "arguments": {"city": "${city}"}}\n</tool_call>`

async function expectTexts(gbnf: string, taken: string[], refused: string[]): Promise<void> {
  const accepts = await acceptor(gbnf)
  for (const one of taken) assert.equal(accepts(one), true, `must take ${one}`)
  for (const one of refused) assert.equal(accepts(one), false, `must refuse ${one}`)
}

const randomNumbers = fc
  .infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }))
  .map((numbers) => () => numbers.next().value)

type Read = { content: string; calls: { name: string; arguments: string }[] }

function readOf(events: readonly FormatEvent[]): Read {
  const read: Read = { content: '', calls: [] }
  for (const event of events) {
    if (event.type === 'content') read.content += event.text
    else if (event.type === 'call-start') read.calls.push({ name: event.name, arguments: '' })
    else if (event.type === 'call-arguments') read.calls[event.index]!.arguments += event.text
  }
  return read
}

const readers: Record<string, (answer: string, tools: Tool[]) => Read> = {
  dsml: (answer, tools) => {
    const parser = createParser({ startsInThinking: false, tools, nextId: () => 'id' })
    return readOf([...parser.push(answer), ...parser.end('stop')])
  },
  hermes: (answer) => {
    const options = { startsInThinking: false, calls: hermes, names: ['weather', 'time'], nextId: () => 'id' }
    const parser = createCallTextParser(options)
    return readOf([...parser.push(answer), ...parser.end('stop')])
  },
}

describe('with a strict tool offered and none forced', () => {
  test('an answer is text, or text and then calls whose arguments fit', async () => {
    await expectTexts(
      dsmlAnswerGrammar([weather], true, text),
      ['', 'Hi', 'a < b </b> <| x\n\n', block(city('Oslo')), `Let me see.${block(`${city('Oslo')}\n${city('Rome')}`)}`],
      [block(city('Bonn')), block(city('Oslo')).trimStart(), `${block(city('Oslo'))} and more`, 'x <｜DSML｜invoke'],
    )
    await expectTexts(
      hermesAnswerGrammar([weather], true, text),
      ['', 'a <tool> b', call('weather', 'Oslo'), `Let me see.\n${call('weather', 'Rome')}`],
      [call('weather', 'Bonn'), call('other', 'Oslo'), `${call('weather', 'Oslo')} and more`, '<tool_call>'],
    )
  })

  test('other spellings of a call are not written either, since the parser would read them', async () => {
    const accepts = await acceptor(dsmlAnswerGrammar([weather], true, text))
    for (const tag of ['<|DSML|invoke name="weather">', '< ｜DSML｜ invoke', '<｜｜DSML｜｜tool_calls>', '</｜DSML｜x'])
      assert.equal(accepts(`So: ${tag}`), false, tag)
  })

  test('without parallel calls there is at most one', async () => {
    const two = block(`${city('Oslo')}\n${city('Rome')}`)
    await expectTexts(dsmlAnswerGrammar([weather], false, text), ['Hi', block(city('Oslo'))], [two])
  })
})

describe('where the content must be JSON and calls are offered', () => {
  test('an answer is JSON that fits, or calls, never both and never text', async () => {
    await expectTexts(
      dsmlAnswerGrammar([{ ...weather, strict: false }], true, bySchema),
      ['{"verdict": "yes"}', '{"verdict": "no", "why": "a < b"}', block(city('Oslo'))],
      ['', 'Hi', '{}', '{"verdict": "maybe"}', `{"verdict": "yes"}${block(city('Oslo'))}`, `Hi${block(city('Oslo'))}`],
    )
    await expectTexts(
      hermesAnswerGrammar([weather], true, object),
      ['{}', '{"a": [1]}', call('weather', 'Oslo')],
      ['', 'Hi', '[]', `{}${call('weather', 'Oslo')}`],
    )
  })

  test('no call can hide in a string of the JSON', async () => {
    const dsml = await acceptor(dsmlAnswerGrammar([weather], true, object))
    assert.equal(dsml('{"a": "<｜DSML｜invoke name=\\"weather\\">"}'), false)
    assert.equal(dsml('{"a": "\\u003c｜DSML｜invoke"}'), true)
    const hermes = await acceptor(hermesAnswerGrammar([weather], true, object))
    assert.equal(hermes('{"a": "<tool_call>"}'), false)
    assert.equal(hermes('{"a": "\\u003ctool_call>"}'), true)
  })
})

for (const [name, grammar] of Object.entries({ dsml: dsmlAnswerGrammar, hermes: hermesAnswerGrammar }))
  for (const format of [text, object, bySchema])
    test(`whatever the ${name} grammar lets a model write with ${format.type}, content and arguments keep their promise`, () => {
      const maker = new TextMaker(grammar([weather], true, format))
      fc.assert(
        fc.property(randomNumbers, (random) => {
          const answer = maker.make(random)
          const { content, calls } = readers[name]!(answer, [weather])
          for (const { name, arguments: given } of calls) {
            assert.equal(name, 'weather')
            assert(matchesSchema(parameters, JSON.parse(given)), answer)
          }
          if (format.type === 'text') return
          assert.equal(content === '', calls.length > 0, answer)
          if (calls.length > 0) return
          const value = JSON.parse(content)
          assert(matchesSchema(format.type === 'json_schema' ? schema : { type: 'object' }, value), answer)
        }),
        { numRuns: 300 },
      )
    })

const begun: Record<string, CallGrammars> = {
  dsml: dsmlGrammars,
  hermes: jsonCallGrammars(hermes.writing, hermes.mark),
}
for (const [name, grammars] of Object.entries(begun))
  test(`whatever the ${name} grammar lets a model write once it has begun to call is read as calls that fit`, () => {
    const time: Tool = { name: 'time', parameters: { type: 'object', properties: {}, additionalProperties: false } }
    const tools = [{ ...weather, strict: false }, time]
    const maker = new TextMaker(grammars.begun(tools))
    fc.assert(
      fc.property(randomNumbers, (random) => {
        const { content, calls } = readers[name]!(`Let me see.${grammars.marker}${maker.make(random)}`, tools)
        assert.equal(content.trim(), 'Let me see.')
        assert(calls.length > 0)
        for (const { name, arguments: given } of calls)
          assert(matchesSchema(tools.find((tool) => tool.name === name)!.parameters!, JSON.parse(given)), given)
      }),
      { numRuns: 300 },
    )
  })

test('a tool that is not strict may have a schema too large for a grammar: its arguments are any', async () => {
  const huge: Tool = {
    name: 'weather',
    parameters: {
      type: 'object',
      properties: Object.fromEntries(
        Array.from({ length: 40 }, (_, index) => [`p${index}`, { type: 'string', minLength: 900, maxLength: 1000 }]),
      ),
    },
  }
  await expectTexts(
    dsmlAnswerGrammar([huge], true, object),
    [block(city('anywhere')), '{"a": 1}'],
    ['Hi', block(city('x').replace('weather', 'other'))],
  )
  assert.throws(
    () => dsmlAnswerGrammar([{ ...huge, strict: true }], true, object),
    (error) => error instanceof EngineError && error.kind === 'request' && /^tools/.test(error.param ?? ''),
  )
})

test('thinking may be anything up to its end mark, with nothing after it', async () => {
  const cases: [string, string[], string[]][] = [
    [thinkingGrammar(), ['', 'a < b </th </', 'x</think>', '</</think>', '<tool_call>'], ['x</think> ', 'x</think>{']],
    [dsmlThinkingGrammar, ['', 'a </ b', '<</think>', '</t</think>', '< /t'], ['a</think>b', 'x <｜DSML｜invoke']],
  ]
  for (const [gbnf, taken, refused] of cases) await expectTexts(gbnf, taken, refused)
  const accepts = await acceptor(dsmlThinkingGrammar)
  for (const tag of ['<|DSML|invoke', '< ｜ DSML', '</｜DSML', '< /｜DSML', '<｜｜DSML'])
    assert.equal(accepts(tag), false, tag)
})
