import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { eachDatabase } from '../../test/rig/each-database.ts'
import { restoreBackup, writeBackup } from './backup.ts'
import { type Database, openDatabase } from './open.ts'

const folder = mkdtempSync(join(tmpdir(), 'vtrix-backup-'))
const noLimits = { requests_per_minute: null, tokens_per_minute: null, concurrent: null }

async function fill({ db }: Database, accounts: number): Promise<void> {
  const ids = Array.from({ length: accounts }, (_, index) => `acc_${index}`)
  for (let at = 0; at < accounts; at += 500)
    await db
      .insertInto('accounts')
      .values(
        ids
          .slice(at, at + 500)
          .map((id) => ({ id, name: `“${id}” 名`, created_at: 1, discount: 0n, reasoning_kept: 1, ...noLimits })),
      )
      .execute()
  await db
    .insertInto('balances')
    .values({ account_id: 'acc_0', balance: 8_999_999_999_999_999_999n, held: 5n })
    .execute()
  const spending = ['total', '2026-11', '2026-11-26'].map((period) => ({
    id: `k ${period}`,
    key_id: 'k',
    period,
    spent: 1n,
    held: 2n,
  }))
  await db.insertInto('key_spending').values(spending).execute()
}

const balances = ({ db }: Database) => db.selectFrom('balances').selectAll().execute()

eachDatabase('backups', ({ open }) => {
  test('everything that was there is there again, to the unit, on both kinds of database', async () => {
    const { database } = await open()
    await fill(database, 1203)
    const file = join(folder, `${Math.random()}.gz`)
    const written = await writeBackup(database, file)
    assert.equal(written.accounts, 1203)
    assert.equal(statSync(file).mode & 0o777, 0o600)
    const restored = [(await open()).database, await openDatabase({ dataFolder: mkdtempSync(join(folder, 'new-')) })]
    for (const other of restored) {
      const counts = await restoreBackup(other, file)
      assert.deepEqual(
        Object.entries(written).filter(([, rows]) => rows > 0),
        Object.entries(counts),
      )
      assert.deepEqual({ ...(await balances(other))[0] }, { ...(await balances(database))[0] })
      await assert.rejects(restoreBackup(other, file), /not empty/)
    }
    await restored[1]!.close()
  })

  test('what is no backup, or cut off, changes nothing', async () => {
    const { database } = await open()
    const { database: full } = await open()
    await fill(full, 30)
    const file = join(folder, `${Math.random()}.gz`)
    await writeBackup(full, file)
    const text = join(folder, 'text')
    writeFileSync(text, 'hello')
    const cut = join(folder, 'cut.gz')
    writeFileSync(cut, readFileSync(file).subarray(0, 300))
    for (const bad of [text, cut, join(folder, 'missing')]) await assert.rejects(restoreBackup(database, bad))
    assert.equal((await restoreBackup(database, file)).accounts, 30)
  })

  test('a backup that cannot be written leaves no half of one', async () => {
    const { database } = await open()
    await assert.rejects(writeBackup(database, join(folder, 'no-folder', 'x.gz')), /ENOENT/)
    assert(!readdirSync(folder).some((name) => name.endsWith('.unfinished')))
  })
})
