// Which engine answers: the deployment where the conversation's prefix is cached, and the next one where the first fails
// before it said anything. After its first event an answer is never started again elsewhere.
import { createHash } from 'node:crypto'
import { type Abilities, abilitiesFor } from './abilities.ts'
import { type Engine, EngineError, type EngineEvent, type EngineRequest } from './engine.ts'

export type Deployment = {
  engine: Engine
  weight: number
  /** What a probe found to work; absent: nothing is known. */
  abilities?: Abilities
  /** Told how each attempt began: what opens and keeps shut the deployment's circuit. */
  report?(failure: EngineError['kind'] | undefined): void
}

/** An answer that has begun. `first` was already taken from `rest`. */
export type Started = {
  engine: Engine
  first: EngineEvent[]
  rest: AsyncIterator<EngineEvent[]>
  /** Something that the request needs was found not to work there. */
  lacks?: boolean
}

/** One deployment that was asked. Times by `performance.now()`, `endedAtMs` of the first event or the failure. */
export type Attempt = {
  engine: string
  startedAtMs: number
  endedAtMs?: number
  /** Why it gave no first event. */
  failure?: EngineError['kind'] | 'client_left'
}

/** Kinds of failure that another engine may not have. */
const worthAnother = new Set<EngineError['kind']>(['overloaded', 'unavailable', 'failed', 'timeout'])

/**
 * How many second attempts a model may make: a fifth of its requests, and a few at once. Where everything fails, trying
 * everything twice would only add to it.
 */
export class RetryBudget {
  #left = mostRetries
  /** A request came. */
  earn(): void {
    this.#left = Math.min(mostRetries, this.#left + retriesPerRequest)
  }
  /** @returns whether there may be another attempt */
  spend(): boolean {
    if (this.#left < 1) return false
    this.#left--
    return true
  }
}
const retriesPerRequest = 0.2
const mostRetries = 20

/** Before the second attempt, at random; twice as long before each one after it. */
const longestBackOffMs = 50

/**
 * Starts the request on one deployment; resolves with its first events.
 * @param asked told of each deployment as it is asked; what becomes of it is filled in
 * @throws EngineError of the last deployment tried; `unavailable` where there is none
 */
export async function start(
  deployments: readonly Deployment[],
  request: EngineRequest,
  signal: AbortSignal,
  { asked, retries }: { asked?(attempt: Attempt): void; retries?: RetryBudget } = {},
): Promise<Started> {
  retries?.earn()
  let failure: unknown
  let backOffMs = longestBackOffMs
  for (const { deployment, lacks } of inTurn(deployments, request)) {
    if (failure !== undefined) {
      if (retries?.spend() === false) break
      await wait(Math.random() * backOffMs, signal)
      backOffMs *= 2
    }
    const { engine } = deployment
    const attempt: Attempt = { engine: engine.name, startedAtMs: performance.now() }
    asked?.(attempt)
    const rest = engine.run(request, signal)[Symbol.asyncIterator]()
    try {
      const { done, value } = await rest.next()
      if (!done) {
        attempt.endedAtMs = performance.now()
        deployment.report?.(undefined)
        return { engine, first: value, rest, lacks: lacks > 0 }
      }
      failure = new EngineError('failed', 'The engine ended without an answer')
    } catch (error) {
      failure = error
    }
    attempt.endedAtMs = performance.now()
    const kind = failure instanceof EngineError ? failure.kind : 'failed'
    attempt.failure = signal.aborted ? 'client_left' : kind
    if (signal.aborted || !(failure instanceof EngineError)) break
    deployment.report?.(kind)
    if (!worthAnother.has(kind)) break
  }
  throw failure ?? new EngineError('unavailable', 'This model has no engine now; the log of the server says why')
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(done, ms)
    function done(): void {
      signal.removeEventListener('abort', left)
      resolve()
    }
    function left(): void {
      clearTimeout(timer)
      reject(signal.reason)
    }
    signal.addEventListener('abort', left, { once: true })
  })
}

/**
 * All deployments once each, in an order that a conversation keeps: weighted rendezvous hashing of what it begins with.
 * One on which something that the request needs was found not to work comes after those on which it does.
 * Every server comes to the same order without asking another, conversations spread by weight, and where a deployment
 * goes away only its own move (https://en.wikipedia.org/wiki/Rendezvous_hashing, weighted).
 */
function inTurn(
  deployments: readonly Deployment[],
  request: EngineRequest,
): { deployment: Deployment; lacks: number }[] {
  const needed = abilitiesFor(request)
  const lacking = ({ abilities }: Deployment) => needed.filter((ability) => abilities?.[ability] === false).length
  if (deployments.length < 2) return deployments.map((deployment) => ({ deployment, lacks: lacking(deployment) }))
  const prefix = prefixOf(request)
  return deployments
    .map((deployment) => {
      const hash = createHash('sha256').update(prefix).update(deployment.engine.name).digest().readUInt32BE()
      const score = -deployment.weight / Math.log((hash + 0.5) / 2 ** 32)
      return { deployment, lacks: lacking(deployment), score }
    })
    .sort((a, b) => a.lacks - b.lacks || b.score - a.score)
}

/** What stays the same in all turns of a conversation, and is cached by its engine: the beginning, up to the first question. */
function prefixOf({ messages, tools }: EngineRequest): string {
  const first = messages.findIndex(({ role }) => role === 'user')
  return JSON.stringify([messages.slice(0, first + 1), tools.map(({ name }) => name)])
}
