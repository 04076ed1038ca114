// Properties of the parser over generated answers (`test/rig/written-answers.ts`).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  answerOf,
  anyManner,
  exactValueEnd,
  fragment,
  freeText,
  hostile,
  json,
  key,
  mischief,
  textOf,
  thought,
  trimmed,
} from '../../test/rig/written-answers.ts'
import { readJson, writeJson } from './json.ts'
import { createParser, type ParserEvent } from './parse.ts'
import { render } from './render.ts'

const tools = [
  { name: 'typed', parameters: { properties: { city: { type: 'string' }, days: { type: 'integer' } } } },
  { name: 'untyped' },
]

type Call = { id: string; name: string; arguments: string; ended: boolean }
type Reply = { reasoning: string; content: string; calls: Call[]; finish: string }
const answer = answerOf(anyManner)

/** Runs the pieces and joins neighbouring events of one kind, so that equal texts mean equal streams. */
function run(pieces: readonly string[], startsInThinking: boolean, why: 'stop' | 'length'): ParserEvent[] {
  let ids = 0
  const parser = createParser({ startsInThinking, tools, nextId: () => `id${ids++}` })
  const joined: ParserEvent[] = []
  const add = (events: readonly ParserEvent[]) => {
    for (const event of events) {
      const last = joined.at(-1)
      const same = last?.type === event.type && 'text' in last && 'text' in event
      if (same && !('index' in last && 'index' in event && last.index !== event.index)) last.text += event.text
      else joined.push({ ...event })
    }
  }
  for (const piece of pieces) add(parser.push(piece))
  add(parser.end(why))
  return joined
}

function fold(events: readonly ParserEvent[]): Reply {
  const reply: Reply = { reasoning: '', content: '', calls: [], finish: '' }
  for (const [position, event] of events.entries()) {
    if (event.type === 'reasoning' || event.type === 'content') reply[event.type] += event.text
    else if (event.type === 'call-arguments') reply.calls[event.index]!.arguments += event.text
    else if (event.type === 'call-end') reply.calls[event.index]!.ended = true
    else if (event.type === 'call-start') {
      assert.equal(event.index, reply.calls.length)
      reply.calls.push({ id: event.id, name: event.name, arguments: '', ended: false })
    } else if (event.type === 'finish') {
      assert.equal(position, events.length - 1)
      reply.finish = event.reason
    }
  }
  assert.notEqual(reply.finish, '')
  assert.equal(new Set(reply.calls.map((call) => call.id)).size, reply.calls.length)
  for (const call of reply.calls.filter(({ ended }) => ended)) checkArguments(call.arguments)
  return reply
}

/** Valid JSON of an object, no key twice, and fit to be sent as UTF-8. */
function checkArguments(text: string): void {
  const node = readJson(text)
  assert.equal(node?.type, 'object')
  assert.equal(writeJson(node!, 'as-written'), text)
  assert.ok(text.isWellFormed())
}

/** The same text in many cuttings: whole, by characters, in two at every point, and by the lengths given. */
function* cuttings(text: string, lengths: readonly number[]): Generator<string[]> {
  yield [text]
  yield text.split('')
  for (let at = 1; at < text.length; at++) yield [text.slice(0, at), text.slice(at)]
  for (let first = 0; first < lengths.length; first++) {
    const pieces: string[] = []
    for (let at = 0, turn = first; at < text.length; turn++) {
      const length = lengths[turn % lengths.length]!
      pieces.push(text.slice(at, at + length))
      at += length
    }
    yield pieces
  }
}
const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 })

/** Checks that every cutting gives the events of the whole text. @returns those events and how many cuttings were tried */
function sameForEveryCut(text: string, startsInThinking: boolean, why: 'stop' | 'length', sizes: readonly number[]) {
  const whole = run([text], startsInThinking, why)
  const expected = JSON.stringify(whole)
  let cases = 0
  for (const pieces of cuttings(text, sizes)) {
    cases++
    const events = JSON.stringify(run(pieces, startsInThinking, why))
    if (events !== expected) assert.deepEqual(JSON.parse(events), whole, `cut as ${JSON.stringify(pieces)}`)
  }
  return { whole, cases }
}

test('every well-formed answer gives what was written in it, however it is cut', (t) => {
  let cases = 0
  fc.assert(
    fc.property(answer, lengths, (written, sizes) => {
      const { whole, cases: tried } = sameForEveryCut(written.text, written.startsInThinking, 'stop', sizes)
      cases += tried
      const reply = fold(whole)
      assert.equal(reply.reasoning, written.reasoning)
      assert.equal(reply.content, written.content)
      assert.deepEqual(
        reply.calls.map((call) => ({ name: call.name, value: JSON.parse(call.arguments), ended: call.ended })),
        written.calls.map((call) => ({ name: call.name, value: call.value, ended: true })),
      )
      assert.equal(reply.finish, written.calls.length > 0 ? 'tool_calls' : 'stop')
    }),
    { numRuns: 320 },
  )
  t.diagnostic(`${cases} cases`)
  assert.ok(cases >= 100_000)
})

