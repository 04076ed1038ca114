// Runs patterns of clients' schemas in time linear in the text, whatever the pattern: no backtracking.
import type { PatternNode } from './pattern.ts'

type Step =
  | { op: 'set'; node: Extract<PatternNode, { type: 'set' }>; to: number }
  | { op: 'split'; to: number[] }
  | { op: 'assert'; at: Extract<PatternNode, { type: 'assert' }>['at']; to: number }
  | { op: 'look'; start: number; negated: boolean; to: number }
  | { op: 'match' }

/**
 * A pattern made ready to run. Steps only lead to steps with lower numbers, but for the way back in a loop, and the
 * steps of a look-ahead come before the step that asks for it.
 */
export class PatternMatcher {
  private readonly steps: Step[] = []
  /** Steps of each look-ahead, inner ones first. */
  private readonly looks: [first: number, end: number][] = []
  private readonly start: number

  constructor(pattern: PatternNode) {
    this.start = this.compile(pattern, this.add({ op: 'match' }))
  }

  /** Work of one match is this times the text's length. */
  get size(): number {
    return this.steps.length
  }

  /** Whether the pattern matches anywhere in the text, as `RegExp.test` with the flag `u`. */
  test(text: string): boolean {
    const codes = Array.from(text, (char) => char.codePointAt(0)!)
    let next: Uint8Array = new Uint8Array(this.steps.length)
    // From the end backwards: which steps lead to a match from here is known from which do one character on.
    for (let at = codes.length; at >= 0; at--) {
      const here = new Uint8Array(this.steps.length)
      // What a look-ahead finds must be settled before it is asked: "not found yet" is no answer to `(?!…)`.
      for (const [first, end] of this.looks) this.settle(first, end, codes, at, here, next)
      this.settle(0, this.steps.length, codes, at, here, next)
      if (here[this.start] === 1) return true
      next = here
    }
    return false
  }

  /** A loop's way back makes a second sweep necessary; each sweep settles one more level of nested loops. */
  private settle(first: number, end: number, codes: number[], at: number, here: Uint8Array, next: Uint8Array): void {
    for (let changed = true; changed; ) {
      changed = false
      for (let index = first; index < end; index++) {
        if (here[index] === 1 || !this.leads(this.steps[index]!, codes, at, here, next)) continue
        here[index] = 1
        changed = true
      }
    }
  }

  private leads(step: Step, codes: number[], at: number, here: Uint8Array, next: Uint8Array): boolean {
    switch (step.op) {
      case 'match':
        return true
      case 'set':
        return at < codes.length && next[step.to] === 1 && inSet(step.node, codes[at]!)
      case 'split':
        return step.to.some((to) => here[to] === 1)
      case 'assert':
        return here[step.to] === 1 && holds(step.at, codes, at)
      case 'look':
        return here[step.to] === 1 && (here[step.start] === 1) !== step.negated
    }
  }

  private add(step: Step): number {
    this.steps.push(step)
    return this.steps.length - 1
  }

  /** @returns the step that begins the node; `to` is what follows it */
  private compile(node: PatternNode, to: number): number {
    switch (node.type) {
      case 'set':
        return this.add({ op: 'set', node, to })
      case 'assert':
        return this.add({ op: 'assert', at: node.at, to })
      case 'sequence':
        return node.items.reduceRight((follows, item) => this.compile(item, follows), to)
      case 'choice':
        return this.add({ op: 'split', to: node.options.map((option) => this.compile(option, to)) })
      case 'repeat':
        return this.repeat(node, to)
      case 'look-ahead': {
        const first = this.add({ op: 'match' })
        const start = this.compile(node.item, first)
        this.looks.push([first, this.steps.length])
        return this.add({ op: 'look', start, negated: node.negated, to })
      }
    }
  }

  private repeat({ item, min, max }: Extract<PatternNode, { type: 'repeat' }>, to: number): number {
    let follows = to
    if (max === Number.POSITIVE_INFINITY) {
      const loop: Step = { op: 'split', to: [to] }
      follows = this.add(loop)
      loop.to.push(this.compile(item, follows))
    } else
      for (let count = min; count < max; count++)
        follows = this.add({ op: 'split', to: [to, this.compile(item, follows)] })
    for (let count = 0; count < min; count++) follows = this.compile(item, follows)
    return follows
  }
}

function inSet(node: Extract<PatternNode, { type: 'set' }>, code: number): boolean {
  let inside = node.ranges.some(([from, to]) => code >= from && code <= to)
  if (!inside && node.properties.length > 0) {
    const char = String.fromCodePoint(code)
    inside = node.properties.some((property) => property.test(char))
  }
  return inside !== node.negated
}

function holds(at: Extract<PatternNode, { type: 'assert' }>['at'], codes: number[], index: number): boolean {
  if (at === 'start') return index === 0
  if (at === 'end') return index === codes.length
  const boundary = isWord(codes[index - 1]) !== isWord(codes[index])
  return (at === 'boundary') === boundary
}

function isWord(code: number | undefined): boolean {
  if (code === undefined) return false
  return (
    (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || (code >= 0x61 && code <= 0x7a)
  )
}
