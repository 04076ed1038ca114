// What to do about each error. The compiler asks for an entry for every code, in both languages.
import type { ErrorCode } from '../contract/errors.ts'
import type { Language } from './page.ts'

export const errorAdvice: Record<ErrorCode, Record<Language, string>> = {
  invalid_request: {
    en: 'Correct the field that `error.param` names. Repeating the request unchanged gives the same answer.',
    zh: '修改 `error.param` 指出的字段。原样重试结果相同。',
  },
  context_length_exceeded: {
    en: 'Shorten the conversation, drop old turns, or ask for fewer `max_tokens`. [Long context and caching](/docs/caching) says how to keep prompts small.',
    zh: '缩短对话、去掉较早的轮次，或减小 `max_tokens`。如何让提示保持简短，见[长上下文与缓存](/docs/caching)。',
  },
  unsupported_content: {
    en: 'Send text only, or choose a model that can read images.',
    zh: '只发送文本，或选择能读图片的模型。',
  },
  invalid_api_key: {
    en: 'Check that the header is `Authorization: Bearer` and the whole key, and that the key is on and not expired on the [keys page](/keys). A key that is lost cannot be shown again: rotate it or create another.',
    zh: '检查请求头是否为 `Authorization: Bearer` 加完整密钥，并在[密钥页面](/keys)确认密钥已启用且未过期。遗失的密钥无法再次显示：请轮换或新建。',
  },
  invalid_credentials: {
    en: 'Try again, or have an administrator run `vtrix-server users reset YOUR_EMAIL` for a link that sets a new password.',
    zh: '重试，或请管理员运行 `vtrix-server users reset 邮箱`，获取设置新密码的链接。',
  },
  permission_denied: {
    en: 'Use a key whose allowed models include this one, or ask an administrator.',
    zh: '使用允许该模型的密钥，或联系管理员。',
  },
  insufficient_balance: {
    en: 'Top the account up (an administrator does, on the account page or with `vtrix-server accounts top-up`). Nothing was charged.',
    zh: '为账户充值（由管理员在账户页面操作，或使用 `vtrix-server accounts top-up`）。本次没有收费。',
  },
  budget_exceeded: {
    en: 'Raise the budget of the key, wait for the next day or month (UTC), or use another key. Nothing was charged.',
    zh: '提高密钥的预算，等到下一天或下个月（UTC），或换一个密钥。本次没有收费。',
  },
  model_not_found: {
    en: '`GET /v1/models` lists the models that the key may use.',
    zh: '`GET /v1/models` 列出该密钥可用的模型。',
  },
  not_found: {
    en: 'Check the path and the id. What belongs to another account looks the same as what does not exist.',
    zh: '检查路径和 id。属于其他账户的内容与不存在的内容返回相同。',
  },
  method_not_allowed: {
    en: 'Use one of the methods in the `allow` header.',
    zh: '使用响应头 `allow` 中列出的方法。',
  },
  request_timeout: {
    en: 'Send the request again; look for a slow or broken connection, or a proxy between.',
    zh: '重新发送请求；检查网络是否缓慢或中断，或中间是否有代理。',
  },
  idempotency_conflict: {
    en: 'Use a new `Idempotency-Key` for a new body. Where the first request still runs, wait for `retry-after` and ask again for its reply.',
    zh: '新的请求体请使用新的 `Idempotency-Key`。若第一个请求仍在运行，请按 `retry-after` 等待后再次请求其回复。',
  },
  request_too_large: {
    en: 'Send less: images as URLs rather than as data, fewer turns.',
    zh: '减少内容：图片用 URL 而不是数据，减少轮次。',
  },
  rate_limit_exceeded: {
    en: "Wait for `retry-after` seconds; OpenAI's and Anthropic's clients do so by themselves. `x-ratelimit-remaining-*` shows how near a limit is.",
    zh: '等待 `retry-after` 秒后重试；OpenAI 和 Anthropic 的客户端会自动这样做。`x-ratelimit-remaining-*` 显示距离上限还有多少。',
  },
  concurrency_limit_exceeded: {
    en: 'Run fewer requests at once, or have the limit raised.',
    zh: '减少同时运行的请求，或提高该限制。',
  },
  balance_held: {
    en: 'Try again in a moment, or ask for fewer `max_tokens`: what is held for a request is the most that it can cost.',
    zh: '稍后重试，或减小 `max_tokens`：为请求冻结的金额是它最多可能的费用。',
  },
  stopped: {
    en: 'Nothing: somebody of the account stopped it. What had been made was charged.',
    zh: '无需处理：该账户的人停止了它。已生成的部分已收费。',
  },
  internal_error: {
    en: 'Try again. If it comes back, give the `x-request-id` of the reply to whoever runs this server.',
    zh: '重试。若再次出现，请把回复中的 `x-request-id` 告知服务器的运营者。',
  },
  upstream_error: {
    en: 'Try again. What was delivered before it is charged, nothing else.',
    zh: '重试。只对此前已送达的部分收费。',
  },
  no_engine_available: {
    en: 'Try again after `retry-after` seconds. Who runs the server finds the reason with `vtrix-server doctor`.',
    zh: '`retry-after` 秒后重试。服务器的运营者可用 `vtrix-server doctor` 查明原因。',
  },
  storage_unavailable: {
    en: 'Try again after `retry-after` seconds. Who runs the server should look at the disk and the database.',
    zh: '`retry-after` 秒后重试。服务器的运营者应检查磁盘和数据库。',
  },
  timeout: {
    en: 'Try again, or stream the reply; `timeouts` of the model in [the configuration](/docs/configuration) sets how long an engine may take.',
    zh: '重试，或使用流式响应；引擎的最长等待时间由[配置](/docs/configuration)中模型的 `timeouts` 决定。',
  },
}