test('an answer truncated anywhere keeps its finished calls, leaks no marker and finishes as length', (t) => {
  let cases = 0
  // What may be given out of a marker that the text ended in: too little of it to be told from text.
  const tail = /[ \t\r\n]*(<[ \t\r\n]*\/?[ \t\r\n]*\|{0,2}[ \t\r\n]*)?$|<\/t(h(i(n(k)?)?)?)?$/
  fc.assert(
    fc.property(answer, lengths, fc.constantFrom('stop', 'length'), (written, sizes, why) => {
      for (let length = 0; length < written.text.length; length++) {
        const text = written.text.slice(0, length)
        const events = run([text], written.startsInThinking, why)
        const pieces = [...cuttings(text, sizes)].at(-1)!
        assert.deepEqual(run(pieces, written.startsInThinking, why), events)
        cases += 2
        const reply = fold(events)
        assert.ok(written.reasoning.startsWith(reply.reasoning.replace(tail, '')), text)
        assert.ok(written.content.startsWith(reply.content.replace(tail, '')), text)
        const finished = written.calls.filter((call) => call.end <= length)
        const given = reply.calls.filter((call) => call.ended)
        assert.ok(given.length === finished.length || (why === 'stop' && given.length === finished.length + 1), text)
        for (const [index, call] of finished.entries())
          assert.deepEqual([given[index]!.name, JSON.parse(given[index]!.arguments)], [call.name, call.value])
        if (reply.calls.length > given.length) assert.equal(reply.finish, 'length')
        else if (given.length > 0 && why === 'stop') assert.notEqual(reply.finish, 'stop')
      }
    }),
    { numRuns: 80 },
  )
  t.diagnostic(`${cases} cases`)
  assert.ok(cases >= 20_000)
})

test('any mixture of marker pieces gives the same for every cut, and arguments of a call are always JSON', (t) => {
  const piece = fc.oneof(
    fragment,
    mischief,
    fc.constantFrom(
      ...['<｜DSML｜invoke name="typed">', '<｜DSML｜parameter name="days" string="false">', '</｜DSML｜parameter>'],
      ...[
        '<|DSML|parameter name="b" string="true">',
        '<|DSML|tool_calls>',
        '<｜DSML｜invoke name="f"/>',
        'name="a<b">',
      ],
      ...['{"a": 1, "a": "2"}', '[1,', '"5"', '-0', '1e999', '\\u', '<｜DSML｜invoke >', "string='true'"],
    ),
  )
  let cases = 0
  fc.assert(
    fc.property(
      textOf(piece, 14),
      fc.boolean(),
      fc.constantFrom('stop', 'length'),
      lengths,
      (text, thinking, why, sizes) => {
        const { whole, cases: tried } = sameForEveryCut(text, thinking, why, sizes)
        cases += tried
        fold(whole)
      },
    ),
    { numRuns: 1200 },
  )
  t.diagnostic(`${cases} cases`)
  assert.ok(cases >= 50_000)
})

test('what the renderer writes for an assistant message, the parser reads back', () => {
  const call = fc.record({
    name: fc.constantFrom('untyped', 'unknown'),
    value: fc.dictionary(
      key.map((name) => name.replace(/["<\n]/g, '') || 'k'),
      fc.oneof(json, hostile).filter((value) => typeof value !== 'string' || !exactValueEnd.test(value)),
      { maxKeys: 3, noNullPrototype: true },
    ),
  })
  fc.assert(
    fc.property(thought, freeText, fc.array(call, { maxLength: 3 }), (reasoning, content, calls) => {
      const user = { role: 'user', content: 'q' } as const
      const prompt = render([user], { thinking: true })
        .parts.map((part) => part.text)
        .join('')
      const toolCalls = calls.map((one, index) => ({
        id: `${index}`,
        name: one.name,
        arguments: JSON.stringify(one.value),
      }))
      const said = calls.length === 0 ? `${content}\n.` : content
      const all = render([user, { role: 'assistant', content: said, reasoning, toolCalls }], {
        thinking: true,
        lastAssistant: 'finished',
      }).parts
      const text = all
        .map((part) => part.text)
        .join('')
        .slice(prompt.length, -'<｜end▁of▁sentence｜>'.length)
      const reply = fold(run([text], true, 'stop'))
      assert.equal(reply.reasoning, reasoning)
      assert.equal(reply.content, calls.length === 0 ? said : trimmed(said, false, true))
      assert.deepEqual(
        reply.calls.map((one) => ({ name: one.name, value: JSON.parse(one.arguments) })),
        JSON.parse(JSON.stringify(calls)),
      )
    }),
    { numRuns: 1000 },
  )
})
