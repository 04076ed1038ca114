// Sentences that carry a field's value, put together from parts; some of the parts are any words at all, so that what
// counts is that the value stands beside the name. Only for training.
import type { Random } from './conversation.ts'
import type { Field } from './json-domains.ts'
import type { Stated } from './json-text.ts'
import { fillerWord } from './json-words.ts'
import { vary } from './text-talk.ts'
import * as v from './values.ts'

export const labelOf = (random: Random, field: Field): string =>
  (field.also.length > 0 && random.chance(0.35) ? random.pick(field.also) : field.key).replaceAll('_', ' ')

const yes = ['yes', 'true', 'yes', 'Yes', 'true', 'y', 'YES']
const no = ['no', 'false', 'no', 'No', 'false', 'n', 'NO']
export const isFlag = ({ field }: Stated): boolean => field.kind.schema.type === 'boolean'
export const saidBeside = (random: Random, one: Stated): string =>
  isFlag(one) ? random.pick(one.json === 'true' ? yes : no) : one.said

/** Where a value ends must be plain: numbers, marks and names show it, other words only with quotes or at an end. */
const isTight = (said: string) =>
  /^\S*[\d@/._-]\S*$/.test(said) ||
  /^\S*\d\S* \S+$/.test(said) ||
  said.split(' ').every((word) => /^\p{Lu}/u.test(word))

const quotes = ['"{}"', '"{}"', '“{}”', "'{}'", '«{}»', '*{}*', '`{}`']
export function quoted(random: Random, said: string): string {
  const quote = random.pick(said.includes("'") ? quotes.slice(0, 3) : quotes)
  return said.includes('"') ? said : quote.replace('{}', () => said)
}

const oneIs =
  '[is|is|is|was|will be|is now|would be|must be|should be|remains|became|is going to be|has to be|is still|might as well be|equals|is just|is always|can only be|is set to|is given as|is listed as|is recorded as|ended up as|came out as|is known to be|is said to be|goes down as|is called|says|shows]'
const theName =
  '[the {l}|the {l}|the {l}|its {l}|our {l}|this {l}|the {l} here|the {l} of the {r}|the {r}\'s {l}|the {l} for this {r}|"{l}"|the field {l}|my {l}|their {l}|his {l}|her {l}|the right {l}|the {l} in question|that {l}|the {r} {l}]'
const bareName = theName.replace("|the {r}'s {l}", '').replace('|the {r} {l}', '')
const actors = '[he|she|they|we|I|somebody|{N}|{N}|my {r}|the {r}|the people at {K}]'
const telling =
  '[said|told us|wrote|mentioned|confirmed|reported|thought|knew|claimed|assured me|announced|repeated|explained|added]'
const opener =
  '[||||||Well, |So, |OK, |Also, |By the way, |Then |In short, |As agreed, |For now, |Officially, |Um, |Right, |Listen: |Fine, |{R}: |Quick note: |After {r}, |PS: |On paper, |First, |Last, |In the end |As of {d}, |According to {N}, |At {K}, ]'

