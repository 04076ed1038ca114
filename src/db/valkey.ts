// Valkey (or Redis), for what several servers must know of each other at once. The one file that knows the client.
import { createHash } from 'node:crypto'
import { Redis, type RedisOptions } from 'iovalkey'

/** A step that Valkey takes as one: nothing else happens in between. */
export type Script = { lua: string; sha: string }

export type Valkey = {
  /** @throws at once while there is no connection, after `commandTimeoutMs` where no answer comes */
  run(script: Script, keys: readonly string[], args: readonly (string | number)[]): Promise<unknown>
  close(): void
}

const openingMs = 2000
const longestRetryMs = 1000

export function script(lua: string): Script {
  return { lua, sha: createHash('sha1').update(lua).digest('hex') }
}

/**
 * Resolves when the connection stands, and also when it does not after two seconds: it is then tried on and on, as it
 * is whenever it breaks.
 * @param url `valkey:`, `redis:`, with an s for TLS, or `unix:///run/valkey.sock`
 * @param options `commandTimeoutMs`: how long a request may be kept waiting by a Valkey that says nothing
 */
export async function openValkey(url: string, { commandTimeoutMs = 1000 } = {}): Promise<Valkey> {
  const client = new Redis({
    ...addressIn(url),
    connectTimeout: openingMs,
    retryStrategy: (times) => Math.min(times * 50, longestRetryMs),
    // A step that comes late is worse than one that fails: whoever asked has gone another way by then.
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
  })
  // Who runs a script hears of the failure; without a listener each try to connect would be printed.
  client.on('error', () => {})
  // The first use sends the text: asking by hash first would let a later step overtake the one that has to be sent again.
  const known = new Set<string>()
  client.on('close', () => known.clear())
  await new Promise<void>((resolve) => {
    const late = setTimeout(resolve, openingMs)
    const settled = () => {
      clearTimeout(late)
      resolve()
    }
    client.once('ready', settled)
    client.once('close', settled)
  })
  return {
    async run({ lua, sha }, keys, args) {
      const whole = () => inTime(client.eval(lua, keys.length, ...keys, ...args), commandTimeoutMs)
      if (!known.has(sha)) {
        known.add(sha)
        return whole()
      }
      try {
        return await inTime(client.evalsha(sha, keys.length, ...keys, ...args), commandTimeoutMs)
      } catch (error) {
        if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw error
        return whole()
      }
    },
    close: () => client.disconnect(),
  }
}

/**
 * A process that stood still finds its timers due before it reads what came meanwhile, so an answer that is late gets
 * one more look: it is the other side that must have been silent. The client's own `commandTimeout` does not do this.
 */
function inTime<T>(answer: Promise<T>, timeoutMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => setImmediate(() => reject(new Error(`No answer in ${timeoutMs} ms`))), timeoutMs)
    const settled = () => clearTimeout(timer)
    answer.then(resolve, reject).finally(settled)
  })
}

function addressIn(text: string): RedisOptions {
  const url = new URL(text)
  const login = {
    ...(url.username && { username: decodeURIComponent(url.username) }),
    ...(url.password && { password: decodeURIComponent(url.password) }),
  }
  if (url.protocol === 'unix:') return { path: decodeURIComponent(url.pathname), ...login }
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? 6379 : Number(url.port),
    db: Number(url.pathname.slice(1) || 0),
    ...login,
    ...((url.protocol === 'rediss:' || url.protocol === 'valkeys:') && { tls: {} }),
  }
}
