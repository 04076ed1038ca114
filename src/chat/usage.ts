// The `usage` of a reply: counts and exact money.
import type { ReplyUsage } from '../contract/chat-reply.ts'
import type { Usage } from '../engines/engine.ts'
import { formatAmount } from '../money/amount.ts'
import type { Bill } from '../money/price.ts'

export function replyUsage(usage: Usage, bill: Bill): ReplyUsage {
  return {
    prompt_tokens: usage.promptTokens,
    completion_tokens: usage.completionTokens,
    total_tokens: usage.promptTokens + usage.completionTokens,
    prompt_tokens_details: { cached_tokens: usage.cachedTokens },
    completion_tokens_details: { reasoning_tokens: usage.reasoningTokens },
    prompt_cache_hit_tokens: usage.cachedTokens,
    prompt_cache_miss_tokens: usage.promptTokens - usage.cachedTokens,
    cost: formatAmount(bill.cost),
    discount: Number(formatAmount(bill.discount)),
    list_cost: formatAmount(bill.listCost),
    ...(usage.estimated && { estimated: true }),
  }
}
