import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createParser, type ParserEvent } from './parse.ts'

type Tools = { name: string; parameters?: object }[]
const weather: Tools = [
  {
    name: 'weather',
    parameters: {
      type: 'object',
      properties: {
        city: { type: 'string' },
        days: { type: 'integer' },
        rate: { type: 'number' },
        on: { type: 'boolean' },
        list: { type: 'array' },
        object: { type: 'object' },
        maybe: { type: ['integer', 'null'] },
        either: { anyOf: [{ type: 'integer' }, { type: 'string' }] },
        unit: { enum: ['c', 'f'] },
      },
      required: ['city'],
    },
  },
  { name: 'now' },
]

type Reply = {
  reasoning: string
  content: string
  calls: { name: string; arguments: string; ended: boolean }[]
  finish: string
}

function fold(events: readonly ParserEvent[]): Reply {
  const reply: Reply = { reasoning: '', content: '', calls: [], finish: '' }
  for (const event of events) {
    if (event.type === 'reasoning' || event.type === 'content') reply[event.type] += event.text
    else if (event.type === 'call-start') reply.calls.push({ name: event.name, arguments: '', ended: false })
    else if (event.type === 'call-arguments') reply.calls[event.index]!.arguments += event.text
    else if (event.type === 'call-end') reply.calls[event.index]!.ended = true
    else if (event.type === 'finish') reply.finish = event.reason
  }
  return reply
}

function parser(tools: Tools, startsInThinking = false) {
  let ids = 0
  return createParser({ startsInThinking, tools, nextId: () => `id${ids++}` })
}

function parse(text: string, more: { tools?: Tools; thinking?: boolean; why?: 'stop' | 'length' } = {}): Reply {
  const reader = parser(more.tools ?? weather, more.thinking)
  return fold([...[...text].flatMap((char) => reader.push(char)), ...reader.end(more.why ?? 'stop')])
}

const open = '<｜DSML｜function_calls>\n'
const close = '\n</｜DSML｜function_calls>'
const invoke = (body: string, name = 'weather') => `<｜DSML｜invoke name="${name}">\n${body}\n</｜DSML｜invoke>`
const parameter = (name: string, string: boolean, value: string) =>
  `<｜DSML｜parameter name="${name}" string="${string}">${value}</｜DSML｜parameter>`
const city = parameter('city', true, 'Hangzhou')
const cityJson = '{"city": "Hangzhou"}'
const daysJson = '{"city": "Hangzhou", "days": 1}'
const called = (args = cityJson, name = 'weather') => ({ name, arguments: args, ended: true })

test('arguments stream as they arrive', () => {
  const reader = parser(weather)
  const steps = [
    `Let me see.\n\n${open}<｜DSML｜invoke name="weather">\n<｜DSML｜parameter name="city" string="true">Hang`,
    'zhou</｜DSML｜',
    `parameter>\n<｜DSML｜parameter name="days" string="false">`,
    '2',
    `</｜DSML｜parameter>\n</｜DSML｜invoke>${close}`,
  ]
  assert.deepEqual(
    steps.map((step) => reader.push(step)),
    [
      [
        { type: 'content', text: 'Let me see.' },
        { type: 'call-start', index: 0, id: 'id0', name: 'weather' },
        { type: 'call-arguments', index: 0, text: '{"city": "Hang' },
      ],
      [{ type: 'call-arguments', index: 0, text: 'zhou' }],
      [{ type: 'call-arguments', index: 0, text: '", "days": ' }],
      [],
      [
        { type: 'call-arguments', index: 0, text: '2}' },
        { type: 'call-end', index: 0 },
      ],
    ],
  )
  assert.deepEqual(reader.end('stop'), [{ type: 'finish', reason: 'tool_calls' }])
})

test('plain text goes out at once, and only what may become a marker waits', () => {
  const reader = parser(weather)
  const texts = ['Hello', ', world. ', 'a <', ' b', '\n\n', 'c <｜DS', 'M<', 'p>'].map((piece) =>
    reader.push(piece).map((event) => 'text' in event && event.text),
  )
  assert.deepEqual(texts, [['Hello'], [', world.'], [' a'], [' < b'], [], ['\n\nc'], [' <｜DSM'], ['<p>']])
  assert.deepEqual(reader.end('length'), [{ type: 'finish', reason: 'length' }])
})

