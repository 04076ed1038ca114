// What the server and its engine's process say to each other.
import type { TextPiece, TextRequest } from '../text-source.ts'

export type LoadOptions = {
  file: string
  /** Tokens of context for each sequence. */
  contextTokens: number
  /** Requests that run at once, taking turns. */
  sequences: number
  /** Requests that may wait for a sequence. */
  queueLimit: number
  threads: number
  flashAttention: boolean
  /** Absent: measured. */
  slices?: Slices
}

export type Slices = {
  /**
   * Tokens of a prompt that are evaluated in one go: few enough that a client that leaves is noticed in time, and always
   * cut at the same places, since llama.cpp rounds otherwise in batches of another size and an answer would depend on it.
   */
  sliceTokens: number
  /** The rest of a prompt, up to so many tokens, is evaluated with the first one of the answer. */
  lastTokens: number
}

export type ToChild =
  | { type: 'load'; options: LoadOptions }
  | { type: 'count'; id: number; parts: TextRequest['parts'] }
  | { type: 'run'; id: number; request: Omit<TextRequest, 'id'>; credit: number }
  /** The reader took this many pieces; as many more may be made. */
  | { type: 'credit'; id: number; pieces: number }
  | { type: 'cancel'; id: number }

export type FromChild =
  | { type: 'loaded'; slices: Slices }
  | { type: 'load-failed'; message: string }
  | { type: 'counted'; id: number; tokens: number }
  | { type: 'pieces'; id: number; pieces: ChildPiece[] }
  | { type: 'failed'; id: number; failure: ChildFailure }
  /** What was cancelled is not worked on any more, and its place is free. */
  | { type: 'stopped'; id: number }

/** The child does not know what the model is called outside. */
export type ChildPiece = Exclude<TextPiece, { type: 'end' }> | Omit<Extract<TextPiece, { type: 'end' }>, 'servedModel'>

export type ChildFailure = {
  kind: 'request' | 'overloaded' | 'failed'
  message: string
  code?: 'context_length_exceeded'
  param?: string
  /** For the log only. */
  detail?: string
}
