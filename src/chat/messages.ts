// The API's messages to the model's: roles, joined texts, tool results matched to their calls by id.
import type { ChatRequest, ChatRequestMessage } from '../contract/chat.ts'
import { fail } from '../contract/errors.ts'
import type { ContentPart, Message, ToolCall } from '../engines/engine.ts'

type ToolResult = Extract<Message, { role: 'tool' }>
type Assistant = Extract<ChatRequestMessage, { role: 'assistant' }>

/**
 * System and developer messages become one at the front, consecutive user messages one joined by a blank line
 * (the reference leaves both open), tool results stand in the order of their calls.
 * @throws ApiError `invalid_request` where results and calls do not match, `unsupported_content` for images
 */
export function modelMessages(messages: ChatRequest['messages'], { vision }: { vision: boolean }): Message[] {
  const system: string[] = []
  const turns: Message[] = []
  for (let index = 0; index < messages.length; index++) {
    const message = messages[index]!
    const place = `messages[${index}]`
    if (message.role === 'user') addUser(turns, userContent(message.content, place, vision))
    else if (message.role === 'tool')
      throw fail(
        'invalid_request',
        `\`${place}\` is a tool result, but the message before it is not an assistant message with \`tool_calls\``,
        { param: place },
      )
    else if (message.role === 'assistant') {
      turns.push(assistantMessage(message))
      const results = resultsOf(message, messages, index)
      turns.push(...results.messages)
      index = results.lastIndex
    } else system.push(plainText(message.content))
  }
  return system.length === 0 ? turns : [{ role: 'system', content: system.join('\n\n') }, ...turns]
}

function plainText(content: string | readonly { text: string }[]): string {
  return typeof content === 'string' ? content : content.map((part) => part.text).join('')
}

function userContent(
  content: Extract<ChatRequestMessage, { role: 'user' }>['content'],
  place: string,
  vision: boolean,
): string | ContentPart[] {
  if (typeof content === 'string') return content
  const parts = content.map((part, index): ContentPart => {
    if (part.type === 'text') return part
    if (vision) {
      const { url, detail } = part.image_url
      return { type: 'image', url, ...(detail !== undefined && { detail }) }
    }
    throw fail('unsupported_content', 'This model reads text only; it cannot take an image', {
      param: `${place}.content[${index}]`,
    })
  })
  return parts.every((part) => part.type === 'text') ? plainText(parts) : parts
}

function addUser(turns: Message[], content: string | ContentPart[]): void {
  const last = turns.at(-1)
  if (last?.role !== 'user') turns.push({ role: 'user', content })
  else if (typeof last.content === 'string' && typeof content === 'string')
    last.content = `${last.content}\n\n${content}`
  else last.content = [...asParts(last.content), { type: 'text', text: '\n\n' }, ...asParts(content)]
}

function asParts(content: string | ContentPart[]): ContentPart[] {
  return typeof content === 'string' ? [{ type: 'text', text: content }] : content
}

function assistantMessage(message: Assistant): Message {
  const reasoning = message.reasoning_content ?? message.reasoning
  const toolCalls = message.tool_calls?.map(
    (call): ToolCall => ({ id: call.id, name: call.function.name, arguments: call.function.arguments }),
  )
  return {
    role: 'assistant',
    content: assistantText(message.content),
    ...(reasoning !== undefined && { reasoning }),
    ...(toolCalls && toolCalls.length > 0 && { toolCalls }),
  }
}

function assistantText(content: Assistant['content']): string {
  if (content === undefined || typeof content === 'string') return content ?? ''
  return content.map((part) => (part.type === 'text' ? part.text : part.refusal)).join('')
}

/** The run of tool messages after an assistant message, in the order of its calls. */
function resultsOf(
  assistant: Assistant,
  messages: ChatRequest['messages'],
  assistantIndex: number,
): { messages: ToolResult[]; lastIndex: number } {
  const calls = assistant.tool_calls ?? []
  const results = new Map<string, ToolResult>()
  const expected = new Set(calls.map((call) => call.id))
  if (expected.size < calls.length) throw mismatch(`messages[${assistantIndex}].tool_calls`, 'has the same id twice')
  let index = assistantIndex + 1
  for (; messages[index]?.role === 'tool'; index++) {
    const result = messages[index] as Extract<ChatRequestMessage, { role: 'tool' }>
    const place = `messages[${index}].tool_call_id`
    const id = result.tool_call_id
    if (!expected.has(id)) throw mismatch(place, `is no call of the assistant message before it: got ${quoted(id)}`)
    if (results.has(id)) throw mismatch(place, `has a result already: got ${quoted(id)} twice`)
    results.set(id, { role: 'tool', toolCallId: id, content: plainText(result.content) })
  }
  const missing = calls.find((call) => !results.has(call.id))
  if (missing)
    throw mismatch(`messages[${assistantIndex}].tool_calls`, `has no tool message for the call ${quoted(missing.id)}`)
  return { messages: calls.map((call) => results.get(call.id)!), lastIndex: index - 1 }
}

function mismatch(param: string, complaint: string) {
  return fail('invalid_request', `\`${param}\` ${complaint}`, { param })
}

function quoted(id: string): string {
  return JSON.stringify(id.slice(0, 80))
}
