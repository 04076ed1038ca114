// Which engine answers: a weighted choice among a model's deployments, and the next one where the first fails before
// it said anything. After its first event an answer is never started again elsewhere.
import { type Engine, EngineError, type EngineEvent, type EngineRequest } from './engine.ts'

export type Deployment = { engine: Engine; weight: number }

/** An answer that has begun. `first` was already taken from `rest`. */
export type Started = { engine: Engine; first: EngineEvent[]; rest: AsyncIterator<EngineEvent[]> }

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
 * Starts the request on one deployment; resolves with its first events.
 * @param asked told of each deployment as it is asked; what becomes of it is filled in
 * @param random a number from 0 up to 1
 * @throws EngineError of the last deployment tried; `unavailable` where there is none
 */
export async function start(
  deployments: readonly Deployment[],
  request: EngineRequest,
  signal: AbortSignal,
  asked: (attempt: Attempt) => void = () => {},
  random: () => number = Math.random,
): Promise<Started> {
  let failure: unknown
  for (const { engine } of inTurn(deployments, random)) {
    const attempt: Attempt = { engine: engine.name, startedAtMs: performance.now() }
    asked(attempt)
    const rest = engine.run(request, signal)[Symbol.asyncIterator]()
    try {
      const { done, value } = await rest.next()
      if (!done) {
        attempt.endedAtMs = performance.now()
        return { engine, first: value, rest }
      }
      failure = new EngineError('failed', 'The engine ended without an answer')
    } catch (error) {
      failure = error
    }
    attempt.endedAtMs = performance.now()
    attempt.failure = signal.aborted ? 'client_left' : failure instanceof EngineError ? failure.kind : 'failed'
    if (signal.aborted || !(failure instanceof EngineError) || !worthAnother.has(failure.kind)) break
  }
  throw failure ?? new EngineError('unavailable', 'This model has no engine now; the log of the server says why')
}

/** All deployments once each, the order drawn by weight. */
function* inTurn(deployments: readonly Deployment[], random: () => number): Generator<Deployment> {
  const left = [...deployments]
  while (left.length > 0) {
    let point = random() * left.reduce((sum, deployment) => sum + deployment.weight, 0)
    let index = 0
    while (index < left.length - 1 && point >= left[index]!.weight) point -= left[index++]!.weight
    yield left.splice(index, 1)[0]!
  }
}
