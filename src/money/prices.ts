// Prices of models as versions in the database: the newest counts, on every server; an old charge keeps its own.
import { randomBytes } from 'node:crypto'
import type { Db } from '../db/open.ts'
import type { PricesTable } from '../db/tables.ts'
import type { Discount, Price } from './price.ts'

export type PriceVersion = { id: string; model: string; version: number; price: Price; discount: Discount }

export type ConfiguredPrice = { model: string; price: Price; discount: Discount }

export type Prices = {
  /** Prices of a configuration that was read anew; those that stand there already count for nothing new. */
  configure(configured: readonly ConfiguredPrice[]): Promise<void>
  /** The newest version. @throws where the model has none */
  of(model: string): PriceVersion
  /** Adds a version where it differs from the newest. @param by who: `vtrix.yaml`, `admin`, a user's id */
  set(model: string, price: Price, discount: Discount, by: string): Promise<PriceVersion>
  /** Takes up what other servers have added. */
  refresh(): Promise<void>
}

/**
 * @param configured what this server's configuration says. A price that the model had before and that was changed since
 * is not taken again: of two servers the one with an old file must not bring the old price back.
 * @param stale told of such a price
 */
export async function createPrices(
  db: Db,
  configured: readonly ConfiguredPrice[],
  stale: (model: string) => void,
): Promise<Prices> {
  let newest = new Map<string, PriceVersion>()

  async function refresh(): Promise<void> {
    const rows = await db.selectFrom('prices').selectAll().orderBy('version').execute()
    newest = new Map(rows.map((row) => [row.model, versionOf(row)]))
  }

  async function add(model: string, price: Price, discount: Discount, by: string): Promise<void> {
    const row = {
      id: `price_${randomBytes(12).toString('hex')}`,
      model,
      version: (newest.get(model)?.version ?? 0) + 1,
      input: price.input,
      cached_input: price.cachedInput,
      output: price.output,
      discount,
      by,
      created_at: Date.now(),
    }
    // Of two servers that add the same version at once one does; the other takes up what it was.
    await db
      .insertInto('prices')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await refresh()
  }

  async function configure(configured: readonly ConfiguredPrice[]): Promise<void> {
    for (const { model, price, discount } of configured) {
      const now = newest.get(model)
      if (now && same(now, price, discount)) continue
      const earlier = await db.selectFrom('prices').selectAll().where('model', '=', model).execute()
      if (earlier.some((row) => same(versionOf(row), price, discount))) stale(model)
      else await add(model, price, discount, 'vtrix.yaml')
    }
  }

  await refresh()
  await configure(configured)

  return {
    of(model) {
      const found = newest.get(model)
      if (!found) throw new Error(`There is no price of ${model}`)
      return found
    },
    async set(model, price, discount, by) {
      const now = newest.get(model)
      if (!now || !same(now, price, discount)) await add(model, price, discount, by)
      return newest.get(model)!
    },
    configure,
    refresh,
  }
}

function versionOf(row: PricesTable): PriceVersion {
  return {
    id: row.id,
    model: row.model,
    version: row.version,
    price: { input: BigInt(row.input), cachedInput: BigInt(row.cached_input), output: BigInt(row.output) },
    discount: BigInt(row.discount),
  }
}

function same(version: PriceVersion, price: Price, discount: Discount): boolean {
  const { input, cachedInput, output } = version.price
  return (
    input === price.input &&
    cachedInput === price.cachedInput &&
    output === price.output &&
    version.discount === discount
  )
}
