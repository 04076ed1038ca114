// The account: balance and ledger, top-ups and people for administrators, password and sessions.
import { useState } from 'react'
import { call, type ReplyOf, useCall } from '../api.ts'
import { useSession } from '../session.tsx'
import { CopyButton } from '../ui/copy.tsx'
import { dollars, time } from '../ui/format.ts'
import { Scroll } from '../ui/scroll.tsx'
import { Problem } from '../ui/state.tsx'

type Account = ReplyOf<'listAccounts'>[number]

export default function AccountPage() {
  const { text, me, signOut } = useSession()
  const accounts = useCall('listAccounts')
  const account = accounts.data?.find(({ id }) => id === me?.account?.id)
  const [entriesTurn, setEntriesTurn] = useState(0)
  const changed = () => {
    accounts.again()
    setEntriesTurn(entriesTurn + 1)
  }
  if (!account || !me) return null
  const isAdministrator = me.role === 'administrator'
  return (
    <div className="page">
      <header>
        <h1>{text.account}</h1>
        <button type="button" className="button quiet" onClick={() => void signOut(true)}>
          {text.signOutEverywhere}
        </button>
        <button type="button" className="button quiet" onClick={() => void signOut(false)}>
          {text.signOut}
        </button>
      </header>
      <dl className="stats">
        <div>
          <dt>{text.balance}</dt>
          <dd>{dollars(account.balance)}</dd>
        </div>
        <div>
          <dt>{text.held}</dt>
          <dd>{dollars(account.held)}</dd>
        </div>
        <div>
          <dt>{text.account}</dt>
          <dd>{account.name}</dd>
        </div>
        <div>
          <dt>{me.user?.email}</dt>
          <dd>{me.role}</dd>
        </div>
      </dl>
      {isAdministrator && <Administration account={account} changed={changed} />}
      <Ledger key={entriesTurn} accountId={account.id} />
      <Password />
    </div>
  )
}

function Ledger({ accountId }: { accountId: string }) {
  const { text } = useSession()
  const entries = useCall('listEntries', { query: { account_id: accountId, limit: 100 } })
  return (
    <section>
      <h2>{text.ledger}</h2>
      <Problem error={entries.error} />
      {entries.data?.length === 0 && <p className="empty">{text.noEntries}</p>}
      {entries.data && entries.data.length > 0 && (
        <Scroll>
          <table>
            <thead>
              <tr>
                <th>{text.time}</th>
                <th>{text.kind}</th>
                <th className="number">{text.amount}</th>
                <th>{text.model}</th>
                <th>{text.note}</th>
              </tr>
            </thead>
            <tbody>
              {entries.data.map((entry) => (
                <tr key={entry.id}>
                  <td>{time(entry.created_at)}</td>
                  <td>{entry.kind}</td>
                  <td className="number">{dollars(entry.amount)}</td>
                  <td>{entry.model ?? '–'}</td>
                  <td>{entry.note ?? entry.request_id ?? ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  )
}

function Administration({ account, changed }: { account: Account; changed(): void }) {
  const { text } = useSession()
  const [error, setError] = useState<Error>()
  const [link, setLink] = useState<string>()
  const users = useCall('listUsers')
  const topUp = (form: FormData) => {
    const note = String(form.get('note'))
    const body = { amount: String(form.get('amount')), ...(note !== '' && { note }) }
    return call('topUp', { params: { id: account.id }, body }).then(changed, setError)
  }
  const invite = (form: FormData) =>
    call('createInvitation', { body: { email: String(form.get('email')), account_id: account.id } }).then(
      ({ url }) => setLink(url),
      setError,
    )
  return (
    <>
      <section>
        <h2>{text.topUp}</h2>
        <form action={topUp} className="row" style={{ display: 'flex' }}>
          <input
            style={{ width: 140 }}
            name="amount"
            inputMode="decimal"
            required
            placeholder={`${text.amount} (US$)`}
            aria-label={text.amount}
          />
          <input style={{ width: 260 }} name="note" placeholder={text.note} aria-label={text.note} />
          <button type="submit" className="button">
            {text.topUp}
          </button>
        </form>
        <label className="check" style={{ marginTop: 12 }}>
          <input
            type="checkbox"
            checked={account.reasoning_kept}
            onChange={(event) =>
              void call('updateAccount', {
                params: { id: account.id },
                body: { reasoning_kept: event.target.checked },
              }).then(changed, setError)
            }
          />
          {text.reasoningKept}
        </label>
      </section>
      <section>
        <h2>{text.people}</h2>
        <Scroll>
          <table>
            <thead>
              <tr>
                <th>{text.email}</th>
                <th>{text.role}</th>
                <th>{text.created}</th>
              </tr>
            </thead>
            <tbody>
              {users.data?.map((user) => (
                <tr key={user.id}>
                  <td>{user.email}</td>
                  <td>{user.role}</td>
                  <td>{time(user.created_at)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
        <form action={invite} className="row" style={{ display: 'flex', marginTop: 12 }}>
          <input
            style={{ width: 300 }}
            name="email"
            type="email"
            required
            placeholder={text.email}
            aria-label={text.email}
          />
          <button type="submit" className="button quiet">
            {text.invite}
          </button>
        </form>
        {link !== undefined && (
          <p className="row" style={{ marginTop: 8 }}>
            {text.inviteLink} <code style={{ overflowWrap: 'anywhere' }}>{link}</code> <CopyButton text={link} />
          </p>
        )}
        <Problem error={error} />
      </section>
    </>
  )
}

function Password() {
  const { text } = useSession()
  const [error, setError] = useState<Error>()
  const [isDone, setIsDone] = useState(false)
  const submit = (form: FormData) => {
    setError(undefined)
    const body = { current_password: String(form.get('current')), new_password: String(form.get('new')) }
    return call('changePassword', { body }).then(() => setIsDone(true), setError)
  }
  return (
    <section>
      <h2>{text.changePassword}</h2>
      <form action={submit} style={{ maxWidth: 360 }}>
        <label>
          {text.currentPassword}
          <input name="current" type="password" autoComplete="current-password" required />
        </label>
        <label>
          {text.newPassword}
          <input name="new" type="password" autoComplete="new-password" minLength={8} required />
        </label>
        <Problem error={error} />
        {isDone && (
          <p className="good" role="status">
            {text.passwordChanged}
          </p>
        )}
        <div>
          <button type="submit" className="button quiet">
            {text.changePassword}
          </button>
        </div>
      </form>
    </section>
  )
}
