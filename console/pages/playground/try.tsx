// Try it, on a model's page: one question, a real answer as it streams, a tool to see it called.
import { useState } from 'react'
import { Link } from 'wouter'
import { useSession } from '../../session.tsx'
import { type Settings, useTalk } from './talk.ts'
import { Turns } from './turns.tsx'

const weather = {
  name: 'get_weather',
  description: 'Get the current weather in a city',
  parameters: JSON.stringify({
    type: 'object',
    properties: { city: { type: 'string', description: 'The city' } },
    required: ['city'],
  }),
}

export function Try({ model }: { model: string }) {
  const { text, me, newKey } = useSession()
  const [pasted, setPasted] = useState('')
  const [question, setQuestion] = useState('What is the weather in Paris?')
  const [thinking, setThinking] = useState(true)
  const [withTool, setWithTool] = useState(true)
  const key = me ? undefined : (newKey ?? pasted.trim())
  const talk = useTalk(key)
  const settings: Settings = {
    model,
    system: '',
    thinking,
    temperature: 0,
    maxTokens: 512,
    tools: withTool ? [weather] : [],
  }
  const answered = talk.turns.at(-1)?.calls.length ? () => void talk.send(settings) : undefined
  return (
    <section className="try" aria-label={text.tryIt}>
      <div className="row">
        <h3 style={{ marginRight: 'auto' }}>{text.tryIt}</h3>
        <label className="check">
          <input type="checkbox" checked={thinking} onChange={(event) => setThinking(event.target.checked)} />
          {text.thinking}
        </label>
        <label className="check">
          <input type="checkbox" checked={withTool} onChange={(event) => setWithTool(event.target.checked)} />
          <code>get_weather</code>
        </label>
      </div>
      {me === null && newKey === undefined && (
        <label>
          <Link href={`/sign-in?to=${encodeURIComponent(location.pathname)}`}>{text.signIn}</Link> {text.trySignIn}
          <input
            type="password"
            autoComplete="off"
            value={pasted}
            placeholder={text.pasteKey}
            onChange={(event) => setPasted(event.target.value)}
          />
        </label>
      )}
      <form
        className="row"
        style={{ display: 'flex' }}
        onSubmit={(event) => {
          event.preventDefault()
          talk.clear()
          void talk.send(settings, question)
        }}
      >
        <input
          style={{ flex: 1 }}
          aria-label={text.yourMessage}
          value={question}
          onChange={(event) => setQuestion(event.target.value)}
        />
        {talk.isRunning ? (
          <button type="button" className="button quiet" onClick={talk.stop}>
            {text.stop}
          </button>
        ) : (
          <button type="submit" className="button" disabled={question.trim() === '' || (!me && !key)}>
            {text.ask}
          </button>
        )}
      </form>
      <Turns talk={talk} {...(answered && { onAnswered: answered })} />
    </section>
  )
}
