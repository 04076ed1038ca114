// Clients that are slow, deaf or broken on purpose: each costs itself, and nobody else.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { after, before, test } from 'node:test'
import {
  chatChunk,
  type Script,
  type ScriptedUpstream,
  startUpstream,
  upstreamEnv,
  words,
} from '../rig/scripted-upstream.ts'
import { startTestServer, type TestServer, testKey } from '../rig/server.ts'

const model = 'vtrix-deepseek-v3.2'
const path = '/v1/chat/completions'
const floodChunkBytes = 64 * 1024
const floodChunks = 4000
let sentChunks = 0
let upstream: ScriptedUpstream
let server: TestServer

/** 250 MB of answer, made only as it is taken. */
function* flood() {
  for (sentChunks = 0; sentChunks < floodChunks; sentChunks++) yield chatChunk({ content: 'x'.repeat(floodChunkBytes) })
}

before(async () => {
  upstream = await startUpstream(({ body }) =>
    JSON.stringify(body).includes('flood') ? (flood() as unknown as Script) : words('Hi'),
  )
  server = await startTestServer({
    env: upstreamEnv(upstream),
    yaml: 'server: {request_timeout: 1s, stalled_client: 1s}\n',
  })
})
after(async () => {
  await server.close()
  await upstream.close()
})

const body = (content: string, stream = false) =>
  JSON.stringify({ model, stream, messages: [{ role: 'user', content }] })

async function openSocket(): Promise<Socket> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  await once(socket, 'connect')
  return socket
}

const head = (length: number) =>
  `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${testKey}\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`

/** All that comes until the connection ends. */
async function restOf(socket: Socket): Promise<string> {
  let text = ''
  socket.setEncoding('utf8').on('data', (piece: string) => {
    text += piece
  })
  await once(socket, 'close')
  return text
}

const othersAreAnswered = async () => assert.equal((await server.post(path, body('Hi'))).status, 200)

test('a client that sends a byte now and then is given up with a 408, and others are answered meanwhile', async () => {
  const socket = await openSocket()
  const text = body('Hi')
  socket.write(head(text.length))
  let at = 0
  const dribble = setInterval(() => socket.write(text[at++ % text.length]!), 300)
  const answer = restOf(socket)
  await othersAreAnswered()
  assert.match(await answer, /^HTTP\/1\.1 408 [\s\S]*"code":"request_timeout"/)
  clearInterval(dribble)
  await othersAreAnswered()
})

test('a client that never reads is given up, its engine stopped, and little was made for it', async () => {
  const socket = await openSocket()
  const text = body('flood', true)
  socket.pause()
  socket.write(head(text.length) + text)
  const gone = upstream.left()
  await othersAreAnswered()
  await upstream.untilLeft(gone + 1)
  assert(sentChunks * floodChunkBytes < 64 * 1024 ** 2, `${sentChunks} chunks were taken`)
  socket.destroy()
  await othersAreAnswered()
})

test('a body that ends before its length is given up, and asks no engine', async () => {
  const asked = upstream.requests.length
  const socket = await openSocket()
  const text = body('Hi')
  socket.write(head(text.length) + text.slice(0, -5))
  socket.end()
  await restOf(socket)
  assert.equal(upstream.requests.length, asked)
  await othersAreAnswered()
})

test('what is no HTTP is a 400 on the bare connection', async () => {
  for (const rubbish of [
    '\x16\x03\x01\x02\x00\x01\x00',
    'GET\r\n\r\n',
    `GET / HTTP/1.1\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`,
  ]) {
    const socket = await openSocket()
    socket.write(rubbish)
    assert.match(await restOf(socket), /^HTTP\/1\.1 400 [\s\S]*"code":"invalid_request"/)
  }
  await othersAreAnswered()
})
