// A request as code that runs when pasted.
import type { Sample } from '../../../src/docs/page.ts'

export function samplesOf(body: { thinking: object } & Record<string, unknown>): Sample[] {
  const json = JSON.stringify(body, null, 2)
  const { thinking, ...rest } = body
  const entries = Object.entries(rest).map(([name, value]) => `    ${name}=${python(value, 4)},`)
  return [
    {
      language: 'bash',
      label: 'curl',
      code: `curl {url}/v1/chat/completions \\\n  -H "Authorization: Bearer {key}" \\\n  -H "Content-Type: application/json" \\\n  -d '${json.replaceAll("'", "'\\''")}'`,
    },
    {
      language: 'python',
      label: 'Python',
      code: `from openai import OpenAI\n\nclient = OpenAI(base_url="{url}/v1", api_key="{key}")\nreply = client.chat.completions.create(\n${entries.join('\n')}\n    extra_body={"thinking": ${python(thinking, 4)}},\n)\nprint(reply.choices[0].message)`,
    },
    {
      language: 'typescript',
      label: 'TypeScript',
      code: `import OpenAI from 'openai'\n\nconst client = new OpenAI({ baseURL: '{url}/v1', apiKey: '{key}' })\nconst body = ${json}\nconst reply = await client.chat.completions.create(body as OpenAI.ChatCompletionCreateParamsNonStreaming)\nconsole.log(reply.choices[0]?.message)`,
    },
  ]
}

/** JSON as Python writes it. */
function python(value: unknown, indent: number): string {
  const inner = ' '.repeat(indent + 4)
  const end = ' '.repeat(indent)
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (Array.isArray(value))
    return value.length === 0
      ? '[]'
      : `[\n${value.map((item) => `${inner}${python(item, indent + 4)},`).join('\n')}\n${end}]`
  if (typeof value === 'object') {
    const entries = Object.entries(value as object)
    if (entries.length === 0) return '{}'
    return `{\n${entries.map(([key, item]) => `${inner}${JSON.stringify(key)}: ${python(item, indent + 4)},`).join('\n')}\n${end}}`
  }
  return JSON.stringify(value)
}
