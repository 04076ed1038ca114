// Grammars for tool calls as DeepSeek V3.2 writes them.
import type { Json } from '../../contract/json.ts'
import type { CallGrammars } from '../answer-grammar.ts'
import type { ResponseFormat, Tool, ToolChoice } from '../engine.ts'
import { callableTools, callList, callsOffered, withOfferedTools } from './calls.ts'
import { SchemaRules } from './json-schema.ts'
import { JsonText, type Marker, memberList } from './json-text.ts'
import { otherName } from './other-name.ts'
import { prefixTree } from './prefix-tree.ts'
import { all, any, distinct, type Expr, empty, Grammar, type Range, repeat, text } from './rules.ts'
import type { ObjectShape } from './schema-merge.ts'
import { thinkingGrammar } from './thinking.ts'

const mark = '｜DSML｜'
const blank = ' \n\r\t'
const bars = '｜|'

/**
 * There is no escaping: a value ends at whatever the parser takes for a tag. It also takes tags with other bars and
 * with blanks inside, so none of these is written: `<`, perhaps `/`, bars and blanks, `DSML`.
 */
const anyTag: Marker = [
  [{ on: '<', to: 1 }],
  [
    { on: '/', to: 2 },
    { on: blank, to: 2 },
    { on: bars, to: 3 },
  ],
  [
    { on: `/${blank}`, to: 2 },
    { on: bars, to: 3 },
  ],
  [
    { on: bars + blank, to: 3 },
    { on: 'D', to: 4 },
  ],
  [{ on: 'S', to: 5 }],
  [{ on: 'M', to: 6 }],
  [{ on: 'L', to: 'never' }],
]

/** The same and `</think>`: in its thinking a model may write neither. */
const anyTagOrThinkingEnd: Marker = [
  anyTag[0]!,
  [
    { on: '/', to: 7 },
    { on: blank, to: 2 },
    { on: bars, to: 3 },
  ],
  ...anyTag.slice(2),
  [
    { on: 't', to: 8 },
    { on: `/${blank}`, to: 2 },
    { on: bars, to: 3 },
  ],
  [{ on: 'h', to: 9 }],
  [{ on: 'i', to: 10 }],
  [{ on: 'n', to: 11 }],
  [{ on: 'k', to: 12 }],
  [{ on: '>', to: 'never' }],
]

/** The parser gives up on tags of more than 1,024 characters. */
const maxNameLength = 900
const nameChars: Range[] = [
  [0x2d, 0x2e],
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
]

/**
 * What follows the content where a call must come: the blank lines, the block of calls, nothing after it. Parameters
 * come in the schema's order. A tool without properties is called with an empty body, unless its schema says
 * `additionalProperties`.
 * @param parallel whether there may be several calls: up to eight
 * @returns GBNF with the root rule `root`
 * @throws EngineError `request` where a schema is too complex for a grammar, or nothing fits it
 */
export function dsmlCallGrammar(tools: readonly Tool[], choice: ToolChoice, parallel: boolean): string {
  const json = new JsonText(new Grammar('tools'), anyTag)
  return json.grammar.print(callBlock(json, tools, choice, parallel))
}

/**
 * The whole answer where calls are offered and none is forced: text, or JSON, or a block of calls whose arguments fit.
 * @returns GBNF with the root rule `root`
 * @throws EngineError `request` where the response format or the schema of a strict tool is too complex for a grammar
 */
export function dsmlAnswerGrammar(offered: readonly Tool[], parallel: boolean, format: ResponseFormat): string {
  return withOfferedTools(offered, (tools) => {
    const json = new JsonText(new Grammar('tools'), anyTag)
    const calls = callBlock(json, tools, { type: 'auto' }, parallel)
    return json.grammar.print(callsOffered(json, calls, format))
  })
}

/** Of a model that may call tools: a block in its thinking would be read as calls, whatever the grammar after it says. */
export const dsmlThinkingGrammar: string = thinkingGrammar(anyTagOrThinkingEnd)

/** The mark is one token of its own, so none holds the end of this and more; after an empty line it is no quotation. */
const blockBegins = `\n\n<${mark}`

export const dsmlGrammars: CallGrammars = {
  forced: dsmlCallGrammar,
  offered: dsmlAnswerGrammar,
  marker: blockBegins,
  begun: (offered) =>
    withOfferedTools(offered, (tools) => {
      const json = new JsonText(new Grammar('tools'), anyTag)
      return json.grammar.print(callBlock(json, tools, { type: 'auto' }, true, blockBegins))
    }),
  thinking: dsmlThinkingGrammar,
}

/** @param written what of the block is there already */
function callBlock(
  json: JsonText,
  tools: readonly Tool[],
  choice: ToolChoice,
  parallel: boolean,
  written: '' | typeof blockBegins = '',
): Expr {
  const { grammar } = json
  const callable = callableTools(tools, choice)
  const branches = callable.map(({ tool, param }, index) => {
    grammar.param = param
    return { text: `${tool.name}">\n`, rest: toolBody(json, tool, `t${index}-`) }
  })
  if (callable.length > 1) grammar.param = 'tools'
  const call = all(text(`<${mark}invoke name="`), prefixTree(grammar, branches), text(`\n</${mark}invoke>`))
  const calls = callList(grammar, call, text('\n'), parallel)
  const opening = `${blockBegins}function_calls>\n`.slice(written.length)
  return all(text(opening), calls, text(`\n</${mark}function_calls>`))
}

/** The parameters, joined by line ends. */
function toolBody(json: JsonText, tool: Tool, prefix: string): Expr {
  if (tool.parameters === undefined) return empty
  const rules: SchemaRules = new SchemaRules(json, tool.parameters, prefix, (shape) => parameters(json, rules, shape))
  return rules.whole('members')
}

function parameters(json: JsonText, rules: SchemaRules, shape: ObjectShape): Expr {
  const { grammar } = json
  const members = shape.members
    .filter(({ name, required }) => required || isWritable(name))
    .map(({ name, required, schemas }) => {
      if (!isWritable(name))
        grammar.refuse(
          `cannot be called: the parameter ${JSON.stringify(name.slice(0, 64))} must have a name of at most ${maxNameLength} characters without quotation marks and line ends; got ${name.length} characters`,
        )
      return { required, expr: all(text(`<${mark}parameter name="${name}" string="`), value(rules, schemas)) }
    })
  const more = shape.more.map(({ schemas }) =>
    all(text(`<${mark}parameter name="`), freeName(grammar, shape), text(' string="'), value(rules, schemas)),
  )
  return memberList(grammar, members, text('\n'), more.length === 0 ? undefined : grammar.add(any(...more)))
}

function value(rules: SchemaRules, schemas: readonly Json[]): Expr {
  return all(
    distinct(all(text('true">'), rules.expr(schemas, 'raw')), all(text('false">'), rules.expr(schemas, 'rest'))),
    text(`</${mark}parameter>`),
  )
}

function isWritable(name: string): boolean {
  return name.length <= maxNameLength && !/["\p{Cc}]/u.test(name) && !name.includes(mark)
}

/** Of parameters that no schema declares; with the quotation mark that ends it. */
function freeName(grammar: Grammar, shape: ObjectShape): Expr {
  const char = { kind: 'set', ranges: nameChars } as const
  const rest = all(repeat(char, 0, 63), text('"'))
  const names = ['', ...shape.members.map(({ name }) => name)]
  return otherName(grammar, names, nameChars, grammar.add(rest), text('"'))
}
