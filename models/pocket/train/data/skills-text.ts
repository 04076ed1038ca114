// Skills on texts: copy, repeat, letter case, spelling, counting, templates, replacing, questions on a passage.
import type { Random, Split } from './conversation.ts'
import { sentence } from './sentences.ts'
import { draw, type Exchange, fill } from './text-talk.ts'
import * as v from './values.ts'

type Skill = (random: Random, split: Split) => Exchange

const line = (random: Random, split: Split) => {
  const text = v.capital(sentence(random, split))
  return /[.!?]$/.test(text) || random.chance(0.3) ? text : `${text}.`
}

const copiable = (random: Random, split: Split): string =>
  random.pick([
    () => line(random, split),
    () => line(random, split),
    () => `${line(random, split)} ${line(random, split)}`,
    () => v.identifier(random, ''),
    () => v.fullName(random, split),
    () => v.filePath(random, split),
    () => v.email(random, split),
    () => v.url(random, split),
    () => random.sample(v.nouns[split], random.int(3, 6)).join(' '),
    () => random.sample(v.nouns[split], 3).join(random.pick(['-', '_', '.', '/'])),
    () => v.digits(random, random.int(5, 10)),
    () => v.madeUpWord(random, split),
  ])()

const copy: Skill = (random, split) => {
  const t = copiable(random, split)
  const quoted = random.chance(0.35) ? `"${t}"` : t
  return {
    ask: draw(
      random,
      split,
      '[Repeat|Copy|Echo|Write|Say|Print] [after me|this|this text|the following|exactly this|back to me][:| word for word:] {t}\n[Repeat|Copy] [this|the text] [verbatim|exactly|word for word][:|.]\n{t}\n[Please say|Say|Write|Answer with|Reply with] [only|exactly|just] {t}\nCopy: {t}\necho {t}',
      'Give back to me unchanged: {t}\nParrot this: {t}',
      { t: quoted },
    ),
    answer: t,
    thought: `I copy the text: ${t}`,
    contains: [t],
  }
}

const repeat: Skill = (random, split) => {
  const word = random.chance(0.7) ? random.pick(v.nouns[split]) : random.pick(v.firstNames[split])
  const n = random.int(2, 6)
  const many = random.chance(0.5) ? n : v.numberWords[n]!
  const comma = random.chance(0.3)
  const text = Array.from({ length: n }, () => word).join(comma ? ', ' : ' ')
  return {
    ask: draw(
      random,
      split,
      `[Say|Write|Repeat|Print|Type] [the word |]"{w}" {n} times${comma ? '[, separated by commas|, with commas between]' : ''}[.||, please.]\n[Repeat|Write] {w} {n} times${comma ? ' with commas' : ''}[.|]`,
      `Utter {w} {n}-fold${comma ? ', commas in between' : ''}.`,
      { w: word, n: many },
    ),
    answer: text,
    thought: `${Array.from({ length: n }, (_, at) => `${at + 1} ${word}`).join(', ')}.`,
    contains: [text],
  }
}

const titleCase = (text: string) => text.split(' ').map(v.capital).join(' ')
const cases: readonly (readonly [train: string, heldOut: string, run: (text: string) => string, name: string])[] = [
  [
    '[upper case|uppercase|capital letters|capitals|all caps|UPPER CASE]',
    'capitals throughout',
    (text) => text.toUpperCase(),
    'upper case',
  ],
  ['[lower case|lowercase|small letters]', 'small letters throughout', (text) => text.toLowerCase(), 'lower case'],
  ['[title case|Title Case|title-case]', 'headline letters', titleCase, 'title case'],
  ['snake_case', 'underscored words', (text) => text.toLowerCase().replaceAll(' ', '_'), 'snake case'],
  ['kebab-case', 'hyphened words', (text) => text.toLowerCase().replaceAll(' ', '-'), 'kebab case'],
  [
    'camelCase',
    'humped words',
    (text) => text.toLowerCase().replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase()),
    'camel case',
  ],
]
const letterCase: Skill = (random, split) => {
  const at = random.pick([0, 0, 0, 1, 1, 2, 2, 3, 4, 5])
  const [train, heldOut, run, name] = cases[at]!
  let text =
    at > 2
      ? random.sample(v.nouns[split], random.int(2, 3)).join(' ')
      : random.pick([
          () => random.pick(v.nouns[split]),
          () => random.sample(v.nouns[split], random.int(2, 4)).join(' '),
          () => sentence(random, split),
          () => v.fullName(random, split),
        ])()
  if (at === 1 && random.chance(0.6)) text = text.toUpperCase()
  const answer = run(text)
  const quoted = random.chance(0.4) ? `"${text}"` : text
  return {
    ask: draw(
      random,
      split,
      `[Write|Put|Convert|Turn|Change] {t} [in|into|to] ${train}[.|]\n{t} in ${train}[, please|]\n[Write|Put] [this|the following|the text] in ${train}: {t}\n${train}: {t}`,
      `{t} — put into ${heldOut}`,
      { t: quoted },
    ),
    answer,
    thought: `In ${name}: ${answer}`,
    contains: [answer],
  }
}

