// Sentences that people send, write down or search for: patterns over open vocabularies, so that none is remembered.
import type { Random, Split } from './conversation.ts'
import * as v from './values.ts'

/** `{N}` name, `{n}` noun, `{a}` adjective, `{b}` adverb-like time, `{c}` city, `{i}` number, `{t}` clock, `{d}` weekday, `{k}` company, `{v}` verb, `{p}` product. */
const patterns: Record<Split, readonly string[]> = {
  train: [
    'I will be {i} minutes late',
    'The {n} is on its way',
    'Please bring the {n}',
    'Meet me at {t} in {c}',
    'Can you call {N} about the {n}?',
    '{N} says hello',
    'See you on {d}',
    'Happy birthday, {N}!',
    'The meeting with {k} is moved to {d}',
    'Do not forget the {n}',
    'We need {i} more {p}',
    'The {a} {n} is broken',
    'Everything is ready for {d}',
    'Buy {n} and {n}',
    'Your order of {p} was shipped',
    'I left the {n} in the {n}',
    '{N} cannot come on {d}',
    'Call me at {t}',
    'The code is {i}',
    'Thanks for the {n}',
    'Let us meet in {c}',
    'The {n} starts at {t}',
    '{N} and {N} will join',
    'Please pay {i} euros by {d}',
    'Where is the {n}?',
    'Fix the {n} before {d}',
    'The price went up to {i}',
    'I found a {a} {n}',
    'Water the {n}',
    'Take the {n} to {c}',
    'New {n} for {k}',
    'Add a {n} to the {n}',
    'Wrong {n} in the {n}',
    'Crash when the {n} is {a}',
    'Update {n} to version {i}',
    'Remove the {a} {n}',
    'How to {v} a {n}',
    'Why is the {n} so {a}?',
    '{d} works for me',
    'On {d} we {v} the {n}',
    'a {a} {n} next to a {n}',
    '{N} owes me {i}',
    'customer asked for a {n}',
    'damaged {n}, {a} smell',
    'too {a}',
    'very {a} and {a}',
    'The {n} arrived {a}',
    'no {n} at the {n}',
    'Good work, {N}',
    'pick up {N} at {t}',
    'dentist at {t}',
    'The train from {c} is late',
    'We moved to {c}',
    '{k} signed',
    'Please review the {n}',
    'the {n} of {N}',
    'Lunch with {N}?',
    'Dinner at {t}, bring {n}',
    'allergic to {n}',
    '{i} {n}s, {i} {n}s',
    '{v} the {n}',
    'I love {n}',
    'hello world',
    'See attached {n}',
    'Your {n} is {a}',
    'Are you free at {t}?',
    'The answer is {i}',
    'out of {n}',
    'Ask {N} for the {n}',
    'Parking spot {i}',
    'room {i}, {n} side',
  ],
  'held-out': [
    '{N} waits beneath the {n} until {t}',
    'Mind the {a} {n}',
    'All {n} has been sold to {k}',
    'From {d} on the {n} stays shut',
    'Half of the {n} went to {c}',
    'Whoever sees {N}, send them to {c}',
    '{i} of our {n}s turned {a}',
    'Nothing but {n}',
    'Gather by the {n} at {t}',
    '{N} grew {a}',
    'an {n} among {n}s',
    'Bells at {t}, then {n}',
    'Lost: one {a} {n}',
  ],
}

const slot = /\{([Nnabcitdkvp])\}/g

export function sentence(random: Random, split: Split): string {
  const text = random.pick(patterns[split]).replaceAll(slot, (_, key: string) => {
    switch (key) {
      case 'N':
        return random.pick(v.firstNames[split])
      case 'n':
        return random.pick(v.nouns[split])
      case 'a':
        return random.pick(v.adjectives[split])
      case 'c':
        return random.pick(v.cities[split])
      case 'i':
        return String(random.int(2, random.pick([9, 60, 2000])))
      case 't':
        return random.chance(0.5) ? v.clock(random) : `${random.int(1, 12)}${random.pick(['am', 'pm'])}`
      case 'd':
        return random.pick(v.weekdays)
      case 'k':
        return random.pick(v.companies[split])
      case 'v':
        return random.pick(v.verbs[split])
      default:
        return random.pick(v.products[split])
    }
  })
  const tail = random.chance(0.12)
    ? ` ${random.pick(['today', 'tomorrow', 'again', 'at last', 'this week', 'for now'])}`
    : ''
  return /[?!]$/.test(text) ? text : text + tail
}

const titles: Record<Split, readonly string[]> = {
  train: [
    '{t}',
    '{t}',
    '{T}',
    '{a} {n}',
    '{A} {n}',
    '{N} and {N}',
    "{N}'s birthday",
    '{t} with {N}',
    '{t} for {k}',
    '{n} {n}',
    '{N}: {t}',
    '{t} {i}',
    'Q{q} {t}',
    'the {a} {n}',
    '{n} in {c}',
    'Trip to {c}',
    'My {n}',
  ],
  'held-out': ['{t}', '{T}', '{a} {n}', 'Of {n} and {n}', '{t} no. {i}', '{c} {n}'],
}

export function heading(random: Random, split: Split): string {
  return random.pick(titles[split]).replaceAll(/\{(\w)\}/g, (_, key: string) => {
    switch (key) {
      case 't':
        return v.topic(random, split)
      case 'T':
        return v.capital(v.topic(random, split))
      case 'a':
        return random.pick(v.adjectives[split])
      case 'A':
        return v.capital(random.pick(v.adjectives[split]))
      case 'n':
        return random.pick(v.nouns[split])
      case 'N':
        return random.pick(v.firstNames[split])
      case 'k':
        return random.pick(v.companies[split])
      case 'c':
        return random.pick(v.cities[split])
      case 'q':
        return String(random.int(1, 4))
      default:
        return String(random.int(1, 99))
    }
  })
}
