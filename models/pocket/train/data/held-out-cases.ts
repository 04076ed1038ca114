// What the evaluation asks: conversations up to the assistant's turn, of the held-out split, with what must come.
import type { DeepseekMessage } from '../../../../src/deepseek/render.ts'
import type { DeepseekTool } from '../../../../src/deepseek/tools.ts'
import { chain } from './chains.ts'
import type { Random } from './random.ts'
import { anyResult } from './results.ts'
import { type Call, fits, Talk, toolCount } from './talk.ts'
import { anyAction } from './toolset.ts'
import { askField, askFor, incomplete, parallelRequest, unfitting } from './turns.ts'
import { argumentsText } from './wording.ts'

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

export const callCaseTasks = ['call', 'parallel', 'none-fits', 'missing', 'result-answer', 'second-call'] as const

/** @param task one of `callCaseTasks` */
export function makeCase(task: string, random: Random, split: 'held-out' | 'train' = 'held-out'): EvalCase {
  for (;;) {
    const talk = new Talk(random, split)
    if (task !== 'second-call') talk.offer([anyAction(random, split)], toolCount(random))
    const expected = ask(task, talk)
    if (expected === undefined) continue
    const { messages, tools, thinking } = talk.finish(task)
    return { task, messages, ...(tools === undefined ? {} : { tools }), thinking, expected }
  }
}

const expectedCall = ({ tool, values }: Call) => ({
  name: tool.name,
  arguments: JSON.parse(argumentsText(tool, values)) as Record<string, unknown>,
})

function ask(task: string, talk: Talk): EvalCase['expected'] | undefined {
  const { random, split } = talk
  switch (task) {
    case 'call': {
      const asked = askFor(talk, talk.tools)
      if (asked === undefined) return undefined
      talk.user(asked.text)
      return { calls: [expectedCall(asked)] }
    }
    case 'parallel': {
      const asked = parallelRequest(talk)
      if (asked === undefined) return undefined
      talk.user(asked.text)
      return { calls: asked.calls.map(expectedCall) }
    }
    case 'none-fits': {
      const asked = unfitting(talk)
      if (asked === undefined) return undefined
      talk.user(asked.text)
      return { noCall: true }
    }
    case 'missing': {
      const asked = incomplete(talk)
      if (asked === undefined) return undefined
      talk.user(asked.text)
      return { noCall: true, contains: asked.missing.map(({ label }) => label) }
    }
    case 'result-answer': {
      if (random.chance(0.35)) {
        const asked = askField(talk)
        if (asked === undefined) return undefined
        talk.user(asked.text)
        talk.result(talk.call(fits(asked), [asked])[0]!, asked.result.content)
        return { contains: asked.result.contains }
      }
      const asked = askFor(talk, talk.tools)
      if (asked === undefined) return undefined
      const result = anyResult(asked.tool, asked.values, talk.style, random, split)
      if (result.contains.length === 0) return undefined
      talk.user(asked.text)
      talk.result(talk.call(fits(asked), [asked])[0]!, result.content)
      return { contains: result.contains }
    }
    case 'second-call': {
      const made = chain(talk, Math.max(2, toolCount(random)))
      if (made === undefined) return undefined
      talk.user(made.text)
      talk.result(talk.call(made.firstThought, [made.first])[0]!, made.result.content)
      return { calls: [expectedCall(made.second)] }
    }
    default:
      throw new Error(`no such task: ${task}; there are ${callCaseTasks.join(', ')}`)
  }
}
