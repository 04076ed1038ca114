// Grammars for tool calls that are JSON, with whatever a chat model writes around them.
import type { Json, JsonObject } from '../../contract/json.ts'
import type { CallGrammars } from '../answer-grammar.ts'
import type { ResponseFormat, Tool, ToolChoice } from '../engine.ts'
import { callableTools, callList, callsOffered, withOfferedTools } from './calls.ts'
import { SchemaRules } from './json-schema.ts'
import { JsonText, type Marker } from './json-text.ts'
import { prefixTree } from './prefix-tree.ts'
import { all, type Expr, Grammar, text } from './rules.ts'
import { thinkingGrammar } from './thinking.ts'

/** How a model writes the calls of an answer: `begin`, calls with `separator` between them, `end`. */
export type CallWriting = {
  begin: string
  /** A call: `open`, its name, `middle`, its arguments, `close`. */
  open: string
  middle: string
  close: string
  separator: string
  end: string
  /** What begins or ends calls: it is in no content and in no arguments. */
  marker: Marker
  /** The model was taught one call an answer. */
  single: boolean
}

const noArguments: JsonObject = { type: 'object', additionalProperties: false }

/**
 * An answer that is calls and nothing else.
 * @param parallel whether there may be several calls: up to eight, where the model knows how
 * @returns GBNF with the root rule `root`
 * @throws EngineError `request` where a schema is too complex for a grammar, or nothing fits it
 */
export function jsonCallGrammar(
  writing: CallWriting,
  tools: readonly Tool[],
  choice: ToolChoice,
  parallel: boolean,
): string {
  const json = new JsonText(new Grammar('tools'), writing.marker)
  return json.grammar.print(callsOf(json, writing, tools, choice, parallel))
}

/**
 * The whole answer where calls are offered and none is forced: text, or JSON, or calls whose arguments fit.
 * @returns GBNF with the root rule `root`
 * @throws EngineError `request` where the response format or the schema of a strict tool is too complex for a grammar
 */
export function jsonCallAnswerGrammar(
  writing: CallWriting,
  offered: readonly Tool[],
  parallel: boolean,
  format: ResponseFormat,
): string {
  return withOfferedTools(offered, (tools) => {
    const json = new JsonText(new Grammar('tools'), writing.marker)
    const calls = callsOf(json, writing, tools, { type: 'auto' }, parallel)
    return json.grammar.print(callsOffered(json, calls, format))
  })
}

/** @param mark begins the calls of an answer, where the model writes it */
export function jsonCallGrammars(writing: CallWriting, mark: string): CallGrammars {
  return {
    forced: (tools, choice, parallel) => jsonCallGrammar(writing, tools, choice, parallel),
    offered: (tools, parallel, format) => jsonCallAnswerGrammar(writing, tools, parallel, format),
    marker: mark,
    begun: (offered) =>
      withOfferedTools(offered, (tools) => {
        const json = new JsonText(new Grammar('tools'), writing.marker)
        return json.grammar.print(callsOf(json, writing, tools, { type: 'auto' }, true, mark))
      }),
    thinking: thinkingGrammar(),
  }
}

/** @param written what of the calls is there already */
function callsOf(
  json: JsonText,
  { begin, open, middle, close, separator, end, single }: CallWriting,
  tools: readonly Tool[],
  choice: ToolChoice,
  parallel: boolean,
  written = '',
): Expr {
  const { grammar } = json
  const callable = callableTools(tools, choice)
  const branches = callable.map(({ tool, param }, index) => {
    grammar.param = param
    const rules = new SchemaRules(json, argumentsOf(tool), `t${index}-`)
    return { text: `${tool.name}${middle}`, rest: rules.whole('json', { type: 'object' }) }
  })
  if (callable.length > 1) grammar.param = 'tools'
  const name = prefixTree(grammar, branches)
  const call = (opening: string): Expr => all(text(opening), name, text(close))
  const opening = begin + open
  // A mark that calls are not written with (Llama's) stands before them.
  const rest = opening.startsWith(written) ? opening.slice(written.length) : opening
  const calls = callList(
    grammar,
    call(open),
    text(separator),
    parallel && !single,
    rest === open ? undefined : call(rest),
  )
  return all(calls, text(end))
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
