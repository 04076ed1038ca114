// The life of the engine's process: started, watched, started again when it dies, ended.
import { type ChildProcess, fork } from 'node:child_process'
import { setPriority } from 'node:os'
import { EngineError } from '../engine.ts'
import type { FromChild, LoadOptions, ToChild } from './protocol.ts'

export type EngineProcess = {
  /** Nothing happens where the process is not there: what was asked of it fails by `died`. */
  tell(message: ToChild): void
  /** Waits for a process that is being started again. @throws EngineError 'unavailable', or the signal's reason */
  ready(signal: AbortSignal): Promise<void>
  pid(): number | undefined
  close(): Promise<void>
}

type Options = {
  load: LoadOptions
  receive(message: FromChild): void
  /** Everything that was asked and not answered has failed with this. */
  died(error: EngineError): void
  log(level: 'info' | 'warn' | 'error', message: string, fields?: Record<string, unknown>): void
}

const loadTimeoutMs = 10 * 60_000
const firstRestartMs = 100
const longestRestartMs = 10_000
/** A process that lived this long and then died is started again at once. */
const steadyMs = 10_000
const complaintChars = 2000

/** Lower than the server's, so that answering the API comes before making the next token. */
const niceness = 5

/**
 * @param signal ends the process while it loads for the first time
 * @throws EngineError 'unavailable' where the model does not load the first time, or the signal's reason
 */
export async function startProcess({ load, receive, died, log }: Options, signal: AbortSignal): Promise<EngineProcess> {
  let child: ChildProcess
  let closed = false
  let restartMs = firstRestartMs
  let { slices } = load

  function launch(): Promise<void> {
    const started = fork(new URL('child.ts', import.meta.url), {
      serialization: 'advanced',
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    child = started
    if (started.pid !== undefined) lowerPriority(started.pid)
    let complaint = ''
    started.stderr?.on('data', (data: Buffer) => {
      complaint = (complaint + data.toString()).slice(-complaintChars)
    })
    return new Promise<void>((resolve, reject) => {
      let loadedAt: number | undefined
      const late = setTimeout(() => refuse('The model did not load in time'), loadTimeoutMs)
      let refused: string | undefined
      const refuse = (why: string): void => {
        refused = why
        reject(new EngineError('unavailable', why))
        started.kill('SIGKILL')
      }
      started.on('message', (message: FromChild) => {
        if (message.type === 'loaded') {
          clearTimeout(late)
          loadedAt = performance.now()
          slices = message.slices
          resolve()
        } else if (message.type === 'load-failed') refuse(`The model file cannot be used: ${message.message}`)
        else receive(message)
      })
      let over = false
      const gone = (how: string): void => {
        if (over) return
        over = true
        clearTimeout(late)
        reject(new EngineError('unavailable', `The engine ended while it loaded (${how})`))
        if (child === started) ended(refused ?? how, complaint, loadedAt)
      }
      // A process that could not be started, or a message that could not be sent to one that has just died.
      started.on('error', (error) => {
        if (started.pid === undefined) gone(error.message)
      })
      started.once('exit', (code, signal) => gone(signal ?? `code ${code}`))
      tell({ type: 'load', options: { ...load, ...(slices && { slices }) } })
    })
  }

  function tell(message: ToChild): void {
    if (child.connected) child.send(message)
  }

  /** Requests that were running fail at once; the engine comes back by itself, at growing intervals if it cannot. */
  function ended(how: string, stderr: string, loadedAt: number | undefined): void {
    const why = closed
      ? 'The embedded engine was shut down'
      : 'The embedded engine broke down while it answered; it is being started again'
    died(new EngineError(closed ? 'unavailable' : 'failed', why))
    if (closed || firstTry) return
    if (loadedAt !== undefined && performance.now() - loadedAt > steadyMs) restartMs = firstRestartMs
    log('error', 'The engine ended and is started again', { how, stderr, inMs: restartMs })
    const pause = new Promise<void>((resolve) => setTimeout(resolve, restartMs).unref())
    loaded = pause.then(() => (closed ? Promise.reject(shutDown()) : launch()))
    loaded.catch(() => {})
    restartMs = Math.min(restartMs * 2, longestRestartMs)
  }

  signal.throwIfAborted()
  let firstTry = true
  let loaded = launch()
  const stop = (): void => {
    closed = true
    child.kill('SIGKILL')
  }
  signal.addEventListener('abort', stop, { once: true })
  try {
    await loaded
  } catch (error) {
    throw signal.aborted ? signal.reason : error
  } finally {
    signal.removeEventListener('abort', stop)
  }
  firstTry = false

  return {
    tell,
    async ready(signal) {
      if (closed) throw shutDown()
      await orAborted(loaded, signal)
    },
    pid: () => child.pid,
    async close() {
      closed = true
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
      await new Promise<void>((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGKILL')
      })
    },
  }
}

function shutDown(): EngineError {
  return new EngineError('unavailable', 'The embedded engine was shut down')
}

function lowerPriority(pid: number): void {
  try {
    setPriority(pid, niceness)
  } catch {
    // It ended already, or the system does not let us: the engine works all the same.
  }
}

async function orAborted(awaited: Promise<void>, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const stop = (): void => reject(signal.reason)
  signal.addEventListener('abort', stop, { once: true })
  try {
    await Promise.race([awaited, aborted])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
