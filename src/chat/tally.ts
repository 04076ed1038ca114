// What one request has used so far, and what of it is charged for each way it can end.
import type { EngineEvent, Usage } from '../engines/engine.ts'
import { charactersPerToken } from '../engines/remote.ts'

/** How a request ended. `failed` covers the engine's failures and this server's own. */
export type Ending = 'finished' | 'client_left' | 'failed'

export function estimateTokens(characters: number): number {
  return Math.ceil(characters / charactersPerToken)
}

/** Counts the tokens of one request's answers while their events pass. */
export class Tally {
  #prompt = 0
  #cached = 0
  #estimated = false
  #begun = false
  #completion: number[] = []
  #reasoning: number[] = []
  #taken = 0

  /** What the prompt comes to by count, or by its characters where only the remote server could count. */
  expectPrompt(tokens: number | undefined, characters: number): number {
    this.#prompt = tokens ?? estimateTokens(characters)
    this.#estimated = tokens === undefined
    return this.#prompt
  }

  see(choice: number, event: EngineEvent): void {
    if (event.type === 'finish') {
      this.#begun = true
      this.#settle(choice, event.usage)
    } else if (event.type === 'prompt') {
      this.#begun = true
      this.#prompt = event.tokens
      this.#cached = choice === 0 ? event.cachedTokens : this.#cached
      this.#estimated = false
    } else if ('tokens' in event && event.tokens !== undefined) {
      this.#begun = true
      this.#completion[choice] = (this.#completion[choice] ?? 0) + event.tokens
      if (event.type === 'reasoning') this.#reasoning[choice] = (this.#reasoning[choice] ?? 0) + event.tokens
    }
  }

  #settle(choice: number, usage: Usage): void {
    this.#completion[choice] = usage.completionTokens
    this.#reasoning[choice] = usage.reasoningTokens
    // The prompt counts once, however many answers were made from it.
    if (choice === 0) {
      // A remote server that gave no counts leaves the estimate of the prompt standing.
      if (usage.promptTokens > 0 || !usage.estimated) this.#prompt = usage.promptTokens
      this.#cached = usage.cachedTokens
      this.#estimated = usage.estimated === true
    } else if (usage.estimated) this.#estimated = true
  }

  /** Everything seen so far was taken by whoever sends it on. */
  taken(): void {
    this.#taken = sum(this.#completion)
  }

  /** What was taken, with the prompt it was made of; the counts of a finish may be above what came before it. */
  delivered(): { promptTokens: number; cachedTokens: number; completionTokens: number } {
    const { promptTokens, cachedTokens } = this.charged('finished', true)
    return { promptTokens, cachedTokens, completionTokens: this.#taken }
  }

  /**
   * What is charged, by the way it ended.
   * @param streamed a whole reply is delivered at its end or not at all
   */
  charged(ending: Ending, streamed: boolean): Usage {
    const made = { completionTokens: sum(this.#completion), reasoningTokens: sum(this.#reasoning) }
    // What an engine that failed had made is charged as far as the client has it; an unread prompt never is.
    const lost = ending === 'failed' && (!streamed || this.#taken === 0)
    if (!this.#begun || lost) return { promptTokens: 0, cachedTokens: 0, completionTokens: 0, reasoningTokens: 0 }
    return {
      promptTokens: this.#prompt,
      cachedTokens: Math.min(this.#cached, this.#prompt),
      ...made,
      ...(ending === 'failed' && { completionTokens: this.#taken }),
      ...(this.#estimated && { estimated: true }),
    }
  }
}

function sum(counts: readonly (number | undefined)[]): number {
  return counts.reduce<number>((total, count) => total + (count ?? 0), 0)
}