/** Name before value; the value ends the sentence. */
const forward: readonly string[] = [
  `${opener}${bareName} ${oneIs} {v}`,
  `${opener}${bareName} ${oneIs} {v}`,
  `${opener}${theName} ${oneIs} {v}`,
  `[As for|Regarding|About|Concerning|On|With regard to|When it comes to|Speaking of|To answer on] ${bareName}[, that is|, it is|: it's|, we say|:|, it will be|, they wrote|, take] {v}`,
  `[Set|Put|Change|Fix|Make|Leave|Keep] ${bareName} [to|at|as|on] {v}`,
  `[For|Under|Beside|Next to|In|At|Behind] ${bareName} [we have|they put|it says|I found|goes|you enter|I wrote|there is|we chose|was written|they kept|comes|take|use] {v}`,
  `{A} ${telling} [that ||]${bareName} [is|was|would be|had to be] {v}`,
  `[What is|What's|And] ${bareName}[? It is|? That's|? It's|? Easy:|? They said|? Answer:] {v}`,
  `{L}[? |: |:|, that's |, which is | = |=| - | -> | >> | … | :: | == |: it's | ~ |, namely |, i.e. |; it's ]{v}`,
  `{L} {v}`,
  `[With|Having|At|Note|Only|Has|Gives|Got|Take|Needs|Shows] [the|] {l}[ of|:| =| equal to|, namely,|] {v}`,
  `${opener}{r} {l} {r}: {v}`,
  `{r} {r} {l} = {v}`,
  `[{R}|{R} {r}], {l}: {v}`,
  `I [think|guess|believe|see|hear|remember] ${bareName} [is|was] {v}`,
  `[It|This|That one|The {r}|{N}|He|She|Everyone] [has|had|got|needs|wants|uses|shows|gets|keeps|picked|carries|chose] {v} [as|for] ${bareName}`,
  `${bareName} [changed|moved|switched|went] to {v}`,
  `[You will find|You'll see|Look for|Search for|Remember|Don't forget|Please note|Please use|Mind|Here comes|Here is|There is] ${bareName}[:|,| -|, which is|, it's] {v}`,
]
/** Value before name: the sentence begins with it, or it is quoted or tight. */
const backward: readonly string[] = [
  '{v} [is|was|will be|makes|must be|is now|is just|remains|counts as|goes in as|is meant as|is used as|was entered as|was chosen as|is what they call|is our choice for|is what I have for|belongs under|answers for|works as|would do as] [the {l}|the {l}|the {l}|its {l}|our {l}|"{l}"|the {r}\'s {l}|the {l} here]',
  '{v} [as|for|=|is|-] [the |]{l}',
  '{v} ([the |our |its |]{l})',
  '{v}, [the|our|its|my] {l}[, as usual|, by the way||, of course|, {r}]',
  '[Put|Use|Take|Enter|Write|Choose|Fill in|Keep|File|Book|Insert] {v} [as|for|under|in|into] [the {l}|"{l}"|the field {l}|the {l} box]',
  '{A} [gave|put|chose|named|wrote|typed|entered|picked|proposed|reported|wanted|used] {v} [as|for] the {l}',
  '{v} {r} {l}',
]
/** Only where a value ends by itself. */
const middle: readonly string[] = [
  '{L} {v} {r}',
  '{r} {r} {l} {v} {r} {r}',
  '{R} {r} the {l} {r} {v}',
  'the {l}, {v}, [is {r}|was late|came back|is fine|needs {r}|said hello to the {r}|is not {r}]',
  '[A|The] {r} [with|of|at|under|having] {l} {v} [arrived|was {r}|is on the {r}|went to {N}|goes to the {r}]',
  '{r} {v} {r} {l}',
  '[if you ask me, |]{v} it is, the {l}[ I mean||, {r}]',
  '{L} {v}[, nothing else|, thanks|, that much is sure|, or so they say|, says {N}|, please|, as far as I know]',
]
/** A name with its person or place. */
const proper: readonly string[] = [
  '[Our|The|My|Their|Its] {l} {v} [agreed|arrived|called|is here|sends greetings|waits for the {r}|likes the {r}|is ready]',
  '{v}, [our|the|their|its] {l}, [agreed|arrived on {d}|called|is here|waits for the {r}|likes {r}|knows the {r}]',
  '[With {v} as {l}|Led by our {l} {v}|Thanks to the {l} {v}|Together with the {l}, {v}], [we go on|all is {r}|the {r} went well|they began|nothing went wrong]',
]

const small = (text: string) => (/^(I|PS|OK)\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1))

