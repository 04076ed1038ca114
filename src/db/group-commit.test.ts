import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { createGroupCommit } from './group-commit.ts'
import { type Database, DatabaseError, openDatabase } from './open.ts'

const folder = mkdtempSync(join(tmpdir(), 'vtrix-db-'))
const options = { maxWaitMs: 5, maxRows: 10, maxQueued: 50 }
let database: Database

before(async () => {
  database = await openDatabase({ dataFolder: folder, server: true })
})
after(() => database.close())

const accounts = () => createGroupCommit(database.db, 'accounts', ['id', 'name', 'created_at'], options)
const row = (id: string) => ({ id, name: id, created_at: 1 })
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

test('one bad row is refused', async () => {
  await assert.rejects(accounts().add(row('first')), /UNIQUE/)
})

test('past its bound the queue refuses, and everything taken is written', async () => {
  const rows = accounts()
  const before = await count()
  const results = await Promise.allSettled(Array.from({ length: 100 }, (_, index) => rows.add(row(`many-${index}`))))
  const written = results.filter(({ status }) => status === 'fulfilled').length
  assert(written >= options.maxQueued && written < 100)
  assert.equal(await count(), before + written)
})

test('two servers on one folder are refused, a command beside a server is not', async () => {
  await assert.rejects(openDatabase({ dataFolder: folder, server: true }), (error) => {
    return error instanceof DatabaseError && /Another server runs/.test(error.message)
  })
  const beside = await openDatabase({ dataFolder: folder })
  assert.equal((await beside.db.selectFrom('key_changes').selectAll().execute()).length, 1)
  await beside.close()
})

test('a database newer than the server is refused', async () => {
  const newer = mkdtempSync(join(tmpdir(), 'vtrix-db-'))
  const first = await openDatabase({ dataFolder: newer })
  await first.db
    .withTables<{ kysely_migration: { name: string; timestamp: string } }>()
    .insertInto('kysely_migration')
    .values({ name: '9999_from_the_future', timestamp: '' })
    .execute()
  await first.close()
  await assert.rejects(openDatabase({ dataFolder: newer }), /newer than this server \(it has 9999_from_the_future\)/)
})

test('a folder that cannot be written is refused by name, with what to do', async () => {
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  await assert.rejects(openDatabase({ dataFolder: join(file, 'data') }), (error) => {
    return error instanceof DatabaseError && /a-file\/data cannot be written .*VTRIX_DATA/.test(error.message)
  })
})
