// An account as the API shows it: with its money.
import type { Account } from '../../accounts/accounts.ts'
import type { App } from '../../app.ts'
import { formatAmount } from '../../money/amount.ts'

export async function accountReply({ ledger }: App, { discount, reasoning_kept, ...account }: Account) {
  const { balance, held } = await ledger.balance(account.id)
  return {
    ...account,
    discount: formatAmount(BigInt(discount)),
    reasoning_kept: reasoning_kept === 1,
    balance: formatAmount(balance),
    held: formatAmount(held),
  }
}
