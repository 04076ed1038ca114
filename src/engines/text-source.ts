// The smaller port, for engines that only turn prompt text into completion text. `text-engine.ts` wraps one into an
// Engine: it renders the prompt, feeds the text to a parser and makes events of it.
import type { Sampling, TokenLogprob } from './engine.ts'

/** A piece of the prompt. Only where `special` is true may control tokens be read in the text. */
export type PromptPart = { text: string; special: boolean }

export type TextRequest = {
  id: string
  account: string
  parts: PromptPart[]
  maxTokens: number
  /** Thinking that has `begun` in the prompt, or may with the answer: after so many tokens it is ended for the model. */
  thinking?: { begun: boolean; mostTokens: number }
  sampling: Sampling
  /** Only for sources that have grammars. */
  grammar?: TextGrammar
}

/**
 * What the text must look like, as llama.cpp's grammars. `gbnf` holds from the first token on, or after the first
 * `marker`: one that must come (such as `</think>`), which `before.gbnf` leads up to, or one that may come (such as the
 * beginning of a tool call), before which the text is free.
 */
export type TextGrammar = { gbnf: string; before?: { marker: string; gbnf?: string } }

/** One step of a source: usually a token's text; `tokens` counts what it stands for. */
export type TextPiece =
  | { type: 'prompt'; tokens: number; cachedTokens: number }
  | { type: 'text'; text: string; tokens: number; logprobs?: TokenLogprob[] }
  | {
      type: 'end'
      reason: 'stop' | 'length'
      promptTokens: number
      cachedTokens: number
      completionTokens: number
      servedModel: string
      estimated?: boolean
    }

/** The rules of `Engine` hold here too: `end` once and last, errors thrown as EngineError, stop on abort. */
export interface TextSource {
  readonly name: string
  /** Whether `grammar` is obeyed. */
  readonly hasGrammar: boolean
  countTokens(parts: PromptPart[], signal: AbortSignal): Promise<number | undefined>
  generate(request: TextRequest, signal: AbortSignal): AsyncIterable<TextPiece[]>
  probe(signal: AbortSignal): Promise<{ servedModel: string; contextTokens?: number }>
  close(): Promise<void>
}
