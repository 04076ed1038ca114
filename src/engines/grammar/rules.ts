// A grammar as a tree of rules, bounded in size, printed as llama.cpp's GBNF.
import { EngineError } from '../engine.ts'
import { openWays } from './ambiguity.ts'

export type Range = readonly [from: number, to: number]

export type Expr =
  | { kind: 'text'; text: string }
  /** One character of these ranges of code points. */
  | { kind: 'set'; ranges: Range[] }
  | { kind: 'rule'; name: string }
  | { kind: 'all'; items: Expr[] }
  /** None of no options fits: what can never be written. `disjoint`: no two options may begin alike. */
  | { kind: 'any'; options: Expr[]; disjoint?: true }
  | { kind: 'repeat'; item: Expr; min: number; max: number }

export const never: Expr = { kind: 'any', options: [] }
export const empty: Expr = { kind: 'all', items: [] }

export function text(value: string): Expr {
  return value === '' ? empty : { kind: 'text', text: value }
}

export function set(...ranges: Range[]): Expr {
  return { kind: 'set', ranges }
}

/** `set('09', 'af')`: digits and a to f; a single character is a range of one. */
export function chars(...ranges: string[]): Expr {
  return set(...ranges.map((range): Range => [range.codePointAt(0)!, Array.from(range).at(-1)!.codePointAt(0)!]))
}

export function all(...items: Expr[]): Expr {
  const flat = items.flatMap((item) => (item.kind === 'all' ? item.items : [item]))
  if (flat.length === 0) return empty
  return flat.length === 1 ? flat[0]! : { kind: 'all', items: flat }
}

export function any(...options: Expr[]): Expr {
  const flat = options.flatMap((option) => (option.kind === 'any' && !option.disjoint ? option.options : [option]))
  const names = new Set<string>()
  const unique = flat.filter((option) => option.kind !== 'rule' || (!names.has(option.name) && names.add(option.name)))
  return unique.length === 1 ? unique[0]! : { kind: 'any', options: unique }
}

/** Options of which the first few characters always tell which one it is: they cost nothing but their own size. */
export function distinct(...options: Expr[]): Expr {
  return options.length === 1 ? options[0]! : { kind: 'any', options, disjoint: true }
}

export function repeat(item: Expr, min: number, max = Number.POSITIVE_INFINITY): Expr {
  if (max < min) return never
  if (max === 0 || item === empty) return empty
  return min === 1 && max === 1 ? item : { kind: 'repeat', item, min, max }
}

export function optional(item: Expr): Expr {
  return repeat(item, 0, 1)
}

/** llama.cpp writes counted repetitions out and refuses longer ones. */
export const maxRepeats = 1000
const maxOpenWays = 500
const maxRules = 6000
const maxGrammarBytes = 512 * 1024
/** Of all counted repetitions together, written out. */
const maxRepeatedItems = 30_000

/** Rules by name, to be filled and then printed. */
export class Grammar {
  /** The field of the request that is being worked on, for errors. */
  param: string
  private readonly rules = new Map<string, Expr>()
  private size = 0

  constructor(param: string) {
    this.param = param
  }

  /** @throws EngineError `request` where the grammar grew too large */
  define(name: string, expr: Expr): Expr {
    if (!this.rules.has(name) && this.rules.size >= maxRules)
      this.refuse(`is too complex for a grammar: more than ${maxRules} rules`)
    this.rules.set(name, expr)
    return { kind: 'rule', name }
  }

  /** A rule with a name of its own. */
  add(expr: Expr): Expr {
    return expr.kind === 'rule' || expr === empty ? expr : this.define(`x${++this.size}`, expr)
  }

  has(name: string): boolean {
    return this.rules.has(name)
  }

  refuse(problem: string): never {
    throw new EngineError('request', `\`${this.param}\` ${problem}`, { param: this.param })
  }

