// Anthropic's wire format: reply events to the events of its stream, and those folded to one message.
import { createHash } from 'node:crypto'
import type { ReplyUsage } from '../contract/chat-reply.ts'
import type { MessagesEvent, MessagesReply, ReplyBlock, StopReason } from '../contract/messages.ts'
import type { FinishReason } from '../engines/engine.ts'
import type { ReplyBatch, ReplyEvent } from './reply-event.ts'
import { wholeArguments } from './whole-call.ts'

const stopReasons: Record<FinishReason, StopReason> = {
  stop: 'end_turn',
  length: 'max_tokens',
  tool_calls: 'tool_use',
  content_filter: 'refusal',
}

const nothingUsed = { input_tokens: 0, cache_read_input_tokens: 0, cache_creation_input_tokens: 0, output_tokens: 0 }

/** Turns batches into events. The end waits for the usage, which its last but one event carries. */
export function createMessageEvents({
  id,
  model,
}: {
  id: string
  model: string
}): (batch: ReplyBatch) => MessagesEvent[] {
  let begun = false
  let index = -1
  let open: ReplyBlock['type'] | undefined
  let thought = ''
  let stop: { stop_reason: StopReason; stop_sequence: string | null } | undefined

  function close(out: MessagesEvent[]): void {
    if (open === undefined) return
    if (open === 'thinking') out.push(delta({ type: 'signature_delta', signature: signatureOf(thought) }))
    out.push({ type: 'content_block_stop', index })
    open = undefined
  }
  function begin(block: ReplyBlock, out: MessagesEvent[]): void {
    close(out)
    open = block.type
    out.push({ type: 'content_block_start', index: ++index, content_block: block })
  }
  const delta = (delta: Extract<MessagesEvent, { type: 'content_block_delta' }>['delta']): MessagesEvent => ({
    type: 'content_block_delta',
    index,
    delta,
  })

  function take(event: ReplyEvent, out: MessagesEvent[]): void {
    switch (event.type) {
      case 'reasoning':
        if (open !== 'thinking') {
          thought = ''
          begin({ type: 'thinking', thinking: '', signature: '' }, out)
        }
        thought += event.text
        out.push(delta({ type: 'thinking_delta', thinking: event.text }))
        break
      case 'content':
        if (open !== 'text') begin({ type: 'text', text: '', citations: null }, out)
        out.push(delta({ type: 'text_delta', text: event.text }))
        break
      case 'call-start':
        begin({ type: 'tool_use', id: event.id, name: event.name, input: {} }, out)
        break
      case 'call-arguments':
        out.push(delta({ type: 'input_json_delta', partial_json: event.text }))
        break
      case 'call-end':
        close(out)
        break
      case 'finish':
        close(out)
        stop = {
          stop_reason: event.stopString === undefined ? stopReasons[event.reason] : 'stop_sequence',
          stop_sequence: event.stopString ?? null,
        }
    }
  }

  return (batch) => {
    const out: MessagesEvent[] = []
    if (!begun) {
      begun = true
      const empty = { content: [], stop_reason: null, stop_sequence: null, usage: nothingUsed }
      out.push({ type: 'message_start', message: { id, type: 'message', role: 'assistant', model, ...empty } })
    }
    if (batch.type === 'events') for (const event of batch.events) take(event, out)
    else if (stop)
      out.push({ type: 'message_delta', delta: stop, usage: usageOf(batch.usage) }, { type: 'message_stop' })
    return out
  }
}

/** Folds the events of one reply. A call that the token limit cut off is left out. */
export function createMessageFold(): { add(event: MessagesEvent): void; result(): MessagesReply } {
  let message: MessagesReply | undefined
  const blocks: ReplyBlock[] = []
  const inputs: string[] = []
  return {
    add(event) {
      if (event.type === 'message_start') message = { ...event.message }
      else if (event.type === 'content_block_start') blocks[event.index] = { ...event.content_block }
      else if (event.type === 'message_delta') Object.assign(message!, event.delta, { usage: event.usage })
      else if (event.type === 'content_block_delta') {
        const block = blocks[event.index]!
        const { delta } = event
        if (delta.type === 'input_json_delta') inputs[event.index] = (inputs[event.index] ?? '') + delta.partial_json
        else if (delta.type === 'text_delta' && block.type === 'text') block.text += delta.text
        else if (delta.type === 'thinking_delta' && block.type === 'thinking') block.thinking += delta.thinking
        else if (delta.type === 'signature_delta' && block.type === 'thinking') block.signature = delta.signature
      }
    },
    result() {
      if (!message?.stop_reason) throw new Error('The message is folded before its end')
      const content = blocks.flatMap((block, at): ReplyBlock[] => {
        if (block.type !== 'tool_use') return [block]
        const input = wholeArguments(inputs[at] ?? '')
        return input ? [{ ...block, input }] : []
      })
      return { ...message, content }
    },
  }
}

/**
 * Clients send a thinking block back only with a signature. Reasoning is believed here whoever sends it, so this one
 * says no more than that the block was not changed by accident.
 */
function signatureOf(thinking: string): string {
  return createHash('sha256').update(thinking).digest('base64')
}

function usageOf(usage: ReplyUsage) {
  const { prompt_cache_hit_tokens, prompt_cache_miss_tokens, completion_tokens, cost, discount, list_cost } = usage
  return {
    input_tokens: prompt_cache_miss_tokens,
    cache_read_input_tokens: prompt_cache_hit_tokens,
    cache_creation_input_tokens: 0,
    output_tokens: completion_tokens,
    cost,
    discount,
    list_cost,
  }
}
