// `models pull` against a file server that redirects as Hugging Face does, breaks off, lies and refuses.
import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after, before, beforeEach, test } from 'node:test'
import { newFolder, runCommand } from '../rig/process.ts'

const bytes = randomBytes(3_000_000)
const sha256 = createHash('sha256').update(bytes).digest('hex')

let hub: Server
let cdn: Server
let endpoint: string
let ranges: (string | undefined)[]
let authorizations: (string | undefined)[]
/** After how many bytes each answer breaks off. */
let cuts: number[]
let promised = sha256

const listen = async (handler: (request: IncomingMessage, response: ServerResponse) => void) => {
  const server = createServer(handler)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

before(async () => {
  const files = await listen(({ headers }, response) => {
    ranges.push(headers.range)
    authorizations.push(headers.authorization)
    const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0)
    const rest = bytes.subarray(from)
    response.writeHead(from > 0 ? 206 : 200, { 'content-length': rest.length })
    const cut = cuts.shift()
    if (cut === undefined) response.end(rest)
    else response.write(rest.subarray(0, cut), () => setTimeout(() => response.destroy(), 50))
  })
  cdn = files.server
  const front = await listen(({ url, headers }, response) => {
    if (url?.startsWith('/o/private/') && headers.authorization !== 'Bearer secret')
      return void response.writeHead(401).end()
    if (!url?.endsWith('/resolve/main/sub/model.gguf')) return void response.writeHead(404).end()
    response
      .writeHead(302, {
        location: `${files.url}/blob`,
        'x-linked-size': bytes.length,
        'x-linked-etag': `"${promised}"`,
      })
      .end()
  })
  hub = front.server
  endpoint = front.url
})
after(() => {
  for (const server of [hub, cdn]) {
    server.closeAllConnections()
    server.close()
  }
})
beforeEach(() => {
  ranges = []
  authorizations = []
  cuts = []
  promised = sha256
})

const pull = (data: string, source = 'hf:o/r/sub/model.gguf', env: Record<string, string> = {}) =>
  runCommand(['models', 'pull', source, '--json'], { HF_ENDPOINT: endpoint, VTRIX_DATA: data, ...env })
const fileIn = (data: string) => join(data, 'models/model.gguf')

test('a file comes whole, with its progress in plain lines, and the next step is said', async () => {
  const data = newFolder()
  const { code, stdout, stderr } = await pull(data)
  assert.equal(code, 0, stderr)
  assert.deepEqual(readFileSync(fileIn(data)), bytes)
  assert.deepEqual(JSON.parse(stdout), {
    file: fileIn(data),
    bytes: bytes.length,
    sha256,
    serve: `VTRIX_MODEL_FILE=${fileIn(data)} npm start`,
  })
  assert.match(stderr, /^100 % · 3\.0 MB of 3\.0 MB/m)
  const again = await pull(data)
  assert.equal(again.code, 1)
  assert.match(again.stderr, /is there already/)
})

test('a download that breaks off goes on from where it was, by itself', async () => {
  const data = newFolder()
  cuts = [1_000_000, 500_000]
  const { code, stderr } = await pull(data)
  assert.equal(code, 0, stderr)
  assert.deepEqual(ranges, [undefined, 'bytes=1000000-', 'bytes=1500000-'])
  assert.deepEqual(readFileSync(fileIn(data)), bytes)
})

test('a pull that was killed is taken up by the next one', async () => {
  const data = newFolder()
  cuts = Array<number>(5).fill(100_000)
  const broken = await pull(data)
  assert.equal(broken.code, 1)
  assert.match(broken.stderr, /goes on from here/)
  assert(!existsSync(fileIn(data)))
  assert.equal((await pull(data)).code, 0)
  assert.equal(ranges.at(-1), 'bytes=500000-')
  assert.deepEqual(readFileSync(fileIn(data)), bytes)
})

test('a file that is not what was promised is never there under its name', async () => {
  const data = newFolder()
  promised = 'a'.repeat(64)
  const { code, stderr } = await pull(data)
  assert.equal(code, 1)
  assert.match(stderr, /is not what the server promised/)
  assert(!existsSync(fileIn(data)) && !existsSync(`${fileIn(data)}.part`))
})

test('a part that is longer than the file is not believed', async () => {
  const data = newFolder()
  cuts = Array<number>(5).fill(100)
  await pull(data)
  writeFileSync(`${fileIn(data)}.part`, Buffer.alloc(bytes.length))
  const { code, stderr } = await pull(data)
  assert.equal(code, 1)
  assert.match(stderr, /is not what the server promised/)
  assert.equal((await pull(data)).code, 0)
})

test('a token goes to the hub alone, and every refusal says what to do', async () => {
  const allowed = await pull(newFolder(), 'hf:o/private/sub/model.gguf', { HF_TOKEN: 'secret' })
  assert.equal(allowed.code, 0, allowed.stderr)
  assert.deepEqual(authorizations, [undefined])
  const refused = await pull(newFolder(), 'hf:o/private/sub/model.gguf')
  assert.match(refused.stderr, /set HF_TOKEN/)
  assert.match((await pull(newFolder(), 'hf:o/r/none.gguf')).stderr, /There is nothing at/)
  assert.match((await pull(newFolder(), 'ftp:x')).stderr, /must be hf:OWNER\/REPO\/FILE/)
  const away = await pull(newFolder(), 'hf:o/r/x.gguf', { HF_ENDPOINT: 'http://127.0.0.1:9' })
  assert.match(away.stderr, /cannot be reached/)
})
