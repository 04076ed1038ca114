// JSON Schema, as it validates, to the fields that a reader sees.
import type { Json, JsonObject } from '../contract/json.ts'
import type { Field, Variant } from './page.ts'

/** Gives a description in the reader's language. */
export type Translate = (english: string) => string

/**
 * Fields of an object's schema. Those of a reply are all there, or their description says when: none is "required".
 * @param at where they are: the id of what holds them
 */
export function fieldsOf(schema: JsonObject, at: string, say: Translate, isReply = false): Field[] {
  const required = new Set(Array.isArray(schema.required) ? schema.required : [])
  return Object.entries(objectIn(schema.properties)).map(([name, node]) =>
    fieldOf(name, objectIn(node), required.has(name) && !isReply, `${at}.${name}`, say, isReply),
  )
}

function fieldOf(
  name: string,
  schema: JsonObject,
  required: boolean,
  id: string,
  say: Translate,
  isReply: boolean,
): Field {
  const node = withoutNull(schema)
  const range = rangeOf(node)
  const options = optionsOf(node)
  return {
    name,
    id,
    type: typeOf(schema),
    required,
    description: typeof node.description === 'string' ? say(node.description) : '',
    ...(isTold(node.default) && { default: JSON.stringify(node.default) }),
    ...(range !== undefined && { range }),
    ...(options.length > 0 && { options }),
    ...insideOf(node, id, say, isReply),
  }
}

/** A value that may also be null is described as the value. */
function withoutNull(node: JsonObject): JsonObject {
  const choices = choicesOf(node)
  const others = choices.filter((choice) => choice.type !== 'null')
  if (others.length !== 1 || others.length === choices.length) return node
  const { anyOf: _, ...outer } = node
  return { ...others[0], ...outer }
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
  if (node.const !== undefined) return node.const === null ? [] : [String(node.const)]
  if (Array.isArray(node.enum)) return node.enum.map(String)
  const choices = choicesOf(node).filter((choice) => choice.type !== 'object' && choice.type !== 'array')
  return [...new Set(choices.flatMap(optionsOf))]
}

const units: Record<string, { unit: string; min: string; max: string }> = {
  array: { unit: 'items', min: 'minItems', max: 'maxItems' },
  string: { unit: 'characters', min: 'minLength', max: 'maxLength' },
}

/** An empty default says no more than that the field may be left out. */
function isTold(value: Json | undefined): boolean {
  return value !== undefined && value !== null && (typeof value !== 'object' || Object.keys(value).length > 0)
}

function rangeOf(node: JsonObject): string | undefined {
  const { unit, min, max } = units[String(node.type)] ?? { unit: '', min: 'minimum', max: 'maximum' }
  const [low, high] = [boundIn(node[min]), boundIn(node[max])]
  if (high === undefined && (low === undefined || (low === 1 && node.type === 'string'))) return undefined
  const numbers = low === undefined ? `≤ ${high}` : high === undefined ? `≥ ${low}` : `${low} – ${high}`
  return `${numbers.replaceAll('-', '−')} ${unit}`.trim()
}

/** Bounds that only say "any integer" are no bounds to a reader. */
function boundIn(value: Json | undefined): number | undefined {
  return typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : undefined
}

function insideOf(
  schema: JsonObject,
  id: string,
  say: Translate,
  isReply: boolean,
): Pick<Field, 'fields' | 'variants'> {
  const node = withoutNull(schema)
  if (node.type === 'object') {
    const fields = fieldsOf(node, id, say, isReply)
    return fields.length > 0 ? { fields } : {}
  }
  if (node.type === 'array') return insideOf(objectIn(node.items), id, say, isReply)
  const kinds = choicesOf(node).flatMap((choice): Variant[] => {
    const label = labelOf(choice)
    const { fields, variants } = insideOf(choice, `${id}.${idOf(label)}`, say, isReply)
    return variants ?? (fields ? [{ label, fields }] : [])
  })
  if (kinds.length === 0) return {}
  // One kind needs no name: its fields are those of the field itself.
  if (kinds.length === 1)
    return insideOf(choicesOf(node).find((choice) => insideOf(choice, id, say, isReply).fields) ?? {}, id, say, isReply)
  return { variants: kinds }
}

/** What tells this object from its siblings: `role: user`. */
function labelOf(node: JsonObject): string {
  const target = node.type === 'array' ? objectIn(node.items) : node
  for (const [name, value] of Object.entries(objectIn(target.properties))) {
    const options = optionsOf(objectIn(value))
    if (options.length > 0 && ['role', 'type', 'engine'].includes(name)) return `${name}: ${options.join(' | ')}`
  }
  return node.type === 'array' ? 'array' : 'object'
}

function idOf(label: string): string {
  return label.replace(/^\w+: /, '').replaceAll(' | ', '-')
}

function choicesOf(node: JsonObject): JsonObject[] {
  const choices = node.anyOf ?? node.oneOf
  return Array.isArray(choices) ? choices.map(objectIn) : []
}

function objectIn(node: Json | undefined): JsonObject {
  return typeof node === 'object' && node !== null && !Array.isArray(node) ? node : {}
}
