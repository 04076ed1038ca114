// Raw-text servers (`/v1/completions` of vLLM, SGLang, llama.cpp) as a text source: the prompt is rendered here.
import { rawPrompt } from '../deepseek/neutralise.ts'
import { END_OF_SENTENCE } from '../deepseek/tokens.ts'
import { createUpstream, type UpstreamTimeouts } from '../net/upstream.ts'
import { EngineError, type TokenLogprob } from './engine.ts'
import { checkServedModel, findServedModel } from './served-model.ts'
import type { TextPiece, TextRequest, TextSource } from './text-source.ts'
import { engineFailure, messageIn } from './upstream-failure.ts'

export type CompletionsOptions = {
  name: string
  /** With `/v1`, with or without a slash at the end. */
  url: string
  /** The model's name there. */
  model: string
  key?: string
  /** Other names that the server may answer with. */
  acceptModel: readonly string[]
  timeouts: UpstreamTimeouts
}

type WireChunk = {
  model?: unknown
  error?: unknown
  choices?: { text?: string; finish_reason?: string | null; logprobs?: WireLogprobs | null }[]
  usage?: {
    prompt_tokens?: number
    completion_tokens?: number
    prompt_tokens_details?: { cached_tokens?: number | null } | null
  } | null
}

/** The old completions shape: parallel lists. */
type WireLogprobs = {
  tokens?: string[]
  token_logprobs?: (number | null)[]
  top_logprobs?: (Record<string, number> | null)[] | null
}

/** Characters a token stands for where the server gave no counts: the usual rule of thumb. */
const charactersPerToken = 4

export function completionsSource(options: CompletionsOptions): TextSource {
  const upstream = createUpstream(options)

  async function* generate(request: TextRequest, signal: AbortSignal): AsyncGenerator<TextPiece[]> {
    const prompt = rawPrompt(request.parts)
    const stream = upstream.events(
      '/completions',
      wireRequest(request, prompt, options.model),
      { 'x-request-id': request.id },
      signal,
    )
    let served: string | undefined
    let reason: 'stop' | 'length' | undefined
    let usage: WireChunk['usage']
    let made = 0
    try {
      for (let step = await stream.next(); !step.done; step = await stream.next()) {
        const pieces: TextPiece[] = []
        for (const data of step.value) {
          if (data === '[DONE]') continue
          const chunk = chunkOf(data)
          if (served === undefined && typeof chunk.model === 'string') {
            checkServedModel(chunk.model, options)
            served = chunk.model
          }
          usage = chunk.usage ?? usage
          const choice = chunk.choices?.[0]
          if (!choice) continue
          const text = withoutEnd(choice.text ?? '')
          if (text !== '') {
            made++
            const logprobs = logprobsOf(choice.logprobs)
            pieces.push({ type: 'text', text, tokens: 1, ...(logprobs && { logprobs }) })
          }
          if (choice.finish_reason) reason = choice.finish_reason === 'length' ? 'length' : 'stop'
        }
        if (pieces.length > 0) yield pieces
      }
      if (reason === undefined) throw new EngineError('failed', 'The model server broke off its answer')
      const counted = usage?.completion_tokens !== undefined
      const promptTokens = usage?.prompt_tokens ?? Math.ceil(prompt.length / charactersPerToken)
      yield [
        {
          type: 'end',
          reason,
          promptTokens,
          cachedTokens: Math.min(usage?.prompt_tokens_details?.cached_tokens ?? 0, promptTokens),
          completionTokens: usage?.completion_tokens ?? made,
          servedModel: served ?? options.model,
          ...(!counted && { estimated: true }),
        },
      ]
    } catch (error) {
      throw engineFailure(error)
    } finally {
      await stream.return?.()
    }
  }

  return {
    name: options.name,
    countTokens: async () => undefined,
    generate,
    async probe(signal) {
      try {
        return { servedModel: findServedModel(await upstream.json('/models', signal), options) }
      } catch (error) {
        throw engineFailure(error)
      }
    },
    close: () => upstream.close(),
  }
}

/**
 * `skip_special_tokens: false` (vLLM, SGLang): the markers of thinking and calls are special tokens, and must come.
 * `add_special_tokens: false`: the prompt begins with its start token already.
 */
function wireRequest({ sampling, maxTokens }: TextRequest, prompt: string, model: string): Record<string, unknown> {
  return {
    model,
    prompt,
    stream: true,
    stream_options: { include_usage: true },
    max_tokens: maxTokens,
    temperature: sampling.temperature,
    top_p: sampling.topP,
    frequency_penalty: sampling.frequencyPenalty,
    presence_penalty: sampling.presencePenalty,
    stop: [END_OF_SENTENCE],
    skip_special_tokens: false,
    add_special_tokens: false,
    ...(sampling.seed !== undefined && { seed: sampling.seed }),
    ...(sampling.logitBias && { logit_bias: sampling.logitBias }),
    ...(sampling.topLogprobs !== undefined && { logprobs: sampling.topLogprobs }),
  }
}

function chunkOf(data: string): WireChunk {
  let chunk: WireChunk
  try {
    chunk = JSON.parse(data)
  } catch (cause) {
    throw new EngineError('failed', 'The model server sent an event that is not JSON', { cause })
  }
  if (chunk.error) throw new EngineError('failed', `The model server failed: ${messageIn(data)}`)
  return chunk
}

/** Some servers let the end token through when special tokens are asked for. */
function withoutEnd(text: string): string {
  const at = text.indexOf(END_OF_SENTENCE)
  return at < 0 ? text : text.slice(0, at)
}

function logprobsOf(logprobs: WireLogprobs | null | undefined): TokenLogprob[] | undefined {
  return logprobs?.tokens?.map((token, index) => ({
    token,
    logprob: logprobs.token_logprobs?.[index] ?? 0,
    bytes: null,
    top: Object.entries(logprobs.top_logprobs?.[index] ?? {}).map(([other, logprob]) => ({
      token: other,
      logprob,
      bytes: null,
    })),
  }))
}
