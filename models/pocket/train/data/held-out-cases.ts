// What the evaluation asks: conversations up to the assistant's turn, of the held-out split, with what must come.
import type { DeepseekMessage } from '../../../../src/deepseek/render.ts'
import type { DeepseekTool } from '../../../../src/deepseek/tools.ts'
import type { Random } from './random.ts'

export type EvalCase = {
  task: string
  messages: DeepseekMessage[]
  tools?: DeepseekTool[]
  responseFormat?: object
  thinking: boolean
  expected:
    | { calls: { name: string; arguments: Record<string, unknown> }[] }
    /** Each of them stands in the answer. */
    | { contains: string[] }
    | { noCall: true; contains?: string[] }
    | { fields: Record<string, unknown> }
}

/** @param task 'call', 'parallel', 'none-fits', 'missing', 'result-answer' or 'second-call' */
export function makeCase(task: string, _random: Random): EvalCase {
  throw new Error(`no such task: ${task}`)
}
