// Subjects put together anew for every text: fields named by dictionary and coined words, in the ways field names are
// formed, with the lines that only such a name allows. Only for training.
import type { Random } from './conversation.ts'
import type { Domain, Field } from './json-domains.ts'
import { type FreshKind, freshKind } from './json-fresh-values.ts'
import type { Kind } from './json-values.ts'
import { article, fillerWord, participle, pluralOf } from './json-words.ts'
import * as v from './values.ts'
import { coinedWord } from './words.ts'

type Made = { field: Field; lines: string[] }

const key = (words: string) => words.replaceAll(' ', '_')
const fieldOf = (words: string, also: readonly string[], spec: string, kind: Kind): Field => ({
  key: key(words),
  also: also.map(key),
  spec,
  kind,
})
const noun = (random: Random) => (random.chance(0.2) ? coinedWord(random) : random.pick(v.nouns.train))

/** Last words of field names, and the kinds of values they promise. */
const heads: readonly (readonly [string, readonly (FreshKind | string)[]])[] = [
  ['date day deadline', ['date', 'date', 'isodate', 'weekday']],
  ['time hour start end', ['time']],
  ['price cost fee charge budget rate tax deposit balance value worth', ['price', 'fraction']],
  ['name label title', ['name', 'phrase', 'person', 'title']],
  ['city town place port site district region', ['city', 'name']],
  ['number code mark id reference tag key', ['mark', 'id', 'code']],
  [
    'weight length height depth width speed power area size distance range volume',
    ['measure', 'wholeMeasure', 'fraction'],
  ],
  ['count total amount quantity score level rank step age capacity stock', ['whole', 'count', 'big']],
  ['email mail', ['email']],
  ['phone line contact', ['phone']],
  ['url link page', ['url']],
  ['colour shade', ['colour', 'word']],
  ['version release', ['version']],
  ['file path', ['file']],
  [
    'owner manager keeper driver buyer seller writer clerk guide guard agent chief helper tester planner partner',
    ['person', 'first', 'name'],
  ],
  ['firm company shop school bank club', ['company', 'name']],
  ['type kind form style brand class group category material', ['word', 'phrase', 'noun', 'words']],
  ['note comment remark reason goal task', ['sentence', 'phrase']],
  ['list names parts tags steps tools', ['list', 'nouns', 'names']],
  ['year', ['year']],
  ['temperature heat', ['degrees', 'fraction']],
  ['country land', ['country']],
  ['duration delay wait', ['minutes', 'days', 'wholeMeasure']],
]
const fillers =
  'name,value,info,field,data,given,current,main,actual,final,exact,own,official,stated,known,listed'.split(',')
const plainKinds: readonly (FreshKind | string)[] =
  'name,name,mark,mark,phrase,word,whole,whole,measure,fraction,date,list,person,city,company,id,code,email,time,price,version,url,phone,colour,file,sentence,product,first,wholeMeasure'.split(
    ',',
  )

/** `head` names taken alone are only other names where no second field has that head. */
function byHead(random: Random, taken: Set<string>): Made | undefined {
  const [names, kinds] = random.pick(heads)
  const head = random.pick(names.split(' '))
  const spec = random.pick(kinds)
  const first = random.pick([noun, noun, () => random.pick(v.adjectives.train), participle])(random)
  if (taken.has(head) || taken.has(first)) return undefined
  taken.add(first)
  if (random.chance(0.25) && !taken.has(`… ${head}`)) {
    taken.add(head)
    return { field: fieldOf(head, [`${head} ${random.pick(fillers.slice(1))}`], spec, freshKind(spec)), lines: [] }
  }
  taken.add(`… ${head}`)
  return {
    field: fieldOf(`${first} ${head}`, [`${head} of ${first}`, `${head} ${first}`], spec, freshKind(spec)),
    lines: [],
  }
}

