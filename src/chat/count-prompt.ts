// How many tokens a prompt comes to: by the engine's count, else by its characters.
import type { EngineRequest } from '../engines/engine.ts'
import type { Deployment } from '../engines/router.ts'

export type PromptSize = {
  /** Undefined where only the remote server can count. */
  tokens: number | undefined
  characters: number
}

export async function sizeOfPrompt(
  request: EngineRequest,
  deployments: readonly Deployment[],
  signal: AbortSignal,
): Promise<PromptSize> {
  return { tokens: await deployments[0]?.engine.countPrompt(request, signal), characters: charactersOf(request) }
}

function charactersOf({ messages, tools }: EngineRequest): number {
  let characters = tools.length === 0 ? 0 : JSON.stringify(tools).length
  for (const message of messages) {
    const { content } = message
    if (typeof content === 'string') characters += content.length
    else for (const part of content) characters += part.type === 'text' ? part.text.length : 0
  }
  return characters
}
