// What chat servers make of an answer, read back: markup that they leave in `content`, calls that they parsed, or both.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { answerOf, anyManner, thought } from '../../test/rig/written-answers.ts'
import { createParser } from '../deepseek/parse.ts'
import type { EngineEvent, FinishReason } from './engine.ts'
import { createWireReader, type WireChunk } from './openai-wire.ts'

const tools = [{ name: 'typed', parameters: { type: 'object' } }, { name: 'untyped' }]

type Folded = {
  reasoning: string
  content: string
  calls: { id: string; name: string; text: string; ended: boolean }[]
  reason: FinishReason | undefined
}

function read(chunks: readonly WireChunk[], { markup = true, unthinking = false } = {}): Folded {
  let ids = 0
  const nextId = () => `id${ids++}`
  const parser = markup ? createParser({ startsInThinking: false, tools, nextId }) : undefined
  const reader = createWireReader({ nextId, parser, unthinking })
  const events: EngineEvent[] = []
  for (const chunk of chunks) reader.take(chunk, events)
  events.push(...reader.end('served'))
  const folded: Folded = { reasoning: '', content: '', calls: [], reason: undefined }
  for (const event of events) {
    if (event.type === 'reasoning' || event.type === 'content') folded[event.type] += event.text
    else if (event.type === 'call-start') {
      assert.equal(event.index, folded.calls.length)
      folded.calls.push({ id: event.id, name: event.name, text: '', ended: false })
    } else if (event.type === 'call-arguments') folded.calls[event.index]!.text += event.text
    else if (event.type === 'call-end') folded.calls[event.index]!.ended = true
    else if (event.type === 'finish') folded.reason = event.reason
  }
  assert.equal(new Set(folded.calls.map(({ id }) => id)).size, folded.calls.length)
  return folded
}

type Delta = NonNullable<NonNullable<NonNullable<WireChunk['choices']>[number]>['delta']>
const chunk = (delta: Delta, finish_reason: string | null = null): WireChunk => ({
  choices: [{ delta, finish_reason }],
})

/** The text as deltas of the sizes given, in turn. */
function cut(text: string, sizes: readonly number[], delta: (piece: string) => Delta): WireChunk[] {
  const chunks: WireChunk[] = []
  for (let at = 0, turn = 0; at < text.length; turn++) {
    const size = sizes[turn % sizes.length]!
    chunks.push(chunk(delta(text.slice(at, at + size))))
    at += size
  }
  return chunks
}

const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 })
const parsedCall = fc.record({
  name: fc.constantFrom('typed', 'untyped', 'unknown'),
  value: fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 3, noNullPrototype: true }),
})

/** As servers give calls: ids new or not, indexes that rise or stay at 0, names alone or with the first piece. */
function asCalls(
  calls: readonly { name: string; value: object }[],
  how: { rising: boolean; nameAlone: boolean },
  sizes: readonly number[],
): WireChunk[] {
  return calls.flatMap(({ name, value }, position) => {
    const index = how.rising ? position : 0
    const [first, ...rest] = cut(JSON.stringify(value), sizes, (piece) => ({
      tool_calls: [{ index, function: { arguments: piece } }],
    }))
    const opening = { index, id: `call_${position}`, function: { name, arguments: '' } }
    if (how.nameAlone) return [chunk({ tool_calls: [opening] }), first!, ...rest]
    const text = first!.choices![0]!.delta!.tool_calls![0]!.function!.arguments ?? ''
    return [chunk({ tool_calls: [{ ...opening, function: { name, arguments: text } }] }), ...rest]
  })
}

test('markup of any spelling in the content becomes calls, after reasoning and beside calls that the server parsed', () => {
  const written = answerOf({ ...anyManner, thinking: fc.constant(undefined) })
  const how = fc.record({ rising: fc.boolean(), nameAlone: fc.boolean() })
  fc.assert(
    fc.property(
      written,
      thought,
      fc.array(parsedCall, { maxLength: 2 }),
      how,
      sizes,
      fc.constantFrom('stop', 'tool_calls'),
      (answer, reasoning, parsed, how, sizes, reason) => {
        const chunks = [
          chunk({ content: '' }),
          ...cut(reasoning, sizes, (piece) => ({ content: null, reasoning_content: piece })),
          ...cut(answer.text, sizes, (piece) => ({ content: piece })),
          ...asCalls(parsed, how, sizes),
          chunk({}, reason),
        ]
        const folded = read(chunks)
        assert.equal(folded.reasoning, reasoning)
        assert.equal(folded.content, answer.content)
        assert.ok(folded.calls.every(({ ended }) => ended))
        const given = folded.calls.map(({ name, text }) => ({ name, value: JSON.parse(text) as unknown }))
        const all = [...answer.calls.map(({ name, value }) => ({ name, value })), ...parsed]
        const sorted = (list: object[]) => list.map((one) => JSON.stringify(one)).sort()
        assert.deepEqual(sorted(given), sorted(JSON.parse(JSON.stringify(all))))
        assert.equal(folded.reason, all.length > 0 ? 'tool_calls' : 'stop')
      },
    ),
    { numRuns: 2000 },
  )
})

test('where no markup is the model’s, content goes through to the letter', () => {
  const written = answerOf({ ...anyManner, thinking: fc.constant(undefined) })
  fc.assert(
    fc.property(written, sizes, ({ text }, sizes) => {
      const chunks = [...cut(text, sizes, (piece) => ({ content: piece })), chunk({}, 'stop')]
      assert.deepEqual(read(chunks, { markup: false }), { reasoning: '', content: text, calls: [], reason: 'stop' })
    }),
    { numRuns: 300 },
  )
})

test('a server that was told not to think, and calls its whole answer reasoning, has given an answer', () => {
  fc.assert(
    fc.property(answerOf({ ...anyManner, thinking: fc.constant(undefined) }), sizes, (answer, sizes) => {
      const chunks = [...cut(answer.text, sizes, (piece) => ({ reasoning_content: piece })), chunk({}, 'stop')]
      const folded = read(chunks, { unthinking: true })
      assert.deepEqual([folded.reasoning, folded.content], ['', answer.content])
      assert.equal(folded.calls.length, answer.calls.length)
    }),
    { numRuns: 300 },
  )
})

test('a server that thinks though it was told not to has given reasoning, where an answer or a call follows', () => {
  const think = chunk({ reasoning: 'Hm.' })
  assert.deepEqual(read([think, chunk({ content: 'Yes.' }), chunk({}, 'stop')], { unthinking: true }), {
    reasoning: 'Hm.',
    content: 'Yes.',
    calls: [],
    reason: 'stop',
  })
  const call = chunk({ tool_calls: [{ index: 0, id: 'a', function: { name: 'typed', arguments: '{}' } }] })
  const called = read([think, call, chunk({}, 'stop')], { unthinking: true })
  assert.deepEqual([called.reasoning, called.content, called.calls.length], ['Hm.', '', 1])
})

test('arguments that are no JSON are an error, where the token limit did not cut them off', () => {
  const call = chunk({ tool_calls: [{ index: 0, id: 'a', function: { name: 'typed', arguments: '{"city": ' } }] })
  assert.throws(() => read([call, chunk({}, 'tool_calls')]), /not JSON/)
  assert.deepEqual(
    read([call, chunk({}, 'length')]).calls.map(({ ended }) => ended),
    [false],
  )
})
