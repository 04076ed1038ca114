// The old completions' wire format: reply events to chunks of text, and those folded to one reply.
import type { TextCompletion } from '../contract/completions.ts'
import type { TokenLogprob } from '../engines/engine.ts'
import type { ReplyHead } from './openai-reply.ts'
import type { ReplyBatch } from './reply-event.ts'

type Choice = TextCompletion['choices'][number]

/** @param echo what each text begins with */
export function createTextChunks(head: ReplyHead, echo: string): (batch: ReplyBatch) => TextCompletion[] {
  const lengths = new Map<number, number>()
  const chunk = (choices: Choice[]): TextCompletion => ({ ...head, object: 'text_completion', choices })
  return (batch) => {
    if (batch.type === 'usage') return [{ ...chunk([]), usage: batch.usage }]
    const { choice: index, events } = batch
    const chunks: TextCompletion[] = []
    const add = (text: string, logprobs?: readonly TokenLogprob[]): void => {
      const offset = lengths.get(index) ?? 0
      lengths.set(index, offset + text.length)
      chunks.push(chunk([{ index, text, logprobs: logprobs ? listed(logprobs, offset) : null, finish_reason: null }]))
    }
    if (!lengths.has(index) && echo !== '') add(echo)
    for (const event of events) {
      if (event.type === 'content') add(event.text, event.logprobs)
      else if (event.type === 'finish')
        chunks.push({
          ...chunk([{ index, text: '', logprobs: null, finish_reason: event.reason }]),
          metadata: event.metadata,
        })
    }
    return chunks
  }
}

/** Parallel lists, one entry a token. */
function listed(logprobs: readonly TokenLogprob[], offset: number): NonNullable<Choice['logprobs']> {
  let at = offset
  return {
    tokens: logprobs.map(({ token }) => token),
    token_logprobs: logprobs.map(({ logprob }) => logprob),
    top_logprobs: logprobs.map(({ top }) => Object.fromEntries(top.map(({ token, logprob }) => [token, logprob]))),
    text_offset: logprobs.map(({ token }) => {
      at += token.length
      return at - token.length
    }),
  }
}

/** Folds the chunks of one reply; the last chunk must be the one with the usage. */
export function createTextFold(head: ReplyHead): { add(chunk: TextCompletion): void; result(): TextCompletion } {
  const choices: Choice[] = []
  const reply: TextCompletion = { ...head, object: 'text_completion', choices }
  return {
    add({ choices: parts, usage, metadata }) {
      for (const part of parts) {
        choices[part.index] ??= { index: part.index, text: '', logprobs: null, finish_reason: null }
        const choice = choices[part.index]!
        choice.text += part.text
        choice.finish_reason = part.finish_reason ?? choice.finish_reason
        if (!part.logprobs) continue
        choice.logprobs ??= { tokens: [], token_logprobs: [], top_logprobs: [], text_offset: [] }
        choice.logprobs.tokens.push(...part.logprobs.tokens)
        choice.logprobs.token_logprobs.push(...part.logprobs.token_logprobs)
        choice.logprobs.top_logprobs.push(...part.logprobs.top_logprobs)
        choice.logprobs.text_offset.push(...part.logprobs.text_offset)
      }
      if (usage) reply.usage = usage
      if (metadata) reply.metadata = metadata
    },
    result() {
      if (!reply.usage) throw new Error('The reply is folded before its end')
      return reply
    },
  }
}