test('the first end of thinking ends the reasoning, and only where the text starts in thinking', () => {
  assert.deepEqual(parse('a\n</think>\n\nb</think>c', { thinking: true }), {
    reasoning: 'a\n',
    content: '\n\nb</think>c',
    calls: [],
    finish: 'stop',
  })
  assert.equal(parse('a</think>b').content, 'a</think>b')
  assert.equal(parse('a</think>b', { tools: [], thinking: true }).reasoning, 'a')
  assert.equal(parse('a</thin', { thinking: true, why: 'length' }).reasoning, 'a</thin')
})

test('without tools the markup is content as it came', () => {
  const text = `see:\n\n${open}${invoke(city)}${close}\n`
  assert.deepEqual(parse(text, { tools: [] }), { reasoning: '', content: text, calls: [], finish: 'stop' })
  assert.equal(parse(`x</think>${text}`, { tools: [], thinking: true }).content, text)
})

test('without tools nothing is kept back of any answer', () => {
  const reader = parser([])
  for (const piece of ['a <', '\n\n', '<｜DSML｜invoke', ' name="', '</', '</｜DSML｜invoke>', ' '])
    assert.deepEqual(reader.push(piece), [{ type: 'content', text: piece }])
  assert.deepEqual(reader.end('length'), [{ type: 'finish', reason: 'length' }])
})

test('every shape seen in the wild is read', () => {
  const odd = (bars: string, space = '') => {
    const tag = (name: string, slash = '') => `<${space}${slash}${bars}DSML${bars}${space}${name}${space}>`
    return `${tag('function_calls')}\n${tag(`invoke ${space}name${space}=${space}"weather"`)}\n${tag(
      `parameter name="city" string="true"`,
    )}Hangzhou${tag('parameter', '/')}\n${tag('invoke', '/')}\n${tag('function_calls', '/')}`
  }
  const shapes: Record<string, string> = {
    canonical: `${open}${invoke(city)}${close}`,
    'tool_calls for function_calls': `${open}${invoke(city)}${close}`.replaceAll('function_calls', 'tool_calls'),
    'bare invoke': invoke(city),
    'bare invoke and a stray end': `${invoke(city)}${close}`,
    'ASCII bars': odd('|'),
    'doubled bars': odd('｜｜'),
    'doubled ASCII bars': odd('||'),
    'spaces inside': odd('｜', ' '),
    'ASCII bars and spaces': odd('||', ' '),
    'JSON object as the body': `${open}${invoke('{"city":"Hangzhou"}')}${close}`,
    'no blanks': `${open}${invoke(city)}${close}`.replaceAll('\n', ''),
    'no end of the block': `${open}${invoke(city)}`,
    'no end of the invoke': `${open}${invoke(city)}`.replace('</｜DSML｜invoke>', ''),
    'no end of the invoke with a JSON body': `${open}<｜DSML｜invoke name="weather">{"city":"Hangzhou"}`,
    'block ends without the invoke': `${open}${invoke(city)}${close}`.replace('</｜DSML｜invoke>', ''),
    'single quotes and other order': `${open}${invoke(city)}${close}`.replace(
      'name="city" string="true"',
      "string='true' name='city'",
    ),
    'no string attribute': `${open}${invoke(city)}${close}`.replace(' string="true"', ''),
  }
  for (const [shape, text] of Object.entries(shapes)) {
    const expected = { reasoning: '', content: 'ok', calls: [called()], finish: 'tool_calls' }
    assert.deepEqual(parse(`ok\n\n${text}`), expected, shape)
    assert.deepEqual(parse(`ok\n\n${text}\n`), expected, `${shape}, then a newline`)
  }
})

test('calls without parameters have an empty object, spelled in any of three ways', () => {
  for (const text of [
    `${open}${invoke('', 'now')}${close}`,
    '<｜DSML｜invoke name="now"></｜DSML｜invoke>',
    '<｜DSML｜invoke name="now"/>',
  ]) {
    assert.deepEqual(parse(text).calls, [called('{}', 'now')])
  }
})

test('a block inside the thinking ends it, a mention of the block tag does not', () => {
  assert.deepEqual(parse(`why\n\n${open}${invoke(city)}${close}`, { thinking: true }), {
    reasoning: 'why',
    content: '',
    calls: [called()],
    finish: 'tool_calls',
  })
  const mention = parse('I write <｜DSML｜function_calls> then</think>ok', { thinking: true })
  assert.deepEqual([mention.reasoning, mention.content, mention.finish], ['I write  then', 'ok', 'stop'])
})

