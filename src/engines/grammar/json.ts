// Grammars for answers that are JSON.
import type { JsonObject } from '../../contract/json.ts'
import { SchemaRules } from './json-schema.ts'
import { JsonText } from './json-text.ts'
import { type Expr, Grammar } from './rules.ts'

/**
 * The whole answer as JSON: what fits the schema, or any object where there is none. No white space but one space
 * after a comma or a colon, none around.
 * @param schema one that `checkClientSchema` passed
 * @returns GBNF with the root rule `root`
 * @throws EngineError `request` where the schema is too complex for a grammar, or nothing fits it
 */
export function jsonGrammar(schema: JsonObject | undefined): string {
  const grammar = new Grammar('response_format')
  return grammar.print(jsonContent(new JsonText(grammar), schema))
}

/** The same as a part of a grammar; its errors name the response format from here on. */
export function jsonContent(json: JsonText, schema: JsonObject | undefined): Expr {
  json.grammar.param = schema === undefined ? 'response_format' : 'response_format.json_schema.schema'
  return schema === undefined ? json.object : new SchemaRules(json, schema, 's').whole('json')
}
