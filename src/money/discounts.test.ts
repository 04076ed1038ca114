import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bestDiscount, type DiscountWindow } from './discounts.ts'

const at = (time: string) => Date.parse(`2026-11-26T${time}Z`)
const night: DiscountWindow = { fromMinute: 16 * 60 + 30, toMinute: 30, discount: 50n, models: ['a'] }

test('of model, account and hour the best discount counts, and they do not add up', () => {
  assert.equal(bestDiscount([], [], 'a', at('12:00:00')), 0n)
  assert.equal(bestDiscount([10n, 30n], [night], 'a', at('12:00:00')), 30n)
  assert.equal(bestDiscount([10n, 30n], [night], 'a', at('20:00:00')), 50n)
  assert.equal(bestDiscount([60n], [night], 'a', at('20:00:00')), 60n)
})

test('a window begins with its first minute, ends before its last, may go over midnight, and is for its models alone', () => {
  const cases = { '16:29:59': 0n, '16:30:00': 50n, '23:59:59': 50n, '00:00:00': 50n, '00:29:59': 50n, '00:30:00': 0n }
  for (const [time, discount] of Object.entries(cases)) assert.equal(bestDiscount([], [night], 'a', at(time)), discount)
  assert.equal(bestDiscount([], [night], 'b', at('20:00:00')), 0n)
  assert.equal(bestDiscount([], [{ ...night, models: undefined }], 'b', at('20:00:00')), 50n)
})