  /**
   * The grammar's text, with `root` first and only what it leads to.
   * @throws EngineError `request` where nothing fits, a rule begins with itself, or the text is too long
   */
  print(root: Expr): string {
    this.define('root', root)
    const fitting = this.prune()
    if (!fitting.has('root')) this.refuse('cannot be met: no value of finite size fits it')
    this.checkLeftRecursion(fitting)
    const ways = openWays(fitting)
    if (ways > maxOpenWays)
      this.refuse(
        `is too ambiguous for a grammar: at most ${maxOpenWays} ways to read one text, got ${Number.isFinite(ways) ? ways : 'more with every level'}; let the options of each \`anyOf\` differ in their first property`,
      )
    const lines: string[] = []
    let bytes = 0
    let repeated = 0
    const queue = ['root']
    const seen = new Set(queue)
    for (const name of queue) {
      const expr = fitting.get(name)!
      const line = `${name} ::= ${printExpr(expr, 'rule')}`
      bytes += Buffer.byteLength(line) + 1
      if (bytes > maxGrammarBytes) this.refuse(`is too complex for a grammar: more than ${maxGrammarBytes} bytes`)
      visit(expr, (part) => {
        if (part.kind === 'repeat') repeated += Number.isFinite(part.max) ? part.max : part.min
        if (part.kind !== 'rule' || seen.has(part.name)) return
        seen.add(part.name)
        queue.push(part.name)
      })
      if (repeated > maxRepeatedItems)
        this.refuse(`is too complex for a grammar: its lengths add up to more than ${maxRepeatedItems}`)
      lines.push(line)
    }
    return `${lines.join('\n')}\n`
  }

  /** The rules that some finite text fits, less the options that none does. */
  private prune(): Map<string, Expr> {
    const productive = this.fixpoint((expr, known) => isProductive(expr, known))
    const fitting = new Map<string, Expr>()
    for (const [name, expr] of this.rules) if (productive.has(name)) fitting.set(name, pruned(expr, productive))
    return fitting
  }

  /** Names whose rule passes, given the names already known to. */
  private fixpoint(passes: (expr: Expr, known: ReadonlySet<string>) => boolean): Set<string> {
    const known = new Set<string>()
    // Only rules that mention a name newly known are looked at again: linear in the grammar's size.
    const mentions = new Map<string, string[]>()
    for (const [name, expr] of this.rules)
      visit(expr, (part) => {
        if (part.kind !== 'rule') return
        const users = mentions.get(part.name)
        if (users) users.push(name)
        else mentions.set(part.name, [name])
      })
    const queue = [...this.rules.keys()].reverse()
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      const expr = this.rules.get(name)
      if (expr === undefined || known.has(name) || !passes(expr, known)) continue
      known.add(name)
      queue.push(...(mentions.get(name) ?? []))
    }
    return known
  }

  private checkLeftRecursion(fitting: Map<string, Expr>): void {
    const nullable = this.fixpoint((expr, known) => isNullable(expr, known))
    const state = new Map<string, 'open' | 'done'>()
    for (const start of fitting.keys()) {
      if (state.has(start)) continue
      const trail = [{ name: start, rest: leftRules(fitting.get(start)!, nullable) }]
      state.set(start, 'open')
      for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
        const next = top.rest.pop()
        if (next === undefined) {
          state.set(top.name, 'done')
          trail.pop()
        } else if (state.get(next) === 'open') this.refuse('leads back to its own schema with nothing written between')
        else if (!state.has(next)) {
          state.set(next, 'open')
          trail.push({ name: next, rest: leftRules(fitting.get(next)!, nullable) })
        }
      }
    }
  }
}

function visit(expr: Expr, each: (part: Expr) => void): void {
  each(expr)
  if (expr.kind === 'all') for (const item of expr.items) visit(item, each)
  else if (expr.kind === 'any') for (const option of expr.options) visit(option, each)
  else if (expr.kind === 'repeat') visit(expr.item, each)
}

