// Skills with numbers and dates: sums, differences, products, comparisons, sequences, days; reasoning goes step by step.
import type { Random, Split } from './conversation.ts'
import { draw, type Exchange } from './text-talk.ts'
import * as v from './values.ts'

type Skill = (random: Random, split: Split) => Exchange

/** 347 + 85: "7+5=12, 4+8+1=13, 3+1=4: 432." */
export function addingSteps(a: number, b: number): string {
  const steps: string[] = []
  let carry = 0
  for (let place = 1; place <= Math.max(a, b) || carry > 0; place *= 10) {
    const [x, y] = [Math.floor(a / place) % 10, Math.floor(b / place) % 10]
    const parts = [
      ...(place <= Math.max(a, 1) ? [x] : []),
      ...(place <= Math.max(b, 1) ? [y] : []),
      ...(carry > 0 ? [carry] : []),
    ]
    const sum = x + y + carry
    steps.push(parts.length > 1 ? `${parts.join('+')}=${sum}` : `${sum}`)
    carry = sum >= 10 ? 1 : 0
    if (carry === 0 && place * 10 > Math.max(a, b)) break
  }
  return `${steps.join(', ')}: ${a + b}`
}

const size = (random: Random) => random.pick([9, 20, 99, 99, 999])

const sum: Skill = (random, split) => {
  const [a, b] = [random.int(1, size(random)), random.int(1, size(random))]
  const n = random.pick(v.nouns[split])
  const story = random.chance(0.25)
  return {
    ask: story
      ? draw(
          random,
          split,
          'I have {a} {n}s and [get|buy|find] {b} more. How many [do I have|are there][ now|]?\nThere are {a} {n}s in one box and {b} in [the other|another]. How many [in all|together|altogether]?',
          'To {a} {n}s come another {b}. What does that make?',
          { a, b, n },
        )
      : draw(
          random,
          split,
          "[What is|What's|Calculate|Compute|How much is|Tell me] {a} [+|plus|and] {b}[?|]\n{a}+{b}\n{a} + {b} =\n{a} + {b}[?|]\n[Add|Please add|Sum up] {a} and {b}[.|]\n[The sum of|sum of] {a} and {b}[?|]\nadd {b} to {a}",
          'Which figure results when {a} meets {b} in a sum?',
          { a, b },
        ),
    answer: story ? `${a + b}` : `${a} + ${b} = ${a + b}`,
    thought: `${a} + ${b}: ${addingSteps(a, b)}.`,
    contains: [String(a + b)],
  }
}

const threeSum: Skill = (random, split) => {
  const [a, b, c] = [random.int(1, 60), random.int(1, 60), random.int(1, 60)]
  return {
    ask: draw(
      random,
      split,
      '[What is|Calculate|How much is] {a} + {b} + {c}[?|]\n[Add|Sum|Total of|Sum of] {a}, {b} and {c}[.|]\n[Coffee|Bread|A book] costs {a}, [tea|cheese|a pen] {b} and [cake|milk|a bag] {c}. [What is the total|How much is it together|How much is that]?',
      'Heap up {a}, {b} and {c}.',
      { a, b, c },
    ),
    answer: `${a + b + c}`,
    thought: `${a} + ${b}: ${addingSteps(a, b)}. ${a + b} + ${c}: ${addingSteps(a + b, c)}.`,
    contains: [String(a + b + c)],
  }
}

const difference: Skill = (random, split) => {
  const top = size(random)
  const x = random.int(1, top)
  const b = random.int(1, Math.min(x + 1, 99))
  const a = Math.max(x, b)
  const n = random.pick(v.nouns[split])
  const tens = Math.floor(b / 10) * 10
  return {
    ask: draw(
      random,
      split,
      "[What is|What's|Calculate|Compute|How much is] {a} [-|minus] {b}[?|]\n{a}-{b}\n{a} - {b} =\n[Subtract|Take] {b} from {a}[.|]\nI have {a} {n}s and [lose|sell|give away] {b}. How many are left?\n[The difference of|Difference between] {a} and {b}[?|]",
      'Of {a} {n}s, {b} are gone; what stays?',
      { a, b, n },
    ),
    answer: `${a - b}`,
    thought:
      tens > 0 && b > tens
        ? `${a} - ${tens} = ${a - tens}, ${a - tens} - ${b - tens} = ${a - b}.`
        : `${a} - ${b} = ${a - b}.`,
    contains: [String(a - b)],
  }
}

const product: Skill = (random, split) => {
  const [a, b] = random.chance(0.7) ? [random.int(2, 10), random.int(2, 10)] : [random.int(11, 60), random.int(2, 9)]
  const tens = Math.floor(a / 10) * 10
  return {
    ask: draw(
      random,
      split,
      "[What is|What's|Calculate|Compute|How much is] {a} [*|x|times|multiplied by] {b}[?|]\n{a}*{b}\n{a} x {b} =\n[Multiply|Please multiply] {a} by {b}[.|]\n{b} [boxes|bags|packs] of {a}: how many [in all|pieces]?",
      'Take {a} {b}-fold.',
      { a, b },
    ),
    answer: `${a * b}`,
    thought:
      a > 10 && a > tens
        ? `${tens} * ${b} = ${tens * b}, ${a - tens} * ${b} = ${(a - tens) * b}, together ${a * b}.`
        : `${a} * ${b} = ${a * b}.`,
    contains: [String(a * b)],
  }
}

