// By hand: node --test models/pocket/train/data/text-tasks.test.ts
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Json, JsonObject } from '../../../../src/contract/json.ts'
import { matchesSchema } from '../../../../src/contract/schema-check.ts'
import { about, smallTalk } from './chat-intents.ts'
import type { Conversation, Split } from './conversation.ts'
import { makeTextCase, textCaseTasks } from './held-out-text.ts'
import { askTemplates } from './json-ask.ts'
import { domains } from './json-domains.ts'
import { makeRandom } from './random.ts'
import { rowOf } from './row.ts'
import { generators } from './text-tasks.ts'

function* sample(split: Split, count: number, task?: string): Generator<Conversation> {
  const random = makeRandom(11)
  const chosen = generators.filter((generator) => task === undefined || generator.task === task)
  for (let at = 0; at < count; at++) yield chosen[at % chosen.length]!.make(random, split)
}

const enumsOf = (schema: unknown): unknown[] =>
  schema === null || typeof schema !== 'object'
    ? []
    : [
        ...(Array.isArray((schema as { enum?: unknown[] }).enum) ? (schema as { enum: unknown[] }).enum : []),
        ...Object.values(schema).flatMap(enumsOf),
      ]

/** Every string of an answer stands in what was said before, but for what is sorted, classified or made up. */
function checkCopied(value: Json, heard: string, where: string): void {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value))
    assert.ok(heard.includes(value.slice(0, 4)), `${value} in ${where}`)
  else if (typeof value === 'string')
    assert.ok(heard.includes(value) || heard.includes(value.replaceAll('_', ' ')), `${value} in ${where}`)
  else if (typeof value === 'number')
    assert.ok(
      heard.replaceAll(/(?<=\d),(?=\d{3})/g, '').includes(String(value)) || value <= 12 || heard.includes(' + '),
      `${value} in ${where}`,
    )
  else if (Array.isArray(value)) for (const item of value) checkCopied(item, heard, where)
  else if (value !== null && typeof value === 'object')
    for (const item of Object.values(value)) checkCopied(item!, heard, where)
}

for (const split of ['train', 'held-out'] as const) {
  test(`${split}: conversations render, end in a learned answer, and have no slot or choice left open`, () => {
    for (const conversation of sample(split, 4000)) {
      const row = rowOf(conversation)
      assert.equal(row.parts.at(-1)!.learn, true)
      const text = JSON.stringify(conversation.messages)
      assert.doesNotMatch(text, /undefined|NaN|\[object|⏎|\|\]/, text.slice(0, 2000))
      for (const message of conversation.messages) {
        assert.notEqual(message.content.trim(), '', text.slice(0, 2000))
        if (message.role === 'assistant' && !/^[{[]/.test(message.content) && conversation.task !== 'skills')
          assert.doesNotMatch(message.content, /(?<!")\{\w+\}/, text.slice(0, 2000))
      }
      const last = conversation.messages.at(-1)!
      assert.equal(last.role, 'assistant')
      if (last.role === 'assistant')
        assert.equal(last.reasoning !== undefined && last.reasoning !== '', conversation.thinking, text.slice(0, 2000))
    }
  })

  test(`${split}: JSON answers parse, fit their schema, and copy their strings from the text`, () => {
    let checked = 0
    for (const { messages, responseFormat } of sample(split, 4000, 'json')) {
      let heard = ''
      const invented = /"(Give me|Make up|Invent|Create|Generate|Show me|Write) an? /.test(
        JSON.stringify(messages.filter(({ role }) => role === 'user')[0]!.content),
      )
      for (const message of messages) {
        if (message.role === 'assistant' && message.content.startsWith('{')) {
          const value = JSON.parse(message.content) as Json
          if (responseFormat !== undefined) {
            const verdict = matchesSchema(value, responseFormat as JsonObject)
            assert.ok(verdict.ok, `${message.content} ${JSON.stringify(verdict)} ${JSON.stringify(responseFormat)}`)
          }
          const allowed = enumsOf(responseFormat)
            .filter((option) => typeof option === 'string')
            .join(' ')
          if (!invented) checkCopied(value, `${heard} ${allowed}`, `${message.content} ${heard}`)
          checked++
        } else if (message.role === 'assistant') assert.equal(responseFormat, undefined)
        heard += `${message.content}\n`
      }
    }
    assert.ok(checked > 4000)
  })

  test(`${split}: what chat recalls and needles hold stands in the conversation`, () => {
    for (const { messages } of sample(split, 300, 'needle')) {
      const heard = messages[0]!.content
      for (const message of messages)
        if (message.role === 'assistant') assert.ok(heard.includes(message.content), message.content)
    }
  })
}

test('the splits share no field, domain or phrasing', () => {
  const words = (split: Split) => ({
    domains: domains[split].flatMap(({ nouns }) => nouns),
    fields: domains[split].flatMap(({ fields }) => fields.flatMap(({ key, also }) => [key, ...also])),
    lines: domains[split].flatMap(({ lines }) => lines),
    asks: Object.values(askTemplates[split])
      .flat()
      .filter((text) => text !== '{t}'),
    chat: [...smallTalk, ...about].flatMap(({ asks }) => asks[split]),
  })
  const [train, heldOut] = [words('train'), words('held-out')]
  for (const key of Object.keys(train) as (keyof typeof train)[]) {
    const both = new Set<string>(train[key])
    assert.deepEqual(
      heldOut[key].filter((text) => both.has(text)),
      [],
      key,
    )
  }
})

test('cases for the evaluation end with a question and expect something', () => {
  const random = makeRandom(5)
  for (const task of textCaseTasks)
    for (let at = 0; at < (task === 'needle' ? 20 : 400); at++) {
      const made = makeTextCase(task, random)
      assert.equal(made.messages.at(-1)!.role, 'user')
      if ('contains' in made.expected) assert.ok(made.expected.contains!.every((text) => text !== ''))
    }
})
