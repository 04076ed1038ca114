// The endpoint table as OpenAPI 3.1. JSON Schema 2020-12 is its own dialect, so Zod's output goes in as it is.
import { z } from 'zod'
import { type Endpoint, errorsOf } from './endpoint.ts'
import { type ErrorCode, errorCatalogue } from './errors.ts'
import { fieldTexts } from './field-texts.ts'
import type { Json, JsonObject } from './json.ts'

/**
 * @param version of the server
 * @param serverUrl where it is reached, without a slash at the end
 */
export function openApi(table: Record<string, Endpoint>, version: string, serverUrl: string): JsonObject {
  const paths: Record<string, JsonObject> = {}
  for (const [name, row] of Object.entries(table)) {
    for (const [index, path] of [row.path, ...(row.also ?? [])].entries()) {
      const operationId =
        index === 0 ? name : `${name}At${path.replaceAll(/\W+(\w)/g, (_, c: string) => c.toUpperCase())}`
      paths[path] ??= {}
      paths[path][row.method.toLowerCase()] = operation(row, operationId)
    }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Vtrix', version, summary: 'Models behind one API: OpenAI-compatible chat, keys, exact cost.' },
    servers: [{ url: serverUrl }],
    paths,
    components: {
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'An API key: `Authorization: Bearer YOUR_API_KEY`.' },
        admin: { type: 'http', scheme: 'bearer', description: "The administrator's token." },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'vtrix_session',
          description: 'Set by signing in; `__Host-vtrix_session` where the server is reached by https.',
        },
      },
      schemas: { Error: errorSchema(), AnthropicError: anthropicErrorSchema() },
    },
  }
}

function operation(row: Endpoint, operationId: string): JsonObject {
  const parameters = [...parametersIn('path', row.params), ...parametersIn('query', row.query)]
  const success: JsonObject = {}
  if (row.text) success[row.text.split(';')[0]!] = { schema: { type: 'string' } }
  else success['application/json'] = { schema: schemaOf(row.reply, 'output') }
  if (row.stream) success['text/event-stream'] = { schema: schemaOf(row.stream, 'output') }
  return {
    operationId,
    tags: [row.tag],
    summary: row.summary,
    ...(row.description && { description: row.description }),
    security: securityOf(row),
    ...(parameters.length > 0 && { parameters }),
    ...(row.body && {
      requestBody: { required: true, content: { 'application/json': { schema: schemaOf(row.body, 'input') } } },
    }),
    responses: {
      200: { description: 'Success', content: success },
      ...errorResponses(errorsOf(row), row.errorShape === 'anthropic' ? 'AnthropicError' : 'Error'),
    },
  }
}

function securityOf({ auth, signedIn, keyToo }: Endpoint): Json[] {
  if (auth === 'none') return []
  if (auth === 'key') return signedIn ? [{ key: [] }, { session: [] }] : [{ key: [] }]
  return [{ admin: [] }, { session: [] }, ...(keyToo ? [{ key: [] }] : [])]
}

function parametersIn(place: 'path' | 'query', schema: z.ZodObject | undefined): JsonObject[] {
  if (!schema) return []
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, JsonObject>
    required?: string[]
  }
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...rest } = property
    return {
      name,
      in: place,
      required: required.includes(name),
      ...(description !== undefined && { description }),
      schema: rest,
    }
  })
}

function errorResponses(codes: ErrorCode[], schema: 'Error' | 'AnthropicError'): JsonObject {
  const byStatus = new Map<number, ErrorCode[]>()
  for (const code of codes) {
    const { status } = errorCatalogue[code]
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  const responses: JsonObject = {}
  for (const [status, at] of [...byStatus].sort(([a], [b]) => a - b))
    responses[status] = {
      description: at.map((code) => `\`${code}\`: ${errorCatalogue[code].when}`).join('\n\n'),
      content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
    }
  return responses
}

function errorSchema(): JsonObject {
  return {
    type: 'object',
    required: ['status', 'error'],
    properties: {
      status: { type: 'string', const: 'failed' },
      error: {
        type: 'object',
        required: ['code', 'message', 'type', 'param'],
        properties: {
          code: { type: 'string', enum: Object.keys(errorCatalogue) },
          message: { type: 'string' },
          type: { type: 'string', enum: [...new Set(Object.values(errorCatalogue).map((entry) => entry.type))] },
          param: { type: ['string', 'null'] },
        },
      },
    },
  }
}

function anthropicErrorSchema(): JsonObject {
  return {
    type: 'object',
    required: ['type', 'error'],
    properties: {
      type: { type: 'string', const: 'error' },
      error: {
        type: 'object',
        required: ['type', 'message', 'code', 'param'],
        properties: {
          type: { type: 'string' },
          message: { type: 'string' },
          code: { type: 'string', enum: Object.keys(errorCatalogue) },
          param: { type: ['string', 'null'] },
        },
      },
    },
  }
}

/** JSON Schema of what is sent (`input`) or answered (`output`). */
export function schemaOf(schema: z.ZodType, io: 'input' | 'output'): JsonObject {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    // Zod leaves the default out where a transform follows; here the transform is what applies it.
    override: ({ zodSchema, jsonSchema }) => {
      const meta = z.globalRegistry.get(zodSchema)
      if (meta?.default !== undefined) jsonSchema.default = meta.default as Json
    },
  }) as JsonObject & { $schema?: Json }
  return (io === 'input' ? withoutNull(rest) : described(rest)) as JsonObject
}

/** Every field of a reply says what it is: its schema does, or what its name means everywhere. */
function described(node: Json): Json {
  if (Array.isArray(node)) return node.map(described)
  if (typeof node !== 'object' || node === null) return node
  const copy: JsonObject = {}
  for (const [key, value] of Object.entries(node)) copy[key] = described(value)
  if (typeof copy.properties !== 'object') return copy
  for (const [name, property] of Object.entries(copy.properties as Record<string, JsonObject>))
    if (property.description === undefined && fieldTexts[name]) property.description = fieldTexts[name]
  return copy
}

/** Optional fields take null as "absent"; saying so at each of them would bury what the field is. */
function withoutNull(node: Json): Json {
  if (Array.isArray(node)) return node.map(withoutNull)
  if (typeof node !== 'object' || node === null) return node
  const { anyOf, ...rest } = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withoutNull(value)]))
  if (Array.isArray(rest.type)) {
    const types = rest.type.filter((type) => type !== 'null')
    if (types.length === 1) rest.type = types[0]!
  }
  if (!Array.isArray(anyOf)) return anyOf === undefined ? rest : { ...rest, anyOf }
  const options = anyOf.filter((option) => !isNullType(option))
  if (options.length === 1 && options.length < anyOf.length && isPlain(options[0])) return { ...options[0], ...rest }
  return { ...rest, anyOf }
}

function isNullType(node: Json): boolean {
  return isPlain(node) && node.type === 'null'
}

function isPlain(node: Json | undefined): node is JsonObject {
  return typeof node === 'object' && node !== null && !Array.isArray(node)
}
