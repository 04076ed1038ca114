// One of the answers of a request: engine events to reply events, ended early where a stop string comes.
import type { ReplyMetadata } from '../contract/chat-reply.ts'
import type { EngineEvent, TokenLogprob } from '../engines/engine.ts'
import type { ReplyEvent } from './reply-event.ts'
import { createStopText } from './stop-text.ts'

export type Answer = {
  /** @returns what goes out, and whether the answer is at its end; after that the engine's events no longer count */
  take(events: readonly EngineEvent[]): { events: ReplyEvent[]; ended: boolean }
}

/**
 * @param stops looked for in the content alone, not in reasoning or tool arguments
 * @param metadata of the finish, once the engine has said which model it served
 */
export function createAnswer(stops: readonly string[], metadata: (servedModel?: string) => ReplyMetadata): Answer {
  const stopText = stops.length > 0 ? createStopText(stops) : undefined
  let heldLogprobs: TokenLogprob[] = []

  const content = (text: string): ReplyEvent[] => {
    if (text === '') return []
    const logprobs = heldLogprobs
    heldLogprobs = []
    return [{ type: 'content', text, ...(logprobs.length > 0 && { logprobs }) }]
  }

  return {
    take(events) {
      const out: ReplyEvent[] = []
      for (const event of events) {
        if (event.type === 'prompt') continue
        if (event.type === 'finish') {
          if (stopText) out.push(...content(stopText.end()))
          out.push({ type: 'finish', reason: event.reason, metadata: metadata(event.servedModel) })
          return { events: out, ended: true }
        }
        if (!stopText) out.push(event)
        else if (event.type === 'content') {
          if (event.logprobs) heldLogprobs.push(...event.logprobs)
          const { text, stopped } = stopText.push(event.text)
          out.push(...content(text))
          if (stopped !== undefined) {
            out.push({ type: 'finish', reason: 'stop', metadata: metadata(), stopString: stopped })
            return { events: out, ended: true }
          }
        } else {
          if (event.type === 'call-start') out.push(...content(stopText.end()))
          out.push(event)
        }
      }
      return { events: out, ended: false }
    },
  }
}
