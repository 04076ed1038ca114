import { useState } from 'react'
import { useLocation } from 'wouter'
import { call } from '../api.ts'
import { useSession } from '../session.tsx'
import { Problem } from '../ui/state.tsx'

/** Signs in, and goes back to the page that asked for it. */
export default function SignIn() {
  const { text, refresh } = useSession()
  const [, go] = useLocation()
  const [error, setError] = useState<Error>()
  const submit = async (form: FormData) => {
    try {
      await call('signIn', { body: { email: String(form.get('email')), password: String(form.get('password')) } })
      await refresh()
      const to = new URLSearchParams(location.search).get('to') ?? '/keys'
      // Only to a page of this server: `//host` would be another one.
      go(/^\/(?!\/)/.test(to) ? to : '/keys')
    } catch (thrown) {
      setError(thrown as Error)
    }
  }
  return (
    <div className="narrow">
      <h1>{text.signIn}</h1>
      <form action={submit}>
        <label>
          {text.email}
          <input name="email" type="email" autoComplete="username" required />
        </label>
        <label>
          {text.password}
          <input name="password" type="password" autoComplete="current-password" required />
        </label>
        <Problem error={error} />
        <button type="submit" className="button">
          {text.signIn}
        </button>
      </form>
    </div>
  )
}
