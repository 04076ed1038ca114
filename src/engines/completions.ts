// Raw-text servers (`/v1/completions` of vLLM, SGLang, llama.cpp) as a text source: the prompt is rendered here.
import { rawPrompt } from '../deepseek/neutralise.ts'
import { END_OF_SENTENCE } from '../deepseek/tokens.ts'
import { createUpstream } from '../net/upstream.ts'
import { EngineError, type TokenLogprob } from './engine.ts'
import { charactersPerToken, createChunkReader, probeRemote, type RemoteOptions } from './remote.ts'
import type { TextPiece, TextRequest, TextSource } from './text-source.ts'
import { engineFailure } from './upstream-failure.ts'

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

export function completionsSource(options: RemoteOptions): TextSource {
  const upstream = createUpstream(options)

  async function* generate(request: TextRequest, signal: AbortSignal): AsyncGenerator<TextPiece[]> {
    const prompt = rawPrompt(request.parts)
    const stream = upstream.events(
      '/completions',
      wireRequest(request, prompt, options.model),
      { 'x-request-id': request.id },
      signal,
    )
    const chunks = createChunkReader<WireChunk>(options)
    let reason: 'stop' | 'length' | undefined
    let usage: WireChunk['usage']
    let made = 0
    try {
      for (let step = await stream.next(); !step.done; step = await stream.next()) {
        const pieces: TextPiece[] = []
        for (const data of step.value) {
          const chunk = chunks.read(data)
          if (!chunk) continue
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
          servedModel: chunks.servedModel(),
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
    hasGrammar: false,
    countTokens: async () => undefined,
    generate,
    probe: (signal) => probeRemote(upstream, options, signal),
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
