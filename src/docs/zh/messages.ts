// Chinese for messages in Anthropic's format.
export const messagesTexts = {
  "A model's id or one of its aliases; `claude-*` is one by default.":
    '模型的 id 或其别名之一；`claude-*` 默认是别名。',
  'Text, or an array of blocks; results of calls are blocks too.': '文本，或块的数组；调用的结果也是块。',
  'The text of this block.': '该块的文本。',
  'Taken; prefixes are cached without it.': '接受；无需它也会缓存前缀。',
  'Such as `image/png`.': '例如 `image/png`。',
  'The bytes in base64.': 'base64 编码的字节。',
  'An `https:` URL.': '一个 `https:` URL。',
  'The result, as text or blocks.': '结果，为文本或块。',
  'True where the call failed; the model is told.': '调用失败时为 true；模型会知道。',
  'Text, or the blocks of the turn as they came.': '文本，或该轮的块，原样发回。',
  'The arguments.': '参数。',
  'As it came.': '原样发回。',
  'Passed over.': '会被忽略。',
  'Who wrote the message; both mean the same.': '消息的角色；两者含义相同。',
  'Text, or an array of text blocks.': '文本，或文本块的数组。',
  'What the model is told before the conversation.': '在对话之前告诉模型的内容。',
  "Functions that the model may call. Anthropic's own server tools are passed over.":
    '模型可以调用的函数。Anthropic 自己的服务器工具会被忽略。',
  'A JSON Schema of the input, an object.': '输入的 JSON Schema，为对象。',
  'The input must fit the schema.': '输入必须符合 schema。',
  'Such as `web_search_20250305`.': '例如 `web_search_20250305`。',
  'Its name.': '它的名称。',
  'Controls which tool is called: `auto`, `any` (at least one), `tool` (this one) or `none`.':
    '控制调用哪个工具：`auto`、`any`（至少一个）、`tool`（指定的）或 `none`。',
  'True: at most one call in the turn.': 'true：该轮最多一个调用。',
  '`adaptive` means enabled.': '`adaptive` 表示打开。',
  'What the answer must be.': '对回答的要求。',
  'Format specification for the model output.': '模型输出的格式要求。',
  "Most tokens to generate; above the model's own limit, that limit counts.":
    '最多生成的 token 数；超过模型自身上限时以上限为准。',
  'The reply ends before the first of them.': '回复在其中第一个出现之前结束。',
  'Send the reply as it is made, as server-sent events.': '以服务器发送事件（SSE）边生成边返回回复。',
  'Sampling temperature.': '采样温度。',
  'Nucleus sampling: only the likeliest tokens whose probabilities add up to this.':
    '核采样：只考虑概率之和达到该值的最可能的 token。',
  'Always 0: nothing is charged for keeping a prefix.': '总是 0：保留前缀不收费。',
  'Thinking included.': '包括思考。',
  'What was charged, in US dollars, exact.': '实付金额（美元），精确值。',
  'Tokens of the whole prompt.': '整个提示的 token 数。',
}
