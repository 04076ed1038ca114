// Output of chat models other than DeepSeek's: `<think>…</think>` and tool calls as JSON between markers.
import type { FormatEvent } from '../chat-format.ts'

/** How a model marks a call: JSON `{"name", "arguments"}` between `open` and `close`. */
export type CallMarkers = { open: string; close: string }

type State = 'reasoning' | 'content' | 'call'

export type CallTextParser = {
  push(piece: string): FormatEvent[]
  end(why: 'stop' | 'length'): FormatEvent[]
}

const thinkOpen = '<think>'
const thinkClose = '</think>'

/**
 * The same events for every cutting of the same text. What could become a marker is held back; a call is given whole
 * when it is closed, since its name may stand after its arguments; what is no call after all goes out as content.
 * @param options `calls`: undefined where no tools were offered
 */
export function createCallTextParser(options: {
  startsInThinking: boolean
  calls: CallMarkers | undefined
  nextId: () => string
}): CallTextParser {
  const { calls, nextId } = options
  let state: State = options.startsInThinking ? 'reasoning' : 'content'
  let buffer = ''
  let index = 0
  let cleared = false

  const markers = (): string[] => {
    if (state === 'reasoning') return [thinkClose]
    if (state === 'call') return [calls!.close]
    const opening = calls ? [calls.open] : []
    return cleared ? opening : [thinkOpen, ...opening]
  }

  function text(type: 'reasoning' | 'content', given: string, events: FormatEvent[]): void {
    // Blank lines around thinking and calls are layout, not content.
    const shown = cleared || type === 'reasoning' ? given : given.trimStart()
    if (shown === '') return
    if (type === 'content') cleared = true
    events.push({ type, text: shown })
  }

  function call(json: string, events: FormatEvent[]): void {
    const parsed = callIn(json)
    if (!parsed) {
      text('content', `${calls!.open}${json}${calls!.close}`, events)
      return
    }
    events.push(
      { type: 'call-start', index, id: nextId(), name: parsed.name },
      { type: 'call-arguments', index, text: parsed.arguments },
      { type: 'call-end', index },
    )
    index++
  }

  function found(marker: string, before: string, events: FormatEvent[]): void {
    if (state === 'call') {
      call(before, events)
      state = 'content'
    } else if (state === 'reasoning') {
      text('reasoning', before, events)
      state = 'content'
    } else {
      text('content', marker === thinkOpen ? before : before.trimEnd(), events)
      state = marker === thinkOpen ? 'reasoning' : 'call'
    }
  }

  return {
    push(piece) {
      const events: FormatEvent[] = []
      buffer += piece
      for (let next = firstMarker(buffer, markers()); next; next = firstMarker(buffer, markers())) {
        const before = buffer.slice(0, next.at)
        buffer = buffer.slice(next.at + next.marker.length)
        found(next.marker, before, events)
      }
      if (state === 'call') return events
      const keep = heldLength(buffer, markers(), state === 'content')
      text(state, buffer.slice(0, buffer.length - keep), events)
      buffer = buffer.slice(buffer.length - keep)
      return events
    },
    end(why) {
      const events: FormatEvent[] = []
      if (state !== 'call') text(state, index > 0 ? buffer.trimEnd() : buffer, events)
      else if (why === 'stop') call(buffer, events)
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

function callIn(json: string): { name: string; arguments: string } | undefined {
  try {
    const { name, arguments: args, parameters } = JSON.parse(json)
    const given = args ?? parameters ?? {}
    const object = typeof given === 'string' ? JSON.parse(given) : given
    if (typeof name !== 'string' || typeof object !== 'object' || object === null || Array.isArray(object))
      return undefined
    return { name, arguments: JSON.stringify(object) }
  } catch {
    return undefined
  }
}
