// How much context an embedded engine takes, from what the file says and the memory there is.

/** What one token of context costs is known from the file's header. */
export type ModelSize = { trainedContextTokens: number | undefined; cacheBytesPerToken: number }

/** Enough for most conversations; memory is taken for all of it at the start. */
const defaultContextTokens = 8192
/** Eight for one account, and the one that is kept for another. */
const mostSequences = 9
/** So many requests should run at once before each gets a longer context. */
const fewestSequences = 4
const leastContextTokens = 2048
const leastUsefulTokens = 512

/**
 * @param wanted what the configuration says; its context is kept, at the cost of fewer sequences
 * @param budgetBytes for the caches of all sequences
 * @returns tokens of context for each sequence, and how many sequences: at least one
 */
export function contextSize(
  size: ModelSize,
  wanted: { contextTokens?: number | undefined; sequences?: number | undefined },
  budgetBytes: number,
): { contextTokens: number; sequences: number } {
  const affordable = Math.floor(budgetBytes / Math.max(1, size.cacheBytesPerToken))
  const most = Math.min(size.trainedContextTokens ?? defaultContextTokens, defaultContextTokens)
  const contextTokens =
    wanted.contextTokens ?? roomy(Math.floor(affordable / (wanted.sequences ?? fewestSequences)), most)
  const sequences = wanted.sequences ?? Math.max(1, Math.min(mostSequences, Math.floor(affordable / contextTokens)))
  return { contextTokens, sequences }
}

function roomy(affordable: number, most: number): number {
  const least = Math.min(leastContextTokens, most)
  return Math.max(least, Math.min(most, Math.floor(affordable / leastUsefulTokens) * leastUsefulTokens))
}
