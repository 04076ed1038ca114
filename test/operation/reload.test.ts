// SIGHUP: the configuration is read anew while requests run.
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { newFolder, type ServerProcess, startProcess } from '../rig/process.ts'
import { chatChunk, done, type ScriptedUpstream, startUpstream, usageChunk, words } from '../rig/scripted-upstream.ts'
import { testKey } from '../rig/server.ts'

let old: ScriptedUpstream
let next: ScriptedUpstream
let server: ServerProcess
const file = join(newFolder(), 'vtrix.yaml')

const write = (url: string, more = '') =>
  writeFileSync(
    file,
    `models:
  - id: m
    price: { input: "1", cached_input: "1", output: "1" }
    deployments:
      - { engine: openai, url: "${url}", model: scripted, probe: answers }
${more}`,
  )

before(async () => {
  old = await startUpstream(() => [
    chatChunk({ content: 'old ' }),
    { waitMs: 1500 },
    chatChunk({ content: 'to the end' }),
    chatChunk({}, 'stop'),
    usageChunk(5, 2),
    done,
  ])
  next = await startUpstream(words('new'))
  write(old.url)
  server = await startProcess({ VTRIX_CONFIG: file, VTRIX_DATA: newFolder(), VTRIX_BOOTSTRAP_KEY: testKey })
})
after(async () => {
  server.kill('SIGKILL')
  await old.close()
  await next.close()
})

const headers = { authorization: `Bearer ${testKey}`, 'content-type': 'application/json' }
const ask = async (model: string): Promise<string> => {
  const body = JSON.stringify({ model, messages: [{ role: 'user', content: 'Hi' }] })
  return (await fetch(`${server.url}/v1/chat/completions`, { method: 'POST', headers, body })).text()
}

async function reload(says: RegExp): Promise<void> {
  const before = server.output().length
  server.kill('SIGHUP')
  for (let tries = 0; tries < 200; tries++) {
    if (says.test(server.output().slice(before))) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`The log does not say ${says}`)
}

/** A new deployment is asked once its first probe was answered. */
async function askUntil(model: string, answer: RegExp): Promise<string> {
  for (let tries = 0; ; tries++) {
    const text = await ask(model)
    if (answer.test(text) || tries > 100) return text
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

test('a changed deployment answers the next request, a new model is there, and a running request ends on the old one', async () => {
  const running = ask('m')
  while (old.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
  write(
    next.url,
    `  - id: other\n    price: { input: "2", cached_input: "2", output: "2" }\n    deployments: [{ engine: openai, url: "${next.url}", model: scripted, probe: answers }]\n`,
  )
  await reload(/The configuration is read anew/)
  assert.match(await askUntil('m', /"content":"new"/), /"content":"new"/)
  assert.match(await askUntil('other', /"content":"new"/), /"cost":"0.000022"/)
  assert.match(await running, /"content":"old to the end"/)
  assert.equal(old.left(), 0)
})

test('a configuration with a mistake changes nothing, and the log has its place', async () => {
  writeFileSync(file, 'models:\n  - id: 5\n')
  await reload(/The configuration cannot be taken/)
  assert.match(server.output(), /vtrix\.yaml/)
  assert.match(await ask('m'), /"content":"new"/)
})
