// Raw-text servers (`/v1/completions` of vLLM, SGLang, llama.cpp) as a text source: the prompt is rendered here.
import { rawPrompt } from '../deepseek/neutralise.ts'
import { DSML, END_OF_SENTENCE, END_THINK } from '../deepseek/tokens.ts'
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

  function generate(request: TextRequest, signal: AbortSignal): AsyncGenerator<TextPiece[]> {
    const { thinking, maxTokens } = request
    const goOn = (prompt: string, maxTokens: number, stop: string[]) =>
      complete(request, { prompt, max_tokens: maxTokens, stop }, signal)
    const prompt = rawPrompt(request.parts)
    return thinking?.begun
      ? withBoundedThinking(goOn, prompt, maxTokens, thinking.mostTokens)
      : goOn(prompt, maxTokens, [END_OF_SENTENCE])
  }

  async function* complete(
    request: TextRequest,
    asked: { prompt: string; max_tokens: number; stop: string[] },
    signal: AbortSignal,
  ): AsyncGenerator<TextPiece[]> {
    const { prompt } = asked
    const stream = upstream.events(
      '/completions',
      { ...wireRequest(request, options.model), ...asked },
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
 * Thinking first, which ends by itself, where a call begins in it, or with its last token; then the rest of the answer.
 * The server reads the prompt again from its cache, which is not counted.
 */
async function* withBoundedThinking(
  goOn: (prompt: string, maxTokens: number, stop: string[]) => AsyncGenerator<TextPiece[]>,
  prompt: string,
  maxTokens: number,
  thinkingTokens: number,
): AsyncGenerator<TextPiece[]> {
  let thoughts = ''
  let shown = 0
  let thought: Extract<TextPiece, { type: 'end' }> | undefined
  for await (const pieces of goOn(prompt, thinkingTokens, [END_OF_SENTENCE, END_THINK, `<${DSML}`])) {
    for (const piece of pieces) {
      if (piece.type === 'text') {
        thoughts += piece.text
        shown += piece.tokens
      } else if (piece.type === 'end') thought = piece
    }
    if (!thought) yield pieces
  }
  const { promptTokens, cachedTokens, completionTokens, estimated } = thought!
  yield [{ type: 'text', text: END_THINK, tokens: Math.max(0, completionTokens - shown) }]
  for await (const pieces of goOn(prompt + thoughts + END_THINK, maxTokens - completionTokens, [END_OF_SENTENCE]))
    yield pieces.map((piece) =>
      piece.type === 'end'
        ? {
            ...piece,
            promptTokens,
            cachedTokens,
            completionTokens: completionTokens + piece.completionTokens,
            ...(estimated && { estimated }),
          }
        : piece,
    )
}

/**
 * `skip_special_tokens: false` (vLLM, SGLang): the markers of thinking and calls are special tokens, and must come.
 * `add_special_tokens: false`: the prompt begins with its start token already.
 */
function wireRequest({ sampling }: TextRequest, model: string): Record<string, unknown> {
  return {
    model,
    stream: true,
    stream_options: { include_usage: true },
    temperature: sampling.temperature,
    top_p: sampling.topP,
    frequency_penalty: sampling.frequencyPenalty,
    presence_penalty: sampling.presencePenalty,
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
