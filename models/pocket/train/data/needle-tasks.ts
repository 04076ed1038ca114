// A long text of filler with facts of one shape in it, and questions for one of them.
import type { Conversation, Generator, Random, Split } from './conversation.ts'
import { anyFact, anyProse } from './prose.ts'
import { sentence } from './sentences.ts'
import { draw, type Exchange, fill, TextTalk, vary } from './text-talk.ts'
import * as v from './values.ts'
import { anyWord, coinedWord } from './words.ts'

/** A shape of fact: `{x}` is what it is about, `{v}` the value. */
type Shape = {
  tell: string
  ask: string
  about(random: Random, split: Split): string
  value(random: Random, split: Split): string
}

const spacedDigits = (random: Random) => [...v.digits(random, random.int(3, 5))].join(' ')
const code = (random: Random) => `${v.letterRun(random, 1).toUpperCase()}-${v.digits(random, 2)}`
const thing = (random: Random, split: Split) => `${random.pick(v.adjectives[split])} ${random.pick(v.nouns[split])}`
const first = (random: Random, split: Split) => random.pick(v.firstNames[split])
const from = (pool: v.Pool) => (random: Random, split: Split) => random.pick(pool[split])

const shapes: Record<Split, readonly Shape[]> = {
  train: [
    {
      tell: '[The code of|The code for] the {x} is {v}.',
      ask: "[What is|What's|Tell me] the code [of|for] the {x}?",
      about: thing,
      value: spacedDigits,
    },
    {
      tell: "{x}'s [room|office] is {v}.",
      ask: "[What is|What's|Which is] {x}'s [room|office]?",
      about: first,
      value: code,
    },
    {
      tell: 'The password [of|for] the {x} is {v}.',
      ask: "[What is|What's|Give me] the password [of|for] the {x}?",
      about: thing,
      value: (random, split) => `${random.pick(v.nouns[split])}-${random.pick(v.nouns[split])}`,
    },
    {
      tell: '{x} lives in {v}.',
      ask: '[Where does {x} live|In which city does {x} live]?',
      about: first,
      value: from(v.cities),
    },
    {
      tell: '{x} works for {v}.',
      ask: '[Who does {x} work for|Which company does {x} work for]?',
      about: first,
      value: from(v.companies),
    },
    {
      tell: 'The [secret|magic] [number|word] of {x} is {v}.',
      ask: "[What is|What's] the secret of {x}?",
      about: first,
      value: (random, split) => (random.chance(0.5) ? v.digits(random, 5) : random.pick(v.nouns[split])),
    },
    { tell: 'The {x} is in the {v}.', ask: '[Where is|Where do I find] the {x}?', about: thing, value: from(v.nouns) },
    {
      tell: "{x}'s phone number is {v}.",
      ask: "[What is|What's] {x}'s phone number?",
      about: first,
      value: (random) => `${v.digits(random, 3)}-${v.digits(random, 4)}`,
    },
    {
      tell: 'The {x} costs {v} euros.',
      ask: '[How much does the {x} cost|What is the price of the {x}]?',
      about: thing,
      value: (random) => String(random.int(2, 999)),
    },
    {
      tell: 'The order of {x} has the number {v}.',
      ask: "[What is|What's] the order number of {x}?",
      about: first,
      value: (random) => v.identifier(random, 'ord'),
    },
    {
      tell: 'The {x} belongs to {v}.',
      ask: '[Who does the {x} belong to|Whose is the {x}]?',
      about: thing,
      value: v.fullName,
    },
    {
      tell: 'The meeting with {x} is at {v}.',
      ask: '[When is|At what time is] the meeting with {x}?',
      about: first,
      value: v.clock,
    },
    {
      tell: 'The server {x} runs version {v}.',
      ask: '[Which version does|What version does] the server {x} run?',
      about: (random, split) => `${random.pick(v.nouns[split])}-${random.int(1, 30)}`,
      value: (random) => `${random.int(0, 9)}.${random.int(0, 20)}.${random.int(0, 20)}`,
    },
    {
      tell: "{x}'s favourite colour is {v}.",
      ask: "[What is|What's] {x}'s favourite colour?",
      about: first,
      value: from(v.colours),
    },
    {
      tell: 'The key of the {x} hangs at hook {v}.',
      ask: 'At which hook hangs the key of the {x}?',
      about: thing,
      value: (random) => String(random.int(1, 300)),
    },
  ],
  'held-out': [
    { tell: "{x}'s locker bears the sign {v}.", ask: "Which sign does {x}'s locker bear?", about: first, value: code },
    {
      tell: 'To open the {x}, dial {v}.',
      ask: 'What must be dialled to open the {x}?',
      about: thing,
      value: spacedDigits,
    },
    { tell: 'The {x} was entrusted to {v}.', ask: 'To whom was the {x} entrusted?', about: thing, value: v.fullName },
    { tell: '{x} was last seen in {v}.', ask: 'In what town was {x} last seen?', about: first, value: from(v.cities) },
    {
      tell: 'The watchword for the {x} reads {v}.',
      ask: 'How does the watchword for the {x} read?',
      about: thing,
      value: (random) => v.identifier(random, ''),
    },
  ],
}

