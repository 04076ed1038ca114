// One request inside the engine's process: its prompt in slices, then a token a step.
import { randomInt } from 'node:crypto'
import {
  type LlamaContextSequence,
  LlamaGrammar,
  LlamaGrammarEvaluationState,
  type LlamaModel,
  type SequenceEvaluateOptions,
  type Token,
} from 'node-llama-cpp'
import type { TokenLogprob } from '../engine.ts'
import type { TextGrammar } from '../text-source.ts'
import { chooseToken, createRandom, leastLogprob } from './choice.ts'
import type { ChildPiece, FromChild, ToChild } from './protocol.ts'
import { needsOwnChoice, samplerOptions } from './sampler.ts'
import { tokenBytes, type Vocabulary } from './vocabulary.ts'
import { createWholeText, type WholeText } from './whole-text.ts'

/** A sequence of the context; its tokens stay for the next request that begins with them. */
export type Lane = { sequence: LlamaContextSequence; promptTokens: number; exactTokens: number; lastUsed: number }

/** What all requests of the process share. */
export type Ground = {
  model: LlamaModel
  vocabulary: Vocabulary
  contextTokens: number
  /**
   * Tokens of a prompt that are evaluated in one go: few enough that a client that leaves is noticed in time, and always
   * cut at the same places, since llama.cpp rounds otherwise in batches of another size and an answer would depend on it.
   */
  sliceTokens: number
}

type Run = Extract<ToChild, { type: 'run' }> & { tokens: readonly number[]; kept: number }
type Step = { token: Token; probabilities?: Map<Token, number> }
type Steps = AsyncGenerator<Step, void, Token | Token[] | undefined>

/** The rest of a prompt, up to so many slices, is evaluated with the first token: small batches take longer a token. */
export const lastSlices = 2

/** Tokens of so many milliseconds go to the server together: a message for each would cost a quick model a tenth. */
const togetherMs = 4

/** As many of the prompt's last tokens as can matter to how the first one of the answer reads. */
const tokensBefore = 4

export class Generation {
  readonly id: number
  readonly account: string
  readonly lane: Lane
  readonly #ground: Ground
  readonly #run: Run
  readonly #send: (message: FromChild) => void
  readonly #text: WholeText
  readonly #maxTokens: number
  /** Whether tokens are chosen here, from the model's own distribution, and not by llama.cpp. */
  readonly #choosesHere: boolean
  readonly #random: () => number
  readonly #seed: number
  readonly #generated: Token[] = []
  readonly #counts = new Map<number, number>()
  #kept: number
  #evaluated: number
  #prepared = false
  #cancelled = false
  #credit: number
  #steps: Steps | undefined
  #replacement: Token | Token[] | undefined
  /** Where tokens are chosen here, what was not promised gives way: log probabilities are the model's own. */
  readonly #asked: TextGrammar | undefined
  #grammar: LlamaGrammar | undefined
  #grammarState: LlamaGrammarEvaluationState | undefined
  /** What stands before the grammar's own part and has not come yet. */
  #marker: string | undefined
  #markerMustCome = false
  #seen = ''
  #pieces: ChildPiece[] = []
  #sentAtMs = 0
  #taken: { token: Token; probabilities: ReadonlyMap<Token, number> | undefined } | undefined
  #heldTokens = 0
  #heldLogprobs: TokenLogprob[] = []

