// DeepSeek V3.2's chat format as the engines use it.
import { createParser } from '../deepseek/parse.ts'
import { RenderError, render } from '../deepseek/render.ts'
import { answerGrammar } from './answer-grammar.ts'
import { newCallId } from './call-id.ts'
import { type ChatFormat, offeredTools } from './chat-format.ts'
import { EngineError, type Message } from './engine.ts'
import { dsmlGrammars } from './grammar/dsml.ts'
import { thinkingGrammar } from './grammar/thinking.ts'

/** Of a model that sees no tools. */
const plainThinkingGrammar = thinkingGrammar()

export const deepseekFormat: ChatFormat = {
  render(request) {
    const { responseFormat } = request
    try {
      return render(request.messages.map(textMessage), {
        thinking: request.thinking,
        tools: offeredTools(request),
        ...(responseFormat.type === 'json_object' && { responseFormat: { type: 'object' } }),
        ...(responseFormat.type === 'json_schema' && { responseFormat: responseFormat.schema }),
      })
    } catch (error) {
      if (error instanceof RenderError)
        throw new EngineError('request', error.message, { param: error.param, cause: error })
      throw error
    }
  },
  grammar: (request, startsInThinking) =>
    answerGrammar(request, dsmlGrammars, startsInThinking ? plainThinkingGrammar : undefined),
  parser: (request, startsInThinking) =>
    createParser({ startsInThinking, tools: offeredTools(request), nextId: newCallId }),
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
