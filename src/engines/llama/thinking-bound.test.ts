import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ThinkingBound } from './thinking-bound.ts'

/** Whether it is spent after each of these tokens. */
function spentAfter(texts: string[], { begun, callMark }: { begun: boolean; callMark?: string }): boolean[] {
  const bound = new ThinkingBound({ begun, mostTokens: 3 }, callMark)
  return texts.map((text) => {
    bound.see(text, 1)
    return bound.spent
  })
}

test('thinking that began in the prompt is spent after its tokens', () => {
  assert.deepEqual(spentAfter(['a', 'b', 'c', 'd'], { begun: true }), [false, false, true, true])
})

test('thinking that the model begins itself is counted from there', () => {
  assert.deepEqual(spentAfter(['\n', '<th', 'ink>', 'a', 'b'], { begun: false }), [false, false, false, false, true])
})

test('an answer that does not begin with thinking is never spent', () => {
  assert.deepEqual(spentAfter(['a', '<think>', 'c', 'd', 'e'], { begun: false }), Array(5).fill(false))
})

test('the mark that ends thinking ends the counting, however it is cut', () => {
  assert.deepEqual(spentAfter(['a</thi', 'nk>', 'c', 'd', 'e'], { begun: true }), Array(5).fill(false))
})

test('a call that begins in thinking ends the counting', () => {
  const texts = ['a', '<｜DSML｜function', '_calls>', 'd', 'e']
  assert.deepEqual(spentAfter(texts, { begun: true, callMark: '<｜DSML｜function_calls>' }), [
    false,
    false,
    false,
    false,
    false,
  ])
})

test('nothing is spent where nothing bounds it', () => {
  const bound = new ThinkingBound(undefined, undefined)
  for (let token = 0; token < 9; token++) bound.see('a', 1)
  assert.equal(bound.spent, false)
})
