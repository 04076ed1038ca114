// Drills: functions, parameters, values and fields under made-up names that never come twice, so that nothing helps but
// to read the list and copy from it. Only for training; what is asked and answered has the form of the other tasks.
import type { DeepseekTool } from '../../../../src/deepseek/tools.ts'
import type { Conversation, Generator, Random } from './conversation.ts'
import { fill } from './text-talk.ts'
import { cannot } from './turns.ts'
import { capital } from './values.ts'
import { anyFrame, anyLabelled, anyLabelledSentence } from './variety.ts'
import { anyWord, coinedWord } from './words.ts'

type Value = { json: string; text: string }
type Slot = {
  name: string
  words: string
  type: 'string' | 'integer' | 'number' | 'boolean'
  required: boolean
  values?: string[]
}
type Drilled = { name: string; words: string; slots: Slot[]; definition: DeepseekTool }
type Call = { tool: Drilled; values: Map<Slot, Value> }

const everyday =
  'open close send move check book order find plan track fix ship store match paint pack scan tag merge split lock drop start stop list read write mark rate sort count rent lend water feed clean cook print call invite approve reject assign cancel renew report record measure mix cut join load dose bake brew lift park tune sign swap weigh fold'.split(
    ' ',
  )
const things =
  'account address alarm album badge basket batch bed bill board boat bottle box bridge bug button cable cake camera card cart chair chart clock coat code coin course crate cup desk device disk door draft drone engine event farm field file filter flag flight floor form garden gate grid group guest hall house image item jar job key label lamp lane leaf lens letter level light link list lock log loop map mark mask meal menu meter model mount name note object offer order owner page panel paper part pass patch path phase photo plan plant plate point pool port post power price pump queue range rate record region rent report room route row rule sample scale scene seat sensor shape sheet shelf shop sign site slot song space stack stage station step stock stone store street suite switch table tag tank target task team tent test text ticket tile timer tool track train tray tree trip truck type unit user valve value van vault view voice wall ward watch wheel window wire zone'.split(
    ' ',
  )

const word = (random: Random) =>
  random.pick([() => coinedWord(random), () => anyWord(random), () => random.pick(things)])()

type Casing = (words: readonly string[]) => string
const casings: Casing[] = [
  (words) => words.join('_'),
  (words) => words.join('_'),
  (words) => words.map((one, at) => (at === 0 ? one : capital(one))).join(''),
  (words) => words.join('-'),
]

function drawValue({ type, values }: Slot, random: Random): Value {
  if (type === 'boolean') return random.chance(0.5) ? { json: 'true', text: 'yes' } : { json: 'false', text: 'no' }
  if (type === 'integer') {
    const number = String(random.int(0, random.pick([9, 99, 999, 99_999])))
    return { json: number, text: number }
  }
  if (type === 'number') {
    const number = `${random.int(0, 99)}.${random.int(1, 9)}`
    return { json: number, text: number }
  }
  const text = values ? random.pick(values) : anyText(random)
  return { json: JSON.stringify(text), text: random.chance(0.2) ? `"${text}"` : text }
}

function anyText(random: Random): string {
  return random.pick([
    () => capital(coinedWord(random)),
    () => `${capital(coinedWord(random))} ${capital(coinedWord(random))}`,
    () => coinedWord(random),
    () => `${coinedWord(random)}-${random.int(1, 9999)}`,
    () => `${coinedWord(random).slice(0, 3).toUpperCase()}${random.int(10, 99_999)}`,
    () => `${coinedWord(random)}@${coinedWord(random)}.${random.pick(['com', 'org', 'net', 'io', 'de'])}`,
    () =>
      `20${random.int(20, 29)}-${String(random.int(1, 12)).padStart(2, '0')}-${String(random.int(1, 28)).padStart(2, '0')}`,
    () => `${String(random.int(0, 23)).padStart(2, '0')}:${String(random.int(0, 59)).padStart(2, '0')}`,
    () => `/${coinedWord(random)}/${coinedWord(random)}.${random.pick(['txt', 'csv', 'ts', 'md', 'png'])}`,
    () => `${word(random)} ${word(random)} ${word(random)}`,
  ])()
}