function shape(random: Random, templates: readonly string[], l: string, said: string): string {
  let text = vary(random, random.pick(templates)).replaceAll('{A}', () => vary(random, actors))
  text = text
    .replaceAll(/\{[rR]\}/g, (slot) => (slot === '{R}' ? v.capital(fillerWord(random)) : fillerWord(random)))
    .replaceAll('{N}', () => random.pick(v.firstNames.train))
    .replaceAll('{K}', () => random.pick(v.companies.train))
    .replaceAll('{d}', () => random.pick(v.weekdays))
  const begins = /^["“]?\{v\}/.test(text)
  text = text.replace('{L}', () => (random.chance(0.8) ? v.capital(l) : l)).replace('{l}', () => l)
  if (!begins) text = random.chance(0.88) ? v.capital(text) : small(text)
  return text.replace('{v}', () => said)
}

const ends = ['.', '.', '.', '.', '.', '.', '!', ';', '.', '. ']
const close = (random: Random, text: string) => (/[.!?…]["”'»]?$/.test(text) ? text : text + random.pick(ends).trim())

function carried(random: Random, one: Stated): string {
  const l = labelOf(random, one.field)
  if (isFlag(one))
    return close(
      random,
      shape(random, [`{L}[: |? | = |=| - |: |, |? -> |:: ]{v}`, '[{R}: |]{l} - {v}'], l, saidBeside(random, one)),
    )
  const { said } = one
  const text = one.field.kind.schema.type === 'string'
  const ended = /[.!?]$/.test(said) || one.field.spec === 'sentence'
  const wrapped = text && (ended || random.chance(0.12))
  const tight = isTight(said)
  const value = wrapped ? quoted(random, said) : said
  const list = one.field.kind.schema.type === 'array'
  const draw = random.next()
  if (list || (draw < 0.5 && !wrapped)) return close(random, shape(random, forward, l, value))
  if (tight && /^\p{Lu}\p{L}+( \p{Lu}\p{L}+)+$/u.test(said) && draw > 0.9)
    return close(random, shape(random, proper, l, value))
  const sure = tight || wrapped || !text ? value : quoted(random, said)
  if (draw < 0.75) {
    const begins = backward.filter((template) => template.startsWith('{v} [is'))
    return close(random, random.chance(0.3) ? shape(random, begins, l, value) : shape(random, backward, l, sure))
  }
  if (draw < 0.92) return close(random, shape(random, middle, l, sure))
  return close(random, shape(random, forward, l, value))
}

/** A value that was, and the one that is. */
function corrected(random: Random, one: Stated): string | undefined {
  const { kind } = one.field
  if (!['string', 'integer', 'number'].includes(kind.schema.type as string) || one.field.spec === 'sentence')
    return undefined
  const other = kind.make(random, 'train')
  if (other.json === one.json || other.said.includes(one.said) || one.said.includes(other.said)) return undefined
  const text = vary(
    random,
    random.pick([
      '[The|Our] {l} is [not|no longer] {x} but {v}',
      'The {l} [was|used to be] {x} [at first|before|last time|until {d}], now it is {v}',
      'The {l} changed from {x} to {v}',
      '[Not {x}, as {N} wrote|Forget {x}|Never mind {x}]: the {l} is {v}',
      'The {l}: {v} [(before: {x})|(it was {x} in the old list)|instead of {x}|(formerly {x})]',
      '{L}: {x} - no, wait, I mean {v}',
    ]),
  )
  return close(
    random,
    shape(random, [text], labelOf(random, one.field), one.said).replace('{x}', () => other.said),
  )
}

const pairs = [
  '{l} {v}',
  '{l}: {v}',
  '{l} = {v}',
  '{l}={v}',
  'the {l} is {v}',
  '{v} as {l}',
  '{v} for the {l}',
  '{l} ({v})',
  '{v} ({l})',
  '{l} - {v}',
  'the {l} {v}',
  '{v} is the {l}',
  '{l} {r} {v}',
  '{v} {r} {l}',
  '{l} of {v}',
]
/** In these a value ends at the next comma. */
const clear = new Set([
  '{l}: {v}',
  '{l} = {v}',
  '{l} ({v})',
  '{v} ({l})',
  '{v} as {l}',
  'the {l} is {v}',
  '{v} is the {l}',
])
const openers = [
  '',
  '',
  '',
  'with ',
  'it has ',
  'we have ',
  'recorded: ',
  'so far: ',
  'here: ',
  'I got ',
  'they gave ',
  'all of it: ',
  'in order: ',
  'note ',
  'this one: ',
  '{r}: ',
  '{r} {r}: ',
  'the {r} has ',
  '{N}: ',
]

/** Two to four fields in one sentence, all in the same form. */
function joined(random: Random, list: readonly Stated[]): string {
  const commas = list.some(({ said }) => /,/.test(said))
  const pair = random.pick(pairs)
  const r = fillerWord(random)
  const parts = list.map((one) => {
    const loose = one.field.kind.schema.type === 'string' && !isTight(one.said)
    const said = loose && (!clear.has(pair) || random.chance(0.4)) ? quoted(random, one.said) : one.said
    return pair
      .replace('{l}', () => labelOf(random, one.field))
      .replace('{r}', () => r)
      .replace('{v}', () => said)
  })
  const joiner = commas ? '; ' : random.pick([', ', ', ', '; ', ' and ', ' / ', ' + ', ', then ', ' plus ', ' | '])
  const last =
    joiner.trim() === ',' && random.chance(0.6) ? random.pick([' and ', ', and ', ', but ', ' as well as ']) : joiner
  const head = random
    .pick(openers)
    .replaceAll('{r}', () => fillerWord(random))
    .replaceAll('{N}', () => random.pick(v.firstNames.train))
  const text = `${head}${parts.slice(0, -1).join(joiner)}${last}${parts.at(-1)}`
  return close(random, head !== '' || pair.startsWith('{l}') || pair.startsWith('the') ? v.capital(text) : text)
}

/** Every field in a sentence; `style` keeps a text's sentences alike now and then. */
export function carriers(random: Random, stated: readonly Stated[]): string[] {
  const left = random.shuffle(stated)
  const sentences: string[] = []
  const joins = random.pick([0, 0.15, 0.3, 0.8])
  while (left.length > 0) {
    const one = left.pop()!
    const more = left.filter((other) => !isFlag(other) && other.field.spec !== 'sentence').slice(0, random.int(1, 3))
    if (!isFlag(one) && one.field.spec !== 'sentence' && more.length > 0 && random.chance(joins)) {
      for (const other of more) left.splice(left.indexOf(other), 1)
      sentences.push(joined(random, [one, ...more]))
    } else sentences.push((random.chance(0.07) ? corrected(random, one) : undefined) ?? carried(random, one))
  }
  return sentences
}

/** A field is named, its value is not: to be told apart from one that is said. */
export function unsaid(random: Random, field: Field): string {
  const text = vary(
    random,
    '[The {l} is not known[ yet|]|Nobody told us the {l}|I [do not know|forgot|lost] the {l}|The {l} was left out|No {l} was given|We are still waiting for the {l}|The {l} will follow[ later|]|Ask {N} about the {l}|The {l} has yet to be decided]',
  ).replace('{N}', () => random.pick(v.firstNames.train))
  return close(
    random,
    text.replace('{l}', () => labelOf(random, field)),
  )
}
