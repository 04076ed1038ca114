// Which keywords of JSON Schema hold further schemas, and where a local `$ref` leads.
import type { Json, JsonObject } from './json.ts'

/** Holds one schema (`items` may hold an array of them, as drafts before 2020-12 had it). */
const singleKeywords = [
  'items',
  'additionalItems',
  'additionalProperties',
  'contains',
  'propertyNames',
  'not',
  'if',
  'then',
  'else',
  'unevaluatedItems',
  'unevaluatedProperties',
] as const
const listKeywords = ['allOf', 'anyOf', 'oneOf', 'prefixItems', 'items'] as const
const mapKeywords = [
  '$defs',
  'definitions',
  'properties',
  'patternProperties',
  'dependentSchemas',
  'dependencies',
] as const

/** Keywords whose schemas judge the same value as the schema that holds them. */
const inPlaceKeywords: ReadonlySet<string> = new Set([
  'allOf',
  'anyOf',
  'oneOf',
  'not',
  'if',
  'then',
  'else',
  'dependentSchemas',
  'dependencies',
])

export type Subschema = {
  /** From the schema that holds it: `['properties', 'city']`. */
  keys: string[]
  schema: Json
  /** Judges the same value, consumes nothing of it. */
  inPlace: boolean
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A keyword of the schema itself, never one of its prototype's. */
export function keyword(schema: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(schema, name) ? schema[name] : undefined
}

/** The schemas directly inside one; what stands there may be no schema at all. */
export function subschemas(schema: JsonObject): Subschema[] {
  const found: Subschema[] = []
  const add = (keys: string[], value: Json): void => {
    found.push({ keys, schema: value, inPlace: inPlaceKeywords.has(keys[0]!) })
  }
  for (const name of singleKeywords) {
    const value = keyword(schema, name)
    if (value !== undefined && !Array.isArray(value)) add([name], value)
  }
  for (const name of listKeywords) {
    const value = keyword(schema, name)
    if (Array.isArray(value)) for (const [index, item] of value.entries()) add([name, String(index)], item)
  }
  for (const name of mapKeywords) {
    const value = keyword(schema, name)
    if (!isObject(value)) continue
    for (const [key, item] of Object.entries(value))
      if (name !== 'dependencies' || !Array.isArray(item)) add([name, key], item)
  }
  return found
}

const maxPointerLength = 1024

/**
 * What a `$ref` names inside the same document: `#`, or `#/` and a JSON pointer.
 * @returns undefined where it leads elsewhere or nowhere
 */
export function resolveRef(root: JsonObject, ref: string): Json | undefined {
  if (ref === '#') return root
  if (!ref.startsWith('#/') || ref.length > maxPointerLength) return undefined
  let at: Json = root
  for (const part of ref.slice(2).split('/')) {
    const key = pointerKey(part)
    if (key === undefined || typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined
    const next: Json | undefined = (at as JsonObject)[key]
    if (next === undefined) return undefined
    at = next
  }
  return at
}

function pointerKey(part: string): string | undefined {
  try {
    return decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')
  } catch {
    return undefined
  }
}
