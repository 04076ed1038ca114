// Turns of a conversation: what the user asks, what is called, what comes back, what is answered.
import type { Action } from './entities.ts'
import { fieldAsk, fieldSuffix, followUps, joins, offTopic, smallTalk, told, toldSystem, useTold } from './phrases.ts'
import { anyResult, fieldResult, type Result, shown } from './results.ts'
import { type Call, fits, spoken, type Talk } from './talk.ts'
import { anyAction, clash, distractors, labelOf, type Slot, type Tool } from './toolset.ts'
import { capital } from './values.ts'
import { anyFieldAsk, anyFieldSuffix, anyFollowUp, anyJoin, phrasing, surrounded } from './variety.ts'
import { clause, drawValues, inline, request, saysAll, sentenceOf, unmarked, type Values } from './wording.ts'

/** Whether the turn came about; where not, the talk is as it was. */
export type Turn = (talk: Talk, last: boolean) => boolean

export function askFor(talk: Talk, tools: readonly Tool[]): (Call & { text: string; todo: string }) | undefined {
  for (let tries = 0; tries < 4; tries++) {
    const tool = talk.random.pick(tools)
    const values = drawValues(tool, talk.random, talk.split)
    const made = request(tool, values, talk.random, talk.split)
    if (made !== undefined) return { tool, values, ...made }
  }
  return undefined
}

/** The result, and the answer to it unless the conversation may end here. */
function close(talk: Talk, ids: readonly string[], calls: readonly Call[], last: boolean, endsEarly = 0.5): Result[] {
  if (last && talk.random.chance(endsEarly)) return []
  const results = calls.map(({ tool, values }) => anyResult(tool, values, talk.style, talk.random, talk.split))
  results.forEach((result, at) => {
    talk.result(ids[at]!, result.content)
  })
  const answers = [...new Set(results.map(({ answer }) => answer))]
  talk.say(results.length === 1 ? results[0]!.thought : `All ${results.length} results are here.`, answers.join(' '))
  return results
}

export const callTurn: Turn = (talk, last) => {
  const asked = askFor(talk, talk.tools)
  if (asked === undefined) return false
  talk.user(asked.text)
  const ids = talk.call(fits(asked), [asked])
  close(talk, ids, [asked], last)
  // "And in Oslo?": the same function with one value changed.
  if (!last && talk.random.chance(0.25)) followUp(talk, asked)
  return true
}

/** A value that speaks for itself, so that "and Oslo?" can only mean it. */
const selfEvident = new Set([
  'city',
  'location',
  'country',
  'file_path',
  'ticker',
  'tracking_number',
  'email',
  'product',
  'sku',
  'flight_number',
  'url',
  'username',
  'village',
  'hostname',
  'license_plate',
  'serial_number',
])

export function changed(talk: Talk, before: Call): (Call & { slot: Slot; text: string }) | undefined {
  const slots = [...before.values.keys()].filter((slot) => selfEvident.has(slot.kind.names[0]!))
  if (slots.length !== 1) return undefined
  const slot = slots[0]!
  const said = slot.kind.make(talk.random, talk.split, slot.schema)
  const values: Values = new Map([...before.values].map(([key, old]) => [key, key === slot ? said : old]))
  const says = talk.random.pick(slot.kind.says).replace('{v}', () => said.text)
  const text = phrasing(talk.random, talk.split, followUps, anyFollowUp)
    .replace('{v}', () => said.text)
    .replace('{s}', () => says)
  return { tool: before.tool, values, slot, text }
}

function followUp(talk: Talk, before: Call): void {
  const next = changed(talk, before)
  if (next === undefined) return
  talk.user(next.text)
  const ids = talk.call(fits(next), [next])
  close(talk, ids, [next], false)
}

