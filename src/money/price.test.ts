import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formatAmount, parseAmount } from './amount.ts'
import { costOf, parseDiscount, parsePrice } from './price.ts'

const listPrice = parsePrice({ input: '0.28', cachedInput: '0.028', output: '0.42' })

test('the list price of DeepSeek V3.2 comes out to the last digit', () => {
  const bill = costOf({ promptTokens: 1000, cachedTokens: 600, completionTokens: 50 }, listPrice, parseDiscount('0.2'))
  assert.equal(formatAmount(bill.listCost), '0.0001498')
  assert.equal(formatAmount(bill.discount), '0.00002996')
  assert.equal(formatAmount(bill.cost), '0.00011984')
})

test('an amount is written and read back without loss', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 23n }), (amount) => {
      assert.equal(parseAmount(formatAmount(amount)), amount)
    }),
  )
  assert.equal(formatAmount(-5_600_000n), '-0.0000056')
  assert.equal(formatAmount(0n), '0')
})

test('what is no decimal, or has too many decimals, is refused with what came', () => {
  for (const text of ['', '.5', '1.', '-1', '1e3', '0x1', ' 1', '1,5', 'NaN'])
    assert.throws(() => parseAmount(text), /must be a decimal number/, text)
  assert.throws(() => parsePrice({ input: '0.0000001', cachedInput: '0', output: '0' }), /at most 6 decimals; got 7/)
  assert.throws(() => parseDiscount('1.01'), /must be at most 1; got 1.01/)
})

test('list cost is discount and charge together, neither below zero, for any use and discount', () => {
  const tokens = fc.nat(10_000_000)
  fc.assert(
    fc.property(tokens, tokens, tokens, fc.bigInt({ min: 0n, max: 10n ** 12n }), (miss, hit, completion, part) => {
      const usage = { promptTokens: miss + hit, cachedTokens: hit, completionTokens: completion }
      const bill = costOf(usage, listPrice, part)
      assert.equal(bill.cost + bill.discount, bill.listCost)
      assert(bill.cost >= 0n && bill.discount >= 0n)
      assert(bill.discount * 10n ** 12n <= bill.listCost * part)
    }),
  )
})
