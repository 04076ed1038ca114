import { useSession } from '../session.tsx'
import { Problem } from './state.tsx'

/** How a form in a dialog ends: what is wrong, and the two ways out. */
export function FormEnd({ error, close, action }: { error: Error | undefined; close(): void; action: string }) {
  const { text } = useSession()
  return (
    <>
      <Problem error={error} />
      <div className="row end">
        <button type="button" className="button quiet" onClick={close}>
          {text.cancel}
        </button>
        <button type="submit" className="button">
          {action}
        </button>
      </div>
    </>
  )
}
