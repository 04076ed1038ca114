// What a request is promised of its answer: a call where one is forced, JSON where JSON is asked for, arguments that fit a
// strict tool. An engine with a grammar cannot break them. What others say is checked, and asked for once more where it
// does not hold; if it still does not, the client gets an error, never a wrong answer.
import type { Json, JsonObject } from '../contract/json.ts'
import { matchesSchema } from '../contract/schema-check.ts'
import { EngineError, type EngineEvent, type EngineRequest } from '../engines/engine.ts'
import type { Started } from '../engines/router.ts'
import { withSystemNote } from '../engines/system-note.ts'

/** @returns what is wrong with an answer; undefined where it holds */
type Check = (answer: Said) => string | undefined

type Promised = {
  check: Check
  /** Only the calls are promised something: text may go out as it comes. */
  callsOnly: boolean
}

type Said = { content: string; calls: { name: string; arguments: string }[] }

/**
 * Asks an engine, and again where its answer breaks a promise. An answer that only a check can judge is held back until
 * it is whole. Tokens of an answer that was thrown away are nobody's charge.
 * @param ask starts a request on a deployment
 * @throws EngineError `failed`, here or in the stream, where the second answer does not hold either
 */
export async function keepPromises(
  request: EngineRequest,
  ask: (request: EngineRequest) => Promise<Started>,
): Promise<Started> {
  const run = await ask(request)
  // Where a probe found that the server's own means do not work, they are not relied on.
  const promises = run.lacks && run.engine.promises === 'likely' ? 'hoped' : run.engine.promises
  if (promises === 'certain') return run
  const promised = promisedBy(request)
  if (!promised) return run
  const events = promises === 'likely' ? judged(run, promised.check) : heldBack(run, request, promised, ask)
  return { ...run, first: [], rest: events }
}

function promisedBy({ tools, toolChoice, responseFormat }: EngineRequest): Promised | undefined {
  const forced = toolChoice.type === 'required' || toolChoice.type === 'function'
  const json = responseFormat.type !== 'text' && !forced
  const strict = new Map(tools.flatMap((tool) => (tool.strict ? [[tool.name, tool.parameters ?? {}] as const] : [])))
  if (!forced && !json && strict.size === 0) return undefined
  return {
    callsOnly: !forced && !json,
    check({ content, calls }) {
      if (forced && calls.length === 0) return 'it has no tool call'
      for (const { name, arguments: text } of calls) {
        if (toolChoice.type === 'function' && name !== toolChoice.name) return `it calls ${name}`
        if (forced && !tools.some((tool) => tool.name === name)) return `it calls ${name}, which is no tool`
        const fault = strict.has(name) ? faultOf(text, strict.get(name)) : undefined
        if (fault) return `the arguments of ${name}: ${fault}`
      }
      if (json && calls.length === 0) return jsonFault(content, responseFormat)
      return undefined
    },
  }
}

function jsonFault(content: string, format: EngineRequest['responseFormat']): string | undefined {
  if (content.trim() === '') return 'it is blank'
  if (format.type === 'json_schema') return faultOf(content, format.schema)
  return content.trim().startsWith('{') ? faultOf(content, undefined) : 'it is not a JSON object'
}

function faultOf(text: string, schema: JsonObject | undefined): string | undefined {
  let value: Json
  try {
    value = JSON.parse(text)
  } catch {
    return 'it is not JSON'
  }
  const verdict = schema ? matchesSchema(value, schema) : { ok: true as const }
  return verdict.ok ? undefined : `${verdict.path === '' ? 'it' : verdict.path} ${verdict.message}`
}

/** Everything goes out as it comes; what does not hold in the end becomes an error. */
async function* judged({ first, rest }: Started, check: Check): AsyncGenerator<EngineEvent[]> {
  const said = listen()
  for await (const events of from(first, rest)) {
    const finish = said.add(events)
    const fault = finish && finish.reason !== 'length' ? check(said) : undefined
    if (fault) throw broken(fault)
    yield events
  }
}

