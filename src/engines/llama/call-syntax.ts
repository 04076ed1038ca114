// The ways in which chat models write tool calls, each known by what the model's own template shows.
import type { CallWriting } from '../grammar/json-calls.ts'
import { type Marker, markerOf } from '../grammar/json-text.ts'

export type Call = { name: string; arguments: string }

/**
 * What the text after the mark begins with: a call, something that should have been one and is `bad`, or neither, with
 * how much of the text it takes, and whether the mark must come again before another. `more`: that cannot be told yet.
 */
export type Read = { used: number; call?: Call | 'bad'; last: boolean } | 'more'

export type CallSyntax = {
  /** Begins calls in content. */
  mark: string
  /** The model also begins its answer with a call and no mark. */
  bare: boolean
  /** @param atEnd nothing more comes */
  read(text: string, atEnd: boolean): Read
  writing: CallWriting
}

/** Neither `<tool_call>` nor `</tool_call>`. */
const hermesMarker: Marker = [
  [{ on: '<', to: 1 }],
  [
    { on: 't', to: 3 },
    { on: '/', to: 2 },
  ],
  [{ on: 't', to: 3 }],
  ...Array.from('ool_call', (char, index) => [{ on: char, to: 4 + index }]),
  [{ on: '>', to: 'never' as const }],
]

/** Of the name and the id before the arguments. */
const longestHead = 200

const asJson = { open: '{"name": "', middle: '", "arguments": ', close: '}', begin: '', end: '', single: false }

/** Hermes, Qwen and many others: each call between tags. */
export const hermes: CallSyntax = {
  mark: '<tool_call>',
  bare: false,
  read(text, atEnd) {
    const close = '</tool_call>'
    const at = text.indexOf(close)
    if (at < 0 && !atEnd) return 'more'
    const body = at < 0 ? text : text.slice(0, at)
    return { used: at < 0 ? text.length : at + close.length, call: callIn(body) ?? 'bad', last: true }
  },
  writing: {
    ...asJson,
    open: `<tool_call>\n${asJson.open}`,
    close: '}\n</tool_call>',
    separator: '\n',
    marker: hermesMarker,
  },
}

/** Mistral up to Nemo: a list of all calls after the mark. */
export const mistralList: CallSyntax = {
  mark: '[TOOL_CALLS]',
  bare: false,
  read(text) {
    const closing = /^\s*\]/.exec(text)
    return closing ? { used: closing[0].length, last: true } : readObject(text, /^[\s[,]*/)
  },
  writing: {
    ...asJson,
    begin: '[TOOL_CALLS][',
    end: ']',
    separator: ', ',
    marker: markerOf('[TOOL_CALLS]'),
  },
}

/** Later ones: for each call the mark, its name, perhaps an id, its arguments. */
export const mistralNamed: CallSyntax = {
  mark: '[TOOL_CALLS]',
  bare: false,
  read(text) {
    const head = /^\s*([\w.-]{1,64})(?:\[CALL_ID\]\w*)?\[ARGS\]\s*/.exec(text)
    if (!head) return text.includes('{') || text.length > longestHead ? { used: 0, call: 'bad', last: true } : 'more'
    const start = head[0].length
    if (start < text.length && text[start] !== '{') return { used: start, call: 'bad', last: true }
    const end = objectEnd(text, start)
    if (end === undefined) return 'more'
    return { used: end, call: callOf(head[1], text.slice(start, end)) ?? 'bad', last: true }
  },
  writing: {
    begin: '',
    open: '[TOOL_CALLS]',
    middle: '[ARGS]',
    close: '',
    separator: '',
    end: '',
    single: false,
    marker: markerOf('[TOOL_CALLS]'),
  },
}

/** Llama 3: a bare object, sometimes after its mark; its template refuses more than one. */
export const llama3: CallSyntax = {
  mark: '<|python_tag|>',
  bare: true,
  read: (text) => readObject(text, /^[\s;]*/),
  writing: {
    ...asJson,
    middle: '", "parameters": ',
    separator: '; ',
    single: true,
    marker: markerOf('<|python_tag|>'),
  },
}

/** @returns undefined where the template shows no way of calls that is known */
export function callSyntaxOf(template: string): CallSyntax | undefined {
  if (template.includes(hermes.mark)) return hermes
  if (template.includes('[TOOL_CALLS]')) return template.includes('[ARGS]') ? mistralNamed : mistralList
  if (template.includes('<|python_tag|>') && /"parameters\\?": ?/.test(template)) return llama3
  return undefined
}

/** @param before what may stand before an object; matches everywhere */
function readObject(text: string, before: RegExp): Read {
  const start = before.exec(text)![0].length
  if (start === text.length) return 'more'
  if (text[start] !== '{') return { used: 0, last: true }
  const end = objectEnd(text, start)
  if (end === undefined) return 'more'
  return { used: end, call: callIn(text.slice(start, end)) ?? 'bad', last: false }
}

/** Where the JSON object that begins at `start` ends; undefined where it is not whole. */
function objectEnd(text: string, start: number): number | undefined {
  let depth = 0
  let inString = false
  if (text[start] !== '{') return undefined
  for (let at = start; at < text.length; at++) {
    const char = text[at]
    if (inString) {
      if (char === '\\') at++
      else if (char === '"') inString = false
    } else if (char === '"') inString = true
    else if (char === '{') depth++
    else if (char === '}' && --depth === 0) return at + 1
  }
  return undefined
}

function callIn(json: string): Call | undefined {
  try {
    const { name, arguments: args, parameters } = JSON.parse(json)
    return callOf(name, args ?? parameters ?? {})
  } catch {
    return undefined
  }
}

/** @param given an object, or JSON text of one */
function callOf(name: unknown, given: unknown): Call | undefined {
  try {
    const object = typeof given === 'string' ? JSON.parse(given) : given
    if (typeof name !== 'string' || typeof object !== 'object' || object === null || Array.isArray(object))
      return undefined
    return { name, arguments: JSON.stringify(object) }
  } catch {
    return undefined
  }
}
