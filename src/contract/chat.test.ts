import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ChatRequest, chatRequest, maxTokensOf, thinkingOf } from './chat.ts'
import { ApiError } from './errors.ts'
import { unknownFields } from './unknown-fields.ts'
import { validate } from './validate.ts'

const schema = chatRequest({ maxOutputTokens: 8192 })
const messages = [{ role: 'user', content: 'Hello' }]
const base = { model: 'vtrix-deepseek-v3.2', messages }

const check = (fields: object): ChatRequest => validate(schema, { ...base, ...fields })

function refusal(fields: object): ApiError {
  try {
    check(fields)
  } catch (error) {
    assert(error instanceof ApiError, String(error))
    return error
  }
  assert.fail(`taken: ${JSON.stringify(fields).slice(0, 200)}`)
}

const tool = (name: string, more: object = {}) => ({ type: 'function', function: { name, ...more } })
const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))
const said = (message: object) => ({ messages: [message] })
const call = { id: 'c1', type: 'function', function: { name: 'f', arguments: '{}' } }

/** Fields that are taken, fields just past the bound, the `param` of the refusal, and what its message must say. */
const rules: [taken: object[], refused: object, param: string, says: RegExp][] = [
  [[{ model: 'x' }], { model: undefined }, 'model', /is required: a string/],
  [[{ model: 'x' }], { model: 7 }, 'model', /must be a string; got 7/],
  [[{ model: 'x' }], { model: '' }, 'model', /at least 1 character; got 0/],
  [[{ messages }], { messages: undefined }, 'messages', /is required: an array/],
  [[{ messages }], { messages: [] }, 'messages', /at least 1 item; got 0/],
  [[{ messages }], { messages: 'Hello' }, 'messages', /must be an array; got "Hello"/],
  [
    many(5, (i) => said({ role: ['user', 'system', 'developer', 'assistant', 'user'][i], content: 'x' })),
    said({ role: 'robot', content: 'x' }),
    'messages[0].role',
    /must be one of "system", "developer", "user", "assistant", "tool"; got "robot"/,
  ],
  [[said({ role: 'user', content: 'x' })], said({ role: 'user' }), 'messages[0].content', /a string or an array/],
  [
    [said({ role: 'user', content: [{ type: 'text', text: 'x' }] })],
    said({ role: 'user', content: [{ type: 'text', text: 5 }] }),
    'messages[0].content[0].text',
    /must be a string; got 5/,
  ],
  [
    [said({ role: 'user', content: [{ type: 'image_url', image_url: { url: 'data:x' } }] })],
    said({ role: 'user', content: [{ type: 'video', text: 'x' }] }),
    'messages[0].content[0].type',
    /"text", "image_url"; got "video"/,
  ],
  [
    [said({ role: 'assistant', content: null, tool_calls: [call] }), said({ role: 'assistant', content: 'x' })],
    said({ role: 'assistant', content: null, tool_calls: [{ ...call, id: '' }] }),
    'messages[0].tool_calls[0].id',
    /at least 1 character/,
  ],
  [
    [said({ role: 'assistant', content: 'x', reasoning_content: 'y' })],
    said({ role: 'assistant', content: 'x', reasoning_content: 1 }),
    'messages[0].reasoning_content',
    /must be a string; got 1/,
  ],
  [
    [said({ role: 'tool', tool_call_id: 'c', content: 'x' })],
    said({ role: 'tool', content: 'x' }),
    'messages[0].tool_call_id',
    /is required: a string/,
  ],
  [[{ max_tokens: 1 }, { max_tokens: 8192 }], { max_tokens: 0 }, 'max_tokens', /must be at least 1; got 0/],
  [[{ max_tokens: 8192 }], { max_tokens: 8193 }, 'max_tokens', /must be at most 8192; got 8193/],
  [[{ max_tokens: 2 }], { max_tokens: 1.5 }, 'max_tokens', /must be an integer; got 1.5/],
  [[{ max_tokens: null }], { max_tokens: '5' }, 'max_tokens', /must be a.*; got "5"/],
  [[{ max_completion_tokens: 8192 }], { max_completion_tokens: 8193 }, 'max_completion_tokens', /at most 8192/],
  [[{ temperature: 0 }, { temperature: 2 }], { temperature: 2.01 }, 'temperature', /must be at most 2; got 2.01/],
  [[{ temperature: 0 }], { temperature: -0.01 }, 'temperature', /must be at least 0; got -0.01/],
  [[{ top_p: 0 }, { top_p: 1 }], { top_p: 1.1 }, 'top_p', /must be at most 1; got 1.1/],
  [[{ top_p: 0 }], { top_p: -0.1 }, 'top_p', /must be at least 0; got -0.1/],
  [[{ stream: true }, { stream: null }], { stream: 'yes' }, 'stream', /must be true or false; got "yes"/],
  ...(['frequency_penalty', 'presence_penalty'] as const).flatMap((name): typeof rules => [
    [[{ [name]: -2 }, { [name]: 2 }], { [name]: 2.1 }, name, /must be at most 2; got 2.1/],
    [[{ [name]: -2 }], { [name]: -2.1 }, name, /must be at least -2; got -2.1/],
  ]),
  [
    [{ stop: 'x' }, { stop: ['x'] }, { stop: many(16, String) }],
    { stop: many(17, String) },
    'stop',
    /at most 16 items; got 17/,
  ],
  [[{ stop: 'x' }], { stop: '' }, 'stop', /at least 1 character; got 0/],
  [[{ stop: ['x'] }], { stop: ['x', ''] }, 'stop[1]', /at least 1 character; got 0/],
  [[{ stop: 'x' }], { stop: 5 }, 'stop', /must be a string or an array; got 5/],
  [
    [{ response_format: { type: 'text' } }, { response_format: { type: 'json_object' } }],
    { response_format: { type: 'xml' } },
    'response_format.type',
    /"text", "json_object", "json_schema"; got "xml"/,
  ],
  [
    [{ response_format: { type: 'json_schema', json_schema: { name: 'a', schema: { type: 'object' } } } }],
    { response_format: { type: 'json_schema', json_schema: { name: 'a b', schema: {} } } },
    'response_format.json_schema.name',
    /must be 1 to 64 letters/,
  ],
  [[], { response_format: { type: 'json_schema' } }, 'response_format.json_schema', /is required: an object/],
  [
    [{ tools: many(128, (i) => tool(`t${i}`)) }, { tools: [] }],
    { tools: many(129, (i) => tool(`t${i}`)) },
    'tools',
    /at most 128 items; got 129/,
  ],
  [
    [{ tools: [tool('a'.repeat(64)), tool('A_-9')] }],
    { tools: [tool('a'.repeat(65))] },
    'tools[0].function.name',
    /must be 1 to 64 letters/,
  ],
  [[], { tools: [tool('a b')] }, 'tools[0].function.name', /letters, digits.*got "a b"/],
  [[], { tools: [tool('a'), tool('b'), tool('a')] }, 'tools[2].function.name', /"a" came twice/],
  [[], { tools: [{ type: 'browser' }] }, 'tools[0].type', /must be "function"; got "browser"/],
  [
    [{ tools: [tool('a', { parameters: { type: 'object', properties: {} } })] }],
    { tools: [tool('a', { parameters: [] })] },
    'tools[0].function.parameters',
    /must be a JSON Schema object/,
  ],
  ...(['none', 'auto'] as const).map((choice): (typeof rules)[number] => [
    [{ tool_choice: choice }, { tools: [tool('a')], tool_choice: 'required' }],
    { tool_choice: 'always' },
    'tool_choice',
    /got "always"/,
  ]),
  [[], { tool_choice: 'required' }, 'tool_choice', /`tools` is empty/],
  [
    [{ tools: [tool('a')], tool_choice: tool('a') }],
    { tools: [tool('a')], tool_choice: tool('b') },
    'tool_choice.function.name',
    /must be one of the tools' names; got "b"/,
  ],
  [
    [{ thinking: { type: 'enabled' } }, { thinking: { type: 'disabled' } }, { thinking: null }],
    { thinking: { type: 'maybe' } },
    'thinking.type',
    /"enabled", "disabled"; got "maybe"/,
  ],
  [[], { thinking: true }, 'thinking', /must be an object; got true/],
  [
    [{ reasoning_effort: 'none' }, { reasoning_effort: 'high' }],
    { reasoning_effort: 'a lot' },
    'reasoning_effort',
    /one of "none"/,
  ],
  [[{ n: 1 }, { n: 8 }], { n: 9 }, 'n', /must be at most 8; got 9/],
  [[{ n: 1 }], { n: 0 }, 'n', /must be at least 1; got 0/],
  [[{ seed: 0 }, { seed: -5 }], { seed: 1.5 }, 'seed', /must be an integer; got 1.5/],
  [[{ logprobs: true, top_logprobs: 20 }], { logprobs: true, top_logprobs: 21 }, 'top_logprobs', /at most 20; got 21/],
  [[{ logprobs: true, top_logprobs: 0 }], { logprobs: true, top_logprobs: -1 }, 'top_logprobs', /at least 0; got -1/],
  [[], { top_logprobs: 2 }, 'top_logprobs', /needs `logprobs: true`/],
  [[{ logit_bias: { 5: 100, 6: -100 } }], { logit_bias: { 5: 101 } }, 'logit_bias.5', /at most 100; got 101/],
  [[], { logit_bias: { five: 1 } }, 'logit_bias.five', /token id/],
  [
    [{ stream_options: { include_usage: true } }],
    { stream_options: { include_usage: 1 } },
    'stream_options.include_usage',
    /true or false/,
  ],
  [[{ parallel_tool_calls: false }], { parallel_tool_calls: 'no' }, 'parallel_tool_calls', /true or false/],
  [[{ metadata: { a: 'b' } }], { metadata: { a: 1 } }, 'metadata.a', /must be a string/],
  [[{ user: 'u'.repeat(1024) }], { user: 'u'.repeat(1025) }, 'user', /at most 1024 characters; got 1025/],
]

