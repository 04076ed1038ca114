import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { ConfigError, loadConfig } from './load.ts'

const cwd = mkdtempSync(join(tmpdir(), 'vtrix-config-'))

function load(yaml: string, env: Record<string, string> = {}) {
  const file = join(cwd, 'test.yaml')
  writeFileSync(file, yaml)
  return loadConfig({ env, cwd, file })
}

function mistakes(yaml: string, env: Record<string, string> = {}): string {
  try {
    load(yaml, env)
  } catch (error) {
    assert(error instanceof ConfigError, String(error))
    return error.message
  }
  assert.fail('the configuration was taken')
}

test('the shape of the description is taken whole', () => {
  const config = load(
    `
server: {host: 127.0.0.1, port: 8787, data: ./data, public_url: https://api.example.com}
database: \${DATABASE_URL}
valkey: \${VALKEY_URL}
models:
  - id: vtrix-deepseek-v3.2
    name: DeepSeek V3.2
    format: deepseek-v3.2
    context: 131072
    max_output: 8192
    aliases: [deepseek-chat, "claude-*"]
    price: {input: "0.28", cached_input: "0.028", output: "0.42"}
    discount: "0.2"
    deployments:
      - {engine: llama, file: models/pocket/model.gguf}
      - {engine: completions, url: http://10.0.0.5:8000/v1, model: deepseek-ai/DeepSeek-V3.2, key: \${VLLM_KEY}, weight: 2}
      - {engine: openai, dialect: vllm, url: http://10.0.0.6:8000/v1, model: deepseek-ai/DeepSeek-V3.2, accept_model: [deepseek-v3.2]}
    timeouts: {connect: 5s, first_token: 120s, between_tokens: 60s, total: 30m}
limits: {requests_per_minute: 600, tokens_per_minute: 1000000, concurrent: 64}
`,
    { VLLM_KEY: 'secret' },
  )
  const [model] = config.models
  assert.equal(config.databaseUrl, undefined)
  assert.equal(model?.timeouts.total, 1_800_000)
  assert.deepEqual(
    model.deployments.map(({ engine, weight }) => [engine, weight]),
    [
      ['llama', 1],
      ['completions', 2],
      ['openai', 1],
    ],
  )
  assert.equal(model.deployments[1]?.engine === 'completions' && model.deployments[1].key, 'secret')
})

test('every mistake is listed with its line, its field and what is allowed', () => {
  const text = mistakes(
    `server:\n  prot: 1\nmodels:\n  - id: a\n    discount: "2"\n    deployments:\n      - {engine: lama}\n    price: {input: "0.1234567"}\n`,
  )
  assert.match(text, /test\.yaml:2: server\.prot: there is no such field/)
  assert.match(text, /test\.yaml:5: models\[0\]\.discount: must be from 0 to 1; got "2"/)
  assert.match(text, /test\.yaml:7: models\[0\]\.deployments\[0\]\.engine: .*llama, completions, openai/)
  assert.match(text, /test\.yaml:8: models\[0\]\.price\.input: .*at most 6 digits/)
})

test('text that is not YAML is refused with its line', () => {
  assert.match(mistakes('a: [1, 2\nb: }'), /test\.yaml:2/)
})

test('a name that is not set in the environment is named where it is needed', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the configuration's own way to name a variable
  assert.match(mistakes('server: {data: "/srv/${NOWHERE}/x"}'), /server\.data: \$\{NOWHERE\} is not set/)
})

test('the environment wins over the file', () => {
  const config = load('server: {port: 1000}', { PORT: '2000', VTRIX_DATA: '/elsewhere' })
  assert.deepEqual([config.server.port, config.server.dataFolder], [2000, '/elsewhere'])
})

test('the environment alone is enough to serve from a file, or from another server', () => {
  const [file] = loadConfig({ cwd, env: { VTRIX_MODEL_FILE: 'm.gguf' } }).models
  assert.deepEqual(
    file?.deployments.map(({ engine }) => engine),
    ['llama'],
  )
  const [remote] = loadConfig({
    cwd,
    env: {
      VTRIX_UPSTREAM_URL: 'http://h/v1',
      VTRIX_UPSTREAM_ENGINE: 'openai',
      VTRIX_UPSTREAM_DIALECT: 'vllm',
      VTRIX_UPSTREAM_PROBE: 'off',
    },
  }).models
  const [deployment] = remote?.deployments ?? []
  assert(deployment?.engine === 'openai' && deployment.dialect === 'vllm' && !deployment.probe)
  assert.throws(
    () => loadConfig({ cwd, env: { VTRIX_UPSTREAM_URL: 'h' } }),
    /VTRIX_UPSTREAM_URL: must be an http or https URL/,
  )
})

test('what others can reach needs an administrator’s token that is long enough', () => {
  assert.throws(() => loadConfig({ cwd, env: { HOST: '0.0.0.0' } }), /set VTRIX_ADMIN_TOKEN/)
  assert.throws(() => loadConfig({ cwd, env: { VTRIX_ADMIN_TOKEN: 'short' } }), /at least 16 characters; it has 5/)
  assert.equal(loadConfig({ cwd, env: { HOST: '0.0.0.0', VTRIX_ADMIN_TOKEN: 'x'.repeat(16) } }).server.host, '0.0.0.0')
})

test('limits that are left out are none, and a Valkey’s address that is none is refused without showing it', () => {
  const none = { requests_per_minute: null, tokens_per_minute: null, concurrent: null }
  assert.deepEqual(load('').limits, none)
  assert.deepEqual(load('limits: {concurrent: 3}').limits, { ...none, concurrent: 3 })
  assert.match(mistakes('limits: {concurrent: 0}'), /limits\.concurrent: .*>=1; got 0/)
  assert.equal(load('', { VALKEY_URL: 'valkeys://u:p@host:1/2' }).valkeyUrl, 'valkeys://u:p@host:1/2')
  for (const url of ['hunter2', 'http://u:hunter2@host'])
    assert.throws(
      () => load('', { VALKEY_URL: url }),
      ({ message }: Error) => /VALKEY_URL .* must be an address/.test(message) && !message.includes('hunter2'),
    )
})

test('a port that is none is refused', () => {
  for (const port of ['http', '70000', '-1', '1.5'])
    assert.throws(() => loadConfig({ cwd, env: { PORT: port } }), /PORT must be a number/)
})

test('no mistake shows what a name of the environment stands for', () => {
  const env = { SECRET: 'hunter2-hunter2' }
  const yaml = `server: {public_url: \${SECRET}}
models: [{id: a, deployments: [{engine: openai, url: "\${SECRET}", model: m, key: \${SECRET}, weight: 0}]}]`
  const said = mistakes(yaml, env)
  assert.match(said, /public_url: .*got "\$\{SECRET\}"/)
  assert.match(said, /url: .*got "\$\{SECRET\}"/)
  assert.doesNotMatch(said, /hunter2/)
  assert.throws(
    () => loadConfig({ cwd, env: { VTRIX_UPSTREAM_URL: 'ftp://user:hunter2@host' } }),
    (error: Error) =>
      /VTRIX_UPSTREAM_URL: must be an http or https URL/.test(error.message) && !/hunter2/.test(error.message),
  )
})