const quotient: Skill = (random, split) => {
  const [b, q] = [random.int(2, 10), random.int(2, 12)]
  return {
    ask: draw(
      random,
      split,
      "[What is|What's|Calculate|How much is] {a} [/|divided by] {b}[?|]\n{a}/{b}\n[Divide|Split] {a} by {b}[.|]\n[Share|Split] {a} [apples|coins|cards] among {b} [people|children]. How many [does each get|each]?\n[Half|half] of {h}?",
      'Portion {a} out to {b}; what is each share?',
      { a: b * q, b, h: q * 2 },
    ),
    answer: `${q}`,
    thought: `${b} * ${q} = ${b * q}, so the answer is ${q}.`,
    contains: [String(q)],
  }
}
/** "half of" needs its own numbers: drawn again until the template fits. */
const division: Skill = (random, split) => {
  const made = quotient(random, split)
  return /half/i.test(made.ask) ? { ...made, thought: `Half of ${Number(made.answer) * 2} is ${made.answer}.` } : made
}

const comparison: Skill = (random, split) => {
  const top = size(random)
  const [a, b] = [random.int(1, top), random.int(1, top)]
  if (a === b) return sum(random, split)
  const bigger = random.chance(0.6)
  if (random.chance(0.5)) {
    const holds = bigger ? a > b : a < b
    return {
      ask: draw(
        random,
        split,
        `Is {a} [${bigger ? 'greater|larger|bigger|more' : 'less|smaller'}] than {b}?`,
        `Does {a} ${bigger ? 'outrank' : 'lie below'} {b}?`,
        { a, b },
      ),
      answer: holds
        ? `Yes, ${a} is ${bigger ? 'greater' : 'less'} than ${b}.`
        : `No, ${a} is not ${bigger ? 'greater' : 'less'} than ${b}.`,
      thought: `${Math.min(a, b)} comes before ${Math.max(a, b)}.`,
      contains: [holds ? 'Yes' : 'No'],
    }
  }
  const value = bigger ? Math.max(a, b) : Math.min(a, b)
  return {
    ask: draw(
      random,
      split,
      `[Which|Which number|What] is [${bigger ? 'larger|greater|bigger|more|higher' : 'smaller|less|lower'}]: {a} or {b}?\n{a} or {b}, which is [${bigger ? 'larger|bigger' : 'smaller|less'}]?`,
      `Pick the ${bigger ? 'weightier' : 'lighter'} figure: {a} against {b}.`,
      { a, b },
    ),
    answer: String(value),
    thought: `${Math.min(a, b)} comes before ${Math.max(a, b)}.`,
    contains: [String(value)],
  }
}

const sequence: Skill = (random, split) => {
  const step = random.pick([1, 2, 2, 3, 4, 5, 5, 10, 10])
  const down = random.chance(0.25)
  const start = random.int(1, 60) + (down ? step * 6 : 0)
  const count = random.int(3, 5)
  const at = (index: number) => start + (down ? -step : step) * index
  const shown = Array.from({ length: count }, (_, index) => at(index))
  const many = random.chance(0.5) ? 1 : random.int(2, 3)
  const next = Array.from({ length: many }, (_, index) => at(count + index))
  return {
    ask: draw(
      random,
      split,
      many === 1
        ? "[What comes next|What is next|What's the next number|Next number|Continue]: {s}[?|, ...|...]\n{s}, [what comes next?|?]"
        : `[Continue|Go on with|Give the next ${many} numbers of|What are the next ${many} numbers]: {s}${many > 1 ? ` (${many} more)` : ''}`,
      many === 1 ? 'Which figure follows on {s}?' : `Which ${many} figures follow on {s}?`,
      { s: shown.join(', ') },
    ),
    answer: next.join(', '),
    thought: `Each is ${step} ${down ? 'less' : 'more'}. After ${shown.at(-1)} comes ${next.join(', ')}.`,
    contains: [next.join(', ')],
  }
}

