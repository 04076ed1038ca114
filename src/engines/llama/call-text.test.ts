import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { acceptor, TextMaker } from '../../../test/rig/gbnf.ts'
import type { FormatEvent } from '../chat-format.ts'
import { jsonCallAnswerGrammar, jsonCallGrammar } from '../grammar/json-calls.ts'
import { type CallSyntax, callSyntaxOf, hermes, llama3, mistralList, mistralNamed } from './call-syntax.ts'
import { createCallTextParser } from './call-text.ts'

const syntaxes = { hermes, mistralList, mistralNamed, llama3 }
type Read = { reasoning: string; content: string; calls: { name: string; arguments: unknown }[]; finish: string }

function read(
  pieces: readonly string[],
  calls: CallSyntax | undefined,
  { startsInThinking = false, why = 'stop' }: { startsInThinking?: boolean; why?: 'stop' | 'length' } = {},
): Read {
  const names = ['weather', 'time']
  const parser = createCallTextParser({ startsInThinking, calls, names, nextId: () => 'id' })
  const events: FormatEvent[] = [...pieces.flatMap((piece) => parser.push(piece)), ...parser.end(why)]
  const said: Read = { reasoning: '', content: '', calls: [], finish: '' }
  const texts: string[] = []
  for (const event of events) {
    assert.equal(said.finish, '', 'nothing comes after finish')
    if (event.type === 'content' || event.type === 'reasoning') {
      assert.notEqual(event.text, '')
      said[event.type] += event.text
    } else if (event.type === 'call-start') {
      assert.equal(event.index, said.calls.push({ name: event.name, arguments: undefined }) - 1)
      texts.push('')
    } else if (event.type === 'call-arguments') texts[event.index] += event.text
    else if (event.type === 'finish') said.finish = event.reason
    else if (event.type === 'call-end') said.calls[event.index]!.arguments = JSON.parse(texts[event.index]!)
  }
  return said
}

const oslo = { name: 'weather', arguments: { city: 'Oslo' } }
const noon = { name: 'time', arguments: {} }

describe('calls as each family of models writes them', () => {
  const cases: [string, CallSyntax, string, Partial<Read>][] = [
    [
      'Hermes',
      hermes,
      '<tool_call>\n{"name": "weather", "arguments": {"city": "Oslo"}}\n</tool_call>',
      { calls: [oslo] },
    ],
    [
      'Hermes, two, after a word',
      hermes,
      'Let me see.\n<tool_call>{"arguments": {"city": "Oslo"}, "name": "weather"}</tool_call>\n<tool_call>{"name": "time"}</tool_call>\n',
      { calls: [oslo, noon], content: 'Let me see.' },
    ],
    ['Hermes, its end missing', hermes, '<tool_call>{"name": "time", "arguments": "{}"}', { calls: [noon] }],
    ['Mistral', mistralList, '[TOOL_CALLS] [{"name": "weather", "arguments": {"city": "Oslo"}}]', { calls: [oslo] }],
    [
      'Mistral, two with ids',
      mistralList,
      '[TOOL_CALLS][{"name": "weather", "arguments": {"city": "Oslo"}, "id": "abcdefghi"}, {"name": "time", "arguments": {}}]',
      { calls: [oslo, noon] },
    ],
    ['Mistral, the list not closed', mistralList, '[TOOL_CALLS][{"name": "time", "arguments": {}}', { calls: [noon] }],
    ['Mistral, later', mistralNamed, '[TOOL_CALLS]weather[ARGS]{"city": "Oslo"}', { calls: [oslo] }],
    [
      'Mistral, later, two with an id',
      mistralNamed,
      'Yes[TOOL_CALLS]weather[CALL_ID]a1b2c3d4e[ARGS]{"city": "Oslo"}[TOOL_CALLS]time[ARGS]{}',
      { calls: [oslo, noon], content: 'Yes' },
    ],
    ['Llama 3', llama3, '\n{"name": "weather", "parameters": {"city": "Oslo"}}', { calls: [oslo] }],
    ['Llama 3, with its mark', llama3, '<|python_tag|>{"name": "time", "parameters": {}}', { calls: [noon] }],
    [
      'Llama 3, two',
      llama3,
      '{"type": "function", "name": "weather", "parameters": {"city": "Oslo"}}; {"name": "time", "parameters": {}}',
      { calls: [oslo, noon] },
    ],
  ]
  for (const [name, syntax, text, expected] of cases)
    test(`${name}: ${text.length > 40 ? `${text.slice(0, 40)}…` : text}`, () => {
      const whole = { reasoning: '', content: '', finish: 'tool_calls', ...expected }
      assert.deepEqual(read([text], syntax), whole)
      assert.deepEqual(read([...text], syntax), whole)
    })
})

