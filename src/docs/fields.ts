// JSON Schema, as it validates, to the fields that a reader sees.
import type { Json, JsonObject } from '../contract/json.ts'
import type { Field } from './page.ts'

/** Fields of an object's schema; of a list's items; of whatever objects a choice is between. */
export function fieldsOf(schema: JsonObject): Field[] {
  const required = new Set(Array.isArray(schema.required) ? schema.required : [])
  return Object.entries(objectIn(schema.properties)).map(([name, node]) =>
    fieldOf(name, objectIn(node), required.has(name)),
  )
}

function fieldOf(name: string, node: JsonObject, required: boolean): Field {
  const range = rangeOf(node)
  const options = optionsOf(node)
  const inside = insideOf(node)
  return {
    name,
    type: typeOf(node),
    required,
    description: typeof node.description === 'string' ? node.description : '',
    ...(node.default !== undefined && { default: JSON.stringify(node.default) }),
    ...(range !== undefined && { range }),
    ...(options.length > 0 && { options }),
    ...inside,
  }
}

function typeOf(node: JsonObject): string {
  const choices = choicesOf(node)
  if (choices.length > 0) return [...new Set(choices.flatMap((choice) => typeOf(choice).split(' | ')))].join(' | ')
  if (node.type === 'array') {
    const items = typeOf(objectIn(node.items))
    return items === 'any' || items.includes('|') ? 'array' : `array of ${items}s`
  }
  if (typeof node.type === 'string') return node.type
  if (Array.isArray(node.type)) return node.type.join(' | ')
  const values = node.const === undefined ? node.enum : [node.const]
  if (Array.isArray(values))
    return [...new Set(values.map((value) => (value === null ? 'null' : typeof value)))].join(' | ')
  return 'any'
}

function optionsOf(node: JsonObject): string[] {
  if (node.const !== undefined) return [String(node.const)]
  if (Array.isArray(node.enum)) return node.enum.map(String)
  const choices = choicesOf(node).filter((choice) => choice.type !== 'object')
  return [...new Set(choices.flatMap(optionsOf))]
}

function rangeOf(node: JsonObject): string | undefined {
  const [unit, min, max] =
    node.type === 'array'
      ? ['items', node.minItems, node.maxItems]
      : node.type === 'string'
        ? ['characters', node.minLength, node.maxLength]
        : ['', node.minimum, node.maximum]
  const low = isBound(min) ? min : undefined
  const high = isBound(max) ? max : undefined
  if (low === undefined && high === undefined) return undefined
  const numbers =
    low === undefined
      ? `at most ${high}`
      : high === undefined
        ? `at least ${low}`
        : low === high
          ? `${low}`
          : `${low} to ${high}`
  return `${numbers} ${unit}`.trim()
}

/** Bounds that only say "any integer" are no bounds to a reader. */
function isBound(value: Json | undefined): value is number {
  return typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER
}

function insideOf(node: JsonObject): Pick<Field, 'fields' | 'variants'> {
  if (node.type === 'object') {
    const fields = fieldsOf(node)
    return fields.length > 0 ? { fields } : {}
  }
  if (node.type === 'array') return insideOf(objectIn(node.items))
  const insides = choicesOf(node).map((choice) => ({ choice, inside: insideOf(choice) }))
  const objects = insides.filter(({ inside }) => inside.fields || inside.variants)
  if (objects.length === 0) return {}
  if (objects.length === 1) return objects[0]!.inside
  return {
    variants: objects.flatMap(
      ({ choice, inside }) => inside.variants ?? [{ label: labelOf(choice), fields: inside.fields ?? [] }],
    ),
  }
}

/** What tells this object from its siblings: `role: user`. */
function labelOf(node: JsonObject): string {
  const target = node.type === 'array' ? objectIn(node.items) : node
  for (const [name, value] of Object.entries(objectIn(target.properties))) {
    const options = optionsOf(objectIn(value))
    if (options.length > 0 && (name === 'role' || name === 'type')) return `${name}: ${options.join(' or ')}`
  }
  return 'object'
}

function choicesOf(node: JsonObject): JsonObject[] {
  const choices = node.anyOf ?? node.oneOf
  return Array.isArray(choices) ? choices.map(objectIn) : []
}

function objectIn(node: Json | undefined): JsonObject {
  return typeof node === 'object' && node !== null && !Array.isArray(node) ? node : {}
}
