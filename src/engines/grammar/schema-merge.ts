// What several schemas ask of one value together: `$ref` followed, `allOf` laid into one.
import type { Json, JsonObject } from '../../contract/json.ts'
import { isObject, keyword, resolveRef } from '../../contract/schema-keywords.ts'

/** Schemas that all hold for one value, and choices that each still have to be made. */
export type Demand = {
  /** Their own keywords alone count: `$ref`, `allOf`, `anyOf` and `oneOf` are taken out already. */
  schemas: JsonObject[]
  /** Arrays of `anyOf` and `oneOf`: one option of each holds too. */
  choices: Json[][]
  /** A `false` schema is among them. */
  never: boolean
}

const applicators = new Set(['$ref', 'allOf', 'anyOf', 'oneOf', '$defs', 'definitions', 'not', 'if', 'then', 'else'])
const notes = new Set(['title', 'description', 'default', 'examples', 'deprecated', '$schema', '$id', '$comment'])

/**
 * Everything that holds where `schemas` hold, and what held before. Loops of `$ref` and `allOf` come out as what is
 * in them.
 */
export function demandOf(root: JsonObject, schemas: readonly Json[], before?: Demand): Demand {
  const demand: Demand = {
    schemas: [...(before?.schemas ?? [])],
    choices: [...(before?.choices ?? [])],
    never: before?.never ?? false,
  }
  const seen = new Set(demand.schemas)
  const queue = [...schemas].reverse()
  for (let schema = queue.pop(); schema !== undefined; schema = queue.pop()) {
    if (schema === false) demand.never = true
    if (!isObject(schema) || seen.has(schema)) continue
    seen.add(schema)
    if (Object.keys(schema).some((name) => !applicators.has(name) && !notes.has(name))) demand.schemas.push(schema)
    for (const name of ['anyOf', 'oneOf']) {
      const options = keyword(schema, name)
      if (Array.isArray(options) && !demand.choices.includes(options)) demand.choices.push(options)
    }
    const parts = keyword(schema, 'allOf')
    if (Array.isArray(parts)) queue.push(...parts.toReversed())
    const ref = keyword(schema, '$ref')
    if (typeof ref === 'string') queue.push(resolveRef(root, ref) ?? false)
  }
  return demand
}

export type TypeName = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null'

