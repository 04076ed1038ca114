// Regular expressions of clients' schemas, read into a tree. What a linear-time matcher cannot run is refused.

/** Code points from and to, both included. */
export type CodePointRange = readonly [from: number, to: number]

export type PatternNode =
  | { type: 'set'; ranges: CodePointRange[]; negated: boolean; properties: RegExp[] }
  | { type: 'sequence'; items: PatternNode[] }
  | { type: 'choice'; options: PatternNode[] }
  | { type: 'repeat'; item: PatternNode; min: number; max: number }
  | { type: 'assert'; at: 'start' | 'end' | 'boundary' | 'no-boundary' }
  | { type: 'look-ahead'; item: PatternNode; negated: boolean }

export const maxPatternLength = 4096
const maxGroupDepth = 32
const maxRepeat = 1000
/** Nodes of the tree with counted repetitions written out: what a matcher's program comes to. */
const maxPatternSize = 4000

export const lastCodePoint = 0x10ffff
const lineEnds: CodePointRange[] = [
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
]
const digits: CodePointRange[] = [[0x30, 0x39]]
const wordCharacters: CodePointRange[] = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
]
const blanks: CodePointRange[] = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
]
const controls: Record<string, number> = { t: 0x09, n: 0x0a, v: 0x0b, f: 0x0c, r: 0x0d, '0': 0 }

/**
 * @param source as JSON Schema has it: ECMAScript, unanchored, by code points, no flags
 * @returns the tree, or what stands in the way, to be read after "must"
 */
export function parsePattern(source: string): { pattern: PatternNode } | { problem: string } {
  if (source.length > maxPatternLength)
    return { problem: `have at most ${maxPatternLength} characters; got ${source.length}` }
  try {
    const pattern = new PatternReader(source).read()
    const size = patternSize(pattern)
    if (size > maxPatternSize)
      return { problem: `come to at most ${maxPatternSize} steps with its repetitions written out; got ${size}` }
    return { pattern }
  } catch (error) {
    if (error instanceof PatternProblem) return { problem: error.message }
    throw error
  }
}

class PatternProblem extends Error {}

class PatternReader {
  private readonly chars: string[]
  private at = 0
  private depth = 0

  constructor(source: string) {
    this.chars = Array.from(source)
  }

  read(): PatternNode {
    const pattern = this.choice()
    if (this.at < this.chars.length) this.refuse('be a regular expression: `)` without `(`')
    return pattern
  }

  private refuse(problem: string): never {
    throw new PatternProblem(`${problem}, at character ${this.at + 1}`)
  }

  private take(text: string): boolean {
    for (let i = 0; i < text.length; i++) if (this.chars[this.at + i] !== text[i]) return false
    this.at += text.length
    return true
  }

  private choice(): PatternNode {
    const options = [this.sequence()]
    while (this.take('|')) options.push(this.sequence())
    return options.length === 1 ? options[0]! : { type: 'choice', options }
  }

  private sequence(): PatternNode {
    const items: PatternNode[] = []
    while (this.at < this.chars.length && this.chars[this.at] !== '|' && this.chars[this.at] !== ')')
      items.push(this.repeated(this.atom()))
    return items.length === 1 ? items[0]! : { type: 'sequence', items }
  }

  private repeated(item: PatternNode): PatternNode {
    const bounds = this.quantifier()
    if (bounds === undefined) return item
    this.take('?') // lazy or greedy: the same strings match
    return { type: 'repeat', item, min: bounds[0], max: bounds[1] }
  }

  private quantifier(): [number, number] | undefined {
    if (this.take('*')) return [0, Number.POSITIVE_INFINITY]
    if (this.take('+')) return [1, Number.POSITIVE_INFINITY]
    if (this.take('?')) return [0, 1]
    const counted = /^\{(\d+)(,(\d*))?\}/.exec(this.chars.slice(this.at, this.at + 24).join(''))
    if (!counted) return undefined
    const min = Number(counted[1])
    const max = counted[2] === undefined ? min : counted[3] === '' ? Number.POSITIVE_INFINITY : Number(counted[3])
    for (const bound of [min, max])
      if (bound > maxRepeat && bound !== Number.POSITIVE_INFINITY)
        this.refuse(`repeat nothing more than ${maxRepeat} times; got ${bound}`)
    if (min > max) this.refuse(`be a regular expression: ${min} is more than ${max}`)
    this.at += counted[0].length
    return [min, max]
  }

