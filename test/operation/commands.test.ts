// The commands as real processes, alone and beside a running server.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { newFolder, runCommand, startProcess } from '../rig/process.ts'
import { type ScriptedUpstream, startUpstream, upstreamEnv, words } from '../rig/scripted-upstream.ts'

let upstream: ScriptedUpstream
let env: Record<string, string>

before(async () => {
  upstream = await startUpstream(words('Hi'))
  env = { ...upstreamEnv(upstream), VTRIX_DATA: newFolder() }
})
after(() => upstream.close())

async function json<T>(...args: string[]): Promise<T> {
  const { code, stdout, stderr } = await runCommand([...args, '--json'], env)
  assert.equal(code, 0, stderr)
  return JSON.parse(stdout) as T
}

type Key = { id: string; key: string; name: string; account_id: string; revoked_at: string | null }

test('every command explains itself', async () => {
  for (const args of [
    ['keys', 'create'],
    ['accounts', 'create'],
    ['users', 'invite'],
    ['users', 'reset'],
    ['models', 'check'],
    ['serve'],
    ['doctor'],
  ]) {
    const { code, stdout } = await runCommand([...args, '--help'], env)
    assert.equal(code, 0)
    assert.match(stdout, new RegExp(`Usage: .*${args.join(' ')}[\\s\\S]*--config[\\s\\S]*--json`))
  }
})

test('a key made by command works on the server beside it within two seconds, and not once it is revoked', async () => {
  const server = await startProcess(env)
  const statusOf = async ({ key }: Key) =>
    (await fetch(`${server.url}/v1/models`, { headers: { authorization: `Bearer ${key}` } })).status
  const becomes = async (key: Key, wanted: number) => {
    const until = Date.now() + 2000
    let status = await statusOf(key)
    while (status !== wanted && Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      status = await statusOf(key)
    }
    return status
  }
  const made = await json<Key>('keys', 'create', '--name', 'laptop')
  assert.equal(await becomes(made, 200), 200)
  const revoked = await json<Key>('keys', 'revoke', made.id)
  assert.notEqual(revoked.revoked_at, null)
  assert.equal(await becomes(made, 401), 401)
  server.kill('SIGTERM')
  assert.equal(await server.ended, 0)
})

test('lists never show a key’s text, and tables hold what JSON holds', async () => {
  const account = await json<{ id: string }>('accounts', 'create', '--name', 'Acme')
  const made = await json<Key>('keys', 'create', '--name', 'robot', '--account', account.id)
  const listed = await json<Key[]>('keys', 'list', '--account', account.id)
  assert.deepEqual(
    listed.map(({ id, name, account_id }) => ({ id, name, account_id })),
    [{ id: made.id, name: 'robot', account_id: account.id }],
  )
  const { stdout } = await runCommand(['keys', 'list'], env)
  assert.match(stdout, new RegExp(made.id))
  assert(!stdout.includes(made.key) && !JSON.stringify(listed).includes(made.key))
  assert.match((await runCommand(['accounts', 'list'], env)).stdout, /Acme/)
})

