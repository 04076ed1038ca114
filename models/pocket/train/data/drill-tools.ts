// Functions, parameters and values under made-up names that never come twice, and how a person asks for them.
import type { DeepseekTool } from '../../../../src/deepseek/tools.ts'
import type { Random } from './conversation.ts'
import { plainTypes } from './kinds.ts'
import { anyText } from './scramble.ts'
import { fill } from './text-talk.ts'
import { capital } from './values.ts'
import { anyFrame, anyLabelled, anyLabelledSentence } from './variety.ts'
import { anyWord, coinedWord } from './words.ts'

export type Value = { json: string; text: string }
export type Slot = {
  name: string
  words: string
  type: 'string' | 'integer' | 'number' | 'boolean'
  required: boolean
  values?: string[]
}
export type Drilled = { name: string; words: string; slots: Slot[]; definition: DeepseekTool }
export type Call = { tool: Drilled; values: Map<Slot, Value> }

const everyday =
  'open close send move check book order find plan track fix ship store match paint pack scan tag merge split lock drop start stop list read write mark rate sort count rent lend water feed clean cook print call invite approve reject assign cancel renew report record measure mix cut join load dose bake brew lift park tune sign swap weigh fold'.split(
    ' ',
  )
const things =
  'account address alarm album badge basket batch bed bill board boat bottle box bridge bug button cable cake camera card cart chair chart clock coat code coin course crate cup desk device disk door draft drone engine event farm field file filter flag flight floor form garden gate grid group guest hall house image item jar job key label lamp lane leaf lens letter level light link list lock log loop map mark mask meal menu meter model mount name note object offer order owner page panel paper part pass patch path phase photo plan plant plate point pool port post power price pump queue range rate record region rent report room route row rule sample scale scene seat sensor shape sheet shelf shop sign site slot song space stack stage station step stock stone store street suite switch table tag tank target task team tent test text ticket tile timer tool track train tray tree trip truck type unit user valve value van vault view voice wall ward watch wheel window wire zone'.split(
    ' ',
  )

export const word = (random: Random) =>
  random.pick([() => coinedWord(random), () => anyWord(random), () => random.pick(things)])()

type Casing = (words: readonly string[]) => string
export const casings: Casing[] = [
  (words) => words.join('_'),
  (words) => words.join('_'),
  (words) => words.map((one, at) => (at === 0 ? one : capital(one))).join(''),
  (words) => words.join('-'),
]

export function drawValue({ type, values }: Slot, random: Random): Value {
  if (type === 'boolean') return random.chance(0.5) ? { json: 'true', text: 'yes' } : { json: 'false', text: 'no' }
  if (type === 'integer') {
    const number = String(random.int(0, random.pick([9, 99, 999, 99_999])))
    return { json: number, text: number }
  }
  if (type === 'number') {
    const number = `${random.int(0, 99)}.${random.int(1, 9)}`
    return { json: number, text: number }
  }
  if (!values && random.chance(0.15)) {
    const text = anyText(random, true)
    const quote = random.pick(['"', '"', "'", '`'])
    if (!text.includes(quote)) return { json: JSON.stringify(text), text: quote + text + quote }
  }
  const text = values ? random.pick(values) : anyValue(random)
  return { json: JSON.stringify(text), text: random.chance(0.2) ? `"${text}"` : text }
}

function anyValue(random: Random): string {
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
    () => anyText(random, false),
  ])()
}

const someWords = (random: Random): string[] =>
  random.pick([
    () => [random.pick(everyday), word(random)],
    () => [random.pick(everyday), word(random), word(random)],
    () => [coinedWord(random), word(random)],
    () => [random.pick(['get', 'set', 'create', 'update', 'delete', 'add', 'search']), word(random), word(random)],
  ])()

/** All words but one, so that only that one tells them apart. */
export function wordsLike({ words }: Drilled, random: Random): string[] {
  const parts = words.split(' ')
  const at = random.int(0, parts.length - 1)
  return parts.map((part, place) => (place === at ? word(random) : part))
}

export function makeTool(random: Random, casing: Casing, words: readonly string[] = someWords(random)): Drilled {
  const slots: Slot[] = []
  for (let left = random.pick([0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 6]); left > 0; left--) {
    const parts = random.chance(0.6) ? [word(random)] : [word(random), word(random)]
    const name = casing === casings[3] ? parts.join('_') : casing(parts)
    if (slots.some((slot) => slot.name === name)) continue
    const type = random.pick(plainTypes)
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

export function toolsOf(random: Random): Drilled[] {
  const casing = random.pick(casings)
  const count = random.pick([1, 2, 2, 3, 3, 4, 5, 6])
  const tools: Drilled[] = []
  while (tools.length < count) {
    const like = tools.length > 0 && random.chance(0.5) ? wordsLike(random.pick(tools), random) : undefined
    tools.push(makeTool(random, casing, like))
  }
  return tools.filter((tool, at) => tools.findIndex(({ name }) => name === tool.name) === at)
}

export function callOf(tool: Drilled, random: Random): Call {
  const chosen = tool.slots.filter((slot) => slot.required || random.chance(0.5))
  return { tool, values: new Map(chosen.map((slot) => [slot, drawValue(slot, random)])) }
}

/** What a person says for it. */
export function asked({ tool, values }: Call, random: Random): string {
  const which = random.pick(['the', 'our', 'my', 'this', 'that', 'a', 'one', 'some', 'those', 'every', 'another'])
  const spoken = random.chance(0.4) ? tool.words.replace(' ', ` ${which} `) : tool.words
  const called = random.chance(0.75) ? spoken : tool.name
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

export const argumentsOf = ({ tool, values }: Call): string =>
  `{${tool.slots.flatMap((slot) => (values.has(slot) ? [`${JSON.stringify(slot.name)}: ${values.get(slot)!.json}`] : [])).join(', ')}}`

export const spokenOf = ({ tool, values }: Call): string =>
  tool.slots.flatMap((slot) => (values.has(slot) ? [`${slot.name} is ${plain(values.get(slot)!)}`] : [])).join(', ')
export const plain = ({ json }: Value): string => (json.startsWith('"') ? (JSON.parse(json) as string) : json)

export const fits = (call: Call): string => {
  const values = spokenOf(call)
  return `${call.tool.name} fits${values === '' ? '' : `: ${values}`}.`
}

export const wire = (calls: readonly Call[], from = 1) =>
  calls.map((call, at) => ({ id: `call_${from + at}`, name: call.tool.name, arguments: argumentsOf(call) }))
