// Coding agents as people install them, unmodified, each through a loop of five tool turns, on a model server that refuses
// where the thoughts of earlier turns are gone.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { promisify } from 'node:util'
import {
  type Received,
  type Script,
  type ScriptedUpstream,
  textAnswer as says,
  startUpstream,
  upstreamEnv,
} from '../rig/scripted-upstream.ts'
import { startTestServer, type TestServer } from '../rig/server.ts'
import { cacheFolder } from './python-rig.ts'

const execute = promisify(execFile)
const steps = 5
const model = 'vtrix-deepseek-v3.2'
const packages = join(cacheFolder, 'agents/node_modules')

type Place = { server: TestServer; home: string; work: string }
type Agent = {
  name: string
  package: string
  program: string
  /** The tool that reads a file, and its parameter. */
  reads: [tool: string, parameter: string]
  /** Whether it thinks by default. */
  thinks: boolean
  args: string[]
  prepare(place: Place): Promise<Record<string, string>>
}

const writeJson = async (folder: string, file: string, value: object): Promise<void> => {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, file), JSON.stringify(value))
}
const question = 'Follow the files from step-1.txt on and tell me the number at their end.'

const agents: Agent[] = [
  {
    name: 'Claude Code 2.1.332',
    package: '@anthropic-ai/claude-code@2.1.332',
    program: '@anthropic-ai/claude-code-linux-x64/claude',
    reads: ['Read', 'file_path'],
    thinks: true,
    args: ['-p', question, '--allowedTools', 'Read'],
    prepare: async ({ server }) => ({
      ANTHROPIC_BASE_URL: server.url,
      ANTHROPIC_AUTH_TOKEN: server.key,
      ANTHROPIC_MODEL: model,
      CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
    }),
  },
  {
    name: 'OpenCode 1.18.33',
    package: 'opencode-ai@1.18.33',
    program: 'opencode-linux-x64/bin/opencode',
    reads: ['read', 'filePath'],
    thinks: false,
    args: ['run', question],
    async prepare({ server, work }) {
      const options = { baseURL: `${server.url}/v1`, apiKey: server.key }
      const limit = { context: 131072, output: 8192 }
      const models = { [model]: { name: 'DeepSeek V3.2', reasoning: true, tool_call: true, limit } }
      await writeJson(work, 'opencode.json', {
        provider: { vtrix: { npm: '@ai-sdk/openai-compatible', name: 'Vtrix', options, models } },
        model: `vtrix/${model}`,
      })
      return {}
    },
  },
  {
    name: 'pi 0.73.1',
    package: '@mariozechner/pi-coding-agent@0.73.1',
    program: '.bin/pi',
    reads: ['read', 'path'],
    thinks: true,
    args: ['-p', '--provider', 'vtrix', '--model', model, question],
    async prepare({ server, home }) {
      const cost = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 }
      const limits = { contextWindow: 131072, maxTokens: 8192 }
      const entry = { id: model, name: 'DeepSeek V3.2', reasoning: true, input: ['text'], ...limits, cost }
      await writeJson(join(home, '.pi/agent'), 'models.json', {
        providers: {
          vtrix: { baseUrl: `${server.url}/v1`, apiKey: server.key, api: 'openai-completions', models: [entry] },
        },
      })
      return {}
    },
  },
  {
    name: 'Qwen Code 0.24.4',
    package: '@qwen-code/qwen-code@0.24.4',
    program: '.bin/qwen',
    reads: ['read_file', 'file_path'],
    thinks: false,
    args: ['-p', question, '--yolo', '--auth-type', 'openai'],
    async prepare({ server, home }) {
      await writeJson(join(home, '.qwen'), 'settings.json', {
        model: { generationConfig: { samplingParams: { max_tokens: 8192 } } },
      })
      return { OPENAI_BASE_URL: `${server.url}/v1`, OPENAI_API_KEY: server.key, OPENAI_MODEL: model }
    },
  },
]

async function installed(): Promise<void> {
  if (agents.every(({ program }) => existsSync(join(packages, program)))) return
  console.log('Installing coding agents (a minute and 1 GB, once) …')
  await mkdir(packages, { recursive: true })
  await writeJson(join(packages, '..'), 'package.json', { private: true })
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...agents.map((agent) => agent.package)]
  await execute('npm', args, { cwd: join(packages, '..'), timeout: 600_000 })
}

/** A thought and a file for each step; an agent's other questions (a title, a summary) get a word. */
function answerOf({ reads: [tool, parameter] }: Agent, work: string) {
  return ({ body }: Received): Script => {
    const prompt = String(body.prompt)
    const thinks = prompt.endsWith('<think>')
    const think = (thought: string) => (thinks ? `${thought}</think>` : '')
    if (!prompt.includes(`"name": "${tool}"`)) return says(think('Short.'), 'Files')
    const results = prompt.split('<result>').length - 1
    const thoughts = Array.from({ length: results }, (_, step) => `Thought ${step + 1}.`)
    if (thinks && !thoughts.every((thought) => prompt.includes(thought)))
      return [{ status: 400, body: '{"error": {"message": "Missing `reasoning_content` field"}}' }]
    if (results === steps) return says(think('That is the end.'), 'The number is ', '42.')
    const file = join(work, `step-${results + 1}.txt`)
    return says(
      think(`Thought ${results + 1}.`),
      `\n\n<｜DSML｜function_calls>\n<｜DSML｜invoke name="${tool}">\n`,
      `<｜DSML｜parameter name="${parameter}" string="true">${file}</｜DSML｜parameter>\n`,
      '</｜DSML｜invoke>\n</｜DSML｜function_calls>',
    )
  }
}

before(installed)

for (const agent of agents)
  describe(agent.name, () => {
    let folder: string
    let upstream: ScriptedUpstream
    let server: TestServer
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'vtrix-agent-'))
      const work = join(folder, 'work')
      await mkdir(work)
      for (let step = 1; step < steps; step++)
        await writeFile(join(work, `step-${step}.txt`), `Go on with step-${step + 1}.txt.\n`)
      await writeFile(join(work, `step-${steps}.txt`), 'The number is 42.\n')
      upstream = await startUpstream(answerOf(agent, work))
      server = await startTestServer({ env: upstreamEnv(upstream, 'completions') })
    })
    after(async () => {
      await server?.close()
      await upstream?.close()
      await rm(folder, { recursive: true, force: true })
    })

    test('reads five files in five turns, has every thought before each, and says what it found', async () => {
      const place = { server, home: join(folder, 'home'), work: join(folder, 'work') }
      await mkdir(place.home)
      const env = { PATH: process.env.PATH, HOME: place.home, ...(await agent.prepare(place)) }
      const running = execute(join(packages, agent.program), agent.args, { cwd: place.work, env, timeout: 120_000 })
      running.child.stdin?.end()
      const { stdout } = await running
      assert.match(stdout, /The number is 42\./)
      const rows = await server.app.requests.list({ limit: 100 })
      assert.deepEqual([...new Set(rows.map(({ status }) => status))], [200])
      const turns = upstream.requests.filter(({ body }) => String(body.prompt).includes(`"name": "${agent.reads[0]}"`))
      assert.equal(turns.length, steps + 1)
      assert.equal(String(turns.at(-1)!.body.prompt).endsWith('<think>'), agent.thinks)
    })
  })
