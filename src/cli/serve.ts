// `vtrix-server serve`: starts the server, says where it is and how to call it, stops it cleanly.
import type { Command } from 'commander'
import { type App, createApp } from '../app.ts'
import type { Config } from '../config/load.ts'
import { createServer, type Server } from '../http/server.ts'
import { createLog } from '../ops/log.ts'
import { command, configOf, Failure } from './command.ts'

/** How long running requests may take to finish after SIGTERM. */
const drainMs = 30_000

export function serveCommand(): Command {
  return command('serve', 'start the server (what `npm start` does)', async (options) => {
    const config = configOf(options)
    const log = createLog('info')
    const app = await createApp(config, { log })
    const server = createServer(app)
    try {
      const url = await server.listen()
      stopOnSignal(app, server)
      process.on('SIGHUP', () => void reload(app, () => configOf(options)))
      await app.enginesSettled()
      console.log(greeting(app, url))
    } catch (error) {
      await app.close()
      throw new Failure(whyNotListening(error, config.server))
    }
  })
}

function whyNotListening(error: unknown, { host, port }: Config['server']): string {
  const { code } = error as { code?: string }
  if (code === 'EADDRINUSE') return `Port ${port} on ${host} is in use: stop what listens there, or set PORT to another`
  if (code === 'EACCES') return `Port ${port} needs more rights than this user has: set PORT to 1024 or higher`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `${host} is no address of this machine: set HOST to one`
  return `Cannot listen on ${host}:${port}: ${error instanceof Error ? error.message : error}`
}

/** What somebody who started the server needs next. The first key and the administrator's token are shown here and never again. */
function greeting({ models, firstKey, administratorToken, config }: App, url: string): string {
  const model = models.list().find(({ deployments }) => deployments.length > 0)
  const key = firstKey ?? '$VTRIX_KEY'
  const lines = [`Vtrix listens on ${url}`]
  if (firstKey !== undefined) lines.push(`Your first key, shown only now: ${firstKey}`)
  if (administratorToken !== undefined)
    lines.push(
      'Make yourself its administrator (the link works once, for 24 hours):',
      `  ${config.server.publicUrl ?? url}/accept?token=${administratorToken}`,
    )
  if (model)
    lines.push(
      'Try it:',
      `  curl ${url}/v1/chat/completions -H "Authorization: Bearer ${key}" -H "Content-Type: application/json" -d '{"model": "${model.id}", "messages": [{"role": "user", "content": "Hello!"}]}'`,
    )
  else
    lines.push(
      'No model answers yet: set VTRIX_MODEL_FILE to a GGUF file, or VTRIX_UPSTREAM_URL to a model server, and start again.',
    )
  return lines.join('\n')
}

/** A configuration that cannot be taken leaves everything as it was. */
async function reload(app: App, read: () => Config): Promise<void> {
  try {
    await app.reload(read())
    app.log.info('The configuration is read anew')
  } catch (error) {
    app.log.error({ err: error }, 'The configuration cannot be taken; the one before stays')
  }
}

/** The first signal drains; a second one ends the process at once. */
function stopOnSignal(app: App, server: Server): void {
  const stop = (): void => {
    process.once('SIGTERM', () => process.exit(1))
    process.once('SIGINT', () => process.exit(1))
    app.log.info('Stopping: running requests may finish')
    server
      .close(drainMs)
      .then(() => app.close())
      .then(
        () => process.exit(0),
        (error: unknown) => {
          app.log.error({ err: error }, 'Stopping failed')
          process.exit(1)
        },
      )
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}
