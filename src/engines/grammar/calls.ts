// What the grammars of tool calls have in common: which tools, how many calls.
import type { JsonObject } from '../../contract/json.ts'
import { EngineError, type ResponseFormat, type Tool, type ToolChoice } from '../engine.ts'
import { jsonContent } from './json.ts'
import type { JsonText } from './json-text.ts'
import { all, distinct, type Expr, type Grammar, optional, repeat } from './rules.ts'

/** Calls in one turn where several are allowed: enough for any use, and an end for a model that would go on. */
export const maxParallelCalls = 8

/**
 * The tools that may be called, with their places in the request.
 * @throws EngineError `request` where there is none, or the choice forbids calls
 */
export function callableTools(tools: readonly Tool[], choice: ToolChoice): { tool: Tool; param: string }[] {
  const callable = tools
    .map((tool, index) => ({ tool, param: `tools[${index}].function.parameters` }))
    .filter(({ tool }) => choice.type !== 'none' && (choice.type !== 'function' || tool.name === choice.name))
  if (callable.length === 0)
    throw new EngineError('request', '`tool_choice` must leave at least one tool to call; got none', {
      param: 'tool_choice',
    })
  return callable
}

/**
 * What an answer may be where calls are offered and none is forced: text with calls after it or without; where the
 * content must be JSON, that or calls.
 * @param json clear of whatever begins a call: content that holds it would be read as one
 */
export function callsOffered(json: JsonText, calls: Expr, format: ResponseFormat): Expr {
  if (format.type === 'text') return all(json.raw, optional(calls))
  const content = jsonContent(json, format.type === 'json_schema' ? format.schema : undefined)
  // What is too much of the whole is most likely the tools.
  json.grammar.param = 'tools'
  return distinct(content, calls)
}

const anyArguments: JsonObject = { type: 'object', additionalProperties: true }

/**
 * Makes a grammar where calls are offered. A tool that is not `strict` promises nothing: where its schema is too much
 * for a grammar, its arguments are any.
 * @throws EngineError `request` where it is too much all the same
 */
export function withOfferedTools(tools: readonly Tool[], make: (tools: readonly Tool[]) => string): string {
  try {
    return make(tools)
  } catch (error) {
    if (!(error instanceof EngineError) || tools.every((tool) => tool.strict)) throw error
    return make(tools.map((tool) => (tool.strict ? tool : { ...tool, parameters: anyArguments })))
  }
}

/**
 * One call, or up to eight with a separator between them.
 * @param first where it is written otherwise
 */
export function callList(grammar: Grammar, call: Expr, separator: Expr, parallel: boolean, first?: Expr): Expr {
  if (!parallel) return first ?? call
  const one = grammar.add(call)
  return all(first ?? one, repeat(grammar.add(all(separator, one)), 0, maxParallelCalls - 1))
}
