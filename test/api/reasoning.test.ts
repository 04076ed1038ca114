// Reasoning comes back by itself: an upstream that refuses, as DeepSeek's API does, every tool loop that comes without
// it, and a client that drops it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import OpenAI from 'openai'
import { refusesBareLoops } from '../rig/deepseek-upstream.ts'
import { startUpstream, upstreamEnv } from '../rig/scripted-upstream.ts'
import { startTestServer, type TestServer } from '../rig/server.ts'

const model = 'vtrix-deepseek-v3.2'
const tools = [
  {
    type: 'function' as const,
    function: { name: 'step', parameters: { type: 'object', properties: { n: { type: 'integer' } } } },
  },
]
let upstream: Awaited<ReturnType<typeof startUpstream>>
let server: TestServer
before(async () => {
  upstream = await startUpstream(refusesBareLoops)
  server = await startTestServer({ env: upstreamEnv(upstream) })
})
after(async () => {
  await server.close()
  await upstream.close()
})

type Messages = OpenAI.ChatCompletionMessageParam[]
type Loop = { stream?: boolean; key?: string; own?: boolean }

/** A tool loop as frameworks write it: of each turn they keep content and calls alone, unless `own`. */
async function loop(messages: Messages, { stream = false, key = server.key, own = false }: Loop = {}) {
  const client = new OpenAI({ apiKey: key, baseURL: `${server.url}/v1`, maxRetries: 0 })
  const put: (string | null)[] = []
  for (;;) {
    const body = { model, messages, tools, thinking: { type: 'enabled' as const } }
    const { data, response } = await client.chat.completions.create({ ...body, stream: false }).withResponse()
    put.push(response.headers.get('x-vtrix-reasoning'))
    const message = stream
      ? await client.chat.completions.stream(body).finalMessage()
      : (data.choices[0]!.message as OpenAI.ChatCompletionMessage & { reasoning_content?: string })
    const { content, tool_calls, ...more } = message
    messages.push({ role: 'assistant', content, ...(tool_calls && { tool_calls }), ...(own && more) })
    if (!tool_calls) return { text: content, put }
    for (const { id } of tool_calls) messages.push({ role: 'tool', tool_call_id: id, content: 'ok' })
  }
}

const question = (): Messages => [{ role: 'user', content: 'Go through all steps.' }]

test('a client that drops reasoning gets through its tool loop, and each reply says what was put back', async () => {
  const { text, put } = await loop(question())
  assert.equal(text, 'All done')
  const counts = [1, 2, 3, 4, 5].map((turns) => `restored=${turns}, missing=0`)
  assert.deepEqual(put, [null, ...counts])
})

test('a streamed tool loop gets through as well', async () => {
  assert.equal((await loop(question(), { stream: true })).text, 'All done')
})

test('a client that sends reasoning itself is believed', async () => {
  const messages = question()
  const { put } = await loop(messages, { own: true })
  assert.deepEqual(put.slice(0, 3), [null, null, null])
  Object.assign(messages[1]!, { reasoning_content: 'Something else.' })
  const reply = await server.post('/v1/chat/completions', {
    model,
    messages: messages.slice(0, 3),
    tools,
    thinking: { type: 'enabled' },
  })
  assert.match(await reply.text(), /turn 0 is another one's/)
})

test('another account that knows the ids gets no reasoning, and is not refused for that', async () => {
  const messages = question()
  await loop(messages)
  const { data: account } = (await (await server.admin('POST', '/api/v1/accounts', { name: 'other' })).json()) as {
    data: { id: string }
  }
  await server.admin('POST', `/api/v1/accounts/${account.id}/top-up`, { amount: '1' })
  const { data: key } = (await (
    await server.admin('POST', '/api/v1/keys', { name: 'k', account_id: account.id })
  ).json()) as { data: { key: string } }
  const reply = await server.post(
    '/v1/chat/completions',
    { model, messages: messages.slice(0, 3), tools, thinking: { type: 'enabled' } },
    { headers: { authorization: `Bearer ${key.key}` } },
  )
  // The upstream was sent an empty string, not what the first account's model thought.
  assert.match(await reply.text(), /turn 0 is another one's/)
  assert.equal(reply.headers.get('x-vtrix-reasoning'), 'restored=0, missing=1')
})

test('an account that says so has no reasoning kept, and what was kept is gone', async () => {
  const { data: accounts } = (await (await server.admin('GET', '/api/v1/accounts')).json()) as {
    data: { id: string; name: string }[]
  }
  const id = accounts.find(({ name }) => name === 'default')!.id
  const kept = () =>
    server.app.database.db.selectFrom('kept_reasoning').select('id').where('account_id', '=', id).execute()
  await loop(question())
  assert.notEqual((await kept()).length, 0)
  const off = await server.admin('PATCH', `/api/v1/accounts/${id}`, { reasoning_kept: false })
  assert.equal(((await off.json()) as { data: { reasoning_kept: boolean } }).data.reasoning_kept, false)
  assert.deepEqual(await kept(), [])
  await assert.rejects(loop(question()), /is another one's/)
  assert.deepEqual(await kept(), [])
})
