// The grammar of an answer: from what the request promises, and from the tools that it offers.
import { offeredTools } from './chat-format.ts'
import { EngineError, type EngineRequest, type ResponseFormat, type Tool, type ToolChoice } from './engine.ts'
import { jsonGrammar } from './grammar/json.ts'
import { thinkingEnd } from './grammar/thinking.ts'
import type { TextGrammar } from './text-source.ts'

/** The grammars of one way of writing calls. Each throws EngineError `request` where it would be too complex. */
export type CallGrammars = {
  /** An answer that is calls and nothing else. */
  forced(tools: readonly Tool[], choice: ToolChoice, parallel: boolean): string
  /** A whole answer: text or JSON, with calls or without. */
  offered(tools: readonly Tool[], parallel: boolean, format: ResponseFormat): string
  /** Begins calls, wherever it comes. */
  marker: string
  /** What follows the marker. */
  begun(tools: readonly Tool[]): string
  /** The thinking of a model that may call. */
  thinking: string
}

/**
 * Where the request promises something the whole answer has a grammar. Where it only offers tools, calls have one as
 * soon as they begin: then a call names a tool that is offered, and its arguments fit.
 * @param thinking of a model without tools, where the answer begins in it
 * @throws EngineError 'request' where a promise is too complex for a grammar
 */
export function answerGrammar(
  request: EngineRequest,
  calls: CallGrammars | undefined,
  thinking: string | undefined,
): TextGrammar | undefined {
  const offered = calls ? offeredTools(request) : []
  const gbnf = promised(request, calls, offered)
  if (gbnf !== undefined) {
    const before = offered.length > 0 ? calls!.thinking : thinking
    return { gbnf, ...(thinking !== undefined && { before: { gbnf: before!, marker: thinkingEnd } }) }
  }
  return offered.length > 0 ? begun(calls!, offered) : undefined
}

function promised(
  { tools, toolChoice, parallelToolCalls, responseFormat }: EngineRequest,
  calls: CallGrammars | undefined,
  offered: readonly Tool[],
): string | undefined {
  if (calls && (toolChoice.type === 'required' || toolChoice.type === 'function'))
    return calls.forced(tools, toolChoice, parallelToolCalls)
  if (offered.length > 0) {
    const promises = responseFormat.type !== 'text' || !parallelToolCalls || offered.some((tool) => tool.strict)
    return promises ? calls!.offered(offered, parallelToolCalls, responseFormat) : undefined
  }
  if (responseFormat.type === 'json_object') return jsonGrammar(undefined)
  if (responseFormat.type === 'json_schema') return jsonGrammar(responseFormat.schema)
  return undefined
}

/** An agent sends the same tools with every turn, and the grammar of thirty takes 10 ms. The last used come last. */
const made = new Map<string, TextGrammar | undefined>()
const mostMade = 16

function begun(calls: CallGrammars, tools: readonly Tool[]): TextGrammar | undefined {
  const key = calls.marker + JSON.stringify(tools)
  const grammar = made.has(key) ? made.get(key) : makeBegun(calls, tools)
  made.delete(key)
  made.set(key, grammar)
  if (made.size > mostMade) made.delete(made.keys().next().value!)
  return grammar
}

function makeBegun(calls: CallGrammars, tools: readonly Tool[]): TextGrammar | undefined {
  try {
    return { gbnf: calls.begun(tools), before: { marker: calls.marker } }
  } catch (error) {
    // Nothing was promised: a model that calls tools too complex for a grammar writes as it likes.
    if (error instanceof EngineError) return undefined
    throw error
  }
}
