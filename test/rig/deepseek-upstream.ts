// An upstream that keeps to what https://api-docs.deepseek.com/guides/thinking_mode says of tool calls: in the running
// loop each assistant message must come back with its own reasoning, or the request is a 400.
import { chatChunk, done, type Received, type Script, usageChunk } from './scripted-upstream.ts'

/** How many calls the loop takes until the model is done. */
export const steps = 5

/** The third turn calls without a thought: empty is not missing. */
const thoughtOf = (turn: number) => (turn === 2 ? '' : `Thought ${turn}.`)

type Wire = { role: string; reasoning_content?: string; tool_calls?: unknown[] }

export function refusesBareLoops({ body }: Received): Script {
  const messages = body.messages as Wire[]
  const ask = messages.findLastIndex(({ role }) => role === 'user')
  const turns = messages.slice(ask + 1).filter(({ role }) => role === 'assistant')
  const bare = turns.findIndex(({ reasoning_content }) => reasoning_content === undefined)
  if (bare >= 0) return refuse(`Missing \`reasoning_content\` field in the assistant message at message index ${bare}`)
  const wrong = turns.findIndex(({ reasoning_content }, index) => reasoning_content !== thoughtOf(index))
  if (wrong >= 0) return refuse(`turn ${wrong} is another one's`)
  const end = [usageChunk(50, 5), done]
  if (turns.length === steps)
    return [
      chatChunk({ reasoning_content: 'Done.' }),
      chatChunk({ content: 'All done' }),
      chatChunk({}, 'stop'),
      ...end,
    ]
  const call = { name: 'step', arguments: `{"n": ${turns.length}}` }
  return [
    chatChunk({ reasoning_content: thoughtOf(turns.length) }),
    chatChunk({ tool_calls: [{ index: 0, id: 'call_0', type: 'function', function: call }] }),
    chatChunk({}, 'tool_calls'),
    ...end,
  ]
}

function refuse(message: string): Script {
  return [{ status: 400, body: JSON.stringify({ error: { message, type: 'invalid_request_error' } }) }]
}
