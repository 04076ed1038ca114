// The shape of `vtrix.yaml`. Every part is optional; what is left out has the default given here.
import { z } from 'zod'

const durationUnits: Record<string, number> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }

/** Past this a timer of Node's would fire at once. */
const longestDurationMs = 24 * 3_600_000

/** `5s`, `30m`, `100ms` → milliseconds. */
const Duration = z
  .string()
  .regex(/^\d{1,9}(ms|s|m|h)$/, 'must be a number with a unit, such as 100ms, 5s or 30m')
  .transform((text) => {
    const [, count, unit] = /^(\d+)(\w+)$/.exec(text)!
    return Number(count) * durationUnits[unit!]!
  })
  .refine((ms) => ms <= longestDurationMs, { error: 'must be at most 24h' })

const Decimal = (decimals: number) =>
  z
    .union([z.string(), z.number()])
    .transform(String)
    .refine((text) => new RegExp(`^\\d{1,9}(\\.\\d{1,${decimals}})?$`).test(text), {
      error: `must be a decimal with at most ${decimals} digits after the point, such as "0.28"`,
    })

const Discount = Decimal(12).refine((text) => Number(text) <= 1, { error: 'must be from 0 to 1' })

/** `08:30` → minutes since midnight. */
const TimeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day (UTC) such as "08:30"')
  .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)))

const Timeouts = z.strictObject({
  connect: Duration.default(5_000),
  first_token: Duration.default(120_000),
  between_tokens: Duration.default(60_000),
  total: Duration.default(30 * 60_000),
})

const everyDeployment = { weight: z.number().positive().max(1000).default(1) }

const remote = {
  url: z.url({ protocol: /^https?$/, error: 'must be an http or https URL' }),
  model: z.string().min(1),
  key: z.string().optional(),
  accept_model: z.array(z.string().min(1)).default([]),
  probe: z.boolean().default(true),
}

export const Deployment = z.discriminatedUnion('engine', [
  z.strictObject({
    engine: z.literal('llama'),
    file: z.string().min(1),
    context: z.int().min(256).max(1_048_576).optional(),
    ...everyDeployment,
  }),
  z.strictObject({ engine: z.literal('completions'), ...remote, ...everyDeployment }),
  z.strictObject({
    engine: z.literal('openai'),
    dialect: z.enum(['openai', 'vllm', 'sglang', 'llama-server', 'deepseek']).default('openai'),
    ...remote,
    ...everyDeployment,
  }),
])

/** DeepSeek V3.2's list price, in US dollars for a million tokens. */
const listPrice = { input: '0.28', cached_input: '0.028', output: '0.42' }

export const Model = z.strictObject({
  id: z.string().regex(/^[\w.:/-]{1,128}$/, 'must be letters, digits and . _ - : /'),
  name: z.string().min(1).max(128).optional(),
  format: z.enum(['deepseek-v3.2']).optional(),
  context: z.int().min(256).max(10_000_000).default(131_072),
  max_output: z.int().min(1).max(1_000_000).default(8192),
  vision: z.boolean().default(false),
  aliases: z.array(z.string().min(1).max(128)).default([]),
  price: z
    .strictObject({
      input: Decimal(6).default(listPrice.input),
      cached_input: Decimal(6).default(listPrice.cached_input),
      output: Decimal(6).default(listPrice.output),
    })
    .prefault({}),
  discount: Discount.default('0'),
  deployments: z.array(Deployment).default([]),
  timeouts: Timeouts.prefault({}),
})

export const ConfigFile = z.strictObject({
  server: z
    .strictObject({
      host: z.string().min(1).optional(),
      // A number from the environment comes as text.
      port: z.coerce.number().int().min(0).max(65_535).optional(),
      data: z.string().min(1).optional(),
      public_url: z.url({ protocol: /^https?$/ }).optional(),
      trust_proxy: z.boolean().default(false),
      request_timeout: Duration.default(120_000),
      stalled_client: Duration.default(60_000),
      keep_alive: Duration.default(15_000),
      lease: Duration.default(30_000),
    })
    .prefault({}),
  database: z.string().optional(),
  /** Where several servers count limits together; absent: each by itself. */
  valkey: z.string().optional(),
  /** Of every account that has none of its own; what is left out is unlimited. */
  limits: z
    .strictObject({
      requests_per_minute: z.int().min(1).nullable().default(null),
      tokens_per_minute: z.int().min(1).nullable().default(null),
      concurrent: z.int().min(1).nullable().default(null),
    })
    .prefault({}),
  /** Taken off the list price each day between two times; the best of these, the model's and the account's counts. */
  discounts: z
    .array(
      z.strictObject({
        from: TimeOfDay,
        to: TimeOfDay,
        discount: Discount,
        models: z.array(z.string().min(1)).optional(),
      }),
    )
    .default([]),
  models: z.array(Model).optional(),
})

export type ConfigFile = z.output<typeof ConfigFile>
export type ModelConfig = z.output<typeof Model>
export type DeploymentConfig = z.output<typeof Deployment>