async function* heldBack(
  run: Started,
  request: EngineRequest,
  promised: Promised,
  ask: (request: EngineRequest) => Promise<Started>,
): AsyncGenerator<EngineEvent[]> {
  let { first, rest } = run
  let textIsOut = false
  for (let asked = 1; ; asked++) {
    const said = listen()
    const held: EngineEvent[] = []
    let finish: Finish | undefined
    for await (const events of from(first, rest)) {
      finish = said.add(events)
      const out = promised.callsOnly && asked === 1 ? events.filter(isText) : []
      textIsOut ||= out.length > 0
      held.push(...events.filter((event) => !(textIsOut && isText(event))))
      if (out.length > 0) yield out
    }
    if (!finish) throw new EngineError('failed', 'The engine ended in the middle of its answer')
    const answer = { ...said, content: withoutFence(said.content) }
    const fault = finish.reason === 'length' ? undefined : promised.check(answer)
    if (fault === undefined) {
      yield promised.callsOnly || finish.reason === 'length' ? held : withContent(held, answer.content)
      return
    }
    if (asked === 2) throw broken(fault)
    ;({ first, rest } = await ask(askedAgain(request, said, fault)))
  }
}

function broken(fault: string): EngineError {
  return new EngineError('failed', `The engine's answer does not hold what was asked of it: ${fault}`)
}

type Finish = Extract<EngineEvent, { type: 'finish' }>

/** Gathers what an answer says. */
function listen(): Said & { add(events: readonly EngineEvent[]): Finish | undefined } {
  const said: ReturnType<typeof listen> = {
    content: '',
    calls: [],
    add(events) {
      for (const event of events) {
        if (event.type === 'content') said.content += event.text
        else if (event.type === 'call-start') said.calls[event.index] = { name: event.name, arguments: '' }
        else if (event.type === 'call-arguments') said.calls[event.index]!.arguments += event.text
      }
      const last = events.at(-1)
      return last?.type === 'finish' ? last : undefined
    },
  }
  return said
}

async function* from(first: EngineEvent[], rest: AsyncIterator<EngineEvent[]>): AsyncGenerator<EngineEvent[]> {
  yield first
  for (let step = await rest.next(); !step.done; step = await rest.next()) yield step.value
}

function isText(event: EngineEvent): event is Extract<EngineEvent, { type: 'content' | 'reasoning' }> {
  return event.type === 'reasoning' || event.type === 'content'
}

/** ``` ```json … ``` ``` and blank lines around it, which servers without a grammar put there. */
export function withoutFence(content: string): string {
  const text = content.trim()
  return /^```(?:json)?\s*([\s\S]*?)\s*```$/i.exec(text)?.[1] ?? text
}

/** The same events with the content as it was cleaned: one event, where the first one stood. */
function withContent(events: readonly EngineEvent[], content: string): EngineEvent[] {
  const pieces = events.filter(isText).filter(({ type }) => type === 'content')
  if (pieces.map(({ text }) => text).join('') === content) return [...events]
  const tokens = pieces.reduce((sum, piece) => sum + (piece.tokens ?? 0), 0)
  let placed = false
  return events.flatMap((event): EngineEvent[] => {
    if (event.type !== 'content') return [event]
    if (placed) return []
    placed = true
    return [{ type: 'content', text: content, tokens }]
  })
}

/** The request once more, with what was wrong; without the server's own JSON mode, which is what gives blanks. */
function askedAgain(request: EngineRequest, said: Said, fault: string): EngineRequest {
  const { toolChoice, responseFormat, tools } = request
  const called = said.calls.find(({ name }) => tools.some((tool) => tool.name === name && tool.strict))
  const lines = [`Your last answer could not be used: ${fault}.`]
  const again: EngineRequest = { ...request }
  if (toolChoice.type === 'function') lines.push(`Call the function ${toolChoice.name} now.`)
  else if (toolChoice.type === 'required') lines.push('Call one of the functions now.')
  else if (called) {
    again.toolChoice = { type: 'function', name: called.name }
    lines.push(`Call ${called.name} again, with arguments that fit its schema exactly.`)
  } else {
    again.responseFormat = { type: 'text' }
    const schema =
      responseFormat.type === 'json_schema'
        ? ` that fits this JSON Schema: ${JSON.stringify(responseFormat.schema)}`
        : ''
    lines.push(
      `Answer with one JSON ${schema === '' ? 'object' : 'value'}${schema}. No code fence and nothing around it.`,
    )
  }
  again.messages = withSystemNote(request.messages, lines.join(' '))
  return again
}
