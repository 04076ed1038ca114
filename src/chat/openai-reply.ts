// OpenAI's wire format: reply events to the chunks of a stream, and chunks folded to one completion. The fold is the
// only way to a completion, so a stream and a plain reply cannot differ.
import type { ChatChunk, ChatCompletion, ReplyMetadata, ReplyUsage } from '../contract/chat-reply.ts'
import type { TokenLogprob } from '../engines/engine.ts'
import type { ReplyBatch, ReplyEvent } from './reply-event.ts'
import { wholeArguments } from './whole-call.ts'

/** What every chunk of one reply repeats. `created` in seconds since 1970. */
export type ReplyHead = { id: string; created: number; model: string }

type Choice = ChatChunk['choices'][number]

/** Turns batches into chunks; keeps only which answers have begun. */
export function createChunks(head: ReplyHead): (batch: ReplyBatch) => ChatChunk[] {
  const begun = new Set<number>()
  const chunk = (choices: Choice[]): ChatChunk => ({
    id: head.id,
    object: 'chat.completion.chunk',
    created: head.created,
    model: head.model,
    choices,
  })
  return (batch) => {
    if (batch.type === 'usage') return [{ ...chunk([]), usage: batch.usage }]
    const { choice: index, events } = batch
    const chunks: ChatChunk[] = []
    if (!begun.has(index)) {
      begun.add(index)
      chunks.push(chunk([{ index, delta: { role: 'assistant', content: '' }, finish_reason: null }]))
    }
    for (const event of events) {
      if (event.type === 'call-end') continue
      const next = chunk([choiceOf(event, index)])
      if (event.type === 'finish') {
        next.status = 'completed'
        next.output = []
        next.metadata = event.metadata
      }
      chunks.push(next)
    }
    return chunks
  }
}

function choiceOf(event: Exclude<ReplyEvent, { type: 'call-end' }>, index: number): Choice {
  switch (event.type) {
    case 'content': {
      const choice: Choice = { index, delta: { content: event.text }, finish_reason: null }
      if (event.logprobs) choice.logprobs = { content: event.logprobs.map(wireLogprob) }
      return choice
    }
    case 'reasoning':
      return { index, delta: { reasoning_content: event.text }, finish_reason: null }
    case 'call-start':
      return {
        index,
        delta: {
          tool_calls: [
            { index: event.index, id: event.id, type: 'function', function: { name: event.name, arguments: '' } },
          ],
        },
        finish_reason: null,
      }
    case 'call-arguments':
      return {
        index,
        delta: { tool_calls: [{ index: event.index, function: { arguments: event.text } }] },
        finish_reason: null,
      }
    case 'finish':
      return { index, delta: {}, finish_reason: event.reason }
  }
}

function wireLogprob({ token, logprob, bytes, top }: TokenLogprob) {
  return { token, logprob, bytes, top_logprobs: top }
}

type Answer = {
  content: string
  reasoning: string
  calls: { id: string; name: string; arguments: string }[]
  logprobs: NonNullable<ChatCompletion['choices'][number]['logprobs']>['content'] | undefined
  finishReason: ChatCompletion['choices'][number]['finish_reason'] | undefined
}

/** Folds the chunks of one reply; the last chunk must be the one with the usage. */
export function createFold(head: ReplyHead): { add(chunk: ChatChunk): void; result(): ChatCompletion } {
  const answers: Answer[] = []
  let metadata: ReplyMetadata | undefined
  let usage: ReplyUsage | undefined
  return {
    add(chunk) {
      for (const choice of chunk.choices) {
        answers[choice.index] ??= {
          content: '',
          reasoning: '',
          calls: [],
          logprobs: undefined,
          finishReason: undefined,
        }
        addDelta(answers[choice.index]!, choice)
      }
      metadata = chunk.metadata ?? metadata
      usage = chunk.usage ?? usage
    },
    result() {
      if (!metadata || !usage) throw new Error('The reply is folded before its end')
      return {
        id: head.id,
        object: 'chat.completion',
        created: head.created,
        model: head.model,
        status: 'completed',
        choices: answers.map(completionChoice),
        output: [],
        usage,
        metadata,
      }
    },
  }
}

function addDelta(answer: Answer, { delta, logprobs, finish_reason }: Choice): void {
  answer.content += delta.content ?? ''
  answer.reasoning += delta.reasoning_content ?? ''
  for (const call of delta.tool_calls ?? []) {
    answer.calls[call.index] ??= { id: call.id ?? '', name: call.function.name ?? '', arguments: '' }
    answer.calls[call.index]!.arguments += call.function.arguments
  }
  if (logprobs) {
    answer.logprobs ??= []
    answer.logprobs.push(...logprobs.content)
  }
  answer.finishReason = finish_reason ?? answer.finishReason
}

function completionChoice(answer: Answer, index: number): ChatCompletion['choices'][number] {
  const calls = answer.calls.filter((call) => wholeArguments(call.arguments) !== undefined)
  return {
    index,
    message: {
      role: 'assistant',
      content: answer.content === '' && calls.length > 0 ? null : answer.content,
      refusal: null,
      ...(answer.reasoning !== '' && { reasoning_content: answer.reasoning }),
      ...(calls.length > 0 && {
        tool_calls: calls.map((call) => ({
          id: call.id,
          type: 'function' as const,
          function: { name: call.name, arguments: call.arguments },
        })),
      }),
    },
    logprobs: answer.logprobs ? { content: answer.logprobs } : null,
    finish_reason: answer.finishReason ?? 'stop',
  }
}
