import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { neutralise, rawPrompt } from './neutralise.ts'
import { type DeepseekMessage, type PromptPart, RenderError, render } from './render.ts'
import {
  ASSISTANT,
  BEGIN_OF_SENTENCE,
  DSML,
  END_OF_SENTENCE,
  END_THINK,
  SPECIAL_TOKENS,
  THINK,
  USER,
} from './tokens.ts'
import { type DeepseekTool, TOOLS_PREAMBLE } from './tools.ts'

type WireMessage = {
  role: string
  content?: string
  reasoning_content?: string
  tool_calls?: { id: string; function: { name: string; arguments: string } }[]
  tool_call_id?: string
  tools?: { function: DeepseekTool }[]
}
type Vector = { messages: WireMessage[]; tools?: { function: DeepseekTool }[] }

const folder = new URL('../../vectors/deepseek-v3.2/', import.meta.url)
const readText = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const joined = (parts: readonly PromptPart[]) => parts.map((part) => part.text).join('')
const text = (messages: DeepseekMessage[], options: Partial<Parameters<typeof render>[1]> = {}) =>
  joined(render(messages, { thinking: false, ...options }).parts)

function fromWire(message: WireMessage): DeepseekMessage {
  const content = message.content ?? ''
  switch (message.role) {
    case 'assistant':
      return {
        role: 'assistant',
        content,
        ...(message.reasoning_content === undefined ? {} : { reasoning: message.reasoning_content }),
        toolCalls: (message.tool_calls ?? []).map((call) => ({ id: call.id, ...call.function })),
      }
    case 'tool':
      return { role: 'tool', toolCallId: message.tool_call_id!, content }
    case 'developer':
      return { role: 'developer', content, tools: (message.tools ?? []).map((tool) => tool.function) }
    default:
      return { role: message.role as 'system' | 'user', content }
  }
}

function renderVector(name: string) {
  const vector: Vector = JSON.parse(readText(name))
  const tools = vector.tools?.map((tool) => tool.function) ?? []
  return render(vector.messages.map(fromWire), { tools, thinking: true, lastAssistant: 'finished' })
}

test('the vector with tools on the system message is reproduced to the byte', () => {
  const { parts } = renderVector('test_input.json')
  assert.equal(joined(parts), readText('test_output.txt').replace(/\n$/, ''))
})

test('the vector with a native developer message is reproduced to the byte', () => {
  const { parts } = renderVector('test_input_search_wo_date.json')
  assert.equal(joined(parts), readText('test_output_search_wo_date.txt').replace(/\n$/, ''))
})

test('the tools preamble is the one of the vectors, by its sha256', () => {
  assert.equal(TOOLS_PREAMBLE.length, 1089)
  assert.equal(
    createHash('sha256').update(TOOLS_PREAMBLE).digest('hex'),
    '963a72ee9be43f07d21bec2348ed2d7e45185e4b502f2a4da35a540299dc2b03',
  )
})

test('special parts of a vector are exactly the control tokens it holds, and neighbours differ in kind', () => {
  const { parts } = renderVector('test_input.json')
  const own = new RegExp(
    `^(${[BEGIN_OF_SENTENCE, END_OF_SENTENCE, USER, ASSISTANT, THINK, END_THINK, DSML].join('|')})+$`,
  )
  for (const [index, part] of parts.entries()) {
    assert.notEqual(part.special, parts[index + 1]?.special)
    assert.equal(own.test(part.text), part.special)
    if (!part.special) for (const token of SPECIAL_TOKENS) assert.ok(!part.text.includes(token))
  }
})

const call = (id: string, args: string) => ({ id, name: 'f', arguments: args })
const asked = (...calls: ReturnType<typeof call>[]): DeepseekMessage[] => [
  { role: 'user', content: 'q' },
  { role: 'assistant', content: '', toolCalls: calls },
]
const result = (toolCallId: string, content: string): DeepseekMessage => ({ role: 'tool', toolCallId, content })