test('each rule takes what is within it and refuses what is past it, naming field, bound and value', () => {
  for (const [taken, refused, param, says] of rules) {
    for (const fields of taken) assert.doesNotThrow(() => check(fields), JSON.stringify(fields).slice(0, 200))
    const error = refusal(refused)
    assert.equal(error.param, param, error.message)
    assert.match(error.message, says)
    assert(error.message.includes(`\`${param}\``), error.message)
    assert.equal(error.status, 400)
  }
})

test('a body that is not an object is refused as a whole', () => {
  for (const body of [null, 5, 'x', [], true])
    assert.throws(() => validate(schema, body), { message: /^The body must be an object; got / })
})

test('what came is shown short, however long it was', () => {
  assert(refusal({ temperature: 'x'.repeat(100_000) }).message.length < 250)
})

test('absent and null fields take their defaults', () => {
  for (const nothing of [undefined, null]) {
    const request = check({ temperature: nothing, top_p: nothing, stream: nothing, n: nothing, tools: nothing })
    assert.deepEqual([request.temperature, request.top_p, request.stream, request.n], [1, 1, false, 1])
    assert.equal(maxTokensOf(request, { maxOutputTokens: 8192 }), 4096)
  }
})

test('the default for max_tokens stays within a model that makes fewer', () => {
  assert.equal(maxTokensOf(check({}), { maxOutputTokens: 1000 }), 1000)
  assert.equal(maxTokensOf(check({ max_tokens: 5, max_completion_tokens: 7 }), { maxOutputTokens: 8192 }), 7)
})

test('thinking is off by default and turned on by any of its three names', () => {
  const thinks = (fields: object) => thinkingOf(check(fields))
  assert.equal(thinks({}), false)
  assert.equal(thinks({ thinking: { type: 'enabled' } }), true)
  assert.equal(thinks({ reasoning_effort: 'low' }), true)
  assert.equal(thinks({ reasoning_effort: 'none' }), false)
  assert.equal(thinks({ chat_template_kwargs: { thinking: true } }), true)
  assert.equal(thinks({ thinking: { type: 'disabled' }, reasoning_effort: 'high' }), false)
})

test('fields that are not known are found wherever they are, and free-form ones are left alone', () => {
  const body = {
    ...base,
    mood: 1,
    messages: [{ role: 'user', content: [{ type: 'text', text: 'x', cache_control: {} }], weight: 1 }],
    tools: [tool('a', { parameters: { type: 'object', anything: 1 }, color: 'red' })],
    metadata: { free: 'form' },
  }
  assert.deepEqual(unknownFields(schema, body).sort(), [
    'messages[0].content[0].cache_control',
    'messages[0].weight',
    'mood',
    'tools[0].function.color',
  ])
})
