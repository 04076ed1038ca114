// By hand: node --test models/pocket/train/data/calls.test.ts
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { JsonObject } from '../../../../src/contract/json.ts'
import { matchesSchema } from '../../../../src/contract/schema-check.ts'
import { actions } from './actions.ts'
import { assertCallsFit } from './calls-check.ts'
import { generators } from './calls-tasks.ts'
import type { Conversation, Split } from './conversation.ts'
import { entities, entityAction, verbs } from './entities.ts'
import { callCaseTasks, makeCase } from './held-out-cases.ts'
import { kinds } from './kinds.ts'
import * as phrases from './phrases.ts'
import { makeRandom } from './random.ts'
import { rowOf } from './row.ts'

function* sample(split: Split, count: number): Generator<Conversation> {
  const random = makeRandom(7)
  for (let at = 0; at < count; at++) yield generators[at % generators.length]!.make(random, split)
}

for (const split of ['train', 'held-out'] as const) {
  test(`${split}: conversations render, and their calls fit their tools`, () => {
    let learned = 0
    for (const conversation of sample(split, 5000)) {
      const row = rowOf(conversation)
      assert.ok(row.parts.some(({ learn }) => learn))
      assert.equal(row.parts.at(-1)!.learn, true)
      learned += row.parts.reduce((sum, { text, learn }) => sum + (learn ? text.length : 0), 0)
      assertCallsFit(conversation)
    }
    assert.ok(learned > 0)
  })
}

test('the splits share no function name, parameter name or phrasing', () => {
  const random = makeRandom(1)
  const words = (split: Split) => {
    const made = [
      ...actions[split],
      ...entities[split].flatMap((entity) => verbs[split].map((verb) => entityAction(entity, verb, random))),
    ]
    return {
      functions: made.flatMap(({ names }) => [...names]),
      asks: made.flatMap(({ asks }) => [...asks]),
      about: made.flatMap(({ about }) => [...about]),
      parameters: kinds[split].flatMap(({ names }) => [...names]),
      says: kinds[split].flatMap(({ says }) => [...says]).filter((says) => says !== '{v}'),
      phrases: [
        phrases.frames,
        phrases.labelled,
        phrases.labelledSentence,
        phrases.noise,
        phrases.systems,
        phrases.errors,
        phrases.followUps,
        phrases.joins,
      ].flatMap((table) => [...table[split]]),
      offTopic: phrases.offTopic[split].map(([text]) => text),
      chat: phrases.smallTalk[split].map(([text]) => text),
    }
  }
  const [train, heldOut] = [words('train'), words('held-out')]
  for (const key of Object.keys(train) as (keyof typeof train)[]) {
    const both = new Set<string>(train[key])
    console.log(key, new Set(train[key]).size, new Set(heldOut[key]).size)
    assert.deepEqual(
      heldOut[key].filter((text) => both.has(text)),
      [],
      key,
    )
  }
  const names = (split: Split) =>
    new Set([...sample(split, 6000)].flatMap(({ tools }) => tools!.map(({ name }) => name)))
  const [seen, unseen] = [names('train'), names('held-out')]
  console.log('function names in 6000 conversations', seen.size, unseen.size)
  assert.deepEqual(
    [...unseen].filter((name) => seen.has(name)),
    [],
  )
})

test('cases for the evaluation', () => {
  const random = makeRandom(3)
  for (const task of callCaseTasks)
    for (let at = 0; at < 500; at++) {
      const made = makeCase(task, random)
      if ('calls' in made.expected)
        for (const call of made.expected.calls) {
          const tool = made.tools!.find(({ name }) => name === call.name)
          assert.ok(tool)
          assert.ok(matchesSchema(call.arguments as JsonObject, tool.parameters as JsonObject).ok)
        }
      const last = made.messages.at(-1)!
      assert.ok(last.role === 'user' || last.role === 'tool')
    }
})