const everyType: TypeName[] = ['object', 'array', 'string', 'number', 'boolean', 'null']
/** What a schema without `type` most likely means, by what else it says. */
const typeHints: [TypeName, string[]][] = [
  ['object', ['properties', 'required', 'additionalProperties', 'patternProperties', 'minProperties', 'maxProperties']],
  ['array', ['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems', 'contains']],
  ['string', ['minLength', 'maxLength', 'pattern', 'format']],
  ['number', ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']],
]

/** The types that all schemas allow, in the order of the first that names them. */
export function typesOf({ schemas }: Demand): TypeName[] {
  let types: TypeName[] | undefined
  for (const schema of schemas) {
    const declared = keyword(schema, 'type')
    if (declared === undefined) continue
    const names = (Array.isArray(declared) ? [...declared] : [declared]) as TypeName[]
    if (keyword(schema, 'nullable') === true && !names.includes('null')) names.push('null')
    types = types === undefined ? names : commonTypes(types, names)
  }
  if (types !== undefined) return types
  const hinted = typeHints.filter(([, names]) =>
    schemas.some((schema) => names.some((name) => keyword(schema, name) !== undefined)),
  )
  return hinted.length > 0 ? hinted.map(([type]) => type) : everyType
}

function commonTypes(a: TypeName[], b: TypeName[]): TypeName[] {
  const both = a.filter((type) => b.includes(type) || (type === 'integer' && b.includes('number')))
  return a.includes('number') && b.includes('integer') && !both.includes('integer') ? [...both, 'integer'] : both
}

/** The values that `enum` and `const` leave; undefined where neither stands. */
export function valuesOf(demand: Demand): Json[] | undefined {
  let values: Map<string, Json> | undefined
  for (const schema of demand.schemas)
    for (const name of ['enum', 'const']) {
      const given = keyword(schema, name)
      if (given === undefined) continue
      const listed = new Map(
        (name === 'enum' ? (given as Json[]) : [given]).map((value) => [JSON.stringify(value), value]),
      )
      values = values === undefined ? listed : new Map([...values].filter(([text]) => listed.has(text)))
    }
  if (values === undefined) return undefined
  const types = demand.schemas.some((schema) => keyword(schema, 'type') !== undefined) ? typesOf(demand) : everyType
  return [...values.values()].filter((value) => types.some((type) => hasType(value, type)))
}

function hasType(value: Json, type: TypeName): boolean {
  if (value === null) return type === 'null'
  if (Array.isArray(value)) return type === 'array'
  if (type === 'integer') return Number.isInteger(value)
  return typeof value === type
}

/** The highest (`max`) or lowest (`min`) value that the schemas give a keyword. */
export function strictest({ schemas }: Demand, name: string, take: 'max' | 'min'): number | undefined {
  const given = schemas.map((schema) => keyword(schema, name)).filter((value) => typeof value === 'number')
  return given.length === 0 ? undefined : Math[take](...given)
}

/** An object's members as all schemas together want them. */
export type ObjectShape = {
  members: { name: string; required: boolean; schemas: Json[] }[]
  /** What further members must fit, by the pattern of their name; none: there are none. */
  more: { pattern: string | undefined; schemas: Json[] }[]
  /** For the names of further members. */
  names: Json[]
}

/**
 * @param open whether members may be added where no schema says anything of any (an object with `properties` and
 *   without `additionalProperties` holds those alone: a model that may make up members does)
 */
export function objectShape({ schemas }: Demand, open: boolean): ObjectShape {
  const declared = new Map<string, Json[]>()
  const required = new Set<string>()
  for (const schema of schemas) {
    for (const [name, member] of Object.entries(objectOf(schema, 'properties')))
      declared.set(name, [...(declared.get(name) ?? []), member])
    const names = keyword(schema, 'required')
    if (Array.isArray(names)) for (const name of names) required.add(String(name))
  }
  for (const name of required) if (!declared.has(name)) declared.set(name, [])
  for (const [name, members] of declared)
    for (const schema of schemas)
      if (!Object.hasOwn(objectOf(schema, 'properties'), name) && !hasPatterns(schema)) {
        const others = othersOf(schema)
        if (others !== undefined) members.push(others)
      }
  const members = [...declared].map(([name, parts]) => ({ name, required: required.has(name), schemas: parts }))
  const names = schemas.map((schema) => keyword(schema, 'propertyNames')).filter((value) => value !== undefined)
  return { members, more: furtherMembers(schemas, open && members.length === 0), names }
}

function furtherMembers(schemas: JsonObject[], open: boolean): ObjectShape['more'] {
  const all = schemas.map(othersOf).filter((others) => others !== undefined)
  const patterns = schemas.flatMap((schema) => Object.entries(objectOf(schema, 'patternProperties')))
  const more: ObjectShape['more'] = patterns.map(([pattern, schema]) => ({ pattern, schemas: [schema] }))
  const closed = all.includes(false)
  if (!closed && (all.length > 0 || (open && patterns.length === 0))) more.push({ pattern: undefined, schemas: all })
  return more
}

function othersOf(schema: JsonObject): Json | undefined {
  return (
    keyword(schema, 'additionalProperties') ?? (keyword(schema, 'unevaluatedProperties') === false ? false : undefined)
  )
}

function hasPatterns(schema: JsonObject): boolean {
  return Object.keys(objectOf(schema, 'patternProperties')).length > 0
}

function objectOf(schema: JsonObject, name: string): JsonObject {
  const value = keyword(schema, name)
  return isObject(value) ? value : {}
}

export type ArrayShape = {
  /** What each of the first items must fit. */
  first: Json[][]
  /** What each further item must fit. */
  rest: Json[]
  min: number
  max: number
}

export function arrayShape(demand: Demand): ArrayShape {
  const tuples = demand.schemas.map((schema) => {
    const items = keyword(schema, 'items')
    const prefix = keyword(schema, 'prefixItems') ?? (Array.isArray(items) ? items : [])
    const rest = Array.isArray(items) ? keyword(schema, 'additionalItems') : items
    return { prefix: Array.isArray(prefix) ? prefix : [], rest: rest ?? true }
  })
  const length = Math.max(0, ...tuples.map(({ prefix }) => prefix.length))
  return {
    first: Array.from({ length }, (_, index) => tuples.map(({ prefix, rest }) => prefix[index] ?? rest)),
    rest: tuples.map(({ rest }) => rest),
    min: strictest(demand, 'minItems', 'max') ?? 0,
    max: strictest(demand, 'maxItems', 'min') ?? Number.POSITIVE_INFINITY,
  }
}
