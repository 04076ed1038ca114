// The first key: made on the first start, or set by the environment.
import type { Db } from '../db/open.ts'
import type { Accounts } from './accounts.ts'
import { couldBeKey, hashOfKey, minForeignKeyLength } from './key-text.ts'
import type { Keys } from './keys.ts'

/**
 * Sees to it that there is a key.
 * @param bootstrapKey from `VTRIX_BOOTSTRAP_KEY`; one that was revoked stays revoked, one that was rotated stays replaced
 * @returns the text of a key that was made now, to be shown once; undefined on later starts
 * @throws RangeError where the bootstrap key is too short to be a secret
 */
export async function ensureFirstKey(
  db: Db,
  accounts: Accounts,
  keys: Keys,
  bootstrapKey: string | undefined,
): Promise<string | undefined> {
  if (bootstrapKey !== undefined) {
    if (bootstrapKey.length < minForeignKeyLength)
      throw new RangeError(
        `VTRIX_BOOTSTRAP_KEY must have at least ${minForeignKeyLength} characters; it has ${bootstrapKey.length}`,
      )
    if (!couldBeKey(bootstrapKey))
      throw new RangeError(
        'VTRIX_BOOTSTRAP_KEY begins with sk-vtrix- but its checksum is wrong: it was not copied whole',
      )
    const hash = hashOfKey(bootstrapKey)
    const known = await db.selectFrom('keys').select('id').where('hash', '=', hash).executeTakeFirst()
    const rotated = await db.selectFrom('former_key_texts').select('key_id').where('hash', '=', hash).executeTakeFirst()
    if (known || rotated) return undefined
    const account = await accounts.first()
    await keys.create({ accountId: account.id, name: 'bootstrap', text: bootstrapKey })
    return undefined
  }
  const any = await db.selectFrom('keys').select('id').limit(1).executeTakeFirst()
  if (any) return undefined
  const account = await accounts.first()
  return (await keys.create({ accountId: account.id, name: 'first' })).text
}
