import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { eachDatabase } from '../../test/rig/each-database.ts'
import type { Database } from '../db/open.ts'
import { createAccounts } from './accounts.ts'
import { createAudit } from './audit.ts'
import { ensureFirstKey } from './bootstrap.ts'
import { createKeys, type Keys } from './keys.ts'
import type { By } from './principal.ts'
import { mayUse } from './usable-keys.ts'

eachDatabase('Keys', (rig) => {
  let database: Database
  let keys: Keys
  let accountId: string
  let otherAccountId: string

  before(async () => {
    database = (await rig.open()).database
    keys = await createKeys(database.db)
    const accounts = createAccounts(database.db)
    accountId = (await accounts.create({ name: 'own' })).id
    otherAccountId = (await accounts.create({ name: 'other' })).id
  })
  after(() => database.close())

  const member = (account: string): By => ({ actor: 'usr_member', accountId: account })
  const make = () => keys.create({ accountId, name: 'k' })

  test('a key that is switched off does not work until it is switched on again', async () => {
    const { key, text } = await make()
    await keys.update(key.id, { disabled: true })
    assert.equal(keys.authenticate(text), undefined)
    await keys.update(key.id, { disabled: false })
    assert.equal(keys.authenticate(text)?.keyId, key.id)
  })

  test('an end may be set, moved and taken away', async () => {
    const { key, text } = await make()
    await keys.update(key.id, { expiresAtMs: Date.now() - 1 })
    assert.equal(keys.authenticate(text), undefined)
    assert.equal((await keys.update(key.id, { expiresAtMs: null }))?.expires_at, null)
    assert.equal(keys.authenticate(text)?.keyId, key.id)
  })

  test('a key knows its models, and null means every one', async () => {
    const { key, text } = await make()
    assert.equal(mayUse(keys.authenticate(text)!, 'any'), true)
    await keys.update(key.id, { allowedModels: ['one'] })
    assert.equal(mayUse(keys.authenticate(text)!, 'one'), true)
    assert.equal(mayUse(keys.authenticate(text)!, 'two'), false)
    assert.deepEqual((await keys.list()).find(({ id }) => id === key.id)?.allowed_models, ['one'])
    await keys.update(key.id, { name: 'renamed' })
    assert.equal(mayUse(keys.authenticate(text)!, 'two'), false, 'what is not named stays')
    await keys.update(key.id, { allowedModels: null })
    assert.equal(mayUse(keys.authenticate(text)!, 'two'), true)
  })

  test('a rotated key works by its new text at once, and by the old one while the grace lasts', async () => {
    const { key, text } = await make()
    const first = await keys.rotate(key.id, 60_000)
    assert.equal(first?.key.id, key.id)
    assert.equal(keys.authenticate(first!.text)?.keyId, key.id)
    assert.equal(keys.authenticate(text)?.keyId, key.id)
    const second = await keys.rotate(key.id, 0)
    assert.equal(keys.authenticate(second!.text)?.keyId, key.id)
    for (const old of [text, first!.text])
      assert.equal(keys.authenticate(old), undefined, 'no older text outlives the latest grace')
  })

  test('the grace of an old text ends by itself', async ({ mock }) => {
    mock.timers.enable({ apis: ['Date'], now: Date.now() })
    const { key, text } = await make()
    await keys.rotate(key.id, 1000)
    mock.timers.tick(999)
    assert.equal(keys.authenticate(text)?.keyId, key.id)
    mock.timers.tick(1)
    assert.equal(keys.authenticate(text), undefined)
  })

  test('revoking or switching off ends the old text’s grace too, and a revoked key is not rotated', async () => {
    const { key, text } = await make()
    const rotated = await keys.rotate(key.id, 60_000)
    await keys.update(key.id, { disabled: true })
    assert.equal(keys.authenticate(text), undefined)
    await keys.update(key.id, { disabled: false })
    await keys.revoke(key.id)
    for (const old of [text, rotated!.text]) assert.equal(keys.authenticate(old), undefined)
    assert.equal(await keys.rotate(key.id, 0), undefined)
  })

  test('a key is out of reach for whoever manages another account', async () => {
    const { key, text } = await make()
    const stranger = member(otherAccountId)
    assert.equal(await keys.update(key.id, { name: 'mine now' }, stranger), undefined)
    assert.equal(await keys.rotate(key.id, 0, stranger), undefined)
    assert.equal(await keys.revoke(key.id, stranger), undefined)
    assert.equal(keys.authenticate(text)?.keyId, key.id)
    assert.equal((await keys.update(key.id, { name: 'own' }, member(accountId)))?.name, 'own')
  })

  test('changes of one key at the same time are all kept, and a revoked one stays revoked', async () => {
    const { key, text } = await make()
    await Promise.all([
      keys.update(key.id, { name: 'renamed' }),
      keys.update(key.id, { allowedModels: ['one'] }),
      keys.revoke(key.id),
      keys.update(key.id, { expiresAtMs: 1 }),
      keys.update(key.id, { budgets: { day: 5n } }),
    ])
    const now = (await keys.list()).find(({ id }) => id === key.id)!
    assert.deepEqual([now.name, now.allowed_models, now.expires_at, now.budget_day], ['renamed', ['one'], 1, 5n])
    assert.notEqual(now.revoked_at, null)
    assert.equal(keys.authenticate(text), undefined)
  })

  test('another process sees every change with its next look', async () => {
    const beside = await createKeys(database.db)
    const { key, text } = await make()
    const rotated = await keys.rotate(key.id, 0)
    await beside.refresh()
    assert.equal(beside.authenticate(text), undefined)
    assert.equal(beside.authenticate(rotated!.text)?.keyId, key.id)
  })

  test('every change of a key leaves a row with who, what, before and after, and no secret', async () => {
    const by = member(accountId)
    const { key, text } = await keys.create({ accountId, name: 'watched' }, by)
    await keys.update(key.id, { name: 'renamed', disabled: true }, by)
    const rotated = await keys.rotate(key.id, 1000, by)
    await keys.revoke(key.id, by)
    await keys.revoke(key.id, by)
    const rows = (await createAudit(database.db).list({ limit: 1000 })).filter(
      ({ subject_id }) => subject_id === key.id,
    )
    const actions = rows.map(({ action }) => action)
    assert.deepEqual(actions.toSorted(), ['key.create', 'key.revoke', 'key.rotate', 'key.update'])
    for (const row of rows) assert.deepEqual([row.actor, row.account_id], ['usr_member', accountId])
    const update = rows.find(({ action }) => action === 'key.update')
    assert.deepEqual(update?.before, { name: 'watched', disabled: false })
    assert.deepEqual(update?.after, { name: 'renamed', disabled: true })
    const all = JSON.stringify(rows)
    const { hashOfKey } = await import('./key-text.ts')
    for (const secret of [text, rotated!.text]) assert(!all.includes(secret) && !all.includes(hashOfKey(secret)))
  })

  test('a bootstrap key that was revoked or rotated is not made anew by the next start', async () => {
    const accounts = createAccounts(database.db)
    for (const end of [(id: string) => keys.revoke(id), (id: string) => keys.rotate(id, 0)]) {
      const text = `bootstrap-${'x'.repeat(30)}-${Math.random()}`
      const start = () => ensureFirstKey(database.db, accounts, keys, text)
      await start()
      await end(keys.authenticate(text)!.keyId)
      await start()
      assert.equal(keys.authenticate(text), undefined)
    }
  })
})