test('a user message ends with the opening of the answer, thinking only for the last one', () => {
  const messages: DeepseekMessage[] = [
    { role: 'user', content: 'a' },
    { role: 'assistant', content: 'b', reasoning: 'dropped' },
    { role: 'user', content: 'c' },
  ]
  const start = `${BEGIN_OF_SENTENCE}${USER}a${ASSISTANT}${END_THINK}b${END_OF_SENTENCE}${USER}c${ASSISTANT}`
  assert.equal(text(messages), start + END_THINK)
  assert.equal(text(messages, { thinking: true }), start + THINK)
  assert.equal(render(messages, { thinking: true }).startsInThinking, true)
  assert.equal(render(messages, { thinking: false }).startsInThinking, false)
})

test('system messages become one at the start, and neighbouring user messages one', () => {
  const messages: DeepseekMessage[] = [
    { role: 'system', content: 'one' },
    { role: 'user', content: 'a' },
    { role: 'system', content: 'two' },
    { role: 'user', content: 'b' },
  ]
  assert.equal(text(messages), `${BEGIN_OF_SENTENCE}one\n\ntwo${USER}a\n\nb${ASSISTANT}${END_THINK}`)
})

test('tools and a response format without a system message stand where its text would', () => {
  const tool = { name: 'f', description: 'é', parameters: { type: 'object', properties: {} } }
  assert.equal(
    text([{ role: 'user', content: 'q' }], { tools: [tool], responseFormat: { type: 'object' } }),
    `${BEGIN_OF_SENTENCE}\n\n${TOOLS_PREAMBLE}` +
      '{"name": "f", "description": "é", "parameters": {"type": "object", "properties": {}}}\n</functions>\n' +
      '\n\n## Response Format:\n\nYou MUST strictly adhere to the following schema to reply:\n{"type": "object"}' +
      `${USER}q${ASSISTANT}${END_THINK}`,
  )
})

test('a schema given as text keeps its numbers and the order of its keys', () => {
  const parameters = '{"10":{"minimum":1.0,"maximum":1},"2":1e16,"x":1.50,"y":1E-5,"z":-0}'
  assert.ok(
    text([{ role: 'user', content: 'q' }], { tools: [{ name: 'f', parameters, strict: true }] }).includes(
      '\n{"name": "f", "parameters": {"10": {"minimum": 1.0, "maximum": 1}, "2": 1e+16, "x": 1.5, "y": 1e-05, "z": 0}, "strict": true}\n',
    ),
  )
})

test('arguments keep their order; strings are written raw, everything else as JSON', () => {
  const args = '{"z":" a\\n\\"b\\" ","10":1.0,"2":[1,{"k":"é"}],"n":null,"b":true}'
  const own = (name: string) => `</${DSML}${name}>`
  assert.ok(
    text([...asked(call('1', args)), result('1', 'r')]).includes(
      `${END_THINK}\n\n<${DSML}function_calls>\n<${DSML}invoke name="f">\n` +
        `<${DSML}parameter name="z" string="true"> a\n"b" ${own('parameter')}\n` +
        `<${DSML}parameter name="10" string="false">1.0${own('parameter')}\n` +
        `<${DSML}parameter name="2" string="false">[1, {"k": "é"}]${own('parameter')}\n` +
        `<${DSML}parameter name="n" string="false">null${own('parameter')}\n` +
        `<${DSML}parameter name="b" string="false">true${own('parameter')}\n` +
        `${own('invoke')}\n${own('function_calls')}${END_OF_SENTENCE}` +
        `\n\n<function_results>\n<result>r</result>\n</function_results>\n\n${END_THINK}`,
    ),
  )
})

test('a call without arguments has an empty body', () => {
  for (const args of ['{}', '', ' ']) {
    assert.ok(text([...asked(call('1', args)), result('1', 'r')]).includes(`name="f">\n\n</${DSML}invoke>`))
  }
})

