// Grammars for tool calls as Hermes, Qwen and many other chat models write them.
import type { Json, JsonObject } from '../../contract/json.ts'
import type { ResponseFormat, Tool, ToolChoice } from '../engine.ts'
import { callableTools, callList, callsOffered, withOfferedTools } from './calls.ts'
import { SchemaRules } from './json-schema.ts'
import { JsonText, type Marker } from './json-text.ts'
import { prefixTree } from './prefix-tree.ts'
import { all, type Expr, Grammar, text } from './rules.ts'

const noArguments: JsonObject = { type: 'object', additionalProperties: false }

/** Neither `<tool_call>`, which would begin a call in content, nor `</tool_call>`, which would end one in arguments. */
const anyMarker: Marker = [
  [{ on: '<', to: 1 }],
  [
    { on: 't', to: 3 },
    { on: '/', to: 2 },
  ],
  [{ on: 't', to: 3 }],
  ...Array.from('ool_call', (char, index) => [{ on: char, to: 4 + index }]),
  [{ on: '>', to: 'never' as const }],
]

/**
 * One `<tool_call>` block for each call, a line end between them, nothing after the last.
 * @param parallel whether there may be several calls: up to eight
 * @returns GBNF with the root rule `root`
 * @throws EngineError `request` where a schema is too complex for a grammar, or nothing fits it
 */
export function hermesCallGrammar(tools: readonly Tool[], choice: ToolChoice, parallel: boolean): string {
  const json = new JsonText(new Grammar('tools'), anyMarker)
  return json.grammar.print(callBlocks(json, tools, choice, parallel))
}

/**
 * The whole answer where calls are offered and none is forced: text, or JSON, or calls whose arguments fit.
 * @returns GBNF with the root rule `root`
 * @throws EngineError `request` where the response format or the schema of a strict tool is too complex for a grammar
 */
export function hermesAnswerGrammar(offered: readonly Tool[], parallel: boolean, format: ResponseFormat): string {
  return withOfferedTools(offered, (tools) => {
    const json = new JsonText(new Grammar('tools'), anyMarker)
    const calls = callBlocks(json, tools, { type: 'auto' }, parallel)
    return json.grammar.print(callsOffered(json, calls, format))
  })
}

function callBlocks(json: JsonText, tools: readonly Tool[], choice: ToolChoice, parallel: boolean): Expr {
  const { grammar } = json
  const callable = callableTools(tools, choice)
  const branches = callable.map(({ tool, param }, index) => {
    grammar.param = param
    const rules = new SchemaRules(json, argumentsOf(tool), `t${index}-`)
    return { text: `${tool.name}", "arguments": `, rest: rules.whole('json', { type: 'object' }) }
  })
  if (callable.length > 1) grammar.param = 'tools'
  const call = all(text('<tool_call>\n{"name": "'), prefixTree(grammar, branches), text('}\n</tool_call>'))
  return callList(grammar, call, text('\n'), parallel)
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
