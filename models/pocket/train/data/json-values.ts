// Kinds of values in texts: how a text says one, what JSON has for it, and its schema.
import type { Random, Split } from './conversation.ts'
import { heading, sentence } from './sentences.ts'
import { spacedJson } from './text-talk.ts'
import * as v from './values.ts'

/** `json` keeps the digits of the text (`12.50`) and the words of a date; `iso` is that date as `2026-03-05`. */
export type Said = { said: string; json: string; iso?: string }
export type Kind = { schema: Record<string, unknown>; make(random: Random, split: Split): Said }

const text = (make: (random: Random, split: Split) => string): Kind => ({
  schema: { type: 'string' },
  make: (random, split) => {
    const said = make(random, split)
    return { said, json: JSON.stringify(said) }
  },
})
const from = (pool: v.Pool): Kind => text((random, split) => random.pick(pool[split]))

function numberText(random: Random, value: number, decimals: number): string {
  const plain = value.toFixed(decimals)
  return value >= 1000 && random.chance(0.35) ? plain.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : plain
}

const integer = (min: number, max: number, unit: readonly string[] = ['{}']): Kind => ({
  schema: { type: 'integer' },
  make: (random) => {
    const value = random.int(min, random.chance(0.5) ? max : Math.min(max, min + 30))
    const said =
      random.chance(0.1) && v.numberWords[value] !== undefined && value <= 12
        ? v.numberWords[value]
        : numberText(random, value, 0)
    return { said: random.pick(unit).replace('{}', said), json: String(value) }
  },
})

function money(random: Random, max: number): Said {
  const whole = random.chance(0.35)
  const value = whole ? random.int(2, max) : random.int(200, max * 100) / 100
  const said = numberText(random, value, whole ? 0 : 2)
  return {
    said: random.pick(['$#', '$#', '# dollars', '€#', '# euros', 'EUR #', '# USD', '£#']).replace('#', () => said),
    json: value.toFixed(whole ? 0 : 2),
  }
}

const decimal = (min: number, max: number, units: readonly string[]): Kind => ({
  schema: { type: 'number' },
  make: (random) => {
    const value = random.int(min * 10, max * 10) / 10
    return { said: random.pick(units).replace('{}', String(value)), json: String(value) }
  },
})