describe('what is no call after all is content, unchanged', () => {
  const cases: [CallSyntax, string][] = [
    [hermes, '<tool_call>{"name": 5}</tool_call>'],
    [hermes, 'a <tool_call> is a tag'],
    [mistralList, '[TOOL_CALLS] is how it begins'],
    [mistralList, '[TOOL_CALLS][{"city": "Oslo"}]'],
    [mistralNamed, '[TOOL_CALLS] is a mark, {x} is not'],
    [mistralNamed, '[TOOL_CALLS]weather[ARGS]none'],
    [llama3, '{"name": "Bob", "parameters": {}}'],
    [llama3, '{"name": "weather"'],
    [llama3, '{"a": {"name": "weather", "parameters": {}}}'],
    [llama3, 'So: {"name": "weather", "parameters": {}}'],
    [llama3, '<|python_tag|>print("hello")'],
  ]
  for (const [syntax, text] of cases)
    test(text, () => {
      for (const pieces of [[text], [...text]])
        assert.deepEqual(read(pieces, syntax), { reasoning: '', content: text, calls: [], finish: 'stop' })
    })

  test('where no tools were offered everything is content', () => {
    for (const text of ['<tool_call>{"name": "time"}</tool_call>', '{"name": "time", "parameters": {}}'])
      assert.equal(read([text], undefined).content, text)
  })
})

test('a call that the token limit cut off is dropped, the whole ones before it stay', () => {
  const cases: [CallSyntax, string, number][] = [
    [hermes, '<tool_call>{"name": "time"}</tool_call><tool_call>{"name": "wea', 1],
    [mistralList, '[TOOL_CALLS][{"name": "time", "arguments": {}}, {"name": "wea', 1],
    [mistralNamed, '[TOOL_CALLS]time[ARGS]{"a": ', 0],
    [llama3, '{"name": "time", "parameters": {"a', 0],
  ]
  for (const [syntax, text, calls] of cases) {
    const said = read([text], syntax, { why: 'length' })
    assert.deepEqual([said.calls.length, said.content, said.finish], [calls, '', 'length'])
  }
})

describe('thinking', () => {
  test('begins the answer or not at all, and ends at its mark', () => {
    assert.deepEqual(read(['\n<think>a</think>\n\nb <think>'], hermes), {
      reasoning: 'a',
      content: 'b <think>',
      calls: [],
      finish: 'stop',
    })
    const open = read(['a </think> <tool_call>{"name": "time"}</tool_call>'], hermes, { startsInThinking: true })
    assert.deepEqual([open.reasoning, open.content, open.calls], ['a ', '', [noon]])
  })

  test('a JSON answer that quotes its mark stays JSON, however it is cut', () => {
    const json = '{"a": "<think>"}'
    for (const pieces of [[json], [...json]]) assert.equal(read(pieces, undefined).content, json)
  })
})

