// Turns what the model wrote as arguments into JSON that fits the tool's schema as far as it can be read so.
import { type JsonNode, readJson, writeJson } from './json.ts'

type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'array' | 'object'

/** The types that a schema allows; undefined where it does not say. */
export type AllowedTypes = ReadonlySet<string> | undefined

/** The JSON types that a tool's schema allows for one of its parameters. */
export function allowedTypes(schema: object | undefined, parameter: string): AllowedTypes {
  const properties = field(schema, 'properties')
  return typesOf(field(properties, parameter), 8)
}

/** The parameters that a tool's schema requires. */
export function requiredParameters(schema: object | undefined): string[] {
  const required = field(schema, 'required')
  return Array.isArray(required) ? required.filter((name) => typeof name === 'string') : []
}

/**
 * JSON text of a value that the model marked as not a string. Numbers stay as written. Where the schema allows no
 * string, `"5"` becomes `5`; where it allows strings only, `5` becomes `"5"`; what cannot be read is a string.
 */
export function jsonArgument(text: string, types: AllowedTypes): string {
  const node = readJson(text) ?? pythonConstant(text, types)
  if (node === undefined) return JSON.stringify(text)
  if (types !== undefined && onlyStrings(types) && node.type !== 'string') return JSON.stringify(text)
  return writeJson(fit(node, types), 'as-written')
}

/**
 * A body that is one JSON object instead of parameters.
 * @returns its JSON text, each value fitted to the schema, and its keys; undefined where it is no JSON object
 */
export function jsonBody(text: string, schema: object | undefined): { text: string; keys: string[] } | undefined {
  const node = readJson(text)
  if (node?.type !== 'object') return undefined
  for (const [key, value] of node.entries) node.entries.set(key, fit(value, allowedTypes(schema, key)))
  return { text: writeJson(node, 'as-written'), keys: [...node.entries.keys()] }
}

export function onlyStrings(types: AllowedTypes): boolean {
  return types?.size === 1 && types.has('string')
}

function fit(node: JsonNode, types: AllowedTypes): JsonNode {
  if (types === undefined || allows(types, node)) return node
  if (node.type === 'string') {
    const inner = readJson(node.value) ?? pythonConstant(node.value, types)
    return inner !== undefined && allows(types, inner) ? inner : node
  }
  return onlyStrings(types) ? { type: 'string', value: writeJson(node, 'as-written') } : node
}

function allows(types: ReadonlySet<string>, node: JsonNode): boolean {
  if (types.has(node.type)) return true
  return node.type === 'number' && types.has('integer') && Number.isInteger(Number(node.text))
}

/** `True`, `False` and `None`, which models write for their JSON names. */
function pythonConstant(text: string, types: AllowedTypes): JsonNode | undefined {
  const word = text.trim()
  if (word === 'None' && types?.has('null')) return { type: 'null', text: 'null' }
  if ((word === 'True' || word === 'False') && types?.has('boolean'))
    return { type: 'boolean', text: word === 'True' ? 'true' : 'false' }
  return undefined
}

function typesOf(schema: unknown, depth: number): AllowedTypes {
  if (depth === 0) return undefined
  const type = field(schema, 'type')
  const named = (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string')
  if (named.length > 0) return new Set(field(schema, 'nullable') === true ? [...named, 'null'] : named)
  const choices = field(schema, 'anyOf') ?? field(schema, 'oneOf')
  if (Array.isArray(choices)) return union(choices.map((choice) => typesOf(choice, depth - 1)))
  const values = field(schema, 'enum') ?? (has(schema, 'const') ? [field(schema, 'const')] : undefined)
  return Array.isArray(values) && values.length > 0 ? new Set(values.map(typeOfValue)) : undefined
}

function union(all: AllowedTypes[]): AllowedTypes {
  const known = all.filter((types) => types !== undefined)
  return known.length === all.length && all.length > 0 ? new Set(known.flatMap((types) => [...types])) : undefined
}

function typeOfValue(value: unknown): JsonType {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return typeof value as JsonType
  return 'object'
}

function has(value: unknown, key: string): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
}

function field(value: unknown, key: string): unknown {
  return has(value, key) ? value[key] : undefined
}
