// The model that a request names: it must be there, and the key must be allowed it.
import { type Caller, mayUse } from '../../accounts/usable-keys.ts'
import type { ServedModel } from '../../app.ts'
import { fail } from '../../contract/errors.ts'

/**
 * @param name as the request has it
 * @param param the field that has it
 * @throws ApiError `model_not_found`, `permission_denied`
 */
export function checkModel(
  model: ServedModel | undefined,
  name: string,
  caller: Pick<Caller, 'allowedModels'>,
  param = 'model',
): asserts model is ServedModel {
  if (!model)
    throw fail('model_not_found', `There is no model ${JSON.stringify(name)}; GET /v1/models lists them`, { param })
  if (!mayUse(caller, model.id))
    throw fail('permission_denied', `This key may not use the model ${model.id}`, { param })
}
