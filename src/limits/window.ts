// A sliding window: how much happened in the time before now. Pure but for its own state; the caller has the clock.
//
// It is a log of (time, amount), not a row of buckets: buckets answer for a window whose edge lies somewhere in the
// oldest of them, so they let too much through or too little. Times are whole milliseconds, and amounts of the same
// millisecond are one entry, which loses nothing. So a window of 60 s never has more than 60,000 entries (16 bytes
// each), however many tokens are in it, and all windows of a server together have no more than the requests of its last
// minute: thousands of keys share the memory of the traffic they have, and an idle one has none.

const leastCapacity = 8

export class SlidingWindow {
  readonly #windowMs: number
  /** A ring: entry `i` is at `(#first + i) & (capacity − 1)`; capacities are powers of two. Times rise. */
  #timesMs = new Float64Array(leastCapacity)
  #amounts = new Float64Array(leastCapacity)
  #first = 0
  #count = 0
  #sum = 0

  constructor(windowMs: number) {
    this.#windowMs = windowMs
  }

  /** What was added after `nowMs − windowMs`. Times must not go back; one that does counts as the newest seen. */
  used(nowMs: number): number {
    const leftAtMs = nowMs - this.#windowMs
    while (this.#count > 0 && this.#timesMs[this.#first]! <= leftAtMs) {
      this.#sum -= this.#amounts[this.#first]!
      this.#first = (this.#first + 1) & (this.#timesMs.length - 1)
      this.#count--
    }
    if (this.#count === 0 && this.#timesMs.length > leastCapacity) this.#resize(leastCapacity)
    return this.#sum
  }

  /** @returns the time it counts from, for `change` */
  add(nowMs: number, amount: number): number {
    this.used(nowMs)
    const newestMs = this.#count > 0 ? this.#timeOf(this.#count - 1) : Number.NEGATIVE_INFINITY
    this.#sum += amount
    if (nowMs <= newestMs) {
      this.#amounts[this.#at(this.#count - 1)]! += amount
      return newestMs
    }
    if (this.#count === this.#timesMs.length) this.#resize(this.#count * 2)
    this.#timesMs[this.#at(this.#count)] = nowMs
    this.#amounts[this.#at(this.#count)] = amount
    this.#count++
    return nowMs
  }

  /** Corrects what was added at `atMs` (from `add`) by `difference`; what has left the window is left alone. */
  change(nowMs: number, atMs: number, difference: number): void {
    this.used(nowMs)
    let low = 0
    let high = this.#count
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#timeOf(middle) < atMs) low = middle + 1
      else high = middle
    }
    if (low === this.#count || this.#timeOf(low) !== atMs) return
    this.#amounts[this.#at(low)]! += difference
    this.#sum += difference
  }

  /** How long until `amount` more is within `bound`, if nothing else is added: 0 now, infinity never. */
  fitsInMs(nowMs: number, amount: number, bound: number): number {
    if (amount > bound) return Number.POSITIVE_INFINITY
    let excess = this.used(nowMs) + amount - bound
    let entry = 0
    for (; excess > 0; entry++) excess -= this.#amounts[this.#at(entry)]!
    return entry === 0 ? 0 : this.#timeOf(entry - 1) + this.#windowMs - nowMs
  }

  /** How long until nothing is in the window, if nothing is added. */
  emptyInMs(nowMs: number): number {
    this.used(nowMs)
    return this.#count === 0 ? 0 : this.#timeOf(this.#count - 1) + this.#windowMs - nowMs
  }

  #at(entry: number): number {
    return (this.#first + entry) & (this.#timesMs.length - 1)
  }

  #timeOf(entry: number): number {
    return this.#timesMs[this.#at(entry)]!
  }

  #resize(capacity: number): void {
    const timesMs = new Float64Array(capacity)
    const amounts = new Float64Array(capacity)
    for (let entry = 0; entry < this.#count; entry++) {
      timesMs[entry] = this.#timeOf(entry)
      amounts[entry] = this.#amounts[this.#at(entry)]!
    }
    this.#timesMs = timesMs
    this.#amounts = amounts
    this.#first = 0
  }
}