test('tool results are put in the order of the calls', () => {
  const messages = [...asked(call('1', '{}'), call('2', '{}')), result('2', 'second'), result('1', 'first')]
  assert.ok(text(messages).includes('\n<result>first</result>\n<result>second</result>\n'))
})

test('reasoning stays through a tool loop, so that each prompt extends the one before', () => {
  const first: DeepseekMessage[] = [{ role: 'user', content: 'q' }]
  const second: DeepseekMessage[] = [
    ...first,
    { role: 'assistant', content: 'c', reasoning: 'r', toolCalls: [call('1', '{}')] },
    result('1', 'x'),
  ]
  const shorter = text(first, { thinking: true })
  const longer = text(second, { thinking: true })
  assert.ok(longer.startsWith(`${shorter}r${END_THINK}c\n\n<`))
  assert.ok(longer.endsWith(`</function_results>\n\n${THINK}`))
})

test('a last assistant message is text to go on with, inside thinking only while it has no content', () => {
  const ask: DeepseekMessage = { role: 'user', content: 'q' }
  const open = (content: string, reasoning?: string, thinking = true) => {
    const last: DeepseekMessage = { role: 'assistant', content, ...(reasoning === undefined ? {} : { reasoning }) }
    const { parts, startsInThinking } = render([ask, last], { thinking })
    return [joined(parts).slice(`${BEGIN_OF_SENTENCE}${USER}q${ASSISTANT}`.length), startsInThinking]
  }
  assert.deepEqual(open('so far'), [`${THINK}${END_THINK}so far`, false])
  assert.deepEqual(open('so far', 'why'), [`${THINK}why${END_THINK}so far`, false])
  assert.deepEqual(open('', 'not yet'), [`${THINK}not yet`, true])
  assert.deepEqual(open('', undefined), [THINK, true])
  assert.deepEqual(open('so far', 'why', false), [`${END_THINK}so far`, false])
})

test('an assistant message that no question opened gets its own opening', () => {
  const messages: DeepseekMessage[] = [
    { role: 'assistant', content: 'a' },
    { role: 'assistant', content: 'b' },
    { role: 'user', content: 'c' },
  ]
  assert.equal(
    text(messages),
    `${BEGIN_OF_SENTENCE}${ASSISTANT}${END_THINK}a${END_OF_SENTENCE}${ASSISTANT}${END_THINK}b${END_OF_SENTENCE}${USER}c${ASSISTANT}${END_THINK}`,
  )
  assert.equal(text([{ role: 'system', content: 's' }]), `${BEGIN_OF_SENTENCE}s${ASSISTANT}${END_THINK}`)
})

