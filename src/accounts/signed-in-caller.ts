// Who is signed in as a caller of models: the playground needs no key, the account pays and its limits count.
import { noRateLimits } from '../contract/rate-limits.ts'
import type { Account } from './accounts.ts'
import { type Caller, limitsIn } from './usable-keys.ts'
import type { User } from './users.ts'

/** The user's id stands where a key's would: in the log, the ledger and the use by key. */
export function signedInCaller({ id }: User, account: Account): Caller {
  return {
    accountId: account.id,
    keyId: id,
    allowedModels: null,
    budgets: { total: null, day: null, month: null },
    accountDiscount: BigInt(account.discount),
    reasoningKept: account.reasoning_kept === 1,
    limits: { account: limitsIn(account), key: noRateLimits },
  }
}
