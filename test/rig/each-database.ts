// The same tests on every database: SQLite, and the real PostgreSQL where it is installed.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe } from 'node:test'
import { type Database, openDatabase } from '../../src/db/open.ts'
import { noPostgres, type Postgres, startPostgres } from './postgres.ts'

export type DatabaseRig = {
  kind: Database['kind']
  /** A new, empty database; `again` opens the same one once more, as another server or a restarted one would. */
  open(): Promise<{ database: Database; again(): Promise<Database> }>
}

export function eachDatabase(title: string, tests: (rig: DatabaseRig) => void): void {
  describe(`${title}, on SQLite`, () => {
    const folders: string[] = []
    after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))))
    tests({
      kind: 'sqlite',
      async open() {
        const folder = await mkdtemp(join(tmpdir(), 'vtrix-db-'))
        folders.push(folder)
        const again = () => openDatabase({ dataFolder: folder })
        return { database: await again(), again }
      },
    })
  })

  describe(`${title}, on PostgreSQL`, { skip: noPostgres }, () => {
    let postgres: Postgres
    const opened: Database[] = []
    before(async () => {
      postgres = await startPostgres()
    })
    after(async () => {
      await Promise.allSettled(opened.map((database) => database.close()))
      await postgres.close()
    })
    tests({
      kind: 'postgres',
      async open() {
        const url = await postgres.newDatabase()
        const again = async () => {
          const database = await openDatabase({ dataFolder: 'unused', databaseUrl: url })
          opened.push(database)
          return database
        }
        return { database: await again(), again }
      },
    })
  })
}
