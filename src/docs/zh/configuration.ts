// Chinese for the configuration.
export const configurationTexts = {
  'Port to listen on; default 8787. 0 takes a free one.': '监听端口；默认 8787。0 表示任选空闲端口。',
  'Address to listen on; default `127.0.0.1`. Any other needs `VTRIX_ADMIN_TOKEN`.':
    '监听地址；默认 `127.0.0.1`。其他地址需要 `VTRIX_ADMIN_TOKEN`。',
  'The configuration file; default `vtrix.yaml`, where there is one.': '配置文件；默认为 `vtrix.yaml`（若存在）。',
  'Folder of the database and of what is kept; default `data`.': '数据库及保存内容的文件夹；默认 `data`。',
  "The administrator's token for scripts, at least 16 characters.": '供脚本使用的管理员令牌，至少 16 个字符。',
  'Text of the first key, on the first start; absent: a random one, printed once.':
    '首次启动时第一个密钥的文本；省略时随机生成并打印一次。',
  'US dollars that the first account starts with; default 100.': '第一个账户的初始余额（美元）；默认 100。',
  'A GGUF file that the embedded engine runs instead of the bundled model.':
    '内置引擎运行的 GGUF 文件，代替附带的模型。',
  'A model server that answers instead, with its `/v1`.': '代为回答的模型服务器地址，包含 `/v1`。',
  'The model as that server names it; default `deepseek-ai/DeepSeek-V3.2`.':
    '该服务器所称的模型名；默认 `deepseek-ai/DeepSeek-V3.2`。',
  '`completions` (default): raw text, rendered and parsed here; `openai`: a chat server.':
    '`completions`（默认）：原始文本，在本服务器渲染和解析；`openai`：对话服务器。',
  'Of a chat server: `openai` (default), `vllm`, `sglang`, `llama-server` or `deepseek`.':
    '对话服务器的方言：`openai`（默认）、`vllm`、`sglang`、`llama-server` 或 `deepseek`。',
  'Sent to that server as Bearer.': '以 Bearer 发送给该服务器。',
  '`off`: trust that server; `answers`: ask it whether it answers, but do not try what it can do.':
    '`off`：直接信任该服务器；`answers`：只询问是否应答，不试探它能做什么。',
  '`postgres://…`; absent: an SQLite file in the data folder.': '`postgres://…`；省略时为数据文件夹中的 SQLite 文件。',
  '`valkey://…`, where several servers count limits together.': '`valkey://…`，多台服务器在此共同计数限制。',
  'How the server is reached.': '如何访问服务器。',
  'Address to listen on; absent: `127.0.0.1`. Any other needs `VTRIX_ADMIN_TOKEN`.':
    '监听地址；省略时为 `127.0.0.1`。其他地址需要 `VTRIX_ADMIN_TOKEN`。',
  'Port to listen on; absent: 8787.': '监听端口；省略时为 8787。',
  'Folder of the database and of what is kept; absent: `data`.': '数据库及保存内容的文件夹；省略时为 `data`。',
  'Address that people use, where it is another one; links and code samples have it.':
    '用户实际使用的地址（若不同）；链接和代码示例会使用它。',
  'Believe `x-forwarded-*` headers: true behind a proxy alone.': '信任 `x-forwarded-*` 头：仅在代理之后设为 true。',
  'Most time for a request to arrive whole.': '请求完整到达的最长时间。',
  'How long a client may read nothing before its stream is ended.': '客户端停止读取多久之后结束其流。',
  'Silence on a stream after which a comment is sent.': '流中静默多久之后发送一条注释。',
  'A server that cannot renew for so long counts as dead: others settle its holds.':
    '超过该时间无法续租的服务器视为已停止：由其他服务器结算其冻结金额。',
  '`valkey://…`, where several servers count limits together; absent: each by itself.':
    '`valkey://…`，多台服务器在此共同计数限制；省略时各自计数。',
  'Of every account that has none of its own; what is left out is unlimited.':
    '用于没有自己限制的账户；省略的表示不限。',
  "Taken off the list price each day between two times; the best of these, the model's and the account's counts.":
    '每天在两个时间之间从标价中减去；与模型、账户的折扣相比，取最优者。',
  'Time of day (UTC) such as `16:30`.': '一天中的时间（UTC），例如 `16:30`。',
  'Time of day (UTC); before `from` it is on the next day.': '一天中的时间（UTC）；早于 `from` 时表示次日。',
  'Ids of models; absent: all.': '模型 id；省略时为全部。',
  'The catalog; absent: `vtrix-deepseek-v3.2`, answered by what the environment names or by the bundled model.':
    '模型目录；省略时为 `vtrix-deepseek-v3.2`，由环境变量指定的或附带的模型回答。',
  'Its name for people; absent: the id.': '给人看的名称；省略时为 id。',
  "The prompt's format, where this server writes it; absent: the file's own template.":
    '提示的格式（由本服务器书写时）；省略时使用文件自带的模板。',
  'Most tokens of thinking; past them it is ended for the model, and the answer follows. Kept where this server writes the prompt (engines `llama` and `completions`). Absent: `max_tokens` alone bounds it.':
    '思考最多使用的 token 数；达到后由服务器替模型结束思考，随后给出回答。由本服务器书写提示的引擎（`llama` 和 `completions`）遵守。缺省：仅由 `max_tokens` 限制。',
  'Whether it reads images.': '是否能读图片。',
  'Other names for it; `*` stands for anything.': '其他名称；`*` 代表任意内容。',
  'What answers for it; one or several.': '由什么来回答；一个或多个。',
  'A GGUF file.': 'GGUF 文件。',
  'Tokens of context to make room for; absent: what memory allows, up to what the file was made for.':
    '预留的上下文 token 数；省略时取内存允许的大小，以文件支持的长度为限。',
  'How much of the traffic it gets among those that answer.': '在可用的部署中分得多少流量。',
  'Address of the server, with its `/v1`.': '服务器地址，包含 `/v1`。',
  'The model as the server names it.': '该服务器所称的模型。',
  'Sent as Bearer; may name a variable of the environment.': '以 Bearer 发送；可以引用环境变量。',
  'Other names that the answering model may have; with any other the answer is refused.':
    '回答的模型可以使用的其他名称；名称不符的回答会被拒绝。',
  'At the start and now and then: `answers` asks the server whether it answers and with which model, `true` tries with some short requests what it can do as well, `false` trusts it.':
    '启动时以及之后定期检查：`answers` 询问该服务器是否应答、由哪个模型回答；`true` 另外用几个简短的请求试出它能做什么；`false` 直接信任它。',
  'What the server takes and gives besides the standard.': '该服务器在标准之外接受和返回的内容。',
  'How long to wait for its engines.': '等待其引擎的时间。',
  'Most time to connect to a remote server.': '连接远程服务器的最长时间。',
  'Most time to the first token.': '到首个 token 的最长时间。',
  'Most silence between tokens; keep-alive comments do not count.': 'token 之间的最长静默；keep-alive 注释不计。',
  'Most time for the whole answer.': '整个回答的最长时间。',
}
