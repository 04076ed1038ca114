// One more thing that the model is told, at the end of what it is told already.
import type { Message } from './engine.ts'

export function withSystemNote(messages: readonly Message[], note: string): Message[] {
  const [first, ...others] = messages
  if (first?.role !== 'system') return [{ role: 'system', content: note }, ...messages]
  return [{ role: 'system', content: `${first.content}\n\n${note}` }, ...others]
}
