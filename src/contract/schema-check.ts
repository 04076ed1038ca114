// Whether a value fits a client's schema, in bounded time: each schema judges each place of the value once.
import { format } from '@cfworker/json-schema'
import type { Json, JsonObject } from './json.ts'
import { parsePattern } from './pattern.ts'
import { PatternMatcher } from './pattern-match.ts'
import { isObject, keyword, resolveRef } from './schema-keywords.ts'

export type SchemaVerdict = { ok: true } | { ok: false; path: string; message: string }

/** Schemas applied to places of the value, plus work on long texts: far above what honest schemas need. */
const maxSteps = 300_000
/** Schemas and values inside one another, all told. */
const maxDepth = 600
/** Longer texts are not asked for their format: some of its expressions are not linear. */
const maxFormatLength = 2048
/** Of values written out to be compared. */
const charactersPerStep = 200
/** Steps of a pattern times characters of a text that count as one step. */
const patternWorkPerStep = 50

/**
 * Checks a value that a model made against a schema that `checkClientSchema` passed. JSON Schema 2020-12 and what
 * older drafts and OpenAPI 3.0 wrote otherwise (`items` arrays, `dependencies`, `nullable`, boolean
 * `exclusiveMinimum`); `unevaluatedProperties` and `unevaluatedItems` are not judged. Work past the bound is a
 * refusal, never a wait.
 * @param value as JSON.parse gives it
 */
export function matchesSchema(value: Json, schema: JsonObject): SchemaVerdict {
  const check = new SchemaCheck(schema)
  try {
    const fault = check.judge(schema, new Place(value, undefined, ''), 0)
    return fault === undefined ? { ok: true } : { ok: false, path: fault.place.path, message: fault.message }
  } catch (error) {
    if (error instanceof TooMuchWork) return { ok: false, path: '', message: error.message }
    throw error
  }
}

class TooMuchWork extends Error {}

type Fault = { place: Place; message: string }
type Kind = 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object'

/** One place of the value: its parts are made when first asked for, its verdicts kept by schema. */
class Place {
  readonly value: Json
  readonly kind: Kind
  readonly verdicts = new Map<JsonObject, Fault | undefined>()
  private readonly parent: Place | undefined
  private readonly key: string
  private parts: Map<string, Place> | undefined
  /** The same for equal values, whatever the order of keys; made when first asked for. */
  text: string | undefined

  constructor(value: Json, parent: Place | undefined, key: string) {
    this.value = value
    this.parent = parent
    this.key = key
    this.kind = kindOf(value)
  }

  get children(): Map<string, Place> {
    if (this.parts === undefined) {
      const entries = this.kind === 'array' || this.kind === 'object' ? Object.entries(this.value as object) : []
      this.parts = new Map(entries.map(([key, item]) => [key, new Place(item, this, key)]))
    }
    return this.parts
  }

  get path(): string {
    const keys: string[] = []
    for (let at: Place | undefined = this; at?.parent !== undefined; at = at.parent)
      keys.push(at.parent.kind === 'array' ? `[${at.key}]` : `.${at.key.slice(0, 64)}`)
    return keys.reverse().slice(0, 32).join('').replace(/^\./, '')
  }
}

class SchemaCheck {
  private readonly root: JsonObject
  private readonly patterns = new Map<string, PatternMatcher | undefined>()
  private readonly enums = new Map<Json[], Set<string>>()
  private steps = 0

  constructor(root: JsonObject) {
    this.root = root
  }

  /** @returns the first fault; undefined where the place fits */
  judge(schema: Json | undefined, place: Place, depth: number): Fault | undefined {
    if (schema === false) return { place, message: 'must not be there' }
    if (!isObject(schema)) return undefined
    if (place.verdicts.has(schema)) return place.verdicts.get(schema)
    this.spend(1)
    if (depth > maxDepth) throw new TooMuchWork(`must not nest deeper than ${maxDepth} levels of schema and value`)
    const fault =
      this.judgeKeywords(schema, place) ??
      this.judgeParts(schema, place, depth) ??
      this.judgeInPlace(schema, place, depth)
    place.verdicts.set(schema, fault)
    return fault
  }

