// Tokens of one answer to pieces of text, each with the tokens that it stands for and their log probabilities.
import type { LlamaModel, Token } from 'node-llama-cpp'
import type { TokenLogprob } from '../engine.ts'
import { leastLogprob } from './choice.ts'
import type { ChildPiece } from './protocol.ts'
import { tokenBytes, type Vocabulary } from './vocabulary.ts'
import { createWholeText, type WholeText } from './whole-text.ts'

type TextPiece = Extract<ChildPiece, { type: 'text' }>

/** As many of the prompt's last tokens as can matter to how the first one of the answer reads. */
const tokensBefore = 4

export class TokenPieces {
  readonly #model: LlamaModel
  readonly #vocabulary: Vocabulary
  readonly #topLogprobs: number | undefined
  readonly #text: WholeText
  #heldTokens = 0
  #heldLogprobs: TokenLogprob[] = []

  /** @param topLogprobs alternatives of each token, likeliest first; undefined: no log probabilities at all */
  constructor(
    { model, vocabulary }: { model: LlamaModel; vocabulary: Vocabulary },
    prompt: readonly number[],
    topLogprobs: number | undefined,
  ) {
    this.#model = model
    this.#vocabulary = vocabulary
    this.#topLogprobs = topLogprobs
    this.#text = createWholeText(
      (tokens, before) => model.detokenize(tokens as Token[], true, before as Token[]),
      prompt.slice(-tokensBefore),
    )
  }

  /** @returns undefined while a character is not whole */
  push(token: Token, probabilities: ReadonlyMap<Token, number> | undefined): TextPiece | undefined {
    this.#heldTokens++
    if (probabilities && this.#topLogprobs !== undefined)
      this.#heldLogprobs.push(this.#logprob(token, probabilities, this.#topLogprobs))
    const text = this.#text.push(token)
    return text === '' ? undefined : this.#piece(text)
  }

  /** @returns what is left at the end */
  end(): TextPiece | undefined {
    const rest = this.#text.end()
    return rest !== '' || this.#heldTokens > 0 ? this.#piece(rest) : undefined
  }

  #piece(text: string): TextPiece {
    const logprobs = this.#heldLogprobs
    const tokens = this.#heldTokens
    this.#heldLogprobs = []
    this.#heldTokens = 0
    return { type: 'text', text, tokens, ...(logprobs.length > 0 && { logprobs }) }
  }

  #logprob(token: Token, probabilities: ReadonlyMap<Token, number>, alternatives: number): TokenLogprob {
    const one = (id: Token, probability: number) => {
      const bytes = tokenBytes(this.#vocabulary, id)
      const text = bytes?.toString() ?? this.#model.detokenize([id], true)
      return { token: text, logprob: Math.max(Math.log(probability), leastLogprob), bytes: bytes ? [...bytes] : null }
    }
    const top: TokenLogprob['top'] = []
    for (const [id, probability] of probabilities) {
      if (top.length >= alternatives) break
      top.push(one(id, probability))
    }
    return { ...one(token, probabilities.get(token) ?? 0), top }
  }
}
