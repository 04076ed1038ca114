// A request in words for a function and its values.
import type { Random, Split } from './conversation.ts'
import type { Said } from './kinds.ts'
import { frames, labelled, labelledSentence, noise } from './phrases.ts'
import { sentence as anySentence } from './sentences.ts'
import { fill, vary } from './text-talk.ts'
import type { Slot, Tool } from './toolset.ts'
import { capital } from './values.ts'
import { anyFrame, anyLabelled, anyLabelledSentence, phrasing, surrounded } from './variety.ts'

export type Values = Map<Slot, Said>
/** `todo` is what the reasoning says that the user wants. */
export type Request = { text: string; todo: string }
/** Not yet a sentence: can be joined with others. */
export type Clause = { core: string; sentence: boolean; tail: string[]; todo: string; valueFirst: boolean }

const slotMark = /\{([a-z_]+)\}/g

/** All required values, and some of the optional ones. */
export function drawValues(tool: Tool, random: Random, split: Split, without?: readonly Slot[]): Values {
  const values: Values = new Map()
  const optional = random.pick([0, 0.25, 0.5, 1])
  for (const slot of tool.slots) {
    if (without?.includes(slot) === true) continue
    if (slot.required || random.chance(optional)) values.set(slot, slot.kind.make(random, split, slot.schema))
  }
  return values
}

/** Text of an object with the values, in the schema's order. */
export function argumentsText(tool: Tool, values: Values): string {
  const fields = tool.slots.flatMap((slot) => {
    const said = values.get(slot)
    return said === undefined ? [] : [`${JSON.stringify(slot.name)}: ${said.json}`]
  })
  return `{${fields.join(', ')}}`
}

/** Which phrasings can be used with just these values. */
export function asksFor(tool: Tool, values: Values): string[] {
  const said = new Set([...values.keys()].map((slot) => slot.kind.names[0]!))
  return tool.action.asks.filter((ask) => [...ask.matchAll(slotMark)].every(([, key]) => said.has(key!)))
}

/** @returns undefined where no phrasing goes with these values */
export function clause(tool: Tool, values: Values, random: Random, split: Split): Clause | undefined {
  const asks = asksFor(tool, values)
  if (asks.length === 0) return undefined
  const slotted = asks.filter((ask) => ask.includes('{'))
  const drawn = slotted.length > 0 && random.chance(0.8) ? random.pick(slotted) : random.pick(asks)
  const ask = tool.action.scene ? vary(random, drawn) : drawn
  const used = new Set<string>()
  let core = contracted(ask, random).replaceAll(slotMark, (_, key: string) => {
    used.add(key)
    for (const [slot, said] of values) if (slot.kind.names[0] === key) return said.text
    throw new Error(`no value for ${key}`)
  })
  if (random.chance(0.03) && split === 'train') core = typo(core, values, random)
  const left = random.shuffle([...values].filter(([slot]) => !used.has(slot.kind.names[0]!)))
  const tail = left.map(([slot, said]) => fragment(slot, said, tool, random, split))
  const sentence = tool.action.scene === true || /[.?!]$/.test(ask)
  const plainAsk = !sentence && !ask.includes('{') && !/\b(me|my|us|it|this|that|I)\b/.test(ask)
  return { core, sentence, tail, todo: plainAsk ? ask : tool.action.todo, valueFirst: ask.startsWith('{') }
}

