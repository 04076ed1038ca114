// Bounds for JSON schemas that clients send: what is past them is refused before anything works with the schema.
import type { Json, JsonObject } from './json.ts'
import { parsePattern } from './pattern.ts'
import { isObject, keyword, resolveRef, type Subschema, subschemas } from './schema-keywords.ts'

export const maxSchemaBytes = 256 * 1024
export const maxSchemaValues = 20_000
export const maxSchemaDepth = 64
export const maxSchemaRefs = 1000
const maxSchemaPatterns = 200

export type SchemaProblem = {
  /** Where in the schema, `properties.city.type`; empty for the schema itself. */
  path: string
  /** To be read after the place: begins with "must", "has" or "cannot". */
  message: string
}

/**
 * Checks that a schema is one, that it is small enough, and that working with it always ends. Unknown keywords are
 * passed over. Takes time and memory linear in the bounds, not in what came.
 * @returns the first problem; undefined where there is none
 */
export function checkClientSchema(schema: unknown): SchemaProblem | undefined {
  if (!isObject(schema)) return { path: '', message: `must be a JSON Schema object; got ${shown(schema)}` }
  return checkSize(schema) ?? checkKeywords(schema) ?? checkLoops(schema)
}

/** A place, linked to what holds it, so that a path costs nothing until it is told. */
type Place = { key: string; parent: Place | undefined; depth: number }

const rootPlace: Place = { key: '', parent: undefined, depth: 0 }
const maxPathKeys = 24
const maxKeyShown = 64

function inside(parent: Place, key: string): Place {
  return { key, parent, depth: parent.depth + 1 }
}

function pathOf(place: Place): string {
  const keys: string[] = []
  for (let at: Place | undefined = place; at?.parent !== undefined; at = at.parent) keys.push(at.key)
  const shownKeys = keys.reverse().map((key) => (key.length > maxKeyShown ? `${key.slice(0, maxKeyShown)}…` : key))
  if (shownKeys.length > maxPathKeys) shownKeys.splice(maxPathKeys, shownKeys.length, '…')
  return shownKeys.join('.')
}

function checkSize(schema: JsonObject): SchemaProblem | undefined {
  const queue: { value: unknown; place: Place }[] = [{ value: schema, place: rootPlace }]
  let bytes = 0
  let values = 0
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { value, place } = next
    values++
    bytes += scalarBytes(value)
    if (place.depth > maxSchemaDepth)
      return { path: pathOf(place), message: `must not be nested deeper than ${maxSchemaDepth} levels` }
    if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value)
      // Counted before they are queued, so that what waits in memory stays bounded too.
      if (values + queue.length + entries.length > maxSchemaValues)
        return { path: '', message: `must hold at most ${maxSchemaValues} values; got more` }
      const named = !Array.isArray(value)
      for (const [key, item] of entries) {
        if (named) bytes += Buffer.byteLength(key) + 4
        queue.push({ value: item, place: inside(place, key) })
      }
    } else if (!isScalar(value)) return { path: pathOf(place), message: `must be JSON; got a ${typeof value}` }
    if (bytes > maxSchemaBytes) return { path: '', message: `must have at most ${maxSchemaBytes} bytes; got more` }
  }
  return undefined
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
}

function scalarBytes(value: unknown): number {
  return typeof value === 'string' ? Buffer.byteLength(value) + 3 : 6
}

function checkKeywords(root: JsonObject): SchemaProblem | undefined {
  const seen = new Set<JsonObject>()
  const queue: { schema: Json; place: Place }[] = [{ schema: root, place: rootPlace }]
  let refs = 0
  let patterns = 0
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { schema, place } = next
    if (typeof schema === 'boolean') continue
    if (!isObject(schema)) return { path: pathOf(place), message: `must be a schema, an object; got ${shown(schema)}` }
    if (seen.has(schema)) continue
    seen.add(schema)
    for (const [name, value] of Object.entries(schema)) {
      const problem = rules.get(name)?.(value)
      if (problem !== undefined) return { path: pathOf(inside(place, name)), message: problem }
    }
    patterns += (keyword(schema, 'pattern') === undefined ? 0 : 1) + patternKeys(schema).length
    if (patterns > maxSchemaPatterns)
      return { path: '', message: `must have at most ${maxSchemaPatterns} patterns; got more` }
    const badPattern = patternKeys(schema).find((source) => 'problem' in parsePattern(source))
    if (badPattern !== undefined)
      return {
        path: pathOf(inside(inside(place, 'patternProperties'), badPattern)),
        message: patternRule(badPattern)!,
      }
    const ref = keyword(schema, '$ref')
    if (typeof ref === 'string') {
      if (++refs > maxSchemaRefs) return { path: '', message: `must have at most ${maxSchemaRefs} \`$ref\`s; got more` }
      const target = resolveRef(root, ref)
      const at = inside(place, '$ref')
      if (target === undefined || (typeof target !== 'boolean' && !isObject(target)))
        return { path: pathOf(at), message: refProblem(ref) }
      queue.push({ schema: target, place: at })
    }
    const children = subschemas(schema)
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i]!
      queue.push({ schema: child.schema, place: child.keys.reduce(inside, place) })
    }
  }
  return undefined
}

function patternKeys(schema: JsonObject): string[] {
  const byPattern = keyword(schema, 'patternProperties')
  return isObject(byPattern) ? Object.keys(byPattern) : []
}

function refProblem(ref: string): string {
  return ref.startsWith('#')
    ? `must name a schema within this one; ${shown(ref)} leads nowhere`
    : `must begin with \`#\`: schemas are not fetched from elsewhere; got ${shown(ref)}`
}