const segment = fc.oneof(
  fc.constantFrom(
    ...['<think>', '</think>', '<tool_call>', '</tool_call>', '[TOOL_CALLS]', '[ARGS]', '[CALL_ID]', '<|python_tag|>'],
    ...['{"name": "weather", "arguments": {"city": "}"}}', '{"name": "time", "parameters": {}}', '{"name": "Bob"}'],
    ...['[', ']', '; ', ', ', '{', '}', '"', '\\', ' ', '\n', '<', '</', 'weather', 'time', '{"name"', '😀', 'word'],
  ),
  fc.string({ maxLength: 4 }),
)

for (const [name, syntax] of Object.entries({ ...syntaxes, 'no calls': undefined }))
  test(`the same text says the same wherever it is cut: ${name}`, () => {
    fc.assert(
      fc.property(
        fc.array(segment, { maxLength: 10 }),
        fc.boolean(),
        fc.constantFrom('stop', 'length'),
        fc.array(fc.nat(40), { maxLength: 8 }),
        (segments, startsInThinking, why, cuts) => {
          const text = segments.join('')
          const options = { startsInThinking, why } as const
          const whole = read([text], syntax, options)
          const points = [...new Set(cuts.filter((cut) => cut < text.length))].sort((a, b) => a - b)
          const pieces = [...points, text.length].map((point, index) => text.slice(points[index - 1] ?? 0, point))
          assert.deepEqual(read(pieces, syntax, options), whole)
          assert.deepEqual(read(text.split(''), syntax, options), whole)
        },
      ),
      { numRuns: 3000 },
    )
  })

const weather = {
  name: 'weather',
  strict: true,
  parameters: {
    type: 'object',
    properties: {
      city: { type: 'string', maxLength: 20 },
      tags: { type: 'array', items: { enum: ['[TOOL_CALLS]', 1] } },
    },
    required: ['city'],
  },
}
const randomNumbers = fc
  .infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }))
  .map((numbers) => () => numbers.next().value)

for (const [name, syntax] of Object.entries(syntaxes)) {
  test(`whatever the grammar of forced calls lets a model write is read as calls: ${name}`, () => {
    const maker = new TextMaker(jsonCallGrammar(syntax.writing, [weather], { type: 'required' }, true))
    fc.assert(
      fc.property(randomNumbers, (random) => {
        const text = maker.make(random)
        const said = read([text], syntax)
        assert.deepEqual([said.content, said.finish], ['', 'tool_calls'], text)
        for (const call of said.calls) {
          assert.equal(call.name, 'weather', text)
          assert.equal(typeof (call.arguments as { city: string }).city, 'string', text)
        }
        if (syntax.writing.single) assert.equal(said.calls.length, 1)
      }),
      { numRuns: 300 },
    )
  })

  test(`where calls are offered text may not hold their mark, JSON may, escaped: ${name}`, async () => {
    const text = await acceptor(jsonCallAnswerGrammar(syntax.writing, [weather], true, { type: 'text' }))
    assert.equal(text('Hello [world] <b>'), true)
    assert.equal(text(`Hello ${syntax.mark}x`), false)
    const json = await acceptor(jsonCallAnswerGrammar(syntax.writing, [weather], true, { type: 'json_object' }))
    assert.equal(json(JSON.stringify({ a: syntax.mark })), false)
    const escaped = `\\u00${syntax.mark.charCodeAt(0).toString(16)}${syntax.mark.slice(1)}`
    assert.equal(json(`{"a": "${escaped}"}`), true)
  })
}

test('the way of calls is known by what the template shows, and not guessed', () => {
  assert.equal(callSyntaxOf('<tools>… <tool_call>\\n{"name": '), hermes)
  assert.equal(callSyntaxOf('"[TOOL_CALLS] ["'), mistralList)
  assert.equal(callSyntaxOf('"[TOOL_CALLS]" + name + "[ARGS]"'), mistralNamed)
  assert.equal(callSyntaxOf(`'<|python_tag|>' … '{"name": "' + name + '", "parameters": '`), llama3)
  for (const template of ['', '<|im_start|>', '<|python_tag|>', '{"name"'])
    assert.equal(callSyntaxOf(template), undefined)
})
