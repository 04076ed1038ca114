// Chunks of OpenAI's chat stream, as many servers write them, to engine events.
import { jsonObjectIn } from '../contract/json.ts'
import type { createParser, ParserEvent } from '../deepseek/parse.ts'
import { EngineError, type EngineEvent, type FinishReason, type TokenLogprob, type Usage } from './engine.ts'

export type WireChunk = {
  model?: unknown
  error?: unknown
  choices?: {
    delta?: {
      content?: string | null
      reasoning_content?: string | null
      reasoning?: string | null
      tool_calls?: WireCall[] | null
    }
    finish_reason?: string | null
    logprobs?: { content?: WireLogprob[] | null } | null
  }[]
  usage?: WireUsage | null
}

type WireCall = { index?: number; id?: string | null; function?: { name?: string | null; arguments?: string | null } }
type WireLogprob = { token: string; logprob: number; bytes?: number[] | null; top_logprobs?: WireLogprob[] }
type WireUsage = {
  prompt_tokens?: number
  completion_tokens?: number
  prompt_tokens_details?: { cached_tokens?: number | null } | null
  completion_tokens_details?: { reasoning_tokens?: number | null } | null
  /** SGLang's place for it; its older releases leave it at 0. */
  reasoning_tokens?: number | null
  prompt_cache_hit_tokens?: number | null
}

type Parser = ReturnType<typeof createParser>

export type WireReader = {
  /** Adds the chunk's events to `events`. */
  take(chunk: WireChunk, events: EngineEvent[]): void
  /** The stream is over: its last events. @throws EngineError where it ended without a finish reason */
  end(servedModel: string): EngineEvent[]
}

const reasons: Record<string, FinishReason> = {
  stop: 'stop',
  length: 'length',
  tool_calls: 'tool_calls',
  function_call: 'tool_calls',
  content_filter: 'content_filter',
}

export type WireReaderOptions = {
  nextId: () => string
  /** Reads the content of servers that leave tool-call markup in it. */
  parser: Parser | undefined
  /**
   * The server was told not to think. Some take the answer for reasoning then (SGLang and vLLM after tool results): what
   * they call so waits, and is the answer where no other comes.
   */
  unthinking: boolean
}

export function createWireReader({ nextId, parser, unthinking }: WireReaderOptions): WireReader {
  const calls = createCalls(nextId)
  let waiting = ''
  let reason: FinishReason | undefined
  let usage: WireUsage | undefined
  const seen = { reasoning: 0, other: 0 }

  const content = (text: string, logprobs: TokenLogprob[] | undefined, events: EngineEvent[]): void => {
    seen.other++
    if (!parser) events.push({ type: 'content', text, tokens: 1, ...(logprobs && { logprobs }) })
    else calls.parsed(parser.push(text), events)
  }

  return {
    take(chunk, events) {
      if (chunk.usage) usage = chunk.usage
      const choice = chunk.choices?.[0]
      if (!choice) return
      const { delta, finish_reason } = choice
      const reasoning = delta?.reasoning_content ?? delta?.reasoning
      if (reasoning) {
        seen.reasoning++
        if (unthinking) waiting += reasoning
        else events.push({ type: 'reasoning', text: reasoning, tokens: 1 })
      }
      if (waiting !== '' && (delta?.content || delta?.tool_calls?.length)) {
        events.push({ type: 'reasoning', text: waiting, tokens: seen.reasoning })
        waiting = ''
      }
      if (delta?.content) content(delta.content, choice.logprobs?.content?.map(logprobOf), events)
      for (const call of delta?.tool_calls ?? []) {
        seen.other++
        calls.take(call, events)
      }
      if (finish_reason) reason = reasons[finish_reason] ?? 'stop'
    },
    end(servedModel) {
      if (reason === undefined) throw new EngineError('failed', 'The model server broke off its answer')
      const events: EngineEvent[] = []
      if (waiting !== '') {
        content(waiting, undefined, events)
        seen.other += seen.reasoning - 1
        seen.reasoning = 0
        if (usage) usage = { ...usage, completion_tokens_details: { reasoning_tokens: 0 } }
      }
      if (parser) calls.parsed(parser.end(reason === 'length' ? 'length' : 'stop'), events)
      calls.close(reason, events)
      const called = reason !== 'length' && reason !== 'content_filter' && calls.any()
      events.push({
        type: 'finish',
        reason: called ? 'tool_calls' : reason === 'tool_calls' ? 'stop' : reason,
        usage: usageOf(usage, seen),
        servedModel,
      })
      return events
    },
  }
}

