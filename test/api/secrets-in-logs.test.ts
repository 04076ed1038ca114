// No secret reaches a log line, whatever people and clients do.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLog } from '../../src/ops/log.ts'
import { asPerson, dataOf, password, tokenSet } from '../rig/people.ts'
import { startUpstream, upstreamEnv, words } from '../rig/scripted-upstream.ts'
import { adminToken, startTestServer, testKey } from '../rig/server.ts'

test('no log line of a run with sign-ins, invitations, keys and failures has a password, cookie, link or key in it', async () => {
  let lines = ''
  const log = createLog('debug', {
    write(line: string) {
      lines += line
    },
  })
  const upstream = await startUpstream(words('Hi'))
  const server = await startTestServer({ env: upstreamEnv(upstream), log })
  const secrets = new Set([adminToken, testKey, password])
  const secret = (text: string | null | undefined): string => {
    assert(text, 'there is something to look for')
    secrets.add(text)
    return text
  }
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${server.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  try {
    const token = secret(server.app.administratorToken)
    const email = 'ada@example.com'
    await post('/api/v1/auth/accept', { token: 'not-a-token', email, password })
    await post(`/api/v1/auth/accept?token=${token}`, { token, email, password: secret('tiny') })
    await fetch(`${server.url}/accept?token=${token}`)
    const accepted = await post('/api/v1/auth/accept', { token, email, password })
    assert.equal(accepted.status, 200)
    const ada = asPerson(server, secret(tokenSet(accepted)))
    const signedIn = await post('/api/v1/auth/sign-in', { email, password })
    const second = asPerson(server, secret(tokenSet(signedIn)))
    await post('/api/v1/auth/sign-in', { email, password: secret('a wrong password') })
    await post('/api/v1/auth/sign-in', { email, password: { nested: secret('an odd password') } })

    const invited = await ada.call('POST', '/api/v1/invitations', { email: 'ben@example.com' })
    const link = (await dataOf<{ url: string }>(invited)).url
    const invitation = secret(new URL(link).searchParams.get('token'))
    const ben = await post('/api/v1/auth/accept', { token: invitation, password: secret('the password of ben') })
    secret(tokenSet(ben))

    const key = await dataOf<{ id: string; key: string }>(await ada.call('POST', '/api/v1/keys', { name: 'k' }))
    const chat = { model: 'vtrix-deepseek-v3.2', messages: [{ role: 'user', content: 'Hi' }] }
    const asked = await post('/v1/chat/completions', chat, { authorization: `Bearer ${secret(key.key)}` })
    assert.equal(asked.status, 200)
    await post('/v1/chat/completions', chat, { authorization: `Bearer ${secret('sk-vtrix-not-a-key-at-all')}` })
    await post('/v1/chat/completions', chat, { 'x-api-key': secret('another-key-that-is-none-0123456789') })
    const rotated = await ada.call('POST', `/api/v1/keys/${key.id}/rotate`, { grace_s: 60 })
    secret((await dataOf<{ key: string }>(rotated)).key)
    await ada.call('DELETE', `/api/v1/keys/${key.id}`)

    const change = { current_password: password, new_password: secret('a new password') }
    secret(tokenSet(await ada.call('POST', '/api/v1/auth/password', change)))
    await second.call('POST', '/api/v1/auth/sign-out', { everywhere: true })
    secret((await server.app.invitations.reset('ben@example.com', { actor: 'command', accountId: undefined }))?.token)
    // A fault inside the server is logged with what was thrown.
    server.app.sessions.find = async () => {
      throw new Error('the database is gone')
    }
    assert.equal((await ada.call('GET', '/api/v1/auth/me')).status, 500)
  } finally {
    await server.close()
    await upstream.close()
  }
  assert(lines.split('\n').length > 15, 'the run was logged')
  assert.match(lines, /the database is gone/)
  for (const text of secrets) assert(!lines.includes(text), `a log line has ${text} in it`)
})
