// Messages to prompt text, by the rules of the model's reference encoding; README.md tells which rules are ours.
import { pythonJson, readJson, writeJson } from './json.ts'
import { ASSISTANT, BEGIN_OF_SENTENCE, DSML, END_OF_SENTENCE, END_THINK, THINK, USER } from './tokens.ts'
import { type DeepseekTool, TOOLS_END, TOOLS_PREAMBLE, toolLine } from './tools.ts'

/** `arguments` is JSON text of an object; empty means none. */
export type DeepseekToolCall = { id: string; name: string; arguments: string }

export type DeepseekMessage =
  | { role: 'system'; content: string }
  | { role: 'user'; content: string }
  /** The model's own developer turn, not the API's role of that name (which the API maps to system). */
  | { role: 'developer'; content: string; tools?: readonly DeepseekTool[]; responseFormat?: object | string }
  | { role: 'assistant'; content: string; reasoning?: string; toolCalls?: readonly DeepseekToolCall[] }
  | { role: 'tool'; toolCallId: string; content: string }

/**
 * Where `special` is true the text is one or more control tokens that the renderer wrote, and may be tokenised as such.
 * Everything else, all text from outside included, is to be tokenised with control tokens off. Neighbours with the
 * same flag are merged.
 */
export type PromptPart = { text: string; special: boolean }

export type RenderOptions = {
  /** Told to the model at the end of the system text. */
  tools?: readonly DeepseekTool[]
  /** A JSON Schema, or its JSON text, that the reply must fit. */
  responseFormat?: object | string
  thinking: boolean
  /** What an assistant message at the end is: text to go on with (default), or a turn that is over. */
  lastAssistant?: 'continue' | 'finished'
}

/** A conversation that the format cannot write. `param` is the field of the API's request. */
export class RenderError extends Error {
  override name = 'RenderError'
  readonly param: string
  constructor(param: string, message: string) {
    super(`\`${param}\` ${message}`)
    this.param = param
  }
}

type Assistant = Extract<DeepseekMessage, { role: 'assistant' }>
type Developer = Extract<DeepseekMessage, { role: 'developer' }>
type Turn =
  | { kind: 'user'; content: string }
  | { kind: 'developer'; message: Developer; param: string }
  | { kind: 'assistant'; message: Assistant; param: string; results: string[] }

const PARAMETER_END = `</${DSML}parameter>`

/**
 * The prompt of a conversation, and whether the model's answer begins inside its thinking.
 *
 * An assistant message at the end is text that the model goes on with: no end token follows. The answer then begins
 * inside thinking only if `thinking` is on and the message has no content, that is, nothing or only reasoning that is
 * not finished.
 * @throws RenderError for tool results that do not match the calls, and for what the format has no way to write
 */
export function render(
  messages: readonly DeepseekMessage[],
  options: RenderOptions,
): { parts: PromptPart[]; startsInThinking: boolean } {
  if (messages.length === 0) throw new RenderError('messages', 'must not be empty')
  const finished = options.lastAssistant === 'finished'
  const turns = turnsOf(messages, finished)
  const lastAsk = turns.findLastIndex((turn) => turn.kind !== 'assistant')
  const prompt = new PromptWriter()
  prompt.own(BEGIN_OF_SENTENCE)
  const system = messages.flatMap((message) => (message.role === 'system' ? [message.content] : []))
  prompt.foreign(system.join('\n\n'))
  if (options.tools !== undefined && options.tools.length > 0) writeTools(prompt, options.tools, 'tools')
  if (options.responseFormat !== undefined) writeFormat(prompt, options.responseFormat, 'response_format')

  const thinksAt = (position: number) => options.thinking && position >= lastAsk
  let opened = false
  for (const [position, turn] of turns.entries()) {
    if (turn.kind === 'assistant') {
      if (!opened) prompt.own(ASSISTANT + (thinksAt(position) ? THINK : END_THINK))
      const goesOn = !finished && position === turns.length - 1 && turn.results.length === 0
      const inThinking = writeAssistant(prompt, turn, { thinking: thinksAt(position), goesOn })
      if (goesOn) return { parts: prompt.parts, startsInThinking: inThinking }
      opened = turn.results.length > 0
      if (opened) writeResults(prompt, turn.results, thinksAt(position))
      else if (finished && position === turns.length - 1) return { parts: prompt.parts, startsInThinking: false }
    } else {
      prompt.own(USER)
      if (turn.kind === 'user') prompt.foreign(turn.content)
      else writeDeveloper(prompt, turn.message, turn.param)
      prompt.own(ASSISTANT + (thinksAt(position) ? THINK : END_THINK))
      opened = true
    }
  }
  if (!opened) prompt.own(ASSISTANT + (options.thinking ? THINK : END_THINK))
  return { parts: prompt.parts, startsInThinking: options.thinking }
}

