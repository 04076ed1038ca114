// Streams that can be taken up again: after a dropped connection, on another server, after a restart; and stopped.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { noPostgres, type Postgres, startPostgres } from '../rig/postgres.ts'
import { newFolder, startProcess } from '../rig/process.ts'
import {
  chatChunk,
  done,
  type Script,
  type ScriptedUpstream,
  startUpstream,
  upstreamEnv,
  usageChunk,
} from '../rig/scripted-upstream.ts'
import { startTestServer, type TestServer, testKey } from '../rig/server.ts'

const chat = {
  model: 'vtrix-deepseek-v3.2',
  messages: [{ role: 'user', content: 'Hi' }],
  stream: true,
  stream_options: { include_usage: true },
}
const resumable = {
  'x-vtrix-resumable': 'true',
  'content-type': 'application/json',
  authorization: `Bearer ${testKey}`,
}

/** Twenty words, slowly. */
const slowly: Script = [
  ...Array.from({ length: 20 }, (_, index) => [chatChunk({ content: `word${index} ` }), { waitMs: 25 }]).flat(),
  chatChunk({}, 'stop'),
  usageChunk(10, 20),
  done,
]
const endless: Script = [chatChunk({ content: 'One ' }), chatChunk({ content: 'two' }), { hang: true }]

type Events = { id: string; ids: number[]; text: string }

/** Reads events until there are so many, or the stream has ended. */
async function read(reply: Response, most = Number.POSITIVE_INFINITY): Promise<Events> {
  assert.equal(reply.status, 200, `${reply.status}`)
  const reader = reply.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const ids = () => [...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id))
  while (ids().length < most) {
    const { done, value } = await reader.read()
    if (done) break
    text += value
  }
  await reader.cancel()
  return { id: /"id":"(chatcmpl-\w+)"/.exec(text)?.[1] ?? '', ids: ids(), text }
}

const ask = (url: string) =>
  fetch(`${url}/v1/chat/completions`, { method: 'POST', headers: resumable, body: JSON.stringify(chat) })
const takeUp = (url: string, id: string, lastEvent?: number, key = testKey) =>
  fetch(`${url}/v1/chat/completions/${id}/stream`, {
    headers: { authorization: `Bearer ${key}`, ...(lastEvent !== undefined && { 'last-event-id': String(lastEvent) }) },
  })
const stop = (url: string, id: string, key = testKey) =>
  fetch(`${url}/v1/chat/completions/${id}`, { method: 'DELETE', headers: { authorization: `Bearer ${key}` } })
const wordsIn = (text: string) => [...text.matchAll(/"content":"(word\d+) "/g)].map(([, word]) => word)
const allWords = Array.from({ length: 20 }, (_, index) => `word${index}`)

