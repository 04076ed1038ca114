// Users, sessions, links and signing in, on every database, with a clock that the test moves.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { eachDatabase } from '../../test/rig/each-database.ts'
import { ApiError, type ErrorCode } from '../contract/errors.ts'
import type { Database } from '../db/open.ts'
import { createAccounts } from './accounts.ts'
import { createAudit } from './audit.ts'
import { createInvitations, type Invitations } from './invitations.ts'
import { theServer } from './principal.ts'
import { createSessions, type Sessions } from './sessions.ts'
import { createSignIn, type SignIn } from './sign-in.ts'
import { createSignInThrottle } from './sign-in-throttle.ts'
import { createUsers, type Users } from './users.ts'

const hourMs = 60 * 60_000
const dayMs = 24 * hourMs
const password = 'correct horse battery'

eachDatabase('People', (rig) => {
  let database: Database
  let users: Users
  let sessions: Sessions
  let invitations: Invitations
  let signIn: SignIn
  let accountId: string
  let aheadMs = 0

  before(async () => {
    const now = () => Date.now() + aheadMs
    database = (await rig.open()).database
    const { db } = database
    users = createUsers(db)
    sessions = createSessions(db, now)
    invitations = createInvitations(db, now)
    signIn = createSignIn(db, createSignInThrottle(now))
    accountId = (await createAccounts(db).first()).id
  })
  after(() => database.close())

  const refusedWith = (code: ErrorCode) => (error: unknown) => error instanceof ApiError && error.code === code

  async function invited(email: string, role: 'administrator' | 'member' = 'member') {
    const { token } = await invitations.invite({ email, role, accountId }, theServer)
    return invitations.accept({ token, password })
  }

  test('the first administrator’s link works once, with any e-mail, and none is made once there is a user', async () => {
    const early = (await invitations.inviteFirst(accountId))!
    const token = (await invitations.inviteFirst(accountId))!
    assert.equal(await invitations.inviteFirst(accountId, true), undefined, 'one of several servers shows it')
    const accept = (text: string) => invitations.accept({ token: text, email: ' Ada@Example.COM ', password })
    await assert.rejects(accept(early), refusedWith('not_found'), 'a later start replaces the link')
    await assert.rejects(invitations.accept({ token, password }), refusedWith('invalid_request'))
    const outcomes = await Promise.allSettled([accept(token), accept(token), accept(token)])
    const made = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []))
    assert.equal(made.length, 1)
    assert.equal(made[0]!.user.email, 'ada@example.com')
    assert.equal(made[0]!.user.role, 'administrator')
    assert.equal((await sessions.find(made[0]!.token))?.id, made[0]!.user.id)
    assert.equal(await invitations.inviteFirst(accountId), undefined)
  })

  test('an invitation is for its e-mail, works once, for seven days, and a later one replaces it', async () => {
    const invite = () => invitations.invite({ email: 'Ben@example.com', role: 'member', accountId }, theServer)
    const first = await invite()
    const second = await invite()
    await assert.rejects(invitations.accept({ token: first.token, password }), refusedWith('not_found'))
    await assert.rejects(
      invitations.accept({ token: second.token, email: 'eve@example.com', password }),
      refusedWith('invalid_request'),
    )
    aheadMs = 7 * dayMs
    await assert.rejects(invitations.accept({ token: second.token, password }), refusedWith('not_found'))
    aheadMs = 0
    const { user } = await invitations.accept({ token: second.token, email: 'BEN@example.com', password })
    assert.deepEqual([user.email, user.role, user.account_id], ['ben@example.com', 'member', accountId])
    await assert.rejects(invitations.accept({ token: second.token, password }), refusedWith('not_found'))
    await assert.rejects(invite(), refusedWith('invalid_request'))
  })

  test('an account that is not there is refused in an invitation', async () => {
    const invitation = invitations.invite({ email: 'x@example.com', role: 'member', accountId: 'acc_none' }, theServer)
    await assert.rejects(invitation, refusedWith('not_found'))
  })

  test('an unknown e-mail, a wrong password, no password and a user who is off are told the same', async () => {
    const { user } = await invited('off@example.com')
    await users.update(user.id, { disabled: true }, theServer)
    await invited('lost@example.com')
    await invitations.reset('lost@example.com', theServer)
    const messages = new Set<string>()
    for (const [email, text] of [
      ['nobody@example.com', password],
      ['ben@example.com', `${password}!`],
      ['off@example.com', password],
      ['lost@example.com', password],
    ] as const)
      await assert.rejects(signIn.signIn(email, text, '10.0.0.1'), (error) => {
        assert(error instanceof ApiError)
        messages.add(JSON.stringify([error.code, error.message, error.headers]))
        return error.code === 'invalid_credentials'
      })
    assert.equal(messages.size, 1)
  })

  test('many wrong passwords make the right one wait, and the answer says how long', async () => {
    await invited('slow@example.com')
    for (let time = 0; time < 6; time++)
      await assert.rejects(signIn.signIn('slow@example.com', 'wrong password', '10.0.0.2'))
    await assert.rejects(signIn.signIn('slow@example.com', password, '10.0.0.3'), (error) => {
      return refusedWith('rate_limit_exceeded')(error) && (error as ApiError).headers['retry-after'] === '1'
    })
  })

  test('a session lasts while it is used, 14 days after its last use at most, and 90 days in any case', async () => {
    const { token, user } = await signIn.signIn('ben@example.com', password, '10.0.0.4')
    for (aheadMs = 0; aheadMs <= 84 * dayMs; aheadMs += 12 * dayMs)
      assert.equal((await sessions.find(token))?.id, user.id, `after ${aheadMs / dayMs} days`)
    aheadMs = 89 * dayMs
    assert.equal((await sessions.find(token))?.id, user.id)
    aheadMs = 90 * dayMs
    assert.equal(await sessions.find(token), undefined)
    aheadMs = 0
    const unused = await sessions.start(user.id)
    aheadMs = 14 * dayMs
    assert.equal(await sessions.find(unused), undefined)
    aheadMs = 0
  })

  test('signing out ends one session, everywhere all of the user and of nobody else', async () => {
    const { user, token } = await invited('cleo@example.com')
    const [second, third] = [await sessions.start(user.id), await sessions.start(user.id)]
    const { token: other } = await invited('dan@example.com')
    await sessions.end(token)
    assert.equal(await sessions.find(token), undefined)
    assert.equal((await sessions.find(second))?.id, user.id)
    await sessions.endAll(user.id)
    for (const ended of [second, third]) assert.equal(await sessions.find(ended), undefined)
    assert.equal((await sessions.find(other))?.email, 'dan@example.com')
  })

  test('a user has a bounded number of sessions: the one that was quiet longest goes', async () => {
    const { user, token } = await invited('many@example.com')
    aheadMs = 1000
    const later: string[] = []
    for (let time = 0; time < 50; time++) later.push(await sessions.start(user.id))
    assert.equal(await sessions.find(token), undefined)
    assert.equal((await sessions.find(later[0]!))?.id, user.id)
    aheadMs = 0
  })

  test('a changed password ends every session, and only the new one works', async () => {
    const { user, token } = await invited('eli@example.com')
    const change = (current: string) => signIn.changePassword(user, current, 'battery horse correct', '10.0.0.5')
    await assert.rejects(change('not the password'), refusedWith('invalid_credentials'))
    const fresh = await change(password)
    assert.equal(await sessions.find(token), undefined)
    assert.equal((await sessions.find(fresh))?.id, user.id)
    await assert.rejects(signIn.signIn(user.email, password, '10.0.0.5'), refusedWith('invalid_credentials'))
    await signIn.signIn(user.email, 'battery horse correct', '10.0.0.5')
  })

  test('a reset ends sessions and password at once; its link sets a new one, once', async () => {
    const { user, token } = await invited('fay@example.com')
    assert.equal(await invitations.reset('nobody@example.com', theServer), undefined)
    const early = (await invitations.reset('fay@example.com', theServer))!
    const link = (await invitations.reset('FAY@example.com', theServer))!
    assert.equal(await sessions.find(token), undefined)
    const accept = (text: string) => invitations.accept({ token: text, password: 'a wholly new one' })
    await assert.rejects(accept(early.token), refusedWith('not_found'))
    assert.equal((await accept(link.token)).user.id, user.id)
    await assert.rejects(accept(link.token), refusedWith('not_found'))
    await signIn.signIn('fay@example.com', 'a wholly new one', '10.0.0.6')
  })

  test('a user who is switched off or deleted is signed out, and a reset’s link brings nobody back', async () => {
    const { user, token } = await invited('gus@example.com')
    const link = (await invitations.reset(user.email, theServer))!
    await users.update(user.id, { disabled: true }, theServer)
    assert.equal(await sessions.find(token), undefined)
    await assert.rejects(invitations.accept({ token: link.token, password }), refusedWith('not_found'))
    await users.remove(user.id, theServer)
    await assert.rejects(invitations.accept({ token: link.token, password }), refusedWith('not_found'))
    assert.equal(await users.remove(user.id, theServer), undefined)
  })

  test('the last administrator stays one, however it is tried', async () => {
    const [ada] = await users.list()
    for (const attempt of [
      () => users.update(ada!.id, { role: 'member' }, theServer),
      () => users.update(ada!.id, { disabled: true }, theServer),
      () => users.remove(ada!.id, theServer),
    ])
      await assert.rejects(attempt(), refusedWith('invalid_request'))
    const { user } = await invited('second@example.com', 'administrator')
    assert.equal((await users.update(ada!.id, { role: 'member' }, theServer))?.role, 'member')
    await assert.rejects(users.remove(user.id, theServer), refusedWith('invalid_request'))
  })

  test('of two administrators who switch each other off at once, one stays', async () => {
    const administrators = (await users.list()).filter(({ role }) => role === 'administrator')
    const { user } = await invited('third@example.com', 'administrator')
    const both = [user, ...administrators]
    assert.equal(both.length, 2)
    const outcomes = await Promise.allSettled(both.map(({ id }) => users.update(id, { disabled: true }, theServer)))
    assert.deepEqual(outcomes.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
  })

  test('changes of people are in the audit, and neither it nor the database has a password, token or link in it', async () => {
    const made = await invitations.invite({ email: 'hal@example.com', role: 'member', accountId }, theServer)
    const { user, token } = await invitations.accept({ token: made.token, password })
    const fresh = await signIn.changePassword(user, password, 'battery horse correct', '10.0.0.7')
    await users.update(user.id, { role: 'administrator' }, theServer)
    await users.remove(user.id, theServer)
    const rows = (await createAudit(database.db).list({ limit: 1000 })).filter((row) => row.subject_id === user.id)
    assert.deepEqual(rows.map(({ action, actor }) => `${action} ${actor === user.id ? 'self' : actor}`).toSorted(), [
      'user.create self',
      'user.delete server',
      'user.password self',
      'user.update server',
    ])
    assert.deepEqual(rows.find(({ action }) => action === 'user.update')?.after, { role: 'administrator' })
    const names = ['users', 'sessions', 'invitations', 'audit'] as const
    const tables = await Promise.all(names.map((name) => database.db.selectFrom(name).selectAll().execute()))
    const held = JSON.stringify(tables)
    assert(held.includes('hal@example.com'), 'what is looked through is the database')
    for (const secret of [password, 'battery horse correct', made.token, token, fresh]) assert(!held.includes(secret))
  })
})
