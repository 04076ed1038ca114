// Skills on lists: sort, reverse, first and last, count, filter; several turns on one list.
import type { Random, Split } from './conversation.ts'
import { type Exchange, fill, listed, vary } from './text-talk.ts'
import * as v from './values.ts'

type Op = {
  asks: Record<Split, readonly string[]>
  follow: Record<Split, readonly string[]>
  run(
    items: readonly string[],
    random: Random,
  ): { answer: string; thought: string; items?: readonly string[] } | undefined
}

const ordinals = 'first,second,third,fourth,fifth,sixth'.split(',')
const isNumbers = (items: readonly string[]) => items.every((item) => /^\d+$/.test(item))
const compare = (items: readonly string[]) =>
  isNumbers(items)
    ? (a: string, b: string) => Number(a) - Number(b)
    : (a: string, b: string) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)

const op = (asks: string, heldOut: string, follow: string, followHeldOut: string, run: Op['run']): Op => ({
  asks: { train: asks.split('\n'), 'held-out': heldOut.split('\n') },
  follow: { train: follow.split('\n'), 'held-out': followHeldOut.split('\n') },
  run,
})

const ops: readonly (readonly [number, Op])[] = [
  [
    4,
    op(
      '[Sort|Order|Please sort|Can you sort] [this list|these|these words|the list|these items|][ alphabetically| in order||]: {l}\n[Put|Bring] [these|the following|them] in [order|alphabetical order]: {l}\n{l} - [sort|sort them|sort this][, please|]\nsort {l}\n[Sort|Order] [these|] [ascending|from smallest to largest|from a to z|from low to high]: {l}',
      'Arrange by rank: {l}\n{l}: in their due order, please',
      '[Now s|S]ort [them|it|that|the list][, please|].\nIn [order|alphabetical order|sorted order], please.\n[And|Now] sorted?',
      'Arrange those by rank.',
      (items) => {
        const sorted = [...items].sort(compare(items))
        return { answer: sorted.join(', '), thought: `In order: ${sorted.join(', ')}.`, items: sorted }
      },
    ),
  ],
  [
    2,
    op(
      '[Sort|Order] [this list|these|these words|the list|] [in reverse order|descending|from z to a|from largest to smallest|backwards]: {l}\n{l} - sort [descending|in descending order]',
      'Arrange from the top down: {l}',
      '[Now|And] [descending|in descending order|sorted from the largest down|sorted in reverse order].',
      'Arrange those from the top down.',
      (items) => {
        const sorted = [...items].sort(compare(items)).reverse()
        return { answer: sorted.join(', '), thought: `In descending order: ${sorted.join(', ')}.`, items: sorted }
      },
    ),
  ],
  [
    3,
    op(
      '[Reverse|Turn around|Please reverse|Flip] [this list|the list|these|the order of|]: {l}\n[Write|Give me|List] [these|this list|] [backwards|in reverse]: {l}\nreverse {l}',
      'From back to front: {l}',
      '[Now r|R]everse [it|them|the list|that][, please|].\n[And|Now] [backwards|the other way round]?',
      'Those from back to front.',
      (items) => {
        const turned = [...items].reverse()
        return {
          answer: turned.join(', '),
          thought: `The last is ${items.at(-1)}. From the end: ${turned.join(', ')}.`,
          items: turned,
        }
      },
    ),
  ],
  [
    4,
    op(
      '[How many|What number of] [items|words|things|elements|entries] [are there|are in this list|does this list have|are listed][?| here?] {l}\n[Count|Please count] [the items|these|the words|the entries|]: {l}\nHow long is this list? {l}',
      'Tally these up: {l}',
      '[How many|And how many] [are there|are they|items is that]?\nCount them.',
      'Tally those up.',
      (items) => ({
        answer: `${items.length}`,
        thought: `${items.map((item, at) => `${at + 1} ${item}`).join(', ')}. There are ${items.length}.`,
      }),
    ),
  ],
  [
    3,
    op(
      "[What is|What's|Tell me|Give me] the {o} [item|word|entry|one|element] [of|in] [this list|the list|]: {l}\n{o} [of|item of] {l}?\n[Which|What] [word|item] is {o}: {l}?",
      'Name what stands {o} here: {l}',
      "[And|Now] the {o} [one|item|]?\n[What is|What's|Which is] the {o}[ one|]?",
      'Name what stands {o}.',
      () => undefined,
    ),
  ],
  [
    2,
    op(
      '[Which|What] [is the|number is the|word is the] {e}: {l}?\n[Find|Give me|Tell me] the {e} of {l}[.|]',
      'Seek out the {e} among {l}',
      '[And|Now] the {e}?\n[Which|What] is the {e}?',
      'Seek out the {e} among those.',
      () => undefined,
    ),
  ],
  [
    2,
    op(
      'Is {x} [in|part of|on] [this list|the list]: {l}?\nIs there [a|] {x} in {l}?',
      'Does {x} figure among {l}?',
      'Is {x} [in it|in the list|among them]?',
      'Does {x} figure there?',
      () => undefined,
    ),
  ],
  [
    2,
    op(
      '[Remove|Delete|Drop|Take out] {y} from [this list|the list|]: {l}\n{l} without {y}',
      'Strike {y} out of {l}',
      '[Now r|R]emove {y}[, please|].\nWithout {y}[, please|].',
      'Strike {y} out.',
      () => undefined,
    ),
  ],
  [
    2,
    op(
      'Add {z} to [this list|the list|the end of|]: {l}\n{l} - [append|add] {z}',
      'Tack {z} onto {l}',
      '[Now a|A]dd {z}[, please|].\n[Append|And] {z}[, too|].',
      'Tack {z} on.',
      () => undefined,
    ),
  ],
  [
    2,
    op(
      '[Join|Write|Put] [these|this list|] with {j}: {l}\n[Separate|Join] {l} with {j}',
      'String together, {j} in between: {l}',
      '[Now|And] joined with {j}.\nJoin them with {j}.',
      'String those together, {j} in between.',
      () => undefined,
    ),
  ],
  [
    2,
    op(
      '[Write|Give me|Turn|Show] [this|this list|these] as [a list|bullet points|a bulleted list|bullets]: {l}\n[One|Each] [item|] [per|on a] line[ with a dash|]: {l}',
      'One beneath the other: {l}',
      '[Now|And] as [a list|bullet points|bullets][, please|].',
      'Those one beneath the other.',
      (items) => ({
        answer: items.map((item) => `- ${item}`).join('\n'),
        thought: `There are ${items.length} items, each on its own line.`,
      }),
    ),
  ],
]
const total = ops.reduce((sum, [weight]) => sum + weight, 0)