test('indexes rise over calls and blocks, ids come once, unknown names are given as they came', () => {
  const reader = parser(weather)
  const events = reader.push(`${open}${invoke(city)}\n${invoke('', 'none')}${close}\n\nthen\n\n${invoke('', 'now')}`)
  assert.deepEqual(
    events.flatMap((event) => (event.type === 'call-start' ? [[event.index, event.id, event.name]] : [])),
    [
      [0, 'id0', 'weather'],
      [1, 'id1', 'none'],
      [2, 'id2', 'now'],
    ],
  )
  assert.equal(fold([...events, ...reader.end('length')]).finish, 'tool_calls')
  assert.equal(fold(events).content, 'then')
})

test('a call that is cut off is not ended and the finish is length', () => {
  const text = `ok\n\n${open}${invoke(city)}\n<｜DSML｜invoke name="weather">\n<｜DSML｜parameter name="city" string="true">Bei`
  for (const why of ['stop', 'length'] as const) {
    const reply = parse(text, { why })
    assert.deepEqual(reply.calls, [called(), { name: 'weather', arguments: '{"city": "Bei', ended: false }])
    assert.equal(reply.finish, 'length')
  }
})

test('what is missing at the end is made up for only where the model itself stopped and nothing is required', () => {
  const start = `${open}<｜DSML｜invoke name="weather">\n`
  const days = parameter('days', false, '1')
  const cases: [string, 'stop' | 'length', boolean][] = [
    [start + city, 'stop', true],
    [start + city, 'length', false],
    [start + days, 'stop', false],
    [start, 'stop', false],
    [`${start}${city}\n</｜DSML｜invo`, 'stop', true],
    [`${open}${invoke(city)}\n</｜DSML｜func`, 'stop', true],
    [`${start}${city}\n<｜DSML｜para`, 'stop', false],
    [`${start}{"city": "Hangzhou"`, 'stop', false],
    [`${start}{"days": 1}`, 'stop', false],
    [`${start}{"city": 1}\n<｜DSML｜inv`, 'stop', false],
    [`${start}{"city": 1}\n</｜DSML｜inv`, 'stop', true],
    [`${start}{"city": "<｜DSML｜invoke name="}`, 'stop', true],
    [`${open}<｜DSML｜invoke name="now">`, 'stop', true],
  ]
  for (const [text, why, ended] of cases) {
    const reply = parse(text, { why })
    assert.deepEqual([reply.calls[0]!.ended, reply.finish], [ended, ended ? 'tool_calls' : 'length'], text)
  }
})

test('a block that is cut off leaves nothing in the content and finishes as length', () => {
  const block = `${open}<｜DSML｜invoke name="now">`
  for (let end = 2; end < block.length; end++) {
    const reply = parse(`ok\n\n${block.slice(0, end)}`, { why: 'length' })
    assert.deepEqual([reply.content, reply.calls, reply.finish], ['ok', [], 'length'], block.slice(0, end))
  }
  assert.equal(parse('a <', { why: 'length' }).content, 'a <')
  const between = parse(`${open}${invoke(city)}\n<`, { why: 'length' })
  assert.deepEqual([between.content, between.calls.length, between.finish], ['', 1, 'length'])
})

test('string values are kept to the letter', () => {
  const values = [
    ' two\n\n lines \n',
    '',
    '"quoted" \\ \u0000 \u2028 \ud800',
    '</｜｜DSML｜｜parameter></｜DSML｜parameter x="1">',
    '</|DSML|parameter> <｜DSML｜parameter name="x">',
    '</｜DSML｜invoke></｜DSML｜function_calls><｜end▁of▁sentence｜></think>',
    '5',
    '😀<😀',
  ]
  for (const value of values) {
    const reply = parse(invoke(parameter('city', true, value)))
    assert.deepEqual(JSON.parse(reply.calls[0]!.arguments), { city: value })
    assert.ok(reply.calls[0]!.arguments.isWellFormed())
  }
  assert.deepEqual(JSON.parse(parse(invoke(parameter('days', true, '5'))).calls[0]!.arguments), { days: '5' })
})