  private atom(): PatternNode {
    if (this.take('^')) return { type: 'assert', at: 'start' }
    if (this.take('$')) return { type: 'assert', at: 'end' }
    if (this.take('.')) return set(lineEnds, true)
    if (this.take('(')) return this.group()
    if (this.take('[')) return this.characterClass()
    if (this.take('\\')) return this.escape()
    const char = this.chars[this.at]!
    if ('*+?'.includes(char)) this.refuse(`be a regular expression: \`${char}\` has nothing to repeat`)
    this.at++
    return one(char.codePointAt(0)!)
  }

  private group(): PatternNode {
    if (++this.depth > maxGroupDepth) this.refuse(`nest at most ${maxGroupDepth} groups`)
    let look: 'ahead' | 'not-ahead' | undefined
    if (this.take('?')) {
      if (this.take('=')) look = 'ahead'
      else if (this.take('!')) look = 'not-ahead'
      else if (this.take('<=') || this.take('<!'))
        this.refuse('not look behind, which cannot be run in linear time here')
      else if (this.take('<')) this.groupName()
      else if (!this.take(':')) this.refuse('be a regular expression without inline flags')
    }
    const item = this.choice()
    if (!this.take(')')) this.refuse('be a regular expression: `(` without `)`')
    this.depth--
    return look === undefined ? item : { type: 'look-ahead', item, negated: look === 'not-ahead' }
  }

  private groupName(): void {
    const end = this.chars.indexOf('>', this.at)
    if (end < 0) this.refuse('be a regular expression: a group name without `>`')
    this.at = end + 1
  }

  private escape(): PatternNode {
    if (this.take('b')) return { type: 'assert', at: 'boundary' }
    if (this.take('B')) return { type: 'assert', at: 'no-boundary' }
    if (/^[1-9k]$/.test(this.chars[this.at] ?? ''))
      this.refuse('not refer back to a group, which cannot be run in linear time')
    return this.classEscape()
  }

  /** What may follow a backslash inside a class and outside alike. */
  private classEscape(): Extract<PatternNode, { type: 'set' }> {
    const char = this.chars[this.at++]
    if (char === undefined) this.refuse('be a regular expression: nothing follows the last `\\`')
    if (char === 'd' || char === 'D') return set(digits, char === 'D')
    if (char === 'w' || char === 'W') return set(wordCharacters, char === 'W')
    if (char === 's' || char === 'S') return set(blanks, char === 'S')
    if (char === 'p' || char === 'P') return this.property(char)
    if (char === 'x') return one(this.hex(/^[0-9a-fA-F]{2}/))
    if (char === 'u') return one(this.unicodeEscape())
    if (char === 'c') return one(this.controlLetter())
    const control = controls[char]
    if (control !== undefined) return one(control)
    if (/^[A-Za-z0-9]$/.test(char)) this.refuse(`be a regular expression: \`\\${char}\` means nothing`)
    return one(char.codePointAt(0)!)
  }

  private hex(form: RegExp): number {
    const found = form.exec(this.chars.slice(this.at, this.at + 10).join(''))
    if (!found) this.refuse('be a regular expression: a hexadecimal escape is cut short')
    this.at += found[0].length
    return Number.parseInt(found[0].replace(/[{}]/g, ''), 16)
  }