  constructor(ground: Ground, lane: Lane, run: Run, send: (message: FromChild) => void) {
    this.id = run.id
    this.account = run.request.account
    this.lane = lane
    this.#ground = ground
    this.#run = run
    this.#send = send
    this.#credit = run.credit
    this.#kept = run.kept
    this.#evaluated = run.kept
    const { sampling, grammar, maxTokens } = run.request
    this.#maxTokens = Math.min(maxTokens, ground.contextTokens - run.tokens.length)
    this.#seed = sampling.seed ?? randomInt(2 ** 31)
    this.#random = createRandom(this.#seed)
    const mayNotBegin = grammar?.before !== undefined && grammar.before.gbnf === undefined
    this.#choosesHere = (!grammar || mayNotBegin) && needsOwnChoice(ground.model, run.request)
    this.#asked = this.#choosesHere ? undefined : grammar
    const { model } = ground
    this.#text = createWholeText(
      (tokens, before) => model.detokenize(tokens as Token[], true, before as Token[]),
      run.tokens.slice(-tokensBefore),
    )
  }

  /** False while its reader has not taken what was made. */
  get canStep(): boolean {
    return this.#cancelled || this.#credit > 0
  }

  allow(pieces: number): void {
    this.#credit += pieces
  }

  cancel(): void {
    this.#cancelled = true
  }

  get cancelled(): boolean {
    return this.#cancelled
  }

  /** @returns whether the request is over */
  async step(): Promise<boolean> {
    if (this.#cancelled) return true
    if (!this.#prepared) await this.#prepare()
    else if (this.#evaluated + lastSlices * this.#ground.sliceTokens < this.#run.tokens.length)
      await this.#evaluateSlice()
    else return this.#nextToken()
    return false
  }

  async close(): Promise<void> {
    this.lane.lastUsed = performance.now()
    await this.#steps?.return()
  }

  /** The grammar read, the sequence's old tail erased. */
  async #prepare(): Promise<void> {
    if (this.#asked) {
      const { gbnf, before } = this.#asked
      this.#marker = before?.marker
      this.#markerMustCome = before?.gbnf !== undefined
      // One that may never begin is read when it does.
      if (!before || this.#markerMustCome) this.#grammar = this.#read(gbnf)
      if (!before) this.#startGrammar(this.#grammar!)
      else if (before.gbnf !== undefined) this.#startGrammar(this.#read(before.gbnf))
    }
    const { sequence } = this.lane
    await sequence.adaptStateToTokens(this.#run.tokens.slice(0, this.#kept) as Token[], false)
    this.#kept = sequence.nextTokenIndex
    this.#evaluated = this.#kept
    this.lane.exactTokens = Math.min(this.lane.exactTokens, this.#kept)
    this.lane.promptTokens = this.#kept
    this.#prepared = true
    this.#give([{ type: 'prompt', tokens: this.#run.tokens.length, cachedTokens: this.#kept }])
  }

  async #evaluateSlice(): Promise<void> {
    const { tokens } = this.#run
    const { sliceTokens } = this.#ground
    const start = this.#evaluated
    const boundary = (Math.floor(start / sliceTokens) + 1) * sliceTokens
    await this.lane.sequence.evaluateWithoutGeneratingNewTokens(tokens.slice(start, boundary) as Token[])
    this.#evaluated = boundary
    this.lane.promptTokens = boundary
    if (this.lane.exactTokens === start && boundary - start === sliceTokens) this.lane.exactTokens = boundary
  }

  async #nextToken(): Promise<boolean> {
    this.#steps ??= this.#begin()
    const next = this.#steps.next(this.#replacement)
    this.#replacement = undefined
    this.#deliver()
    const { value, done } = await next
    if (this.#cancelled) return true
    if (done || !value) return this.#end('stop')
    const token = this.#choosesHere ? this.#choose(value) : value.token
    if (this.#ground.model.isEogToken(token)) {
      // An answer that ended before a marker that must come would not have its form.
      return this.#marker !== undefined && this.#markerMustCome ? this.#put(this.#marker) : this.#end('stop')
    }
    this.#take(token, value.probabilities)
    return this.#generated.length >= this.#maxTokens && this.#end('length')
  }

  #choose({ token, probabilities }: Step): Token {
    const { sampling } = this.#run.request
    const chosen = chooseToken(probabilities!, this.#counts, sampling, this.#random) as Token
    if (chosen !== token) this.#replacement = chosen
    return chosen
  }

  /** Puts the marker where the model would have ended. */
  #put(marker: string): boolean {
    const left = this.#maxTokens - this.#generated.length
    const tokens = this.#ground.model.tokenize(marker, true).slice(0, left)
    this.#replacement = tokens
    for (const token of tokens) this.#take(token, undefined)
    this.#pastMarker()
    return this.#generated.length >= this.#maxTokens && this.#end('length')
  }

  #begin(): Steps {
    const { tokens } = this.#run
    this.lane.promptTokens = tokens.length
    const last = tokens.slice(this.#evaluated) as Token[]
    const probabilities = this.#choosesHere || this.#run.request.sampling.topLogprobs !== undefined
    const options: SequenceEvaluateOptions = this.#choosesHere
      ? { temperature: 0, topK: 0 }
      : samplerOptions(this.#ground.model, this.#run.request, {
          seed: this.#seed,
          maxTokens: this.#maxTokens,
          generated: this.#generated,
          grammarState: () => this.#grammarState,
        })
    return this.lane.sequence.evaluateWithMetadata(
      last,
      { probabilities },
      { ...options, yieldEogToken: true },
    ) as unknown as Steps
  }

  #read(gbnf: string): LlamaGrammar {
    return new LlamaGrammar(this.#ground.model.llama, { grammar: gbnf })
  }

  #startGrammar(grammar: LlamaGrammar): void {
    this.#grammarState = new LlamaGrammarEvaluationState({ model: this.#ground.model, grammar })
  }

  #pastMarker(): void {
    if (this.#marker === undefined) return
    this.#marker = undefined
    this.#startGrammar(this.#grammar ?? this.#read(this.#asked!.gbnf))
  }

  #take(token: Token, probabilities: ReadonlyMap<Token, number> | undefined): void {
    this.#deliver()
    this.#generated.push(token)
    if (this.#choosesHere) this.#counts.set(token, (this.#counts.get(token) ?? 0) + 1)
    this.#taken = { token, probabilities }
    // What the text shows changes how the next token is chosen.
    if (this.#marker !== undefined) this.#deliver()
  }

  /** Sends everything; called where this job is not the next. */
  pause(): void {
    this.#deliver()
    this.#flush()
  }

  /** Makes the text of the last token: while the next one is worked on, where that is this job's too. */
  #deliver(): void {
    if (!this.#taken) return
    const { token, probabilities } = this.#taken
    this.#taken = undefined
    this.#heldTokens++
    if (probabilities && this.#run.request.sampling.topLogprobs !== undefined)
      this.#heldLogprobs.push(this.#logprob(token, probabilities))
    const text = this.#text.push(token)
    this.#watchForMarker(text)
    if (text !== '') this.#give([this.#piece(text)])
  }

  #watchForMarker(text: string): void {
    const marker = this.#marker
    if (marker === undefined) return
    this.#seen = (this.#seen + text).slice(-(marker.length + text.length))
    const at = this.#seen.indexOf(marker)
    if (at < 0) return
    // The grammar before a marker that must come lets nothing follow it in one token; else its grammar is let go.
    if (at + marker.length === this.#seen.length) this.#pastMarker()
    else this.#marker = undefined
  }

  #piece(text: string): ChildPiece {
    const logprobs = this.#heldLogprobs
    const tokens = this.#heldTokens
    this.#heldLogprobs = []
    this.#heldTokens = 0
    return { type: 'text', text, tokens, ...(logprobs.length > 0 && { logprobs }) }
  }

  #logprob(token: Token, probabilities: ReadonlyMap<Token, number>): TokenLogprob {
    const one = (id: Token, probability: number) => {
      const bytes = tokenBytes(this.#ground.vocabulary, id)
      const text = bytes?.toString() ?? this.#ground.model.detokenize([id], true)
      return { token: text, logprob: Math.max(Math.log(probability), leastLogprob), bytes: bytes ? [...bytes] : null }
    }
    const top: TokenLogprob['top'] = []
    for (const [id, probability] of probabilities) {
      if (top.length >= (this.#run.request.sampling.topLogprobs ?? 0)) break
      top.push(one(id, probability))
    }
    return { ...one(token, probabilities.get(token) ?? 0), top }
  }

  #end(reason: 'stop' | 'length'): true {
    this.#deliver()
    const rest = this.#text.end()
    this.#give([
      ...(rest !== '' || this.#heldTokens > 0 ? [this.#piece(rest)] : []),
      {
        type: 'end',
        reason,
        promptTokens: this.#run.tokens.length,
        cachedTokens: this.#kept,
        completionTokens: this.#generated.length,
      },
    ])
    return true
  }

  #give(pieces: ChildPiece[]): void {
    this.#credit -= pieces.length
    this.#pieces.push(...pieces)
    if (performance.now() - this.#sentAtMs >= togetherMs || pieces.at(-1)?.type !== 'text') this.#flush()
  }

  #flush(): void {
    if (this.#pieces.length === 0) return
    this.#send({ type: 'pieces', id: this.id, pieces: this.#pieces })
    this.#pieces = []
    this.#sentAtMs = performance.now()
  }
}