  private spend(steps: number): void {
    this.steps += steps
    if (this.steps > maxSteps)
      throw new TooMuchWork(`is too much work to check against its schema: more than ${maxSteps} steps`)
  }

  private textOf(place: Place): string {
    if (place.text === undefined) {
      place.text = canonicalText(place.value)
      this.spend(place.text.length / charactersPerStep)
    }
    return place.text
  }

  private judgeKeywords(schema: JsonObject, place: Place): Fault | undefined {
    if (!this.hasType(schema, place)) return { place, message: `must be ${typeText(schema.type!)}; got ${place.kind}` }
    const { enum: listed, const: constant } = schema
    if (Array.isArray(listed) && !this.enumOf(listed).has(this.textOf(place)))
      return { place, message: `must be one of the ${listed.length} values of its enum` }
    if (constant !== undefined && canonicalText(constant) !== this.textOf(place))
      return { place, message: `must be ${JSON.stringify(constant).slice(0, 80)}` }
    const message =
      place.kind === 'number'
        ? numberFault(schema, place.value as number)
        : place.kind === 'string'
          ? this.stringFault(schema, place.value as string)
          : undefined
    return message === undefined ? undefined : { place, message }
  }

  private hasType(schema: JsonObject, { kind, value }: Place): boolean {
    const { type, nullable } = schema
    if (type === undefined || (nullable === true && kind === 'null')) return true
    return (Array.isArray(type) ? type : [type]).some(
      (name) => name === kind || (name === 'integer' && Number.isInteger(value)),
    )
  }

  private enumOf(listed: Json[]): Set<string> {
    let texts = this.enums.get(listed)
    if (texts === undefined) {
      texts = new Set(listed.map(canonicalText))
      this.enums.set(listed, texts)
    }
    return texts
  }

  private stringFault(schema: JsonObject, text: string): string | undefined {
    const { minLength, maxLength, pattern, format: formatName } = schema
    if (typeof minLength === 'number' || typeof maxLength === 'number') {
      this.spend(text.length / 1000)
      let length = 0
      for (const _ of text) length++
      if (typeof minLength === 'number' && length < minLength)
        return `must have at least ${minLength} characters; got ${length}`
      if (typeof maxLength === 'number' && length > maxLength)
        return `must have at most ${maxLength} characters; got ${length}`
    }
    if (typeof pattern === 'string' && !this.matches(pattern, text))
      return `must match the pattern ${pattern.slice(0, 80)}`
    if (typeof formatName !== 'string' || !formats.has(formatName)) return undefined
    if (text.length <= maxFormatLength && format[formatName]!(text)) return undefined
    return `must be a ${formatName}`
  }

  private matches(source: string, text: string): boolean {
    let matcher = this.patterns.get(source)
    if (matcher === undefined) {
      const parsed = parsePattern(source)
      if ('problem' in parsed) throw new TooMuchWork(`has a pattern that must ${parsed.problem}`)
      matcher = new PatternMatcher(parsed.pattern)
      this.patterns.set(source, matcher)
    }
    this.spend((matcher.size * text.length) / patternWorkPerStep)
    return matcher.test(text)
  }

