// A regular expression as grammar: the texts that match it, as they are written in JSON or outside it.
import { complement, type PatternNode, patternSize } from '../../contract/pattern.ts'
import { all, any, type Expr, empty, type Grammar, isNullable, type Range, repeat, set, text } from './rules.ts'

/** How one character may be written. `plain` ranges stand for themselves, `escapes` are written otherwise or not. */
export type Writing = { plain: readonly Range[]; escapes: ReadonlyMap<number, string>; any: Expr }

/** Of the pattern written out: as many may be open at once. */
const maxPositions = 500
const never: ReadonlySet<string> = new Set()

/**
 * @returns undefined where the pattern asks for more than a grammar can hold: a look-ahead, a boundary, an anchor in
 *   the middle, a Unicode property
 */
export function patternText(grammar: Grammar, pattern: PatternNode, writing: Writing): Expr | undefined {
  if (patternSize(pattern) > maxPositions) return undefined
  try {
    return new PatternWriter(grammar, writing).whole(pattern)
  } catch (error) {
    if (error instanceof NotWritable) return undefined
    throw error
  }
}

class NotWritable extends Error {}

class PatternWriter {
  private readonly grammar: Grammar
  private readonly writing: Writing

  constructor(grammar: Grammar, writing: Writing) {
    this.grammar = grammar
    this.writing = writing
  }

  /** Patterns match anywhere: what no anchor holds may go on. */
  whole(pattern: PatternNode): Expr {
    if (pattern.type === 'choice') return any(...pattern.options.map((option) => this.whole(option)))
    const items = pattern.type === 'sequence' ? [...pattern.items] : [pattern]
    const rest = repeat(this.writing.any, 0)
    const atStart = isAssert(items[0], 'start')
    if (atStart) items.shift()
    const atEnd = isAssert(items.at(-1), 'end')
    if (atEnd) items.pop()
    return all(atStart ? empty : rest, ...items.map((item) => this.expr(item)), atEnd ? empty : rest)
  }

  private expr(node: PatternNode): Expr {
    switch (node.type) {
      case 'set':
        return this.set(node)
      case 'sequence':
        return all(...node.items.map((item) => this.expr(item)))
      case 'choice': {
        const options = node.options.map((option) => this.expr(option))
        // Two ways to write nothing would multiply with each such group around them.
        if (options.filter((option) => isNullable(option, never)).length > 1) throw new NotWritable()
        return any(...options)
      }
      case 'repeat': {
        const item = this.expr(node.item)
        // A loop over nothing has no place in llama.cpp's grammars.
        if (isNullable(item, never)) throw new NotWritable()
        return repeat(item.kind === 'set' ? item : this.grammar.add(item), node.min, node.max)
      }
      default:
        throw new NotWritable()
    }
  }

  private set(node: Extract<PatternNode, { type: 'set' }>): Expr {
    if (node.properties.length > 0) throw new NotWritable()
    const ranges = node.negated ? complement(node.ranges) : node.ranges
    const options: Expr[] = []
    const plain = intersection(ranges, this.writing.plain)
    if (plain.length > 0) options.push(set(...plain))
    for (const [code, written] of this.writing.escapes)
      if (ranges.some(([from, to]) => code >= from && code <= to)) options.push(text(written))
    return any(...options)
  }
}

function isAssert(node: PatternNode | undefined, at: 'start' | 'end'): boolean {
  return node?.type === 'assert' && node.at === at
}

function intersection(a: readonly Range[], b: readonly Range[]): Range[] {
  const result: Range[] = []
  for (const [from, to] of a)
    for (const [otherFrom, otherTo] of b) {
      const start = Math.max(from, otherFrom)
      const end = Math.min(to, otherTo)
      if (start <= end) result.push([start, end])
    }
  return result
}
