// Drills: functions, parameters, values and fields under made-up names that never come twice, so that nothing helps but
// to read the list and copy from it. Only for training; what is asked and answered has the form of the other tasks.
import type { Conversation, Generator, Random } from './conversation.ts'
import { drillJson, fieldsOf, objectOf } from './drill-json.ts'
import {
  argumentsOf,
  asked,
  type Call,
  callOf,
  casings,
  type Drilled,
  drawValue,
  fits,
  makeTool,
  plain,
  spokenOf,
  toolsOf,
  wire,
  wordsLike,
} from './drill-tools.ts'
import { anyText } from './scramble.ts'
import { fill } from './text-talk.ts'
import { cannot } from './turns.ts'
import { capital } from './values.ts'
import { anyJoin, anyLabelled } from './variety.ts'

type Messages = Conversation['messages']

function conversation(task: string, random: Random, tools: Drilled[], messages: Messages): Conversation {
  const thinking = random.chance(0.45)
  const kept = messages.map((message) => {
    if (message.role !== 'assistant' || thinking) return message
    const { reasoning: _, ...rest } = message
    return rest
  })
  return { task, messages: kept, tools: tools.map(({ definition }) => definition), thinking }
}

/** Calls before the one that the drill is about, on the same tools. */
function before(tools: readonly Drilled[], random: Random): Messages {
  return Array.from({ length: random.pick([0, 0, 1, 2, 3, 4]) }, (_, at): Messages => {
    const call = callOf(random.pick(tools), random)
    return [
      { role: 'user', content: asked(call, random) },
      { role: 'assistant', content: '', toolCalls: wire([call], 100 + at) },
      {
        role: 'tool',
        toolCallId: `call_${100 + at}`,
        content: random.pick(['{}', 'ok', '{"ok": true}', 'null', 'Done']),
      },
      { role: 'assistant', content: 'Done.' },
    ]
  }).flat()
}

function drillCall(random: Random): Conversation {
  const tools = toolsOf(random)
  const call = callOf(random.pick(tools), random)
  return conversation('drill-call', random, tools, [
    ...before(tools, random),
    { role: 'user', content: asked(call, random) },
    { role: 'assistant', content: '', reasoning: fits(call), toolCalls: wire([call]) },
  ])
}

function thatTakes(calls: readonly Call[]): string {
  const each = calls.map((call) => `${call.tool.name}${spokenOf(call) === '' ? '' : ` with ${spokenOf(call)}`}`)
  return `That takes ${calls.length} calls: ${each.join('; ')}.`
}

function drillParallel(random: Random): Conversation {
  if (random.chance(0.5)) return drillSeveral(random)
  const tools = toolsOf(random)
  const one = random.pick(tools)
  const calls =
    random.chance(0.5) || tools.length < 2
      ? [callOf(one, random), callOf(one, random)]
      : random.sample(tools, random.pick([2, 2, 3])).map((tool) => callOf(tool, random))
  if (argumentsOf(calls[0]!) === argumentsOf(calls[1]!) && calls[0]!.tool === calls[1]!.tool) return drillCall(random)
  const text = calls.map((call) => asked(call, random)).reduce((a, b) => fill(anyJoin(random), { a, b }))
  return conversation('drill-parallel', random, tools, [
    ...before(tools, random),
    { role: 'user', content: text },
    { role: 'assistant', content: '', reasoning: thatTakes(calls), toolCalls: wire(calls) },
  ])
}

/** One request for several calls of a function, which differ in one value. */
function drillSeveral(random: Random): Conversation {
  const tools = toolsOf(random)
  const first = callOf(random.pick(tools), random)
  const slot = [...first.values.keys()].find(({ type, values }) => type === 'string' && !values)
  if (slot === undefined) return drillSeveral(random)
  const several = Array.from({ length: random.pick([2, 2, 2, 3, 3, 4, 5]) }, () => drawValue(slot, random))
  if (new Set(several.map(({ json }) => json)).size < several.length) return drillSeveral(random)
  const texts = several.map(({ text }) => text)
  const text = random.pick([
    `${texts.slice(0, -1).join(', ')}${random.pick([' and ', ' and ', ', and ', ' & ', ' as well as ', ' plus '])}${texts.at(-1)}`,
    texts.join(random.pick([', ', ' and ', '; ', ' / '])),
    `${texts.length === 2 ? 'both ' : ''}${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`,
  ])
  const calls = several.map((value) => ({ ...first, values: new Map([...first.values, [slot, value]]) }))
  return conversation('drill-parallel', random, tools, [
    ...before(tools, random),
    {
      role: 'user',
      content: asked({ ...first, values: new Map([...first.values, [slot, { json: '', text }]]) }, random),
    },
    { role: 'assistant', content: '', reasoning: thatTakes(calls), toolCalls: wire(calls) },
  ])
}

