import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eachDatabase } from '../../test/rig/each-database.ts'
import { createAccounts } from '../accounts/accounts.ts'
import { createStreamJournals } from './stream-journal.ts'

const ledger = { owner: 'this-run', isAlive: async () => true }

eachDatabase('stream journals', ({ open }) => {
  test('keep an account within its bound by letting its oldest ended streams go, and leave others alone', async (t) => {
    const { database } = await open()
    const accounts = createAccounts(database.db)
    const [busy, calm] = [await accounts.create({ name: 'busy' }), await accounts.create({ name: 'calm' })]
    const journals = createStreamJournals(database, ledger, { ofAccount: 50_000, inAll: 1_000_000, countEvery: 10_000 })
    t.mock.timers.enable({ apis: ['Date'], now: Date.now() })
    const stream = async (id: string, accountId: string, characters: number) => {
      t.mock.timers.tick(1)
      const journal = await journals.open({ id, accountId, stop: () => {} })
      await journal.end(`data: ${'x'.repeat(characters)}\n\n`)
    }
    const running = await journals.open({ id: 'running', accountId: busy.id, stop: () => {} })
    running.add('data: one\n\n')
    await stream('calm', calm.id, 9_000)
    for (let index = 0; index < 20; index++) await stream(`busy-${index}`, busy.id, 5_000)
    const kept = async (accountId: string, ids: string[]) => {
      const found = await Promise.all(ids.map((id) => journals.has(id, accountId)))
      return ids.filter((_, index) => found[index])
    }
    const left = await kept(
      busy.id,
      Array.from({ length: 20 }, (_, index) => `busy-${index}`),
    )
    assert(left.length >= 9 && left.length <= 11, `${left}`)
    assert(left.includes('busy-19') && !left.includes('busy-0'))
    assert.deepEqual(await kept(calm.id, ['calm']), ['calm'])
    assert.deepEqual(await kept(busy.id, ['running']), ['running'])
    await running.end('data: two\n\n')
    journals.close()
    await database.close()
  })

  test('say when what was added is on disk, though more is added all the while', async () => {
    const { database } = await open()
    const account = await createAccounts(database.db).create({ name: 'one' })
    const journals = createStreamJournals(database, ledger)
    const journal = await journals.open({ id: 'busy', accountId: account.id, stop: () => {} })
    let added = 0
    const adding = setInterval(() => journal.add(`data: ${++added}\n\n`), 2)
    while (added < 20) await new Promise((resolve) => setTimeout(resolve, 2))
    const before = added
    assert.equal(await journal.written(), true)
    const row = await database.db
      .selectFrom('stream_pieces')
      .select(({ fn }) => fn.max('last_event').as('last'))
      .executeTakeFirstOrThrow()
    assert(Number(row.last) >= before, `${row.last} of ${before} events are on disk`)
    clearInterval(adding)
    await journal.end('data: end\n\n')
    journals.close()
    await database.close()
  })
})
