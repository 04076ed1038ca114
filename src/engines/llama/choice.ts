// The next token chosen from the model's own distribution. Used where llama.cpp's samplers cannot serve: they change
// the distribution that log-probabilities are asked of, and they ignore a bias on the token that ends the answer.
import type { Sampling } from '../engine.ts'

/** The smallest logarithm that JSON and every client can hold stands for "never". */
export const leastLogprob = -9999

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * The order is llama.cpp's: bias, penalties, top-p, temperature.
 * @param probabilities of the model itself, token → 0 to 1
 * @param generated how often each token was given in this answer
 */
export function chooseToken(
  probabilities: ReadonlyMap<number, number>,
  generated: ReadonlyMap<number, number>,
  sampling: Sampling,
  random: () => number,
): number {
  const { temperature, topP, frequencyPenalty, presencePenalty, logitBias = {} } = sampling
  const candidates: { token: number; logit: number }[] = []
  for (const [token, probability] of probabilities) {
    const bias = logitBias[token] ?? 0
    if (probability === 0 || bias <= -100) continue
    const count = generated.get(token) ?? 0
    const penalty = count * frequencyPenalty + (count > 0 ? presencePenalty : 0)
    candidates.push({ token, logit: Math.log(probability) + bias - penalty })
  }
  candidates.sort((a, b) => b.logit - a.logit)
  const best = candidates[0]
  if (!best) throw new Error('Every token is banned')
  if (temperature <= 0) return best.token

  const kept = nucleus(candidates, topP)
  const weights = kept.map(({ logit }) => Math.exp((logit - best.logit) / temperature))
  let point = random() * weights.reduce((sum, weight) => sum + weight, 0)
  for (const [index, weight] of weights.entries()) {
    point -= weight
    if (point < 0) return kept[index]!.token
  }
  return best.token
}

/** The likeliest that come to `topP` together; always at least one. */
function nucleus(candidates: { token: number; logit: number }[], topP: number): { token: number; logit: number }[] {
  if (topP >= 1) return candidates
  const highest = candidates[0]!.logit
  const weights = candidates.map(({ logit }) => Math.exp(logit - highest))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let sum = 0
  const last = weights.findIndex((weight) => {
    sum += weight
    return sum >= topP * total
  })
  return last < 0 ? candidates : candidates.slice(0, last + 1)
}
