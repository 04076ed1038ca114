// Stop strings in text that comes in pieces: nothing of a stop string, nor anything after it, is let through.

export type StopText = {
  /** Takes the next piece; gives what may go out. After `stopped`, the string that came, nothing more comes. */
  push(piece: string): { text: string; stopped: string | undefined }
  /** The text is at its end: what was held back goes out. */
  end(): string
}

/** @param stops non-empty strings; the one that is complete first in the text wins, so every cutting gives the same */
export function createStopText(stops: readonly string[]): StopText {
  const longest = Math.max(...stops.map((stop) => stop.length))
  let held = ''
  let stopped: string | undefined
  return {
    push(piece) {
      if (stopped !== undefined) return { text: '', stopped }
      const text = held + piece
      const first = firstStop(text, stops)
      if (first) {
        stopped = first.stop
        held = ''
        return { text: text.slice(0, first.at), stopped }
      }
      const keep = heldLength(text, stops, longest)
      held = text.slice(text.length - keep)
      return { text: text.slice(0, text.length - keep), stopped }
    },
    end() {
      const rest = held
      held = ''
      return rest
    },
  }
}

/** Where the stop string that is complete first begins; the longest of those that end at the same place. */
function firstStop(text: string, stops: readonly string[]): { at: number; stop: string } | undefined {
  let first: { at: number; stop: string } | undefined
  for (const stop of stops) {
    const at = text.indexOf(stop)
    if (at < 0) continue
    const earlier = first ? at + stop.length - (first.at + first.stop.length) : -1
    if (earlier < 0 || (earlier === 0 && at < first!.at)) first = { at, stop }
  }
  return first
}

/** How much of the end could still become a stop string. */
function heldLength(text: string, stops: readonly string[], longest: number): number {
  for (let length = Math.min(longest - 1, text.length); length > 0; length--) {
    const end = text.slice(text.length - length)
    if (stops.some((stop) => stop.length > length && stop.startsWith(end))) return length
  }
  return 0
}
