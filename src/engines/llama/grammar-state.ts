// The grammar of one answer inside the engine's process, which may begin only after a marker.
import { LlamaGrammar, LlamaGrammarEvaluationState, type LlamaModel } from 'node-llama-cpp'
import type { TextGrammar } from '../text-source.ts'

export class GrammarState {
  readonly #model: LlamaModel
  readonly #asked: TextGrammar | undefined
  readonly #markerMustCome: boolean
  #grammar: LlamaGrammar | undefined
  #state: LlamaGrammarEvaluationState | undefined
  /** What has not come yet of what stands before the grammar's own part. */
  #marker: string | undefined
  #seen = ''

  constructor(model: LlamaModel, asked: TextGrammar | undefined) {
    this.#model = model
    this.#asked = asked
    this.#markerMustCome = asked?.before?.gbnf !== undefined
  }

  /** @throws where llama.cpp cannot read what must hold */
  begin(): void {
    if (!this.#asked) return
    const { gbnf, before } = this.#asked
    this.#marker = before?.marker
    // One that may never begin is read when it does.
    if (!before || this.#markerMustCome) this.#grammar = this.#read(gbnf)
    if (!before) this.#start(this.#grammar!)
    else if (before.gbnf !== undefined) this.#start(this.#read(before.gbnf))
  }

  /** What the next token must fit; undefined where it is free. */
  get current(): LlamaGrammarEvaluationState | undefined {
    return this.#state
  }

  /** Whether the text of a token can change what the next one must fit. */
  get watches(): boolean {
    return this.#marker !== undefined
  }

  /** What must come before the answer may end. */
  get missing(): string | undefined {
    return this.#markerMustCome ? this.#marker : undefined
  }

  see(text: string): void {
    const marker = this.#marker
    if (marker === undefined) return
    this.#seen = (this.#seen + text).slice(-(marker.length + text.length))
    const at = this.#seen.indexOf(marker)
    if (at < 0) return
    // The grammar before a marker that must come lets nothing follow it in one token; else its grammar is let go.
    if (at + marker.length === this.#seen.length) this.pastMarker()
    else this.#marker = undefined
  }

  pastMarker(): void {
    if (this.#marker === undefined) return
    this.#marker = undefined
    this.#start(this.#grammar ?? this.#read(this.#asked!.gbnf))
  }

  #read(gbnf: string): LlamaGrammar {
    return new LlamaGrammar(this.#model.llama, { grammar: gbnf })
  }

  #start(grammar: LlamaGrammar): void {
    this.#state = new LlamaGrammarEvaluationState({ model: this.#model, grammar })
  }
}
