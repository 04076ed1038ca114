import assert from 'node:assert/strict'
import { argon2Sync } from 'node:crypto'
import { test } from 'node:test'
import { hashPassword, isOutdated, verifyPassword } from './passwords.ts'

test('a password is known again, another one is not, and its hash says how it was made', async () => {
  const hash = await hashPassword('correct horse battery')
  assert.match(hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
  assert.equal(await verifyPassword('correct horse battery', hash), true)
  assert.equal(await verifyPassword('correct horse batterY', hash), false)
  assert.equal(isOutdated(hash), false)
})

test('the same password has another hash each time', async () => {
  assert.notEqual(await hashPassword('correct horse battery'), await hashPassword('correct horse battery'))
})

test('a hash made with other parameters still works, and is known as outdated', async () => {
  const salt = Buffer.alloc(16, 7)
  const made = argon2Sync('argon2id', {
    message: Buffer.from('password'),
    nonce: salt,
    memory: 8192,
    passes: 1,
    parallelism: 1,
    tagLength: 32,
  })
  const text = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
  const old = `$argon2id$v=19$m=8192,t=1,p=1$${text(salt)}$${text(made)}`
  assert.equal(await verifyPassword('password', old), true)
  assert.equal(isOutdated(old), true)
})

test('where there is no hash, or one that cannot be read, nobody gets in', async () => {
  for (const stored of [undefined, null, '', 'plain', '$argon2id$v=19$m=8,t=1,p=1$$'])
    assert.equal(await verifyPassword('', stored), false)
})

test('é typed as one character or as two is the same password', async () => {
  const hash = await hashPassword('caf\u00e9-au-lait')
  assert.equal(await verifyPassword('cafe\u0301-au-lait', hash), true)
})

test('past a bounded number that wait, a hash is refused instead of queued', async () => {
  const cheap = `$argon2id$v=19$m=8,t=1,p=1$${'A'.repeat(22)}$${'A'.repeat(43)}`
  const results = await Promise.allSettled(Array.from({ length: 70 }, () => verifyPassword('x', cheap)))
  const refused = results.filter((result) => result.status === 'rejected')
  assert.equal(refused.length, 8)
  for (const { reason } of refused) assert.equal(reason.code, 'rate_limit_exceeded')
  assert.equal(await verifyPassword('x', cheap), false, 'the queue is empty again')
})
