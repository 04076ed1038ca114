import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { migrations } from './migrations.ts'
import { DatabaseError, openDatabase } from './open.ts'

const newFolder = () => mkdtempSync(join(tmpdir(), 'vtrix-db-'))

test('two servers on one folder are refused, a command beside a server is not', async () => {
  const folder = newFolder()
  const server = await openDatabase({ dataFolder: folder, server: true })
  await assert.rejects(openDatabase({ dataFolder: folder, server: true }), (error) => {
    return error instanceof DatabaseError && /Another server runs/.test(error.message)
  })
  const beside = await openDatabase({ dataFolder: folder })
  assert.equal((await beside.db.selectFrom('key_changes').selectAll().execute()).length, 1)
  await beside.close()
  await server.close()
})

test('a database newer than the server is refused', async () => {
  const newer = newFolder()
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
  const file = join(newFolder(), 'a-file')
  writeFileSync(file, '')
  await assert.rejects(openDatabase({ dataFolder: join(file, 'data') }), (error) => {
    return error instanceof DatabaseError && /a-file\/data cannot be written .*VTRIX_DATA/.test(error.message)
  })
})

test('a place where no folder can be made is refused, not tried for ever', async () => {
  for (const folder of ['/proc/vtrix/data', '/proc/self/vtrix'])
    await assert.rejects(openDatabase({ dataFolder: folder }), /cannot be written \(ENOENT\)/)
})

test('a migration that breaks off leaves nothing behind, and the next start goes on from there', async () => {
  const folder = newFolder()
  await (await openDatabase({ dataFolder: folder })).close()
  const breaking = {
    ...migrations,
    '9998_breaks': {
      async up(db: Parameters<(typeof migrations)[string]['up']>[0]) {
        await db.schema.createTable('half').addColumn('id', 'text').execute()
        throw new Error('the power went')
      },
    },
  }
  await assert.rejects(openDatabase({ dataFolder: folder, steps: breaking }), /the power went/)
  const again = await openDatabase({ dataFolder: folder })
  const tables = await again.db.introspection.getTables()
  assert(!tables.some(({ name }) => name === 'half'))
  assert(tables.some(({ name }) => name === 'accounts'))
  await again.close()
})
