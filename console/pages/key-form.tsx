// What a key may do: its end, models, budgets and limits. Empty means no bound of its own.
import { useState } from 'react'
import { type Input, type ReplyOf, useCall } from '../api.ts'
import { useSession } from '../session.tsx'
import { FormEnd } from '../ui/form-end.tsx'

type Key = ReplyOf<'listKeys'>[number]
type Body = NonNullable<Input<'createKey'>['body']>

const budgetNames = { total: 'budgetTotal', day: 'budgetDay', month: 'budgetMonth' } as const
const limitNames = {
  requests_per_minute: 'requestsPerMinute',
  tokens_per_minute: 'tokensPerMinute',
  concurrent: 'concurrent',
} as const

export function KeyForm({ of: key, save, close }: { of?: Key; save(body: Body): Promise<void>; close(): void }) {
  const { text } = useSession()
  const { data: models } = useCall('listModels')
  const [error, setError] = useState<Error>()
  const submit = (form: FormData) => {
    const given = (name: string) => String(form.get(name) ?? '').trim()
    const decimal = (name: string) => given(name) || null
    const number = (name: string) => (given(name) === '' ? null : Number(given(name)))
    const allowed = form.getAll('models').map(String)
    const body = {
      name: given('name'),
      expires_at: given('expires') === '' ? null : new Date(`${given('expires')}T23:59:59`).getTime(),
      allowed_models: allowed.length === 0 ? null : allowed,
      budgets: { total: decimal('total'), day: decimal('day'), month: decimal('month') },
      requests_per_minute: number('requests_per_minute'),
      tokens_per_minute: number('tokens_per_minute'),
      concurrent: number('concurrent'),
    } as Body
    return save(body).catch(setError)
  }
  return (
    <form action={submit}>
      <label>
        {text.keyName}
        <input name="name" required maxLength={128} defaultValue={key?.name} />
      </label>
      <div className="columns">
        <label>
          {text.expires}
          <input
            name="expires"
            type="date"
            defaultValue={key?.expires_at ? new Date(key.expires_at).toISOString().slice(0, 10) : ''}
          />
        </label>
        <label>
          {text.allowedModels}
          <select name="models" multiple size={2} defaultValue={key?.allowed_models ?? []}>
            {models?.data.map(({ id }) => (
              <option key={id}>{id}</option>
            ))}
          </select>
        </label>
      </div>
      <div className="columns">
        {(['day', 'month', 'total'] as const).map((period) => (
          <label key={period}>
            {text[budgetNames[period]]}
            <input
              name={period}
              inputMode="decimal"
              placeholder={text.noLimit}
              defaultValue={key?.budgets[period] ?? ''}
            />
          </label>
        ))}
      </div>
      <div className="columns">
        {(['requests_per_minute', 'tokens_per_minute', 'concurrent'] as const).map((limit) => (
          <label key={limit}>
            {text[limitNames[limit]]}
            <input name={limit} inputMode="numeric" placeholder={text.noLimit} defaultValue={key?.[limit] ?? ''} />
          </label>
        ))}
      </div>
      <FormEnd error={error} close={close} action={key ? text.save : text.createKey} />
    </form>
  )
}