  private judgeInPlace(schema: JsonObject, place: Place, depth: number): Fault | undefined {
    const { $ref, allOf, anyOf, oneOf, not, if: condition, then: whenTrue, else: whenFalse } = schema
    if (typeof $ref === 'string') {
      const fault = this.judge(resolveRef(this.root, $ref), place, depth + 1)
      if (fault) return fault
    }
    if (Array.isArray(allOf))
      for (const part of allOf) {
        const fault = this.judge(part, place, depth + 1)
        if (fault) return fault
      }
    if (Array.isArray(anyOf)) {
      const fault = this.judgeAny(anyOf, place, depth)
      if (fault) return fault
    }
    if (Array.isArray(oneOf)) {
      const fitting = oneOf.filter((option) => this.judge(option, place, depth + 1) === undefined).length
      if (fitting === 0) return this.judgeAny(oneOf, place, depth)
      if (fitting > 1) return { place, message: `must fit exactly one schema of its oneOf; fits ${fitting}` }
    }
    if (not !== undefined && this.judge(not, place, depth + 1) === undefined)
      return { place, message: 'must not fit the schema of its not' }
    if (condition === undefined) return undefined
    const branch = this.judge(condition, place, depth + 1) === undefined ? whenTrue : whenFalse
    return this.judge(branch, place, depth + 1)
  }

  /** The fault of the option that came furthest, where none fits. */
  private judgeAny(options: Json[], place: Place, depth: number): Fault | undefined {
    let furthest: Fault | undefined
    for (const option of options) {
      const fault = this.judge(option, place, depth + 1)
      if (fault === undefined) return undefined
      if (fault.place !== place) furthest ??= fault
    }
    return furthest ?? { place, message: `must fit one of ${options.length} schemas; fits none` }
  }

  private judgeParts(schema: JsonObject, place: Place, depth: number): Fault | undefined {
    if (place.kind === 'object') return this.judgeObject(schema, place, depth)
    if (place.kind === 'array') return this.judgeArray(schema, place, depth)
    return undefined
  }

  private judgeObject(schema: JsonObject, place: Place, depth: number): Fault | undefined {
    const { required, minProperties, maxProperties, propertyNames, properties, patternProperties } = schema
    const { additionalProperties, dependentRequired, dependentSchemas, dependencies } = schema
    const { children } = place
    const missing = (names: Json | undefined): Fault | undefined => {
      const name = Array.isArray(names) ? names.find((key) => !children.has(String(key))) : undefined
      return name === undefined ? undefined : { place, message: `must have the property ${JSON.stringify(name)}` }
    }
    this.spend(Array.isArray(required) ? required.length / 20 : 0)
    const absent = missing(required)
    if (absent) return absent
    if (typeof minProperties === 'number' && children.size < minProperties)
      return { place, message: `must have at least ${minProperties} properties; got ${children.size}` }
    if (typeof maxProperties === 'number' && children.size > maxProperties)
      return { place, message: `must have at most ${maxProperties} properties; got ${children.size}` }
    for (const needs of [dependentRequired, dependencies, dependentSchemas]) {
      if (!isObject(needs)) continue
      this.spend(children.size / 20)
      for (const key of children.keys()) {
        const need = keyword(needs, key)
        const fault = Array.isArray(need) ? missing(need) : this.judge(need, place, depth + 1)
        if (fault) return fault
      }
    }
    const sources = isObject(patternProperties) ? Object.keys(patternProperties) : []
    for (const [key, child] of children) {
      this.spend(0.1)
      const named = isObject(properties) ? keyword(properties, key) : undefined
      let fault =
        propertyNames === undefined ? undefined : this.judge(propertyNames, new Place(key, place, key), depth + 1)
      fault ??= this.judge(named, child, depth + 1)
      const fitting = sources.filter((source) => this.matches(source, key))
      for (const source of fitting) fault ??= this.judge((patternProperties as JsonObject)[source], child, depth + 1)
      if (named === undefined && fitting.length === 0) fault ??= this.judge(additionalProperties, child, depth + 1)
      if (fault) return fault
    }
    return undefined
  }

