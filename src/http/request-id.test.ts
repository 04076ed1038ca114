import assert from 'node:assert/strict'
import { test } from 'node:test'
import { requestId } from './request-id.ts'

test('ids are 22 letters and digits, none comes twice, and later ones sort after earlier ones', () => {
  const ids: string[] = []
  for (const time of [0, 999, 1_000_000_000_000, 1_795_889_208_975, 1_795_889_208_976, 36 ** 9 - 1])
    for (let count = 0; count < 1000; count++) ids.push(requestId(time))
  for (const id of ids) assert.match(id, /^[0-9A-Za-z]{22}$/)
  assert.equal(new Set(ids).size, ids.length)
  const moments = ids.map((id) => id.slice(0, 9))
  assert.deepEqual(moments, moments.toSorted())
  assert.equal(new Set(moments).size, 6)
})
