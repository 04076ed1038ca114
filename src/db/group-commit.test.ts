import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { noRateLimits } from '../contract/rate-limits.ts'
import { createGroupCommit } from './group-commit.ts'
import { type Database, openDatabase } from './open.ts'

const folder = mkdtempSync(join(tmpdir(), 'vtrix-db-'))
const options = { maxWaitMs: 5, maxRows: 10, maxQueued: 50 }
let database: Database

before(async () => {
  database = await openDatabase({ dataFolder: folder, server: true })
})
after(() => database.close())

const accounts = () => createGroupCommit(database, 'accounts', ['id', 'name', 'created_at', 'discount'], options)
const row = (id: string) => ({ id, name: id, created_at: 1, discount: 0n, reasoning_kept: 1, ...noRateLimits })
const count = async () => (await database.db.selectFrom('accounts').select('id').execute()).length

test('a row is on disk once it is acknowledged, also after a flush with nothing to do', async () => {
  const rows = accounts()
  await rows.flush()
  await rows.add(row('first'))
  assert.equal(await count(), 1)
  await rows.flush()
  await rows.add(row('second'))
  assert.equal(await count(), 2)
})

test('one bad row is refused, and those that arrived with it are written', async () => {
  const rows = createGroupCommit(database, 'accounts', ['id', 'name', 'created_at', 'discount'], {
    ...options,
    maxRows: 100,
    maxQueued: 100,
  })
  const before = await count()
  const ids = Array.from({ length: 50 }, (_, index) => `with-${index}`).with(20, 'first')
  const results = await Promise.allSettled(ids.map((id) => rows.add(row(id))))
  assert.deepEqual(
    results.flatMap(({ status }, index) => (status === 'rejected' ? [index] : [])),
    [20],
  )
  assert.match(String((results[20] as PromiseRejectedResult).reason), /UNIQUE/)
  assert.equal(await count(), before + 49)
})

test('past its bound the queue refuses, and everything taken is written', async () => {
  const rows = accounts()
  const before = await count()
  const results = await Promise.allSettled(Array.from({ length: 100 }, (_, index) => rows.add(row(`many-${index}`))))
  const written = results.filter(({ status }) => status === 'fulfilled').length
  assert(written >= options.maxQueued && written < 100)
  assert.equal(await count(), before + written)
})
