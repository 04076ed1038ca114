// The rules of JSON text itself: strings, any value, separators; and texts that keep clear of a marker.
import type { Json } from '../../contract/json.ts'
import { anyNumber } from './number-range.ts'
import type { Writing } from './pattern-text.ts'
import { all, any, chars, distinct, type Expr, type Grammar, optional, type Range, repeat, text } from './rules.ts'

/**
 * A marker that no text may contain, as the states of a reader: from each state, which characters lead on. State 0
 * is "nothing of it read", and the one character that it lists begins the marker: it leads to state 1 from every state
 * that does not list it. Any other character that is not listed leads back to state 0. `never` is not allowed.
 */
export type Marker = { on: string; to: number | 'never' }[][]

/** Of a fixed text whose first character does not come again in it. */
export function markerOf(value: string): Marker {
  const last = value.length - 1
  return Array.from(value, (char, index) => [{ on: char, to: index === last ? 'never' : index + 1 }])
}

type CharSet = Extract<Expr, { kind: 'set' }>

const lastCode = 0x10ffff

/** Code points without control characters and surrogates, less these. */
function printable(...except: string[]): CharSet {
  return without(
    [
      [0x20, 0x7e],
      [0x80, 0xd7ff],
      [0xe000, lastCode],
    ],
    except,
  )
}

/** For text that is no JSON: line ends and tabs too. */
function plain(...except: string[]): CharSet {
  return without(
    [
      [0x09, 0x0a],
      [0x0d, 0x0d],
      [0x20, 0x7e],
      [0x80, 0xd7ff],
      [0xe000, lastCode],
    ],
    except,
  )
}

function without(ranges: Range[], except: string[]): CharSet {
  const holes = except.map((char) => char.codePointAt(0)!).sort((a, b) => a - b)
  const result: Range[] = []
  for (const [from, to] of ranges) {
    let start = from
    for (const hole of holes) {
      if (hole < start || hole > to) continue
      if (hole > start) result.push([start, hole - 1])
      start = hole + 1
    }
    if (start <= to) result.push([start, to])
  }
  return { kind: 'set', ranges: result }
}

const hex = chars('09', 'AF', 'af')
const escaped = all(
  text('\\'),
  any(
    chars('"', '\\', '/', 'b', 'f', 'n', 'r', 't'),
    all(
      text('u'),
      any(
        // Half a surrogate pair alone is no character: what JSON.parse makes of it breaks later.
        all(chars('09', 'AC', 'EF', 'ac', 'ef'), repeat(hex, 3, 3)),
        all(chars('D', 'd'), chars('07'), hex, hex),
        all(
          chars('D', 'd'),
          chars('8', '9', 'AB', 'ab'),
          hex,
          hex,
          text('\\u'),
          chars('D', 'd'),
          chars('CF', 'cf'),
          hex,
          hex,
        ),
      ),
    ),
  ),
)

/** JSON as it is written inside one grammar, once with and once without a marker to keep clear of. */
export class JsonText {
  readonly grammar: Grammar
  private readonly marker: Marker | undefined
  /** The character that begins the marker; none without one. */
  private readonly first: string[]

  /** @param marker what may never appear in the text, not even in a string: it would end what the JSON stands in */
  constructor(grammar: Grammar, marker?: Marker) {
    this.grammar = grammar
    this.marker = marker
    this.first = marker ? [marker[0]![0]!.on] : []
  }

  /** `, ` or `,`: no more white space than that, or a model could go on with it for ever. */
  get comma(): Expr {
    return this.rule('comma', () => all(text(','), optional(text(' '))))
  }

  get colon(): Expr {
    return this.rule('colon', () => all(text(':'), optional(text(' '))))
  }

  /** Any string, with its quotation marks. */
  get string(): Expr {
    return this.rule('string', () => all(text('"'), this.stringRest))
  }

  /** Any rest of a string, with the closing quotation mark. */
  get stringRest(): Expr {
    return this.rule('string-rest', () =>
      this.marker === undefined
        ? all(repeat(this.char, 0), text('"'))
        : this.clearOfMarker('string', this.marker, text('"'), ['"', '\\'], [escaped]),
    )
  }

  /** One character of a string, written plainly or as an escape: only so the one that begins the marker. */
  get char(): Expr {
    return this.rule('char', () => any(printable('"', '\\', ...this.first), escaped))
  }

  /** Any text outside JSON, to the letter, that holds no marker. */
  get raw(): Expr {
    return this.rule('raw', () =>
      this.marker === undefined ? repeat(plain(), 0) : this.clearOfMarker('raw', this.marker, text(''), [], []),
    )
  }

