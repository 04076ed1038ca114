// Clients under fire: each asks again and again, and writes down what it saw.
import { randomUUID } from 'node:crypto'
import type { Random } from './random.ts'

/** What one client saw of one request. */
export type Seen = {
  /** From `x-request-id`; absent where no reply came. */
  id?: string
  key: string
  /**
   * `whole`: a reply with its usage; `refused`: an error instead of an answer; `failed`: an error event in the stream;
   * `left`: the client went; `broken`: the connection broke.
   */
  end: 'whole' | 'refused' | 'failed' | 'left' | 'broken'
  stream: boolean
  /** The reply of an earlier request with the same idempotency key. */
  replayed?: true
  code?: string
  message?: string
  /** As the reply said. */
  cost?: string
  completionTokens?: number
  /** When each token came, milliseconds since 1970. */
  tokensAtMs: number[]
  endedAtMs: number
}

export type ClientOptions = {
  urls: readonly string[]
  keys: readonly string[]
  random: Random
  /** False ends the client after its request. */
  goOn(): boolean
  seen(seen: Seen): void
}

export async function runClient({ urls, keys, random, goOn, seen }: ClientOptions): Promise<void> {
  while (goOn()) {
    const key = random.pick(keys)
    const stream = random.chance(0.7)
    const leaveAfter = random.chance(0.25) ? random.below(30) : Number.POSITIVE_INFINITY
    const body = {
      model: 'vtrix-deepseek-v3.2',
      messages: [{ role: 'user', content: `Go ${randomUUID()}` }],
      max_tokens: 1 + random.below(400),
      stream,
      ...(stream && { stream_options: { include_usage: true } }),
    }
    const again = random.chance(0.2) ? 1 + random.below(3) : 0
    const headers = again > 0 ? { 'idempotency-key': randomUUID() } : {}
    let one: Seen = { key, stream, end: 'broken', tokensAtMs: [], endedAtMs: 0 }
    for (let times = 0; times <= again; times++) {
      one = { key, stream, end: 'broken', tokensAtMs: [], endedAtMs: 0 }
      await ask(random.pick(urls), key, body, headers, leaveAfter, one).catch(() => {})
      one.endedAtMs = Date.now()
      seen(one)
    }
    // Refusals are quick: without a pause they would be nearly all that happens.
    if (one.end === 'broken' || one.end === 'refused') await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

async function ask(
  url: string,
  key: string,
  body: object,
  headers: Record<string, string>,
  leaveAfter: number,
  seen: Seen,
): Promise<void> {
  const leave = new AbortController()
  const going = Number.isFinite(leaveAfter) ? setTimeout(() => go(), leaveAfter * 20) : undefined
  function go(): void {
    seen.end = 'left'
    leave.abort()
  }
  try {
    const reply = await fetch(`${url}/v1/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      signal: leave.signal,
    })
    const id = reply.headers.get('x-request-id')?.replace('req_', '')
    if (id !== undefined) seen.id = id
    if (reply.headers.get('idempotent-replayed') === 'true') seen.replayed = true
    if (!reply.headers.get('content-type')?.startsWith('text/event-stream')) {
      note((await reply.json()) as Reply, reply.status, seen)
      return
    }
    let text = ''
    for await (const piece of reply.body!.pipeThrough(new TextDecoderStream())) {
      text += piece
      const events = text.split('\n\n')
      text = events.pop() ?? ''
      for (const event of events) noteEvent(event, seen)
      if (seen.tokensAtMs.length >= leaveAfter) return go()
    }
  } finally {
    clearTimeout(going)
  }
}

type Usage = { cost: string; completion_tokens: number }
type Reply = {
  error?: { code: string; message: string }
  usage?: Usage | null
  choices?: { delta?: { content?: string } }[]
}

function note(reply: Reply, status: number, seen: Seen): void {
  if (status === 200 && reply.usage) whole(reply.usage, seen)
  else if (reply.error) {
    seen.end = 'refused'
    seen.code = reply.error.code
    seen.message = reply.error.message
  }
}

function whole({ cost, completion_tokens }: Usage, seen: Seen): void {
  seen.end = 'whole'
  seen.cost = cost
  seen.completionTokens = completion_tokens
}

function noteEvent(event: string, seen: Seen): void {
  if (!event.startsWith('data: ') || event === 'data: [DONE]') return
  const chunk = JSON.parse(event.slice(6)) as Reply
  if (chunk.error) {
    seen.end = 'failed'
    seen.code = chunk.error.code
  } else if (chunk.usage) whole(chunk.usage, seen)
  else if (chunk.choices?.[0]?.delta?.content) seen.tokensAtMs.push(Date.now())
}