test('a user is invited, listed and reset by command, and the links work once on the server beside it', async () => {
  const server = await startProcess(env)
  const post = async (path: string, body: object) => {
    const headers = { 'content-type': 'application/json' }
    return (await fetch(`${server.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })).status
  }
  const accept = (url: string, password: string) =>
    post('/api/v1/auth/accept', { token: new URL(url).searchParams.get('token'), password })
  const signIn = (password: string) => post('/api/v1/auth/sign-in', { email: 'ada@example.com', password })

  const invited = await json<{ url: string }>(
    'users',
    'invite',
    '--email',
    'Ada@example.com',
    '--role',
    'administrator',
  )
  assert.match(invited.url, /^http:\/\/127\.0\.0\.1:\d+\/accept\?token=[\w-]{43}$/)
  assert.equal(await accept(invited.url, 'correct horse battery'), 200)
  assert.equal(await accept(invited.url, 'correct horse battery'), 404)
  const users = await json<{ email: string; role: string }[]>('users', 'list')
  assert.deepEqual(
    users.map(({ email, role }) => ({ email, role })),
    [{ email: 'ada@example.com', role: 'administrator' }],
  )
  assert.equal(await signIn('correct horse battery'), 200)
  const reset = await json<{ url: string }>('users', 'reset', 'ada@example.com')
  assert.equal(await signIn('correct horse battery'), 401)
  assert.equal(await accept(reset.url, 'battery horse correct'), 200)
  assert.equal(await signIn('battery horse correct'), 200)
  server.kill('SIGTERM')
  assert.equal(await server.ended, 0)
})

test('limits are set where a key or an account is made', async () => {
  const account = await json<Record<string, unknown>>('accounts', 'create', '--name', 'Acme', '--concurrent', '4')
  assert.deepEqual([account.requests_per_minute, account.concurrent], [null, 4])
  const bounds = ['--requests-per-minute', '10', '--tokens-per-minute', '3000000000']
  const key = await json<Record<string, unknown>>('keys', 'create', '--name', 'robot', ...bounds)
  assert.deepEqual([key.requests_per_minute, key.tokens_per_minute, key.concurrent], [10, 3_000_000_000, null])
  const { code, stderr } = await runCommand(['keys', 'create', '--name', 'x', '--concurrent', '0'], env)
  assert.equal(code, 1)
  assert.match(stderr, /--concurrent <n>.*'0' is invalid.* whole number from 1/)
})

test('a mistake is one line and exit code 1', async () => {
  for (const [args, says] of [
    [['keys', 'revoke', 'key_none'], /^There is no key key_none; .*\n$/],
    [['keys', 'create', '--name', 'x', '--account', 'none'], /^There is no account "none"\n$/],
    [['keys', 'create', '--name', 'x', '--expires', 'soon'], /^--expires must be a date .*got soon\n$/],
    [['users', 'reset', 'nobody@example.com'], /^There is no user nobody@example\.com; .*\n$/],
    [['users', 'invite', '--email', 'nobody'], /^--email must be an e-mail address; got nobody\n$/],
    [['users', 'invite', '--email', 'a@b.c', '--account', 'none'], /^There is no account "none"\n$/],
    [['users', 'invite', '--email', 'a@b.c', '--role', 'king'], /Allowed choices are member, administrator/],
    [['keys', 'create'], /required option '--name/],
  ] as const) {
    const { code, stderr } = await runCommand(args, env)
    assert.equal(code, 1)
    assert.match(stderr, says)
  }
})

test('models check and doctor say what answers and what does not, with what to do', async () => {
  const checked = await json<{ engine: string; answers: boolean }[]>('models', 'check')
  assert.deepEqual(
    checked.map(({ engine, answers }) => ({ engine, answers })),
    [{ engine: 'openai-1', answers: true }],
  )
  const healthy = await runCommand(['doctor', '--json'], { ...env, PORT: '0' })
  assert.equal(healthy.code, 0, healthy.stdout)
  const { code, stdout } = await runCommand(['doctor', '--json'], {
    VTRIX_DATA: join('/proc', 'none'),
    VTRIX_MODEL_FILE: '/nowhere/model.gguf',
    VALKEY_URL: 'unix:///nowhere/valkey.sock',
    PORT: '0',
  })
  assert.equal(code, 1)
  const wrong = (JSON.parse(stdout) as { what: string; is: string; says: string }[]).filter(({ is }) => is === 'WRONG')
  assert.deepEqual(wrong.map(({ what }) => what).toSorted(), ['database', 'valkey', 'vtrix-deepseek-v3.2 on llama-1'])
  assert.match(JSON.stringify(wrong), /VTRIX_DATA[\s\S]*\/nowhere\/model\.gguf/)
})

test('a key is changed and rotated by command: what is not named stays, none and never take away', async () => {
  type Shown = Key & {
    prefix: string
    allowed_models: string[] | null
    budget_day: string | null
    expires_at: string | null
    concurrent: number | null
    disabled: boolean
  }
  const made = await json<Shown>('keys', 'create', '--name', 'old', '--budget-day', '5', '--concurrent', '3')
  const update = (...args: string[]) => json<Shown>('keys', 'update', made.id, ...args)
  const changed = await update('--models', 'vtrix-deepseek-v3.2', '--expires', '2030-01-31', '--off')
  assert.deepEqual(
    [
      changed.name,
      changed.allowed_models,
      changed.expires_at,
      changed.disabled,
      changed.budget_day,
      changed.concurrent,
    ],
    ['old', ['vtrix-deepseek-v3.2'], '2030-01-31T00:00:00.000Z', true, '5', 3],
  )
  const back = await update('--name', 'new', '--models', 'all', '--expires', 'never', '--on', '--budget-day', 'none')
  assert.deepEqual(
    [back.name, back.allowed_models, back.expires_at, back.disabled, back.budget_day, back.concurrent],
    ['new', null, null, false, null, 3],
  )
  assert.equal((await update('--concurrent', 'none')).concurrent, null)
  const rotated = await json<Shown>('keys', 'rotate', made.id, '--grace', '60')
  assert.equal(rotated.id, made.id)
  assert(rotated.key.startsWith('sk-vtrix-') && rotated.key !== made.key)
  for (const [args, says] of [
    [['keys', 'update', 'key_none', '--off'], /There is no key key_none/],
    [['keys', 'update', made.id, '--models', 'gpt'], /There is no model gpt/],
    [['keys', 'update', made.id, '--budget', '-1'], /--budget/],
    [['keys', 'update', made.id, '--concurrent', '0'], /whole number from 1, or none/],
    [['keys', 'rotate', made.id, '--grace', '100000'], /from 0 to 86400 seconds; got 100000/],
  ] as const) {
    const { code, stderr } = await runCommand([...args], env)
    assert.notEqual(code, 0)
    assert.match(stderr, says)
  }
})

test('an account is changed by command', async () => {
  type Account = { id: string; name: string; discount: string; requests_per_minute: number | null }
  const made = await json<Account>('accounts', 'create', '--name', 'Acme', '--requests-per-minute', '7')
  const changed = await json<Account>('accounts', 'update', made.id, '--discount', '0.25')
  assert.deepEqual([changed.name, changed.discount, changed.requests_per_minute], ['Acme', '0.25', 7])
  const { code, stderr } = await runCommand(['accounts', 'update', made.id, '--discount', '2'], env)
  assert.equal(code, 1)
  assert.match(stderr, /--discount must be from 0 to 1; got 2/)
})