const months = v.months
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const days: Skill = (random, split) => {
  const at = random.int(0, 6)
  const day = v.weekdays[at]!
  const far = random.chance(0.5) ? 1 : random.int(2, 6)
  const back = random.chance(0.3)
  const target = v.weekdays[(at + (back ? 7 - far : far)) % 7]!
  const steps = Array.from({ length: far }, (_, index) => v.weekdays[(at + (back ? 7 - index - 1 : index + 1)) % 7]!)
  return {
    ask:
      far === 1
        ? draw(
            random,
            split,
            back
              ? '[Which|What] day [is|comes] before {d}?\nToday is {d}. [What|Which] day was yesterday?'
              : '[Which|What] day [is|comes] after {d}?\nToday is {d}. [What|Which] day is tomorrow?\nIf today is {d}, what is tomorrow?',
            back ? 'Of which day is {d} the follower?' : 'What day trails {d}?',
            { d: day },
          )
        : draw(
            random,
            split,
            back
              ? 'Today is {d}. [Which|What] day was it {n} days ago?\n[Which|What] day is {n} days before {d}?'
              : 'Today is {d}. [Which|What] day is it in {n} days?\n[Which|What] day is {n} days after {d}?\nIt is {d}. {n} days later is [which day|what day]?',
            back ? 'Count {n} days backward from {d}.' : 'Count {n} days onward from {d}.',
            { d: day, n: far },
          ),
    answer: target,
    thought: `From ${day}: ${steps.join(', ')}.`,
    contains: [target],
  }
}

const dates: Skill = (random, split) => {
  const month = random.int(1, 12)
  const end = random.chance(0.25)
  const length = monthDays[month - 1]!
  const day = end ? length : random.int(1, length - 1)
  const year = random.int(2019, 2031)
  if (end && month === 2) return days(random, split)
  const iso = (y: number, m: number, d: number) => `${y}-${v.two(m)}-${v.two(d)}`
  const next = end ? (month === 12 ? iso(year + 1, 1, 1) : iso(year, month + 1, 1)) : iso(year, month, day + 1)
  return {
    ask: draw(
      random,
      split,
      '[Which|What] date [is|comes] [after|the day after] {d}?\n[What is|Give me] the [next day|day after] [after|of] {d}?\nToday is {d}. What date is tomorrow?\n{d} plus one day[?|]',
      'What date trails {d}?',
      { d: iso(year, month, day) },
    ),
    answer: next,
    thought: end
      ? `${months[month - 1]} has ${length} days, so the next day is ${next}.`
      : `After day ${day} comes ${day + 1}: ${next}.`,
    contains: [next],
  }
}

const between: Skill = (random, split) => {
  const month = random.int(1, 12)
  const from = random.int(1, 20)
  const to = random.int(from + 1, 28)
  const name = months[month - 1]!
  return {
    ask: draw(
      random,
      split,
      'How many days [are there|is it|lie] [between|from] {m} {a} [and|to] {m} {b}?\n[From|It is] {m} {a}[ until|. How many days until] {m} {b}[: how many days?|?]',
      'Count the days from {m} {a} up to {m} {b}.',
      { m: name, a: from, b: to },
    )
      .replace(/from (\w+ \d+) and/, 'from $1 to')
      .replace(/between (\w+ \d+) to/, 'between $1 and'),
    answer: `${to - from}`,
    thought: `${to} - ${from} = ${to - from}.`,
    contains: [String(to - from)],
  }
}

const monthOrder: Skill = (random, split) => {
  const at = random.int(0, 11)
  const back = random.chance(0.3)
  const target = months[(at + (back ? 11 : 1)) % 12]!
  return {
    ask: draw(
      random,
      split,
      back
        ? '[Which|What] month [is|comes] before {m}?'
        : '[Which|What] month [is|comes] after {m}?\n{m}, then comes [which month|what]?',
      back ? 'Of which month is {m} the follower?' : 'What month trails {m}?',
      { m: months[at]! },
    ),
    answer: target,
    thought: `${back ? 'Before' : 'After'} ${months[at]} comes ${target}.`,
    contains: [target],
  }
}

const unit: Skill = (random, split) => {
  const [big, small, factor] = random.pick([
    ['hour', 'minutes', 60],
    ['minute', 'seconds', 60],
    ['week', 'days', 7],
    ['day', 'hours', 24],
    ['box', `${random.pick(v.nouns[split])}s`, random.int(2, 12)],
    ['metre', 'centimetres', 100],
    ['kilogram', 'grams', 1000],
    ['pack', `${random.pick(v.nouns[split])}s`, random.int(2, 12)],
    ['dozen', 'pieces', 12],
  ] as const)
  const many = random.int(2, factor > 12 ? 9 : 10)
  const plural = big === 'box' ? 'boxes' : big === 'dozen' ? 'dozen' : `${big}s`
  return {
    ask: draw(
      random,
      split,
      `[One|1|A] {u} [has|is] {f} {s}. How many {s} [are|are in] {n} {p}?`,
      `With {f} {s} to the {u}, what do {n} {p} come to?`,
      { u: big, f: factor, s: small, n: many, p: plural },
    ),
    answer: `${many * factor} ${small}`,
    thought: `${many} * ${factor} = ${many * factor}.`,
    contains: [String(many * factor)],
  }
}

export const numberSkills: readonly (readonly [number, Skill])[] = [
  [7, sum],
  [2, threeSum],
  [4, difference],
  [3, product],
  [2, division],
  [3, comparison],
  [3, sequence],
  [3, days],
  [3, dates],
  [2, between],
  [1, monthOrder],
  [2, unit],
]
