// Who goes next in the embedded engine: a bounded queue that is fair by account, and turns among those that run.
// Pure: it knows nothing of llama.cpp.

export type Job = { id: number; account: string }

/** Accounts take turns; within an account the first to come is the first to go. */
export class FairQueue<J extends Job> {
  readonly #byAccount = new Map<string, J[]>()
  readonly #limit: number
  #size = 0

  /** @param limit how many may wait */
  constructor(limit: number) {
    this.#limit = limit
  }

  get size(): number {
    return this.#size
  }

  /** @returns false where the queue is full */
  add(job: J): boolean {
    if (this.#size >= this.#limit) return false
    const waiting = this.#byAccount.get(job.account)
    if (waiting) waiting.push(job)
    else this.#byAccount.set(job.account, [job])
    this.#size++
    return true
  }

  /** The next one; its account goes to the end of the line. */
  take(): J | undefined {
    const first = this.#byAccount.entries().next()
    if (first.done) return undefined
    const [account, waiting] = first.value
    const job = waiting.shift()
    this.#byAccount.delete(account)
    if (waiting.length > 0) this.#byAccount.set(account, waiting)
    this.#size--
    return job
  }

  /** @returns the job that was taken out of the queue, if it was in it */
  remove(id: number): J | undefined {
    for (const [account, waiting] of this.#byAccount) {
      const index = waiting.findIndex((job) => job.id === id)
      if (index < 0) continue
      const [job] = waiting.splice(index, 1)
      if (waiting.length === 0) this.#byAccount.delete(account)
      this.#size--
      return job
    }
    return undefined
  }
}

/** What a sequence of the context still holds. */
export type Slot = { tokens: readonly number[]; lastUsed: number }

/** A slot whose tokens would mostly be thrown away is left to the conversation it belongs to. */
const worthKeeping = 0.5

/**
 * The slot for a prompt: the one with the longest common beginning, where that is most of what it holds; else an empty
 * one, else the one that was idle longest.
 * @returns its index in `slots`, and how many tokens it already has; at least one token is always left to evaluate
 */
export function chooseSlot(slots: readonly Slot[], prompt: readonly number[]): { index: number; kept: number } {
  let best = { index: -1, kept: 0 }
  for (const [index, { tokens }] of slots.entries()) {
    const kept = commonLength(tokens, prompt)
    if (kept > best.kept && kept >= tokens.length * worthKeeping) best = { index, kept }
  }
  if (best.index < 0) {
    const oldest = slots.reduce((least, slot, index) => (idleLonger(slot, slots[least]!) ? index : least), 0)
    best = { index: oldest, kept: commonLength(slots[oldest]!.tokens, prompt) }
  }
  return { index: best.index, kept: Math.min(best.kept, prompt.length - 1) }
}

function idleLonger(one: Slot, other: Slot): boolean {
  if ((one.tokens.length === 0) !== (other.tokens.length === 0)) return one.tokens.length === 0
  return one.lastUsed < other.lastUsed
}

function commonLength(one: readonly number[], other: readonly number[]): number {
  const length = Math.min(one.length, other.length)
  let common = 0
  while (common < length && one[common] === other[common]) common++
  return common
}
