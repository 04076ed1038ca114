// No chat format at all: the prompt goes to the model as it is, and what comes is the text.
import { BEGIN_OF_SENTENCE } from '../deepseek/tokens.ts'
import type { ChatFormat } from './chat-format.ts'
import { EngineError } from './engine.ts'

/** From DeepSeek's tokenizer: prefix and suffix stand around the hole. */
export const fillInTheMiddle = { begin: '<｜fim▁begin｜>', hole: '<｜fim▁hole｜>', end: '<｜fim▁end｜>' }

/**
 * @param start what every prompt of the model begins with; empty where nothing
 * @param fills whether the vocabulary has the tokens for a suffix
 */
export function rawFormat({ start = BEGIN_OF_SENTENCE, fills }: { start?: string; fills: boolean }): ChatFormat {
  const special = (text: string) => ({ text, special: true })
  const plain = (text: string) => ({ text, special: false })
  return {
    render({ raw }) {
      const { prompt, suffix } = raw!
      const parts = start === '' ? [] : [special(start)]
      if (suffix === undefined) return { parts: [...parts, plain(prompt)], startsInThinking: false }
      if (!fills)
        throw new EngineError('request', 'This model cannot fill in the middle: it takes no `suffix`', {
          param: 'suffix',
          code: 'unsupported_content',
        })
      const { begin, hole, end } = fillInTheMiddle
      const middle = [special(begin), plain(prompt), special(hole), plain(suffix), special(end)]
      return { parts: [...parts, ...middle], startsInThinking: false }
    },
    grammar: () => undefined,
    parser: () => ({
      push: (text) => [{ type: 'content', text }],
      end: (reason) => [{ type: 'finish', reason }],
    }),
  }
}