  private unicodeEscape(): number {
    const code = this.hex(/^(?:[0-9a-fA-F]{4}|\{[0-9a-fA-F]{1,6}\})/)
    if (code > lastCodePoint) this.refuse('be a regular expression: past the last code point')
    if (code < 0xd800 || code > 0xdbff || !this.take('\\u')) return code
    const low = this.hex(/^[dD][c-fC-F][0-9a-fA-F]{2}/)
    return 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00)
  }

  private controlLetter(): number {
    const letter = this.chars[this.at++] ?? ''
    if (!/^[A-Za-z]$/.test(letter)) this.refuse('be a regular expression: `\\c` needs a letter')
    return letter.charCodeAt(0) % 32
  }

  private property(letter: string): Extract<PatternNode, { type: 'set' }> {
    const found = /^\{[A-Za-z0-9_=]{1,60}\}/.exec(this.chars.slice(this.at, this.at + 64).join(''))
    if (!found) this.refuse(`be a regular expression: \`\\${letter}\` needs a property in braces`)
    try {
      const property = new RegExp(`^\\${letter}${found[0]}$`, 'u')
      this.at += found[0].length
      return { type: 'set', ranges: [], negated: false, properties: [property] }
    } catch {
      this.refuse(`be a regular expression: no property ${found[0]}`)
    }
  }

  private characterClass(): PatternNode {
    const negated = this.take('^')
    const ranges: CodePointRange[] = []
    const properties: RegExp[] = []
    while (!this.take(']')) {
      const from = this.classItem()
      const dash = this.chars[this.at] === '-' && this.chars[this.at + 1] !== ']' && this.at + 1 < this.chars.length
      if (!dash || single(from) === undefined) {
        ranges.push(...(from.negated ? complement(from.ranges) : from.ranges))
        properties.push(...from.properties)
        continue
      }
      this.at++
      const first = single(from)!
      const to = this.classItem()
      const last = single(to)
      if (last === undefined) {
        // `[a-\d]`: the dash stands for itself.
        ranges.push([first, first], [0x2d, 0x2d], ...(to.negated ? complement(to.ranges) : to.ranges))
        properties.push(...to.properties)
      } else if (last < first) this.refuse('be a regular expression: a range in a class is out of order')
      else ranges.push([first, last])
    }
    if (properties.length > 0) return { type: 'set', ranges: merged(ranges), negated, properties }
    return set(merged(ranges), negated)
  }

  private classItem(): Extract<PatternNode, { type: 'set' }> {
    if (this.at >= this.chars.length) this.refuse('be a regular expression: `[` without `]`')
    if (!this.take('\\')) return one(this.chars[this.at++]!.codePointAt(0)!)
    if (this.take('b')) return one(0x08)
    return this.classEscape()
  }
}

function set(ranges: CodePointRange[], negated: boolean): Extract<PatternNode, { type: 'set' }> {
  return { type: 'set', ranges: negated ? complement(ranges) : ranges, negated: false, properties: [] }
}

function one(code: number): Extract<PatternNode, { type: 'set' }> {
  return set([[code, code]], false)
}

function single(node: Extract<PatternNode, { type: 'set' }>): number | undefined {
  const [range] = node.ranges
  return node.ranges.length === 1 && node.properties.length === 0 && range![0] === range![1] ? range![0] : undefined
}

/** Sorted, without overlaps. */
export function merged(ranges: readonly CodePointRange[]): CodePointRange[] {
  const sorted = ranges.toSorted((a, b) => a[0] - b[0])
  const result: [number, number][] = []
  for (const [from, to] of sorted) {
    const last = result.at(-1)
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to)
    else result.push([from, to])
  }
  return result
}

/** Every code point that is in none of the ranges. */
export function complement(ranges: readonly CodePointRange[]): CodePointRange[] {
  const result: CodePointRange[] = []
  let next = 0
  for (const [from, to] of merged(ranges)) {
    if (from > next) result.push([next, from - 1])
    next = to + 1
  }
  if (next <= lastCodePoint) result.push([next, lastCodePoint])
  return result
}

/** Characters and decisions of the pattern with counted repetitions written out. */
export function patternSize(node: PatternNode): number {
  switch (node.type) {
    case 'sequence':
      return node.items.reduce((sum, item) => sum + patternSize(item), 0)
    case 'choice':
      return node.options.reduce((sum, option) => sum + patternSize(option) + 1, 0)
    case 'repeat':
      return patternSize(node.item) * Math.max(1, Number.isFinite(node.max) ? node.max : node.min + 1) + 2
    case 'look-ahead':
      return patternSize(node.item) + 2
    default:
      return 1
  }
}
