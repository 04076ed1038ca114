// Rows of the request log as if so many requests had been answered, a second apart, each fiftieth failed.
import { randomUUID } from 'node:crypto'
import type { TestServer } from './server.ts'

export async function recordRequests({ app }: TestServer, count: number): Promise<void> {
  const account = await app.accounts.first()
  const [key] = await app.keys.list({ account_id: account.id })
  await Promise.all(
    Array.from({ length: count }, (_, index) => {
      const failed = index % 50 === 0
      return app.requests.record({
        id: randomUUID(),
        account_id: account.id,
        key_id: key!.id,
        endpoint: '/v1/chat/completions',
        model: 'vtrix-deepseek-v3.2',
        engine: 'vllm-1',
        status: failed ? 503 : 200,
        error_code: failed ? 'engine_unavailable' : null,
        finish_reason: failed ? null : 'stop',
        stream: 1,
        prompt_tokens: 1200 + (index % 700),
        cached_tokens: 1024,
        completion_tokens: 300,
        reasoning_tokens: 120,
        estimated: 0,
        list_cost: 420_000_000n,
        discount: 0n,
        cost: 420_000_000n,
        created_at: Date.now() - index * 1000,
        first_token_ms: 180,
        total_ms: 4200,
        asked_ms: 3,
        attempts: null,
      })
    }),
  )
}
