// What is asked of the ledger: jobs, which `group.ts` carries out many at a time, and what comes of each.
import type { Budgets } from '../contract/budgets.ts'
import type { Db } from '../db/open.ts'
import type { HoldsTable } from '../db/tables.ts'
import type { Amount } from './amount.ts'
import type { Bill, Discount, Price } from './price.ts'

/** Tokens that money is asked for. */
export type Counts = { promptTokens: number; cachedTokens: number; completionTokens: number }

/** Sets money aside for a request: as much of `most` as is there, if that is `least` or more. */
export type HoldJob = {
  type: 'hold'
  /** The request's id. */
  id: string
  accountId: string
  keyId: string
  budgets: Budgets
  model: string
  priceId: string
  price: Price
  discount: Discount
  least: Amount
  most: Amount
  createdAtMs: number
}

/** Charges a request and gives back the rest; without `counts` what its last checkpoint says. */
export type SettleJob = { type: 'settle'; id: string; accountId: string; counts?: Counts; also?: Also }

/** What is written with a charge, in its transaction: both or neither. May be called again where that broke off. */
export type Also = (db: Db, bill: Bill) => Promise<void>

/** Money that comes or goes by somebody's hand. */
export type EntryJob = {
  type: 'entry'
  id: string
  accountId: string
  kind: 'top_up' | 'refund' | 'adjustment'
  /** May be negative for an adjustment alone. */
  amount: Amount
  note: string | null
  by: string
}

export type Job = HoldJob | SettleJob | EntryJob

export type HoldRefusal = 'insufficient_balance' | 'budget_exceeded' | 'balance_held'

export type Outcome =
  | { type: 'held'; amount: Amount }
  | {
      type: 'refused'
      code: HoldRefusal
      least: Amount
      /** What could be held now, and what could be if no other request held anything. */
      available: Amount
      unheld: Amount
      /** The budget that stands in the way; absent where it is the balance. */
      budget?: keyof Budgets
    }
  /** `bill` is absent where the hold was settled before: by this server, or by another that saw the lease run out. */
  | { type: 'settled'; bill?: Bill }
  | { type: 'entered'; balance: Amount }
  /** The balance would leave its bounds. */
  | { type: 'out_of_bounds'; balance: Amount }

/** An open hold as its row has it. */
export type HoldRow = HoldsTable
