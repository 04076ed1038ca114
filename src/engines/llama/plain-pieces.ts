// Cuts text that must not act into pieces that are tokenised one by one: no special token comes out, and no piece takes
// long.

/** Text is tokenised at 1 to 4 MB a second: a piece is done in a few ms, and others get their turn after it. */
const pieceChars = 8192
/** How far before the end of a piece a better place to cut is looked for. */
const lookBackChars = 512

/**
 * Tokens that act even where special tokens are switched off: llama.cpp looks for user-defined ones (`<think>`,
 * `｜DSML｜`) in every text. Runs of white space are user-defined in some vocabularies and mean nothing; so do phrases,
 * tokens that stand for a frequent text with white space or a quotation mark in it: no token that acts has either.
 */
export function actingPattern(userDefined: readonly string[]): RegExp | undefined {
  const texts = userDefined.filter((text) => [...text].length > 1 && !/[\s"]/.test(text))
  if (texts.length === 0) return undefined
  const longestFirst = texts.sort((a, b) => b.length - a.length)
  return new RegExp(longestFirst.map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g')
}

/** Pieces that joined are the text; none holds what `acting` matches. The same beginning is cut in the same places. */
export function* plainPieces(text: string, acting: RegExp | undefined): Generator<string, void, undefined> {
  let start = 0
  for (const cut of actingCuts(text, acting)) {
    yield* shortPieces(text, start, cut)
    start = cut
  }
  yield* shortPieces(text, start, text.length)
}

/** After the first character of each token that would act. The search goes on from there: such texts may overlap. */
function* actingCuts(text: string, acting: RegExp | undefined): Generator<number, void, undefined> {
  if (!acting) return
  const pattern = new RegExp(acting.source, 'g')
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const cut = match.index + String.fromCodePoint(match[0].codePointAt(0)!).length
    pattern.lastIndex = cut
    yield cut
  }
}

function* shortPieces(text: string, from: number, to: number): Generator<string, void, undefined> {
  let start = from
  while (to - start > pieceChars) {
    const end = goodCut(text, start + pieceChars)
    yield text.slice(start, end)
    start = end
  }
  if (start < to) yield text.slice(start, to)
}

/** Before a space that begins a word, where every tokenizer cuts too; else anywhere but inside a character. */
function goodCut(text: string, limit: number): number {
  for (let at = limit; at > limit - lookBackChars; at--)
    if (text[at] === ' ' && text[at - 1] !== ' ' && text[at + 1] !== ' ') return at
  const splitsCharacter = /[\uDC00-\uDFFF]/.test(text[limit]!) && /[\uD800-\uDBFF]/.test(text[limit - 1]!)
  return splitsCharacter ? limit - 1 : limit
}
