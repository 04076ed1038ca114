// Chinese for what endpoints are called.
export const endpointTexts = {
  'Create a chat completion': '创建对话补全',
  "OpenAI's chat completions, with thinking, tools and exact cost. Fields that are not known are passed over and listed in `metadata.ignored`.":
    'OpenAI 的对话补全，并支持思考、工具和精确费用。未知字段会被忽略，并列在 `metadata.ignored` 中。',
  "Create a message, in Anthropic's format": '以 Anthropic 格式创建消息',
  "The same models and prices as chat, for Anthropic's clients: `x-api-key` or Bearer, their events, their errors.":
    '模型和价格与对话相同，供 Anthropic 客户端使用：`x-api-key` 或 Bearer，使用其事件与错误格式。',
  "Count the tokens of a request in Anthropic's format": '计算 Anthropic 格式请求的 token 数',
  'By the model’s own tokenizer where the engine has it, else an estimate by characters. Free.':
    '引擎有模型自己的分词器时由其计算，否则按字符数估算。免费。',
  'List the models that this key may use': '列出该密钥可用的模型',
  'One model, by id or alias': '按 id 或别名查询一个模型',
  "The balance of the key's account": '密钥所属账户的余额',
  "The key's own use: tokens and money by day and model": '密钥自身的用量：按日和模型统计的 token 与费用',
  "The key's own use as CSV": '密钥自身的用量（CSV）',
  'List accounts; for a member the own one': '列出账户；成员只能看到自己的账户',
  'Create an account': '创建账户',
  'Rename an account or change its limits; what is left out stays, null takes a limit away':
    '重命名账户或修改其限制；省略的保持不变，null 取消限制',
  'Add money to an account': '为账户充值',
  'The ledger, newest first; for a member that of the own account': '账本，最新的在前；成员只能看到自己账户的账本',
  'The price of each model that counts now': '各模型当前生效的价格',
  'Set a price: a new version, which counts from now on': '设置价格：新版本即刻生效',
  'List keys, without their texts': '列出密钥，不含密钥文本',
  'Create a key; its text is in this reply alone': '创建密钥；密钥文本只出现在本次回复中',
  'Change a key: name, models, end, limits, what it may spend, off or on; what is left out stays':
    '修改密钥：名称、模型、到期、限制、预算、停用或启用；省略的保持不变',
  'Give a key a new text, which is in this reply alone; the old one works on for a while':
    '为密钥换新文本，只出现在本次回复中；旧文本在一段时间内仍可使用',
  'Revoke a key: it stops working at once': '吊销密钥：立即失效',
  'The request log, newest first': '请求日志，最新的在前',
  'Sign in with e-mail and password; the reply sets the session’s cookie': '用邮箱和密码登录；回复会设置会话 Cookie',
  'End this session, or all of the user': '结束本次会话，或该用户的全部会话',
  'Change the password: ends all sessions; the reply sets the cookie of a new one':
    '修改密码：结束全部会话；回复会设置新会话的 Cookie',
  'Use a one-time link: set a password and be signed in': '使用一次性链接：设置密码并登录',
  'For an invitation, the first start’s link to its administrator, and a link that `vtrix-server users reset` printed.':
    '用于邀请、首次启动时的管理员链接，以及 `vtrix-server users reset` 打印的链接。',
  'List users, oldest first': '列出用户，最早的在前',
  'Invite a user: the same as `POST /api/v1/invitations`': '邀请用户：与 `POST /api/v1/invitations` 相同',
  'Nobody but the user knows the password, so a user is made by a link.':
    '密码只有用户本人知道，因此用户通过链接创建。',
  'Change a user’s role, or switch the user off or on': '修改用户的角色，或停用、启用用户',
  'Delete a user and end the user’s sessions; keys stay with the account': '删除用户并结束其会话；密钥仍归账户所有',
  'Invite somebody: the reply has a one-time link, good for seven days': '邀请他人：回复中有一次性链接，七天内有效',
  'Every change of accounts, users and keys, newest first': '账户、用户和密钥的每一次变更，最新的在前',
  'This API as OpenAPI 3.1': '本 API 的 OpenAPI 3.1 描述',
  Alive: '存活检查',
  'Ready: the database answers and at least one engine does; 503 with the problems otherwise':
    '就绪检查：数据库可用且至少一个引擎可用；否则为 503 并列出问题',
  'Prometheus metrics; off loopback only with the administrator’s token': 'Prometheus 指标；非本机访问需要管理员令牌',
  'Take a stream up again': '重新接上一个流',
  'For streams that were asked for with the header `x-vtrix-resumable: true`: their events have numbers, and the work goes on when the connection drops. With `Last-Event-ID` the events after that one come, then those that are still made; kept for an hour, on every server, after a restart too. Any other account gets a 404.':
    '用于带请求头 `x-vtrix-resumable: true` 的流：其事件带编号，连接断开后工作继续。带 `Last-Event-ID` 时，先给出该事件之后的事件，再给出仍在生成的事件；保留一小时，在每台服务器上、重启之后都可用。其他账户得到 404。',
  'Stop a stream that goes on without its client': '停止一个没有客户端仍在继续的流',
  'What was made until then is charged. Whichever server it reaches.': '此前生成的部分会收费。发给哪台服务器都可以。',
  'Use over time: requests, tokens, money and latency by hour or day, key and model':
    '一段时间的用量：按小时或日、密钥和模型统计的请求、token、费用和延迟',
  'The same as CSV': '同样内容的 CSV',
  'One request as it went: engines asked, times, charge': '一个请求的经过：询问过的引擎、时间、收费',
  'The catalog: models with prices, limits, and how their deployments are': '模型目录：模型及其价格、限制和部署状态',
  'The catalog, open to everybody': '模型目录，向所有人开放',
  'How one model is called: path and parameters, as JSON Schema': '如何调用一个模型：路径和参数（JSON Schema）',
  'Who is signed in, or whose key this is': '当前登录的是谁，或该密钥属于谁',
  'The sessions of who is signed in, the latest used first': '登录者的会话，最近使用的在前',
  'End one of the own sessions; `POST /api/v1/auth/sign-out` with `everywhere` ends all':
    '结束自己的一个会话；`POST /api/v1/auth/sign-out` 加 `everywhere` 结束全部',
  'Begin to sign in a command-line client: a code to show, and one to fetch the key with':
    '开始登录命令行客户端：得到一个用于显示的代码，和一个用于领取密钥的代码',
  'Ask whether a command-line client was approved; its key is in this reply, once':
    '询问命令行客户端是否已获批准；其密钥只在本次回复中出现一次',
  'The client that waits with a code, before it is approved': '批准之前，查看持有代码等待的客户端',
  'Approve the client that waits with a code, which gets a key of the own account, or turn it away':
    '批准等待中的客户端（它将获得自己账户的密钥），或拒绝它',
  'Go on with a text': '续写一段文本',
  'Raw text in, raw text out, without a chat format; with `suffix` the middle is filled in where the model can.':
    '原始文本输入、原始文本输出，没有对话格式；带 `suffix` 时，由支持的模型填充中间部分。',
}