/** System messages left out, neighbouring user messages joined, tool results put to their calls in the calls' order. */
function turnsOf(messages: readonly DeepseekMessage[], finished: boolean): Turn[] {
  const turns: Turn[] = []
  const rest = messages.map((message, index) => ({ message, param: `messages[${index}]` }))
  const shown = rest.filter(({ message }) => message.role !== 'system')
  for (let at = 0; at < shown.length; at++) {
    const { message, param } = shown[at]!
    const before = turns.at(-1)
    if (message.role === 'user') {
      if (before?.kind === 'user') before.content += `\n\n${message.content}`
      else turns.push({ kind: 'user', content: message.content })
    } else if (message.role === 'developer') {
      turns.push({ kind: 'developer', message, param })
    } else if (message.role === 'assistant') {
      const given: { id: string; content: string; param: string }[] = []
      for (let next = shown[at + 1]; next?.message.role === 'tool'; next = shown[at + 1]) {
        given.push({ id: next.message.toolCallId, content: next.message.content, param: next.param })
        at++
      }
      const open = finished && given.length === 0 && at === shown.length - 1
      turns.push({ kind: 'assistant', message, param, results: open ? [] : resultsInOrder(message, param, given) })
    } else if (message.role === 'tool') {
      throw new RenderError(
        param,
        'is a tool result, but the message before it is no assistant message with tool calls',
      )
    }
  }
  return turns
}

function resultsInOrder(
  message: Assistant,
  param: string,
  given: readonly { id: string; content: string; param: string }[],
): string[] {
  const calls = message.toolCalls ?? []
  const byId = new Map<string, string>()
  const wanted = new Set(calls.map((call) => call.id))
  for (const result of given) {
    if (!wanted.has(result.id))
      throw new RenderError(`${result.param}.tool_call_id`, `is ${quote(result.id)}, which no call of ${param} has`)
    if (byId.has(result.id))
      throw new RenderError(`${result.param}.tool_call_id`, `is ${quote(result.id)}, which already has a result`)
    byId.set(result.id, result.content)
  }
  return calls.map((call, index) => {
    const content = byId.get(call.id)
    if (content === undefined)
      throw new RenderError(
        `${param}.tool_calls[${index}]`,
        `(id ${quote(call.id)}) has no tool message with its result`,
      )
    byId.delete(call.id) // so that two calls with one id do not share a result
    return content
  })
}

/** @returns whether the text ends inside the thinking */
function writeAssistant(
  prompt: PromptWriter,
  turn: Extract<Turn, { kind: 'assistant' }>,
  { thinking, goesOn }: { thinking: boolean; goesOn: boolean },
): boolean {
  const { content, reasoning, toolCalls = [] } = turn.message
  if (thinking) {
    prompt.foreign(reasoning ?? '')
    if (goesOn && content === '') return true
    prompt.own(END_THINK)
  }
  prompt.foreign(content)
  if (toolCalls.length > 0) {
    prompt.own(`\n\n<${DSML}function_calls>\n`)
    for (const [index, call] of toolCalls.entries()) {
      if (index > 0) prompt.own('\n')
      writeCall(prompt, call, `${turn.param}.tool_calls[${index}].function`)
    }
    prompt.own(`\n</${DSML}function_calls>`)
  }
  if (!goesOn) prompt.own(END_OF_SENTENCE)
  return false
}

