// Parameters and reply fields, each with its own anchor; what is inside them opens.
import type { Field } from '../../src/docs/page.ts'
import { useSession } from '../session.tsx'
import { Inline } from '../ui/markdown.tsx'

export function Fields({ fields, anchor }: { fields: readonly Field[]; anchor: string }) {
  return (
    <ul className="fields">
      {fields.map((field) => (
        <One key={field.name} field={field} anchor={`${anchor}.${field.name}`} />
      ))}
    </ul>
  )
}

function One({ field, anchor }: { field: Field; anchor: string }) {
  const { text } = useSession()
  const { name, type, required, description, range, options, fields, variants } = field
  const holdsTarget = location.hash.startsWith(`#${anchor}.`)
  return (
    <li id={anchor}>
      <div className="field-head">
        <a href={`#${anchor}`}>{name}</a>
        <span className="type">{type}</span>
        {required && <span className="must">{text.required}</span>}
      </div>
      {description !== '' && (
        <p>
          <Inline text={description} />
        </p>
      )}
      {(field.default !== undefined || range || options) && (
        <div className="field-facts">
          {field.default !== undefined && (
            <span>
              {text.defaultIs} <code>{field.default}</code>
            </span>
          )}
          {range && (
            <span>
              {text.rangeIs} <code>{range}</code>
            </span>
          )}
          {options && (
            <span>
              {text.optionsAre}{' '}
              {options.map((option, index) => (
                <span key={option}>
                  {index > 0 && ', '}
                  <code>{option}</code>
                </span>
              ))}
            </span>
          )}
        </div>
      )}
      {fields && (
        <details open={holdsTarget}>
          <summary>{fields.map((inner) => inner.name).join(', ')}</summary>
          <Fields fields={fields} anchor={anchor} />
        </details>
      )}
      {variants?.map((variant, index) => (
        <details key={index} open={holdsTarget}>
          <summary>{variant.label}</summary>
          <Fields fields={variant.fields} anchor={`${anchor}.${index}`} />
        </details>
      ))}
    </li>
  )
}
