// Prometheus metrics, with OpenTelemetry's GenAI names where it has one.
// https://opentelemetry.io/docs/specs/semconv/gen-ai/gen-ai-metrics/
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export type ChatObservation = {
  model: string
  /** `200`, or the error's code, or `client_left`. */
  result: string
  totalMs: number
  firstTokenMs: number | undefined
  promptTokens: number
  cachedTokens: number
  completionTokens: number
}

export type Metrics = {
  chatStarted(): void
  chatEnded(observation: ChatObservation): void
  engineUp(engine: string, model: string, up: boolean): void
  /** Told by servers that have a Valkey. */
  limitsShared(isShared: boolean): void
  /** The text that Prometheus reads. */
  text(): Promise<string>
}

const secondsBuckets = [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92]
const tokenSecondsBuckets = [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1]

export function createMetrics(): Metrics {
  const registers = [new Registry()]
  const registry = registers[0]!
  collectDefaultMetrics({ register: registry })
  const duration = new Histogram({
    name: 'gen_ai_server_request_duration_seconds',
    help: 'Time from the request to the end of its answer.',
    labelNames: ['gen_ai_request_model', 'result'],
    buckets: secondsBuckets,
    registers,
  })
  const firstToken = new Histogram({
    name: 'gen_ai_server_time_to_first_token_seconds',
    help: 'Time from the request to the first token of its answer.',
    labelNames: ['gen_ai_request_model'],
    buckets: secondsBuckets,
    registers,
  })
  const perToken = new Histogram({
    name: 'gen_ai_server_time_per_output_token_seconds',
    help: 'Time per token after the first.',
    labelNames: ['gen_ai_request_model'],
    buckets: tokenSecondsBuckets,
    registers,
  })
  const tokens = new Counter({
    name: 'gen_ai_client_token_usage_total',
    help: 'Tokens charged for, by kind.',
    labelNames: ['gen_ai_request_model', 'gen_ai_token_type'],
    registers,
  })
  const running = new Gauge({ name: 'vtrix_chat_requests_running', help: 'Chat requests that are running.', registers })
  const up = new Gauge({
    name: 'vtrix_engine_up',
    help: 'Whether the engine answered its last probe.',
    labelNames: ['engine', 'model'],
    registers,
  })
  const shared = new Gauge({
    name: 'vtrix_limits_shared',
    help: 'With a Valkey: whether limits are counted together there (1), or by this server alone while it is away (0).',
    registers: [],
  })
  return {
    chatStarted: () => running.inc(),
    chatEnded({ model, result, totalMs, firstTokenMs, promptTokens, cachedTokens, completionTokens }) {
      running.dec()
      const labels = { gen_ai_request_model: model }
      duration.observe({ ...labels, result }, totalMs / 1000)
      if (firstTokenMs !== undefined) firstToken.observe(labels, firstTokenMs / 1000)
      if (firstTokenMs !== undefined && completionTokens > 1)
        perToken.observe(labels, (totalMs - firstTokenMs) / 1000 / (completionTokens - 1))
      tokens.inc({ ...labels, gen_ai_token_type: 'input' }, promptTokens - cachedTokens)
      tokens.inc({ ...labels, gen_ai_token_type: 'cached_input' }, cachedTokens)
      tokens.inc({ ...labels, gen_ai_token_type: 'output' }, completionTokens)
    },
    engineUp: (engine, model, isUp) => up.set({ engine, model }, isUp ? 1 : 0),
    limitsShared(isShared) {
      // Absent where there is no Valkey: a 0 there would look like a fault.
      registry.registerMetric(shared)
      shared.set(isShared ? 1 : 0)
    },
    text: () => registry.metrics(),
  }
}
