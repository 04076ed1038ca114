// A call cut off by the token limit streamed its beginning; a reader of the whole reply gets complete calls alone.

/** @returns the arguments; undefined where the text of them breaks off */
export function wholeArguments(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
