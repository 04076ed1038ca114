// A prompt's text becoming tokens, a piece each turn.
import type { LlamaModel } from 'node-llama-cpp'
import type { PromptPart } from '../text-source.ts'
import { plainPieces } from './plain-pieces.ts'

export class PromptTokens {
  readonly id: number
  readonly account: string
  readonly tokens: number[] = []
  readonly canStep = true
  readonly #pieces: Iterator<number[]>
  readonly #done: (tokens: number[]) => void
  #cancelled = false

  /** @param acting tokens that must not come out of plain text */
  constructor(
    model: LlamaModel,
    acting: RegExp | undefined,
    prompt: { id: number; account: string; parts: readonly PromptPart[] },
    done: (tokens: number[]) => void,
  ) {
    this.id = prompt.id
    this.account = prompt.account
    this.#pieces = tokenPieces(model, acting, prompt.parts)
    this.#done = done
  }

  cancel(): void {
    this.#cancelled = true
  }

  get cancelled(): boolean {
    return this.#cancelled
  }

  /** @returns whether it is over */
  async step(): Promise<boolean> {
    if (this.#cancelled) return true
    const { done, value } = this.#pieces.next()
    if (done) this.#done(this.tokens)
    else for (const token of value) this.tokens.push(token)
    return done === true
  }

  async close(): Promise<void> {}
}

function* tokenPieces(
  model: LlamaModel,
  acting: RegExp | undefined,
  parts: readonly PromptPart[],
): Generator<number[], undefined, undefined> {
  for (const { text, special } of parts) {
    if (special) {
      yield model.tokenize(text, true)
      continue
    }
    let first = true
    for (const piece of plainPieces(text, acting)) {
      // Sentence-piece tokenizers put a space before every text: one in the middle must not get another.
      yield model.tokenize(piece, false, !first && model.vocabularyType === 'spm' ? 'trimLeadingSpace' : undefined)
      first = false
    }
  }
}
