// Chinese for when errors are answered.
export const errorTexts = {
  'A field is missing, of the wrong type or outside its range; `param` names it, the message says the bound and what came.':
    '缺少字段、类型错误或超出范围；`param` 指出字段，说明中有界限和收到的值。',
  "The messages and `max_tokens` do not fit the model's context; the message has both numbers.":
    '消息和 `max_tokens` 超出模型的上下文；说明中有两个数字。',
  'The model cannot read this kind of content, such as an image for a model that reads text only.':
    '模型无法读取这类内容，例如向只读文本的模型发送图片。',
  'The key is missing, malformed, unknown, revoked or expired; the answer is the same for each.':
    '密钥缺失、格式错误、未知、已吊销或已过期；各种情况的回答相同。',
  'The e-mail or the password is not right, or the user is switched off; the answer is the same for each.':
    '邮箱或密码不正确，或用户已停用；各种情况的回答相同。',
  'The key or the caller may not do this.': '该密钥或调用者无权这样做。',
  "The account's balance does not pay for the prompt and one token.": '账户余额不足以支付提示和一个 token。',
  "What is left of the key's budget (total, day or month, in UTC) does not pay for the prompt and one token.":
    '密钥剩余的预算（总额、每日或每月，UTC）不足以支付提示和一个 token。',
  'No model of that id or alias is in the catalog.': '目录中没有该 id 或别名的模型。',
  'Nothing is there, or it belongs to somebody else.': '不存在，或属于他人。',
  'The path exists, but not with this method; `allow` lists the ones it has.':
    '路径存在，但不支持该方法；`allow` 列出支持的方法。',
  'The request did not arrive whole in time.': '请求未在规定时间内完整到达。',
  'The idempotency key was used for another body; or its request still runs, then `retry-after` says when to ask again.':
    '该幂等键已用于另一个请求体；或其请求仍在运行，此时 `retry-after` 说明何时再问。',
  'The body is over the limit (32 MiB).': '请求体超过上限（32 MiB）。',
  "A limit on requests or tokens a minute, of the key or the account, is used up, or the engine's queue is full; the message says which. `retry-after` says when to try again; it is absent where the request is larger than the limit itself.":
    '密钥或账户每分钟的请求数或 token 数已用完，或引擎的队列已满；说明中会指出是哪一个。`retry-after` 说明何时重试；若请求本身就超过该限制则没有此头。',
  'As many requests of the key or the account are running as its limit allows; one of them has to end first.':
    '密钥或账户同时运行的请求数已达上限；需等其中一个结束。',
  'The money is there, but running requests hold it; it is free again when they have ended.':
    '余额足够，但被运行中的请求冻结；它们结束后即可使用。',
  'A fault of this server; the request id finds it in the log.': '服务器自身的故障；可用请求 id 在日志中查到。',
  'The engine broke while answering, or answered nonsense.': '引擎在回答时出错，或给出了无效的回答。',
  'No engine of this model can answer now. `retry-after` says when to try again.':
    '该模型当前没有可用的引擎。`retry-after` 说明何时重试。',
  'The database cannot take what has to be written before a request may begin. `retry-after` says when to try again.':
    '请求开始之前必须写入的内容，数据库无法写入。`retry-after` 说明何时重试。',
  'The engine did not answer within the time its deployment allows.': '引擎没有在部署允许的时间内回答。',
  'The stream was stopped by `DELETE /v1/chat/completions/{id}`; it comes as the last event.':
    '流被 `DELETE /v1/chat/completions/{id}` 停止；它作为最后一个事件到来。',
}
