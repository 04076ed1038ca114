// Where a text stops being JSON. V8's own message leaves the position out for the commonest mistakes, so a text that
// did not parse is read again here, only to find the place.

const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const escaped = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y

/**
 * @param text not valid JSON, and nested no deeper than the stack allows
 * @returns the offset of the first character that cannot stand there; the length where the text ends too early
 */
export function firstMistake(text: string): number {
  let at = 0
  const match = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    const matched = pattern.test(text)
    if (matched) at = pattern.lastIndex
    return matched
  }
  const blank = (): void => {
    while (isBlank(text.charCodeAt(at))) at++
  }
  const take = (character: string): boolean => {
    blank()
    if (text[at] !== character) return false
    at++
    return true
  }
  // By hand: a regular expression over a string of megabytes runs out of stack.
  const string = (): boolean => {
    if (!take('"')) return false
    for (;;) {
      const code = text.charCodeAt(at)
      if (Number.isNaN(code) || code < 0x20) return false
      at++
      if (code === 0x22) return true
      if (code === 0x5c && !match(escaped)) return false
    }
  }
  const value = (): boolean => {
    if (take('{')) return take('}') || list('}', () => string() && take(':') && value())
    if (take('[')) return take(']') || list(']', value)
    if (text[at] === '"') return string()
    return match(scalar)
  }
  const list = (end: string, item: () => boolean): boolean => {
    for (;;) {
      if (!item()) return false
      if (take(end)) return true
      if (!take(',')) return false
    }
  }
  value()
  blank()
  return at
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
}
