// The configuration: `vtrix.yaml`, then the environment over it. The one place that knows the environment's names.
import { existsSync, readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { type Document, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { RateLimits } from '../contract/rate-limits.ts'
import { ConfigFile, Deployment, Model, type ModelConfig } from './schema.ts'

export type { DeploymentConfig, ModelConfig } from './schema.ts'

export type Config = {
  server: {
    host: string
    port: number
    dataFolder: string
    publicUrl: string | undefined
    trustProxy: boolean
    adminToken: string | undefined
    requestTimeoutMs: number
    stalledClientMs: number
    keepAliveMs: number
    /** A server that cannot renew for so long counts as dead: others settle its holds. */
    leaseMs: number
  }
  databaseUrl: string | undefined
  /** Where the servers count limits together; absent: each by itself. May hold a password. */
  valkeyUrl: string | undefined
  bootstrapKey: string | undefined
  /** US dollars that the first account starts with, a decimal. */
  bootstrapBalance: string
  /** Of every account that has none of its own. */
  limits: RateLimits
  discounts: ConfigFile['discounts']
  models: ModelConfig[]
}

/** The configuration is wrong; the message lists every mistake with its line, field and what is allowed. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

export type Environment = Record<string, string | undefined>

const bundledModel = 'models/pocket/model.gguf'
/** It was trained on thoughts of up to 220; what is longer goes round in circles. */
const bundledMaxThinking = 256
const minAdminTokenLength = 16
const valkeySchemes = ['valkey:', 'valkeys:', 'redis:', 'rediss:', 'unix:']

/**
 * @param options `file` must exist where it is given; else `VTRIX_CONFIG`, else `vtrix.yaml` in `cwd` where there is one
 * @throws ConfigError
 */
export function loadConfig(options: { env: Environment; cwd: string; file?: string }): Config {
  const { cwd } = options
  const env = withoutEmpty(options.env)
  const named = options.file ?? env.VTRIX_CONFIG
  const path = resolve(cwd, named ?? 'vtrix.yaml')
  if (named !== undefined && !existsSync(path)) throw new ConfigError(`There is no configuration file ${path}`)
  const file = existsSync(path) ? readConfigFile(path, env) : ConfigFile.parse({})

  const config: Config = {
    server: {
      host: env.HOST ?? file.server.host ?? '127.0.0.1',
      port: env.PORT === undefined ? (file.server.port ?? 8787) : portIn(env.PORT),
      dataFolder: resolve(cwd, env.VTRIX_DATA ?? file.server.data ?? 'data'),
      publicUrl: file.server.public_url?.replace(/\/+$/, ''),
      trustProxy: file.server.trust_proxy,
      adminToken: env.VTRIX_ADMIN_TOKEN,
      requestTimeoutMs: file.server.request_timeout,
      stalledClientMs: file.server.stalled_client,
      keepAliveMs: file.server.keep_alive,
      leaseMs: file.server.lease,
    },
    databaseUrl: env.DATABASE_URL ?? file.database,
    valkeyUrl: env.VALKEY_URL ?? file.valkey,
    bootstrapKey: env.VTRIX_BOOTSTRAP_KEY,
    bootstrapBalance: dollarsIn(env.VTRIX_BOOTSTRAP_BALANCE ?? '100'),
    limits: file.limits,
    discounts: file.discounts,
    models: file.models?.map((model) => resolvedFiles(model, cwd)) ?? [defaultModel(env, cwd)],
  }
  checkSafety(config)
  checkValkey(config)
  return config
}

function withoutEmpty(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
}

function portIn(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (!(port <= 65_535)) throw new ConfigError(`PORT must be a number from 0 to 65535; got ${JSON.stringify(text)}`)
  return port
}

function dollarsIn(text: string): string {
  if (/^\d{1,7}(\.\d{1,12})?$/.test(text)) return text
  throw new ConfigError(`VTRIX_BOOTSTRAP_BALANCE must be US dollars such as 100 or 0.5; got ${JSON.stringify(text)}`)
}

function checkSafety({ server }: Config): void {
  const { adminToken, host } = server
  if (adminToken !== undefined && adminToken.length < minAdminTokenLength)
    throw new ConfigError(
      `VTRIX_ADMIN_TOKEN must have at least ${minAdminTokenLength} characters; it has ${adminToken.length}`,
    )
  const loopback = host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
  if (!loopback && adminToken === undefined)
    throw new ConfigError(
      `HOST ${host} can be reached by others: set VTRIX_ADMIN_TOKEN (${minAdminTokenLength} characters or more) first, or leave HOST at 127.0.0.1`,
    )
}

/** What came is not shown: it may hold a password. */
function checkValkey({ valkeyUrl }: Config): void {
  if (valkeyUrl === undefined) return
  const scheme = URL.parse(valkeyUrl)?.protocol
  if (scheme === undefined || !valkeySchemes.includes(scheme))
    throw new ConfigError(
      `VALKEY_URL (or \`valkey\`) must be an address such as valkey://127.0.0.1:6379, valkeys:// with TLS, or unix:///run/valkey.sock`,
    )
}

/** `vtrix-deepseek-v3.2`, answered by what the environment names, or by the bundled model where it is there. */
function defaultModel(env: Environment, cwd: string): ModelConfig {
  const deployments: unknown[] = []
  const file =
    env.VTRIX_MODEL_FILE ?? (env.VTRIX_UPSTREAM_URL || !existsSync(join(cwd, bundledModel)) ? undefined : bundledModel)
  if (file !== undefined) deployments.push({ engine: 'llama', file: resolve(cwd, file) })
  if (env.VTRIX_UPSTREAM_URL !== undefined) deployments.push(upstreamIn(env))
  return Model.parse({
    id: 'vtrix-deepseek-v3.2',
    name: 'DeepSeek V3.2',
    format: 'deepseek-v3.2',
    aliases: ['deepseek-chat', 'deepseek-reasoner', 'deepseek-ai/DeepSeek-V3.2', 'claude-*'],
    ...(file === bundledModel && { max_thinking: bundledMaxThinking }),
    deployments,
  })
}

function upstreamIn(env: Environment): unknown {
  const engine = env.VTRIX_UPSTREAM_ENGINE ?? 'completions'
  const parsed = Deployment.safeParse({
    engine,
    url: env.VTRIX_UPSTREAM_URL,
    model: env.VTRIX_UPSTREAM_MODEL ?? 'deepseek-ai/DeepSeek-V3.2',
    ...(env.VTRIX_UPSTREAM_KEY && { key: env.VTRIX_UPSTREAM_KEY }),
    ...(engine === 'openai' && env.VTRIX_UPSTREAM_DIALECT && { dialect: env.VTRIX_UPSTREAM_DIALECT }),
    ...(env.VTRIX_UPSTREAM_PROBE === 'off' && { probe: false }),
    ...(env.VTRIX_UPSTREAM_PROBE === 'answers' && { probe: 'answers' }),
  })
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => {
    const name = `VTRIX_UPSTREAM_${String(issue.path[0] ?? 'engine').toUpperCase()}`
    // An address may hold a password, and messages end up in logs.
    const secret = name === 'VTRIX_UPSTREAM_URL' || name === 'VTRIX_UPSTREAM_KEY'
    return `${name}: ${issue.message}${secret ? '' : `; got ${JSON.stringify(env[name])}`}`
  })
  throw new ConfigError(lines.join('\n'))
}

function resolvedFiles(model: ModelConfig, cwd: string): ModelConfig {
  return {
    ...model,
    deployments: model.deployments.map((deployment) =>
      deployment.engine === 'llama' ? { ...deployment, file: resolve(cwd, deployment.file) } : deployment,
    ),
  }
}

function readConfigFile(path: string, env: Environment): ConfigFile {
  const lines = new LineCounter()
  const document = parseDocument(marked(readFileSync(path, 'utf8')), { lineCounter: lines, prettyErrors: false })
  const at = (offset: number): string => `${path}:${lines.linePos(offset).line}`
  if (document.errors.length > 0)
    throw new ConfigError(document.errors.map((error) => `${at(error.pos[0])}: ${error.message}`).join('\n'))

  const mistakes: string[] = []
  const value: unknown = withEnvironment(document.toJS() ?? {}, env, [], (where, message) =>
    mistakes.push(`${at(offsetOf(document, where))}: ${pathText(where)}: ${message}`),
  )
  const parsed = ConfigFile.safeParse(value, { reportInput: true })
  if (!parsed.success) for (const issue of parsed.error.issues) mistakes.push(...explain(issue, at, document))
  if (mistakes.length > 0 || !parsed.success) throw new ConfigError(mistakes.join('\n'))
  return parsed.data
}

/**
 * Braces mean something to YAML inside `{…}`, so `${NAME}` is written with two other characters while it is parsed;
 * the length, and with it every position, stays.
 */
function marked(text: string): string {
  return text.replaceAll(/\$\{(\w+)\}/g, '$\uE000$1\uE001')
}

type Path = PropertyKey[]

/** `${NAME}` from the environment. A value that is one unset name is absent; inside other text it is a mistake. */
function withEnvironment(
  value: unknown,
  env: Environment,
  path: Path,
  mistake: (path: Path, message: string) => void,
): unknown {
  if (Array.isArray(value)) return value.map((item, index) => withEnvironment(item, env, [...path, index], mistake))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, withEnvironment(item, env, [...path, key], mistake)]),
    )
  if (typeof value !== 'string') return value
  const whole = /^\$\uE000(\w+)\uE001$/.exec(value)
  if (whole) return env[whole[1]!]
  return value.replaceAll(/\$\uE000(\w+)\uE001/g, (_, name: string) => {
    if (env[name] === undefined) mistake(path, `\${${name}} is not set in the environment`)
    return env[name] ?? ''
  })
}

