// The shape of `vtrix.yaml`. Every part is optional; what is left out has the default given here.
import { z } from 'zod'
import { rateLimitMeanings as meanings } from '../contract/rate-limits.ts'

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
  connect: Duration.prefault('5s').describe('Most time to connect to a remote server.'),
  first_token: Duration.prefault('2m').describe('Most time to the first token.'),
  between_tokens: Duration.prefault('1m').describe('Most silence between tokens; keep-alive comments do not count.'),
  total: Duration.prefault('30m').describe('Most time for the whole answer.'),
})

const everyDeployment = {
  weight: z
    .number()
    .positive()
    .max(1000)
    .default(1)
    .describe('How much of the traffic it gets among those that answer.'),
}

const remote = {
  url: z
    .url({ protocol: /^https?$/, error: 'must be an http or https URL' })
    .describe('Address of the server, with its `/v1`.'),
  model: z.string().min(1).describe('The model as the server names it.'),
  key: z.string().optional().describe('Sent as Bearer; may name a variable of the environment.'),
  accept_model: z
    .array(z.string().min(1))
    .default([])
    .describe('Other names that the answering model may have; with any other the answer is refused.'),
  probe: z
    .union([z.boolean(), z.literal('answers')])
    .default(true)
    .describe(
      'At the start and now and then: `answers` asks the server whether it answers and with which model, `true` tries with some short requests what it can do as well, `false` trusts it.',
    ),
}

export const Deployment = z.discriminatedUnion('engine', [
  z.strictObject({
    engine: z.literal('llama'),
    file: z.string().min(1).describe('A GGUF file.'),
    context: z
      .int()
      .min(256)
      .max(1_048_576)
      .optional()
      .describe('Tokens of context to make room for; absent: what memory allows, up to what the file was made for.'),
    ...everyDeployment,
  }),
  z.strictObject({ engine: z.literal('completions'), ...remote, ...everyDeployment }),
  z.strictObject({
    engine: z.literal('openai'),
    dialect: z
      .enum(['openai', 'vllm', 'sglang', 'llama-server', 'deepseek'])
      .default('openai')
      .describe('What the server takes and gives besides the standard.'),
    ...remote,
    ...everyDeployment,
  }),
])

/** DeepSeek V3.2's list price, in US dollars for a million tokens. */
const listPrice = { input: '0.28', cached_input: '0.028', output: '0.42' }

export const Model = z.strictObject({
  id: z
    .string()
    .regex(/^[\w.:/-]{1,128}$/, 'must be letters, digits and . _ - : /')
    .describe('What `model` of a request names.'),
  name: z.string().min(1).max(128).optional().describe('Its name for people; absent: the id.'),
  format: z
    .enum(['deepseek-v3.2'])
    .optional()
    .describe("The prompt's format, where this server writes it; absent: the file's own template."),
  context: z
    .int()
    .min(256)
    .max(10_000_000)
    .default(131_072)
    .describe('Tokens that prompt and reply may have together.'),
  max_output: z.int().min(1).max(1_000_000).default(8192).describe('Most tokens of one reply.'),
  max_thinking: z
    .int()
    .min(1)
    .max(1_000_000)
    .optional()
    .describe(
      'Most tokens of thinking; past them it is ended for the model, and the answer follows. Kept where this server writes the prompt (engines `llama` and `completions`). Absent: `max_tokens` alone bounds it.',
    ),
  vision: z.boolean().default(false).describe('Whether it reads images.'),
  aliases: z.array(z.string().min(1).max(128)).default([]).describe('Other names for it; `*` stands for anything.'),
  price: z
    .strictObject({
      input: Decimal(6).prefault(listPrice.input).describe('Prompt tokens that are evaluated.'),
      cached_input: Decimal(6)
        .prefault(listPrice.cached_input)
        .describe('Prompt tokens that are read from the prefix cache.'),
      output: Decimal(6).prefault(listPrice.output).describe('Tokens that the model makes, reasoning included.'),
    })
    .prefault({})
    .describe('US dollars for a million tokens, before the discount.'),
  discount: Discount.prefault('0').describe('Part of the list price taken off, 0 to 1.'),
  deployments: z.array(Deployment).default([]).describe('What answers for it; one or several.'),
  timeouts: Timeouts.prefault({}).describe('How long to wait for its engines.'),
})

export const ConfigFile = z.strictObject({
  server: z
    .strictObject({
      host: z
        .string()
        .min(1)
        .optional()
        .describe('Address to listen on; absent: `127.0.0.1`. Any other needs `VTRIX_ADMIN_TOKEN`.'),
      // A number from the environment comes as text.
      port: z.coerce.number().int().min(0).max(65_535).optional().describe('Port to listen on; absent: 8787.'),
      data: z.string().min(1).optional().describe('Folder of the database and of what is kept; absent: `data`.'),
      public_url: z
        .url({ protocol: /^https?$/ })
        .optional()
        .describe('Address that people use, where it is another one; links and code samples have it.'),
      trust_proxy: z.boolean().default(false).describe('Believe `x-forwarded-*` headers: true behind a proxy alone.'),
      request_timeout: Duration.prefault('2m').describe('Most time for a request to arrive whole.'),
      stalled_client: Duration.prefault('1m').describe(
        'How long a client may read nothing before its stream is ended.',
      ),
      keep_alive: Duration.prefault('15s').describe('Silence on a stream after which a comment is sent.'),
      lease: Duration.prefault('30s').describe(
        'A server that cannot renew for so long counts as dead: others settle its holds.',
      ),
    })
    .prefault({})
    .describe('How the server is reached.'),
  database: z.string().optional().describe('`postgres://…`; absent: an SQLite file in the data folder.'),
  valkey: z
    .string()
    .optional()
    .describe('`valkey://…`, where several servers count limits together; absent: each by itself.'),
  limits: z
    .strictObject({
      requests_per_minute: z.int().min(1).nullable().default(null).describe(meanings.requests_per_minute),
      tokens_per_minute: z.int().min(1).nullable().default(null).describe(meanings.tokens_per_minute),
      concurrent: z.int().min(1).nullable().default(null).describe(meanings.concurrent),
    })
    .prefault({})
    .describe('Of every account that has none of its own; what is left out is unlimited.'),
  discounts: z
    .array(
      z.strictObject({
        from: TimeOfDay.describe('Time of day (UTC) such as `16:30`.'),
        to: TimeOfDay.describe('Time of day (UTC); before `from` it is on the next day.'),
        discount: Discount.describe('Part of the list price taken off, 0 to 1.'),
        models: z.array(z.string().min(1)).optional().describe('Ids of models; absent: all.'),
      }),
    )
    .default([])
    .describe(
      "Taken off the list price each day between two times; the best of these, the model's and the account's counts.",
    ),
  models: z
    .array(Model)
    .optional()
    .describe(
      'The catalog; absent: `vtrix-deepseek-v3.2`, answered by what the environment names or by the bundled model.',
    ),
})

export type ConfigFile = z.output<typeof ConfigFile>
export type ModelConfig = z.output<typeof Model>
export type DeploymentConfig = z.output<typeof Deployment>
