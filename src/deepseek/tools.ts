// The text that tells the model about its tools.
import { pythonJson } from './json.ts'

/**
 * `parameters` is a JSON Schema, or its JSON text: text keeps numbers (`1.0`) and the order of keys like "10" as the
 * client wrote them.
 */
export type DeepseekTool = { name: string; description?: string; parameters?: object | string; strict?: boolean }

/** From the model's own vectors, to the byte; its sha256 is in the test. */
export const TOOLS_PREAMBLE = `## Tools

You have access to a set of tools you can use to answer the user's question.
You can invoke functions by writing a "<｜DSML｜function_calls>" block like the following as part of your reply to the user:
<｜DSML｜function_calls>
<｜DSML｜invoke name="$FUNCTION_NAME">
<｜DSML｜parameter name="$PARAMETER_NAME" string="true|false">$PARAMETER_VALUE</｜DSML｜parameter>
...
</｜DSML｜invoke>
<｜DSML｜invoke name="$FUNCTION_NAME2">
...
</｜DSML｜invoke>
</｜DSML｜function_calls>

String and scalar parameters should be specified as is without any escaping or quotes, while lists and objects should use JSON format. The "string" attribute should be set to "true" for string type parameters and "false" for other types (numbers, booleans, arrays, objects).

If the thinking_mode is enabled, then after function results you should strongly consider outputting a thinking block. Here is an example:

<｜DSML｜function_calls>
...
</｜DSML｜function_calls>

<function_results>
...
</function_results>

<think>...thinking about results</think>

Here are the functions available in JSONSchema format:
<functions>
`

export const TOOLS_END = '\n</functions>\n'

/**
 * The line for one tool: the API's `function` object alone.
 * @returns undefined where `parameters` is text but not JSON
 */
export function toolLine(tool: DeepseekTool): string | undefined {
  const fields = [`"name": ${JSON.stringify(tool.name)}`]
  if (tool.description !== undefined) fields.push(`"description": ${JSON.stringify(tool.description)}`)
  if (tool.parameters !== undefined) {
    const parameters = pythonJson(tool.parameters)
    if (parameters === undefined) return undefined
    fields.push(`"parameters": ${parameters}`)
  }
  if (tool.strict !== undefined) fields.push(`"strict": ${tool.strict}`)
  return `{${fields.join(', ')}}`
}
