// The server's life as a process: it drains, comes back after a kill, and says in one line why it cannot start.
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { newFolder, runCommand, startProcess } from '../rig/process.ts'
import {
  done,
  type Script,
  type ScriptedUpstream,
  startUpstream,
  textChunk,
  upstreamEnv,
  usageChunk,
} from '../rig/scripted-upstream.ts'

const key = 'test-key-0123456789-0123456789-abcdef'
const answer: Script = [
  textChunk('One'),
  { waitMs: 1000 },
  textChunk(' two'),
  textChunk('', 'stop'),
  usageChunk(3, 2),
  done,
]
let upstream: ScriptedUpstream

before(async () => {
  upstream = await startUpstream(answer)
})
after(() => upstream.close())

const envOf = (folder: string) => ({
  ...upstreamEnv(upstream, 'completions'),
  VTRIX_DATA: folder,
  VTRIX_BOOTSTRAP_KEY: key,
})

const ask = (url: string, body: object) =>
  fetch(`${url}/v1/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'vtrix-deepseek-v3.2', messages: [{ role: 'user', content: 'Hi' }], ...body }),
  })

test('SIGTERM lets a running stream finish, takes no new request, and ends with 0', async () => {
  const server = await startProcess(envOf(newFolder()))
  const stream = await ask(server.url, { stream: true })
  const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = (await reader.read()).value ?? ''
  server.kill('SIGTERM')
  while (!server.output().includes('Stopping')) await new Promise((resolve) => setTimeout(resolve, 10))
  const refused = await ask(server.url, {}).then(
    ({ status }) => status,
    () => 'no connection',
  )
  assert([503, 'no connection'].includes(refused), `it was answered with ${refused}`)
  for (let step = await reader.read(); !step.done; step = await reader.read()) text += step.value
  assert.match(text, / two[\s\S]*data: \[DONE\]/)
  assert.equal(await server.ended, 0)
})

test('killed in mid-stream, it starts again on its folder and knows its key', async () => {
  const folder = newFolder()
  const first = await startProcess(envOf(folder))
  const stream = await ask(first.url, { stream: true })
  await stream.body!.getReader().read()
  first.kill('SIGKILL')
  assert.equal(await first.ended, null)
  const second = await startProcess(envOf(folder))
  const reply = await ask(second.url, {})
  assert.equal(reply.status, 200)
  assert.equal(((await reply.json()) as { usage: { completion_tokens: number } }).usage.completion_tokens, 2)
  second.kill('SIGTERM')
  assert.equal(await second.ended, 0)
})

test('the first start shows a key that works, the second one shows none', async () => {
  const folder = newFolder()
  const env = { ...upstreamEnv(upstream, 'completions'), VTRIX_DATA: folder }
  const first = await startProcess(env)
  const shown = /sk-vtrix-\S+/.exec(first.output())?.[0]
  const models = await fetch(`${first.url}/v1/models`, { headers: { authorization: `Bearer ${shown}` } })
  assert.equal(models.status, 200)
  first.kill('SIGTERM')
  await first.ended
  const second = await startProcess(env)
  assert.doesNotMatch(second.output(), /sk-vtrix-/)
  second.kill('SIGTERM')
  await second.ended
})

test('every start shows how to become its administrator until somebody did, and it works once', async () => {
  const env = { ...upstreamEnv(upstream, 'completions'), VTRIX_DATA: newFolder() }
  const tokenIn = (output: string) => /\/accept\?token=(\S+)/.exec(output)?.[1]
  const first = await startProcess(env)
  const lost = tokenIn(first.output())
  first.kill('SIGTERM')
  await first.ended
  const second = await startProcess(env)
  const accept = async (token: string | undefined) => {
    const body = JSON.stringify({ token, email: 'ada@example.com', password: 'correct horse battery' })
    return (await fetch(`${second.url}/api/v1/auth/accept`, { method: 'POST', body })).status
  }
  const token = tokenIn(second.output())
  assert(second.output().includes(`${second.url}/accept?token=`))
  assert.deepEqual([await accept(lost), await accept(token), await accept(token)], [404, 200, 404])
  second.kill('SIGTERM')
  await second.ended
  const third = await startProcess(env)
  assert.equal(tokenIn(third.output()), undefined)
  third.kill('SIGTERM')
  await third.ended
})

test('a port in use is said in one line, with what to do', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => taken.once('listening', resolve))
  const { port } = taken.address() as AddressInfo
  const { code, stderr } = await runCommand(['serve'], { ...envOf(newFolder()), PORT: String(port) })
  assert.equal(code, 1)
  assert.match(stderr, new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 is in use: .*PORT.*\\n$`))
  taken.close()
})

test('a data folder that is a file, or where nothing can be made, is said in one line', async () => {
  const file = join(newFolder(), 'a-file')
  writeFileSync(file, '')
  for (const folder of [file, '/proc/vtrix']) {
    const { code, stderr } = await runCommand(['serve'], { ...envOf(folder), PORT: '0' })
    assert.equal(code, 1)
    assert.match(stderr, /^The data folder \S+ cannot be written .*VTRIX_DATA.*\n$/)
  }
})

test('a configuration that is wrong is said with its line, and nothing starts', async () => {
  const file = join(newFolder(), 'vtrix.yaml')
  writeFileSync(file, 'server:\n  port: many\n')
  const { code, stderr } = await runCommand(['serve', '--config', file], envOf(newFolder()))
  assert.equal(code, 1)
  assert.match(stderr, /vtrix\.yaml:2: server\.port: .*got "many"/)
})
