// The short form of the proof; README.md has the long one.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { noPostgres, type Postgres, startPostgres } from '../rig/postgres.ts'
import { check } from './check.ts'
import type { Seen } from './clients.ts'
import { playRound } from './round.ts'
import { fire } from './run.ts'

const short = { clients: 40, forMs: 3000, kills: 1 }

describe('under fire, on SQLite', () => {
  test('after disconnects, failures and a kill every unit is where it should be', async () => {
    const ends = await fire({ ...short, seed: 1, servers: 1 })
    const forMoney = (ends['refused insufficient_balance'] ?? 0) + (ends['refused balance_held'] ?? 0)
    assert((ends.whole ?? 0) > 0 && forMoney > 0, JSON.stringify(ends))
  })

  test('the checker finds a charge too many, one too few and money that is gone', async () => {
    const { log, database } = await playRound({ ...short, clients: 5, forMs: 1000, kills: 0, seed: 2, servers: 1 })
    const whole = log.seen.find(({ end }) => end === 'whole')!
    const against = async (changes: Partial<Seen>) =>
      (await check({ ...log, seen: [{ ...whole, ...changes }] }, database)).length
    assert.equal(await against({}), 0)
    assert.equal(await against({ cost: '0.5' }), 1)
    assert.equal(await against({ id: 'another' }), 1)
    assert.equal(await against({ end: 'refused', code: 'upstream_error' }), 1)
    assert.equal(await against({ end: 'failed', tokensAtMs: [] }), 1)
  })
})

describe('under fire, on PostgreSQL', { skip: noPostgres }, () => {
  let postgres: Postgres
  before(async () => {
    postgres = await startPostgres()
  })
  after(() => postgres.close())

  test('with three servers of which one is killed, every unit is where it should be', async () => {
    const ends = await fire({ ...short, seed: 3, servers: 3, databaseUrl: await postgres.newDatabase() })
    assert((ends.whole ?? 0) > 0, JSON.stringify(ends))
  })
})
