// One request inside the engine's process: its prompt in slices, then a token a step.
import { randomInt } from 'node:crypto'
import type { LlamaContextSequence, LlamaModel, SequenceEvaluateOptions, Token } from 'node-llama-cpp'
import { thinkingEnd } from '../grammar/thinking.ts'
import { chooseToken, createRandom } from './choice.ts'
import { GrammarState } from './grammar-state.ts'
import type { ChildPiece, FromChild, Slices, ToChild } from './protocol.ts'
import { needsOwnChoice, samplerOptions } from './sampler.ts'
import { ThinkingBound } from './thinking-bound.ts'
import { TokenPieces } from './token-pieces.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A sequence of the context; its tokens stay for the next request that begins with them. */
export type Lane = { sequence: LlamaContextSequence; promptTokens: number; exactTokens: number; lastUsed: number }

/** What all requests of the process share. */
export type Ground = Slices & { model: LlamaModel; vocabulary: Vocabulary; contextTokens: number }

type Run = Extract<ToChild, { type: 'run' }> & { tokens: readonly number[]; kept: number }
type Step = { token: Token; probabilities?: Map<Token, number> }
type Steps = AsyncGenerator<Step, void, Token | Token[] | undefined>

/** Tokens of so many milliseconds go to the server together: a message for each would cost a quick model a tenth. */
const togetherMs = 4

export class Generation {
  readonly id: number
  readonly account: string
  readonly lane: Lane
  readonly #ground: Ground
  readonly #run: Run
  readonly #send: (message: FromChild) => void
  readonly #text: TokenPieces
  readonly #grammar: GrammarState
  readonly #thinking: ThinkingBound
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
  #pieces: ChildPiece[] = []
  #sentAtMs = 0
  #taken: { token: Token; probabilities: ReadonlyMap<Token, number> | undefined } | undefined

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
    const { sampling, grammar, maxTokens, thinking } = run.request
    this.#maxTokens = Math.min(maxTokens, ground.contextTokens - run.tokens.length)
    this.#seed = sampling.seed ?? randomInt(2 ** 31)
    this.#random = createRandom(this.#seed)
    const mayNotBegin = grammar?.before !== undefined && grammar.before.gbnf === undefined
    this.#choosesHere = (!grammar || mayNotBegin) && needsOwnChoice(ground.model, run.request)
    // What was not promised gives way to log probabilities of the model itself.
    this.#grammar = new GrammarState(ground.model, this.#choosesHere ? undefined : grammar)
    this.#thinking = new ThinkingBound(thinking, grammar?.before?.marker)
    this.#text = new TokenPieces(ground, run.tokens, sampling.topLogprobs)
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
    else if (this.#evaluated + this.#ground.lastTokens < this.#run.tokens.length) await this.#evaluateSlice()
    else return this.#nextToken()
    return false
  }

  async close(): Promise<void> {
    this.lane.lastUsed = performance.now()
    await this.#steps?.return()
  }

  /** The grammar read, the sequence's old tail erased. */
  async #prepare(): Promise<void> {
    this.#grammar.begin()
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
    if (this.#thinking.spent) return this.#put(thinkingEnd)
    const token = this.#choosesHere ? this.#choose(value) : value.token
    if (this.#ground.model.isEogToken(token)) {
      // An answer that ended before a marker that must come would not have its form.
      const { missing } = this.#grammar
      return missing === undefined ? this.#end('stop') : this.#put(missing)
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

  /** Puts the marker where the model would have ended, or would have thought on. */
  #put(marker: string): boolean {
    const awaited = marker === this.#grammar.missing
    const left = this.#maxTokens - this.#generated.length
    const tokens = this.#ground.model.tokenize(marker, true).slice(0, left)
    this.#replacement = tokens
    for (const token of tokens) this.#take(token, undefined)
    if (awaited) this.#grammar.pastMarker()
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
          grammarState: () => this.#grammar.current,
        })
    return this.lane.sequence.evaluateWithMetadata(
      last,
      { probabilities },
      { ...options, yieldEogToken: true },
    ) as unknown as Steps
  }

  #take(token: Token, probabilities: ReadonlyMap<Token, number> | undefined): void {
    this.#deliver()
    this.#generated.push(token)
    if (this.#choosesHere) this.#counts.set(token, (this.#counts.get(token) ?? 0) + 1)
    this.#taken = { token, probabilities }
    // What the text shows changes how the next token is chosen.
    if (this.#grammar.watches) this.#deliver()
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
    const piece = this.#text.push(token, probabilities)
    if (!piece) return
    this.#grammar.see(piece.text)
    this.#thinking.see(piece.text, piece.tokens)
    this.#give([piece])
  }

  #end(reason: 'stop' | 'length'): true {
    this.#deliver()
    const rest = this.#text.end()
    this.#give([
      ...(rest ? [rest] : []),
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