function byNoun(random: Random, taken: Set<string>, only: string | undefined): Made | undefined {
  const spec = only ?? random.pick(plainKinds)
  const last = noun(random)
  const words = random.chance(0.55) ? last : `${random.pick([noun, fillerWord])(random)} ${last}`
  if (words.split(' ').some((word) => taken.has(word))) return undefined
  for (const word of words.split(' ')) taken.add(word)
  const filler = random.pick(fillers)
  const also = [random.chance(0.5) ? `${words} ${filler}` : `${filler} ${words}`]
  if (words.includes(' ')) also.push(last, words.split(' ').reverse().join(' of '))
  return { field: fieldOf(words, also, spec, freshKind(spec)), lines: [] }
}

/** What was done when, where, by whom: `sealed_on`, "It was sealed on …". */
function byVerb(random: Random, taken: Set<string>, subject: string): Made | undefined {
  const done = participle(random)
  if (taken.has(done)) return undefined
  taken.add(done)
  const [link, specs] = random.pick([
    ['on', ['date', 'isodate', 'weekday']],
    ['at', ['time']],
    ['in', ['city', 'country', 'year']],
    ['by', ['person', 'first', 'name', 'company']],
    ['for', ['price', 'person', 'company']],
    ['from', ['city', 'company', 'name']],
    ['with', ['product', 'words', 'mark']],
    ['near', ['city', 'name']],
  ] as const)
  const spec = random.pick(specs)
  const name = key(`${done} ${link}`)
  return {
    field: fieldOf(name, [random.pick([done, `was ${done} ${link}`])], spec, freshKind(spec)),
    lines: [
      `[It was|The ${subject} was|This one was|It got|They had it|We had the ${subject}|All of it was] ${done} ${link} {${name}}.`,
      `${v.capital(done)} ${link} {${name}}.`,
      ...(link === 'by' ? [] : [`[They|We|The people there|Others] ${done} [it|the ${subject}] ${link} {${name}}.`]),
    ],
  }
}

function byCount(random: Random, taken: Set<string>, subject: string): Made | undefined {
  const one = noun(random)
  if (taken.has(one)) return undefined
  taken.add(one)
  const many = pluralOf(one)
  const name = key(random.pick([many, `${one} count`, `number of ${many}`, `${many} total`]))
  const kind: Kind = {
    schema: { type: 'integer' },
    make: (draw) => {
      const value = draw.int(2, draw.pick([9, 40, 900]))
      return { said: value <= 12 && draw.chance(0.25) ? v.numberWords[value]! : String(value), json: String(value) }
    },
  }
  const w = fillerWord(random)
  return {
    field: fieldOf(name, [`${one} number`, `${many} counted`], 'fresh count', kind),
    lines: [
      `[There are|There were|We have|I counted|It has|The ${subject} has|It holds|I see|They brought|We need|You get|It takes] {${name}} ${many}.`,
      `[With|Including|Together with|Along with|Plus] {${name}} ${many}.`,
      `{${name}} ${many} [came|were there|are left|go with it|belong to it|${w}].`,
      `[The number of ${many} is|How many ${many}? ] {${name}}.`,
    ],
  }
}

/** True or false, told by a clause. */
function byFlag(random: Random, taken: Set<string>): Made | undefined {
  const [names, yes, no] = random.pick([
    () => {
      const one = random.pick(v.adjectives.train)
      return [
        [one, `is ${one}`, `${one} or not`],
        [`is ${one}`, `is really ${one}`, `seems ${one}`, `is indeed ${one}`, `has become ${one}`],
        [`is not ${one}`, `isn't ${one}`, `is anything but ${one}`, `was never ${one}`, `is not ${one} at all`],
      ]
    },
    () => {
      const one = noun(random)
      return [
        [`has ${one}`, one, `with ${one}`, `${one} included`],
        [`has ${article(one)} ${one}`, `comes with ${article(one)} ${one}`, `includes ${article(one)} ${one}`],
        [
          `has no ${one}`,
          `comes without ${article(one)} ${one}`,
          `does not have ${article(one)} ${one}`,
          `lacks ${article(one)} ${one}`,
        ],
      ]
    },
    () => {
      const one = participle(random)
      return [
        [one, `is ${one}`, `was ${one}`, `already ${one}`],
        [`has been ${one}`, `was ${one}`, `is already ${one}`, `is ${one}`, `got ${one}`],
        [`has not been ${one}`, `was not ${one}`, `is not ${one} yet`, `still has to be ${one}`, `was never ${one}`],
      ]
    },
    () => {
      const one = noun(random)
      return [
        [`needs ${one}`, `${one} needed`, `${one} required`],
        [`needs ${article(one)} ${one}`, `requires ${article(one)} ${one}`],
        [`needs no ${one}`, `does not need ${article(one)} ${one}`, `requires no ${one}`],
      ]
    },
  ])() as [string[], string[], string[]]
  const core = names[0]!.split(' ').at(-1)!
  if (taken.has(core)) return undefined
  taken.add(core)
  const [main, ...also] = random.shuffle(names)
  const kind: Kind = {
    schema: { type: 'boolean' },
    make: (draw) => {
      const value = draw.chance(0.5)
      return { said: draw.pick(value ? yes : no), json: String(value) }
    },
  }
  return {
    field: fieldOf(main!, also, 'fresh flag', kind),
    lines: [`[It|This one|That one|The one here|It clearly|By the way, it|Also, it|As I said, it] {${key(main!)}}.`],
  }
}

