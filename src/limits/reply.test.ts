import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Refusal } from './limits.ts'
import { durationText, rateLimitHeaders, refusalError } from './reply.ts'

const meters = {
  requests: { limit: 60, remaining: 59, resetMs: 60_000 },
  tokens: { limit: 150_000, remaining: 149_984, resetMs: 6 },
}
const refusal: Refusal = {
  refused: true,
  meters,
  scope: 'key',
  limit: 'tokens_per_minute',
  bound: 5000,
  tokens: { asked: 4100, left: 900 },
  passesInMs: 12_300,
}

test('times are written as OpenAI writes them', () => {
  const texts = [0, 6, 999, 1000, 1500, 59_999, 60_000, 360_000, 3_600_000, 3_661_001].map(durationText)
  assert.deepEqual(texts, ['0s', '6ms', '999ms', '1s', '1.5s', '59.999s', '1m0s', '6m0s', '1h0m0s', '1h1m1.001s'])
})

test('each limit has its three headers, and what has no limit has none', () => {
  assert.deepEqual(rateLimitHeaders(meters), {
    'x-ratelimit-limit-requests': '60',
    'x-ratelimit-remaining-requests': '59',
    'x-ratelimit-reset-requests': '1m0s',
    'x-ratelimit-limit-tokens': '150000',
    'x-ratelimit-remaining-tokens': '149984',
    'x-ratelimit-reset-tokens': '6ms',
  })
  assert.deepEqual(rateLimitHeaders({}), {})
})

test('a refusal says which limit, its bound, what was asked and when it passes, rounded up to a second', () => {
  const error = refusalError(refusal)
  assert.deepEqual([error.status, error.code, error.headers['retry-after']], [429, 'rate_limit_exceeded', '13'])
  for (const part of [/This key's/, /`tokens_per_minute` is 5000/, /900 are left/, /come to 4100/, /in 12\.3s/])
    assert.match(error.message, part)
  assert.match(refusalError({ ...refusal, scope: 'account' }).message, /This account's/)
  const requests = refusalError({ ...refusal, limit: 'requests_per_minute', bound: 3, passesInMs: 1 })
  assert.match(requests.message, /`requests_per_minute` is 3 .* in 1ms/)
  assert.equal(requests.headers['retry-after'], '1')
})

test('a full house has its own code, and a client may ask again in a second', () => {
  const error = refusalError({ ...refusal, limit: 'concurrent', bound: 2, passesInMs: undefined })
  assert.deepEqual([error.status, error.code, error.headers['retry-after']], [429, 'concurrency_limit_exceeded', '1'])
  assert.match(error.message, /`concurrent` is 2/)
})

test('a request that is larger than the limit itself is told that waiting does not help', () => {
  const error = refusalError({ ...refusal, passesInMs: Number.POSITIVE_INFINITY })
  assert.deepEqual([error.status, error.param, error.headers['retry-after']], [429, 'max_tokens', undefined])
  assert.equal(error.headers['x-should-retry'], 'false')
  assert.match(error.message, /can never pass: .* 4100 tokens .* is 5000/)
})
