// The examples, run as a reader runs them.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import {
  type Received,
  type Script,
  type ScriptedUpstream,
  textAnswer as says,
  startUpstream,
  upstreamEnv,
} from './rig/scripted-upstream.ts'
import { startTestServer, type TestServer, testKey } from './rig/server.ts'

const folder = join(import.meta.dirname, '../examples')
let upstream: ScriptedUpstream
let server: TestServer

const call = (name: string, parameter = '') =>
  `\n\n<｜DSML｜function_calls>\n<｜DSML｜invoke name="${name}">\n${parameter}</｜DSML｜invoke>\n</｜DSML｜function_calls>`
const parameter = (name: string, value: string) =>
  `<｜DSML｜parameter name="${name}" string="true">${value}</｜DSML｜parameter>\n`

function answer({ body }: Received): Script {
  const prompt = String(body.prompt)
  if (prompt.includes('Order 4711')) return says('{"number": 4711, ', '"customer": "Ada Byron", "city": "Lisbon"}')
  if (prompt.includes('list_files')) return agentAnswer(prompt)
  if (prompt.includes('17 plus 25')) {
    // Where thinking has a budget: one request until it ends, and one from there.
    if (String(body.stop).includes('</think>')) return says('It is ', '42.')
    return prompt.endsWith('</think>') ? says('The sum is 42.') : says('It is ', '42.</think>', 'The sum is 42.')
  }
  if (!prompt.includes('get_weather')) return says('Hello to you.')
  return prompt.includes('<result>')
    ? says('It is sunny in Lisbon, 23 degrees.')
    : says(call('get_weather', parameter('city', 'Lisbon')))
}

/** A step for each result that came; none is given where the thoughts of the steps before are gone. */
function agentAnswer(prompt: string): Script {
  const results = prompt.split('<result>').length - 1
  if (!['Look around.', 'Read it.'].slice(0, results).every((thought) => prompt.includes(thought)))
    return [{ status: 400, body: '{"error": {"message": "reasoning is missing"}}' }]
  if (results === 0) return says('Look around.</think>', call('list_files'))
  if (results === 1) return says('Read it.</think>', call('read_file', parameter('name', 'lamp.txt')))
  return says('That is all.</think>', 'lamp.txt has a price: 12 dollars.')
}

before(async () => {
  upstream = await startUpstream(answer)
  server = await startTestServer({ env: upstreamEnv(upstream, 'completions') })
})
after(async () => {
  await server.close()
  await upstream.close()
})

async function outputOf(program: string, file: string, env: Record<string, string> = {}): Promise<string> {
  const child = spawn(program, [join(folder, file)], {
    env: { PATH: process.env.PATH ?? '', VTRIX_URL: server.url, VTRIX_KEY: testKey, ...env },
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

test('agent.ts thinks, calls tools step by step and answers, with the thoughts of every step before', async () => {
  const files = await mkdtemp(join(tmpdir(), 'vtrix-agent-'))
  await writeFile(join(files, 'lamp.txt'), 'A lamp, 12 dollars')
  assert.equal(
    await outputOf(process.execPath, 'agent.ts', { AGENT_FOLDER: files }),
    'list_files({})\nread_file({"name": "lamp.txt"})\nlamp.txt has a price: 12 dollars.\n',
  )
  await rm(files, { recursive: true })
})

test('anthropic.ts prints the answer and its tokens', async () => {
  assert.equal(await outputOf(process.execPath, 'anthropic.ts'), 'The sum is 42.\n20 tokens in, 3 out\n')
})

test('json.ts has the fields of the text', async () => {
  assert.equal(await outputOf(process.execPath, 'json.ts'), 'Ada Byron in Lisbon gets order 4711\n')
})
