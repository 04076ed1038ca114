// What a token of the vocabulary stands for, byte by byte: a token may be half a character, which no text can show.

export type Vocabulary = {
  /** How the file spells tokens: `gpt2` writes each byte as a character, `llama` has tokens such as `<0xE4>`. */
  model: string | undefined
  tokens: readonly string[]
  types: readonly number[]
}

const normal = 1
const single = 6

/** @returns undefined where the spelling is not known */
export function tokenBytes({ model, tokens, types }: Vocabulary, token: number): Buffer | undefined {
  const spelled = tokens[token]
  if (spelled === undefined) return undefined
  if (types[token] === single) return Buffer.from([Number.parseInt(spelled.slice(3, 5), 16)])
  if (types[token] !== normal) return Buffer.from(spelled)
  if (model === 'gpt2') return Buffer.from([...spelled].map((char) => byteOfChar.get(char) ?? 0x3f))
  if (model === 'llama') return Buffer.from(spelled.replaceAll('\u2581', ' '))
  return undefined
}

/** GPT-2 writes printable bytes as themselves and the rest as the characters from U+0100 on. */
const byteOfChar = new Map<string, number>()
let nextUnprintable = 0x100
for (let byte = 0; byte < 256; byte++) {
  const printable = (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174
  byteOfChar.set(String.fromCodePoint(printable ? byte : nextUnprintable++), byte)
}
