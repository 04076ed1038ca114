import { useEffect, useState } from 'react'
import { call, type ReplyOf } from '../api.ts'
import { useSession } from '../session.tsx'
import { Problem } from '../ui/state.tsx'

/** Where a command-line client sends its person: the code is typed or in the address, and approved or turned away. */
export default function Device() {
  const { text, me } = useSession()
  const [login, setLogin] = useState<ReplyOf<'getDeviceLogin'>>()
  const [decided, setDecided] = useState<boolean>()
  const [error, setError] = useState<Error>()
  const attempt = async (work: () => Promise<void>) => {
    setError(undefined)
    await work().catch(setError)
  }
  const find = (user_code: string) =>
    attempt(async () => setLogin(await call('getDeviceLogin', { query: { user_code } })))
  const decide = (approve: boolean) =>
    attempt(async () => {
      await call('decideDeviceLogin', { body: { user_code: login!.user_code, approve } })
      setDecided(approve)
    })
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for the code in the address
  useEffect(() => {
    const code = new URLSearchParams(location.search).get('user_code')
    if (code) void find(code)
  }, [])

  return (
    <div className="narrow">
      <h1>{text.deviceTitle}</h1>
      {decided !== undefined ? (
        <p role="status">{decided ? text.deviceApproved : text.deviceDenied}</p>
      ) : login ? (
        <>
          <p>
            {text.deviceAsks
              .replace('{client}', () => login.client)
              .replace('{account}', () => me?.account?.name ?? '')}
          </p>
          <p>
            <code>{login.user_code}</code>
          </p>
          <p className="quiet-text">{text.deviceCompare}</p>
          <Problem error={error} />
          <button type="button" className="button" onClick={() => decide(true)}>
            {text.approve}
          </button>
          <button type="button" className="button quiet" onClick={() => decide(false)}>
            {text.turnAway}
          </button>
        </>
      ) : (
        <form action={(form: FormData) => find(String(form.get('code')))}>
          <label>
            {text.deviceCode}
            <input name="code" autoComplete="off" minLength={8} maxLength={20} required />
          </label>
          <Problem error={error} />
          <button type="submit" className="button">
            {text.deviceNext}
          </button>
        </form>
      )}
    </div>
  )
}
