// Grammars for the thinking before an answer: anything up to the mark that ends it.
import { JsonText, type Marker, markerOf } from './json-text.ts'
import { all, Grammar, optional, text } from './rules.ts'

export const thinkingStart = '<think>'
export const thinkingEnd = '</think>'

/**
 * Any text without the mark, then perhaps the mark, which ends it: the answer's own grammar begins right after, even
 * where a token of the vocabulary would hold the mark and more. A model may also end in the middle of it.
 * @param also what may not be in the thinking either, with the mark; absent: the mark alone
 */
export function thinkingGrammar(also: Marker = markerOf(thinkingEnd)): string {
  const grammar = new Grammar('thinking')
  const { raw } = new JsonText(grammar, also)
  return grammar.print(all(raw, optional(text(thinkingEnd))))
}
