import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import fc from 'fast-check'
import { eachDatabase } from '../../test/rig/each-database.ts'
import type { Database } from '../db/open.ts'
import { maxBalance, unitsPerDollar } from './amount.ts'
import type { HoldJob } from './jobs.ts'
import { createLedger, type Hold, type Ledger, type Refused } from './ledger.ts'
import { createPrices, type PriceVersion } from './prices.ts'
import { verifyLedger } from './verify.ts'

const price = { input: 280_000n, cachedInput: 28_000n, output: 420_000n }
const log = { warn: () => {}, error: () => {} }
const noBudgets = { total: null, day: null, month: null }

type World = {
  database: Database
  ledger: Ledger
  account: string
  version: PriceVersion
  ask(amount: bigint, more?: Partial<HoldJob>): Promise<Hold | Refused>
  topUp(amount: bigint): Promise<bigint>
}

let requests = 0

async function worldOf(database: Database, options: { leaseMs?: number; checkpointMs?: number } = {}): Promise<World> {
  const ledger = await createLedger(database, { log, ...options })
  const account = 'acc_1'
  await database.db
    .insertInto('accounts')
    .values({ id: account, name: 'test', created_at: 0, discount: 0n, reasoning_kept: 1 })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const prices = await createPrices(database.db, [{ model: 'm', price, discount: 0n }], () => {})
  const version = prices.of('m')
  return {
    database,
    ledger,
    account,
    version,
    ask: (amount, more = {}) =>
      ledger.hold({
        id: `r${++requests}`,
        accountId: account,
        keyId: 'k',
        budgets: noBudgets,
        model: 'm',
        priceId: version.id,
        price,
        discount: 0n,
        least: amount,
        most: amount,
        createdAtMs: Date.UTC(2026, 10, 26, 12),
        ...more,
      }),
    topUp: async (amount) =>
      (await ledger.enter({ accountId: account, kind: 'top_up', amount, note: null, by: 'test' })).balance,
  }
}

const tokens = (completionTokens: number) => ({ promptTokens: 0, cachedTokens: 0, completionTokens })
const isHold = (outcome: Hold | Refused): outcome is Hold => 'settle' in outcome

async function proven(database: Database): Promise<void> {
  assert.deepEqual((await verifyLedger(database)).faults, [])
}

