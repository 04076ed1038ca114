// Keys: made, shown once, changed, rotated, revoked.
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { call, type ReplyOf, useCall } from '../api.ts'
import { useSession } from '../session.tsx'
import { CopyButton } from '../ui/copy.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { dollars, time } from '../ui/format.ts'
import { Scroll } from '../ui/scroll.tsx'
import { Problem, Waiting } from '../ui/state.tsx'
import { KeyForm } from './key-form.tsx'

type Key = ReplyOf<'listKeys'>[number]
type Doing = { what: 'create' } | { what: 'edit' | 'rotate' | 'revoke'; key: Key } | { what: 'show'; key: string }

const graceS = 3600

export default function Keys() {
  const { text, setNewKey } = useSession()
  const keys = useCall('listKeys')
  const usage = useCall('adminUsage')
  const [doing, setDoing] = useState<Doing | undefined>(() =>
    location.hash === '#create' ? { what: 'create' } : undefined,
  )
  const close = () => setDoing(undefined)
  const spent = (id: string) =>
    usage.data?.rows.filter(({ key_id }) => key_id === id).reduce((sum, { cost }) => sum + Number(cost), 0)
  const show = (key: string) => {
    setNewKey(key)
    setDoing({ what: 'show', key })
    keys.again()
  }
  return (
    <div className="page">
      <header>
        <h1>{text.keys}</h1>
        <button type="button" className="button" onClick={() => setDoing({ what: 'create' })}>
          <Plus size={15} /> {text.createKey}
        </button>
      </header>
      {!keys.data ? (
        <Waiting of={keys} />
      ) : keys.data.length === 0 ? (
        <p className="empty">{text.noKeys}</p>
      ) : (
        <Scroll>
          <table>
            <thead>
              <tr>
                <th>{text.keyName}</th>
                <th>{text.prefix}</th>
                <th>{text.status}</th>
                <th>{text.created}</th>
                <th>{text.expires}</th>
                <th className="number">{text.spent30}</th>
                <th>
                  <span className="hidden">{text.actions}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {keys.data.map((key) => (
                <tr key={key.id}>
                  <td>{key.name}</td>
                  <td>
                    <code>{key.prefix}…</code>
                  </td>
                  <td>
                    <State of={key} />
                  </td>
                  <td>{time(key.created_at).slice(0, 10)}</td>
                  <td>{key.expires_at === null ? text.never : time(key.expires_at).slice(0, 10)}</td>
                  <td className="number">{dollars(String(spent(key.id) ?? 0))}</td>
                  <td>
                    {key.revoked_at === null && (
                      <div className="row end" style={{ flexWrap: 'nowrap' }}>
                        {(['edit', 'rotate', 'revoke'] as const).map((what) => (
                          <button
                            key={what}
                            type="button"
                            className="button quiet small"
                            aria-label={`${text[what]}: ${key.name}`}
                            onClick={() => setDoing({ what, key })}
                          >
                            {text[what]}
                          </button>
                        ))}
                      </div>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      {doing?.what === 'create' && (
        <Dialog title={text.createKey} close={close}>
          <KeyForm save={async (body) => show((await call('createKey', { body })).key)} close={close} />
        </Dialog>
      )}
      {doing?.what === 'edit' && (
        <Dialog title={`${text.edit}: ${doing.key.name}`} close={close}>
          <KeyForm
            of={doing.key}
            close={close}
            save={async (body) => {
              await call('updateKey', { params: { id: doing.key.id }, body })
              keys.again()
              close()
            }}
          />
        </Dialog>
      )}
      {doing?.what === 'rotate' && (
        <Confirm
          title={`${text.rotate}: ${doing.key.name}`}
          question={text.rotateAsk}
          action={text.rotate}
          close={close}
          act={async () =>
            show((await call('rotateKey', { params: { id: doing.key.id }, body: { grace_s: graceS } })).key)
          }
        />
      )}
      {doing?.what === 'revoke' && (
        <Confirm
          title={`${text.revoke}: ${doing.key.name}`}
          question={text.revokeAsk}
          action={text.revoke}
          isDangerous
          close={close}
          act={async () => {
            await call('revokeKey', { params: { id: doing.key.id } })
            keys.again()
            close()
          }}
        />
      )}
      {doing?.what === 'show' && (
        <Dialog title={text.createKey} close={close}>
          <p>{text.keyShownOnce}</p>
          <input
            className="mono"
            readOnly
            value={doing.key}
            aria-label={text.key}
            onFocus={(event) => event.target.select()}
          />
          <div className="row end">
            <CopyButton text={doing.key} label={text.copy} />
            <button type="button" className="button" onClick={close}>
              {text.close}
            </button>
          </div>
        </Dialog>
      )}
    </div>
  )
}

function State({ of: key }: { of: Key }) {
  const { text } = useSession()
  if (key.revoked_at !== null) return <span className="pill bad">{text.revoked}</span>
  if (key.expires_at !== null && key.expires_at <= Date.now()) return <span className="pill bad">{text.expired}</span>
  return key.disabled ? <span className="pill">{text.disabled}</span> : <span className="pill good">{text.active}</span>
}

type Question = {
  title: string
  question: string
  action: string
  isDangerous?: boolean
  act(): Promise<void>
  close(): void
}

function Confirm({ title, question, action, isDangerous, act, close }: Question) {
  const { text } = useSession()
  const [error, setError] = useState<Error>()
  return (
    <Dialog title={title} close={close}>
      <p>{question}</p>
      <Problem error={error} />
      <div className="row end">
        <button type="button" className="button quiet" onClick={close}>
          {text.cancel}
        </button>
        <button
          type="button"
          className={isDangerous ? 'button danger' : 'button'}
          onClick={() => act().catch(setError)}
        >
          {action}
        </button>
      </div>
    </Dialog>
  )
}