const joiners: readonly (readonly [string, string])[] = [
  ['a dash', '-'],
  ['semicolons', '; '],
  ['slashes', '/'],
  ['a plus', ' + '],
  ['spaces', ' '],
  ['"and"', ' and '],
  ['a colon', ':'],
  ['arrows', ' -> '],
  ['underscores', '_'],
]

function drawItems(random: Random, split: Split): string[] {
  const count = random.int(3, random.chance(0.8) ? 5 : 7)
  return random.pick([
    () => random.sample(v.nouns[split], count),
    () => random.sample(v.nouns[split], count),
    () => random.sample(v.firstNames[split].slice(0, 900), count),
    () => [...new Set(Array.from({ length: count }, () => String(random.int(1, random.pick([9, 99, 99, 999])))))],
    () => [...new Set(Array.from({ length: count }, () => String(random.int(1, 99))))],
    () => random.sample(v.cities[split], count),
    () => random.sample(v.colours[split], count),
    () => random.sample(v.dishes[split], count),
    () => random.sample(v.adjectives[split], count),
  ])()
}

function apply(
  random: Random,
  split: Split,
  chosen: Op,
  at: number,
  items: readonly string[],
  follow: boolean,
): (Exchange & { items?: readonly string[] }) | undefined {
  const words: Record<string, string> = {
    l: random.chance(0.75) ? items.join(', ') : random.chance(0.5) ? listed(items) : `[${items.join(', ')}]`,
  }
  let done = chosen.run(items, random)
  if (at === 4) {
    const which = random.int(0, Math.min(items.length, ordinals.length))
    const last = which === items.length || which === ordinals.length
    words.o = last ? 'last' : random.chance(0.7) ? ordinals[which]! : `${which + 1}${['st', 'nd', 'rd'][which] ?? 'th'}`
    const value = last ? items.at(-1)! : items[which]!
    done = {
      answer: value,
      thought: last
        ? `The last one is ${value}.`
        : `${items
            .slice(0, which + 1)
            .map((item, index) => `${index + 1} ${item}`)
            .join(', ')}. The ${words.o} is ${value}.`,
    }
  } else if (at === 5) {
    const numbers = isNumbers(items)
    const big = random.chance(0.5)
    words.e = numbers
      ? random.pick(big ? ['largest', 'biggest', 'highest', 'maximum'] : ['smallest', 'lowest', 'minimum'])
      : big
        ? 'longest word'
        : 'shortest word'
    const size = (item: string) => (numbers ? Number(item) : item.length)
    const sorted = [...items].sort((a, b) => (big ? size(b) - size(a) : size(a) - size(b)))
    if (size(sorted[0]!) === size(sorted[1]!) || (!numbers && items.some((item) => item.includes(' '))))
      return undefined
    done = {
      answer: sorted[0]!,
      thought: `${numbers ? `The numbers are ${items.join(', ')}` : items.map((item) => `${item} ${item.length}`).join(', ')}. The ${words.e} is ${sorted[0]}.`,
    }
  } else if (at === 6) {
    const inside = random.chance(0.5)
    const others = drawItems(random, split).filter((item) => !items.includes(item))
    words.x = inside || others.length === 0 ? random.pick(items) : others[0]!
    const found = items.includes(words.x)
    done = {
      answer: found ? `Yes, ${words.x} is in the list.` : `No, ${words.x} is not in the list.`,
      thought: `The list is ${items.join(', ')}. ${words.x} is ${found ? '' : 'not '}there.`,
    }
  } else if (at === 7) {
    if (items.length < 3) return undefined
    words.y = random.pick(items)
    const left = items.filter((item) => item !== words.y)
    done = { answer: left.join(', '), thought: `Without ${words.y}: ${left.join(', ')}.`, items: left }
  } else if (at === 8) {
    words.z = isNumbers(items) ? String(random.int(1, 99)) : random.pick(v.nouns[split])
    if (items.includes(words.z)) return undefined
    const more = [...items, words.z]
    done = { answer: more.join(', '), thought: `${words.z} comes at the end.`, items: more }
  } else if (at === 9) {
    const [name, joiner] = random.pick(joiners)
    words.j = name
    done = { answer: items.join(joiner), thought: `The items with ${name} between them.` }
  }
  if (done === undefined) return undefined
  return {
    ask: fill(vary(random, random.pick((follow ? chosen.follow : chosen.asks)[split])), words),
    ...done,
    contains: [done.answer],
  }
}

/** `turns` exchanges about one list. */
export function listTurns(random: Random, split: Split, turns: number): Exchange[] {
  let items: readonly string[] = drawItems(random, split)
  const made: Exchange[] = []
  let before = -1
  while (made.length < turns) {
    let left = random.int(0, total - 1)
    const at = ops.findIndex(([weight]) => {
      left -= weight
      return left < 0
    })
    const done = at === before ? undefined : apply(random, split, ops[at]![1], at, items, made.length > 0)
    if (done === undefined) {
      if (random.chance(0.3) && made.length === 0) items = drawItems(random, split)
      continue
    }
    items = done.items ?? items
    before = at
    const { items: _, ...exchange } = done
    made.push(exchange)
  }
  return made
}
