// What pages say that is not in the contract, in each language.
import type { Auth, Tag } from '../contract/endpoint.ts'
import type { Language } from './page.ts'

type Words = {
  auth: Record<Auth, string>
  tags: Record<Tag, string>
  authentication: string
  authenticationText: string
  authorization: string
  endpoints: string
  parameters: string
  pathParameters: string
  queryParameters: string
  body: string
  request: string
  response: string
  responseText: string
  errorText: string
  errorObject: string
  errorCode: string
  errorMessage: string
  errorType: string
  errorParam: string
  stream: string
  streamText: string
  textStreamText: string
  messagesStreamText: string
  pricing: string
  pricingText: string
  tokens: string
  price: string
  list: string
  /** @param percent such as `25` */
  off(percent: string): string
  /** @param percent such as `50` */
  window(from: string, to: string, percent: string): string
  input: string
  cachedInput: string
  output: string
  errors: string
  errorsText: string
  when: string
  format: string
  modelText: string
  /** Numbers come formatted. */
  modelLimits(context: string, output: string): string
  aliases(names: string): string
  configuration: string
  configurationText: string
  configurationFile: string
  environment: string
  variable: string
  meaning: string
  envelopeText: string
}

/** The platform's own description of DeepSeek V3.2. */
const deepseek =
  'Advanced version with enhanced agent capabilities and reasoning integration. Optimized for tool calling in thinking mode with multi-turn reasoning support. Features sparse attention for efficient long-context processing.'

const en: Words = {
  auth: {
    none: 'Open to everybody.',
    key: 'Needs an API key: `Authorization: Bearer YOUR_API_KEY`, or `x-api-key: YOUR_API_KEY`.',
    session: 'Needs a session of the console (cookie), or the administrator’s token: `Authorization: Bearer …`.',
    admin: 'Needs an administrator’s session (cookie), or the administrator’s token: `Authorization: Bearer …`.',
  },
  tags: {
    Chat: 'Chat',
    Models: 'Models',
    Keys: 'Keys',
    Accounts: 'Accounts',
    Money: 'Money',
    Requests: 'Requests',
    'Sign-in': 'Signing in',
    Users: 'Users',
    Server: 'Server',
  },
  authentication: 'Authentication',
  authenticationText:
    'All APIs require authentication via Bearer Token. Visit the [API key management page](/keys) to get your API key, and add it to the request header:',
  authorization: '`Bearer YOUR_API_KEY`. Clients of Anthropic may send the key as `x-api-key` instead.',
  endpoints: 'Endpoints',
  parameters: 'Parameters',
  pathParameters: 'Path parameters',
  queryParameters: 'Query parameters',
  body: 'Body',
  request: 'Request',
  response: 'Response format',
  responseText:
    'OpenAI’s `chat.completion` with more in it: `status`, `output`, the exact cost in `usage`, and `metadata`. Fields of the request that are not known are passed over and listed in `metadata.ignored`. The header `x-request-id` names the request in the log.',
  errorText: 'A request that fails has an HTTP status other than 200 and this body. [All codes](/docs/errors).',
  errorObject: 'Error information, only present when status is failed.',
  errorCode: 'Error code.',
  errorMessage: 'Detailed error message.',
  errorType: "OpenAI's kind of error.",
  errorParam: 'The field that the message is about, such as `messages[2].content`.',
  stream: 'Stream',
  streamText:
    'With `stream: true` the reply comes as server-sent events: `data: ` and one chunk each, and `data: [DONE]` at the end. First a chunk with the role, then reasoning, content and calls as they are made, then one with the `finish_reason`, `status`, `output` and `metadata`; with `stream_options.include_usage` one more with `usage`. An error after the first byte is one event with an `error` object, and then there is no `[DONE]`. Comments (`: keep-alive`) come in silence.',
  textStreamText:
    'With `stream: true` the reply comes as server-sent events: `data: ` and one chunk each, and `data: [DONE]` at the end. An error after the first byte is one event with an `error` object, and then there is no `[DONE]`.',
  messagesStreamText:
    'With `stream: true` the reply comes as server-sent events with Anthropic’s names, each with its `event:` line.',
  pricing: 'Pricing',
  pricingText:
    'US dollars for a million tokens. Reasoning counts as output. Each reply says what it cost: `usage.cost` was charged, `usage.discount` taken off, `usage.list_cost` is both together; all three are exact. Who leaves pays for what was made until then; what fails before its first token costs nothing.',
  tokens: 'Tokens',
  price: 'Price',
  list: 'List price',
  off: (percent) => `You pay (−${percent} %)`,
  window: (from, to, percent) => `From ${from} to ${to} UTC: ${percent} % off the list price.`,
  input: 'Input',
  cachedInput: 'Input, read from the prefix cache',
  output: 'Output',
  errors: 'Errors',
  errorsText:
    'Every code that the API answers with. Programs look at the code, people at the message. The body is the same everywhere; `/api/v1` adds `data: null` and `status`, and `/v1/messages` has Anthropic’s shape.',
  when: 'When',
  format: 'Format',
  modelText: deepseek,
  modelLimits: (context, output) => `Context of ${context} tokens, up to ${output} of them output.`,
  aliases: (names) => `Also answers to ${names}.`,
  configuration: 'Configuration',
  configurationText:
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the configuration's own notation
    '`vtrix.yaml` in the folder where the server starts, or the file that `--config` or `VTRIX_CONFIG` names. All of it is optional. `${NAME}` stands for a variable of the environment; durations are written as `100ms`, `5s` or `30m`. A mistake is reported with its line, and the server does not start.',
  configurationFile: 'The file',
  environment: 'Environment',
  variable: 'Variable',
  meaning: 'Meaning',
  envelopeText: 'The reply is wrapped: `data` holds what was asked for, `status.code` is `ok`.',
}