const list = (pool: v.Pool, most: number): Kind => ({
  schema: { type: 'array', items: { type: 'string' } },
  make: (random, split) => {
    const items = random.sample(pool[split], random.int(2, most))
    const said = random.chance(0.6) ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}` : items.join(', ')
    return { said, json: spacedJson(items) }
  },
})

/** A date in ISO or in words. */
function date(random: Random): Said {
  const [year, month, day] = [random.int(2018, 2031), random.int(1, 12), random.int(1, 28)]
  const iso = `${year}-${v.two(month)}-${v.two(day)}`
  const name = v.months[month - 1]!
  const said = random.chance(0.5)
    ? iso
    : random.pick([
        `${name} ${day}, ${year}`,
        `${day} ${name} ${year}`,
        `${name.slice(0, 3)} ${day}, ${year}`,
        `${day} ${name.slice(0, 3)} ${year}`,
      ])
  return { said, json: JSON.stringify(said), iso: JSON.stringify(iso) }
}

const both = (value: number): Said => ({ said: String(value), json: String(value) })
const words = (random: Random, split: Split) => `${random.pick(v.adjectives[split])} ${random.pick(v.nouns[split])}`

export const kinds = {
  person: text(v.fullName),
  first: from(v.firstNames),
  last: from(v.lastNames),
  city: from(v.cities),
  country: from(v.countries),
  company: from(v.companies),
  product: from(v.products),
  dish: from(v.dishes),
  job: from(v.jobs),
  language: from(v.languages),
  song: from(v.songs),
  artist: from(v.artists),
  book: from(v.books),
  author: from(v.authors),
  animal: from(v.animals),
  colour: from(v.colours),
  car: from(v.cars),
  currency: from(v.currencies),
  airport: from(v.airports),
  noun: from(v.nouns),
  words: text(words),
  topic: text(v.topic),
  title: text(heading),
  department: from(v.departments),
  street: text((random, split) =>
    random.chance(0.5)
      ? `${random.int(1, 220)} ${random.pick(v.streets[split])}`
      : `${random.pick(v.streets[split])} ${random.int(1, 220)}`,
  ),
  zip: text((random) =>
    random.pick([
      () => v.digits(random, 5),
      () => v.digits(random, 4),
      () =>
        `${v.letterRun(random, 2).toUpperCase()}${random.int(1, 9)} ${random.int(1, 9)}${v.letterRun(random, 2).toUpperCase()}`,
    ])(),
  ),
  email: text(v.email),
  phone: text((random) =>
    random.pick([
      () => `+${random.int(1, 99)} ${v.digits(random, 3)} ${v.digits(random, 4)} ${v.digits(random, 3)}`,
      () => `${v.digits(random, 3)}-${v.digits(random, 4)}`,
      () => `(${v.digits(random, 3)}) ${v.digits(random, 3)}-${v.digits(random, 4)}`,
      () => `0${v.digits(random, 3)} ${v.digits(random, 6)}`,
    ])(),
  ),
  url: text(v.url),
  // Never digits alone: nothing but the schema would tell whether that is a number.
  id: text((random) => {
    for (;;) {
      const made = v.identifier(random, random.pick(['ord', 'inv', 'ref', 'cust', 'tkt', 'bk', 'acc', '']))
      if (/[^\d]/.test(made)) return made
    }
  }),
  code: text((random) =>
    random.pick([
      () => `${v.letterRun(random, random.int(1, 3)).toUpperCase()}${v.digits(random, random.int(2, 5))}`,
      () => `${v.letterRun(random, 3).toUpperCase()}-${v.digits(random, 3)}`,
      () => `${v.letterRun(random, 1)}${v.hex(random, 7)}`,
      () => `${v.madeUpWord(random, 'train')}-${v.digits(random, 2)}`,
    ])(),
  ),
  version: text((random) => `${random.pick(['', 'v'])}${random.int(0, 12)}.${random.int(0, 20)}.${random.int(0, 30)}`),
  file: text(v.filePath),
  host: text(
    (random, split) =>
      `${random.pick(v.nouns[split])}-${random.pick(['db', 'web', 'api', 'cache', 'node', 'gw'])}-${random.int(1, 20)}`,
  ),
  ip: text((random) => `${random.int(10, 220)}.${random.int(0, 255)}.${random.int(0, 255)}.${random.int(1, 254)}`),
  date: { schema: { type: 'string' }, make: date },
  isodate: text(v.isoDate),
  time: text((random) =>
    random.chance(0.6)
      ? v.clock(random)
      : `${random.int(1, 12)}:${v.two(random.int(0, 59))} ${random.pick(['am', 'pm', 'AM', 'PM'])}`,
  ),
  weekday: text((random) => random.pick(v.weekdays)),
  sentence: text(sentence),
  count: integer(1, 60),
  small: integer(1, 12),
  rating: integer(1, 5, ['{}', '{} out of 5', '{}/5', '{} stars']),
  age: integer(18, 90),
  year: { schema: { type: 'integer' }, make: (random) => both(random.int(1920, 2030)) },
  big: integer(100, 90_000),
  minutes: integer(5, 240, ['{} minutes', '{} min']),
  days: integer(2, 90, ['{} days']),
  milliseconds: integer(20, 9000, ['{} ms', '{} milliseconds', '{}ms']),
  status: integer(200, 599),
  price: { schema: { type: 'number' }, make: (random) => money(random, random.pick([40, 300, 5000])) },
  decimal: decimal(0, 90, ['{}']),
  kilos: decimal(0, 90, ['{} kg', '{} kilos', '{}kg']),
  kilometres: decimal(1, 400, ['{} km', '{} kilometres']),
  degrees: decimal(1, 40, ['{} degrees', '{}°C', '{} °C']),
  percent: decimal(1, 99, ['{}%', '{} percent', '{} %']),
  metres: decimal(1, 300, ['{} m', '{} metres']),
  names: list(v.firstNames, 4),
  products: list(v.products, 3),
  dishes: list(v.dishes, 4),
  nouns: list(v.nouns, 5),
  cities: list(v.cities, 4),
  languages: list(v.languages, 4),
  colours: list(v.colours, 3),
} satisfies Record<string, Kind>

export type KindName = keyof typeof kinds

/** `flag` with the words for true and false; `enum` of these; a kind's name otherwise. */
export function kindOf(spec: string): Kind {
  const [name, rest = ''] = spec.split(/:(.*)/s) as [string, string | undefined]
  if (name === 'flag') {
    const [yes, no] = rest.split('|').map((side) => side.split('~')) as [string[], string[]]
    return {
      schema: { type: 'boolean' },
      make: (random) => {
        const value = random.chance(0.5)
        return { said: random.pick(value ? yes : no), json: String(value) }
      },
    }
  }
  if (name === 'enum') {
    const options = rest.split('|')
    return {
      schema: { type: 'string', enum: options },
      make: (random) => {
        const value = random.pick(options)
        return { said: value.replaceAll('_', ' '), json: JSON.stringify(value) }
      },
    }
  }
  const kind = kinds[name as KindName]
  if (kind === undefined) throw new Error(`no kind ${spec}`)
  return kind
}