function writeCall(prompt: PromptWriter, call: DeepseekToolCall, param: string): void {
  if (call.name.includes('"'))
    throw new RenderError(`${param}.name`, `is ${quote(call.name)}: a quotation mark cannot be written there`)
  const place = `${param}.arguments`
  const read = readJson(call.arguments.trim() === '' ? '{}' : call.arguments)
  if (read === undefined) throw new RenderError(place, 'is not JSON text, or nested more than 500 deep')
  if (read.type !== 'object') throw new RenderError(place, `must be JSON text of an object, not of type ${read.type}`)
  prompt.own(`<${DSML}invoke name="`)
  prompt.foreign(call.name)
  prompt.own('">\n')
  let first = true
  for (const [key, value] of read.entries) {
    if (key.includes('"'))
      throw new RenderError(place, `has the key ${quote(key)}: a quotation mark in a key cannot be written`)
    if (!first) prompt.own('\n')
    first = false
    prompt.own(`<${DSML}parameter name="`)
    prompt.foreign(key)
    prompt.own(`" string="${value.type === 'string'}">`)
    if (value.type !== 'string') {
      // Inside JSON text the mark can only stand in a string, where an escape means the same.
      prompt.foreign(writeJson(value, 'python').replaceAll(PARAMETER_END, `\\u003c${PARAMETER_END.slice(1)}`))
    } else if (value.value.includes(PARAMETER_END)) {
      throw new RenderError(
        place,
        `cannot be written: its string ${quote(key)} contains ${PARAMETER_END}, for which this model's format has no escape`,
      )
    } else prompt.foreign(value.value)
    prompt.own(PARAMETER_END)
  }
  prompt.own(`\n</${DSML}invoke>`)
}

function writeResults(prompt: PromptWriter, results: readonly string[], thinking: boolean): void {
  prompt.own('\n\n<function_results>')
  for (const content of results) {
    prompt.own('\n<result>')
    prompt.foreign(content)
    prompt.own('</result>')
  }
  prompt.own(`\n</function_results>\n\n${thinking ? THINK : END_THINK}`)
}

function writeDeveloper(prompt: PromptWriter, message: Developer, param: string): void {
  if (message.tools !== undefined && message.tools.length > 0) writeTools(prompt, message.tools, `${param}.tools`)
  if (message.responseFormat !== undefined) writeFormat(prompt, message.responseFormat, `${param}.response_format`)
  prompt.own("\n\n# The user's message is: ")
  prompt.foreign(message.content)
}

function writeTools(prompt: PromptWriter, tools: readonly DeepseekTool[], param: string): void {
  prompt.own(`\n\n${TOOLS_PREAMBLE}`)
  const lines = tools.map((tool, index) => {
    const line = toolLine(tool)
    if (line === undefined)
      throw new RenderError(`${param}[${index}].function.parameters`, 'is not JSON, or nested more than 500 deep')
    return line
  })
  prompt.foreign(lines.join('\n'))
  prompt.own(TOOLS_END)
}

function writeFormat(prompt: PromptWriter, schema: object | string, param: string): void {
  const text = pythonJson(schema)
  if (text === undefined) throw new RenderError(param, 'is not JSON, or nested more than 500 deep')
  prompt.own('\n\n## Response Format:\n\nYou MUST strictly adhere to the following schema to reply:\n')
  prompt.foreign(text)
}

// Split so finely because a tokenizer cuts its input at these tokens first: then the parts, tokenised one by one, give
// the same ids as the whole text in the model's own tokenizer. (`</` stays with the text before it.)
const controlTokens = new RegExp(
  `(${[BEGIN_OF_SENTENCE, END_OF_SENTENCE, USER, ASSISTANT, THINK, END_THINK, DSML].join('|')})`,
)

class PromptWriter {
  readonly parts: PromptPart[] = []

  /** The renderer's own text: the control tokens in it are meant. */
  own(text: string): void {
    for (const [index, piece] of text.split(controlTokens).entries()) this.add(piece, index % 2 === 1)
  }

  /** Text from outside: nothing in it may act. */
  foreign(text: string): void {
    this.add(text, false)
  }

  private add(text: string, special: boolean): void {
    const last = this.parts.at(-1)
    if (text === '') return
    if (last?.special === special) last.text += text
    else this.parts.push({ text, special })
  }
}

function quote(text: string): string {
  return JSON.stringify(text.length > 64 ? `${text.slice(0, 64)}…` : text)
}
