// Anthropic's request as a chat request: blocks to messages, names to names. One way on from there.
import type { ChatRequest, ChatRequestMessage } from '../contract/chat.ts'
import { fail } from '../contract/errors.ts'
import type { CountTokensRequest, MessagesRequest } from '../contract/messages.ts'

type Param = MessagesRequest['messages'][number]
type UserBlock = Exclude<Extract<Param, { role: 'user' }>['content'], string>[number]
type Image = Extract<UserBlock, { type: 'image' }>

/** @param maxOutputTokens of the model: clients name the limits of models that they know, such as 32,000 */
export function chatRequestOf(
  { messages, system, tools, tool_choice: choice, ...body }: MessagesRequest | CountTokensRequest,
  { maxOutputTokens }: { maxOutputTokens: number },
): ChatRequest {
  const sampling = 'max_tokens' in body ? body : undefined
  const format = body.output_config?.format
  return {
    model: body.model,
    messages: [
      ...(system === undefined ? [] : [{ role: 'system' as const, content: textOf(system, '\n\n'), name: undefined }]),
      ...messages.flatMap(messagesOf),
    ],
    max_tokens: Math.min(sampling?.max_tokens ?? 1, maxOutputTokens),
    max_completion_tokens: undefined,
    temperature: sampling?.temperature ?? 1,
    top_p: sampling?.top_p ?? 1,
    stream: sampling?.stream ?? false,
    stream_options: { include_usage: true },
    frequency_penalty: 0,
    presence_penalty: 0,
    stop: sampling?.stop_sequences,
    response_format: format && {
      type: 'json_schema',
      json_schema: { name: 'answer', description: undefined, schema: format.schema, strict: true },
    },
    tools: tools?.flatMap((tool) =>
      'input_schema' in tool
        ? {
            type: 'function' as const,
            function: {
              name: tool.name,
              description: tool.description,
              parameters: tool.input_schema,
              strict: tool.strict,
            },
          }
        : [],
    ),
    tool_choice: choice && toolChoiceOf(choice),
    parallel_tool_calls: !(choice && 'disable_parallel_tool_use' in choice && choice.disable_parallel_tool_use),
    thinking: {
      type: body.thinking && body.thinking.type !== 'disabled' ? 'enabled' : 'disabled',
      budget_tokens: body.thinking?.budget_tokens,
    },
    reasoning_effort: undefined,
    chat_template_kwargs: undefined,
    n: 1,
    seed: undefined,
    logprobs: false,
    top_logprobs: undefined,
    logit_bias: undefined,
    user: undefined,
    metadata: undefined,
  }
}

function toolChoiceOf(choice: NonNullable<MessagesRequest['tool_choice']>): ChatRequest['tool_choice'] {
  if (choice.type === 'tool') return { type: 'function', function: { name: choice.name } }
  return choice.type === 'any' ? 'required' : choice.type
}

/** A user's turn with results becomes the results, in their order, and then the rest of it. */
function messagesOf(message: Param, index: number): ChatRequestMessage[] {
  if (message.role === 'assistant') return [assistantOf(message.content)]
  if (message.role !== 'user') return [{ role: 'system', content: textOf(message.content, '\n\n'), name: undefined }]
  if (typeof message.content === 'string') return [{ role: 'user', content: message.content, name: undefined }]
  const results: ChatRequestMessage[] = []
  const rest: Exclude<Extract<ChatRequestMessage, { role: 'user' }>['content'], string> = []
  for (const [at, block] of message.content.entries()) {
    if (block.type === 'text') rest.push({ type: 'text', text: block.text })
    else if (block.type === 'image') rest.push(imageOf(block))
    else
      results.push({
        role: 'tool',
        tool_call_id: block.tool_use_id,
        content: resultText(block, `messages[${index}].content[${at}]`),
        name: undefined,
      })
  }
  return rest.length === 0 ? results : [...results, { role: 'user', content: rest, name: undefined }]
}

function assistantOf(content: Extract<Param, { role: 'assistant' }>['content']): ChatRequestMessage {
  const blocks = typeof content === 'string' ? [{ type: 'text' as const, text: content }] : content
  const thoughts = blocks.flatMap((block) => (block.type === 'thinking' ? [block.thinking] : []))
  const calls = blocks.flatMap((block) =>
    block.type === 'tool_use'
      ? [
          {
            id: block.id,
            type: 'function' as const,
            function: { name: block.name, arguments: JSON.stringify(block.input) },
          },
        ]
      : [],
  )
  return {
    role: 'assistant',
    content: blocks.flatMap((block) => (block.type === 'text' ? [block.text] : [])).join(''),
    reasoning_content: thoughts.length > 0 ? thoughts.join('') : undefined,
    reasoning: undefined,
    tool_calls: calls.length > 0 ? calls : undefined,
    name: undefined,
  }
}

function resultText({ content, is_error }: Extract<UserBlock, { type: 'tool_result' }>, place: string): string {
  if (content === undefined || typeof content === 'string') return errorMarked(content ?? '', is_error)
  const image = content.findIndex(({ type }) => type === 'image')
  if (image >= 0)
    throw fail('unsupported_content', 'A tool result must be text; it cannot hold an image', {
      param: `${place}.content[${image}]`,
    })
  return errorMarked(textOf(content as { text: string }[], ''), is_error)
}

/** The model's format has no field for it. */
function errorMarked(text: string, isError: boolean | undefined): string {
  return isError ? `Error: ${text}` : text
}

function imageOf({ source }: Image) {
  const url = source.type === 'url' ? source.url : `data:${source.media_type};base64,${source.data}`
  return { type: 'image_url' as const, image_url: { url, detail: undefined } }
}

function textOf(content: string | readonly { text: string }[], between: string): string {
  return typeof content === 'string' ? content : content.map(({ text }) => text).join(between)
}