function makeTool(random: Random, casing: Casing): Drilled {
  const words = random.pick([
    () => [random.pick(everyday), word(random)],
    () => [random.pick(everyday), word(random), word(random)],
    () => [coinedWord(random), word(random)],
    () => [random.pick(['get', 'set', 'create', 'update', 'delete', 'add', 'search']), word(random), word(random)],
  ])()
  const slots: Slot[] = []
  for (let left = random.pick([0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 6]); left > 0; left--) {
    const parts = random.chance(0.6) ? [word(random)] : [word(random), word(random)]
    const name = casing === casings[3] ? parts.join('_') : casing(parts)
    if (slots.some((slot) => slot.name === name)) continue
    const type = random.pick([
      'string',
      'string',
      'string',
      'string',
      'integer',
      'integer',
      'number',
      'boolean',
    ] as const)
    const values =
      type === 'string' && random.chance(0.2) ? Array.from({ length: random.int(2, 5) }, () => word(random)) : undefined
    slots.push({
      name,
      words: parts.join(' '),
      type,
      required: random.chance(0.75),
      ...(values && { values: [...new Set(values)] }),
    })
  }
  const name = casing(words)
  const spoken = words.join(' ')
  const described = random.chance(0.8)
  const properties = Object.fromEntries(
    slots.map((slot) => [
      slot.name,
      {
        type: slot.type,
        ...(described &&
          random.chance(0.7) && {
            description: random.pick([`The ${slot.words}`, `${capital(slot.words)} to use`, capital(slot.words)]),
          }),
        ...(slot.values && { enum: slot.values }),
      },
    ]),
  )
  const required = slots.filter((slot) => slot.required).map((slot) => slot.name)
  const parameters = { type: 'object', properties, ...(required.length > 0 && { required }) }
  const description = random.pick([
    capital(spoken),
    `${capital(spoken)}.`,
    `Use it to ${spoken}`,
    `${capital(spoken)} for the ${word(random)}`,
  ])
  return { name, words: spoken, slots, definition: { name, ...(described && { description }), parameters } }
}

function toolsOf(random: Random): Drilled[] {
  const casing = random.pick(casings)
  const count = random.pick([1, 2, 2, 3, 3, 4, 5, 6])
  const tools = Array.from({ length: count }, () => makeTool(random, casing))
  return tools.filter((tool, at) => tools.findIndex(({ name }) => name === tool.name) === at)
}

function callOf(tool: Drilled, random: Random): Call {
  const chosen = tool.slots.filter((slot) => slot.required || random.chance(0.5))
  return { tool, values: new Map(chosen.map((slot) => [slot, drawValue(slot, random)])) }
}

/** What a person says for it. */
function asked({ tool, values }: Call, random: Random): string {
  const called = random.chance(0.75) ? tool.words : tool.name
  const pairs = random.shuffle([...values]).map(([slot, { text }]) => {
    const name = random.chance(0.85) ? slot.words : slot.name
    if (random.chance(0.6)) return fill(anyLabelled(random), { l: name, v: text })
    return random.pick([
      `${name} ${text}`,
      `${text} as ${name}`,
      `the ${name} ${text}`,
      `${name}: ${text}`,
      `${name} = ${text}`,
    ])
  })
  const first = random.pick([
    called,
    called,
    capital(called),
    `please ${called}`,
    `I want to ${called}`,
    `can you ${called}`,
    `run ${called}`,
    `use ${called}`,
    `${called} now`,
  ])
  if (random.chance(0.5)) {
    const sentences = random.chance(0.3)
    const request =
      sentences || pairs.length === 0 ? called : `${called} ${pairs.join(random.pick([' ', ', ', ' and ']))}`
    const framed = fill(anyFrame(random), { x: request })
    if (!sentences) return framed
    const said = [...values].map(([slot, { text }]) => fill(anyLabelledSentence(random), { l: slot.words, v: text }))
    return random.chance(0.7)
      ? [framed, ...random.shuffle(said)].join(' ')
      : [...random.shuffle(said), framed].join(' ')
  }
  if (pairs.length === 0) return first
  const listed =
    pairs.length === 1
      ? pairs[0]!
      : `${pairs.slice(0, -1).join(', ')}${random.pick([' and ', ', ', ', and '])}${pairs.at(-1)}`
  return random.pick([
    `${first} with ${listed}`,
    `${first}, ${listed}`,
    `${first}: ${listed}`,
    `${first} for ${listed}`,
    `${first} (${listed})`,
  ])
}

const argumentsOf = ({ tool, values }: Call): string =>
  `{${tool.slots.flatMap((slot) => (values.has(slot) ? [`${JSON.stringify(slot.name)}: ${values.get(slot)!.json}`] : [])).join(', ')}}`

const spokenOf = ({ tool, values }: Call): string =>
  tool.slots.flatMap((slot) => (values.has(slot) ? [`${slot.name} is ${plain(values.get(slot)!)}`] : [])).join(', ')
const plain = ({ json }: Value): string => (json.startsWith('"') ? (JSON.parse(json) as string) : json)