/**
 * Calls as they come: each id or name that is new begins one, whatever index the server gives it. One is open at a time:
 * what the server says of its own calls waits while one that the parser reads in the content goes on.
 */
function createCalls(nextId: () => string) {
  let index = -1
  let open: { wireIndex: number; text: string } | undefined
  let parsing = false
  let later: WireCall[] = []
  let whole = 0

  const close = (events: EngineEvent[]): void => {
    if (!open) return
    const text = open.text.trim()
    if (text === '') events.push({ type: 'call-arguments', index, text: '{}' })
    else if (!jsonObjectIn(text))
      throw new EngineError('failed', 'The model server sent tool arguments that are not JSON')
    events.push({ type: 'call-end', index })
    whole++
    open = undefined
  }

  const take = (call: WireCall, events: EngineEvent[]): void => {
    if (parsing) {
      later.push(call)
      return
    }
    const { index: wireIndex = 0, id, function: called } = call
    const begins = !open || wireIndex !== open.wireIndex || (!!id && !!called?.name && open.text !== '')
    if (begins) {
      close(events)
      open = { wireIndex, text: '' }
      events.push({ type: 'call-start', index: ++index, id: nextId(), name: called?.name ?? '' })
    }
    const text = called?.arguments
    if (!text || !open) return
    open.text += text
    events.push({ type: 'call-arguments', index, text, tokens: 1 })
  }

  const parsed = (event: ParserEvent, events: EngineEvent[]): void => {
    switch (event.type) {
      case 'finish':
        return
      case 'reasoning':
      case 'content':
        events.push({ ...event, tokens: 1 })
        return
      case 'call-start':
        close(events)
        parsing = true
        events.push({ ...event, index: ++index })
        return
      case 'call-arguments':
        events.push({ ...event, index })
        return
      case 'call-end':
        whole++
        events.push({ type: 'call-end', index })
        goOn(events)
    }
  }

  /** The parser's call is over. */
  const goOn = (events: EngineEvent[]): void => {
    parsing = false
    const waiting = later
    later = []
    for (const call of waiting) take(call, events)
  }

  return {
    take,

    /** Events of the parser, numbered on from the calls that the server gave itself. */
    parsed(events: readonly ParserEvent[], out: EngineEvent[]): void {
      for (const event of events) parsed(event, out)
    },

    /** A call that the token limit cut off stays without its end. */
    close(reason: FinishReason, events: EngineEvent[]): void {
      goOn(events)
      if (reason === 'length' && open && jsonObjectIn(open.text) === undefined) open = undefined
      close(events)
    },

    any: () => whole > 0,
  }
}

function logprobOf({ token, logprob, bytes, top_logprobs = [] }: WireLogprob): TokenLogprob {
  const top = top_logprobs.map((other) => ({ token: other.token, logprob: other.logprob, bytes: other.bytes ?? null }))
  return { token, logprob, bytes: bytes ?? null, top }
}

/** Both shapes of cache counts are read, and the larger one believed. Without usage: a delta is about a token. */
function usageOf(usage: WireUsage | undefined, seen: { reasoning: number; other: number }): Usage {
  if (usage?.completion_tokens === undefined)
    return {
      promptTokens: usage?.prompt_tokens ?? 0,
      cachedTokens: 0,
      completionTokens: seen.reasoning + seen.other,
      reasoningTokens: seen.reasoning,
      estimated: true,
    }
  const promptTokens = usage.prompt_tokens ?? 0
  const cached = Math.max(usage.prompt_tokens_details?.cached_tokens ?? 0, usage.prompt_cache_hit_tokens ?? 0)
  const counted = usage.completion_tokens_details?.reasoning_tokens ?? (usage.reasoning_tokens || undefined)
  const reasoningTokens = counted ?? seen.reasoning
  return {
    promptTokens,
    cachedTokens: Math.min(cached, promptTokens),
    completionTokens: usage.completion_tokens,
    reasoningTokens: Math.min(reasoningTokens, usage.completion_tokens),
  }
}