/** A value that has to be there is not: a question, and a call when it has come. */
function drillMissing(random: Random): Conversation {
  const tools = toolsOf(random)
  const call = callOf(random.pick(tools), random)
  const needed = [...call.values.keys()].filter(({ required }) => required)
  if (needed.length === 0) return drillMissing(random)
  const some = random.sample(needed, random.chance(0.75) ? 1 : 2)
  const lost = needed.filter((slot) => some.includes(slot))
  const given = { ...call, values: new Map([...call.values].filter(([slot]) => !lost.includes(slot))) }
  const noise = random.chance(0.3) ? ` ${capital(anyText(random, true))}.` : ''
  const spoken = call.tool.slots.flatMap((slot) =>
    lost.includes(slot)
      ? [`${slot.name} is not given`]
      : given.values.has(slot)
        ? [`${slot.name} is ${plain(given.values.get(slot)!)}`]
        : [],
  )
  const messages: Messages = [
    { role: 'user', content: asked(given, random) + noise },
    {
      role: 'assistant',
      content: `What ${lost.length === 1 ? 'is' : 'are'} ${lost.map(({ words }) => `the ${words}`).join(' and ')}?`,
      reasoning: `${call.tool.name} fits: ${spoken.join(', ')}. The user has to say it.`,
    },
  ]
  if (random.chance(0.5)) return conversation('drill-missing', random, tools, [...before(tools, random), ...messages])
  const told = lost.map((slot) =>
    random.pick([
      call.values.get(slot)!.text,
      fill(anyLabelled(random), { l: slot.words, v: call.values.get(slot)!.text }),
    ]),
  )
  return conversation('drill-missing', random, tools, [
    ...before(tools, random),
    ...messages.map(({ role, content }) => ({ role, content }) as Messages[number]),
    { role: 'user', content: told.join(random.pick([', ', ' and ', '\n', ' '])) },
    {
      role: 'assistant',
      content: '',
      reasoning: `The user gave ${lost.map(({ name }) => name).join(' and ')}. ${fits(call)}`,
      toolCalls: wire([call]),
    },
  ])
}

/** Half of what is asked for is all but one word of a tool that is there. */
function drillNone(random: Random): Conversation {
  const tools = toolsOf(random)
  const wanted = makeTool(random, casings[0]!, random.chance(0.5) ? wordsLike(random.pick(tools), random) : undefined)
  if (tools.some(({ words }) => words === wanted.words)) return drillNone(random)
  const call = callOf({ ...wanted, name: wanted.words }, random)
  return conversation('drill-none', random, tools, [
    ...before(tools, random),
    { role: 'user', content: asked(call, random) },
    {
      role: 'assistant',
      content: cannot,
      reasoning: 'None of the tools does that.',
    },
  ])
}

/** A result of made-up fields, and a sentence with the one that was asked for; or all of them. */
function drillResult(random: Random): Conversation {
  const tools = toolsOf(random)
  const call = callOf(random.pick(tools), random)
  const fields = fieldsOf(random, random.int(1, 5))
  const field = random.pick(fields)
  return conversation('drill-result', random, tools, [
    ...before(tools, random),
    {
      role: 'user',
      content: `${asked(call, random)}. ${random.pick(['What is', 'Tell me', 'I need', 'Give me'])} the ${field.words}${random.pick(['', '.', '?'])}`,
    },
    { role: 'assistant', content: '', reasoning: fits(call), toolCalls: wire([call]) },
    { role: 'tool', toolCallId: 'call_1', content: objectOf(fields) },
    {
      role: 'assistant',
      content: `The ${field.words} is ${plain(field.value)}.`,
      reasoning: `The result says the ${field.words}: ${plain(field.value)}.`,
    },
  ])
}

/** The second call takes a field of the first one's result. */
function drillSecond(random: Random): Conversation {
  const tools = toolsOf(random)
  const takers = tools.filter(({ slots }) => slots.some(({ type, values }) => type === 'string' && !values))
  if (tools.length < 2 || takers.length === 0) return drillSecond(random)
  const second = random.pick(takers)
  const first = callOf(random.pick(tools.filter((tool) => tool !== second)), random)
  const slot = random.pick(second.slots.filter(({ type, values }) => type === 'string' && !values))
  const fields = fieldsOf(random, random.int(1, 4))
  const field = { name: slot.name, words: slot.words, value: drawValue({ ...slot, type: 'string' }, random) }
  const next = callOf({ ...second, slots: second.slots }, random)
  const values = new Map([...next.values].filter(([other]) => other !== slot))
  const then = { tool: second, values: new Map([...values, [slot, field.value]]) }
  const others =
    values.size === 0 ? '' : ` with ${[...values].map(([other, { text }]) => `${other.words} ${text}`).join(' and ')}`
  return conversation('drill-second', random, tools, [
    ...before(tools, random),
    {
      role: 'user',
      content: `${asked(first, random)}, then ${second.words} for the ${slot.words} that it gives${others}`,
    },
    {
      role: 'assistant',
      content: '',
      reasoning: `First ${first.tool.name}${spokenOf(first) === '' ? '' : `: ${spokenOf(first)}`}. Its result has the ${slot.words} for ${second.name}.`,
      toolCalls: wire([first]),
    },
    { role: 'tool', toolCallId: 'call_1', content: objectOf(random.shuffle([...fields, field])) },
    {
      role: 'assistant',
      content: '',
      reasoning: `The ${slot.words} is ${plain(field.value)}. ${second.name} comes next: ${spokenOf(then)}.`,
      toolCalls: wire([then], 2),
    },
  ])
}

export const generators: Generator[] = [
  { task: 'drill-call', weight: 20, make: drillCall },
  { task: 'drill-parallel', weight: 8, make: drillParallel },
  { task: 'drill-missing', weight: 9, make: drillMissing },
  { task: 'drill-none', weight: 4, make: drillNone },
  { task: 'drill-result', weight: 7, make: drillResult },
  { task: 'drill-second', weight: 9, make: drillSecond },
  { task: 'drill-json', weight: 10, make: drillJson },
]
