// One chat request's life, from the checked body to the recorded end. Readable top to bottom; one `finally`.
import type { ChatRequest } from '../contract/chat.ts'
import type { ReplyMetadata, ReplyUsage } from '../contract/chat-reply.ts'
import { fail } from '../contract/errors.ts'
import type { Db } from '../db/open.ts'
import { type Engine, EngineError, type EngineRequest, type FinishReason, type Usage } from '../engines/engine.ts'
import { type Attempt, type Deployment, type RetryBudget, type Started, start } from '../engines/router.ts'
import type { Reservation } from '../limits/limits.ts'
import type { DiscountWindow } from '../money/discounts.ts'
import type { Ledger } from '../money/ledger.ts'
import { type Bill, noBill } from '../money/price.ts'
import type { PriceVersion } from '../money/prices.ts'
import { type Answer, createAnswer } from './answer.ts'
import { sizeOfPrompt } from './count-prompt.ts'
import { engineRequest, forChoice } from './engine-request.ts'
import { keepPromises } from './promises.ts'
import { type Payer, type Purse, purseFor } from './purse.ts'
import { type PutBack, putBack, type ReasoningMemory, watchTurn } from './reasoning-memory.ts'
import type { ReplyBatch } from './reply-event.ts'
import { several } from './several.ts'
import { type Ending, Tally } from './tally.ts'
import { replyUsage } from './usage.ts'

/** A model as chat needs it: its limits, who answers for it. */
export type ChatModel = {
  id: string
  contextTokens: number
  maxOutputTokens: number
  /** Tokens; undefined: as many as the reply may have. */
  maxThinkingTokens: number | undefined
  vision: boolean
  deployments: readonly Deployment[]
  retries: RetryBudget
  /** Holds its engines open until the returned function is called. */
  use(): () => void
}

export type ChatCall = {
  /** The request's id: 128 random bits as text. */
  id: string
  payer: Payer
  price: PriceVersion
  discountWindows: readonly DiscountWindow[]
  model: ChatModel
  body: ChatRequest
  /** Text to go on with instead of the messages. */
  raw?: NonNullable<EngineRequest['raw']> | undefined
  /** Fields of the body that are not known. */
  ignored: string[]
  /** Whether everything yielded so far has left this process, or is where the client can get it. */
  delivered(): boolean | Promise<boolean>
  /** Writes the reply down with its charge, in one transaction; for requests that may be asked again. */
  keep?(db: Db, usage: ReplyUsage): Promise<void>
  /** Whether the account's reasoning is kept between turns. */
  reasoningKept: boolean
  /** Told how many turns with calls got their reasoning back, and for how many there was none; before the first event. */
  reasoningPutBack(counts: PutBack): void
  /** Told, before the first event, where the engine cannot think for this request though it was asked to. */
  thinkingOff(): void
  /** Asks the caller's limits for a request of up to so many tokens. @throws ApiError where one refuses */
  reserve(tokens: number): Promise<Reservation>
}

export type ChatServices = { ledger: Ledger; reasoning: ReasoningMemory }

/** How a request ended, for the request log and the metrics. */
export type Outcome = {
  ending: Ending
  failure?: unknown
  engine?: string
  /** Every time that an engine was asked, in that order. */
  attempts: Attempt[]
  finishReason?: FinishReason
  usage: Usage
  bill: Bill
  /** By `performance.now()`. */
  firstTokenAtMs?: number
}

/** Why an engine is stopped whose answer is at its end; made once, since an abort without a reason makes a stack trace. */
const over = new Error('The answer is over')

/**
 * Runs the request. No engine is asked before the first `next()`; leaving early (the signal, or `return()`) stops
 * the engine at once.
 * @param finished told once how it ended, whatever happened
 * @throws ApiError where the request cannot be served, EngineError where the engine fails
 */
