// Which model a remote server really answers with: another than promised is refused.
import { EngineError } from './engine.ts'

export type Promised = { model: string; acceptModel: readonly string[] }

/** @throws EngineError 'unavailable' where the server answers with another model */
export function checkServedModel(served: string, { model, acceptModel }: Promised): void {
  if (served === model || acceptModel.includes(served)) return
  throw new EngineError(
    'unavailable',
    `The model server answers with ${JSON.stringify(served.slice(0, 80))}, not the model that was promised`,
  )
}

/**
 * @param list the server's reply to `GET /models`
 * @throws EngineError 'unavailable' where the model is not in it
 */
export function findServedModel(list: unknown, promised: Promised): string {
  const data = (list as { data?: unknown }).data
  const ids = Array.isArray(data) ? data.map((row: { id?: unknown }) => String(row?.id)) : []
  const found = [promised.model, ...promised.acceptModel].find((name) => ids.includes(name))
  if (found !== undefined) return found
  const has = ids.length === 0 ? 'none' : ids.slice(0, 5).join(', ')
  throw new EngineError('unavailable', `The model server does not have ${promised.model}; it has: ${has}`)
}