function isProductive(expr: Expr, known: ReadonlySet<string>): boolean {
  switch (expr.kind) {
    case 'rule':
      return known.has(expr.name)
    case 'all':
      return expr.items.every((item) => isProductive(item, known))
    case 'any':
      return expr.options.some((option) => isProductive(option, known))
    case 'repeat':
      return expr.min === 0 || isProductive(expr.item, known)
    case 'set':
      return expr.ranges.length > 0
    case 'text':
      return true
  }
}

/** Of a productive expression. */
function pruned(expr: Expr, productive: ReadonlySet<string>): Expr {
  switch (expr.kind) {
    case 'all':
      return all(...expr.items.map((item) => pruned(item, productive)))
    case 'any': {
      const fitting = expr.options.filter((option) => isProductive(option, productive))
      return (expr.disjoint ? distinct : any)(...fitting.map((option) => pruned(option, productive)))
    }
    case 'repeat':
      return isProductive(expr.item, productive) ? repeat(pruned(expr.item, productive), expr.min, expr.max) : empty
    default:
      return expr
  }
}

export function isNullable(expr: Expr, known: ReadonlySet<string>): boolean {
  switch (expr.kind) {
    case 'rule':
      return known.has(expr.name)
    case 'all':
      return expr.items.every((item) => isNullable(item, known))
    case 'any':
      return expr.options.some((option) => isNullable(option, known))
    case 'repeat':
      return expr.min === 0 || isNullable(expr.item, known)
    case 'set':
      return false
    case 'text':
      return expr.text === ''
  }
}

/** The rules that a text of this expression may begin with. */
function leftRules(expr: Expr, nullable: ReadonlySet<string>): string[] {
  switch (expr.kind) {
    case 'rule':
      return [expr.name]
    case 'any':
      return expr.options.flatMap((option) => leftRules(option, nullable))
    case 'repeat':
      return leftRules(expr.item, nullable)
    case 'all': {
      const last = expr.items.findIndex((item) => !isNullable(item, nullable))
      const first = last === -1 ? expr.items : expr.items.slice(0, last + 1)
      return first.flatMap((item) => leftRules(item, nullable))
    }
    default:
      return []
  }
}

type Around = 'rule' | 'all' | 'repeat'

function printExpr(expr: Expr, around: Around): string {
  switch (expr.kind) {
    case 'text':
      return around === 'repeat' && Array.from(expr.text).length > 1 ? `(${quoted(expr.text)})` : quoted(expr.text)
    case 'set':
      return `[${expr.ranges.map(printRange).join('')}]`
    case 'rule':
      return expr.name
    case 'all': {
      if (expr.items.length === 0) return '""'
      const items = expr.items.map((item) => printExpr(item, 'all')).join(' ')
      return around === 'repeat' ? `(${items})` : items
    }
    case 'any': {
      const options = expr.options.map((option) => printExpr(option, 'rule')).join(' | ')
      return around === 'rule' ? options : `(${options})`
    }
    case 'repeat':
      return `${printExpr(expr.item, 'repeat')}${printCount(expr.min, expr.max)}`
  }
}

function printCount(min: number, max: number): string {
  if (max === Number.POSITIVE_INFINITY) return min === 0 ? '*' : min === 1 ? '+' : `{${min},}`
  if (min === 0 && max === 1) return '?'
  return min === max ? `{${min}}` : `{${min},${max}}`
}

function printRange([from, to]: Range): string {
  return from === to ? printCode(from) : `${printCode(from)}-${printCode(to)}`
}

function printCode(code: number): string {
  const char = String.fromCodePoint(code)
  if (/^[A-Za-z0-9]$/.test(char)) return char
  const hex = code.toString(16).toUpperCase()
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`
}

function quoted(value: string): string {
  const body = value.replace(/["\\\p{C}\p{Zl}\p{Zp}]/gu, (char) =>
    char === '"' || char === '\\' ? `\\${char}` : printCode(char.codePointAt(0)!),
  )
  return `"${body}"`
}
