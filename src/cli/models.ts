// `vtrix-server models`: what the configuration offers, and whether it answers.
import { Command } from 'commander'
import { type Config, ConfigError } from '../config/load.ts'
import { createEngine } from '../engines/create.ts'
import { createLog } from '../ops/log.ts'
import { command, configOf, print } from './command.ts'
import { pullCommand } from './pull.ts'

const probeTimeoutMs = 30_000

export function modelCommands(): Command {
  return new Command('models')
    .description('models of the configuration')
    .addCommand(pullCommand())
    .addCommand(
      command('list', 'models with their limits and prices', async (options) => {
        const rows = configOf(options).models.map(
          ({ id, name, context, max_output, price, discount, deployments }) => ({
            id,
            name: name ?? id,
            context,
            max_output,
            input: price.input,
            cached_input: price.cached_input,
            output: price.output,
            discount,
            deployments: deployments.length,
          }),
        )
        print(rows, options)
      }),
    )
    .addCommand(
      command(
        'check',
        'start every deployment and ask whether it answers; exits with 1 where one does not',
        async (options) => {
          const rows = await checkModels(configOf(options))
          print(rows, options)
          if (rows.length === 0)
            throw new ConfigError('No model has a deployment: set VTRIX_MODEL_FILE or VTRIX_UPSTREAM_URL')
          if (rows.some(({ answers }) => !answers)) process.exitCode = 1
        },
      ),
    )
}

export type CheckedDeployment = { model: string; engine: string; answers: boolean; says: string }

/** Starts each deployment alone, probes it and stops it. */
export async function checkModels({ models }: Config): Promise<CheckedDeployment[]> {
  const log = createLog('silent')
  const rows: CheckedDeployment[] = []
  for (const model of models)
    for (const [index, deployment] of model.deployments.entries()) {
      const name = `${deployment.engine}-${index + 1}`
      try {
        const engine = await createEngine(name, model, deployment, log, new AbortController().signal)
        try {
          const { servedModel, contextTokens } = await engine.probe(AbortSignal.timeout(probeTimeoutMs))
          const context = contextTokens === undefined ? '' : `, ${contextTokens} tokens of context`
          rows.push({ model: model.id, engine: name, answers: true, says: `${servedModel}${context}` })
        } finally {
          await engine.close()
        }
      } catch (error) {
        const where = deployment.engine === 'llama' ? deployment.file : deployment.url
        const says = `${where}: ${error instanceof Error ? error.message : error}`
        rows.push({ model: model.id, engine: name, answers: false, says })
      }
    }
  return rows
}
