// Output of chat models other than DeepSeek's: `<think>…</think>`, and tool calls as their syntax has them.
import type { FormatEvent } from '../chat-format.ts'
import { thinkingEnd, thinkingStart } from '../grammar/thinking.ts'
import type { Call, CallSyntax } from './call-syntax.ts'

type State = 'reasoning' | 'content' | 'call'

export type CallTextParser = {
  push(piece: string): FormatEvent[]
  end(why: 'stop' | 'length'): FormatEvent[]
}

/** What a call that begins the answer without a mark looks like; a JSON answer seldom does. */
const bareCall = /^\{\s*"(name|type|function|parameters|arguments)"/
const bareCallBegun = /^\{\s*("[a-z]{0,10}"?)?$/

/**
 * The same events for every cutting of the same text. What could become a marker is held back; a call is given whole
 * when it is closed, since its name may stand after its arguments; what is no call after all goes out as content.
 * @param options `calls`: undefined where no tools were offered; `names`: of the tools that were
 */
export function createCallTextParser(options: {
  startsInThinking: boolean
  calls: CallSyntax | undefined
  names: readonly string[]
  nextId: () => string
}): CallTextParser {
  const { calls, nextId, names } = options
  let state: State = options.startsInThinking ? 'reasoning' : 'content'
  let buffer = ''
  let index = 0
  /** Something other than blanks was given as content: thinking can no longer begin. */
  let cleared = false
  /** The mark of the call that is being read and the blanks before it, for the case that it is none. */
  let mark = ''

  const markers = (): string[] => {
    if (state === 'reasoning') return [thinkingEnd]
    const opening = calls ? [calls.mark] : []
    return mayThink() ? [thinkingStart, ...opening] : opening
  }

  /** Thinking begins the answer or not at all. */
  const mayThink = (): boolean => {
    const text = buffer.trimStart()
    return !cleared && index === 0 && (text.startsWith(thinkingStart) || thinkingStart.startsWith(text))
  }

  function text(type: 'reasoning' | 'content', given: string, events: FormatEvent[]): void {
    // Blank lines around thinking and calls are layout, not content.
    const shown = cleared || type === 'reasoning' ? given : given.trimStart()
    if (shown === '') return
    if (type === 'content') cleared = true
    events.push({ type, text: shown })
  }

  function give({ name, arguments: given }: Call, events: FormatEvent[]): void {
    events.push(
      { type: 'call-start', index, id: nextId(), name },
      { type: 'call-arguments', index, text: given },
      { type: 'call-end', index },
    )
    index++
    mark = ''
  }

  /** @returns whether it went on */
  function readCall(events: FormatEvent[], atEnd: boolean): boolean {
    const read = calls!.read(buffer, atEnd)
    if (read === 'more') return false
    const taken = buffer.slice(0, read.used)
    buffer = buffer.slice(read.used)
    const { call } = read
    // Without a mark only a tool's name tells a call from a JSON answer.
    const isCall = call !== undefined && call !== 'bad' && (mark !== '' || index > 0 || names.includes(call.name))
    if (isCall) give(call, events)
    else if (call !== undefined || index === 0) text('content', mark + taken, events)
    if (!isCall || read.last) {
      state = 'content'
      mark = ''
    }
    return true
  }

  function readText(events: FormatEvent[]): boolean {
    if (calls?.bare && state === 'content' && !cleared && index === 0) {
      const start = buffer.trimStart()
      if (bareCall.test(start)) {
        buffer = start
        state = 'call'
        return true
      }
      if (bareCallBegun.test(start)) return false
    }
    const next = firstMarker(buffer, markers())
    if (next) {
      const before = buffer.slice(0, next.at)
      buffer = buffer.slice(next.at + next.marker.length)
      if (state === 'reasoning') {
        text('reasoning', before, events)
        state = 'content'
      } else if (next.marker === thinkingStart) state = 'reasoning'
      else {
        const shown = before.trimEnd()
        text('content', shown, events)
        mark = before.slice(shown.length) + next.marker
        state = 'call'
      }
      return true
    }
    const keep = heldLength(buffer, markers(), state === 'content')
    text(state === 'reasoning' ? 'reasoning' : 'content', buffer.slice(0, buffer.length - keep), events)
    buffer = buffer.slice(buffer.length - keep)
    return false
  }

  return {
    push(piece) {
      const events: FormatEvent[] = []
      buffer += piece
      while (state === 'call' ? readCall(events, false) : readText(events));
      return events
    },
    end(why) {
      const events: FormatEvent[] = []
      // A call that the token limit cut off is dropped; one that only lacks its end is read.
      if (state === 'call' && why === 'stop' && mark + buffer.trim() !== '' && !readCall(events, true)) {
        text('content', mark + buffer, events)
        buffer = ''
      }
      if (state !== 'call') text(state, index > 0 ? buffer.trimEnd() : buffer, events)
      const reason = why === 'length' ? 'length' : index > 0 ? 'tool_calls' : 'stop'
      events.push({ type: 'finish', reason })
      return events
    },
  }
}

function firstMarker(text: string, markers: readonly string[]): { marker: string; at: number } | undefined {
  let first: { marker: string; at: number } | undefined
  for (const marker of markers) {
    const at = text.indexOf(marker)
    if (at >= 0 && (!first || at < first.at)) first = { marker, at }
  }
  return first
}

/** The end of the text that could become a marker, with the blank space before it, which a call would swallow. */
function heldLength(text: string, markers: readonly string[], blanksToo: boolean): number {
  let held = 0
  for (const marker of markers)
    for (let length = Math.min(marker.length - 1, text.length); length > held; length--)
      if (marker.startsWith(text.slice(text.length - length))) held = length
  if (!blanksToo) return held
  const before = text.slice(0, text.length - held)
  return held + before.length - before.trimEnd().length
}
