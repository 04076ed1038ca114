// The examples, run as a reader runs them.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import {
  done,
  type Received,
  type Script,
  type ScriptedUpstream,
  startUpstream,
  textChunk,
  upstreamEnv,
  usageChunk,
} from './rig/scripted-upstream.ts'
import { startTestServer, type TestServer, testKey } from './rig/server.ts'

const folder = join(import.meta.dirname, '../examples')
let upstream: ScriptedUpstream
let server: TestServer

const says = (...texts: string[]): Script => [
  ...texts.map((text) => textChunk(text)),
  textChunk('', 'stop'),
  usageChunk(20, texts.length),
  done,
]

const call =
  '\n\n<｜DSML｜function_calls>\n<｜DSML｜invoke name="get_weather">\n<｜DSML｜parameter name="city" string="true">Lisbon</｜DSML｜parameter>\n</｜DSML｜invoke>\n</｜DSML｜function_calls>'

function answer({ body }: Received): Script {
  const prompt = String(body.prompt)
  if (prompt.includes('17 plus 25')) return says('It is ', '42.</think>', 'The sum is 42.')
  if (!prompt.includes('get_weather')) return says('Hello to you.')
  return prompt.includes('<result>') ? says('It is sunny in Lisbon, 23 degrees.') : says(call)
}

before(async () => {
  upstream = await startUpstream(answer)
  server = await startTestServer({ env: upstreamEnv(upstream, 'completions') })
})
after(async () => {
  await server.close()
  await upstream.close()
})

async function outputOf(program: string, file: string): Promise<string> {
  const child = spawn(program, [join(folder, file)], {
    env: { PATH: process.env.PATH ?? '', VTRIX_URL: server.url, VTRIX_KEY: testKey },
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  let complaints = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text
  })
  const [code] = await once(child, 'close')
  assert.equal(code, 0, complaints)
  return output
}

test('chat.sh gets an answer with its cost', async () => {
  const reply = JSON.parse(await outputOf('sh', 'chat.sh'))
  assert.equal(reply.choices[0].message.content, 'Hello to you.')
  assert.equal(reply.usage.cost, '0.00000602')
})

test('stream.ts prints the answer and what it cost', async () => {
  assert.equal(await outputOf(process.execPath, 'stream.ts'), 'The sum is 42.\n23 tokens, 0.00000686 dollars\n')
})

test('tools.ts calls the function and prints the answer made of its result', async () => {
  assert.equal(
    await outputOf(process.execPath, 'tools.ts'),
    'get_weather was called for Lisbon\nIt is sunny in Lisbon, 23 degrees.\n',
  )
})
