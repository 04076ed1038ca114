// Tokens to text: a character cut across tokens is held until it is whole.

/** A character has at most four bytes, so more broken tokens than that are broken for good. */
const mostHeldTokens = 4
const replacement = '\uFFFD'

export type WholeText = { push(token: number): string; end(): string }

/**
 * @param textOf the text of tokens that follow `before`
 * @param prompt the last tokens before the first one
 */
export function createWholeText(
  textOf: (tokens: number[], before: number[]) => string,
  prompt: readonly number[] = [],
): WholeText {
  let held: number[] = []
  let before: number[] = [...prompt]
  const release = (text: string): string => {
    before = [...before, ...held].slice(-mostHeldTokens)
    held = []
    return text
  }
  return {
    push(token) {
      held.push(token)
      const text = textOf(held, before)
      if (text.endsWith(replacement) && held.length < mostHeldTokens) return ''
      return release(text)
    },
    end: () => (held.length === 0 ? '' : release(textOf(held, before))),
  }
}