eachDatabase('the ledger', ({ open, kind }) => {
  const world = async (options = {}) => worldOf((await open()).database, options)

  test('of many holds at once exactly as many pass as the balance pays for', async () => {
    const { ask, topUp, ledger, database, account } = await world()
    await topUp(1000n)
    const outcomes = await Promise.all(Array.from({ length: 200 }, () => ask(30n)))
    assert.equal(outcomes.filter(isHold).length, 33)
    assert.deepEqual(await ledger.balance(account), { balance: 1000n, held: 990n })
    await proven(database)
    await ledger.close()
  })

  test('a hold takes what is there where that pays for the least', async () => {
    const { ask, topUp, ledger } = await world()
    await topUp(100n)
    const outcome = await ask(40n, { most: 500n })
    assert(isHold(outcome) && outcome.amount === 100n)
    const refused = await ask(40n)
    assert(!isHold(refused) && refused.code === 'balance_held')
    await outcome.settle(tokens(0))
    const none = await ask(101n)
    assert(!isHold(none) && none.code === 'insufficient_balance')
    await ledger.close()
  })

  test('a request is charged once, and what it did not use is free again', async () => {
    const { ask, topUp, ledger, account, database } = await world()
    await topUp(10_000_000n)
    const hold = await ask(5_000_000n)
    assert(isHold(hold))
    const bills = await Promise.all([hold.settle(tokens(3)), hold.settle(tokens(9)), hold.settle(tokens(9))])
    for (const bill of bills) assert.deepEqual(bill, { listCost: 1_260_000n, discount: 0n, cost: 1_260_000n })
    assert.deepEqual(await ledger.balance(account), { balance: 10_000_000n - 1_260_000n, held: 0n })
    await proven(database)
    await ledger.close()
  })

  test('no charge is above its hold: what an engine made beyond it is taken off', async () => {
    const { ask, topUp, ledger, database } = await world()
    await topUp(1_000_000n)
    const hold = await ask(1_000_000n)
    assert(isHold(hold))
    assert.deepEqual(await hold.settle(tokens(10)), { listCost: 4_200_000n, discount: 3_200_000n, cost: 1_000_000n })
    await proven(database)
    await ledger.close()
  })

  test('a key’s budgets hold in all, by month and by day, whatever the account has', async () => {
    for (const period of ['total', 'month', 'day'] as const) {
      const { ask, topUp, ledger, database } = await world()
      await topUp(10_000_000n)
      const budgets = { ...noBudgets, [period]: 1_000_000n }
      const first = await ask(840_000n, { budgets })
      assert(isHold(first))
      const held = await ask(420_000n, { budgets })
      assert(!isHold(held) && held.code === 'balance_held', period)
      await first.settle(tokens(2))
      const refused = await ask(420_000n, { budgets })
      assert(!isHold(refused) && refused.code === 'budget_exceeded' && refused.budget === period)
      const later = await ask(420_000n, { budgets, createdAtMs: Date.UTC(2026, 11, 1) })
      assert.equal(isHold(later), period !== 'total')
      if (isHold(later)) await later.settle(tokens(0))
      await proven(database)
      await ledger.close()
    }
  })

  test('an account holds at most 9,000,000 dollars, and never less than what runs', async () => {
    const { ask, topUp, ledger, account } = await world()
    await topUp(maxBalance)
    await assert.rejects(topUp(1n), RangeError)
    const hold = await ask(unitsPerDollar)
    assert(isHold(hold))
    const take = (amount: bigint) =>
      ledger.enter({ accountId: account, kind: 'adjustment', amount: -amount, note: null, by: 'test' })
    await assert.rejects(take(maxBalance), RangeError)
    assert.equal((await take(maxBalance - unitsPerDollar)).balance, unitsPerDollar)
    await ledger.close()
  })

  test('holds of a server that died are settled by their last checkpoint, once', async () => {
    const { database, again } = await open()
    const dead = await worldOf(database, { checkpointMs: 20 })
    await dead.topUp(10_000_000n)
    const [delivered, silent] = [await dead.ask(3_000_000n), await dead.ask(2_000_000n)]
    assert(isHold(delivered) && isHold(silent))
    delivered.watch(async () => ({ promptTokens: 5, cachedTokens: 0, completionTokens: 2 }))
    const row = () =>
      database.db.selectFrom('holds').select('completion_tokens').where('completion_tokens', '>', 0).execute()
    while ((await row()).length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
    // Its lease runs out without its being there to renew it.
    await database.db.updateTable('server_runs').set({ lease_until: 0 }).execute()
    const other = await createLedger(await again(), { log })
    assert.deepEqual(await other.balance(dead.account), {
      balance: 10_000_000n - 5n * price.input - 2n * price.output,
      held: 0n,
    })
    // The dead one was only slow: what it settles now changes nothing, and it is told what was charged.
    assert.equal((await delivered.settle(tokens(7))).cost, 5n * price.input + 2n * price.output)
    assert.equal((await silent.settle(tokens(7))).cost, 0n)
    await proven(database)
    await Promise.all([dead.ledger.close(), other.close()])
  })

  test('delivery waits while the last checkpoint is old, until the next one or until the client leaves', async () => {
    const { ask, topUp, ledger, database } = await world({ checkpointMs: 200 })
    await topUp(1000n)
    const hold = await ask(100n)
    assert(isHold(hold))
    let known = false
    hold.watch(async () => (known ? tokens(3) : undefined))
    const { signal } = new AbortController()
    assert.equal(hold.covered(signal), undefined, 'nothing is old yet')
    await delay(350)
    const waiting = hold.covered(signal)
    assert(waiting)
    assert.equal(await Promise.race([waiting, delay(100, 'still')]), 'still')
    known = true
    await waiting
    const { completion_tokens } = await database.db.selectFrom('holds').selectAll().executeTakeFirstOrThrow()
    assert.equal(completion_tokens, 3)
    assert.equal(hold.covered(signal), undefined)
    known = false
    await delay(350)
    const leaving = new AbortController()
    const left = hold.covered(leaving.signal)
    assert(left)
    leaving.abort()
    await left
    await hold.settle(tokens(3))
    await proven(database)
    await ledger.close()
  })

  if (kind === 'postgres')
    test('a server knows whether others run, until they stop', async () => {
      const { database } = await open()
      const first = await createLedger(database, { log })
      assert.equal(await first.othersRun(), false)
      const second = await createLedger(database, { log })
      assert.deepEqual([await first.othersRun(), await second.othersRun()], [true, true])
      await first.close()
      assert.equal(await second.othersRun(), false)
      await second.close()
    })

  if (kind === 'postgres')
    test('several servers on one database never overspend together', async () => {
      const { database, again } = await open()
      const first = await worldOf(database)
      await first.topUp(3_000n)
      const servers = [first, await worldOf(await again()), await worldOf(await again())]
      const outcomes = await Promise.all(
        Array.from({ length: 300 }, (_, index) => servers[index % 3]!.ask(20n, { keyId: `k${index % 7}` })),
      )
      assert.equal(outcomes.filter(isHold).length, 150)
      await Promise.all(outcomes.filter(isHold).map((hold, index) => hold.settle(tokens(index % 2))))
      await proven(database)
      await Promise.all(servers.map(({ ledger }) => ledger.close()))
    })

  test('whatever is asked in whatever company, the ledger verifies and nothing is overspent', async () => {
    const { ask, topUp, ledger, database, account } = await world()
    const step = fc.record({
      kind: fc.constantFrom('hold', 'settle', 'top_up'),
      amount: fc.bigInt(1n, 3_000_000n),
      used: fc.nat(8),
      key: fc.constantFrom('a', 'b'),
      budget: fc.option(fc.bigInt(0n, 5_000_000n)),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const open: Hold[] = []
        await Promise.all(
          steps.map(async ({ kind, amount, used, key, budget }) => {
            if (kind === 'top_up') await topUp(amount)
            else if (kind === 'settle') await open.pop()?.settle(tokens(used))
            else {
              const outcome = await ask(amount, {
                keyId: key,
                most: amount * 2n,
                budgets: { ...noBudgets, day: budget },
              })
              if (isHold(outcome)) open.push(outcome)
            }
          }),
        )
        await proven(database)
        await Promise.all(open.map((hold) => hold.settle(tokens(1))))
        const { balance, held } = await ledger.balance(account)
        assert(balance >= 0n && held === 0n)
        await proven(database)
      }),
      { numRuns: 15 },
    )
    await ledger.close()
  })

  test('verify finds a counter that is off by one unit, and an entry that was changed', async () => {
    const { ask, topUp, ledger, database } = await world()
    await topUp(10_000_000n)
    const hold = await ask(1_000_000n)
    assert(isHold(hold))
    await hold.settle(tokens(1))
    await proven(database)
    const changes = [
      () => database.db.updateTable('balances').set((row) => ({ balance: row('balance', '+', 1n) })),
      () => database.db.updateTable('key_spending').set((row) => ({ spent: row('spent', '+', 1n) })),
      () => database.db.updateTable('entries').set({ completion_tokens: 2 }).where('kind', '=', 'charge'),
    ]
    for (const change of changes) {
      const before = (await verifyLedger(database)).faults.length
      await change().execute()
      assert((await verifyLedger(database)).faults.length > before)
    }
    await ledger.close()
  })
})

describe('versions of prices', () => {
  eachDatabase('prices', ({ open }) => {
    test('a changed price is a new version, and an old file does not bring the old one back', async () => {
      const { database } = await open()
      const dearer = { ...price, output: 500_000n }
      const stale: string[] = []
      const start = (configured: typeof price) =>
        createPrices(database.db, [{ model: 'm', price: configured, discount: 0n }], (model) => stale.push(model))
      const old = await start(price)
      const renewed = await start(dearer)
      assert.equal(renewed.of('m').version, 2)
      await old.refresh()
      assert.deepEqual(old.of('m'), renewed.of('m'))
      assert.equal((await start(price)).of('m').price.output, 500_000n)
      assert.deepEqual(stale, ['m'])
      assert.equal((await renewed.set('m', price, 0n, 'admin')).version, 3)
    })
  })
})
