import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Case, type Expected, loadHandwritten } from './cases.ts'
import { type Answer, score } from './score.ts'

const silence: Answer = { content: '', reasoning: '', calls: [], finish: 'stop', promptTokens: 0 }
const answer = (part: Partial<Answer>): Answer => ({ ...silence, ...part })
const of = (expected: Expected, part: Partial<Answer>, thinking = false) =>
  score({ id: 'x', task: 'call', messages: [], thinking, expected } as Case, answer(part))

const weather: Expected = { calls: [{ name: 'weather', arguments: { city: { anyOf: ['Paris', 'Paris, France'] } } }] }
const call = (name: string, values: unknown) => ({ name, arguments: JSON.stringify(values) })

test('a call is right with an allowed value and wrong with another, with one more argument, or with none', () => {
  assert.equal(of(weather, { calls: [call('weather', { city: 'Paris, France' })] }).right, true)
  for (const values of [{ city: 'paris' }, { city: 'Paris', unit: 'c' }, {}]) {
    const { right, rightFunction } = of(weather, { calls: [call('weather', values)] })
    assert.deepEqual([right, rightFunction], [false, true])
  }
  assert.deepEqual(of(weather, { content: 'Sunny.' }), {
    right: false,
    rightFunction: false,
    thinkingRight: true,
    why: 'no call of weather',
  })
})

test('parallel calls count in any order, and one too many or the same one twice is wrong', () => {
  const two: Expected = {
    calls: [
      { name: 'a', arguments: { n: 1 } },
      { name: 'a', arguments: { n: 2 } },
    ],
  }
  assert.equal(of(two, { calls: [call('a', { n: 2 }), call('a', { n: 1 })] }).right, true)
  assert.equal(of(two, { calls: [call('a', { n: 1 }), call('a', { n: 1 })] }).right, false)
  assert.equal(of(two, { calls: [call('a', { n: 1 }), call('a', { n: 2 }), call('b', {})] }).right, false)
  assert.equal(of(two, { calls: [call('a', { n: '1' }), call('a', { n: 2 })] }).right, false)
})

test('an optional argument may be left out, and a wrong value of it is wrong where values are given', () => {
  const free: Expected = {
    calls: [{ name: 'a', arguments: { n: { optional: true }, m: { anyOf: [1], optional: true } } }],
  }
  for (const [values, right] of [
    [{}, true],
    [{ n: 'anything' }, true],
    [{ m: 1 }, true],
    [{ m: 2 }, false],
  ] as const)
    assert.equal(of(free, { calls: [call('a', values)] }).right, right)
})

test('a text carries what is asked whatever its case, one of several, and numbers only whole', () => {
  assert.equal(of({ contains: ['lisbon', ['23', 'twenty']] }, { content: 'In Lisbon it is 23 °C.' }).right, true)
  assert.equal(of({ contains: ['14'] }, { content: 'In 2014.' }).right, false)
  assert.equal(of({ contains: ['14'] }, { content: 'It is 14.5 °C.' }).right, false)
  assert.equal(of({ contains: ['14'] }, { content: 'It is 14.' }).right, true)
  assert.equal(of({ contains: ['PONG'], matchCase: true }, { content: 'Pong' }).right, false)
  assert.equal(of({ contains: ["can't"] }, { content: 'I can’t do that.' }).right, true)
})

test('where no call may come, a call is wrong and so is silence', () => {
  assert.equal(of({ noCall: true }, { content: 'Hello.' }).right, true)
  const silent = of({ noCall: true }, { content: '' })
  assert.deepEqual([silent.right, silent.rightFunction], [false, false])
  assert.deepEqual(of({ noCall: true }, { content: 'Hello.', calls: [call('a', {})] }).rightFunction, false)
})

test('JSON fields are exact, in any order, with none besides', () => {
  const expected: Expected = { fields: { a: 1, b: { c: null, d: [1, 'x'] } } }
  assert.equal(of(expected, { content: '{"b": {"d": [1, "x"], "c": null}, "a": 1}' }).right, true)
  assert.equal(of(expected, { content: '{"b": {"d": ["x", 1], "c": null}, "a": 1}' }).right, false)
  assert.equal(of(expected, { content: '{"b": {"d": [1, "x"], "c": null}, "a": 1, "e": 0}' }).right, false)
  const broken = of(expected, { content: '{"a": 1' })
  assert.deepEqual([broken.right, broken.validJson], [false, false])
})

test('thinking is right where reasoning comes with it on and none with it off', () => {
  for (const [thinking, reasoning, right] of [
    [true, 'The user greets.', true],
    [true, ' ', false],
    [false, '', true],
    [false, 'Hm.', false],
  ] as const)
    assert.equal(of({ contains: [] }, { content: 'Hi', reasoning }, thinking).thinkingRight, right)
  assert.equal(of({ contains: [] }, { content: '</think>Hi' }).thinkingRight, false)
})

test('the hand-written cases are well-formed, more than a hundred, and none is answered by silence', () => {
  const cases = loadHandwritten()
  assert(cases.length >= 100)
  for (const one of cases) assert.equal(score(one, answer({})).right, false, one.id)
})

test('what a hand-written case expects is scored right, and with thinking the wrong way round is not', () => {
  const chosen = (values: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(values).flatMap(([key, value]) => {
        const { anyOf, optional } = (value ?? {}) as { anyOf?: unknown[]; optional?: boolean }
        return anyOf ? [[key, anyOf[0]]] : optional ? [] : [[key, value]]
      }),
    )
  for (const one of loadHandwritten()) {
    const { expected } = one
    const part: Partial<Answer> = { reasoning: one.thinking ? 'I think.' : '' }
    if ('calls' in expected) part.calls = expected.calls.map((wanted) => call(wanted.name, chosen(wanted.arguments)))
    else if ('fields' in expected) part.content = JSON.stringify(chosen(expected.fields))
    else part.content = ['So:', ...(expected.contains ?? []).map((item) => [item].flat()[0])].join(' ')
    const { right, rightFunction, thinkingRight, why } = score(one, answer(part))
    assert.deepEqual([right, rightFunction, thinkingRight], [true, true, true], `${one.id}: ${why}`)
    assert.equal(score({ ...one, thinking: !one.thinking }, answer(part)).thinkingRight, false)
  }
})
