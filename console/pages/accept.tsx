import { useState } from 'react'
import { useLocation } from 'wouter'
import { call } from '../api.ts'
import { useSession } from '../session.tsx'
import { Problem } from '../ui/state.tsx'

/** Where one-time links lead: the administrator's of the first start, invitations, new passwords. */
export default function Accept() {
  const { text, refresh } = useSession()
  const [, go] = useLocation()
  const [error, setError] = useState<Error>()
  const [token] = useState(() => new URLSearchParams(location.search).get('token') ?? '')
  const submit = async (form: FormData) => {
    const email = String(form.get('email') ?? '').trim()
    try {
      await call('acceptInvitation', {
        body: { token, password: String(form.get('password')), ...(email !== '' && { email }) },
      })
      await refresh()
      go('/keys')
    } catch (thrown) {
      setError(thrown as Error)
    }
  }
  return (
    <div className="narrow">
      <div>
        <h1>{text.acceptTitle}</h1>
        <p className="quiet-text">{text.acceptText}</p>
      </div>
      <form action={submit}>
        <label>
          {text.email}
          <input name="email" type="email" autoComplete="username" />
        </label>
        <label>
          {text.newPassword}
          <input name="password" type="password" autoComplete="new-password" minLength={8} required />
        </label>
        <Problem error={error} />
        <button type="submit" className="button">
          {text.start}
        </button>
      </form>
    </div>
  )
}