const wordOf = (random: Random, split: Split) => random.pick(random.chance(0.7) ? v.nouns[split] : v.adjectives[split])

const spell: Skill = (random, split) => {
  const w = wordOf(random, split)
  const joiner = random.pick(['-', ' ', ', '])
  const answer = [...w].join(joiner)
  const how = joiner === '-' ? ' with dashes' : joiner === ' ' ? ' with spaces' : ' with commas'
  return {
    ask: draw(
      random,
      split,
      `[Spell|Please spell|Can you spell] [the word |]"{w}"${how}[.|]\n[Spell|Write the letters of] {w}${how}[.|]`,
      `Letter for letter${how}: {w}`,
      { w },
    ),
    answer,
    thought: `The letters of ${w}: ${[...w].join(' ')}.`,
    contains: [answer],
  }
}

const letters: Skill = (random, split) => {
  const w = wordOf(random, split)
  const one = random.chance(0.5)
  const letter = random.pick([...w])
  const found = [...w].filter((other) => other === letter).length
  const numbered = [...w].map((other, at) => `${other}${at + 1}`).join(' ')
  return one
    ? {
        ask: draw(
          random,
          split,
          '[How many|Count the] [letters {x}|{x}\'s|{x}] [are in|in|are there in] [the word |]"{w}"[?|]\n[How often|How many times] does {x} [occur|appear] in {w}?',
          'Tally the {x} in {w}.',
          { w, x: random.chance(0.5) ? `"${letter}"` : letter },
        ),
        answer: String(found),
        thought: `${[...w].join(' ')}: ${letter} is there ${found} ${found === 1 ? 'time' : 'times'}.`,
        contains: [String(found)],
      }
    : {
        ask: draw(
          random,
          split,
          '[How many letters|How many characters] [does|are in|has] [the word |]"{w}"[ have|]?\n[Count|How many are] the letters of {w}[.|]\nHow long is the word {w}?',
          'How many signs spell {w}?',
          { w },
        )
          .replace(/(letters|characters) (are in|has) (.*) have\?/, '$1 $2 $3?')
          .replace(/does (.*"[^"]*")\?/, 'does $1 have?'),
        answer: String(w.length),
        thought: `${numbered}: ${w.length} letters.`,
        contains: [String(w.length)],
      }
}

const firstLetter: Skill = (random, split) => {
  const w = wordOf(random, split)
  const last = random.chance(0.4)
  const letter = last ? w.at(-1)! : w[0]!
  return {
    ask: draw(
      random,
      split,
      `[What is|What's|Which is] the ${last ? 'last' : 'first'} letter of [the word |]"{w}"?\n[With which|Which] letter does {w} ${last ? 'end' : 'start'}[ with|]?`,
      `Which sign ${last ? 'closes' : 'opens'} {w}?`,
      { w },
    )
      .replace(/^With which (.*) with\?/, 'With which $1?')
      .replace(/^Which (letter does .* (?:end|start))\?/, 'Which $1 with?'),
    answer: letter,
    thought: `The letters are ${[...w].join(' ')}.`,
    contains: [letter],
  }
}

const backwards: Skill = (random, split) => {
  const w = random.pick(v.nouns[split].filter((word) => word.length <= 6))
  const answer = [...w].reverse().join('')
  return {
    ask: draw(
      random,
      split,
      '[Spell|Write] [the word |]"{w}" backwards[.|]\n[Reverse|Turn around] the letters of {w}[.|]',
      'From its end to its start: {w}',
      { w },
    ),
    answer,
    thought: `The letters are ${[...w].join(' ')}. From the end: ${[...answer].join(' ')}.`,
    contains: [answer],
  }
}

const words: Skill = (random, split) => {
  const text = random.chance(0.6)
    ? random.sample(v.nouns[split], random.int(2, 7)).join(' ')
    : sentence(random, split).replace(/[^\w' ]/g, '')
  const all = text.split(' ')
  return {
    ask: draw(
      random,
      split,
      '[How many words|Count the words] [are in|are there in|in|has] [this|this sentence|this text|][:|] "{t}"[?|]\n{t}⏎How many words [is that|are these]?',
      'Of how many words consists "{t}"?',
      { t: text },
    ),
    answer: String(all.length),
    thought: `${all.map((word, at) => `${at + 1} ${word}`).join(', ')}. ${all.length} words.`,
    contains: [String(all.length)],
  }
}

const template: Skill = (random, split) => {
  const templates =
    split === 'train'
      ? [
          'Dear {name}, your {item} arrives on {day}.',
          'Hello {name}, we met in {city}.',
          '{name} owes {amount} euros.',
          'To {name}: the {item} is ready.',
          'The {item} for {name} costs {amount}.',
          '{name} from {city} ordered {amount} {item}s.',
          'See you on {day}, {name}!',
          'Ticket {amount}: {item} is broken ({name}).',
          '{day}: call {name} about the {item}',
          'INSERT {name}, {city}, {amount}',
          '<b>{name}</b> lives in {city}',
        ]
      : ['Esteemed {name}, come to {city} by {day}.', '{amount} of {item} go to {name}.']
  const form = random.pick(templates)
  const values: Record<string, string> = {
    name: random.pick(v.firstNames[split]),
    item: random.pick(v.nouns[split]),
    day: random.pick(v.weekdays),
    city: random.pick(v.cities[split]),
    amount: String(random.int(2, 400)),
  }
  const keys = [...form.matchAll(/\{(\w+)\}/g)].map(([, key]) => key!)
  const [open, close] = random.pick([
    ['{', '}'],
    ['[', ']'],
    ['{{', '}}'],
    ['<', '>'],
  ] as const)
  const shown = form.includes('<b>') ? form : form.replaceAll('{', open).replaceAll('}', close)
  const given = random.shuffle(keys).map((key) => `${key}${random.chance(0.7) ? ': ' : ' = '}${values[key]}`)
  return {
    ask: draw(
      random,
      split,
      '[Fill in|Fill|Complete] the template[.|:] {f}⏎{g}\n[Template|Text]: {f}⏎[Values|Data]: {g}\n[Replace|Fill] the placeholders in "{f}" with {g}.',
      'Put {g} where they belong: {f}',
      { f: shown, g: given.join(', ') },
    ),
    answer: fill(form, values),
    thought: `${keys.map((key) => `${key} is ${values[key]}`).join(', ')}.`,
    contains: [fill(form, values)],
  }
}

const replace: Skill = (random, split) => {
  const [a, b] = random.sample(v.nouns[split], 2) as [string, string]
  const t = fill(
    random.pick(
      split === 'train'
        ? [
            'The {a} is in the kitchen.',
            'I bought a {a} for {n}.',
            '{n} lost the {a} on {d}.',
            'Where is my {a}?',
            'Bring the {a} and a lamp.',
            'a {a}, a cup and a {a}',
          ]
        : ['No {a} was seen near {n}.', 'Fetch the {a} by {d}.'],
    ),
    { a, n: random.pick(v.firstNames[split]), d: random.pick(v.weekdays) },
  )
  const answer = t.replaceAll(a, b)
  return {
    ask: draw(
      random,
      split,
      '[Replace|Change|Swap] "{a}" [with|by|for] "{b}" in[:| this text:| this sentence:] {t}\n[In|In the text] "{t}"[,|] [replace|change] {a} [with|to] {b}[.|]',
      'Where it says {a}, let it say {b}: {t}',
      { a, b, t },
    ),
    answer,
    thought: `${a} becomes ${b}.`,
    contains: [answer],
  }
}

/** Facts in one passage and a question on one of them; `{x}` is the asked value. */
const passages: Record<
  Split,
  readonly (readonly [text: string, ask: string, kind: 'N' | 'c' | 't' | 'p' | 'k' | 'i' | 'n' | 'd' | 'l'])[]
> = {
  train: [
    ['{N} lives in {x}.', 'Where does {N} live?', 'c'],
    ['{N} works for {x}.', 'Who does {N} work for?', 'k'],
    ['The {n} belongs to {x}.', 'Who does the {n} belong to?', 'N'],
    ['{N} bought a {x}.', 'What did {N} buy?', 'p'],
    ['The {n} costs {x} euros.', 'How much does the {n} cost?', 'i'],
    ['The {n} is in the {x}.', 'Where is the {n}?', 'n'],
    ['The {n} opens at {x}.', 'When does the {n} open?', 't'],
    ['{N} is {x} years old.', 'How old is {N}?', 'i'],
    ['The {n} was made by {x}.', 'Who made the {n}?', 'N'],
    ['{N} will come on {x}.', 'When will {N} come?', 'd'],
    ['The colour of the {n} is {x}.', 'What is the colour of the {n}?', 'l'],
    ['{N} travelled to {x}.', 'Where did {N} travel?', 'c'],
    ['There are {x} chairs in the {n}.', 'How many chairs are in the {n}?', 'i'],
    ['{N} gave the {n} to {x}.', 'Who got the {n}?', 'N'],
    ['The {n} starts on {x}.', 'When does the {n} start?', 'd'],
    ['{N} was born in {x}.', 'Where was {N} born?', 'c'],
    ['The boss of {N} is {x}.', "Who is {N}'s boss?", 'N'],
    ['{N} found the {n} under the {x}.', 'Where did {N} find the {n}?', 'n'],
    ['{N} likes {x}.', 'What does {N} like?', 'n'],
    ['{x} repaired the {n}.', 'Who repaired the {n}?', 'N'],
    ['The {o} of {N} is {x}.', 'What is the {o} of {N}?', 'n'],
    ["{N}'s {o} is {x}.", "What is {N}'s {o}?", 'i'],
    ['The {o} of the {n} is {x}.', 'What is the {o} of the {n}?', 'l'],
    ['{N} keeps the {o} in {x}.', 'Where does {N} keep the {o}?', 'c'],
    ['{N} got the {o} from {x}.', 'From whom did {N} get the {o}?', 'N'],
    ['{N} calls the {o} {x}.', 'What does {N} call the {o}?', 'N'],
  ],
  'held-out': [
    ['{x} guards the {n}.', 'Who guards the {n}?', 'N'],
    ['{N} sailed from {x}.', 'From where did {N} sail?', 'c'],
    ['The {n} weighs {x} kilos.', 'How many kilos does the {n} weigh?', 'i'],
    ['The {n} hangs above the {x}.', 'Above what does the {n} hang?', 'n'],
    ['{N} rests on {x}.', 'On which day does {N} rest?', 'd'],
  ],
}
const passageValue = (random: Random, split: Split, kind: string): string =>
  kind === 'N'
    ? random.pick(v.firstNames[split])
    : kind === 'c'
      ? random.pick(v.cities[split])
      : kind === 't'
        ? v.clock(random)
        : kind === 'p'
          ? random.pick(v.products[split])
          : kind === 'k'
            ? random.pick(v.companies[split])
            : kind === 'i'
              ? String(random.int(2, 99))
              : kind === 'd'
                ? random.pick(v.weekdays)
                : kind === 'l'
                  ? random.pick(v.colours[split])
                  : random.pick(v.nouns[split])

/** A passage with `turns` questions on it; the first one carries the text. */
export function passageTurns(random: Random, split: Split, turns: number): Exchange[] {
  const names = random.shuffle(random.sample(v.firstNames[split], 6))
  const nouns = random.sample(v.nouns[split], 6)
  const said = Array.from({ length: random.int(3, 6) }, (_, at) => {
    const [text, ask, kind] = random.pick(passages[split])
    const values = {
      N: names[at]!,
      n: nouns[at]!,
      o: random.pick(v.nouns[split]),
      x: passageValue(random, split, kind),
    }
    return { text: fill(text, values), ask: fill(ask, values), x: values.x }
  })
  const noise = random.chance(0.4) ? [`${v.capital(sentence(random, split)).replace(/[.!?]$/, '')}.`] : []
  const text = random.shuffle([...said.map((one) => one.text), ...noise]).join(' ')
  const order = random.shuffle(said)
  return Array.from({ length: turns }, (_, at): Exchange => {
    const one = order[at % order.length]!
    const kind = random.next()
    let made: Exchange
    if (kind < 0.7) made = { ask: one.ask, answer: one.text, thought: `The text says: ${one.text}`, contains: [one.x] }
    else if (kind < 0.82) {
      const [, ask, asked] = random.pick(passages[split])
      const N = random.pick(v.firstNames[split].slice(0, 500))
      made = text.includes(N)
        ? { ask: one.ask, answer: one.text, thought: `The text says: ${one.text}`, contains: [one.x] }
        : {
            ask: fill(ask, {
              N,
              o: random.pick(v.nouns[split]),
              n: random.pick(v.nouns[split].filter((noun) => !text.includes(noun)).slice(0, 300)),
              x: asked,
            }),
            answer: 'The text does not say that.',
            thought: 'The text says nothing about it.',
            contains: ['does not say'],
          }
    } else {
      const holds = random.chance(0.5)
      const wrong = holds
        ? one.text
        : one.text.replace(
            one.x,
            passageValue(random, split, /^\d+$/.test(one.x) ? 'i' : v.weekdays.includes(one.x) ? 'd' : 'N'),
          )
      const statement = (wrong === one.text || holds ? one.text : wrong).replace(/\.$/, '')
      const yes = statement === one.text.replace(/\.$/, '')
      made = {
        ask: `${random.pick(split === 'train' ? ['True or false?', 'Is this true?', 'Right or wrong?', 'Is that right?', 'Yes or no:'] : ['Does this hold?'])} ${statement}.`,
        answer: yes ? `Yes. ${one.text}` : `No. ${one.text}`,
        thought: `The text says: ${one.text}`,
        contains: [yes ? 'Yes' : 'No'],
      }
    }
    if (at > 0) return made
    const q = made.ask
    return {
      ...made,
      ask: draw(
        random,
        split,
        '{t}⏎⏎{q}\n[Text|Passage|Read this]: {t}⏎[Question|Q]: {q}\n{q}⏎⏎{t}\n[Answer from the text.|Use the text.|Read the text.] {t} {q}\n"{t}" {q}',
        'Going by what follows: {q}⏎⏎{t}',
        { t: text, q },
      ),
    }
  })
}

const summary: Skill = (random, split) => {
  const title = random.chance(0.5)
  const first = line(random, split).replace(/[?!]$/, '.').replace(/[^.]$/, '$&.')
  const rest = Array.from({ length: random.int(2, 4) }, () => line(random, split).replace(/[^.?!]$/, '$&.')).join(' ')
  const t = v.topic(random, split)
  return title
    ? {
        ask: draw(
          random,
          split,
          "[What is|What's|Give me] the [title|headline|heading] of this text?⏎{h}⏎{b}\n{h}⏎{b}⏎⏎[What is|Tell me] the [title|heading]?",
          'What stands above this text?⏎{h}⏎{b}',
          { h: v.capital(t), b: `${first} ${rest}` },
        ),
        answer: v.capital(t),
        thought: `The first line is the title: ${v.capital(t)}.`,
        contains: [v.capital(t)],
      }
    : {
        ask: draw(
          random,
          split,
          '[What is|Give me|Copy] the first sentence of[:| this text:] {b}\n{b}⏎⏎[First sentence?|What is the first sentence?|Summarise in one sentence.|Give a one-sentence summary.]\n[Summarise|Sum up|Summarize] [this|the text] in one sentence: {b}',
          'With which sentence does this open? {b}',
          { b: `${first} ${rest}` },
        ),
        answer: first,
        thought: `The first sentence says it: ${first}`,
        contains: [first],
      }
}

export const textSkills: readonly (readonly [number, Skill])[] = [
  [6, copy],
  [2, repeat],
  [5, letterCase],
  [3, spell],
  [3, letters],
  [2, firstLetter],
  [1, backwards],
  [3, words],
  [3, template],
  [3, replace],
  [3, summary],
]
