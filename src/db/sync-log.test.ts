import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { Kysely, SqliteAdapter, SqliteDialect, sql } from 'kysely'
import { openSqlite } from './sqlite.ts'
import { SyncedDriver } from './sync-log.ts'

/** A disk that is as slow as a test wants it. */
type Disk = { asked: number; answer(error?: Error): void }

let folder: string
let disk: Disk
let db: Kysely<{ t: { a: number } }>
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vtrix-sync-'))
  const { database, isInTransaction } = openSqlite(join(folder, 'a.db'))
  const waiting: ((error?: Error) => void)[] = []
  disk = { asked: 0, answer: (error) => waiting.shift()!(error) }
  const dialect = new SqliteDialect({ database })
  dialect.createAdapter = () => new SqliteAdapter()
  dialect.createDriver = () =>
    new SyncedDriver(database, isInTransaction, {
      synced: () =>
        new Promise((resolve, reject) => {
          disk.asked++
          waiting.push((error) => (error ? reject(error) : resolve()))
        }),
    })
  db = new Kysely({ dialect })
  const made = sql`create table t (a integer)`.execute(db)
  await until(() => disk.asked === 1)
  disk.answer()
  await made
})
afterEach(async () => {
  await db.destroy()
  await rm(folder, { recursive: true })
})

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(setImmediate)
}

/** Whether it is still waiting a few turns of the event loop later. */
async function isPending(promise: Promise<unknown>): Promise<boolean> {
  let pending = true
  promise.then(
    () => (pending = false),
    () => (pending = false),
  )
  for (let turn = 0; turn < 10; turn++) await new Promise(setImmediate)
  return pending
}

test('a transaction is over when its commit is on disk, and its statements wait for no disk', async () => {
  let done = 0
  const transaction = db.transaction().execute(async (tx) => {
    for (const a of [1, 2, 3]) await tx.insertInto('t').values({ a }).execute()
    done = disk.asked
  })
  await until(() => disk.asked === 2)
  assert.equal(done, 1)
  assert(await isPending(transaction))
  disk.answer()
  await transaction
})

test('a statement of its own is over when it is on disk', async () => {
  const insert = db.insertInto('t').values({ a: 1 }).returning('a').execute()
  await until(() => disk.asked === 2)
  assert(await isPending(insert))
  disk.answer()
  assert.equal((await insert)[0]!.a, 1)
})

test('reading waits for no disk, nor does what is taken back', async () => {
  assert.deepEqual(await db.selectFrom('t').selectAll().execute(), [])
  const taken = db.transaction().execute(async (tx) => {
    await tx.insertInto('t').values({ a: 1 }).execute()
    throw new Error('no')
  })
  await assert.rejects(taken, /no/)
  assert.equal(disk.asked, 1)
  assert.deepEqual(await db.selectFrom('t').selectAll().execute(), [])
})

test('a disk that fails fails the write', async () => {
  const insert = db.insertInto('t').values({ a: 1 }).execute()
  await until(() => disk.asked === 2)
  disk.answer(new Error('EIO'))
  await assert.rejects(insert, /EIO/)
})
