// One request inside the engine's process: its prompt in slices, then a token a step.
import { randomInt } from 'node:crypto'
import {
  type LlamaContextSequence,
  LlamaGrammar,
  LlamaGrammarEvaluationState,
  type LlamaModel,
  type SequenceEvaluateOptions,
  type Token,
  TokenBias,
} from 'node-llama-cpp'
import type { TokenLogprob } from '../engine.ts'
import type { ChildPiece, FromChild, ToChild } from './protocol.ts'
import { createWholeText, type WholeText } from './whole-text.ts'

/** A sequence of the context; its tokens stay for the next request that begins with them. */
export type Lane = { sequence: LlamaContextSequence; lastUsed: number }

type Run = Extract<ToChild, { type: 'run' }> & { tokens: number[]; kept: number; contextTokens: number }
type Step = { token: Token; probabilities?: Map<Token, number> }

/**
 * Tokens of a prompt that are evaluated in one go: few enough that a client that leaves is noticed in time, and always
 * cut at the same places, since llama.cpp rounds otherwise in batches of another size and an answer would depend on it.
 */
const sliceTokens = 64

export class Generation {
  readonly id: number
  readonly lane: Lane
  readonly #model: LlamaModel
  readonly #run: Run
  readonly #send: (message: FromChild) => void
  readonly #text: WholeText
  readonly #maxTokens: number
  readonly #generated: Token[] = []
  #evaluated: number
  #erased = false
  #cancelled = false
  #credit: number
  #steps: AsyncGenerator<Step, void, undefined> | undefined
  #grammar: LlamaGrammarEvaluationState | undefined
  #seen = ''
  #heldTokens = 0
  #heldLogprobs: TokenLogprob[] = []

