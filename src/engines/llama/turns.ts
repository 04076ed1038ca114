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

  /**
   * The next one; its account goes to the end of the line.
   * @param mayGo accounts for which it says no are passed over
   */
  take(mayGo: (account: string) => boolean = () => true): J | undefined {
    for (const [account, waiting] of this.#byAccount) {
      if (!mayGo(account)) continue
      const job = waiting.shift()
      this.#byAccount.delete(account)
      if (waiting.length > 0) this.#byAccount.set(account, waiting)
      this.#size--
      return job
    }
    return undefined
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

/** Turns among the jobs that run: accounts one after the other, within an account its jobs one after the other. */
export class Rota<J extends Job & { readonly canStep: boolean }> {
  readonly #byAccount = new Map<string, J[]>()

  add(job: J): void {
    const jobs = this.#byAccount.get(job.account)
    if (jobs) jobs.push(job)
    else this.#byAccount.set(job.account, [job])
  }

  remove(job: J): void {
    const jobs = this.#byAccount.get(job.account)
    const index = jobs?.indexOf(job) ?? -1
    if (!jobs || index < 0) return
    jobs.splice(index, 1)
    if (jobs.length === 0) this.#byAccount.delete(job.account)
  }

  /** A job keeps its place while it steps, so that messages for it find it. */
  find(id: number): J | undefined {
    for (const jobs of this.#byAccount.values()) {
      const job = jobs.find((one) => one.id === id)
      if (job) return job
    }
    return undefined
  }

  /** The next that can step; it and its account go to the end of their lines. */
  next(): J | undefined {
    for (const [account, jobs] of this.#byAccount) {
      const index = jobs.findIndex((job) => job.canStep)
      if (index < 0) continue
      const [job] = jobs.splice(index, 1)
      jobs.push(job!)
      this.#byAccount.delete(account)
      this.#byAccount.set(account, jobs)
      return job
    }
    return undefined
  }
}

/** What a sequence of the context still holds. */
export type Slot = {
  tokens: readonly number[]
  /** How many of `tokens` were the last request's prompt; the rest is its answer. */
  promptTokens: number
  /** How many of `tokens`, from the first on, were evaluated in whole slices, as a fresh run would. */
  exactTokens: number
  lastUsed: number
}

/** A slot whose prompt would mostly be thrown away is left to the conversation it belongs to. */
const worthKeeping = 0.5

/**
 * The slot for a prompt: the one with the longest common beginning, where that is most of its prompt; else an empty
 * one, else the one that was idle longest.
 *
 * A conversation that goes on keeps all that is common. One that only begins alike keeps whole slices, so that it
 * evaluates the rest in the same batches as it would alone: llama.cpp rounds differently in batches of another size.
 * @param sliceTokens tokens of a prompt that are evaluated in one go
 * @returns its index in `slots`, and how many tokens it already has; at least one token is always left to evaluate
 */
export function chooseSlot(
  slots: readonly Slot[],
  prompt: readonly number[],
  sliceTokens: number,
): { index: number; kept: number } {
  let best = { index: -1, kept: 0 }
  for (const [index, slot] of slots.entries()) {
    const kept = keptOf(slot, prompt, sliceTokens)
    if (kept > best.kept && kept >= slot.promptTokens * worthKeeping) best = { index, kept }
  }
  if (best.index >= 0) return best
  const oldest = slots.reduce((least, slot, index) => (idleLonger(slot, slots[least]!) ? index : least), 0)
  return { index: oldest, kept: keptOf(slots[oldest]!, prompt, sliceTokens) }
}

function keptOf({ tokens, promptTokens, exactTokens }: Slot, prompt: readonly number[], sliceTokens: number): number {
  const common = Math.min(commonLength(tokens, prompt), prompt.length - 1)
  // A prompt that ends with `<think>` goes on without it in the next turn: its last token may be gone.
  if (common >= promptTokens - 1) return common
  return Math.floor(Math.min(common, exactTokens) / sliceTokens) * sliceTokens
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