const zh: Words = {
  auth: {
    none: '无需认证。',
    key: '需要 API 密钥：`Authorization: Bearer YOUR_API_KEY`，或 `x-api-key: YOUR_API_KEY`。',
    session: '需要控制台会话（Cookie），或管理员令牌：`Authorization: Bearer …`。',
    admin: '需要管理员会话（Cookie），或管理员令牌：`Authorization: Bearer …`。',
  },
  tags: {
    Chat: '对话',
    Models: '模型',
    Keys: '密钥',
    Accounts: '账户',
    Money: '费用',
    Requests: '请求',
    'Sign-in': '登录',
    Users: '用户',
    Server: '服务器',
  },
  authentication: '认证',
  authenticationText: '所有 API 都需要通过 Bearer Token 认证。请到 [API 密钥管理页面](/keys)获取密钥，并加入请求头：',
  authorization: '`Bearer YOUR_API_KEY`。Anthropic 客户端也可以用 `x-api-key` 发送密钥。',
  endpoints: '端点',
  parameters: '参数',
  pathParameters: '路径参数',
  queryParameters: '查询参数',
  body: '请求体',
  request: '请求',
  response: '响应格式',
  responseText:
    '即 OpenAI 的 `chat.completion`，并增加 `status`、`output`、`usage` 中的精确费用以及 `metadata`。请求中未知的字段会被忽略，并列在 `metadata.ignored` 中。响应头 `x-request-id` 是该请求在日志中的编号。',
  errorText: '请求失败时，HTTP 状态码不是 200，响应体如下。[全部错误码](/docs/errors)。',
  errorObject: '错误信息，仅在 status 为 failed 时出现。',
  errorCode: '错误码。',
  errorMessage: '详细的错误说明。',
  errorType: 'OpenAI 的错误类别。',
  errorParam: '出错的字段，例如 `messages[2].content`。',
  stream: '流式响应',
  streamText:
    '`stream: true` 时，回复以服务器发送事件（SSE）返回：每个事件是 `data: ` 加一个数据块，最后是 `data: [DONE]`。首先是带角色的块，然后是随生成而来的思考、内容和调用，接着是带 `finish_reason`、`status`、`output` 和 `metadata` 的块；若设置 `stream_options.include_usage`，还有一个带 `usage` 的块。首字节之后的错误是一个带 `error` 对象的事件，此时没有 `[DONE]`。安静时会有注释（`: keep-alive`）。',
  textStreamText:
    '`stream: true` 时，回复以服务器发送事件（SSE）返回：每个事件是 `data: ` 加一个数据块，最后是 `data: [DONE]`。首字节之后的错误是一个带 `error` 对象的事件，此时没有 `[DONE]`。',
  messagesStreamText: '`stream: true` 时，回复以 Anthropic 的事件名返回，每个事件都有 `event:` 行。',
  pricing: '价格',
  pricingText:
    '单位为美元／百万 token。思考计为输出。每个回复都说明费用：`usage.cost` 为实付，`usage.discount` 为折扣，`usage.list_cost` 为两者之和；三者都是精确值。中途离开只付已生成的部分；在首个 token 之前失败不收费。',
  tokens: 'Token',
  price: '价格',
  list: '标价',
  off: (percent) => `实付（−${percent} %）`,
  window: (from, to, percent) => `UTC ${from} 至 ${to}：标价减 ${percent} %。`,
  input: '输入',
  cachedInput: '输入（命中前缀缓存）',
  output: '输出',
  errors: '错误',
  errorsText:
    'API 返回的全部错误码。程序看错误码，人看说明。各处的响应体相同；`/api/v1` 另有 `data: null` 和 `status`，`/v1/messages` 使用 Anthropic 的格式。',
  when: '何时出现',
  format: '格式',
  modelText:
    '增强智能体能力并融合推理的进阶版本。针对思考模式下的工具调用优化，支持多轮推理；采用稀疏注意力，高效处理长上下文。',
  modelLimits: (context, output) => `上下文 ${context} token，其中输出最多 ${output} token。`,
  aliases: (names) => `也可使用名称 ${names}。`,
  configuration: '配置',
  configurationText:
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the configuration's own notation
    '服务器启动目录中的 `vtrix.yaml`，或由 `--config`、`VTRIX_CONFIG` 指定的文件。全部可选。`${NAME}` 代表环境变量；时长写作 `100ms`、`5s` 或 `30m`。配置有误时会指出行号，服务器不会启动。',
  configurationFile: '配置文件',
  environment: '环境变量',
  variable: '变量',
  meaning: '含义',
  envelopeText: '回复带有外层：`data` 是所求内容，`status.code` 为 `ok`。',
}

export const words: Record<Language, Words> = { en, zh }
