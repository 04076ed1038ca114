// By hand: node --test models/pocket/train/data/scramble.test.ts
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertCallsFit } from './calls-check.ts'
import { generators as calls } from './calls-tasks.ts'
import type { Conversation } from './conversation.ts'
import { generators as drills } from './drills.ts'
import { makeRandom } from './random.ts'
import { rowOf } from './row.ts'
import { scrambled } from './scramble.ts'
import { generators as text } from './text-tasks.ts'

test('in other words too, calls fit their tools and take their values from what was said', () => {
  const random = makeRandom(11)
  let changed = 0
  for (let at = 0; at < 4000; at++) {
    const made = calls[at % calls.length]!.make(random, 'train')
    const other = scrambled(made, random)
    if (other === made) continue
    changed++
    assertCallsFit(other)
    assert.equal(rowOf(other).parts.length, rowOf(made).parts.length)
  }
  assert.ok(changed > 1000, `${changed}`)
})

test('drills fit their tools and take their values from what was said', () => {
  const random = makeRandom(12)
  for (const { task, make } of drills)
    for (let at = 0; at < 500; at++) {
      const made = make(random, 'train')
      if (task === 'drill-json') JSON.parse(made.messages.at(-1)!.content)
      else assertCallsFit(made)
    }
})

test('an answer of JSON is JSON in other words too, with the keys that it had', () => {
  const random = makeRandom(13)
  const json = text.filter(({ task }) => task === 'json')
  for (let at = 0; at < 1000; at++) {
    const made = json[at % json.length]!.make(random, 'train')
    const keys = ({ messages }: Conversation) =>
      messages.flatMap(({ role, content }) =>
        role === 'assistant' && content.startsWith('{') ? Object.keys(JSON.parse(content) as object) : [],
      )
    assert.deepEqual(keys(scrambled(made, random)), keys(made))
  }
})

test('a word that is copied changes everywhere at once, and its plural with it', () => {
  const random = makeRandom(14)
  const made: Conversation = {
    task: 'call',
    thinking: true,
    tools: [
      {
        name: 'cancelBookings',
        description: 'Cancels bookings',
        parameters: { type: 'object', properties: { guest: { type: 'string' } } },
      },
    ],
    messages: [
      { role: 'user', content: 'Cancel the booking of guest Ellison, then all bookings.' },
      {
        role: 'assistant',
        content: '',
        reasoning: 'cancelBookings fits: guest is Ellison.',
        toolCalls: [{ id: 'call_1', name: 'cancelBookings', arguments: '{"guest": "Ellison"}' }],
      },
    ],
  }
  const names = new Set<string>()
  for (let at = 0; at < 200; at++) {
    const { messages, tools } = scrambled(made, random)
    const [user, answer] = messages
    assert.ok(answer?.role === 'assistant')
    const { name, arguments: given } = answer.toolCalls![0]!
    const guest = Object.values(JSON.parse(given) as Record<string, string>)[0]!
    assert.equal(tools![0]!.name, name)
    assert.ok(user!.content.includes(` ${guest}, then`), user!.content)
    assert.ok(answer.reasoning!.endsWith(` is ${guest}.`))
    assert.match(name, /^[a-z]+[A-Z][a-z]*s$/)
    names.add(guest)
  }
  assert.ok(names.size > 20)
})