  /** One character outside JSON that cannot be part of the marker. */
  get rawChar(): Expr {
    return this.rule('raw-char', () => plain(...this.first))
  }

  get boolean(): Expr {
    return any(text('true'), text('false'))
  }

  get number(): Expr {
    return this.rule('number', anyNumber)
  }

  get value(): Expr {
    return this.rule('value', () =>
      distinct(this.object, this.array, this.string, this.number, this.boolean, text('null')),
    )
  }

  get object(): Expr {
    return this.rule('object', () => {
      const pair = all(this.string, this.colon, this.value)
      return all(text('{'), optional(all(pair, repeat(all(this.comma, pair), 0))), text('}'))
    })
  }

  get array(): Expr {
    return this.rule('array', () =>
      all(text('['), optional(all(this.value, repeat(all(this.comma, this.value), 0))), text(']')),
    )
  }

  /** How a string's characters are written, for patterns. */
  get writing(): Writing {
    const escapes = new Map([
      [0x22, '\\"'],
      [0x5c, '\\\\'],
      [0x08, '\\b'],
      [0x09, '\\t'],
      [0x0a, '\\n'],
      [0x0c, '\\f'],
      [0x0d, '\\r'],
    ])
    for (const char of this.first) escapes.set(char.codePointAt(0)!, asEscape(char))
    return { plain: printable('"', '\\', ...this.first).ranges, escapes, any: this.char }
  }

  /** The same outside JSON. */
  get rawWriting(): Writing {
    return { plain: plain(...this.first).ranges, escapes: new Map(), any: this.rawChar }
  }

  /** One value, written one way. */
  literal(value: Json): string {
    const json = JSON.stringify(value)
    const [first] = this.first
    if (first === undefined || !this.holdsMarker(json)) return json
    return json.replaceAll(/"(?:[^"\\]|\\.)*"/g, (string) => string.replaceAll(first, asEscape(first)))
  }

  /** Whether text outside JSON can be written as it is. */
  isClear(value: string): boolean {
    return !/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(value) && (this.marker === undefined || !this.holdsMarker(value))
  }

  private holdsMarker(value: string): boolean {
    let state = 0
    for (const char of value) {
      const to = this.marker![state]!.find(({ on }) => on.includes(char))?.to
      if (to === 'never') return true
      state = to ?? (this.first.includes(char) ? 1 : 0)
    }
    return false
  }

  /** Text up to `end`, by a rule for each state of the marker's reader. */
  private clearOfMarker(name: string, marker: Marker, end: Expr, except: string[], also: Expr[]): Expr {
    const first = this.first[0]!
    const state = (index: number): Expr => ({ kind: 'rule', name: `${name}-${index}` })
    for (const [index, edges] of marker.entries()) {
      const listed = edges.flatMap(({ on }) => Array.from(on))
      const options = [end, all(printableOr(name, [first, ...except, ...listed]), state(0))]
      for (const other of also) options.push(all(other, state(0)))
      for (const { on, to } of edges)
        if (to !== 'never')
          options.push(all(chars(...Array.from(on).filter((c) => name === 'raw' || c >= ' ')), state(to)))
      if (!listed.includes(first)) options.push(all(text(first), state(1)))
      this.grammar.define(`${name}-${index}`, distinct(...options))
    }
    return state(0)
  }

  private rule(name: string, make: () => Expr): Expr {
    // Defined before it is made: values hold values.
    if (!this.grammar.has(name)) {
      this.grammar.define(name, text(''))
      this.grammar.define(name, make())
    }
    return { kind: 'rule', name }
  }
}

/** Of a character below U+0100. */
function asEscape(char: string): string {
  return `\\u00${char.codePointAt(0)!.toString(16).padStart(2, '0')}`
}

function printableOr(name: string, except: string[]): Expr {
  return name === 'raw' ? plain(...except) : printable(...except)
}

export type Member = { required: boolean; expr: Expr }

/**
 * Members in their order, any of the optional ones left out, then any number of `more`. Two rules for each member
 * at most: one where something stands before it, one where nothing does.
 */
export function memberList(grammar: Grammar, members: readonly Member[], separator: Expr, more?: Expr): Expr {
  const follow = more === undefined ? text('') : repeat(all(separator, more), 0)
  let after = follow
  let first = more === undefined ? text('') : optional(all(more, follow))
  for (const { required, expr } of members.toReversed()) {
    const rest = required ? after : grammar.add(after)
    first = required ? all(expr, rest) : distinct(all(expr, rest), grammar.add(first))
    after = required ? all(separator, expr, rest) : distinct(all(separator, expr, rest), rest)
  }
  return first
}