function byChoice(random: Random, taken: Set<string>): Made | undefined {
  const name = noun(random)
  if (taken.has(name)) return undefined
  taken.add(name)
  const draw = random.pick([
    () => random.pick(v.adjectives.train),
    () => random.pick(v.nouns.train),
    () => coinedWord(random),
    () => participle(random),
    () =>
      random.pick(
        'low,medium,high,small,large,new,old,red,green,open,closed,first,last,left,right,daily,weekly,never'.split(','),
      ),
  ])
  const options = [...new Set(Array.from({ length: random.int(2, 5) }, draw))].filter((word) => !taken.has(word))
  if (options.length < 2) return undefined
  for (const option of options) taken.add(option)
  const kind: Kind = {
    schema: { type: 'string', enum: options },
    make: (random) => {
      const value = random.pick(options)
      return { said: value, json: JSON.stringify(value) }
    },
  }
  return {
    field: fieldOf(name, [`${name} ${random.pick(['type', 'kind', 'level', 'state'])}`], 'fresh choice', kind),
    lines: [],
  }
}

export function openDomain(random: Random): Domain {
  const subject = random.pick([noun, noun, noun, (r: Random) => `${fillerWord(r)} ${noun(r)}`])(random)
  const taken = new Set(subject.split(' '))
  // Sometimes all of one kind: then only the names tell them apart.
  const only = random.chance(0.15) ? random.pick(plainKinds) : undefined
  const made: Made[] = []
  for (let left = random.int(3, random.pick([5, 7, 10])); left > 0; left--) {
    const draw = random.next()
    const next =
      only !== undefined
        ? byNoun(random, taken, only)
        : draw < 0.34
          ? byHead(random, taken)
          : draw < 0.62
            ? byNoun(random, taken, undefined)
            : draw < 0.73
              ? byVerb(random, taken, subject)
              : draw < 0.82
                ? byCount(random, taken, subject)
                : draw < 0.92
                  ? byFlag(random, taken)
                  : byChoice(random, taken)
    if (next !== undefined) made.push(next)
  }
  if (made.length < 2) return openDomain(random)
  const used = new Set(made.map(({ field }) => field.key))
  if (used.size < made.length) return openDomain(random)
  // Another name must belong to one field only.
  const fields = made.map(({ field }) => ({
    ...field,
    also: field.also.filter(
      (name) => !used.has(name) && !made.some(({ field: other }) => other.key !== field.key && sharesAll(name, other)),
    ),
  }))
  return {
    noun: subject,
    nouns: [
      subject,
      subject,
      `${subject} ${random.pick(['note', 'record', 'entry', 'text', 'card', 'report', 'sheet', 'message'])}`,
    ],
    fields,
    lines: made.flatMap(({ lines }) => lines),
    open: true,
  }
}

const sharesAll = (name: string, other: Field) =>
  [other.key, ...other.also].some((one) => name.split('_').every((word) => one.split('_').includes(word)))
