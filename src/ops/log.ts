// The log: one JSON object a line on standard error, so that what a command prints stays its own.
import { type DestinationStream, destination, type Logger, pino } from 'pino'

export type Log = Logger

/** @param to standard error, unless a test collects the lines */
export function createLog(level: 'info' | 'debug' | 'silent', to: DestinationStream = destination(2)): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      // Nothing logs these; should somebody log a whole request one day, they stay out.
      redact: ['*.authorization', '*.headers', '*.body', '*.key', '*.messages', '*["x-api-key"]'],
    },
    to,
  )
}
