import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { useSession } from '../session.tsx'

/** Copies a text, and says so. */
export function CopyButton({ text: copied, label }: { text: string; label?: string }) {
  const { text } = useSession()
  const [done, setDone] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(copied)
    setDone(true)
    setTimeout(() => setDone(false), 1500)
  }
  const name = done ? text.copied : (label ?? text.copy)
  const Sign = done ? Check : Copy
  return label ? (
    <button type="button" className="button quiet" onClick={copy}>
      <Sign size={14} />
      {name}
    </button>
  ) : (
    <button type="button" className="icon" aria-label={name} title={name} onClick={copy}>
      <Sign size={15} />
    </button>
  )
}
