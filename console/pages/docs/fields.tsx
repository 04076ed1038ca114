// Parameters and reply fields, each with its own anchor; what is inside them opens.
import type { Field } from '../../../src/docs/page.ts'
import { useSession } from '../../session.tsx'
import { Inline } from '../../ui/markdown.tsx'

export function Fields({ fields }: { fields: readonly Field[] }) {
  return (
    <ul className="fields">
      {fields.map((field) => (
        <One key={field.id} field={field} />
      ))}
    </ul>
  )
}

function One({ field }: { field: Field }) {
  const { text } = useSession()
  const { id, name, type, required, description, fields, variants } = field
  return (
    <li id={id}>
      <div className="field-head">
        <a href={`#${id}`} className="field-name">
          {name}
        </a>
        <span className="type">{type}</span>
        {required && <span className="must">{text.required}</span>}
      </div>
      {description !== '' && (
        <p>
          <Inline text={description} />
        </p>
      )}
      <Facts field={field} />
      {fields && (
        <details className="inside">
          <summary>
            <span className="names">{fields.map((inner) => inner.name).join(', ')}</span>
          </summary>
          <Fields fields={fields} />
        </details>
      )}
      {variants?.map((variant) => (
        <details className="inside" key={variant.label}>
          <summary>
            <span className="names">{variant.label}</span>
          </summary>
          <Fields fields={variant.fields} />
        </details>
      ))}
    </li>
  )
}

function Facts({ field: { default: byDefault, range, options } }: { field: Field }) {
  const { text } = useSession()
  if (byDefault === undefined && range === undefined && options === undefined) return null
  return (
    <dl className="facts">
      {options && (
        <div>
          <dt>{options.length === 1 ? text.valueIs : text.optionsAre}</dt>
          <dd>
            {options.map((option) => (
              <code key={option}>{option}</code>
            ))}
          </dd>
        </div>
      )}
      {byDefault !== undefined && (
        <div>
          <dt>{text.defaultIs}</dt>
          <dd>
            <code>{byDefault}</code>
          </dd>
        </div>
      )}
      {range !== undefined && (
        <div>
          <dt>{text.rangeIs}</dt>
          <dd>{range}</dd>
        </div>
      )}
    </dl>
  )
}