const fillers: Record<Split, readonly string[]> = {
  train: [
    'The {a} {n} stood [near|behind|in front of|beside] the {m}[ all day| for years| again|].',
    '{N} [walked|went|drove] to {c} and [bought|saw|sold] a {n}.',
    '[On|Last|Every] {d}[,|] the {n} was {a}[ and the {m} was {b}|].',
    '[Nobody|Everybody|Somebody] [talked|thought|asked] about the {n}.',
    'It was a {a} [day|night|morning] in {c}.',
    '[In the evening|At noon|Later|After that|Then] {N} [read|wrote|drew|found] something about a {n}.',
    'The {n} and the {m} [do not|did not] [fit|match|go together].',
    '{N} and {O} [met|spoke|played|worked] [in|near] {c}.',
    'There was [much|little|no] {n} [left|there|to be seen].',
    '[Perhaps|Maybe|Of course] the {a} {n} [was|is] [only|not] a {m}.',
    'A {n} is [more|less] {a} than a {m}.',
    '[They|We] [needed|wanted|had] [more|another|a new] {n}[ for the {m}|].',
    '{N} [said|believed|knew] that the {n} was {a}.',
    '[The|That] {m} [fell|came|turned|went] [down|up|away|back][ slowly| at once|].',
    'The road to {c} is [long|short|{a}].',
    '{s}',
  ],
  'held-out': [
    'Beyond the {n} lay a {a} {m}.',
    '{N} had grown weary of the {n}.',
    'Rain fell upon {c}, and the {n} turned {a}.',
    'Whatever the {m} meant, {N} never asked.',
    'Between {d} and the {a} {n} much time went by.',
    'So the {n} stayed in {c}.',
    '{s}',
  ],
}

function filler(random: Random, split: Split): string {
  if (split === 'train' && random.chance(0.6)) return anyProse(random)
  return fill(vary(random, random.pick(fillers[split])), {
    a: random.pick(v.adjectives[split]),
    b: random.pick(v.adjectives[split]),
    n: random.pick(v.nouns[split]),
    m: random.pick(v.nouns[split]),
    N: random.pick(v.firstNames[split]),
    O: random.pick(v.firstNames[split]),
    c: random.pick(v.cities[split]),
    d: random.pick(v.weekdays),
    s: `${v.capital(sentence(random, split)).replace(/[.!?]$/, '')}.`,
  })
}

/** "The hammer of Maria is Q-17": what the thing is called, nobody could have learned. */
function madeUpShape(random: Random, split: Split): Shape {
  const noun = random.pick(v.nouns[split])
  if (split === 'train' && random.chance(0.7)) return { ...openAbout(random, noun), value: anyValue(random) }
  const about = random.chance(0.6) ? first : thing
  const x = about === first ? '{x}' : 'the {x}'
  const value = random.pick([
    spacedDigits,
    code,
    from(v.nouns),
    from(v.cities),
    first,
    (r: Random) => String(r.int(2, 9999)),
    (r: Random) => v.identifier(r, ''),
    v.fullName,
    from(v.colours),
    v.clock,
  ])
  const tell = random.pick(
    split === 'train'
      ? [
          `The ${noun} of ${x} is {v}.`,
          `The ${noun} for ${x} is {v}.`,
          `${x === '{x}' ? "{x}'s" : "The {x}'s"} ${noun} is {v}.`,
          `As ${noun}, ${x} has {v}.`,
          `${noun} of ${x}: {v}.`,
          `For ${x}, the ${noun} is {v}.`,
        ]
      : [`In matters of ${noun}, ${x} has {v}.`, `The ${noun} belonging to ${x} reads {v}.`],
  )
  return {
    tell,
    ask: random.pick(
      split === 'train'
        ? [
            `What is the ${noun} of ${x}?`,
            `[What's|Tell me] the ${noun} [of|for] ${x}[?|.]`,
            `Which ${noun} does ${x} have?`,
          ]
        : [`How does the ${noun} of ${x} read?`],
    ),
    about,
    value,
  }
}

/** In training anything may be asked about, and be the value. */
function openAbout(random: Random, noun: string): Omit<Shape, 'value'> {
  const [who, about] = random.pick<[boolean, Shape['about']]>([
    [true, first],
    [true, first],
    [true, v.fullName],
    [true, from(v.cities)],
    [true, from(v.companies)],
    [true, (r) => v.capital(coinedWord(r))],
    [true, (r) => v.identifier(r, '')],
    [false, thing],
    [false, thing],
    [false, from(v.nouns)],
    [false, (r) => `${anyWord(r)} ${anyWord(r)}`],
    [false, (r) => coinedWord(r)],
  ])
  return { ...anyFact(random, noun, who), about }
}

