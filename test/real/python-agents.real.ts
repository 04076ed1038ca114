// Agents written in Python, with their own packages unmodified, through the same loop as those in test/clients/agents.test.ts.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { refusesBareLoops, steps } from '../rig/deepseek-upstream.ts'
import { type ScriptedUpstream, startUpstream, upstreamEnv } from '../rig/scripted-upstream.ts'
import { startTestServer, type TestServer } from '../rig/server.ts'
import { pythonWith, runPython } from './python-rig.ts'

let upstream: ScriptedUpstream
let server: TestServer
let python: string
before(async () => {
  python = await pythonWith(join(import.meta.dirname, 'requirements.txt'))
  upstream = await startUpstream(refusesBareLoops)
  server = await startTestServer({ env: upstreamEnv(upstream, 'openai', 'deepseek') })
})
after(async () => {
  await server?.close()
  await upstream?.close()
})

for (const name of ['openai', 'anthropic', 'langchain', 'pydantic'])
  test(`${name} goes through five steps, though the upstream refuses a turn without its reasoning`, async () => {
    const script = join(import.meta.dirname, `python/agent_${name}.py`)
    assert.deepEqual(await runPython(python, script, { VTRIX_URL: `${server.url}/v1`, VTRIX_KEY: server.key }), {
      taken: Array.from({ length: steps }, (_, n) => n),
      text: 'All done',
    })
  })
