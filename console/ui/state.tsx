// What stands in the place of data that is not there: an error, or nothing while it loads.
import type { Loaded } from '../api.ts'
import { useSession } from '../session.tsx'

export function Problem({ error }: { error: Error | undefined }) {
  return error ? (
    <p className="problem" role="alert">
      {error.message}
    </p>
  ) : null
}

/** @returns what to show instead of the data; undefined where it is there */
export function Waiting({ of }: { of: Loaded<unknown> }) {
  const { text } = useSession()
  if (of.error) return <Problem error={of.error} />
  return <p className="quiet-text">{text.loading}</p>
}