  constructor(model: LlamaModel, lane: Lane, run: Run, send: (message: FromChild) => void) {
    this.id = run.id
    this.lane = lane
    this.#model = model
    this.#run = run
    this.#send = send
    this.#credit = run.credit
    this.#evaluated = run.kept
    this.#maxTokens = Math.min(run.request.maxTokens, run.contextTokens - run.tokens.length)
    this.#text = createWholeText((tokens, before) => model.detokenize(tokens as Token[], true, before as Token[]))
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

  /** @returns whether the request is over */
  async step(): Promise<boolean> {
    if (this.#cancelled) return true
    if (!this.#erased) await this.#eraseTail()
    else if (this.#evaluated < this.#run.tokens.length - 1) await this.#evaluateSlice()
    else return this.#nextToken()
    return false
  }

  async close(): Promise<void> {
    this.lane.lastUsed = performance.now()
    await this.#steps?.return()
  }

  async #eraseTail(): Promise<void> {
    const { sequence } = this.lane
    const { kept, tokens } = this.#run
    if (sequence.nextTokenIndex > kept)
      await sequence.eraseContextTokenRanges([{ start: kept, end: sequence.nextTokenIndex }])
    this.#erased = true
    this.#give([{ type: 'prompt', tokens: tokens.length, cachedTokens: kept }])
  }

  async #evaluateSlice(): Promise<void> {
    const { tokens } = this.#run
    const boundary = (Math.floor(this.#evaluated / sliceTokens) + 1) * sliceTokens
    const end = Math.min(tokens.length - 1, boundary)
    await this.lane.sequence.evaluateWithoutGeneratingNewTokens(tokens.slice(this.#evaluated, end) as Token[])
    this.#evaluated = end
  }

  async #nextToken(): Promise<boolean> {
    this.#steps ??= this.#begin()
    const { value, done } = await this.#steps.next()
    if (this.#cancelled) return true
    if (done || !value) return this.#end('stop')
    this.#take(value)
    return this.#generated.length >= this.#maxTokens && this.#end('length')
  }

  #begin(): AsyncGenerator<Step, void, undefined> {
    const { request, tokens } = this.#run
    if (request.grammar && request.grammar.after === undefined) this.#startGrammar()
    const last = tokens.slice(this.#evaluated) as Token[]
    const probabilities = request.sampling.topLogprobs !== undefined
    return this.lane.sequence.evaluateWithMetadata(last, { probabilities }, this.#options()) as AsyncGenerator<
      Step,
      void,
      undefined
    >
  }

  #options(): SequenceEvaluateOptions {
    const { sampling, grammar } = this.#run.request
    const penalized = sampling.frequencyPenalty !== 0 || sampling.presencePenalty !== 0
    return {
      temperature: sampling.temperature,
      topK: 0,
      minP: 0,
      // At least one token is always left, so 0 means the likeliest alone.
      topP: Math.max(sampling.topP, 1e-6),
      seed: (sampling.seed ?? randomInt(2 ** 31)) >>> 0,
      ...(penalized && {
        repeatPenalty: {
          punishTokens: () => this.#generated,
          maxPunishTokens: this.#maxTokens,
          penalty: 1,
          frequencyPenalty: sampling.frequencyPenalty,
          presencePenalty: sampling.presencePenalty,
        },
      }),
      ...(sampling.logitBias && { tokenBias: this.#bias(sampling.logitBias) }),
      ...(grammar && { grammarEvaluationState: () => this.#grammar }),
    }
  }

  #bias(biases: Record<string, number>): TokenBias {
    const bias = TokenBias.for(this.#model)
    // OpenAI: -100 bans a token; the numbers between are added to its logit.
    for (const [token, value] of Object.entries(biases))
      bias.set(Number(token) as Token, value <= -100 ? 'never' : { logit: value })
    return bias
  }

  #startGrammar(): void {
    const grammar = new LlamaGrammar(this.#model.llama, { grammar: this.#run.request.grammar!.gbnf })
    this.#grammar = new LlamaGrammarEvaluationState({ model: this.#model, grammar })
  }

  #take({ token, probabilities }: Step): void {
    this.#generated.push(token)
    this.#heldTokens++
    if (probabilities) this.#heldLogprobs.push(this.#logprob(token, probabilities))
    const text = this.#text.push(token)
    this.#watchForMarker(text)
    if (text !== '') this.#give([this.#piece(text)])
  }

  #watchForMarker(text: string): void {
    const after = this.#run.request.grammar?.after
    if (after === undefined || this.#grammar) return
    this.#seen = (this.#seen + text).slice(-2 * Math.max(after.length, text.length))
    if (this.#seen.includes(after)) this.#startGrammar()
  }

  #piece(text: string): ChildPiece {
    const logprobs = this.#heldLogprobs
    const tokens = this.#heldTokens
    this.#heldLogprobs = []
    this.#heldTokens = 0
    return { type: 'text', text, tokens, ...(logprobs.length > 0 && { logprobs }) }
  }

  #logprob(token: Token, probabilities: Map<Token, number>): TokenLogprob {
    const one = (id: Token, probability: number) => {
      const text = this.#model.detokenize([id], true)
      // The smallest logarithm that JSON and every client can hold stands for "never".
      return { token: text, logprob: Math.max(Math.log(probability), -9999), bytes: [...Buffer.from(text)] }
    }
    const top = [...probabilities].slice(0, this.#run.request.sampling.topLogprobs).map(([id, value]) => one(id, value))
    return { ...one(token, probabilities.get(token) ?? 0), top }
  }

  #end(reason: 'stop' | 'length'): true {
    const rest = this.#text.end()
    const { tokens, kept } = this.#run
    this.#give([
      ...(rest !== '' || this.#heldTokens > 0 ? [this.#piece(rest)] : []),
      {
        type: 'end',
        reason,
        promptTokens: tokens.length,
        cachedTokens: kept,
        completionTokens: this.#generated.length,
      },
    ])
    return true
  }

  #give(pieces: ChildPiece[]): void {
    this.#credit -= pieces.length
    this.#send({ type: 'pieces', id: this.id, pieces })
  }
}