const anyValue = (random: Random): Shape['value'] =>
  random.pick<Shape['value']>([
    spacedDigits,
    code,
    from(v.nouns),
    from(v.cities),
    first,
    v.fullName,
    v.fullName,
    v.clock,
    from(v.colours),
    from(v.companies),
    from(v.products),
    thing,
    (r) => String(r.int(2, 9999)),
    (r) => v.identifier(r, ''),
    (r) => v.identifier(r, ''),
    (r) => coinedWord(r),
    (r) => v.capital(coinedWord(r)),
    (r) => `${anyWord(r)} ${anyWord(r)}`,
    (r) => v.isoDate(r),
    (r) => v.email(r, 'train'),
    (r) => `${r.int(1, 900)}.${r.int(1, 99)}`,
  ])

/** Characters for a token of such texts, measured with a tokenizer of 4,096 that learned mostly from other tasks. */
const charactersPerToken: Record<Split, number> = { train: 2.5, 'held-out': 2.22 }

/** @param tokens about how long the text is to be */
export function needleTalk(random: Random, split: Split, tokens: number): TextTalk {
  const talk = new TextTalk(random, split)
  const shape = random.chance(split === 'train' ? 0.75 : 0.35) ? madeUpShape(random, split) : random.pick(shapes[split])
  const facts = new Map<string, string>()
  const count = random.int(3, tokens > 1000 ? 10 : 6)
  while (facts.size < count) facts.set(shape.about(random, split), shape.value(random, split))
  // Some facts of another shape, so that the shape alone tells nothing.
  const others = Array.from({ length: random.int(0, 4) }, () => {
    const other = split === 'train' && random.chance(0.6) ? madeUpShape(random, split) : random.pick(shapes[split])
    return other === shape
      ? undefined
      : fill(vary(random, other.tell), { x: other.about(random, split), v: other.value(random, split) })
  }).filter((text) => text !== undefined)
  const told = new Map([...facts].map(([x, value]) => [x, fill(vary(random, shape.tell), { x, v: value })]))
  const lines = [...told.values(), ...others]
  const size = lines.reduce((sum, text) => sum + text.length + 1, 0)
  const prose: string[] = []
  for (let length = size; length < tokens * charactersPerToken[split] - 120; ) {
    const text = filler(random, split)
    prose.push(text)
    length += text.length + 1
  }
  // Spread: anywhere, by chance.
  for (const text of lines) prose.splice(random.int(0, prose.length), 0, text)
  const paragraphs = random.chance(0.4)
  const text = prose
    .map((one, at) => one + (paragraphs && at % 8 === 7 ? '\n\n' : ' '))
    .join('')
    .trimEnd()
  // A long text is worth several questions.
  const turns = random.chance(tokens > 1000 && split === 'train' ? 0.2 : 0.5) ? 1 : random.int(2, tokens > 1000 ? 6 : 4)
  const asked = random.sample([...facts], turns)
  for (const [at, [x, value]] of asked.entries()) {
    const question = fill(vary(random, shape.ask), { x })
    const exchange: Exchange = {
      ask: at === 0 ? place(random, split, text, question) : question,
      answer: told.get(x)!,
      thought: `The user asks about ${shape.about === first ? x : `the ${x}`.replace('the the', 'the')}. The text says ${value}.`,
      contains: [value],
    }
    talk.turn(exchange)
  }
  return talk
}

const place = (random: Random, split: Split, text: string, q: string) =>
  draw(
    random,
    split,
    '{t}⏎⏎{q}\n{t}⏎⏎{q}\n{t}⏎⏎[Question|Q]: {q}\n[Read|Here is|Read carefully] [the text|this text|a text] and answer: {q}⏎⏎{t}⏎⏎{q}\n[Text|Document|Notes]:⏎{t}⏎⏎{q}\n<text>⏎{t}⏎</text>⏎{q}',
    '{t}⏎⏎Having read this: {q}\nA long account follows.⏎{t}⏎⏎Now tell me: {q}',
    { t: text, q },
  )

/** Most short: they teach the same for less. */
const short = (random: Random) => (random.chance(0.65) ? random.int(180, 400) : random.int(400, 1000))
/** The few long ones are a task of their own, so that the last phase of a training can take more of them. */
const long = (random: Random) => (random.chance(0.6) ? random.int(1000, 2200) : random.int(2200, 4300))

const made =
  (task: string, length: (random: Random) => number) =>
  (random: Random, split: Split): Conversation =>
    needleTalk(random, split, split === 'train' ? length(random) : 4000).finish(task)

export const needle: Generator = { task: 'needle', weight: 8, make: made('needle', short) }
export const needleLong: Generator = { task: 'needle-long', weight: 0.8, make: made('needle-long', long) }
