// What the server and its engine's process say to each other.
import type { TextPiece, TextRequest } from '../text-source.ts'

export type LoadOptions = {
  file: string
  /** Tokens of context for each sequence; absent: what the model was trained for, up to a bound. */
  contextTokens?: number
  sequences: number
  threads: number
  flashAttention: boolean
}

export type ToChild =
  | { type: 'load'; options: LoadOptions }
  | { type: 'count'; id: number; parts: TextRequest['parts'] }
  | { type: 'run'; id: number; request: Omit<TextRequest, 'id'>; credit: number }
  /** The reader took this many pieces; as many more may be made. */
  | { type: 'credit'; id: number; pieces: number }
  | { type: 'cancel'; id: number }

export type FromChild =
  | { type: 'loaded'; contextTokens: number }
  | { type: 'load-failed'; message: string }
  | { type: 'counted'; id: number; tokens: number }
  | { type: 'pieces'; id: number; pieces: ChildPiece[] }
  | { type: 'failed'; id: number; failure: ChildFailure }

/** The child does not know what the model is called outside. */
export type ChildPiece = Exclude<TextPiece, { type: 'end' }> | Omit<Extract<TextPiece, { type: 'end' }>, 'servedModel'>

export type ChildFailure = {
  kind: 'request' | 'overloaded' | 'failed'
  message: string
  code?: 'context_length_exceeded'
  param?: string
}