describe('on one server', () => {
  let upstream: ScriptedUpstream
  let server: TestServer
  let script: Script = slowly
  before(async () => {
    upstream = await startUpstream(() => script)
    server = await startTestServer({ env: upstreamEnv(upstream) })
  })
  after(async () => {
    await server.close()
    await upstream.close()
  })

  test('the work goes on when the connection drops, and the rest comes from where it was left', async () => {
    script = slowly
    const first = await read(await ask(server.url), 5)
    const rest = await read(await takeUp(server.url, first.id, first.ids.at(-1)))
    assert.equal(rest.ids[0], first.ids.at(-1)! + 1)
    assert.deepEqual([...wordsIn(first.text), ...wordsIn(rest.text)], allWords)
    assert.match(rest.text, /"finish_reason":"stop"/)
    assert.match(rest.text, /"completion_tokens":20/)
    assert.match(rest.text, /data: \[DONE\]\n\n$/)
    assert.equal(upstream.left(), 0)
    // All of it is charged, once, whoever read it.
    const row = await ledgerRow(first.id)
    assert.equal(row.completion_tokens, 20)

    const whole = await read(await takeUp(server.url, first.id))
    assert.deepEqual(wordsIn(whole.text), allWords)
    assert.deepEqual(
      whole.ids,
      Array.from({ length: whole.ids.length }, (_, index) => index + 1),
    )
    const nothing = await read(await takeUp(server.url, first.id, whole.ids.at(-1)))
    assert.equal(nothing.text, '')
  })

  test('two readers follow a running stream at once, each from its own place', async () => {
    script = slowly
    const first = await read(await ask(server.url), 2)
    const [one, other] = await Promise.all([
      read(await takeUp(server.url, first.id)),
      read(await takeUp(server.url, first.id, 3)),
    ])
    assert.deepEqual(wordsIn(one.text), allWords)
    assert.equal(other.ids[0], 4)
    assert.equal(one.ids.at(-1), other.ids.at(-1))
  })

  test('a stream that never pauses has checkpoints all the same, so that a killed server has charged for it', async () => {
    script = Array.from({ length: 400 }, () => [chatChunk({ content: 'on ' }), { waitMs: 5 }]).flat()
    const reply = await ask(server.url)
    const reading = read(reply)
    const id = reply.headers.get('x-request-id')!.slice('req_'.length)
    const delivered = async () =>
      (
        await server.app.database.db
          .selectFrom('holds')
          .select('completion_tokens')
          .where('id', '=', id)
          .executeTakeFirst()
      )?.completion_tokens
    for (let tokens = await delivered(); tokens === 0; tokens = await delivered())
      await new Promise((resolve) => setTimeout(resolve, 10))
    assert(Number(await delivered()) > 0, 'the stream has ended before its first checkpoint')
    assert.equal((await stop(server.url, `chatcmpl-${id}`)).status, 200)
    await reading
    script = slowly
  })

  test('a stream is stopped by its id: the engine is told, what was made is charged, readers see why it ends', async () => {
    script = endless
    const left = upstream.left()
    const first = await read(await ask(server.url), 2)
    const reading = takeUp(server.url, first.id, first.ids.at(-1)).then((reply) => read(reply))
    const stopped = await stop(server.url, first.id)
    assert.deepEqual(await stopped.json(), { id: first.id, object: 'chat.completion.deleted', deleted: true })
    await upstream.untilLeft(left + 1)
    const { text } = await reading
    assert.match(text, /"code":"stopped"/)
    assert.doesNotMatch(text, /\[DONE\]/)
    assert.equal((await ledgerRow(first.id)).completion_tokens, 2)
    const again = await read(await takeUp(server.url, first.id))
    assert.match(again.text, /"code":"stopped"/)
  })

  test('a stream that was not asked to be kept has no numbers, ends with its client and is nowhere', async () => {
    script = endless
    const left = upstream.left()
    const { 'x-vtrix-resumable': _, ...headers } = resumable
    const reply = await fetch(`${server.url}/v1/chat/completions`, {
      method: 'POST',
      headers,
      body: JSON.stringify(chat),
    })
    const reader = reply.body!.pipeThrough(new TextDecoderStream()).getReader()
    const { value = '' } = await reader.read()
    await reader.cancel()
    assert.doesNotMatch(value, /^id: /m)
    await upstream.untilLeft(left + 1)
    const id = /"id":"(chatcmpl-\w+)"/.exec(value)![1]!
    assert.equal((await takeUp(server.url, id)).status, 404)
  })

  test('a wrong Last-Event-ID is refused by its name', async () => {
    script = slowly
    const { id } = await read(await ask(server.url))
    const reply = await fetch(`${server.url}/v1/chat/completions/${id}/stream`, {
      headers: { authorization: `Bearer ${testKey}`, 'last-event-id': 'x' },
    })
    assert.equal(reply.status, 400)
    assert.match(await reply.text(), /Last-Event-ID/)
  })

  test('a request that is refused before its first event is an answer of its own, and nothing is kept of it', async () => {
    script = [{ status: 400, body: '{"error": {"message": "no"}}' }]
    const reply = await ask(server.url)
    assert.equal(reply.status, 400)
    const id = reply.headers.get('x-request-id')!
    assert.equal((await takeUp(server.url, id)).status, 404)
  })

  async function ledgerRow(id: string) {
    const requestId = id.replace('chatcmpl-', '')
    for (let tries = 0; tries < 100; tries++) {
      const entries = await server.app.database.db
        .selectFrom('entries')
        .selectAll()
        .where('request_id', '=', requestId)
        .execute()
      if (entries.length > 0) {
        assert.equal(entries.length, 1)
        return entries[0]!
      }
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    throw new Error(`No charge for ${id}`)
  }
})

test('after its server was killed, what was made before comes, and then why there is no more', async () => {
  const upstream = await startUpstream(() => endless)
  const env = { ...upstreamEnv(upstream), VTRIX_DATA: newFolder(), VTRIX_BOOTSTRAP_KEY: testKey }
  const killed = await startProcess(env)
  const first = await read(await ask(killed.url), 2)
  await read(await takeUp(killed.url, first.id), 2) // comes from the disk, so it is there
  killed.kill('SIGKILL')
  await killed.ended
  const again = await startProcess(env)
  const { text } = await read(await takeUp(again.url, first.id))
  assert.match(text, /"content":"One "/)
  assert.match(text, /The server that made this stream has stopped/)
  assert.doesNotMatch(text, /\[DONE\]/)
  again.kill('SIGTERM')
  await again.ended
  await upstream.close()
})

describe('on two servers', { skip: noPostgres }, () => {
  let postgres: Postgres
  let upstream: ScriptedUpstream
  let script: Script = slowly
  let servers: TestServer[]
  before(async () => {
    postgres = await startPostgres()
    upstream = await startUpstream(() => script)
    const env = { ...upstreamEnv(upstream), DATABASE_URL: await postgres.newDatabase() }
    servers = [await startTestServer({ env }), await startTestServer({ env })]
  })
  after(async () => {
    for (const server of servers) await server.close()
    await upstream.close()
    await postgres.close()
  })

  test('a stream of one server is followed at the other', async () => {
    script = slowly
    const first = await read(await ask(servers[0]!.url), 3)
    const rest = await read(await takeUp(servers[1]!.url, first.id, first.ids.at(-1)))
    assert.deepEqual([...wordsIn(first.text), ...wordsIn(rest.text)], allWords)
  })

  test('a stream of one server is stopped at the other', async () => {
    script = endless
    const first = await read(await ask(servers[0]!.url), 2)
    assert.equal((await stop(servers[1]!.url, first.id)).status, 200)
    await upstream.untilLeft(1)
    const { text } = await read(await takeUp(servers[1]!.url, first.id))
    assert.match(text, /"code":"stopped"/)
  })
})