const fits = (call: Call): string => {
  const values = spokenOf(call)
  return `${call.tool.name} fits${values === '' ? '' : `: ${values}`}.`
}

const wire = (calls: readonly Call[], from = 1) =>
  calls.map((call, at) => ({ id: `call_${from + at}`, name: call.tool.name, arguments: argumentsOf(call) }))

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

function drillParallel(random: Random): Conversation {
  const tools = toolsOf(random)
  const one = random.pick(tools)
  const calls =
    random.chance(0.5) || tools.length < 2
      ? [callOf(one, random), callOf(one, random)]
      : random.sample(tools, random.pick([2, 2, 3])).map((tool) => callOf(tool, random))
  if (argumentsOf(calls[0]!) === argumentsOf(calls[1]!) && calls[0]!.tool === calls[1]!.tool) return drillCall(random)
  const text = calls
    .map((call) => asked(call, random))
    .join(random.pick([', and ', ' and also ', '. Then ', '; ', '. Also ', '\n']))
  const each = calls.map((call) => `${call.tool.name}${spokenOf(call) === '' ? '' : ` with ${spokenOf(call)}`}`)
  const thought = `That takes ${calls.length} calls: ${each.join('; ')}.`
  return conversation('drill-parallel', random, tools, [
    ...before(tools, random),
    { role: 'user', content: text },
    { role: 'assistant', content: '', reasoning: thought, toolCalls: wire(calls) },
  ])
}

function drillNone(random: Random): Conversation {
  const [wanted, ...tools] = [makeTool(random, casings[0]!), ...toolsOf(random)]
  if (tools.some(({ words }) => words.split(' ').some((part) => wanted!.words.includes(part)))) return drillNone(random)
  const call = callOf({ ...wanted!, name: wanted!.words }, random)
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

type Field = { name: string; words: string; value: Value }
function fieldsOf(random: Random, count: number): Field[] {
  const casing = random.pick(casings.slice(0, 3))
  const fields = Array.from({ length: count }, (): Field => {
    const parts = random.chance(0.6) ? [word(random)] : [word(random), word(random)]
    const type = random.pick(['string', 'string', 'integer', 'number'] as const)
    return {
      name: casing(parts),
      words: parts.join(' '),
      value: drawValue({ name: '', words: '', type, required: true }, random),
    }
  })
  return fields.filter(({ name }, at) => fields.findIndex((other) => other.name === name) === at)
}
const objectOf = (fields: readonly Field[]): string =>
  `{${fields.map(({ name, value }) => `${JSON.stringify(name)}: ${value.json}`).join(', ')}}`

/** Some of a text's made-up fields as JSON, by a list of keys or by a schema. */
function drillJson(random: Random): Conversation {
  const fields = fieldsOf(random, random.int(2, random.pick([7, 7, 16])))
  const wanted = random.chance(0.5) ? fields : random.sample(fields, random.int(1, fields.length))
  const text = fields
    .map(({ words, value }) =>
      random.pick([
        `${capital(words)}: ${plain(value)}`,
        `The ${words} is ${plain(value)}.`,
        `${capital(words)} ${plain(value)}.`,
        `${plain(value)} is the ${words}.`,
      ]),
    )
    .join(random.pick(['\n', ' ', ' ']))
  const bySchema = random.chance(0.5)
  const properties = Object.fromEntries(
    wanted.map(({ name, value }) => [
      name,
      { type: value.json.startsWith('"') ? 'string' : value.json.includes('.') ? 'number' : 'integer' },
    ]),
  )
  const ask = bySchema
    ? random.pick(['Fill in the fields from this text:', 'Read the record.', 'Extract the data:', 'As JSON:'])
    : `${random.pick(['Give me JSON with the keys', 'Extract as JSON:', 'JSON, keys'])} ${wanted.map(({ name }) => name).join(', ')}.`
  return {
    task: 'drill-json',
    thinking: false,
    responseFormat: bySchema
      ? { type: 'object', properties, required: wanted.map(({ name }) => name), additionalProperties: false }
      : { type: 'object' },
    messages: [
      { role: 'user', content: random.chance(0.5) ? `${ask}\n\n${text}` : `${text}\n\n${ask}` },
      { role: 'assistant', content: objectOf(wanted) },
    ],
  }
}

export const generators: Generator[] = [
  { task: 'drill-call', weight: 20, make: drillCall },
  { task: 'drill-parallel', weight: 8, make: drillParallel },
  { task: 'drill-none', weight: 4, make: drillNone },
  { task: 'drill-result', weight: 7, make: drillResult },
  { task: 'drill-second', weight: 9, make: drillSecond },
  { task: 'drill-json', weight: 10, make: drillJson },
]
