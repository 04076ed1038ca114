// The port between the server and whatever answers: what a request is by the time an engine sees it, and what an
// engine may say back. Types and one error; no behaviour.
import type { JsonObject } from '../contract/json.ts'

/** One message of the conversation, already checked: ids match, system messages merged, roles final. */
export type Message =
  | { role: 'system'; content: string }
  | { role: 'user'; content: string | ContentPart[] }
  | { role: 'assistant'; content: string; reasoning?: string; toolCalls?: ToolCall[] }
  | { role: 'tool'; toolCallId: string; content: string }

/** `image` parts reach only deployments of models with `vision`. */
export type ContentPart = { type: 'text'; text: string } | { type: 'image'; url: string; detail?: string }

/** `arguments` is JSON text of an object, as it goes over the wire. */
export type ToolCall = { id: string; name: string; arguments: string }

export type Tool = { name: string; description?: string; parameters?: JsonObject; strict?: boolean }

export type ToolChoice = { type: 'auto' | 'none' | 'required' } | { type: 'function'; name: string }

export type ResponseFormat =
  | { type: 'text' }
  | { type: 'json_object' }
  | { type: 'json_schema'; name: string; schema: JsonObject; strict: boolean }

/** How the next token is chosen. Ranges are the API's; `temperature` 0 is greedy; absent `seed` means random. */
export type Sampling = {
  temperature: number
  topP: number
  frequencyPenalty: number
  presencePenalty: number
  seed?: number
  /** Token id of the engine's own vocabulary → bias, −100 to 100. */
  logitBias?: Record<string, number>
  /** Present when log-probabilities are wanted: how many alternatives for each token, 0–20. */
  topLogprobs?: number
}

/** Stop strings are not here: `chat/stop-text.ts` finds them in the content and aborts the engine. */
export type EngineRequest = {
  /** The request's id, for logs and the remote server's headers. */
  id: string
  /** Whose turn it is in a fair queue. */
  account: string
  messages: Message[]
  /** Text to go on with instead of the messages. An engine that cannot refuses it. */
  raw?: { prompt: string; suffix?: string }
  tools: Tool[]
  toolChoice: ToolChoice
  parallelToolCalls: boolean
  responseFormat: ResponseFormat
  thinking: boolean
  /** Most tokens of thinking, for engines that can end it; the answer follows. */
  thinkingTokens?: number
  /** Most tokens to make, reasoning included. */
  maxTokens: number
  sampling: Sampling
}

export type FinishReason = 'stop' | 'length' | 'tool_calls' | 'content_filter'

/** Token counts of one run. `cachedTokens` is part of `promptTokens`, `reasoningTokens` part of `completionTokens`. */
export type Usage = {
  promptTokens: number
  cachedTokens: number
  completionTokens: number
  reasoningTokens: number
  /** True where the numbers are this server's estimate because the remote one gave none. */
  estimated?: boolean
}

export type TokenLogprob = {
  token: string
  logprob: number
  bytes: number[] | null
  top: { token: string; logprob: number; bytes: number[] | null }[]
}

/** `tokens` says how many completion tokens the event stands for, so that an answer cut short can still be counted. */
export type EngineEvent =
  | { type: 'prompt'; tokens: number; cachedTokens: number }
  | { type: 'reasoning' | 'content'; text: string; tokens?: number; logprobs?: TokenLogprob[] }
  | { type: 'call-start'; index: number; id: string; name: string }
  | { type: 'call-arguments'; index: number; text: string; tokens?: number }
  | { type: 'call-end'; index: number }
  | { type: 'finish'; reason: FinishReason; usage: Usage; servedModel: string }

/** What a probe found out that really works. */
export type Capabilities = {
  servedModel: string
  /** Tokens; undefined where the server does not tell. */
  contextTokens?: number
}

/**
 * Something that answers. The rules below hold for every engine and `engine-suite.ts` runs them over each one:
 * - `finish` comes exactly once, last; a stream that ends without it has failed and throws;
 * - failures are thrown as `EngineError`, never sent as events;
 * - after the signal fires the engine is told at once and stops within 100 ms; `run` then throws the signal's reason
 *   or ends;
 * - an engine reads on only when its reader asks for more (back-pressure), in bounded memory;
 * - one array holds what arrived together: no event waits for the next one;
 * - `call-start` carries a rising index from 0; an id is random and never repeats; `call-arguments` texts of one index
 *   joined are valid JSON text of an object once `call-end` came;
 * - usage is counted, or marked `estimated`.
 */
export interface Engine {
  /** A name for logs, metrics and `metadata.engine`. */
  readonly name: string
  /**
   * How far forced calls, JSON formats and strict arguments hold: `certain` by a grammar of ours; `likely` by the remote
   * server's own; `hoped` where the model is only told.
   */
  readonly promises: 'certain' | 'likely' | 'hoped'
  /** Whether this request would be answered with thinking; where absent, as it says itself. */
  thinksFor?(request: EngineRequest): boolean
  /**
   * Prompt tokens that the request comes to.
   * @returns undefined where only the remote server can tell
   * @throws EngineError 'request' when the messages cannot be rendered for this model
   */
  countPrompt(request: EngineRequest, signal: AbortSignal): Promise<number | undefined>
  run(request: EngineRequest, signal: AbortSignal): AsyncIterable<EngineEvent[]>
  /** Asks whether the engine answers now. @throws EngineError when it does not */
  probe(signal: AbortSignal): Promise<Capabilities>
  close(): Promise<void>
}

/**
 * - `request`: the engine says the request is at fault (becomes 400)
 * - `overloaded`: full now, try again (429 for our own queue, else 503)
 * - `unavailable`: not there: refused, broken, restarting (503 before the first byte, else an error event)
 * - `failed`: it broke while answering, or spoke nonsense (502)
 * - `timeout`: one of the four clocks ran out (504)
 */
export type EngineErrorKind = 'request' | 'overloaded' | 'unavailable' | 'failed' | 'timeout'

/** The one way an engine fails. `message` may reach the client: no addresses, keys, paths or prompt text in it. */
export class EngineError extends Error {
  override name = 'EngineError'
  readonly kind: EngineErrorKind
  /** Set for a `request` failure that has its own place in the API: the field and the code. */
  readonly param: string | undefined
  readonly code: 'context_length_exceeded' | 'unsupported_content' | undefined
  constructor(
    kind: EngineErrorKind,
    message: string,
    more: { param?: string; code?: 'context_length_exceeded' | 'unsupported_content'; cause?: unknown } = {},
  ) {
    super(message, { cause: more.cause })
    this.kind = kind
    this.param = more.param
    this.code = more.code
  }
}