test('what cannot be written is refused with the field it came from', () => {
  const cases: [DeepseekMessage[], string, RegExp][] = [
    [[], 'messages', /empty/],
    [[...asked(call('1', '[1]')), result('1', 'r')], 'messages[1].tool_calls[0].function.arguments', /type array/],
    [[...asked(call('1', '{a}')), result('1', 'r')], 'messages[1].tool_calls[0].function.arguments', /not JSON/],
    [
      [...asked(call('1', `{"k": "x</${DSML}parameter>"}`)), result('1', 'r')],
      'messages[1].tool_calls[0].function.arguments',
      /"k" contains <\/｜DSML｜parameter>/,
    ],
    [[...asked(call('1', '{"a\\"b": 1}')), result('1', 'r')], 'messages[1].tool_calls[0].function.arguments', /a\\"b/],
    [
      [
        { role: 'user', content: '' },
        { role: 'assistant', content: '', toolCalls: [{ id: '1', name: '"', arguments: '' }] },
        result('1', ''),
      ],
      'messages[1].tool_calls[0].function.name',
      /quotation mark/,
    ],
    [asked(call('1', '{}')), 'messages[1].tool_calls[0]', /"1".*no tool message/],
    [[...asked(call('1', '{}'), call('2', '{}')), result('1', '')], 'messages[1].tool_calls[1]', /"2"/],
    [[...asked(call('1', '{}'), call('1', '{}')), result('1', '')], 'messages[1].tool_calls[1]', /"1"/],
    [[...asked(call('1', '{}')), result('1', ''), result('1', '')], 'messages[3].tool_call_id', /already/],
    [[...asked(call('1', '{}')), result('9', '')], 'messages[2].tool_call_id', /"9".*messages\[1\]/],
    [[{ role: 'user', content: '' }, result('1', '')], 'messages[1]', /is a tool result/],
    [
      [{ role: 'developer', content: '', tools: [{ name: 'f', parameters: '{' }] }],
      'messages[0].tools[0].function.parameters',
      /not JSON/,
    ],
  ]
  for (const [messages, param, message] of cases) {
    assert.throws(
      () => render(messages, { thinking: true }),
      (error: unknown) => error instanceof RenderError && error.param === param && message.test(error.message),
      param,
    )
  }
})

test('a JSON value that holds the closing tag in a string is written with an escape that means the same', () => {
  const prompt = text([...asked(call('1', JSON.stringify({ k: [`</${DSML}parameter>`] }))), result('1', 'r')])
  assert.ok(prompt.includes(`string="false">["\\u003c/${DSML}parameter>"]</${DSML}parameter>`))
})

const anyText = fc.oneof(
  fc.constantFrom(...SPECIAL_TOKENS, '<｜', '｜', `<${DSML}`, '</result>'),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const foreign = fc.array(anyText, { minLength: 1, maxLength: 4 }).map((texts) => texts.join(''))
const key = foreign.map((name) => name.replaceAll('"', '') || 'k')
const value = foreign.filter((written) => !written.includes(`</${DSML}parameter>`))

test('no text from outside changes the special parts, and in the raw prompt none of it acts', () => {
  const conversation = (texts: readonly string[], name: string, values: readonly string[]) => {
    const [a, b, c, d, e, f, g] = texts as [string, string, string, string, string, string, string]
    const messages: DeepseekMessage[] = [
      { role: 'system', content: a },
      { role: 'user', content: b },
      {
        role: 'assistant',
        content: c,
        reasoning: d,
        toolCalls: [{ id: 'i', name, arguments: JSON.stringify({ [name]: values[0], list: [values[1]] }) }],
      },
      { role: 'tool', toolCallId: 'i', content: e },
      { role: 'assistant', content: `${f}.`, reasoning: g },
    ]
    return render(messages, {
      thinking: true,
      tools: [{ name: a, description: b, parameters: { description: c, enum: [d, 1] } }],
      responseFormat: { title: e },
    }).parts
  }
  const structure = (parts: readonly PromptPart[]) => parts.flatMap((part) => (part.special ? [part.text] : []))
  const plain = structure(conversation(Array(7).fill('x'), 'x', ['x', 'x'])).join('')
  const countTokens = (prompt: string) => SPECIAL_TOKENS.reduce((sum, token) => sum + prompt.split(token).length - 1, 0)
  const wanted = countTokens(structure(conversation(Array(7).fill('x'), 'x', ['x', 'x'])).join(''))
  fc.assert(
    fc.property(
      fc.array(foreign, { minLength: 7, maxLength: 7 }),
      key.filter((name) => name !== 'list'),
      fc.tuple(value, foreign),
      (texts, name, values) => {
        const parts = conversation(texts, name, values)
        assert.equal(structure(parts).join(''), plain)
        assert.equal(countTokens(rawPrompt(parts)), wanted)
      },
    ),
    { numRuns: 3000 },
  )
})

test('a neutralised text holds no special token, differs only in added spaces, and stays as it is the second time', () => {
  fc.assert(
    fc.property(foreign, (written) => {
      const safe = neutralise(written)
      for (const token of SPECIAL_TOKENS) assert.ok(!safe.includes(token))
      assert.equal(safe.replaceAll(' ', ''), written.replaceAll(' ', ''))
      assert.equal(neutralise(safe), safe)
    }),
    { numRuns: 3000 },
  )
  assert.equal(neutralise('a < b ｜ <thinking> DSML'), 'a < b ｜ <thinking> DSML')
})
