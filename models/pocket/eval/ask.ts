// Asks a case through the HTTP API, greedily.
import type { Case } from './cases.ts'
import type { Answer } from './score.ts'

export type Place = { url: string; key: string; model: string }

/** Generous for a right answer, small enough that a model that rambles does not take minutes. */
const maxTokens: Record<string, number> = { parallel: 500, json: 500, call: 400, 'second-call': 400 }
const defaultMaxTokens = 250
/** What the server gives the bundled model, for any file. */
const thinkingTokens = 256
const timeoutMs = 300_000
/** Another try is made where the server is busy or the connection broke; a refusal of the request is final. */
const tries = 4

/** @throws Error with the API's message, where the request is refused */
export async function ask(place: Place, one: Case): Promise<Answer> {
  const { messages, tools, tool_choice, response_format, thinking } = one
  const body = JSON.stringify({
    model: place.model,
    messages,
    ...(tools && { tools }),
    ...(tool_choice && { tool_choice }),
    ...(response_format && { response_format }),
    thinking: { type: thinking ? 'enabled' : 'disabled', budget_tokens: thinkingTokens },
    temperature: 0,
    max_tokens: maxTokens[one.task] ?? defaultMaxTokens,
  })
  for (let left = tries - 1; ; left--) {
    let failure: string
    try {
      const response = await fetch(`${place.url}/chat/completions`, {
        method: 'POST',
        headers: { authorization: `Bearer ${place.key}`, 'content-type': 'application/json' },
        body,
        signal: AbortSignal.timeout(timeoutMs),
      })
      const text = await response.text()
      if (response.ok) return answerIn(text)
      failure = `${response.status} ${text.slice(0, 500)}`
      if (response.status < 500 && response.status !== 429) throw new Refused(failure)
    } catch (error) {
      if (error instanceof Refused) throw error
      failure = error instanceof Error ? `${error.message}: ${error.cause ?? ''}` : String(error)
    }
    if (left === 0) throw new Error(failure)
    await new Promise((wait) => setTimeout(wait, 1000))
  }
}

class Refused extends Error {}

type Reply = {
  choices: {
    finish_reason: string
    message: {
      content: string | null
      reasoning_content?: string | null
      tool_calls?: { function: { name: string; arguments: string } }[]
    }
  }[]
  usage?: { prompt_tokens?: number }
}

function answerIn(text: string): Answer {
  const { choices, usage } = JSON.parse(text) as Reply
  const { message, finish_reason } = choices[0]!
  return {
    content: message.content ?? '',
    reasoning: message.reasoning_content ?? '',
    calls: (message.tool_calls ?? []).map((call) => call.function),
    finish: finish_reason,
    promptTokens: usage?.prompt_tokens ?? 0,
  }
}
