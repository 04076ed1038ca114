import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { ReplyUsage } from '../contract/chat-reply.ts'
import { MessagesEvent, MessagesReply } from '../contract/messages.ts'
import { createMessageEvents, createMessageFold } from './anthropic-reply.ts'
import type { ReplyBatch, ReplyEvent } from './reply-event.ts'

const usage: ReplyUsage = {
  prompt_tokens: 30,
  completion_tokens: 7,
  total_tokens: 37,
  prompt_tokens_details: { cached_tokens: 10 },
  completion_tokens_details: { reasoning_tokens: 3 },
  prompt_cache_hit_tokens: 10,
  prompt_cache_miss_tokens: 20,
  cost: '0.001',
  discount: 0,
  list_cost: '0.001',
}
const metadata = { engine: 'e', served_model: 'm', thinking: true, ignored: [] }

/** What a model says, piece by piece: thoughts, words and calls in any order. */
const said = fc.array(
  fc.oneof(
    fc.record({ type: fc.constant('reasoning' as const), text: fc.string({ minLength: 1 }) }),
    fc.record({ type: fc.constant('content' as const), text: fc.string({ minLength: 1 }) }),
    fc.record({
      type: fc.constant('call' as const),
      input: fc.dictionary(fc.string(), fc.jsonValue()),
      cuts: fc.nat(5),
    }),
  ),
)

test('any order of thoughts, words and calls is a well-formed stream, and its fold says the same', () => {
  fc.assert(
    fc.property(said, fc.integer({ min: 1, max: 4 }), (parts, size) => {
      let calls = 0
      const events: ReplyEvent[] = parts.flatMap((part): ReplyEvent[] => {
        if (part.type !== 'call') return [part]
        const index = calls++
        const text = JSON.stringify(part.input)
        const at = Math.min(part.cuts, text.length)
        return [
          { type: 'call-start', index, id: `call_${index}`, name: 'f' },
          { type: 'call-arguments', index, text: text.slice(0, at) },
          { type: 'call-arguments', index, text: text.slice(at) },
          { type: 'call-end', index },
        ]
      })
      events.push({ type: 'finish', reason: calls > 0 ? 'tool_calls' : 'stop', metadata })
      const batches: ReplyBatch[] = []
      for (let from = 0; from < events.length; from += size)
        batches.push({ type: 'events', choice: 0, events: events.slice(from, from + size) })
      batches.push({ type: 'usage', usage })

      const write = createMessageEvents({ id: 'msg_1', model: 'm' })
      const fold = createMessageFold()
      let open: number | undefined
      let blocks = 0
      const types: string[] = []
      for (const event of batches.flatMap(write)) {
        MessagesEvent.parse(event)
        types.push(event.type)
        if (event.type === 'content_block_start') {
          assert.equal(open, undefined)
          assert.equal(event.index, blocks++)
          open = event.index
        } else if (event.type === 'content_block_delta') assert.equal(event.index, open)
        else if (event.type === 'content_block_stop') {
          assert.equal(event.index, open)
          open = undefined
        }
        fold.add(event)
      }
      assert.deepEqual([types[0], ...types.slice(-2)], ['message_start', 'message_delta', 'message_stop'])
      assert.equal(open, undefined)

      // Not what the schema gives back: it leaves out a key `__proto__`.
      const message = fold.result()
      MessagesReply.parse(message)
      const texts = (type: 'reasoning' | 'content') =>
        parts.map((part) => (part.type === type ? part.text : '')).join('')
      const joined = (type: string, field: string) =>
        message.content
          .map((block) => (block.type === type ? (block as unknown as Record<string, string>)[field] : ''))
          .join('')
      assert.equal(joined('thinking', 'thinking'), texts('reasoning'))
      assert.equal(joined('text', 'text'), texts('content'))
      const inputs = message.content.flatMap((block) => (block.type === 'tool_use' ? [block.input] : []))
      const meant = parts.flatMap((part) => (part.type === 'call' ? [JSON.parse(JSON.stringify(part.input))] : []))
      assert.deepEqual(inputs, meant)
    }),
  )
})

test('a call that the token limit cut off is closed in the stream and left out of the message', () => {
  const write = createMessageEvents({ id: 'msg_1', model: 'm' })
  const fold = createMessageFold()
  const events: ReplyEvent[] = [
    { type: 'call-start', index: 0, id: 'call_0', name: 'f' },
    { type: 'call-arguments', index: 0, text: '{"a": ' },
    { type: 'finish', reason: 'length', metadata },
  ]
  const sent = [...write({ type: 'events', choice: 0, events }), ...write({ type: 'usage', usage })]
  for (const event of sent) fold.add(event)
  assert(sent.some(({ type }) => type === 'content_block_stop'))
  assert.deepEqual([fold.result().content, fold.result().stop_reason], [[], 'max_tokens'])
})
