// Finds the fields of a body that its schema does not know: they are passed over, and the reply lists them.
import { z } from 'zod'

/** What a schema knows, as far as names go: fields of objects and what is in arrays. Undefined: anything goes. */
type Known = { fields?: Map<string, Known | undefined>; items?: Known | undefined }

const maxListed = 64
const knownBySchema = new WeakMap<z.ZodType, Known | undefined>()

/** Paths such as `messages[0].mood`, at most 64 of them. */
export function unknownFields(schema: z.ZodType, value: unknown): string[] {
  if (!knownBySchema.has(schema)) knownBySchema.set(schema, knownIn(schema))
  const found: string[] = []
  collect(knownBySchema.get(schema), value, '', found)
  return found
}

function collect(known: Known | undefined, value: unknown, path: string, found: string[]): void {
  if (known === undefined || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    if (known.items === undefined) return
    for (let index = 0; index < value.length; index++) collect(known.items, value[index], `${path}[${index}]`, found)
    return
  }
  if (known.fields === undefined) return
  for (const key in value) {
    if (found.length >= maxListed) return
    const at = path === '' ? key : `${path}.${key}`
    if (!known.fields.has(key)) found.push(at.slice(0, 256))
    else collect(known.fields.get(key), (value as Record<string, unknown>)[key], at, found)
  }
}

function knownIn(schema: z.core.$ZodType): Known | undefined {
  if (schema instanceof z.ZodObject) {
    const fields = new Map<string, Known | undefined>()
    for (const [name, field] of Object.entries(schema.shape)) fields.set(name, knownIn(field as z.ZodType))
    return { fields }
  }
  if (schema instanceof z.ZodArray) {
    const items = knownIn(schema.element as z.ZodType)
    return items && { items }
  }
  if (schema instanceof z.ZodPipe) return knownIn(schema.in)
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return knownIn(schema.unwrap())
  if (schema instanceof z.ZodUnion) return schema.options.map(knownIn).reduce(merged, undefined)
  return undefined
}

/** A union knows what any of its options knows. */
function merged(one: Known | undefined, other: Known | undefined): Known | undefined {
  if (one === undefined || other === undefined) return one ?? other
  const fields = new Map(one.fields)
  for (const [name, known] of other.fields ?? []) fields.set(name, merged(fields.get(name), known))
  const items = merged(one.items, other.items)
  return { ...(fields.size > 0 && { fields }), ...(items && { items }) }
}
