// A conversation as it is read: who said what, what was thought, which tools were called. All of it is text, never markup.
import { useState } from 'react'
import { useSession } from '../../session.tsx'
import { dollars, duration } from '../../ui/format.ts'
import type { Call, Talk, Turn } from './talk.ts'

export function Turns({ talk, onAnswered }: { talk: Talk; onAnswered?(): void }) {
  return (
    <div className="talk" aria-live="polite">
      {talk.turns.map((turn, index) => (
        <OneTurn
          key={index}
          turn={turn}
          talk={talk}
          isLast={index === talk.turns.length - 1}
          {...(onAnswered && { onAnswered })}
        />
      ))}
    </div>
  )
}

function OneTurn({ turn, talk, isLast, onAnswered }: { turn: Turn; talk: Talk; isLast: boolean; onAnswered?(): void }) {
  const { text } = useSession()
  const { content, reasoning, calls, used, error, role } = turn
  const isWaiting = isLast && talk.isRunning && role === 'assistant'
  return (
    <div className="turn">
      <b>{role === 'user' ? text.yourMessage : text.answer}</b>
      {reasoning !== '' && (
        <details className="thoughts" open={isWaiting || calls.length > 0 || content === ''}>
          <summary>{text.thoughts}</summary>
          <div className="said">{reasoning}</div>
        </details>
      )}
      {content !== '' && <div className="said">{content}</div>}
      {calls.map((call) => (
        <Called
          key={call.id}
          call={call}
          canAnswer={isLast && !talk.isRunning && onAnswered !== undefined}
          give={(result) => talk.answerCall(call.id, result)}
        />
      ))}
      {isLast && !talk.isRunning && calls.length > 0 && onAnswered && (
        <div className="row">
          <button
            type="button"
            className="button"
            onClick={onAnswered}
            disabled={calls.some(({ result }) => result === undefined)}
          >
            {text.giveResult}
          </button>
        </div>
      )}
      {isWaiting && content === '' && reasoning === '' && calls.length === 0 && <span className="quiet-text">…</span>}
      {error !== undefined && (
        <p className="problem" role="alert">
          {error}
        </p>
      )}
      {used && (
        <span className="used">
          {used.promptTokens} {text.tokensIn}
          {used.cachedTokens > 0 && ` (${used.cachedTokens} ${text.cached})`} · {used.completionTokens} {text.tokensOut}{' '}
          · {dollars(used.cost)} · {text.firstToken} {duration(used.firstTokenMs)} · {duration(used.totalMs)}
        </span>
      )}
    </div>
  )
}

function Called({ call, canAnswer, give }: { call: Call; canAnswer: boolean; give(result: string): void }) {
  const { text } = useSession()
  const [result, setResult] = useState(call.result ?? '')
  return (
    <div className="called">
      <code>
        {call.name}({call.arguments})
      </code>
      {canAnswer ? (
        <label>
          {text.toolResult} {call.name}
          <textarea
            rows={2}
            value={result}
            onChange={(event) => {
              setResult(event.target.value)
              give(event.target.value)
            }}
          />
        </label>
      ) : (
        call.result !== undefined && <code className="quiet-text">→ {call.result}</code>
      )}
    </div>
  )
}
