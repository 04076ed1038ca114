// One conversation without tools while it is made: turns, the last one's reasoning, and what an evaluation expects of it.
import type { DeepseekMessage } from '../../../../src/deepseek/render.ts'
import type { Conversation, Random, Split } from './conversation.ts'
import type { EvalCase } from './held-out-cases.ts'
import * as v from './values.ts'

/** A question with its answer; `thought` is what the reasoning says, `contains` what must stand in the answer. */
export type Exchange = {
  ask: string
  answer: string
  thought: string
  contains?: string[]
  fields?: Record<string, unknown>
}

export class TextTalk {
  readonly random: Random
  readonly split: Split
  readonly thinking: boolean
  responseFormat: object | undefined
  readonly #messages: DeepseekMessage[] = []
  #last: Exchange | undefined

  constructor(random: Random, split: Split) {
    this.random = random
    this.split = split
    this.thinking = random.chance(0.4)
  }

  system(text: string): void {
    this.#messages.push({ role: 'system', content: text })
  }

  turn(exchange: Exchange): void {
    this.#messages.push({ role: 'user', content: exchange.ask }, { role: 'assistant', content: exchange.answer })
    this.#last = exchange
  }

  get empty(): boolean {
    return this.#last === undefined
  }

  finish(task: string): Conversation {
    const last = this.#last!
    const messages = [...this.#messages]
    if (this.thinking)
      messages[messages.length - 1] = { role: 'assistant', content: last.answer, reasoning: last.thought }
    const format = this.responseFormat === undefined ? {} : { responseFormat: this.responseFormat }
    return { task, messages, ...format, thinking: this.thinking }
  }

  /** The same conversation up to the last answer; undefined where nothing certain can be expected. */
  toCase(task: string): EvalCase | undefined {
    const last = this.#last!
    const expected =
      last.fields !== undefined
        ? { fields: last.fields }
        : last.contains !== undefined
          ? { contains: last.contains }
          : undefined
    if (expected === undefined) return undefined
    const format = this.responseFormat === undefined ? {} : { responseFormat: this.responseFormat }
    return { task, messages: this.#messages.slice(0, -1), ...format, thinking: this.thinking, expected }
  }
}

/** How many turns: 40 % one, else two to five. */
export function turnCount(random: Random): number {
  return random.chance(0.4) ? 1 : random.pick([2, 2, 3, 3, 4, 5])
}

export function weighted<T>(random: Random, items: readonly (readonly [number, T])[]): T {
  let left = random.next() * items.reduce((sum, [weight]) => sum + weight, 0)
  for (const [weight, item] of items) {
    left -= weight
    if (left < 0) return item
  }
  return items.at(-1)![1]
}

/** `{key}` from the table, `{Key}` with a capital letter. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, key: string) => {
    if (key in values) return String(values[key])
    const lower = key[0]!.toLowerCase() + key.slice(1)
    return lower in values ? v.capital(String(values[lower])) : whole
  })
}

/** Draws from a grammar: `[a|b|]` picks one of the choices, from the inside out. */
export function vary(random: Random, text: string): string {
  let result = text
  for (;;) {
    const next = result.replace(/\[([^[\]]*\|[^[\]]*)\]/, (_, choices: string) => random.pick(choices.split('|')))
    if (next === result) return tidy(result)
    result = next
  }
}

const tidy = (text: string) =>
  text
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/ ([,.?!])(?=\s|$)/g, '$1')
    .trim()

/** `a, b and c` */
export function listed(items: readonly string[], join = 'and'): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${join} ${items.at(-1)}`
}

/** As the answers are written: `{"a": 1, "b": "x"}`. */
export function spacedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spacedJson).join(', ')}]`
  if (value !== null && typeof value === 'object')
    return `{${Object.entries(value)
      .map(([key, item]) => `${JSON.stringify(key)}: ${spacedJson(item)}`)
      .join(', ')}}`
  return JSON.stringify(value)
}

/** One of the split's templates, a line each (`⏎` is a line break inside one), varied and filled. */
export function draw(
  random: Random,
  split: Split,
  train: string,
  heldOut: string,
  values: Record<string, string | number>,
): string {
  const template = random.pick((split === 'train' ? train : heldOut).split('\n'))
  return fill(vary(random, template).replaceAll('⏎', '\n'), values)
}
