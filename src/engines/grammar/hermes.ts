// Grammars for tool calls as Hermes, Qwen and many other chat models write them.
import type { Json, JsonObject } from '../../contract/json.ts'
import type { Tool, ToolChoice } from '../engine.ts'
import { callableTools, callList } from './calls.ts'
import { SchemaRules } from './json-schema.ts'
import { JsonText, markerOf } from './json-text.ts'
import { prefixTree } from './prefix-tree.ts'
import { all, Grammar, text } from './rules.ts'

const noArguments: JsonObject = { type: 'object', additionalProperties: false }

/**
 * One `<tool_call>` block for each call, a line end between them, nothing after the last.
 * @param parallel whether there may be several calls: up to eight
 * @returns GBNF with the root rule `root`
 * @throws EngineError `request` where a schema is too complex for a grammar, or nothing fits it
 */
export function hermesCallGrammar(tools: readonly Tool[], choice: ToolChoice, parallel: boolean): string {
  const callable = callableTools(tools, choice)
  const grammar = new Grammar('tools')
  const json = new JsonText(grammar, markerOf('</tool_call>'))
  const branches = callable.map(({ tool, param }, index) => {
    grammar.param = param
    const rules = new SchemaRules(json, argumentsOf(tool), `t${index}-`)
    return { text: `${tool.name}", "arguments": `, rest: rules.whole('json', { type: 'object' }) }
  })
  if (callable.length > 1) grammar.param = 'tools'
  const call = all(text('<tool_call>\n{"name": "'), prefixTree(grammar, branches), text('}\n</tool_call>'))
  return grammar.print(callList(grammar, call, text('\n'), parallel))
}

const membersSaid = ['properties', 'required', 'patternProperties', '$ref', 'allOf', 'anyOf', 'oneOf']

/** A schema that names no properties and does not say `additionalProperties` means a call without arguments. */
function argumentsOf({ parameters }: Tool): JsonObject {
  if (parameters === undefined) return noArguments
  const open =
    Object.hasOwn(parameters, 'additionalProperties') || membersSaid.some((name) => holdsAny(parameters[name]))
  return open ? parameters : noArguments
}

function holdsAny(value: Json | undefined): boolean {
  return typeof value === 'string' || (typeof value === 'object' && value !== null && Object.keys(value).length > 0)
}
