// One conversation with a model: asked over the same API as everybody's, folded from its stream as it comes.
import { useRef, useState } from 'react'
import { CallError } from '../../api.ts'

export type Call = { id: string; name: string; arguments: string; result?: string }
export type Turn = {
  role: 'user' | 'assistant'
  content: string
  reasoning: string
  calls: Call[]
  /** Of an assistant's turn that is over. */
  used?: {
    promptTokens: number
    cachedTokens: number
    completionTokens: number
    cost: string
    firstTokenMs: number
    totalMs: number
  }
  error?: string
}

export type Settings = {
  model: string
  system: string
  thinking: boolean
  temperature: number
  maxTokens: number
  tools: { name: string; description: string; parameters: string }[]
}

/** The body as it goes over the wire. */
export function bodyOf({ model, system, thinking, temperature, maxTokens, tools }: Settings, turns: readonly Turn[]) {
  const messages = turns.flatMap((turn): object[] => {
    if (turn.role === 'user') return [{ role: 'user', content: turn.content }]
    const calls = turn.calls.map(({ id, name, arguments: text }) => ({
      id,
      type: 'function',
      function: { name, arguments: text },
    }))
    return [
      { role: 'assistant', content: turn.content || null, ...(calls.length > 0 && { tool_calls: calls }) },
      ...turn.calls.map(({ id, result = '' }) => ({ role: 'tool', tool_call_id: id, content: result })),
    ]
  })
  return {
    model,
    messages: system === '' ? messages : [{ role: 'system', content: system }, ...messages],
    temperature,
    max_tokens: maxTokens,
    thinking: { type: thinking ? 'enabled' : 'disabled' },
    ...(tools.length > 0 && {
      tools: tools.map(({ name, description, parameters }) => ({
        type: 'function',
        function: { name, description, parameters: parsed(parameters) },
      })),
    }),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

export type Talk = {
  turns: Turn[]
  isRunning: boolean
  /** Adds a user's turn where there is text, and asks. */
  send(settings: Settings, text?: string): Promise<void>
  answerCall(id: string, result: string): void
  stop(): void
  clear(): void
}

/** @param key instead of the session */
export function useTalk(key?: string): Talk {
  const [turns, setTurns] = useState<Turn[]>([])
  const [isRunning, setIsRunning] = useState(false)
  const abort = useRef<AbortController>(undefined)

  async function send(settings: Settings, text?: string): Promise<void> {
    const asked =
      text === undefined ? turns : [...turns, { role: 'user' as const, content: text, reasoning: '', calls: [] }]
    const turn: Turn = { role: 'assistant', content: '', reasoning: '', calls: [] }
    const show = () => setTurns([...asked, { ...turn, calls: [...turn.calls] }])
    const controller = new AbortController()
    abort.current = controller
    setIsRunning(true)
    show()
    try {
      await ask(bodyOf(settings, asked), key, controller.signal, turn, show)
    } catch (error) {
      if (!controller.signal.aborted) turn.error = error instanceof Error ? error.message : String(error)
    }
    show()
    setIsRunning(false)
  }

  return {
    turns,
    isRunning,
    send,
    answerCall: (id, result) =>
      setTurns((all) =>
        all.map((turn) => ({
          ...turn,
          calls: turn.calls.map((call) => (call.id === id ? { ...call, result } : call)),
        })),
      ),
    stop: () => abort.current?.abort(),
    clear: () => setTurns([]),
  }
}

type Chunk = {
  error?: { message: string }
  choices: {
    delta: {
      content?: string | null
      reasoning_content?: string
      tool_calls?: { index: number; id?: string; function: { name?: string; arguments: string } }[]
    }
  }[]
  usage?: { prompt_tokens: number; prompt_cache_hit_tokens: number; completion_tokens: number; cost: string } | null
}

async function ask(
  body: object,
  key: string | undefined,
  signal: AbortSignal,
  turn: Turn,
  show: () => void,
): Promise<void> {
  const beganMs = performance.now()
  const reply = await fetch('/v1/chat/completions', {
    method: 'POST',
    signal,
    headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ ...body, stream: true, stream_options: { include_usage: true } }),
  })
  if (!reply.ok || !reply.body) throw new CallError(reply.status, await reply.json().catch(() => undefined))
  let firstTokenMs = 0
  let rest = ''
  let isOver = false
  const reader = reply.body.pipeThrough(new TextDecoderStream()).getReader()
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    const events = (rest + step.value).split('\n\n')
    rest = events.pop()!
    for (const event of events) {
      if (!event.startsWith('data: ')) continue
      if (event === 'data: [DONE]') {
        isOver = true
        continue
      }
      const chunk = JSON.parse(event.slice(6)) as Chunk
      if (chunk.error) throw new Error(chunk.error.message)
      if (chunk.choices[0]) add(chunk.choices[0].delta, turn)
      if (firstTokenMs === 0 && (turn.content || turn.reasoning || turn.calls.length > 0))
        firstTokenMs = performance.now() - beganMs
      if (chunk.usage)
        turn.used = {
          promptTokens: chunk.usage.prompt_tokens,
          cachedTokens: chunk.usage.prompt_cache_hit_tokens,
          completionTokens: chunk.usage.completion_tokens,
          cost: chunk.usage.cost,
          firstTokenMs: Math.round(firstTokenMs),
          totalMs: Math.round(performance.now() - beganMs),
        }
    }
    show()
  }
  if (!isOver) throw new Error('The stream broke off')
}

function add({ content, reasoning_content, tool_calls }: Chunk['choices'][number]['delta'], turn: Turn): void {
  turn.content += content ?? ''
  turn.reasoning += reasoning_content ?? ''
  for (const { index, id, function: called } of tool_calls ?? []) {
    const call = turn.calls[index] ?? { id: id ?? '', name: called.name ?? '', arguments: '' }
    turn.calls[index] = { ...call, arguments: call.arguments + called.arguments }
  }
}