/** "What is" mostly as people say it. */
function contracted(ask: string, random: Random): string {
  // A value that was put in already stays as it is.
  if (!random.chance(0.5) || /["']/.test(ask)) return ask
  return ask
    .replace(/^(What|Where|How|Who|When) is\b/, "$1's")
    .replace(/\bI am\b/, "I'm")
    .replace(/\bdo not\b/i, (words) => (words.startsWith('D') ? "Don't" : "don't"))
    .replace(/\bI would\b/, "I'd")
}

function fragment(slot: Slot, said: Said, tool: Tool, random: Random, split: Split): string {
  if (slot.kind.type === 'boolean')
    return random.chance(0.65)
      ? said.text
      : fill(phrasing(random, split, labelled, anyLabelled), { l: slot.label, v: yesOrNo(said, random) })
  // What another parameter could be given by as well needs the parameter's name.
  const own = slot.kind.says.filter(
    (says) => says !== '{v}' && !tool.slots.some((other) => other !== slot && other.kind.says.includes(says)),
  )
  const template =
    own.length === 0 || random.chance(split === 'train' ? 0.35 : 0.22)
      ? phrasing(random, split, labelled, anyLabelled)
      : random.pick(own)
  return fill(template, { l: slot.label, v: said.text })
}

const yesOrNo = (said: Said, random: Random) =>
  random.pick(said.json === 'true' ? ['yes', 'true', 'on', 'true'] : ['no', 'false', 'off', 'false'])

/** The request as one sentence without an end, for joining. */
export function inline({ core, tail }: Clause, random: Random): string {
  const end = /[.?!]$/.exec(core)?.[0] ?? ''
  const start = end === '' ? core : core.slice(0, -1)
  if (tail.length === 0) return core
  const joint = tail.length > 1 && random.chance(0.4) ? ', ' : ' '
  return `${start} ${tail.join(joint)}${end}`
}

/** @returns undefined where no phrasing goes with these values, or one would be cut */
export function request(tool: Tool, values: Values, random: Random, split: Split): Request | undefined {
  const made = clause(tool, values, random, split)
  if (made === undefined) return undefined
  let text: string
  const roll = random.next()
  if (made.tail.length > 0 && roll < 0.16) text = asList(made, values, random, split)
  else text = framed(inline(made, random), made, random, split)
  if (random.chance(0.1))
    text = random.chance(0.5)
      ? `${aside(random, split)} ${text}`
      : `${/[.?!]$/.test(text) ? text : `${text}.`} ${aside(random, split)}`
  if (split === 'train' && !saysAll(text, values)) return undefined
  return { text, todo: made.todo }
}

/** Whether every value is still whole: what is put after a text, or around it, may take the mark at its end. */
export function saysAll(text: string, values: Values): boolean {
  const heard = text.toLowerCase()
  return [...values].every(([{ kind }, said]) => kind.type === 'boolean' || heard.includes(said.text.toLowerCase()))
}

/** Without the mark at its end, where that is the sentence's and not a value's. */
export function unmarked(text: string, values: Values): string {
  const cut = text.replace(/[.?!]$/, '')
  return saysAll(cut, values) ? cut : text
}

/** Something that does not belong to the request. */
function aside(random: Random, split: Split): string {
  if (split === 'held-out' || random.chance(0.5)) return random.pick(noise[split])
  const text = capital(anySentence(random, split))
  return /[.?!]$/.test(text) ? text : `${text}.`
}

function framed(text: string, { sentence, valueFirst }: Clause, random: Random, split: Split): string {
  if (sentence) {
    if (split === 'train' && random.chance(0.3)) return surrounded(random, text)
    if (random.chance(0.15) && split === 'train')
      return random.pick([
        valueFirst || /^I\b/.test(text) ? text : random.chance(0.5) ? lower(text) : capital(text),
        `Hi! ${text}`,
        `Hey, ${text}`,
        text.replace(/[.?]$/, ''),
        `${text} Thanks!`,
      ])
    return text
  }
  const forMe = / (me|us)\b/.test(text)
  const frame =
    split === 'train' && random.chance(0.65)
      ? anyFrame(random)
      : random.pick(
          forMe
            ? frames[split].filter((one) => !/^(I |I'|We |Let|Help|Time|My|Now I|It )|for me/.test(one))
            : frames[split],
        )
  return fill(valueFirst ? frame.replace('{X}', '{x}') : frame, { x: text })
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** Values as lines or as sentences after the request. */
function asList(made: Clause, values: Values, random: Random, split: Split): string {
  const left = [...values].flatMap(([slot, said]) =>
    made.core.includes(said.text)
      ? []
      : [[slot, slot.kind.type === 'boolean' ? { ...said, text: yesOrNo(said, random) } : said] as const],
  )
  if (left.length === 0) return framed(inline(made, random), made, random, split)
  const head = made.sentence ? made.core : framed(made.core, made, random, split)
  const ended = /[.?!]$/.test(head) ? head : `${head}.`
  if (split === 'train' && random.chance(0.4)) {
    const named = random.chance(0.3)
    const lines = random
      .shuffle(left)
      .map(
        ([slot, said]) => `${named ? slot.name : capital(slot.label)}${random.pick([': ', ': ', ' = '])}${said.text}`,
      )
    return `${ended.replace(/\.$/, ':')}\n${random.chance(0.4) ? lines.map((line) => `- ${line}`).join('\n') : lines.join('\n')}`
  }
  const sentences = random.shuffle(left).map(([slot, said]) => sentenceOf(slot, said, random, split))
  return random.chance(0.75) ? `${ended} ${sentences.join(' ')}` : `${sentences.join(' ')} ${ended}`
}

export function sentenceOf(slot: Slot, said: Said, random: Random, split: Split): string {
  return fill(phrasing(random, split, labelledSentence, anyLabelledSentence), { l: slot.label, v: said.text })
}

function typo(text: string, values: Values, random: Random): string {
  const words = text.split(' ')
  const at = random.int(0, words.length - 1)
  const word = words[at]!
  if (word.length < 5 || !/^[a-z]+$/.test(word) || [...values.values()].some((said) => said.text.includes(word)))
    return text
  const place = random.int(1, word.length - 3)
  words[at] = random.pick([
    word.slice(0, place) + word.slice(place + 1),
    word.slice(0, place) + word[place + 1] + word[place] + word.slice(place + 2),
    word.slice(0, place) + word[place] + word.slice(place),
  ])
  return words.join(' ')
}
