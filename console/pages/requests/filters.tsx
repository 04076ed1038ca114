// What the log is narrowed down to: how requests ended, by model, by key, since when, or one by its id.
import { useEffect, useState } from 'react'
import { useCall } from '../../api.ts'
import { useSession } from '../../session.tsx'
import type { Filter } from './requests.tsx'

/** So that a request is asked for once and not at every letter of its id. */
const typingMs = 250

export function Filters({ filter, change }: { filter: Filter; change(changed: Filter): void }) {
  const { text } = useSession()
  const models = useCall('catalog').data ?? []
  const keys = useCall('listKeys').data ?? []
  return (
    <div className="filters">
      <Choice
        name={text.status}
        value={filter.ending}
        options={Object.entries(text.endings)}
        choose={(ending) => change({ ending })}
      />
      <Choice
        name={text.model}
        value={filter.model}
        options={models.map(({ id }) => [id, id])}
        choose={(model) => change({ model })}
      />
      <Choice
        name={text.key}
        value={filter.key_id}
        options={keys.map(({ id, name }) => [id, name])}
        choose={(key_id) => change({ key_id })}
      />
      <Choice
        name={text.time}
        value={filter.hours}
        options={Object.entries(text.lastHours)}
        choose={(hours) => change({ hours })}
      />
      <IdField value={filter.search ?? ''} search={(search) => change({ search })} />
    </div>
  )
}

type ChoiceProps = {
  name: string
  value: string | undefined
  options: readonly (readonly [value: string, label: string])[]
  choose(value: string): void
}

function Choice({ name, value = '', options, choose }: ChoiceProps) {
  const { text } = useSession()
  const isKnown = value === '' || options.some(([option]) => option === value)
  return (
    <label>
      {name}
      <select value={value} onChange={(event) => choose(event.target.value)}>
        <option value="">{text.all}</option>
        {!isKnown && <option value={value}>{value}</option>}
        {options.map(([option, label]) => (
          <option key={option} value={option}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}

function IdField({ value, search }: { value: string; search(value: string): void }) {
  const { text } = useSession()
  const [typed, setTyped] = useState(value)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed starts the wait
  useEffect(() => {
    if (typed.trim() === value) return
    const timer = setTimeout(() => search(typed.trim()), typingMs)
    return () => clearTimeout(timer)
  }, [typed])
  return (
    <label>
      {text.requestId}
      <input type="search" placeholder="req_…" value={typed} onChange={(event) => setTyped(event.target.value)} />
    </label>
  )
}
