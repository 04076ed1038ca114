// Code that runs when it is pasted. `{url}` and `{key}` become the reader's own.
import type { BodyOf, Endpoint, Tag } from '../contract/endpoint.ts'
import type { Endpoints } from '../contract/endpoints.ts'
import type { Json } from '../contract/json.ts'
import type { Sample } from './page.ts'

type Bodies = { [N in keyof Endpoints as [BodyOf<Endpoints[N]>] extends [never] ? never : N]: BodyOf<Endpoints[N]> }

const model = 'vtrix-deepseek-v3.2'
const hello = [{ role: 'user' as const, content: 'Hello!' }]

/** One body for every endpoint that takes one. */
export const exampleBodies: Bodies = {
  chat: { model, messages: hello, thinking: { type: 'enabled' } },
  messages: { model, max_tokens: 1024, messages: hello },
  completions: { model, prompt: 'Once upon a time', max_tokens: 32 },
  countTokens: { model, messages: hello },
  createAccount: { name: 'Research' },
  updateAccount: { name: 'Research', requests_per_minute: 600 },
  topUp: { amount: '25.50', note: 'invoice 42' },
  setPrice: { model, input: '0.28', cached_input: '0.028', output: '0.42' },
  createKey: { name: 'laptop', budgets: { month: '10' } },
  updateKey: { disabled: true },
  rotateKey: { grace_s: 3600 },
  signIn: { email: 'ada@example.com', password: 'correct horse battery' },
  signOut: { everywhere: true },
  beginDeviceLogin: { client: 'vtrix on my laptop' },
  fetchDeviceKey: { device_code: 'DEVICE_CODE' },
  decideDeviceLogin: { user_code: 'BCDF-GHJK', approve: true },
  changePassword: { current_password: 'correct horse battery', new_password: 'staple battery horse' },
  acceptInvitation: { token: 'TOKEN_FROM_THE_LINK', password: 'correct horse battery' },
  createUser: { email: 'ada@example.com' },
  updateUser: { role: 'administrator' },
  createInvitation: { email: 'ada@example.com' },
}

/** The same chat in three languages. */
export function chatSamples(id: string): Sample[] {
  return [
    curl('POST', '/v1/chat/completions', '{key}', { ...(exampleBodies.chat as object), model: id } as Json),
    {
      language: 'python',
      label: 'Python',
      code: `from openai import OpenAI

client = OpenAI(base_url="{url}/v1", api_key="{key}")
reply = client.chat.completions.create(
    model="${id}",
    messages=[{"role": "user", "content": "Hello!"}],
    extra_body={"thinking": {"type": "enabled"}},
)
message = reply.choices[0].message
print(message.reasoning_content)
print(message.content)
print(reply.usage.cost, "US dollars")`,
    },
    {
      language: 'typescript',
      label: 'TypeScript',
      code: `import OpenAI from 'openai'

const client = new OpenAI({ baseURL: '{url}/v1', apiKey: '{key}' })
const stream = await client.chat.completions.create({
  model: '${id}',
  messages: [{ role: 'user', content: 'Hello!' }],
  reasoning_effort: 'high', // turns thinking on
  stream: true,
})
for await (const chunk of stream) {
  const delta = chunk.choices[0]?.delta as { content?: string; reasoning_content?: string }
  process.stdout.write(delta.reasoning_content ?? delta.content ?? '')
}`,
    },
  ]
}

const messagesSamples: Sample[] = [
  {
    language: 'python',
    label: 'Python',
    code: `from anthropic import Anthropic

client = Anthropic(base_url="{url}", api_key="{key}")
message = client.messages.create(
    model="${model}",
    max_tokens=1024,
    messages=[{"role": "user", "content": "Hello!"}],
)
print(message.content)`,
  },
  {
    language: 'typescript',
    label: 'TypeScript',
    code: `import Anthropic from '@anthropic-ai/sdk'

const client = new Anthropic({ baseURL: '{url}', apiKey: '{key}' })
const message = await client.messages.create({
  model: '${model}',
  max_tokens: 1024,
  messages: [{ role: 'user', content: 'Hello!' }],
})
console.log(message.content)`,
  },
]

/** How an endpoint is called. */
export function endpointSamples(name: string, row: Endpoint): Sample[] {
  if (name === 'chat') return chatSamples(model)
  const body = (exampleBodies as Record<string, unknown>)[name] as Json | undefined
  const secret = row.auth === 'none' ? undefined : row.auth === 'key' ? '{key}' : 'YOUR_ADMIN_TOKEN'
  const shell = curl(row.method, pathOf(row), secret, body)
  return name === 'messages' ? [shell, ...messagesSamples] : [shell, fetched(row, secret, body)]
}

const owners: Partial<Record<Tag, string>> = {
  Chat: 'COMPLETION',
  Keys: 'KEY',
  Requests: 'REQUEST',
  'Sign-in': 'SESSION',
  Users: 'USER',
}

/** With names of what to put in: `/api/v1/keys/KEY_ID`. */
function pathOf({ path, tag }: Endpoint): string {
  const id = tag === 'Models' ? model : `${owners[tag] ?? 'ACCOUNT'}_ID`
  return path.replace('{id}', id)
}

function curl(method: string, path: string, secret: string | undefined, body: Json | undefined): Sample {
  const lines = [`curl ${method === 'GET' || (method === 'POST' && body) ? '' : `-X ${method} `}{url}${path}`]
  if (secret !== undefined) lines.push(`-H "Authorization: Bearer ${secret}"`)
  if (body !== undefined)
    lines.push('-H "Content-Type: application/json"', `-d '${jsonText(body).replaceAll('\n', '\n  ')}'`)
  return { language: 'bash', label: 'curl', code: lines.join(' \\\n  ') }
}

function fetched(row: Endpoint, secret: string | undefined, body: Json | undefined): Sample {
  const headers = [
    ...(secret === undefined ? [] : [`authorization: 'Bearer ${secret}'`]),
    ...(body === undefined ? [] : ["'content-type': 'application/json'"]),
  ]
  const options = [
    ...(row.method === 'GET' ? [] : [`  method: '${row.method}',`]),
    ...(headers.length === 0 ? [] : [`  headers: { ${headers.join(', ')} },`]),
    ...(body === undefined ? [] : [`  body: JSON.stringify(${jsonText(body).replaceAll('\n', '\n  ')}),`]),
  ]
  const given = options.length === 0 ? '' : `, {\n${options.join('\n')}\n}`
  const read = row.text === undefined ? 'json' : 'text'
  return {
    language: 'typescript',
    label: 'TypeScript',
    code: `const reply = await fetch('{url}${pathOf(row)}'${given})\nconsole.log(await reply.${read}())`,
  }
}

/** Two levels on lines of their own; what is deeper in one line. */
function jsonText(value: Json): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value)
  const lines = Object.entries(value).map(([key, item]) => `  ${JSON.stringify(key)}: ${spaced(item)}`)
  return `{\n${lines.join(',\n')}\n}`
}

function spaced(value: Json | undefined): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${spaced(item)}`)
    .join(', ')}}`
}
