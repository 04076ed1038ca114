// The log: one JSON object a line on standard error, so that what a command prints stays its own. Whoever logs names
// the fields one by one: never a request, a header or a body as a whole, so no key or prompt can slip in.
import { type DestinationStream, destination, type Logger, pino } from 'pino'

export type Log = Logger

/** @param to standard error, unless a test collects the lines */
export function createLog(level: 'info' | 'debug' | 'silent', to: DestinationStream = standardError()): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    to,
  )
}

const lineWaitMs = 25
const fullBytes = 8 * 1024

/** Lines of 25 ms go out in one write, under load of 8 KiB; what is left follows when the process exits. */
function standardError(): DestinationStream {
  const stream = destination({ fd: 2, sync: false, minLength: fullBytes })
  let waits = false
  const flush = (): void => {
    waits = false
    stream.flush()
  }
  return {
    write(line) {
      stream.write(line)
      if (!waits) setTimeout(flush, lineWaitMs).unref()
      waits = true
    },
  }
}
