// Generated held-out cases, made by the generators' own code of the held-out split, turned into requests on the wire.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { DeepseekMessage } from '../../../src/deepseek/render.ts'
import type { DeepseekTool } from '../../../src/deepseek/tools.ts'
import type { Case, Expected, WireMessage, WireTool } from './cases.ts'

/** What `makeCase` and `makeTextCase` give. */
export type GeneratedCase = {
  task: string
  messages: DeepseekMessage[]
  tools?: DeepseekTool[]
  responseFormat?: object
  thinking: boolean
  expected: Expected
}

type Random = unknown
type Maker = { tasks: readonly string[]; make(task: string, random: Random): GeneratedCase }

const dataFolder = join(import.meta.dirname, '../train/data')
const textTasks = ['json', 'chat', 'skills', 'refuse', 'needle']

/**
 * `count` cases of every task that has a generator; the same for the same seed, whatever other tasks are asked for.
 * @param tasks undefined for all
 * @param count of one task, by its name
 */
export async function generateHeldOut(
  tasks: readonly string[] | undefined,
  count: (task: string) => number,
  seed: number,
): Promise<Case[]> {
  const makers = [...(await makerIn('held-out-cases.ts')), ...(await makerIn('held-out-text.ts'))]
  if (makers.length === 0) return []
  const { makeRandom } = (await import(join(dataFolder, 'random.ts'))) as { makeRandom(seed: number): Random }
  return makers.flatMap((maker) =>
    maker.tasks
      .filter((task) => tasks === undefined || tasks.includes(task))
      .flatMap((task) => {
        const random = makeRandom(seedOf(seed, task))
        return Array.from({ length: count(task) }, (_, at) =>
          wireCase(`generated-${task}-${seed}-${at}`, task, maker.make(task, random)),
        )
      }),
  )
}

async function makerIn(file: string): Promise<Maker[]> {
  const path = join(dataFolder, file)
  if (!existsSync(path)) return []
  const module = (await import(path)) as {
    makeCase?: Maker['make']
    callCaseTasks?: readonly string[]
    makeTextCase?: Maker['make']
    textCaseTasks?: readonly string[]
  }
  if (module.makeCase) return [{ tasks: module.callCaseTasks ?? [], make: module.makeCase }]
  if (module.makeTextCase) return [{ tasks: module.textCaseTasks ?? textTasks, make: module.makeTextCase }]
  return []
}

/** Far from the small seeds that training takes. */
function seedOf(seed: number, task: string): number {
  let hash = 0x811c9dc5 ^ seed
  for (const char of `held-out ${task}`) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193)
  return hash >>> 0
}

/** The request that the server turns back into the same prompt. */
export function wireCase(id: string, task: string, made: GeneratedCase): Case {
  const { messages, tools, responseFormat, thinking, expected } = made
  return {
    id,
    task,
    messages: messages.map(wireMessage),
    ...(tools !== undefined && tools.length > 0 && { tools: tools.map(wireTool) }),
    ...(responseFormat !== undefined && { response_format: wireFormat(responseFormat) }),
    thinking,
    expected,
  }
}

function wireMessage(message: DeepseekMessage): WireMessage {
  switch (message.role) {
    case 'tool':
      return { role: 'tool', tool_call_id: message.toolCallId, content: message.content }
    case 'assistant': {
      const { content, reasoning, toolCalls = [] } = message
      return {
        role: 'assistant',
        content,
        ...(reasoning !== undefined && reasoning !== '' && { reasoning_content: reasoning }),
        ...(toolCalls.length > 0 && {
          tool_calls: toolCalls.map((call) => ({
            id: call.id,
            type: 'function' as const,
            function: { name: call.name, arguments: call.arguments || '{}' },
          })),
        }),
      }
    }
    case 'developer':
      throw new Error("the model's own developer turn has no place on the wire")
    default:
      return { role: message.role, content: message.content }
  }
}

function wireTool({ name, description, parameters, strict }: DeepseekTool): WireTool {
  return {
    type: 'function',
    function: {
      name,
      ...(description !== undefined && { description }),
      ...(parameters !== undefined && {
        parameters: typeof parameters === 'string' ? (JSON.parse(parameters) as object) : parameters,
      }),
      ...(strict !== undefined && { strict }),
    },
  }
}

/** `{ type: 'object' }` alone is how `json_object` reads in the prompt; everything else is a schema. */
function wireFormat(format: object): NonNullable<Case['response_format']> {
  const keys = Object.keys(format)
  if (keys.length === 1 && (format as { type?: unknown }).type === 'object') return { type: 'json_object' }
  return { type: 'json_schema', json_schema: { name: 'answer', schema: format } }
}
