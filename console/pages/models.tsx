// The models that can be asked, with limits and prices; an administrator sets prices.
import { useState } from 'react'
import { Link } from 'wouter'
import { call, type ReplyOf, useCall } from '../api.ts'
import { useSession } from '../session.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { FormEnd } from '../ui/form-end.tsx'
import { count } from '../ui/format.ts'
import { Scroll } from '../ui/scroll.tsx'
import { Waiting } from '../ui/state.tsx'

type Model = ReplyOf<'catalog'>[number]

export default function Models() {
  const { text, me } = useSession()
  const models = useCall('catalog')
  const [pricing, setPricing] = useState<Model>()
  return (
    <div className="page">
      <header>
        <h1>{text.models}</h1>
        <span className="quiet-text">{text.perMillion}</span>
      </header>
      {models.data ? (
        <Scroll>
          <table>
            <thead>
              <tr>
                <th>{text.model}</th>
                <th className="number">{text.context}</th>
                <th className="number">{text.maxTokens}</th>
                <th className="number">{text.input}</th>
                <th className="number">{text.cachedInput}</th>
                <th className="number">{text.output}</th>
                <th className="number">{text.discount}</th>
                <th>{text.engines}</th>
                <th>
                  <span className="hidden">{text.actions}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {models.data.map((model) => (
                <tr key={model.id}>
                  <td>
                    <Link href={`/docs/models/${model.id}`}>{model.name}</Link>
                    <br />
                    <code className="quiet-text">{model.id}</code>
                  </td>
                  <td className="number">{count(model.context_length)}</td>
                  <td className="number">{count(model.max_output_tokens)}</td>
                  <td className="number">${model.pricing.input}</td>
                  <td className="number">${model.pricing.cached_input}</td>
                  <td className="number">${model.pricing.output}</td>
                  <td className="number">{Number(model.discount) * 100} %</td>
                  <td>
                    {model.deployments.map(({ name, up, reason, served_model, weight, capabilities }) => (
                      <div key={name}>
                        <span className={up ? 'pill good' : 'pill bad'}>{name}</span>{' '}
                        <span className="quiet-text">
                          {up ? (served_model ?? text.answers) : (reason ?? text.silent)}
                          {model.deployments.length > 1 && ` · ${weight}`}
                        </span>
                        <TriedOut of={capabilities ?? {}} />
                      </div>
                    ))}
                  </td>
                  <td>
                    {me?.role === 'administrator' && (
                      <button type="button" className="button quiet small" onClick={() => setPricing(model)}>
                        {text.setPrice}
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      ) : (
        <Waiting of={models} />
      )}
      {pricing && (
        <PriceForm
          model={pricing}
          close={() => setPricing(undefined)}
          done={() => {
            setPricing(undefined)
            models.again()
          }}
        />
      )}
    </div>
  )
}

function PriceForm({ model, close, done }: { model: Model; close(): void; done(): void }) {
  const { text } = useSession()
  const [error, setError] = useState<Error>()
  const fields = {
    input: text.input,
    cached_input: text.cachedInput,
    output: text.output,
    discount: text.discount,
  } as const
  const values = { ...model.pricing, discount: model.discount }
  const submit = (form: FormData) => {
    const given = (name: string) => String(form.get(name))
    const body = {
      model: model.id,
      input: given('input'),
      cached_input: given('cached_input'),
      output: given('output'),
      discount: given('discount'),
    }
    return call('setPrice', { body }).then(done, setError)
  }
  return (
    <Dialog title={`${text.setPrice}: ${model.name}`} close={close}>
      <form action={submit}>
        <div className="columns">
          {(Object.keys(fields) as (keyof typeof fields)[]).map((name) => (
            <label key={name}>
              {fields[name]}
              <input name={name} inputMode="decimal" required defaultValue={values[name]} />
            </label>
          ))}
        </div>
        <FormEnd error={error} close={close} action={text.save} />
      </form>
    </Dialog>
  )
}

/** What the server was found to be able to, and what not. */
function TriedOut({ of }: { of: Record<string, unknown> }) {
  const { text } = useSession()
  const named = (works: boolean) =>
    Object.entries(of)
      .filter(([, value]) => value === works)
      .map(([name]) => name)
      .join(', ')
  const [able, unable] = [named(true), named(false)]
  return (
    <>
      {able && <div className="quiet-text">{text.able(able)}</div>}
      {unable && <div className="bad">{text.unable(unable)}</div>}
    </>
  )
}