function explain(issue: z.core.$ZodIssue, at: (offset: number) => string, document: Document): string[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const path = [...issue.path, key]
      return `${at(offsetOf(document, path))}: ${pathText(path)}: there is no such field`
    })
  const got = issue.input === undefined ? 'nothing came' : `got ${asWritten(document, issue.path)}`
  const allowed =
    issue.code === 'invalid_union' && 'options' in issue ? ` (${(issue.options as string[]).join(', ')})` : ''
  return [`${at(offsetOf(document, issue.path))}: ${pathText(issue.path)}: ${issue.message}${allowed}; ${got}`]
}

/** As the file has it, `${NAME}` included: what the environment says may be a secret, and messages end up in logs. */
function asWritten(document: Document, path: Path): string {
  const node = (path.length === 0 ? document : document.getIn(path, true)) as { toJSON(): unknown } | undefined
  const text = JSON.stringify(node?.toJSON()) ?? ''
  return text.replaceAll(/\$\uE000(\w+)\uE001/g, '$${$1}').slice(0, 80)
}

/** Where the field stands in the file; the nearest thing around it where it is missing. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined
    if (node?.range) return node.range[0]
  }
  return 0
}

function pathText(path: Path): string {
  return (
    path
      .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
      .join('')
      .replace(/^\./, '') || 'the file'
  )
}
