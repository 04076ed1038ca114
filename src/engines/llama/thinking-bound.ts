// A bound on thinking: says when its tokens are spent, until a mark that ends it has come.
import { thinkingEnd, thinkingStart } from '../grammar/thinking.ts'
import type { TextRequest } from '../text-source.ts'

export class ThinkingBound {
  #place: 'before' | 'inside' | 'over'
  #tokensLeft: number
  #seen = ''
  readonly #endings: readonly string[]

  /** @param callMark begins calls, which end thinking too */
  constructor(thinking: TextRequest['thinking'], callMark: string | undefined) {
    this.#place = thinking ? (thinking.begun ? 'inside' : 'before') : 'over'
    this.#tokensLeft = thinking?.mostTokens ?? 0
    this.#endings = callMark === undefined ? [thinkingEnd] : [thinkingEnd, callMark]
  }

  get spent(): boolean {
    return this.#place === 'inside' && this.#tokensLeft <= 0
  }

  /** Takes what came, and how many tokens it was. */
  see(text: string, tokens: number): void {
    if (this.#place === 'over') return
    this.#seen += text
    if (this.#place === 'before') this.#place = this.#placeAfterBlanks(this.#seen.trimStart())
    if (this.#place !== 'inside') return
    if (this.#endings.some((ending) => this.#seen.includes(ending))) this.#place = 'over'
    this.#tokensLeft -= tokens
    this.#seen = this.#seen.slice(-Math.max(...this.#endings.map(({ length }) => length)))
  }

  #placeAfterBlanks(text: string): 'before' | 'inside' | 'over' {
    if (text.startsWith(thinkingStart)) return 'inside'
    return thinkingStart.startsWith(text) ? 'before' : 'over'
  }
}
