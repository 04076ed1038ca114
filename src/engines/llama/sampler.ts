// What llama.cpp's samplers are told of a request, and where they cannot serve it.
import {
  type LlamaGrammarEvaluationState,
  type LlamaModel,
  type SequenceEvaluateOptions,
  type Token,
  TokenBias,
} from 'node-llama-cpp'
import type { TextRequest } from '../text-source.ts'

type Asked = Pick<TextRequest, 'sampling' | 'grammar'>

/**
 * llama.cpp gives the distribution after its samplers: with temperature, top-p, penalties or bias it is not the model's.
 * And it ignores a bias on a token that ends the answer.
 */
export function needsOwnChoice(model: LlamaModel, { sampling }: Asked): boolean {
  const biased = Object.keys(sampling.logitBias ?? {})
  const changed =
    sampling.temperature > 0 || sampling.frequencyPenalty !== 0 || sampling.presencePenalty !== 0 || biased.length > 0
  return (
    (sampling.topLogprobs !== undefined && changed) || biased.some((token) => model.isEogToken(Number(token) as Token))
  )
}

/** @param answer `generated` and `grammarState` are looked at again for each token */
export function samplerOptions(
  model: LlamaModel,
  { sampling, grammar }: Asked,
  answer: {
    seed: number
    maxTokens: number
    generated: Token[]
    grammarState(): LlamaGrammarEvaluationState | undefined
  },
): SequenceEvaluateOptions {
  const penalized = sampling.frequencyPenalty !== 0 || sampling.presencePenalty !== 0
  return {
    temperature: sampling.temperature,
    topK: 0,
    minP: 0,
    // At least one token is always left, so 0 means the likeliest alone.
    topP: Math.max(sampling.topP, 1e-6),
    seed: answer.seed >>> 0,
    ...(penalized && {
      repeatPenalty: {
        punishTokens: () => answer.generated,
        maxPunishTokens: answer.maxTokens,
        penalty: 1,
        frequencyPenalty: sampling.frequencyPenalty,
        presencePenalty: sampling.presencePenalty,
      },
    }),
    ...(sampling.logitBias && { tokenBias: biasOf(model, sampling.logitBias, grammar !== undefined) }),
    ...(grammar && { grammarEvaluationState: answer.grammarState }),
  }
}

/**
 * OpenAI: -100 bans a token; the numbers between are added to its logit. Under a grammar nothing is banned for good: where
 * all that it allows were, llama.cpp would take any token and break it.
 */
function biasOf(model: LlamaModel, biases: Record<string, number>, underGrammar: boolean): TokenBias {
  const bias = TokenBias.for(model)
  for (const [token, value] of Object.entries(biases))
    bias.set(Number(token) as Token, value <= -100 && !underGrammar ? 'never' : { logit: value })
  return bias
}
