// The one place where everything is put together: configuration in, a working server's services out.
import { readFileSync } from 'node:fs'
import { type Account, type Accounts, createAccounts } from './accounts/accounts.ts'
import { type Audit, createAudit } from './accounts/audit.ts'
import { ensureFirstKey } from './accounts/bootstrap.ts'
import { createDeviceLogins, type DeviceLogins } from './accounts/device-logins.ts'
import { createInvitations, type Invitations } from './accounts/invitations.ts'
import { createKeys, type Keys } from './accounts/keys.ts'
import { createSessions, type Sessions } from './accounts/sessions.ts'
import { createSignIn, type SignIn } from './accounts/sign-in.ts'
import { createSignInThrottle } from './accounts/sign-in-throttle.ts'
import { createSharedSignInThrottle } from './accounts/sign-in-throttle-shared.ts'
import { createUsers, type Users } from './accounts/users.ts'
import { type Catalog, createCatalog } from './catalog/catalog.ts'
import type { ChatModel } from './chat/chat.ts'
import { createKeptReplies, type KeptReplies } from './chat/kept-replies.ts'
import { createReasoningMemory, type ReasoningMemory } from './chat/reasoning-memory.ts'
import { createStreamJournals, type StreamJournals } from './chat/stream-journal.ts'
import type { Config, DeploymentConfig, ModelConfig } from './config/load.ts'
import { chatRequest } from './contract/chat.ts'
import { type Database, openDatabase } from './db/open.ts'
import { openValkey } from './db/valkey.ts'
import { createEngine } from './engines/create.ts'
import type { Engine } from './engines/engine.ts'
import { type DeploymentState, type Fleet, startFleet } from './engines/fleet.ts'
import type { Limits } from './limits/limits.ts'
import { createLocalLimits } from './limits/local.ts'
import { createSharedLimits } from './limits/shared.ts'
import { parseAmount } from './money/amount.ts'
import type { DiscountWindow } from './money/discounts.ts'
import { createLedger, type Ledger } from './money/ledger.ts'
import { parseDiscount, parsePrice } from './money/price.ts'
import { createPrices, type Prices } from './money/prices.ts'
import { createLog, type Log } from './ops/log.ts'
import { createMetrics, type Metrics } from './ops/metrics.ts'
import { rowOfKilled } from './usage/killed-request.ts'
import { createRequestLog, type RequestLog } from './usage/request-log.ts'

export const version: string = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version

/** A model of the catalog with all that its requests need, made once. */
export type ServedModel = ChatModel & {
  name: string
  aliases: string[]
  config: ModelConfig
  requestSchema: ReturnType<typeof chatRequest>
  /** Every deployment, up or not. */
  states: readonly DeploymentState[]
}

export type App = {
  config: Config
  version: string
  log: Log
  metrics: Metrics
  accounts: Accounts
  keys: Keys
  users: Users
  sessions: Sessions
  signIn: SignIn
  invitations: Invitations
  deviceLogins: DeviceLogins
  audit: Audit
  requests: RequestLog
  ledger: Ledger
  prices: Prices
  database: Database
  limits: Limits
  keptReplies: KeptReplies
  reasoning: ReasoningMemory
  streams: StreamJournals
  discountWindows: readonly DiscountWindow[]
  models: Catalog<ServedModel>
  /** The first key's text, on the first start only. */
  firstKey: string | undefined
  /** The token of the first administrator's one-time link; undefined once there is a user. */
  administratorToken: string | undefined
  /** What keeps the server from being ready; empty when it is. */
  problems(): Promise<string[]>
  /** Resolves when every engine has loaded or failed. */
  enginesSettled(): Promise<void>
  /**
   * Takes models, deployments, prices, limits and discounts of a configuration that was read anew. Models that did not
   * change keep their engines; those that did get new ones, and running requests finish on the old ones.
   * @throws RangeError where two models have the same id; nothing has changed then
   */
  reload(next: Config): Promise<void>
  close(): Promise<void>
}

export type AppOptions = {
  log?: Log
  /** Makes the engine of a deployment; tests put their own in. */
  engineFor?: (
    name: string,
    model: ModelConfig,
    deployment: DeploymentConfig,
    log: Log,
    signal: AbortSignal,
  ) => Promise<Engine>
}

/**
 * Opens the database and begins to load the engines; the server can listen before they are ready.
 * @throws DatabaseError, ConfigError
 */
