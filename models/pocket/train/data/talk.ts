// A conversation while it is being written: one tool list, turn after turn.
import type { DeepseekMessage, DeepseekToolCall } from '../../../../src/deepseek/render.ts'
import type { Conversation, Random, Split } from './conversation.ts'
import type { Action } from './entities.ts'
import { system } from './phrases.ts'
import { shown } from './results.ts'
import { distractors, makeTool, pickStyle, type Slot, type Style, type Tool } from './toolset.ts'
import { argumentsText, type Values } from './wording.ts'

export type Call = { tool: Tool; values: Values }

export class Talk {
  readonly random: Random
  readonly split: Split
  readonly style: Style
  readonly thinking: boolean
  readonly messages: DeepseekMessage[] = []
  /** In the order of the list. */
  tools: Tool[] = []
  #calls = 0

  constructor(random: Random, split: Split) {
    this.random = random
    this.split = split
    this.style = pickStyle(random)
    this.thinking = random.chance(0.45)
    if (random.chance(0.35)) this.messages.push({ role: 'system', content: system(random, split) })
  }

  /** Adds these and others, up to `count` in all, in random order. */
  offer(wanted: readonly Action[], count: number): Tool[] {
    const made = wanted.map((action) => makeTool(action, this.style, this.random, this.split))
    const others = distractors(wanted, Math.max(0, count - wanted.length), this.random, this.split).map((action) =>
      makeTool(action, this.style, this.random, this.split),
    )
    const names = new Set<string>()
    const free = [...made, ...others].filter(({ name }) => !names.has(name) && names.add(name))
    this.tools = this.random.shuffle(free)
    return made
  }

  user(content: string): void {
    this.messages.push({ role: 'user', content })
  }

  say(thought: string, content: string): void {
    this.messages.push({ role: 'assistant', content, reasoning: thought })
  }

  call(thought: string, calls: readonly Call[]): string[] {
    const toolCalls = calls.map(
      ({ tool, values }): DeepseekToolCall => ({
        id: `call_${++this.#calls}`,
        name: tool.name,
        arguments: argumentsText(tool, values),
      }),
    )
    // In training an answer that calls begins with the call: other beginnings would share its chance to be the likeliest.
    const content =
      this.split === 'held-out' && this.random.chance(0.03)
        ? this.random.pick(['Let me look that up.', "I'll do that.", 'One moment.', 'Let me check.'])
        : ''
    this.messages.push({ role: 'assistant', content, reasoning: thought, toolCalls })
    return toolCalls.map(({ id }) => id)
  }

  result(id: string, content: string): void {
    this.messages.push({ role: 'tool', toolCallId: id, content })
  }

  finish(task: string): Conversation {
    const lastUser = this.messages.findLastIndex(({ role }) => role === 'user')
    const messages = this.messages.map((message, at): DeepseekMessage => {
      if (message.role !== 'assistant' || (this.thinking && at > lastUser)) return message
      const { reasoning: _, ...rest } = message
      return rest
    })
    return { task, messages, tools: this.tools.map(({ definition }) => definition), thinking: this.thinking }
  }
}

/** `city is Oslo, days is 3`; of what is `missing`: `date is not given` */
export function spoken({ tool, values }: Call, missing: readonly Slot[] = []): string {
  const parts = tool.slots.flatMap((slot) => {
    const said = values.get(slot)
    if (missing.includes(slot)) return [`${slot.name} is not given`]
    if (said === undefined) return []
    const text = slot.kind.type === 'boolean' ? said.json : shown(said)
    return [`${slot.name} is ${text}`]
  })
  return parts.join(', ')
}

/** Names what it takes from the list and the conversation, nothing that it would have to put in words of its own. */
export function fits(call: Call, missing: readonly Slot[] = []): string {
  const values = spoken(call, missing)
  return `${call.tool.name} fits${values === '' ? '' : `: ${values}`}.`
}

export const toolCount = (random: Random): number => random.pick([1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 5, 5, 6, 6])