test('other values are read by the schema of the tool', () => {
  const cases: [string, string, string][] = [
    ['days', '5', '5'],
    ['days', ' 5\n', '5'],
    ['days', '"5"', '5'],
    ['days', '"5.5"', '"5.5"'],
    ['days', '5.0', '5.0'],
    ['days', 'five', '"five"'],
    ['rate', '1.50', '1.50'],
    ['rate', '12345678901234567890', '12345678901234567890'],
    ['rate', '"1e3"', '1e3'],
    ['rate', 'NaN', '"NaN"'],
    ['on', '"true"', 'true'],
    ['on', 'True', 'true'],
    ['on', '1', '1'],
    ['list', '["a",{"b":1.0}]', '["a", {"b": 1.0}]'],
    ['list', '"[1, 2]"', '[1, 2]'],
    ['list', '[1, 2', '"[1, 2"'],
    ['object', '{"b":1,"a":2,"b":3}', '{"b": 3, "a": 2}'],
    ['object', '"{}"', '{}'],
    ['maybe', 'null', 'null'],
    ['maybe', 'None', 'null'],
    ['maybe', '"null"', 'null'],
    ['either', '"5"', '"5"'],
    ['either', '5', '5'],
    ['city', '5', '"5"'],
    ['city', '"Hangzhou"', '"Hangzhou"'],
    ['city', '{"a": 1}', '"{\\"a\\": 1}"'],
    ['unit', '"c"', '"c"'],
    ['other', '"5"', '"5"'],
    ['other', 'true', 'true'],
    ['constructor', '1', '1'],
  ]
  for (const [name, value, expected] of cases) {
    assert.equal(parse(invoke(parameter(name, false, value))).calls[0]!.arguments, `{"${name}": ${expected}}`)
  }
  assert.equal(
    parse(invoke('{"days":"5","city":7,"x":1.0,"days":"6"}')).calls[0]!.arguments,
    '{"days": 6, "city": "7", "x": 1.0}',
  )
})

test('of parameters with one name the first is kept', () => {
  const reply = parse(invoke(`${city}\n${parameter('city', true, 'Beijing')}\n${parameter('days', false, '1')}`))
  assert.equal(reply.calls[0]!.arguments, '{"city": "Hangzhou", "days": 1}')
})

test('a body that cannot be read is given whole under one key', () => {
  for (const body of ['{"city": "x', 'Hangzhou', '[1]']) {
    const [call] = parse(invoke(body)).calls
    assert.deepEqual(JSON.parse(call!.arguments), { _raw: `${body}\n` })
  }
})

test('text between parameters is no part of the arguments', () => {
  assert.equal(
    parse(invoke(`Hangzhou\n${city}\nand\n${parameter('days', false, '1')} so`)).calls[0]!.arguments,
    daysJson,
  )
})

test('a value or body too long to be kept streams as a string', () => {
  const long = `[${'1,'.repeat(3_000_000)}1]`
  const pieces = (text: string) => text.match(/[\s\S]{1,100000}/g)!
  const run = (text: string) => {
    const reader = parser(weather)
    return fold([...pieces(text).flatMap((piece) => reader.push(piece)), ...reader.end('stop')])
  }
  assert.deepEqual(JSON.parse(run(invoke(parameter('list', false, long))).calls[0]!.arguments), { list: long })
  assert.deepEqual(JSON.parse(run(invoke(`{"list": ${long}}`)).calls[0]!.arguments), { _raw: `{"list": ${long}}\n` })
})

test('what is kept back of a text is bounded', () => {
  for (const [text, bound] of [
    ['\n'.repeat(20_000), 4096],
    [`<${' '.repeat(20_000)}`, 4096 + 1024],
    [`<｜DSML｜invoke name="${'a'.repeat(20_000)}`, 1024],
    ['<｜DSML｜invoke name="'.repeat(1000), 1024],
  ] as const) {
    const reader = parser(weather)
    let given = 0
    for (let at = 0; at < text.length; at++) {
      for (const event of reader.push(text[at]!)) if ('text' in event) given += event.text.length
      assert.ok(at + 1 - given <= bound, `${at + 1 - given} kept of ${text.slice(0, 20)}`)
    }
  }
})

test('blanks before a block are left out up to 4,096 of them, the same for every cut', () => {
  const text = `ok${'\n'.repeat(5000)}${invoke('', 'now')}`
  assert.equal(parse(text).content, `ok${'\n'.repeat(4096)}`)
  const reader = parser(weather)
  assert.equal(fold([...reader.push(text), ...reader.end('stop')]).content, `ok${'\n'.repeat(4096)}`)
})

test('text after the calls ends a block that has no closing tag', () => {
  const reply = parse(`${open}${invoke(city)}\nThat was all`, { why: 'length' })
  assert.deepEqual([reply.content, reply.calls.length, reply.finish], ['That was all', 1, 'tool_calls'])
})

test('a call without a name is read over', () => {
  const reply = parse(`ok ${open}<｜DSML｜invoke>${city}</｜DSML｜invoke>${close} then`)
  assert.deepEqual(reply, { reasoning: '', content: 'okthen', calls: [], finish: 'stop' })
})

test('nothing can be pushed after the end', () => {
  const reader = parser([])
  reader.end('stop')
  assert.throws(() => reader.push('x'), /after end/)
  assert.throws(() => reader.end('stop'), /after end/)
})