export async function createApp(config: Config, options: AppOptions = {}): Promise<App> {
  const log = options.log ?? createLog('info')
  const database = await openDatabase({ ...config.server, databaseUrl: config.databaseUrl, server: true })
  const { db } = database
  const accounts = createAccounts(db)
  const keys = await createKeys(db)
  const invitations = createInvitations(db)
  const requests = createRequestLog(database)
  const ledger = await createLedger(database, {
    log,
    leaseMs: config.server.leaseMs,
    charged: (charge) =>
      void requests.record(rowOfKilled(charge)).catch((error: unknown) => log.error({ err: error }, 'A row is lost')),
  })
  const { firstKey, administratorToken } = await database.alone(async () => {
    const firstKey = await ensureFirstKey(db, accounts, keys, config.bootstrapKey)
    const account = await accounts.first()
    await startBalance(ledger, account, config.bootstrapBalance)
    return { firstKey, administratorToken: await invitations.inviteFirst(account.id, await ledger.othersRun()) }
  })
  const prices = await createPrices(db, config.models.map(configuredPrice), (model) =>
    log.warn(
      { model },
      'The price of this model was changed after the one in this configuration; the newer one counts. To set it back, use POST /api/v1/prices',
    ),
  )
  const keptReplies = createKeptReplies(db, ledger)
  const reasoning = createReasoningMemory(database, (error) =>
    log.error({ err: error }, 'Reasoning could not be kept; the client must send it back itself'),
  )
  const streams = createStreamJournals(database, ledger)
  const unwatch = watch(() => Promise.all([keys.refresh(), prices.refresh()]))
  const stopRetention = keepWithinRetention(
    [
      () => keptReplies.forget(),
      () => reasoning.forget(),
      () => streams.forget(),
      () => requests.forget(requestRetentionMs),
    ],
    (error) => log.error({ err: error }, 'What is past its time could not be deleted'),
  )
  const metrics = createMetrics()
  const valkey = config.valkeyUrl === undefined ? undefined : await openValkey(config.valkeyUrl)
  const throttle = createSignInThrottle()
  const limits = valkey ? createSharedLimits({ valkey, log, shared: metrics.limitsShared }) : createLocalLimits()
  const engineFor = options.engineFor ?? createEngine
  type Serving = { config: ModelConfig; fleet: Fleet; served: ServedModel }
  const serve = (model: ModelConfig): Serving => {
    const fleet = startFleet(model.id, model.deployments, {
      start: (name, deployment, signal) => engineFor(name, model, deployment, log, signal),
      log,
      up: (engine, isUp) => metrics.engineUp(engine, model.id, isUp),
    })
    return { config: model, fleet, served: servedModel(model, fleet) }
  }
  let serving = config.models.map(serve)
  const models = createCatalog(serving.map(({ served }) => served))

  const app: App = {
    config,
    version,
    log,
    metrics,
    accounts,
    keys,
    users: createUsers(db),
    sessions: createSessions(db),
    signIn: createSignIn(db, valkey ? createSharedSignInThrottle(valkey, throttle) : throttle),
    invitations,
    deviceLogins: createDeviceLogins(db, keys),
    audit: createAudit(db),
    requests,
    ledger,
    prices,
    database,
    limits,
    keptReplies,
    reasoning,
    streams,
    discountWindows: discountWindowsIn(config),
    models,
    firstKey,
    administratorToken,
    async problems() {
      const problems: string[] = []
      await db
        .selectFrom('key_changes')
        .select('id')
        .execute()
        .catch(() => problems.push('The database does not answer'))
      if (!serving.some(({ fleet }) => fleet.up().length > 0)) problems.push('No engine answers')
      return problems
    },
    enginesSettled: async () => {
      await Promise.all(serving.map(({ fleet }) => fleet.settled))
    },
    async reload(next) {
      await prices.configure(next.models.map(configuredPrice))
      const same = (one: ModelConfig, other: ModelConfig) => JSON.stringify(one) === JSON.stringify(other)
      const before = serving
      // Checked before any engine is started for it.
      createCatalog(next.models)
      serving = next.models.map((model) => before.find((one) => same(one.config, model)) ?? serve(model))
      models.replace(serving.map(({ served }) => served))
      app.config = { ...config, models: next.models, limits: next.limits, discounts: next.discounts }
      app.discountWindows = discountWindowsIn(next)
      for (const gone of before.filter((one) => !serving.includes(one)))
        gone.fleet.retire().catch((error: unknown) => log.error({ err: error }, 'An engine could not be closed'))
    },
    async close() {
      unwatch()
      stopRetention()
      streams.close()
      await Promise.all(serving.map(({ fleet }) => fleet.close()))
      await ledger.close()
      await requests.flush()
      await limits.close()
      valkey?.close()
      await database.close()
    },
  }
  return app
}

/** Once for an account: what it has before anybody has topped it up. */
async function startBalance(ledger: Ledger, account: Account, dollars: string): Promise<void> {
  const amount = parseAmount(dollars)
  if (amount === 0n || (await ledger.entries({ accountId: account.id, limit: 1 })).length > 0) return
  await ledger.enter({ accountId: account.id, kind: 'top_up', amount, note: 'balance of the first start', by: 'start' })
}

function discountWindowsIn({ discounts }: Config): DiscountWindow[] {
  return discounts.map(({ from, to, discount, models }) => ({
    fromMinute: from,
    toMinute: to,
    discount: parseDiscount(discount),
    models,
  }))
}

function configuredPrice({ id, price, discount }: ModelConfig) {
  const { input, cached_input: cachedInput, output } = price
  return { model: id, price: parsePrice({ input, cachedInput, output }), discount: parseDiscount(discount) }
}

const requestRetentionMs = 90 * 24 * 3_600_000
const retentionEveryMs = 3_600_000

/** Deletes what is past its time, each hour. */
function keepWithinRetention(work: (() => Promise<void>)[], failed: (error: unknown) => void): () => void {
  const timer = setInterval(() => {
    for (const forget of work) forget().catch(failed)
  }, retentionEveryMs)
  timer.unref()
  return () => clearInterval(timer)
}

/** How soon a change that another process made counts here. */
const refreshMs = 1000

function watch(refresh: () => Promise<unknown>): () => void {
  const timer = setInterval(() => void refresh().catch(() => {}), refreshMs)
  timer.unref()
  return () => clearInterval(timer)
}

function servedModel(model: ModelConfig, fleet: Fleet): ServedModel {
  return {
    id: model.id,
    name: model.name ?? model.id,
    aliases: model.aliases,
    config: model,
    // An engine may hold less than the model was made for.
    get contextTokens() {
      return Math.min(model.context, fleet.contextTokens() ?? model.context)
    },
    maxOutputTokens: model.max_output,
    maxThinkingTokens: model.max_thinking,
    vision: model.vision,
    requestSchema: chatRequest({ maxOutputTokens: model.max_output }),
    get deployments() {
      return fleet.up()
    },
    get states() {
      return fleet.states()
    },
    retries: fleet.retries,
    use: fleet.use,
  }
}

export type { Account }
