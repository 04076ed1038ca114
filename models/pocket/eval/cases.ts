// A case of the evaluation: a chat request on the wire and what must come back. Loads and checks the hand-written ones.
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

export type WireCall = { id: string; type: 'function'; function: { name: string; arguments: string } }

export type WireMessage =
  | { role: 'system' | 'user'; content: string }
  | { role: 'assistant'; content: string | null; reasoning_content?: string; tool_calls?: WireCall[] }
  | { role: 'tool'; tool_call_id: string; content: string }

export type WireTool = {
  type: 'function'
  function: { name: string; description?: string; parameters?: object; strict?: boolean }
}

/**
 * What one argument or field must be. A plain value must come exactly; `{ anyOf }` allows several; `{ optional: true }`
 * (alone, or beside `anyOf`) may be left out, and alone may be anything.
 */
export type ExpectedValue = unknown | { anyOf?: unknown[]; optional?: boolean }

export type ExpectedCall = { name: string; arguments: Record<string, ExpectedValue> }

/** Each must stand in the content; of an inner list, one. Case and white space don't matter unless `matchCase`. */
export type ExpectedText = (string | string[])[]

export type Expected =
  /** In any order, and no other call. */
  | { calls: ExpectedCall[] }
  | { contains?: ExpectedText; noCall?: true; matchCase?: true }
  /** The content is a JSON object with these fields and no more. */
  | { fields: Record<string, ExpectedValue> }

export type Case = {
  id: string
  task: string
  messages: WireMessage[]
  tools?: WireTool[]
  tool_choice?: 'auto' | 'none' | 'required' | { type: 'function'; function: { name: string } }
  response_format?: { type: 'json_object' } | { type: 'json_schema'; json_schema: { name: string; schema: object } }
  thinking: boolean
  expected: Expected
}

export const handwrittenFolder = join(import.meta.dirname, 'handwritten')

const caseKeys = new Set(['id', 'task', 'messages', 'tools', 'tool_choice', 'response_format', 'thinking', 'expected'])
const expectedKeys = new Set(['calls', 'contains', 'noCall', 'matchCase', 'fields'])

/**
 * All hand-written cases, in the order of their files' names.
 * @throws Error that names the case, where one is malformed or two have one id
 */
export function loadHandwritten(folder: string = handwrittenFolder): Case[] {
  const cases = globSync('*.json', { cwd: folder })
    .sort()
    .flatMap((file) => {
      const list: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'))
      if (!Array.isArray(list)) throw new Error(`${basename(file)} must hold a list of cases`)
      return list as Case[]
    })
  const seen = new Set<string>()
  for (const one of cases) {
    const problem = problemOf(one)
    if (problem !== undefined) throw new Error(`case ${one.id}: ${problem}`)
    if (seen.has(one.id)) throw new Error(`two cases have the id ${one.id}`)
    seen.add(one.id)
  }
  return cases
}

/** What is wrong with a case; undefined where nothing is. */
export function problemOf(one: Case): string | undefined {
  const unknown = Object.keys(one).find((key) => !caseKeys.has(key))
  if (unknown !== undefined) return `no such key: ${unknown}`
  if (!one.id || !one.task || typeof one.thinking !== 'boolean') return 'needs id, task and thinking'
  if (!Array.isArray(one.messages) || one.messages.length === 0) return 'needs messages'
  if (!one.expected || Object.keys(one.expected).length === 0) return 'needs what is expected'
  const strange = Object.keys(one.expected).find((key) => !expectedKeys.has(key))
  if (strange !== undefined) return `no such expectation: ${strange}`
  if (one.messages.at(-1)?.role === 'assistant') return 'must end where the assistant is to speak'
  return problemOfMessages(one.messages) ?? problemOfCalls(one)
}

function problemOfMessages(messages: readonly WireMessage[]): string | undefined {
  const open = new Set<string>()
  for (const message of messages) {
    if (message.role === 'assistant')
      for (const call of message.tool_calls ?? []) {
        JSON.parse(call.function.arguments)
        open.add(call.id)
      }
    if (message.role === 'tool' && !open.delete(message.tool_call_id))
      return `a result of ${message.tool_call_id}, which is no open call`
  }
  return open.size > 0 ? `no result of ${[...open].join(', ')}` : undefined
}

/** An expected call must be one that the tools allow: every argument known, every required one there. */
function problemOfCalls({ tools = [], expected }: Case): string | undefined {
  if (!('calls' in expected)) return undefined
  for (const call of expected.calls) {
    const tool = tools.find((candidate) => candidate.function.name === call.name)
    if (tool === undefined) return `expects ${call.name}, which is not among its tools`
    const { properties = {}, required = [] } = (tool.function.parameters ?? {}) as {
      properties?: Record<string, unknown>
      required?: string[]
    }
    const extra = Object.keys(call.arguments).find((name) => !(name in properties))
    if (extra !== undefined) return `expects the argument ${extra}, which ${call.name} does not have`
    const absent = required.find((name) => !(name in call.arguments))
    if (absent !== undefined) return `does not expect ${absent}, which ${call.name} requires`
  }
  return undefined
}
