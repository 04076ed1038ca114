// Code that runs when it is pasted. `{url}` and `{key}` become the reader's own.
import type { Sample } from './page.ts'

/** The same chat in three languages. @param body as JavaScript would write it; without `model` */
export function chatSamples(model: string): Sample[] {
  return [
    {
      language: 'bash',
      label: 'curl',
      code: `curl {url}/v1/chat/completions \\
  -H "Authorization: Bearer {key}" \\
  -H "Content-Type: application/json" \\
  -d '{
    "model": "${model}",
    "messages": [{"role": "user", "content": "Hello!"}],
    "thinking": {"type": "enabled"}
  }'`,
    },
    {
      language: 'python',
      label: 'Python',
      code: `from openai import OpenAI

client = OpenAI(base_url="{url}/v1", api_key="{key}")
reply = client.chat.completions.create(
    model="${model}",
    messages=[{"role": "user", "content": "Hello!"}],
    extra_body={"thinking": {"type": "enabled"}},
)
print(reply.choices[0].message.content)`,
    },
    {
      language: 'typescript',
      label: 'TypeScript',
      code: `import OpenAI from 'openai'

const client = new OpenAI({ baseURL: '{url}/v1', apiKey: '{key}' })
const stream = await client.chat.completions.create({
  model: '${model}',
  messages: [{ role: 'user', content: 'Hello!' }],
  stream: true,
})
for await (const chunk of stream) process.stdout.write(chunk.choices[0]?.delta.content ?? '')`,
    },
  ]
}

/** A call of any other endpoint. */
export function endpointSample(method: string, path: string, body: string | undefined, auth: string): Sample[] {
  const secret = auth === 'key' ? '{key}' : '$VTRIX_ADMIN_TOKEN'
  const lines = [`curl ${method === 'GET' ? '' : `-X ${method} `}{url}${path.replaceAll(/\{(\w+)\}/g, '$1')}`]
  if (auth !== 'none') lines.push(`-H "Authorization: Bearer ${secret}"`)
  if (body !== undefined) lines.push(`-H "Content-Type: application/json"`, `-d '${body}'`)
  return [{ language: 'bash', label: 'curl', code: lines.join(' \\\n  ') }]
}
