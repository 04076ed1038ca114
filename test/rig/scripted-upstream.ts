// A model server that says what a test tells it to, on a real port, in the real wire formats of OpenAI's chat stream
// and of raw-text completions.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What one request is answered with; each step is written when the one before it is out. */
export type Script = Step[]
export type Step =
  | { send: string }
  | { waitMs: number }
  /** Waits until the client has gone. */
  | { hang: true }
  /** Cuts the connection. */
  | { cut: true }
  | { status: number; body: string }

export type Received = { path: string; headers: IncomingMessage['headers']; body: Record<string, unknown> }

export type ScriptedUpstream = {
  /** With `/v1`. */
  url: string
  requests: Received[]
  /** How many answers were cut off by the client. */
  left(): number
  /** Resolves when `count` clients have gone in the middle. */
  untilLeft(count: number): Promise<void>
  close(): Promise<void>
}

/** @param answer the script for each request; a function may look at what was asked */
export async function startUpstream(
  answer: Script | ((request: Received, index: number) => Script),
  { model = 'scripted' } = {},
): Promise<ScriptedUpstream> {
  const requests: Received[] = []
  let gone = 0
  const waiting: { count: number; resolve(): void }[] = []
  const leave = (): void => {
    gone++
    for (const { count, resolve } of waiting) if (gone >= count) resolve()
  }
  const server = createServer(async (request, response) => {
    if (request.method === 'GET') {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ object: 'list', data: [{ id: model, object: 'model' }] }))
      return
    }
    let left = false
    response.once('close', () => {
      left = !response.writableFinished
      if (left && counted) leave()
    })
    let counted = false
    let text = ''
    try {
      for await (const piece of request.setEncoding('utf8')) text += piece
    } catch {
      return // gone before it had asked
    }
    const received: Received = { path: request.url ?? '', headers: request.headers, body: JSON.parse(text) }
    requests.push(received)
    counted = true
    if (left) return leave()
    await play(typeof answer === 'function' ? answer(received, requests.length - 1) : answer, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    left: () => gone,
    untilLeft: (count) =>
      gone >= count ? Promise.resolve() : new Promise((resolve) => waiting.push({ count, resolve })),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

async function play(script: Script, response: ServerResponse): Promise<void> {
  for (const step of script) {
    if (response.destroyed) return
    if ('status' in step) {
      response.writeHead(step.status, { 'content-type': 'application/json' }).end(step.body)
      return
    }
    if (!response.headersSent) response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders()
    if ('send' in step) await new Promise((resolve) => response.write(step.send, resolve))
    else if ('waitMs' in step) await new Promise((resolve) => setTimeout(resolve, step.waitMs))
    else if ('cut' in step) return void response.destroy()
    else return new Promise((resolve) => response.once('close', resolve))
  }
  response.end()
}

type Delta = Record<string, unknown>

/** One chunk of OpenAI's chat stream. */
export function chatChunk(delta: Delta, finish: string | null = null, more: Record<string, unknown> = {}): Step {
  const choices = [{ index: 0, delta, finish_reason: finish }]
  return event({ id: 'chatcmpl-up', object: 'chat.completion.chunk', created: 1, model: 'scripted', choices, ...more })
}

/** One chunk of a raw-text stream. */
export function textChunk(text: string, finish: string | null = null): Step {
  return event({
    id: 'cmpl-up',
    object: 'text_completion',
    model: 'scripted',
    choices: [{ index: 0, text, finish_reason: finish }],
  })
}

export function usageChunk(promptTokens: number, completionTokens: number, more: Record<string, unknown> = {}): Step {
  const usage = {
    prompt_tokens: promptTokens,
    completion_tokens: completionTokens,
    total_tokens: promptTokens + completionTokens,
    ...more,
  }
  return event({ id: 'up', object: 'chat.completion.chunk', created: 1, model: 'scripted', choices: [], usage })
}

export function event(data: unknown): Step {
  return { send: `data: ${JSON.stringify(data)}\n\n` }
}

export const done: Step = { send: 'data: [DONE]\n\n' }

/** A whole answer of words, as most tests need it. */
export function words(...texts: string[]): Script {
  return [
    chatChunk({ role: 'assistant', content: '' }),
    ...texts.map((text) => chatChunk({ content: text })),
    chatChunk({}, 'stop'),
    usageChunk(10, texts.length),
    done,
  ]
}

/** The environment that points a server at this upstream. */
export function upstreamEnv(upstream: ScriptedUpstream, engine: 'openai' | 'completions' = 'openai', dialect = 'vllm') {
  return {
    VTRIX_UPSTREAM_URL: upstream.url,
    VTRIX_UPSTREAM_ENGINE: engine,
    VTRIX_UPSTREAM_MODEL: 'scripted',
    VTRIX_UPSTREAM_PROBE: 'answers',
    ...(engine === 'openai' && { VTRIX_UPSTREAM_DIALECT: dialect }),
  }
}

/** A whole raw-text answer: a token for each text, 20 for the prompt. */
export function textAnswer(...texts: string[]): Script {
  return [...texts.map((text) => textChunk(text)), textChunk('', 'stop'), usageChunk(20, texts.length), done]
}
