// The chat format of any chat GGUF that is not DeepSeek's: rendered by the file's own Jinja template.
import { createHash } from 'node:crypto'
import { Template } from '@huggingface/jinja'
import { answerGrammar } from '../answer-grammar.ts'
import { newCallId } from '../call-id.ts'
import { type ChatFormat, offeredTools } from '../chat-format.ts'
import { EngineError, type Message } from '../engine.ts'
import { jsonCallGrammars } from '../grammar/json-calls.ts'
import { thinkingGrammar } from '../grammar/thinking.ts'
import type { PromptPart } from '../text-source.ts'
import { callSyntaxOf } from './call-syntax.ts'
import { createCallTextParser } from './call-text.ts'
import type { ModelInfo } from './gguf-header.ts'

/** Mistral's templates refuse ids of calls that are not nine letters and digits. */
const shortIdCheck = /length\s*!=\s*9/
const shortId = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 9)

/** Put inside the special tokens of users' texts while the template runs, and taken out again. */
const breaker = '\uE000'

/** @throws EngineError 'unavailable' where the file has no template that can be read */
export function templateFormat(info: ModelInfo): ChatFormat {
  const template = readTemplate(info)
  const special = specialPattern(info.specialTokens)
  const calls = callSyntaxOf(info.chatTemplate ?? '')
  const grammars = calls && jsonCallGrammars(calls.writing, calls.mark)
  const idOf = shortIdCheck.test(info.chatTemplate ?? '') ? shortId : (id: string) => id
  return {
    render(request) {
      const tools = offeredTools(request)
      if (tools.length > 0 && !calls)
        throw new EngineError('request', 'This model has no known way to call tools', { param: 'tools' })
      const guard = (text: string): string =>
        text.replace(special, (token) => `${token.slice(0, 1)}${breaker}${token.slice(1)}`)
      const rendered = fill(template, {
        messages: request.messages.map((message) => templateMessage(message, guard, idOf)),
        tools:
          tools.length > 0
            ? JSON.parse(guard(JSON.stringify(tools.map((tool) => ({ type: 'function', function: tool })))))
            : undefined,
        add_generation_prompt: request.messages.at(-1)?.role !== 'assistant',
        enable_thinking: request.thinking,
        bos_token: info.bosText,
        eos_token: info.eosText,
      })
      return { parts: split(rendered, special), startsInThinking: /<think>\s*$/.test(rendered) }
    },
    grammar: (request, startsInThinking) =>
      answerGrammar(request, grammars, startsInThinking ? thinkingGrammar() : undefined),
    parser: (request, startsInThinking) =>
      createCallTextParser({
        startsInThinking,
        calls: offeredTools(request).length > 0 ? calls : undefined,
        names: offeredTools(request).map(({ name }) => name),
        nextId: newCallId,
      }),
  }
}

function readTemplate({ chatTemplate }: ModelInfo): Template {
  if (chatTemplate === undefined) throw new EngineError('unavailable', 'The model file has no chat template')
  try {
    return new Template(chatTemplate)
  } catch (cause) {
    throw new EngineError('unavailable', "The model file's chat template cannot be read", { cause })
  }
}

function fill(template: Template, values: Record<string, unknown>): string {
  try {
    return template.render(values)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.slice(0, 200) : ''
    throw new EngineError('request', `The model's chat template refuses these messages: ${why}`, {
      param: 'messages',
      cause,
    })
  }
}

function templateMessage(
  message: Message,
  guard: (text: string) => string,
  idOf: (id: string) => string,
): Record<string, unknown> {
  if (message.role === 'tool')
    return { role: 'tool', tool_call_id: idOf(message.toolCallId), content: guard(message.content) }
  if (message.role !== 'assistant') return { role: message.role, content: guard(plainText(message.content)) }
  return {
    role: 'assistant',
    content: guard(message.content),
    ...(message.reasoning && { reasoning_content: guard(message.reasoning) }),
    ...(message.toolCalls && {
      tool_calls: message.toolCalls.map((call) => ({
        id: idOf(call.id),
        type: 'function',
        function: { name: guard(call.name), arguments: JSON.parse(guard(call.arguments) || '{}') },
      })),
    }),
  }
}

function plainText(content: Extract<Message, { role: 'user' }>['content']): string {
  if (typeof content === 'string') return content
  if (content.some((part) => part.type === 'image'))
    throw new EngineError('request', 'This model reads text only; it cannot take an image', {
      code: 'unsupported_content',
    })
  return content.map((part) => (part.type === 'text' ? part.text : '')).join('')
}

/** Any special token, whole or broken: what the template wrote acts, what a user wrote does not. */
function split(rendered: string, special: RegExp): PromptPart[] {
  const parts: PromptPart[] = []
  const plain = (text: string): void => {
    const last = parts.at(-1)
    const clean = text.replaceAll(breaker, '')
    if (clean === '') return
    if (last && !last.special) last.text += clean
    else parts.push({ text: clean, special: false })
  }
  let at = 0
  for (const match of rendered.matchAll(special)) {
    plain(rendered.slice(at, match.index))
    parts.push({ text: match[0], special: true })
    at = match.index + match[0].length
  }
  plain(rendered.slice(at))
  return parts
}

function specialPattern(tokens: readonly string[]): RegExp {
  const longestFirst = tokens.filter((token) => token.length > 1).sort((a, b) => b.length - a.length)
  if (longestFirst.length === 0) return /(?!)/g
  return new RegExp(longestFirst.map((token) => token.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g')
}
