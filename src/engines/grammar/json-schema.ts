// A client's JSON schema as rules of a grammar: what the model may write is what fits, as far as a grammar can say.
import type { Json, JsonObject } from '../../contract/json.ts'
import { parsePattern } from '../../contract/pattern.ts'
import { keyword } from '../../contract/schema-keywords.ts'
import { formatTexts } from './formats.ts'
import { type JsonText, memberList } from './json-text.ts'
import { type Bounds, integerRange, numberRange } from './number-range.ts'
import { otherName } from './other-name.ts'
import { patternText } from './pattern-text.ts'
import { type Branch, prefixTree } from './prefix-tree.ts'
import { all, any, distinct, type Expr, type Grammar, maxRepeats, never, optional, repeat, text } from './rules.ts'
import {
  arrayShape,
  type Demand,
  demandOf,
  type ObjectShape,
  objectShape,
  strictest,
  type TypeName,
  typesOf,
  valuesOf,
} from './schema-merge.ts'

/**
 * How a value is written: `json` as JSON; `raw` only strings, and these to the letter; `rest` as JSON what `raw`
 * does not hold; `members` an object as whoever asked for the grammar writes it.
 */
export type Form = 'json' | 'raw' | 'rest' | 'members'

/** Work on one schema: schemas laid together, their members, their choices. */
const maxWork = 1_000_000
const maxExcludedNames = 2000

/**
 * Makes rules of one schema. Exact are: types, `enum`, `const`, `properties`, `required`, `items`, `prefixItems`,
 * counts up to 1,000, `anyOf`, `allOf`, local `$ref`, bounds of integers, integer bounds of numbers, dates, times,
 * UUIDs, and patterns that are regular. Narrower than the schema: objects with `properties` and no
 * `additionalProperties` hold those alone, members come in the schema's order, other formats take their commonest
 * shape. Wider: `oneOf` as `anyOf`, `not`, `if`, `multipleOf`, `uniqueItems`, `contains`, `dependent…`, longer counts
 * and look-aheads, which `matchesSchema` judges afterwards.
 */
export class SchemaRules {
  private readonly json: JsonText
  private readonly grammar: Grammar
  private readonly root: JsonObject
  private readonly prefix: string
  private readonly writeMembers: ((shape: ObjectShape) => Expr) | undefined
  private readonly ids = new Map<object, number>()
  private readonly names = new Map<string, string>()
  private readonly waiting: { name: string; demand: Demand; form: Form }[] = []
  private work = 0

  /** @param prefix of its rules' names: one for each schema in a grammar */
  constructor(json: JsonText, root: JsonObject, prefix: string, writeMembers?: (shape: ObjectShape) => Expr) {
    this.json = json
    this.grammar = json.grammar
    this.root = root
    this.prefix = prefix
    this.writeMembers = writeMembers
  }

  /** The rule of the schema itself, and what else must hold, with every rule that it leads to defined. */
  whole(form: Form, ...also: JsonObject[]): Expr {
    const expr = this.expr([this.root, ...also], form)
    for (let next = this.waiting.pop(); next !== undefined; next = this.waiting.pop())
      this.grammar.define(next.name, this.body(next.demand, next.form))
    return expr
  }

  /** A rule for what fits all of these schemas; its body is made later, so that schemas may be recursive. */
  expr(schemas: readonly Json[], form: Form, before?: Demand): Expr {
    const demand = demandOf(this.root, schemas, before)
    this.spend(1 + demand.schemas.length + demand.choices.length)
    if (demand.never) return never
    const ids = (parts: readonly object[]): string =>
      parts
        .map((part) => this.idOf(part))
        .sort()
        .join()
    const key = `${form}:${ids(demand.schemas)}:${ids(demand.choices)}`
    const known = this.names.get(key)
    if (known !== undefined) return { kind: 'rule', name: known }
    const name = `${this.prefix}${this.names.size + 1}`
    this.names.set(key, name)
    this.waiting.push({ name, demand, form })
    return this.grammar.define(name, never)
  }

  private idOf(part: object): number {
    const id = this.ids.get(part) ?? this.ids.size
    this.ids.set(part, id)
    return id
  }

  private spend(work: number): void {
    this.work += work
    if (this.work > maxWork) this.grammar.refuse(`is too complex for a grammar: more than ${maxWork} steps of work`)
  }

