// DeepSeek V3.2's chat format as the engines use it.
import { createParser } from '../deepseek/parse.ts'
import { RenderError, render } from '../deepseek/render.ts'
import { newCallId } from './call-id.ts'
import { type ChatFormat, promisesSomething } from './chat-format.ts'
import { EngineError, type EngineRequest, type Message } from './engine.ts'
import { dsmlAnswerGrammar, dsmlCallGrammar, dsmlThinkingGrammar } from './grammar/dsml.ts'
import { jsonGrammar } from './grammar/json.ts'
import { thinkingEnd, thinkingGrammar } from './grammar/thinking.ts'
import type { TextRequest } from './text-source.ts'

/** Of a model that sees no tools. */
const plainThinkingGrammar = thinkingGrammar()

export const deepseekFormat: ChatFormat = {
  render(request) {
    const { responseFormat } = request
    try {
      const { parts, startsInThinking } = render(request.messages.map(textMessage), {
        thinking: request.thinking,
        tools: offeredTools(request),
        ...(responseFormat.type === 'json_object' && { responseFormat: { type: 'object' } }),
        ...(responseFormat.type === 'json_schema' && { responseFormat: responseFormat.schema }),
      })
      const gbnf = grammarOf(request)
      if (gbnf === undefined) return { parts, startsInThinking }
      const thinking = offeredTools(request).length > 0 ? dsmlThinkingGrammar : plainThinkingGrammar
      const before = startsInThinking && { before: { gbnf: thinking, marker: thinkingEnd } }
      const grammar: TextRequest['grammar'] = { gbnf, ...before }
      return { parts, startsInThinking, grammar }
    } catch (error) {
      if (error instanceof RenderError)
        throw new EngineError('request', error.message, { param: error.param, cause: error })
      throw error
    }
  },
  parser: (request, startsInThinking) =>
    createParser({ startsInThinking, tools: offeredTools(request), nextId: newCallId }),
}

/** `none` is kept by not offering the tools: a model that sees none cannot call one, and its text is its own. */
function offeredTools({ tools, toolChoice }: Pick<EngineRequest, 'tools' | 'toolChoice'>) {
  return toolChoice.type === 'none' ? [] : tools
}

function textMessage(message: Message) {
  if (message.role !== 'user' || typeof message.content === 'string') return message as Message & { content: string }
  if (message.content.some((part) => part.type === 'image'))
    throw new EngineError('request', 'This model reads text only; it cannot take an image', {
      code: 'unsupported_content',
    })
  return {
    role: message.role,
    content: message.content.map((part) => (part.type === 'text' ? part.text : '')).join(''),
  }
}

/** What the answer must look like where a promise depends on it. */
function grammarOf({ tools, toolChoice, parallelToolCalls, responseFormat }: EngineRequest): string | undefined {
  if (toolChoice.type === 'required' || toolChoice.type === 'function')
    return dsmlCallGrammar(tools, toolChoice, parallelToolCalls)
  const offered = offeredTools({ tools, toolChoice })
  if (promisesSomething(offered, parallelToolCalls, responseFormat))
    return dsmlAnswerGrammar(offered, parallelToolCalls, responseFormat)
  if (responseFormat.type === 'json_object') return jsonGrammar(undefined)
  if (responseFormat.type === 'json_schema') return jsonGrammar(responseFormat.schema)
  return undefined
}
