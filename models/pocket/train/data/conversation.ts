// What every generator makes: a whole conversation, which the server's own renderer turns into training text.
import type { DeepseekMessage } from '../../../../src/deepseek/render.ts'
import type { DeepseekTool } from '../../../../src/deepseek/tools.ts'
import type { Random } from './random.ts'

export type { Random }

/** Held-out cases use names, domains, schemas and phrasings that no train row has. */
export type Split = 'train' | 'held-out'

/** One in six is held out. */
export function isHeldOut(text: string): boolean {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return ((hash ^ (hash >>> 13)) >>> 0) % 6 === 0
}

export type Conversation = {
  /** 'call', 'parallel', 'second-call', 'none-fits', 'missing', 'result-answer', 'json', 'chat', 'needle', … */
  task: string
  /** Ends with the assistant message(s) to learn; assistant `reasoning` only after the last user message. */
  messages: DeepseekMessage[]
  tools?: DeepseekTool[]
  /** A JSON schema, or `{ type: 'object' }`. */
  responseFormat?: object
  thinking: boolean
}

export type Generator = { task: string; weight: number; make(random: Random, split: Split): Conversation }
