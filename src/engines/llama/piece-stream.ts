// Pieces of one answer on their way from the engine's process to their reader, at the reader's speed.
import type { TextPiece } from '../text-source.ts'

type Told = {
  /** The reader took this many pieces since it was last told. */
  taken(pieces: number): void
  /** Nothing more is wanted or will come, for whatever reason. */
  ended(): void
  /** The reader left before the end. */
  left(): void
}

export class PieceStream implements AsyncIterableIterator<TextPiece[]> {
  /** Pieces the engine may make ahead of the reader. */
  static readonly readAhead = 32

  readonly #signal: AbortSignal
  readonly #told: Told
  #ready: TextPiece[] = []
  #waiting: { resolve(result: IteratorResult<TextPiece[]>): void; reject(error: unknown): void } | undefined
  #taken = 0
  #ended = false
  #error: unknown

  constructor(signal: AbortSignal, told: Told) {
    this.#signal = signal
    this.#told = told
    signal.addEventListener('abort', this.#abort, { once: true })
    if (signal.aborted) this.#abort()
  }

  push(pieces: TextPiece[]): void {
    if (this.#ended) return
    this.#ready.push(...pieces)
    const waiting = this.#waiting
    this.#waiting = undefined
    waiting?.resolve({ done: false, value: this.#take() })
  }

  /** What came before is still given. */
  fail(error: unknown): void {
    if (this.#ended) return
    this.#error = error
    this.#close()
    this.#waiting?.reject(error)
    this.#waiting = undefined
  }

  next(): Promise<IteratorResult<TextPiece[]>> {
    if (this.#ready.length > 0) return Promise.resolve({ done: false, value: this.#take() })
    if (this.#error !== undefined) return Promise.reject(this.#error)
    if (this.#ended) return Promise.resolve({ done: true, value: undefined })
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject }
    })
  }

  return(): Promise<IteratorResult<TextPiece[]>> {
    if (!this.#ended) {
      this.#close()
      this.#told.left()
    }
    return Promise.resolve({ done: true, value: undefined })
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  #take(): TextPiece[] {
    const taken = this.#ready
    this.#ready = []
    if (taken.at(-1)?.type === 'end') this.#close()
    else this.#allowMore(taken.length)
    return taken
  }

  /** Told in halves: a message for each token would cost the server more than the token itself. */
  #allowMore(pieces: number): void {
    this.#taken += pieces
    if (this.#ended || this.#taken < PieceStream.readAhead / 2) return
    this.#told.taken(this.#taken)
    this.#taken = 0
  }

  #close(): void {
    this.#ended = true
    this.#signal.removeEventListener('abort', this.#abort)
    this.#told.ended()
  }

  readonly #abort = (): void => {
    if (this.#ended) return
    this.#ready = []
    this.fail(this.#signal.reason)
    this.#told.left()
  }
}