  private body(demand: Demand, form: Form): Expr {
    const [choice, ...choices] = demand.choices
    if (choice !== undefined) return any(...choice.map((option) => this.expr([option], form, { ...demand, choices })))
    if (form === 'members')
      return typesOf(demand).includes('object') ? this.writeMembers!(this.shapeOf(demand, false)) : never
    const values = valuesOf(demand)
    if (values !== undefined) return this.values(values, form)
    const types = typesOf(demand)
    if (form === 'raw') return types.includes('string') ? this.rawString(demand) : never
    if (demand.schemas.length === 0 && form === 'json') return this.json.value
    const options = types
      .filter((type) => type !== 'integer' || !types.includes('number'))
      .filter((type) => form !== 'rest' || type !== 'string' || isBounded(demand))
      .map((type) => this.typed(type, demand))
    return distinct(...options)
  }

  private values(values: readonly Json[], form: Form): Expr {
    const branches: Branch[] = []
    for (const value of values) {
      const raw = typeof value === 'string' && this.json.isClear(value)
      if (form === 'raw' && raw) branches.push({ text: value, rest: text('') })
      else if (form === 'json' || (form === 'rest' && !raw))
        branches.push({ text: this.json.literal(value), rest: text('') })
    }
    return prefixTree(this.grammar, branches)
  }

  private typed(type: TypeName, demand: Demand): Expr {
    switch (type) {
      case 'null':
        return text('null')
      case 'boolean':
        return this.json.boolean
      case 'integer':
        return integerRange(boundsOf(demand))
      case 'number': {
        const bounds = boundsOf(demand)
        return Number.isFinite(bounds.min) || Number.isFinite(bounds.max) ? numberRange(bounds) : this.json.number
      }
      case 'string':
        return this.string(demand)
      case 'array':
        return this.array(demand)
      case 'object':
        return this.object(demand)
    }
  }

  private string(demand: Demand): Expr {
    const inner = this.special(demand, this.json.writing)
    if (inner !== undefined) return all(text('"'), inner, text('"'))
    const { min, max } = lengthsOf(demand)
    if (max === Number.POSITIVE_INFINITY)
      return min === 0 ? this.json.string : all(text('"'), repeat(this.json.char, min, min), this.json.stringRest)
    return all(text('"'), repeat(this.json.char, min, max), text('"'))
  }

  private rawString(demand: Demand): Expr {
    const inner = this.special(demand, this.json.rawWriting)
    if (inner !== undefined) return inner
    const { min, max } = lengthsOf(demand)
    if (max === Number.POSITIVE_INFINITY) return all(repeat(this.json.rawChar, min, min), this.json.raw)
    return repeat(this.json.rawChar, min, max)
  }

  /** Of a pattern or a format, where there is one that a grammar can hold. */
  private special({ schemas }: Demand, writing: JsonText['writing']): Expr | undefined {
    for (const schema of schemas) {
      const source = keyword(schema, 'pattern')
      const parsed = typeof source === 'string' ? parsePattern(source) : undefined
      const written = parsed && 'pattern' in parsed ? patternText(this.grammar, parsed.pattern, writing) : undefined
      if (written !== undefined) return written
    }
    for (const schema of schemas) {
      const format = keyword(schema, 'format')
      const written = typeof format === 'string' ? formatTexts.get(format) : undefined
      if (written === undefined) continue
      const name = `format-${format}`
      return this.grammar.has(name) ? { kind: 'rule', name } : this.grammar.define(name, written)
    }
    return undefined
  }

  private array(demand: Demand): Expr {
    const { first, rest, min, max: most } = arrayShape(demand)
    const max = most > maxRepeats ? Number.POSITIVE_INFINITY : most
    if (min > maxRepeats)
      this.grammar.refuse(`cannot be met by a grammar: \`minItems\` must be at most ${maxRepeats}; got ${min}`)
    if (min > max) return never
    this.spend(first.length * (1 + demand.schemas.length))
    const { comma } = this.json
    const item = this.expr(rest, 'json')
    if (first.length === 0) {
      const more = this.grammar.add(all(comma, item))
      const items = max === 0 ? text('') : all(item, repeat(more, Math.max(0, min - 1), max - 1))
      return all(text('['), min === 0 ? optional(items) : items, text(']'))
    }
    let tail: Expr = text('')
    if (max > first.length)
      tail = repeat(this.grammar.add(all(comma, item)), Math.max(0, min - first.length), max - first.length)
    for (let index = first.length - 1; index >= 0; index--) {
      if (index >= max) continue
      const here = all(index === 0 ? text('') : comma, this.expr(first[index]!, 'json'), tail)
      tail = this.grammar.add(index < min ? here : optional(here))
    }
    return all(text('['), tail, text(']'))
  }

