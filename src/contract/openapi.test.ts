import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endpoints } from './endpoints.ts'
import { errorCatalogue } from './errors.ts'
import type { JsonObject } from './json.ts'
import { openApi } from './openapi.ts'

const document = openApi(endpoints, '1.2.3', 'http://127.0.0.1:8787') as {
  openapi: string
  paths: Record<string, Record<string, JsonObject>>
  components: { schemas: { Error: JsonObject } }
}

test('every endpoint and every other path of it is in the document, and nothing else', () => {
  const rows = Object.values(endpoints).flatMap((row) =>
    [row.path, ...('also' in row ? row.also : [])].map((path) => `${row.method} ${path}`),
  )
  const documented = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  )
  assert.deepEqual(documented.sort(), rows.sort())
})

test('the chat request keeps its ranges, options and defaults', () => {
  const chat = document.paths['/v1/chat/completions']!.post as unknown as {
    requestBody: {
      content: { 'application/json': { schema: { properties: Record<string, JsonObject>; required: string[] } } }
    }
  }
  const { properties, required } = chat.requestBody.content['application/json'].schema
  assert.deepEqual(required, ['model', 'messages'])
  const { temperature, max_tokens, stream, thinking } = properties
  assert.deepEqual([temperature?.minimum, temperature?.maximum, temperature?.default], [0, 2, 1])
  assert.deepEqual([max_tokens?.minimum, max_tokens?.maximum, max_tokens?.default], [1, 8192, 4096])
  assert.equal(stream?.default, false)
  assert.equal(thinking?.type, 'object')
  for (const [name, property] of Object.entries(properties))
    assert(property.description || property.anyOf || property.oneOf || property.type, `${name} says nothing of itself`)
})

test('operation ids are unique and references lead somewhere', () => {
  const ids = Object.values(document.paths).flatMap((operations) =>
    Object.values(operations).map((row) => row.operationId),
  )
  assert.equal(new Set(ids).size, ids.length)
  for (const [, name] of JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g))
    assert(name! in document.components.schemas)
})

test('every code of the catalogue is documented by at least one endpoint', () => {
  const text = JSON.stringify(document.paths)
  for (const code of Object.keys(errorCatalogue).filter((code) => code !== 'method_not_allowed'))
    assert(text.includes(`\`${code}\``), `${code} is thrown by nothing that is documented`)
})