  private judgeArray(schema: JsonObject, place: Place, depth: number): Fault | undefined {
    const { minItems, maxItems, uniqueItems, prefixItems, items, additionalItems, contains } = schema
    const children = [...place.children.values()]
    if (typeof minItems === 'number' && children.length < minItems)
      return { place, message: `must have at least ${minItems} items; got ${children.length}` }
    if (typeof maxItems === 'number' && children.length > maxItems)
      return { place, message: `must have at most ${maxItems} items; got ${children.length}` }
    if (uniqueItems === true && new Set(children.map((child) => this.textOf(child))).size < children.length)
      return { place, message: 'must not hold the same item twice' }
    const first = Array.isArray(prefixItems) ? prefixItems : Array.isArray(items) ? items : []
    const rest = Array.isArray(items) ? additionalItems : items
    for (const [index, child] of children.entries()) {
      this.spend(0.1)
      const fault = this.judge(index < first.length ? first[index] : rest, child, depth + 1)
      if (fault) return fault
    }
    if (contains === undefined) return undefined
    const found = children.filter((child) => this.judge(contains, child, depth + 1) === undefined).length
    const { minContains = 1, maxContains } = schema
    if (found < Number(minContains))
      return { place, message: `must hold at least ${minContains} items that fit its contains` }
    return typeof maxContains === 'number' && found > maxContains
      ? { place, message: `must hold at most ${maxContains} items that fit its contains; got ${found}` }
      : undefined
  }
}

/** Formats that are checked; any other name is only a note. */
const formats = new Set([
  'date',
  'time',
  'date-time',
  'duration',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'uri',
  'uri-reference',
  'uuid',
])

function kindOf(value: Json): Kind {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value as Kind
}

function typeText(type: Json): string {
  return Array.isArray(type) ? type.join(' or ') : String(type)
}

function numberFault(schema: JsonObject, value: number): string | undefined {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema
  const above = exclusiveMinimum === true ? minimum : exclusiveMinimum
  const below = exclusiveMaximum === true ? maximum : exclusiveMaximum
  if (typeof minimum === 'number' && value < minimum) return `must be at least ${minimum}; got ${value}`
  if (typeof maximum === 'number' && value > maximum) return `must be at most ${maximum}; got ${value}`
  if (typeof above === 'number' && value <= above) return `must be more than ${above}; got ${value}`
  if (typeof below === 'number' && value >= below) return `must be less than ${below}; got ${value}`
  if (typeof multipleOf === 'number' && !isMultiple(value, multipleOf))
    return `must be a multiple of ${multipleOf}; got ${value}`
  return undefined
}

/** In decimal, as the numbers are written: 0.3 is a multiple of 0.1. */
function isMultiple(value: number, of: number): boolean {
  const [digits, exponent] = decimal(value)
  const [ofDigits, ofExponent] = decimal(of)
  const least = Math.min(exponent, ofExponent)
  return (digits * 10n ** BigInt(exponent - least)) % (ofDigits * 10n ** BigInt(ofExponent - least)) === 0n
}

function decimal(value: number): [digits: bigint, exponent: number] {
  const [mantissa, exponent = '0'] = value.toString().split('e') as [string, string?]
  const [whole, fraction = ''] = mantissa.split('.') as [string, string?]
  return [BigInt(whole + fraction), Number(exponent) - fraction.length]
}

/** @throws RangeError never: what JSON.parse made of a model's output is walked with a stack of its own */
function canonicalText(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value === 0 ? 0 : value)
  const parts: string[] = []
  const stack: (string | { value: Json })[] = [{ value }]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') parts.push(next)
    else if (typeof next.value !== 'object' || next.value === null) parts.push(canonicalText(next.value))
    else {
      const array = Array.isArray(next.value)
      const object = next.value as JsonObject
      stack.push(array ? ']' : '}')
      for (const key of array ? Object.keys(object).reverse() : Object.keys(object).sort().reverse()) {
        stack.push(',', { value: object[key]! })
        if (!array) stack.push(`${JSON.stringify(key)}:`)
      }
      parts.push(array ? '[' : '{')
    }
  }
  return parts.join('')
}