  private shapeOf(demand: Demand, open: boolean): ObjectShape {
    const members = demand.schemas.reduce(
      (sum, schema) => sum + Object.keys(keyword(schema, 'properties') ?? {}).length,
      0,
    )
    this.spend((1 + members) * (1 + demand.schemas.length))
    return objectShape(demand, open)
  }

  private object(demand: Demand): Expr {
    const shape = this.shapeOf(demand, true)
    const { comma, colon } = this.json
    const members = shape.members.map(({ name, required, schemas }) => ({
      required,
      expr: all(text(this.json.literal(name)), colon, this.expr(schemas, 'json')),
    }))
    const further = shape.more.map(({ pattern, schemas }) =>
      all(this.memberName(shape, pattern), colon, this.expr(schemas, 'json')),
    )
    const more = further.length === 0 ? undefined : this.grammar.add(any(...further))
    const min = strictest(demand, 'minProperties', 'max') ?? 0
    const max = strictest(demand, 'maxProperties', 'min') ?? Number.POSITIVE_INFINITY
    if (members.length > 0 || more === undefined || min > maxRepeats || (max > maxRepeats && min === 0))
      return all(text('{'), memberList(this.grammar, members, comma, more), text('}'))
    const others = this.grammar.add(all(comma, more))
    const list =
      max === 0
        ? text('')
        : all(more, repeat(others, Math.max(0, min - 1), max > maxRepeats ? Number.POSITIVE_INFINITY : max - 1))
    return all(text('{'), min === 0 ? optional(list) : list, text('}'))
  }

  /** The name of a member beyond the declared ones, never one of these: the later of two alike would win. */
  private memberName(shape: ObjectShape, pattern: string | undefined): Expr {
    const declared = shape.members.map(({ name }) => name)
    if (declared.length > 0) {
      const size = declared.reduce((sum, name) => sum + name.length, 0)
      if (size > maxExcludedNames)
        this.grammar.refuse(
          `is too complex for a grammar: beside further properties, names may have ${maxExcludedNames} characters in all; got ${size}`,
        )
      const { plain } = this.json.writing
      return all(text('"'), otherName(this.grammar, declared, plain, this.json.stringRest, text('"')))
    }
    if (pattern !== undefined) return this.expr([{ type: 'string', pattern }], 'json')
    return shape.names.length > 0 ? this.expr([...shape.names, anyString], 'json') : this.json.string
  }
}

const anyString: JsonObject = { type: 'string' }

/** Whether a string is asked for that its own rule, not every text, fits. */
function isBounded({ schemas }: Demand): boolean {
  return schemas.some((schema) =>
    ['minLength', 'maxLength', 'pattern', 'format'].some((name) => keyword(schema, name) !== undefined),
  )
}

/** Longer than a grammar can count: no bound above, the longest countable one below. */
function lengthsOf(demand: Demand): { min: number; max: number } {
  const min = Math.min(strictest(demand, 'minLength', 'max') ?? 0, maxRepeats)
  const max = strictest(demand, 'maxLength', 'min') ?? Number.POSITIVE_INFINITY
  return { min, max: max > maxRepeats ? Number.POSITIVE_INFINITY : max }
}

function boundsOf({ schemas }: Demand): Bounds {
  const bounds: Bounds = {
    min: Number.NEGATIVE_INFINITY,
    max: Number.POSITIVE_INFINITY,
    minExcluded: false,
    maxExcluded: false,
  }
  for (const schema of schemas) {
    const min = keyword(schema, 'minimum')
    const max = keyword(schema, 'maximum')
    const above = keyword(schema, 'exclusiveMinimum')
    const below = keyword(schema, 'exclusiveMaximum')
    if (typeof min === 'number') raise(bounds, min, above === true)
    if (typeof above === 'number') raise(bounds, above, true)
    if (typeof max === 'number') lower(bounds, max, below === true)
    if (typeof below === 'number') lower(bounds, below, true)
  }
  return bounds
}

function raise(bounds: Bounds, min: number, excluded: boolean): void {
  if (min > bounds.min) Object.assign(bounds, { min, minExcluded: excluded })
  else if (min === bounds.min) bounds.minExcluded ||= excluded
}

function lower(bounds: Bounds, max: number, excluded: boolean): void {
  if (max < bounds.max) Object.assign(bounds, { max, maxExcluded: excluded })
  else if (max === bounds.max) bounds.maxExcluded ||= excluded
}