export async function* chat(
  call: ChatCall,
  { ledger, reasoning }: ChatServices,
  signal: AbortSignal,
  finished: (outcome: Outcome) => void,
): AsyncGenerator<ReplyBatch> {
  const { model, body } = call
  const stops = Array.from({ length: body.n }, () => new AbortController())
  const stopAll = () => {
    for (const stop of stops) stop.abort(signal.aborted ? signal.reason : over)
  }
  signal.addEventListener('abort', stopAll, { once: true })
  const leave = model.use()

  const tally = new Tally()
  const outcome: Partial<Outcome> & Pick<Outcome, 'attempts'> = { attempts: [] }
  let purse: Purse | undefined
  let ending: Ending = 'client_left'
  let reservation: Reservation | undefined
  try {
    signal.throwIfAborted()
    const { accountId } = call.payer
    const request = engineRequest(call.id, accountId, body, model)
    if (call.raw) request.raw = call.raw
    const memory = request.thinking && call.reasoningKept ? reasoning : undefined
    if (request.thinking) call.reasoningPutBack(await putBack(request.messages, (ids) => memory?.find(accountId, ids)))
    const prompt = await fitToContext(request, model, tally, signal)
    reservation = await call.reserve(prompt.promptTokens + body.n * request.maxTokens)
    signal.throwIfAborted()
    purse = await purseFor(call, ledger, { ...prompt, answers: body.n, maxTokens: request.maxTokens })
    purse.hold.lost.addEventListener('abort', stopAll, { once: true })
    request.maxTokens = purse.maxTokens
    watchDelivery(purse, tally, call)

    const answers: Answer[] = []
    const turns = stops.map(() => memory && watchTurn((turn) => memory.keep(accountId, turn)))
    const begin = async (stop: AbortController, choice: number): Promise<Started> => {
      const run = await keepPromises(forChoice(request, choice), (asked) =>
        start(model.deployments, asked, stop.signal, {
          asked: (attempt) => outcome.attempts.push(attempt),
          retries: model.retries,
        }),
      )
      outcome.engine ??= run.engine.name
      if (request.thinking && !thinksFor(run.engine, request)) call.thinkingOff()
      answers[choice] = createAnswer(stopStrings(body), metadataOf(run, request, call))
      return run
    }
    const streams = several(stops.map(begin))
    let open = stops.length
    for (let step = await streams.next(); step; step = await streams.next()) {
      const { choice } = step
      for (const event of step.events) tally.see(choice, event)
      const { events, ended } = answers[choice]!.take(step.events)
      if (ended) {
        open--
        streams.drop(choice)
        stops[choice]!.abort(over)
      }
      if (events.length === 0) continue
      outcome.firstTokenAtMs ??= performance.now()
      const last = events.at(-1)!
      if (last.type === 'finish') outcome.finishReason = last.reason
      // Kept before the client can see the end of the turn, since the next request may come at once.
      await turns[choice]?.(events)
      const checkpoint = body.stream && purse.hold.covered(signal)
      if (checkpoint) await checkpoint
      yield { type: 'events', choice, events }
      tally.taken()
    }
    purse.hold.lost.throwIfAborted()
    if (open > 0) throw new EngineError('failed', 'The engine ended in the middle of its answer')

    ending = 'finished'
    const usage = tally.charged(ending, body.stream)
    const keep = call.keep && ((db: Db, bill: Bill) => call.keep!(db, replyUsage(usage, bill)))
    yield { type: 'usage', usage: replyUsage(usage, await purse.hold.settle(usage, keep)) }
  } catch (error) {
    ending = signal.aborted ? 'client_left' : 'failed'
    outcome.failure = error
    throw error
  } finally {
    signal.removeEventListener('abort', stopAll)
    stopAll()
    leave()
    const usage = tally.charged(ending, body.stream)
    reservation?.correct(usage.promptTokens + usage.completionTokens)
    reservation?.release()
    finished({ ...outcome, ending, usage, bill: (await purse?.hold.settle(usage)) ?? noBill })
  }
}

/** Tokens that a chat format puts around messages, at the most. */
const formatTokens = { each: 16, once: 512 }

/**
 * Refuses messages that fill the context, and lowers `maxTokens` to what is left of it.
 * @returns the prompt's tokens, and the most they can come to where only the engine can count them
 */
async function fitToContext(
  request: EngineRequest,
  { contextTokens, deployments }: ChatModel,
  tally: Tally,
  signal: AbortSignal,
): Promise<{ promptTokens: number; mostPromptTokens: number }> {
  const { tokens: promptTokens, characters } = await sizeOfPrompt(request, deployments, signal)
  const expected = tally.expectPrompt(promptTokens, characters)
  if (promptTokens === undefined) {
    const around = formatTokens.once + formatTokens.each * request.messages.length
    return { promptTokens: expected, mostPromptTokens: characters + around }
  }
  if (promptTokens >= contextTokens)
    throw fail(
      'context_length_exceeded',
      `The messages come to ${promptTokens} tokens; this model's context is ${contextTokens} tokens, the reply included`,
      { param: 'messages' },
    )
  request.maxTokens = Math.min(request.maxTokens, contextTokens - promptTokens)
  return { promptTokens, mostPromptTokens: promptTokens }
}

/** What counts if this server is killed: never more than the client has. */
function watchDelivery({ hold }: Purse, tally: Tally, call: ChatCall): void {
  hold.watch(async () => {
    const counts = tally.delivered()
    // Node sends what was written in this turn of the event loop at its end.
    await new Promise((resolve) => setImmediate(resolve))
    return counts.completionTokens === 0 || (await call.delivered()) ? counts : undefined
  })
}

function stopStrings({ stop }: ChatRequest): string[] {
  return typeof stop === 'string' ? [stop] : (stop ?? [])
}

function thinksFor(engine: Engine, request: EngineRequest): boolean {
  return engine.thinksFor?.(request) ?? request.thinking
}

function metadataOf(run: Started, request: EngineRequest, call: ChatCall): (servedModel?: string) => ReplyMetadata {
  return (servedModel) => ({
    engine: run.engine.name,
    served_model: servedModel ?? call.model.id,
    thinking: thinksFor(run.engine, request),
    ignored: call.ignored,
  })
}
