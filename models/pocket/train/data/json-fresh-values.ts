// Kinds of values that only training texts have: wider formats, coined names, numbers in words, units nobody knows.
import type { Random } from './conversation.ts'
import { type Kind, kindOf, type Said } from './json-values.ts'
import { casings, fillerWord } from './json-words.ts'
import * as v from './values.ts'
import { coinedWord } from './words.ts'

const textOf = (make: (random: Random) => string): Kind => ({
  schema: { type: 'string' },
  make: (random) => {
    const said = make(random)
    return { said, json: JSON.stringify(said) }
  },
})

const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',')

function wholeNumber(random: Random): Said {
  const value = random.int(random.chance(0.06) ? -20 : 0, random.pick([9, 20, 60, 99, 500, 3000, 50_000]))
  if (value >= 0 && value <= 12 && random.chance(0.2)) return { said: v.numberWords[value]!, json: String(value) }
  return { said: value >= 1000 && random.chance(0.3) ? grouped(String(value)) : String(value), json: String(value) }
}

const units =
  'kg,g,km,m,cm,mm,l,ml,%,percent,hours,minutes,days,weeks,°C,degrees,miles,feet,watts,volts,pages,points,MB,GB,ms,litres,tons,inches'.split(
    ',',
  )
function measured(random: Random, whole: boolean): Said {
  const number = whole ? String(random.int(2, random.pick([30, 200, 5000]))) : decimalText(random)
  const unit = random.chance(0.25) ? coinedWord(random, 2) : random.pick(units)
  return { said: `${number}${unit.length < 3 && random.chance(0.4) ? '' : ' '}${unit}`, json: number }
}
function decimalText(random: Random): string {
  const decimals = random.int(1, 3)
  return `${random.chance(0.05) ? '-' : ''}${random.int(0, random.pick([2, 20, 900]))}.${Array.from({ length: decimals }, (_, at) => random.int(at === decimals - 1 ? 1 : 0, 9)).join('')}`
}

const nth = (day: number) =>
  `${day}${day % 10 === 1 && day !== 11 ? 'st' : day % 10 === 2 && day !== 12 ? 'nd' : day % 10 === 3 && day !== 13 ? 'rd' : 'th'}`
/** Only forms with one reading, so that the ISO date can be asked for. */
function anyDate(random: Random): Said {
  const [year, month, day] = [random.int(1950, 2034), random.int(1, 12), random.int(1, 28)]
  const name = v.months[month - 1]!
  const short = name.slice(0, 3)
  const said = random.pick([
    () => `${year}-${v.two(month)}-${v.two(day)}`,
    () => `${year}/${v.two(month)}/${v.two(day)}`,
    () => `${day} ${name} ${year}`,
    () => `${name} ${day}, ${year}`,
    () => `${name} ${nth(day)}, ${year}`,
    () => `${nth(day)} of ${name} ${year}`,
    () => `${nth(day)} ${name} ${year}`,
    () => `${day}-${short}-${year}`,
    () => `${day} ${short} ${year}`,
    () => `${short} ${day} ${year}`,
  ])()
  return { said, json: JSON.stringify(said), iso: JSON.stringify(`${year}-${v.two(month)}-${v.two(day)}`) }
}

const name = (random: Random) => {
  const [a, b] = [v.capital(coinedWord(random)), v.capital(coinedWord(random))]
  return random.pick([
    () => a,
    () => `${a} ${b}`,
    () => `${random.pick(v.firstNames.train)} ${a}`,
    () => `${random.pick(['Dr.', 'Ms', 'Mr', 'Prof.', 'Captain', 'Sister'])} ${a}`,
    () => `${a[0]}. ${b}`,
    () => `${a} ${v.capital(random.pick(v.nouns.train))}`,
    () => `The ${v.capital(random.pick(v.adjectives.train))} ${v.capital(random.pick(v.nouns.train))}`,
    () => `${a}-${b}`,
  ])()
}
const mark = (random: Random) =>
  random.pick([
    () =>
      `${coinedWord(random, 1).toUpperCase()}${random.pick(['-', '/', '.', ''])}${v.digits(random, random.int(1, 5))}`,
    () => `${v.digits(random, 2)}-${v.letterRun(random, 2)}-${v.digits(random, 2)}`,
    () => `${v.hex(random, 4)}:${v.hex(random, 4)}x`,
    () => `${v.letterRun(random, 2)}_${coinedWord(random, 2)}_${random.int(1, 40)}`,
    () => `#${v.letterRun(random, 1)}${v.digits(random, 3)}`,
    () => `${random.int(1, 40)}${v.letterRun(random, 1).toUpperCase()}`,
    () => `${random.pick(v.nouns.train)}/${coinedWord(random, 2)}`,
  ])()
const phrase = (random: Random) => {
  const words = Array.from({ length: random.int(2, 4) }, () => fillerWord(random)).join(' ')
  return random.chance(0.25) ? random.pick(casings.slice(4, 6))(words) : words
}
const listKind: Kind = {
  schema: { type: 'array', items: { type: 'string' } },
  make: (random) => {
    const make = random.pick([
      () => random.pick(v.nouns.train),
      () => v.capital(coinedWord(random)),
      () => random.pick(v.firstNames.train),
      () => coinedWord(random),
      () => random.pick(v.cities.train),
    ])
    const items = [...new Set(Array.from({ length: random.int(2, 4) }, make))]
    const tail = random.pick([' and ', ' and ', ', ', ' & '])
    return {
      said: items.length < 2 ? items[0]! : `${items.slice(0, -1).join(', ')}${tail}${items.at(-1)}`,
      json: `[${items.map((item) => JSON.stringify(item)).join(', ')}]`,
    }
  },
}

/** Fresh kinds by what a field's name promises; `spec` is that of `Field` (dates can be asked for in ISO). */
export const freshKinds = {
  whole: { schema: { type: 'integer' }, make: wholeNumber },
  measure: { schema: { type: 'number' }, make: (random) => measured(random, false) },
  wholeMeasure: { schema: { type: 'integer' }, make: (random) => measured(random, true) },
  fraction: {
    schema: { type: 'number' },
    make: (random) => {
      const said = decimalText(random)
      return { said, json: said }
    },
  },
  date: { schema: { type: 'string' }, make: anyDate },
  name: textOf(name),
  mark: textOf(mark),
  phrase: textOf(phrase),
  word: textOf(fillerWord),
  list: listKind,
} satisfies Record<string, Kind>

export type FreshKind = keyof typeof freshKinds

const isFresh = (spec: string): spec is FreshKind => spec in freshKinds
export const freshKind = (spec: string): Kind => (isFresh(spec) ? freshKinds[spec] : kindOf(spec))
