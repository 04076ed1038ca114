// A deployment of the configuration to the engine that runs it.
import type { DeploymentConfig, ModelConfig } from '../config/load.ts'
import type { Log } from '../ops/log.ts'
import { completionsSource } from './completions.ts'
import { deepseekFormat } from './deepseek-format.ts'
import { type Engine, EngineError } from './engine.ts'
import { startLlama } from './llama/host.ts'
import { templateFormat } from './llama/template.ts'
import { openaiEngine } from './openai.ts'
import { fillInTheMiddle, rawFormat } from './raw-format.ts'
import { textEngine } from './text-engine.ts'

/**
 * @param name how logs, metrics and replies call it
 * @param signal ends the loading of a model
 * @throws EngineError where the deployment cannot work at all: no such file, not a model
 */
export async function createEngine(
  name: string,
  model: ModelConfig,
  deployment: DeploymentConfig,
  log: Log,
  signal: AbortSignal,
): Promise<Engine> {
  if (deployment.engine === 'llama') {
    const source = await startLlama(
      {
        name,
        file: deployment.file,
        servedModel: model.id,
        ...(deployment.context !== undefined && { contextTokens: deployment.context }),
        log: (level, message, fields) => log[level]({ engine: name, ...fields }, message),
      },
      signal,
    )
    const { info } = source
    const format = info.architecture === 'deepseek32' ? deepseekFormat : templateFormat(info)
    const fills = Object.values(fillInTheMiddle).every((token) => info.specialTokens.includes(token))
    return textEngine(source, format, rawFormat({ start: info.addBos ? info.bosText : '', fills }))
  }
  const options = {
    name,
    url: deployment.url,
    model: deployment.model,
    acceptModel: deployment.accept_model,
    timeouts: {
      connectMs: model.timeouts.connect,
      firstTokenMs: model.timeouts.first_token,
      betweenTokensMs: model.timeouts.between_tokens,
      totalMs: model.timeouts.total,
    },
    ...(deployment.key !== undefined && { key: deployment.key }),
  }
  if (deployment.engine === 'openai')
    return openaiEngine({ ...options, dialect: deployment.dialect, deepseekFormat: model.format === 'deepseek-v3.2' })
  if (model.format !== 'deepseek-v3.2')
    throw new EngineError(
      'unavailable',
      'a completions engine needs `format: deepseek-v3.2`, the one prompt written here',
    )
  return textEngine(completionsSource(options), deepseekFormat, rawFormat({ fills: true }))
}