export const followUpTurn: Turn = (talk, last) => {
  const tools = talk.tools.filter((tool) =>
    tool.slots.some((slot) => slot.required && selfEvident.has(slot.kind.names[0]!)),
  )
  if (tools.length === 0) return false
  const asked = askFor(talk, tools)
  if (asked === undefined) return false
  const next = changed(talk, asked)
  if (next === undefined) return false
  talk.user(asked.text)
  close(talk, talk.call(fits(asked), [asked]), [asked], false)
  talk.user(next.text)
  close(talk, talk.call(fits(next), [next]), [next], last)
  return true
}

export function parallelRequest(talk: Talk): { calls: Call[]; text: string; todo: string } | undefined {
  const { random, split } = talk
  // The same function with several values of one parameter.
  const several = talk.tools.flatMap((tool) =>
    tool.slots
      .filter(
        (slot) =>
          slot.required &&
          slot.kind.type === 'string' &&
          slot.schema.enum === undefined &&
          !slot.kind.says.some((says) => says === undefined),
      )
      .map((slot) => ({ tool, slot })),
  )
  if (several.length > 0 && (random.chance(0.6) || talk.tools.length < 2)) {
    const { tool, slot } = random.pick(several)
    const count = random.pick([2, 2, 2, 3, 3, 4])
    const base = drawValues(tool, random, split)
    const saids = new Map(
      Array.from({ length: count }, () => slot.kind.make(random, split, slot.schema)).map((said) => [said.json, said]),
    )
    const chosen = [...saids.values()].filter(({ text }) => !/^[#/]/.test(text) || text.length > 1)
    if (chosen.length < 2 || chosen.some(({ text }) => !/^["'`]/.test(text) && /, | and |\n/.test(text)))
      return undefined
    const texts = chosen.map(({ text }) => text)
    const together = random.pick([
      `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`,
      `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`,
      texts.join(', '),
      texts.length === 2 ? `both ${texts[0]} and ${texts[1]}` : `${texts.slice(0, -1).join(', ')}, and ${texts.at(-1)}`,
    ])
    const said: Values = new Map(
      [...base].map(([key, old]) => [key, key === slot ? { text: together, json: old.json } : old]),
    )
    const made = request(tool, said, random, split)
    if (made === undefined || !made.text.includes(together)) return undefined
    const calls = chosen.map((one) => ({
      tool,
      values: new Map([...base].map(([key, old]) => [key, key === slot ? one : old])),
    }))
    return { calls, ...made }
  }
  if (talk.tools.length < 2) return undefined
  const around = (text: string) => (split === 'train' && random.chance(0.3) ? surrounded(random, text) : text)
  const pair = random.sample(talk.tools, random.chance(0.85) ? 2 : 3)
  const calls = pair.map((tool) => ({ tool, values: drawValues(tool, random, split) }))
  const clauses = calls.map(({ tool, values }) => clause(tool, values, random, split))
  if (clauses.some((made) => made === undefined)) return undefined
  const texts = clauses.map((made) => inline(made!, random))
  const polite =
    split === 'train' && !clauses[0]!.sentence && random.chance(0.4)
      ? random.pick([
          'please ',
          'can you ',
          'I need you to ',
          'could you ',
          'would you ',
          "I'd like to ",
          'you should ',
          'I have to ',
          'we must ',
          'help me to ',
          'go and ',
          'now ',
          "let's ",
          'time to ',
          'make sure to ',
          'I want to ',
        ])
      : ''
  let text = polite + texts[0]!
  for (const next of texts.slice(1)) {
    const join = random.pick(
      (split === 'train' && random.chance(0.6)
        ? [...Array.from({ length: 12 }, () => anyJoin(random)), '{a}. Also, {b}']
        : joins[split]
      )
        .filter((joined) => !(pair.length > 2 && /^(\(a|both|two|1\.|- )/.test(joined)))
        .filter((joined) => (!/[.;\n]/.test(joined) ? !/[.?]$/.test(text) && !/[.?]$/.test(next) : true)),
    )
    const first = /[.?]$/.test(text) && /\{a\}[.,;]/.test(join) ? text.slice(0, -1) : text
    const clauseAt = texts.indexOf(next)
    const inner =
      /^(What|Where|How|Is|Do|Does|When|Which|Who|Can|Will|Has|The|Did|Give|Wake)\b/.test(next) &&
      !clauses[clauseAt]!.valueFirst &&
      !/\n/.test(join)
        ? next.charAt(0).toLowerCase() + next.slice(1)
        : next
    text = join.replace('{a}', () => first).replace('{b}', () => inner)
  }
  const whole = around(clauses[0]!.valueFirst && polite === '' ? text : capital(text))
  if (split === 'train' && calls.some(({ values }) => !saysAll(whole, values))) return undefined
  return {
    calls,
    text: whole,
    todo: joinTodo(clauses.map((made) => made!.todo)),
  }
}
const joinTodo = (todos: string[]) =>
  todos.length === 2 ? todos.join(' and to ') : `${todos.slice(0, -1).join(', to ')} and to ${todos.at(-1)}`

export function fitsAll(calls: readonly Call[]): string {
  const each = calls.map((call) => `${call.tool.name}${spoken(call) === '' ? '' : ` with ${spoken(call)}`}`)
  return `That takes ${calls.length} calls: ${each.join('; ')}.`
}

export const parallelTurn: Turn = (talk, last) => {
  const asked = parallelRequest(talk)
  if (asked === undefined) return false
  talk.user(asked.text)
  close(talk, talk.call(fitsAll(asked.calls), asked.calls), asked.calls, last, 0.75)
  return true
}

/** A request for something that no tool of the list does. */
export function unfitting(talk: Talk): { text: string; todo: string } | undefined {
  const { random, split } = talk
  if (random.chance(0.15)) {
    const [text, todo] = random.pick(offTopic[split])
    return { text, todo }
  }
  for (let tries = 0; tries < 6; tries++) {
    const action = strange(talk)
    if (talk.tools.some((tool) => clash(tool.action, action))) continue
    const tool = { ...talk.tools[0]!, action, name: '', slots: slotsOf(action) }
    const made = request(tool, drawValues(tool, random, split), random, split)
    if (made !== undefined) return made
  }
  return undefined
}

function strange(talk: Talk): Action {
  if (talk.tools.length > 0 && talk.random.chance(0.5)) {
    const near = distractors([talk.random.pick(talk.tools).action], 1, talk.random, talk.split)[0]
    if (near !== undefined) return near
  }
  return anyAction(talk.random, talk.split)
}

export function slotsOf(action: Action): Slot[] {
  return action.params
    .map(({ kind, required }) => ({
      kind,
      name: kind.names[0]!,
      label: labelOf(kind, kind.names[0]!),
      required,
      schema: kind.type === 'array' ? { items: {} } : {},
    }))
    .filter(({ kind }) => kind.schema === undefined || kind.type === 'array')
}

export const cannot = "I can't do that with the tools I have."

export const noneTurn: Turn = (talk) => {
  const asked = unfitting(talk)
  if (asked === undefined) return false
  talk.user(asked.text)
  talk.say('None of the tools does that.', cannot)
  return true
}

/** A request without one or two of the required values. */
export function incomplete(
  talk: Talk,
): { tool: Tool; values: Values; missing: Slot[]; text: string; todo: string } | undefined {
  const { random, split } = talk
  const tools = talk.tools.filter((tool) => tool.slots.some((slot) => slot.required && slot.kind.type !== 'boolean'))
  for (let tries = 0; tries < 4 && tools.length > 0; tries++) {
    const tool = random.pick(tools)
    const needed = tool.slots.filter((slot) => slot.required && slot.kind.type !== 'boolean')
    const missing = random.sample(needed, random.chance(0.75) ? 1 : 2)
    const ordered = needed.filter((slot) => missing.includes(slot))
    const values = drawValues(tool, random, split, ordered)
    const made = request(tool, values, random, split)
    if (made !== undefined) return { tool, values, missing: ordered, ...made }
  }
  return undefined
}

/** One beginning for all: several would share the chance of asking among them, and the call would win. */
export function question(missing: readonly Slot[]): string {
  const labels = missing.map(({ label }) => `the ${label}`)
  return `What ${missing.length === 1 ? 'is' : 'are'} ${labels.join(' and ')}?`
}

export const missingTurn: Turn = (talk, last) => {
  const { random, split } = talk
  const asked = incomplete(talk)
  if (asked === undefined) return false
  const { tool, missing } = asked
  talk.user(asked.text)
  const labels = missing.map(({ name }) => name)
  talk.say(`${fits(asked, missing)} The user has to say it.`, question(missing))
  if (last && random.chance(0.55)) return true
  const given = missing.map((slot) => [slot, slot.kind.make(random, split, slot.schema)] as const)
  const says = given.map(([slot, said]) => {
    const own = random.pick(slot.kind.says)
    return random.pick([
      () => said.text,
      () => said.text,
      () => own.replace('{v}', () => said.text),
      () => sentenceOf(slot, said, random, split),
    ])()
  })
  talk.user(says.length === 1 ? says[0]! : says.join(random.pick([', ', ' ', ' and '])))
  const values: Values = new Map(
    tool.slots.flatMap((slot) => {
      const said = asked.values.get(slot) ?? given.find(([one]) => one === slot)?.[1]
      return said === undefined ? [] : [[slot, said] as const]
    }),
  )
  const call = { tool, values }
  close(
    talk,
    talk.call(`The user gave ${labels.join(' and ')}. ${tool.name} fits: ${spoken(call)}.`, [call]),
    [call],
    last,
  )
  return true
}

/** One field is asked for, the result has more. */
export function askField(talk: Talk): (Call & { text: string; todo: string; result: Result }) | undefined {
  const { random, split } = talk
  const tools = talk.tools.filter(({ action }) => action.sort === 'read' && action.gives.length > 0)
  if (tools.length === 0) return undefined
  const tool = random.pick(tools)
  const { thing, gives } = tool.action
  const wanted = random.pick(gives)
  const label = wanted.names[0]!.replace(/_/g, ' ')
  const result = fieldResult(tool, wanted, talk.style, random, split)
  const idSlot = tool.slots[0]
  if (
    thing !== undefined &&
    idSlot?.kind === thing.id &&
    tool.slots.length === 1 &&
    gives.length > 1 &&
    random.chance(0.7)
  ) {
    const said = idSlot.kind.make(random, split, {})
    const text = phrasing(random, split, fieldAsk, anyFieldAsk)
      .replace('{l}', label)
      .replace('{n}', thing.noun)
      .replace('{v}', () => said.text)
    return {
      tool,
      values: new Map([[idSlot, said]]),
      text,
      todo: `know the ${label} of ${/^[aeiou]/i.test(thing.noun) ? 'an' : 'a'} ${thing.noun}`,
      result,
    }
  }
  const asked = askFor(talk, [tool])
  if (asked === undefined) return undefined
  const suffix = phrasing(random, split, fieldSuffix, anyFieldSuffix).replace('{l}', label)
  const text = suffix.startsWith('and ')
    ? `${unmarked(asked.text, asked.values)} ${suffix}`
    : `${/[.?!]$/.test(asked.text) ? asked.text : `${asked.text}.`} ${suffix}`
  return { ...asked, text, result }
}

export const fieldTurn: Turn = (talk) => {
  const asked = askField(talk)
  if (asked === undefined) return false
  talk.user(asked.text)
  talk.result(talk.call(fits(asked), [asked])[0]!, asked.result.content)
  talk.say(asked.result.thought, asked.result.answer)
  return true
}

/** A value comes from what was said earlier, or from the system's text. */
export const toldTurn: Turn = (talk, last) => {
  const { random, split } = talk
  const tools = talk.tools.filter((tool) => tool.slots.some((slot) => slot.required && slot.kind.type === 'string'))
  if (tools.length === 0) return false
  const tool = random.pick(tools)
  const slot = random.pick(tool.slots.filter((one) => one.required && one.kind.type === 'string'))
  const values = drawValues(tool, random, split, [slot])
  const made = request(tool, values, random, split)
  if (made === undefined) return false
  const said = slot.kind.make(random, split, slot.schema)
  const fill = (text: string) =>
    text
      .replace('{l}', slot.label)
      .replace('{L}', capital(slot.label))
      .replace('{v}', () => shown(said))
  if (talk.messages.length === 0 && random.chance(0.5))
    talk.messages.push({
      role: 'system',
      content: `${random.chance(0.5) ? 'You are a helpful assistant. ' : ''}${fill(random.pick(toldSystem[split]))}`,
    })
  else {
    const [text, answer] = random.pick(told[split])
    talk.user(fill(text))
    talk.say('The user tells me something. No tool is needed.', fill(answer))
  }
  const use = fill(random.pick(useTold[split]))
  talk.user(
    /^[a-z]/.test(use)
      ? `${unmarked(made.text, values)} ${use}`
      : `${/[.?!]$/.test(made.text) ? made.text : `${made.text}.`} ${use}`,
  )
  const call = {
    tool,
    values: new Map(
      tool.slots.flatMap((one) =>
        one === slot ? [[one, said] as const] : values.has(one) ? [[one, values.get(one)!] as const] : [],
      ),
    ),
  }
  close(talk, talk.call(fits(call), [call]), [call], last)
  return true
}

export const resultTurn: Turn = (talk) => {
  const asked = askFor(
    talk,
    talk.tools.some(({ action }) => action.sort !== 'do') && talk.random.chance(0.8)
      ? talk.tools.filter(({ action }) => action.sort !== 'do')
      : talk.tools,
  )
  if (asked === undefined) return false
  talk.user(asked.text)
  close(talk, talk.call(fits(asked), [asked]), [asked], false)
  return true
}

/** Asks about an earlier result: answered from it, with no call. */
export const recallTurn: Turn = (talk) => {
  const { random } = talk
  const tools = talk.tools.filter(({ action }) => action.sort === 'read' && action.gives.length > 0)
  if (tools.length === 0) return false
  const asked = askFor(talk, tools)
  if (asked === undefined) return false
  talk.user(asked.text)
  const results = close(talk, talk.call(fits(asked), [asked]), [asked], false)
  const fields = results[0]?.fields.filter(({ said }) => said.json.length < 60) ?? []
  if (fields.length === 0 || !results[0]!.content.startsWith('{')) return true
  const field = random.pick(fields)
  const value = results[0]!.contains[results[0]!.fields.indexOf(field)]!
  talk.user(
    talk.split === 'train'
      ? random.pick([
          `${random.pick(['Tell me', 'Say', 'Show me', 'Give me', 'Write', 'I forgot', 'I need', 'Once more', 'Again', 'Sorry'])}${random.pick([': ', ' ', ', '])}the ${field.label}${random.pick(['.', '?', ' again.', ' once more.', ' please', ''])}`,
          `${random.pick(['What', 'Which', 'And what', 'Wait, what', 'So what', 'Hm, what'])} ${random.pick(['is', 'was', 'did you say is', 'again is'])} the ${field.label}?`,
          `${random.pick(['So', 'And', 'Hm', 'Ok', ''])} the ${field.label} ${random.pick(['is', 'was', 'again', 'once more', 'please', ''])}?`.trim(),
          `What was the ${field.label} again?`,
          `Sorry, what is the ${field.label}?`,
          `and the ${field.label}?`,
          `Tell me just the ${field.label}.`,
          `Which ${field.label} was it?`,
          `Repeat the ${field.label}, please.`,
        ])
      : `Remind me of the ${field.label}.`,
  )
  talk.say(`The result above has the ${field.label}: ${value}.`, `The ${field.label} is ${value}.`)
  return true
}

export const chatTurn: Turn = (talk) => {
  const [text, answer, thought] = talk.random.pick(smallTalk[talk.split])
  talk.user(text)
  talk.say(thought, answer)
  return true
}
