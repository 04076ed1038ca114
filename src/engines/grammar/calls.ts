// What the grammars of tool calls have in common: which tools, how many calls.
import { EngineError, type Tool, type ToolChoice } from '../engine.ts'
import { all, type Expr, type Grammar, repeat } from './rules.ts'

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

/** One call, or up to eight with a separator between them. */
export function callList(grammar: Grammar, call: Expr, separator: Expr, parallel: boolean): Expr {
  const one = grammar.add(call)
  if (!parallel) return one
  return all(one, repeat(grammar.add(all(separator, one)), 0, maxParallelCalls - 1))
}
