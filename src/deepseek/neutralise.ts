// Makes text safe for servers that read control tokens anywhere in a prompt.
import type { PromptPart } from './render.ts'

// Every token but `<|EOT|>`, the two thinking tags and the DSML mark starts with `<｜`, so breaking that pair also
// covers the place holders and tokens that later vocabularies add.
const tokenStart = /<(?=｜|\|EOT\|>|\/?think>)|｜(?=DSML｜)/g

/**
 * A copy of the text with one space put into whatever could be read as a control token (`<｜User｜>` becomes
 * `< ｜User｜>`). A space, not an invisible character: what the model copies from it can be seen to differ.
 */
export function neutralise(text: string): string {
  return text.replace(tokenStart, '$& ')
}

/** The prompt as one text in which only the renderer's own markers can act. */
export function rawPrompt(parts: readonly PromptPart[]): string {
  return parts.map((part) => (part.special ? part.text : neutralise(part.text))).join('')
}