/** Schemas that lead back to themselves for the same value, through `$ref`, `allOf`, `anyOf` and their like. */
function checkLoops(root: JsonObject): SchemaProblem | undefined {
  const state = new Map<JsonObject, 'open' | 'done'>()
  const starts: { schema: JsonObject; place: Place }[] = [{ schema: root, place: rootPlace }]
  for (let start = starts.pop(); start !== undefined; start = starts.pop()) {
    if (state.has(start.schema)) continue
    const trail: { schema: JsonObject; place: Place; rest: Subschema[] }[] = []
    const enter = (schema: JsonObject, place: Place): void => {
      state.set(schema, 'open')
      const children = subschemas(schema)
      const ref = keyword(schema, '$ref')
      const target = typeof ref === 'string' ? resolveRef(root, ref) : undefined
      for (const { keys, schema: child, inPlace } of children)
        if (!inPlace && isObject(child)) starts.push({ schema: child, place: keys.reduce(inside, place) })
      const rest = children.filter((child) => child.inPlace)
      if (target !== undefined) rest.push({ keys: ['$ref'], schema: target, inPlace: true })
      trail.push({ schema, place, rest })
    }
    enter(start.schema, start.place)
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
      const child = top.rest.pop()
      if (child === undefined) {
        state.set(top.schema, 'done')
        trail.pop()
      } else if (isObject(child.schema)) {
        const place = child.keys.reduce(inside, top.place)
        const known = state.get(child.schema)
        if (known === 'open')
          return { path: pathOf(place), message: 'cannot lead back to its own schema with no property or item between' }
        if (known === undefined) enter(child.schema, place)
      }
    }
  }
  return undefined
}

type Rule = (value: Json) => string | undefined

const typeNames = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']

const typeRule: Rule = (value) => {
  const names = Array.isArray(value) ? value : [value]
  const wrong = names.find((name) => typeof name !== 'string' || !typeNames.includes(name))
  if (wrong === undefined && names.length > 0) return undefined
  return `must be one of ${typeNames.map((name) => `"${name}"`).join(', ')}, or an array of them; got ${shown(wrong ?? value)}`
}
const schemaMapRule: Rule = (value) =>
  isObject(value) ? undefined : `must be an object of schemas; got ${shown(value)}`
const schemaListRule: Rule = (value) =>
  Array.isArray(value) && value.length > 0 ? undefined : `must be an array of at least 1 schema; got ${shown(value)}`
const namesRule: Rule = (value) => {
  if (!Array.isArray(value)) return `must be an array of strings; got ${shown(value)}`
  const wrong = value.find((name) => typeof name !== 'string')
  return wrong === undefined ? undefined : `must be an array of strings; it holds ${shown(wrong)}`
}
const namesByKeyRule: Rule = (value) => {
  if (!isObject(value)) return `must be an object of arrays of strings; got ${shown(value)}`
  return Object.values(value)
    .map(namesRule)
    .find((problem) => problem !== undefined)
}
const countRule: Rule = (value) =>
  Number.isInteger(value) && Number(value) >= 0 ? undefined : `must be an integer of at least 0; got ${shown(value)}`
const numberRule: Rule = (value) => (typeof value === 'number' ? undefined : `must be a number; got ${shown(value)}`)
const exclusiveRule: Rule = (value) =>
  typeof value === 'number' || typeof value === 'boolean' ? undefined : `must be a number; got ${shown(value)}`
const booleanRule: Rule = (value) =>
  typeof value === 'boolean' ? undefined : `must be true or false; got ${shown(value)}`
const textRule: Rule = (value) => (typeof value === 'string' ? undefined : `must be a string; got ${shown(value)}`)
const patternRule: Rule = (value) => {
  if (typeof value !== 'string') return `must be a string; got ${shown(value)}`
  const result = parsePattern(value)
  return 'problem' in result ? `must ${result.problem}` : undefined
}
const dynamicRefRule: Rule = () => 'cannot be used here: write it as `$ref`'

const rules = new Map<string, Rule>([
  ['type', typeRule],
  [
    'enum',
    (value) =>
      Array.isArray(value) && value.length > 0
        ? undefined
        : `must be an array of at least 1 value; got ${shown(value)}`,
  ],
  ['properties', schemaMapRule],
  ['patternProperties', schemaMapRule],
  ['$defs', schemaMapRule],
  ['definitions', schemaMapRule],
  ['dependentSchemas', schemaMapRule],
  ['dependencies', (value) => (isObject(value) ? undefined : `must be an object; got ${shown(value)}`)],
  ['dependentRequired', namesByKeyRule],
  ['required', namesRule],
  ['allOf', schemaListRule],
  ['anyOf', schemaListRule],
  ['oneOf', schemaListRule],
  ['prefixItems', schemaListRule],
  ['minLength', countRule],
  ['maxLength', countRule],
  ['minItems', countRule],
  ['maxItems', countRule],
  ['minContains', countRule],
  ['maxContains', countRule],
  ['minProperties', countRule],
  ['maxProperties', countRule],
  ['minimum', numberRule],
  ['maximum', numberRule],
  ['exclusiveMinimum', exclusiveRule],
  ['exclusiveMaximum', exclusiveRule],
  [
    'multipleOf',
    (value) => (typeof value === 'number' && value > 0 ? undefined : `must be a number above 0; got ${shown(value)}`),
  ],
  ['uniqueItems', booleanRule],
  ['nullable', booleanRule],
  ['format', textRule],
  ['pattern', patternRule],
  ['$ref', textRule],
  ['$dynamicRef', dynamicRefRule],
  ['$recursiveRef', dynamicRefRule],
])

function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : `an array of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  if (typeof value === 'string') return JSON.stringify(value.length > 80 ? `${value.slice(0, 77)}…` : value)
  return String(value)
}
