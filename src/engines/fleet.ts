// The engines of one model: started in the background, probed, and those that answer handed out.
import type { DeploymentConfig } from '../config/load.ts'
import type { Log } from '../ops/log.ts'
import { type Abilities, findAbilities } from './abilities.ts'
import type { Capabilities, Engine, EngineErrorKind } from './engine.ts'
import { type Deployment, RetryBudget } from './router.ts'

/** How often a deployment that did not start or did not answer is tried again, and one that did is asked again. */
const retryMs = 5_000
const probeEveryMs = 120_000
const probeTimeoutMs = 10_000

/** How often a remote server that answers is tried out; each time it gets some short requests. */
const tryOutEveryMs = 10 * 60_000
const tryOutTimeoutMs = 5 * 60_000

/** So many failed attempts in a row open a deployment's circuit: it gets no requests until it has answered a probe. */
const circuitFailures = 5

/** A deployment as it is now. */
export type DeploymentState = {
  name: string
  engine: DeploymentConfig['engine']
  weight: number
  up: boolean
  /** Milliseconds since 1970; undefined before the first attempt has ended. */
  checkedAtMs: number | undefined
  /** Why it is not up. */
  reason: string | undefined
  /** What the last probe found; undefined where there was none. */
  capabilities: Capabilities | undefined
  /** What it was found to be able to; undefined before that was tried, and where it is not. */
  abilities: Abilities | undefined
}

export type Fleet = {
  /** Every deployment, in the configuration's order. */
  states(): DeploymentState[]
  /** The deployments that answered their last probe. */
  up(): readonly Deployment[]
  /** Tokens that every deployment of `up` has room for; undefined where none has told. */
  contextTokens(): number | undefined
  retries: RetryBudget
  /** Holds the engines open until the returned function is called. */
  use(): () => void
  /** Resolves when each deployment was tried once. */
  settled: Promise<void>
  /** Closes when nobody uses it any more. */
  retire(): Promise<void>
  close(): Promise<void>
}

type FleetServices = {
  /** The signal ends it: a server that stops does not wait for a model to load. */
  start(name: string, deployment: DeploymentConfig, signal: AbortSignal): Promise<Engine>
  log: Log
  up(engine: string, isUp: boolean): void
}

export function startFleet(modelId: string, deployments: readonly DeploymentConfig[], services: FleetServices): Fleet {
  const members: Member[] = deployments.map((deployment, index) =>
    startMember(
      `${deployment.engine}-${index + 1}`,
      modelId,
      deployment,
      services,
      () => members.filter((member) => member.state().up).length > 1,
    ),
  )
  let uses = 0
  let unused: (() => void) | undefined
  const close = async () => {
    await Promise.all(members.map((member) => member.close()))
  }
  return {
    retries: new RetryBudget(),
    use() {
      uses++
      return () => {
        if (--uses === 0) unused?.()
      }
    },
    async retire() {
      if (uses > 0) await new Promise<void>((resolve) => (unused = resolve))
      await close()
    },
    states: () => members.map((member) => member.state()),
    up: () => members.flatMap((member) => member.deployment() ?? []),
    contextTokens() {
      const told = members.flatMap((member) => (member.deployment() && member.contextTokens()) ?? [])
      return told.length === 0 ? undefined : Math.min(...told)
    },
    settled: Promise.all(members.map((member) => member.settled)).then(() => {}),
    close,
  }
}

type Member = {
  state(): DeploymentState
  deployment(): Deployment | undefined
  contextTokens(): number | undefined
  settled: Promise<void>
  close(): Promise<void>
}

function startMember(
  name: string,
  modelId: string,
  config: DeploymentConfig,
  services: FleetServices,
  isSpare: () => boolean,
): Member {
  const { log } = services
  const probe = config.engine === 'llama' || config.probe !== false
  const isTriedOut = config.engine !== 'llama' && config.probe === true
  let engine: Engine | undefined
  let isUp = false
  let capabilities: Capabilities | undefined
  let abilities: Abilities | undefined
  let tryingOut: Promise<void> | undefined
  let triedOutAtMs = -Infinity
  let checkedAtMs: number | undefined
  let lastReason = ''
  const closing = new AbortController()
  const { signal: closed } = closing
  let timer: NodeJS.Timeout | undefined

  function became(up: boolean, why?: unknown): void {
    services.up(name, up)
    const fields = { model: modelId, engine: name, ...(config.engine === 'llama' && { file: config.file }) }
    if (up && !isUp) log.info(fields, 'The engine answers')
    const reason = up ? '' : why instanceof Error ? why.message : String(why)
    if (!up && reason !== lastReason) log.warn({ ...fields, reason }, 'The engine does not answer')
    lastReason = reason
    isUp = up
    checkedAtMs = Date.now()
  }

  async function attempt(): Promise<void> {
    try {
      engine ??= await services.start(name, config, closed)
      if (closed.aborted) return await engine.close()
      if (probe) {
        const signal = AbortSignal.any([closed, AbortSignal.timeout(probeTimeoutMs)])
        capabilities = await engine.probe(signal)
      }
      became(true)
      if (isTriedOut && performance.now() - triedOutAtMs > tryOutEveryMs) tryingOut ??= tryOut(engine)
    } catch (error) {
      if (!closed.aborted) became(false, error)
    }
    if (!closed.aborted) timer = setTimeout(again, isUp ? probeEveryMs : retryMs).unref()
  }
  async function tryOut(engine: Engine): Promise<void> {
    try {
      abilities = await findAbilities(engine, AbortSignal.any([closed, AbortSignal.timeout(tryOutTimeoutMs)]))
      triedOutAtMs = performance.now()
      log.info({ model: modelId, engine: name, abilities }, 'What the engine was found to be able to')
    } catch (error) {
      if (!closed.aborted) log.warn({ model: modelId, engine: name, error }, 'The engine could not be tried out')
    } finally {
      tryingOut = undefined
    }
  }

  const again = (): void => {
    latest = attempt()
  }

  let failures = 0
  /** A full engine is no broken one, and a wrong request is nobody's fault here. */
  function report(failure: EngineErrorKind | undefined): void {
    if (failure === 'overloaded' || failure === 'request') return
    failures = failure === undefined ? 0 : failures + 1
    // The last one that is up stays: refusing everything is no better than what it may still answer.
    if (failures < circuitFailures || !isUp || !isSpare()) return
    failures = 0
    became(false, new Error(`${circuitFailures} attempts in a row failed: ${failure}`))
    clearTimeout(timer)
    timer = setTimeout(again, retryMs).unref()
  }

  const settled = attempt()
  let latest = settled
  return {
    state: () => ({
      name,
      engine: config.engine,
      weight: config.weight,
      up: isUp,
      checkedAtMs,
      reason: lastReason || undefined,
      capabilities,
      abilities,
    }),
    deployment: () =>
      isUp && engine ? { engine, weight: config.weight, report, ...(abilities && { abilities }) } : undefined,
    contextTokens: () => capabilities?.contextTokens,
    settled,
    async close() {
      closing.abort(new Error('The server stops'))
      clearTimeout(timer)
      await latest
      await tryingOut
      await engine?.close()
    },
  }
}
