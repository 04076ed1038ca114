// Calls of the API, typed by the contract's table. The session's cookie goes along by itself.

import { routes } from 'virtual:routes'
import { useCallback, useEffect, useState } from 'react'
import type { z } from 'zod'
import type { EndpointName, Endpoints } from '../src/contract/endpoints.ts'

type Row<N extends EndpointName> = Endpoints[N]
type Part<E, K extends string> = E extends { [key in K]: infer S extends z.ZodType } ? z.input<S> : undefined
type Reply<E> = E extends { envelope: true; reply: infer S extends z.ZodType }
  ? z.output<S> extends { data: infer D }
    ? D
    : never
  : E extends { reply: infer S extends z.ZodType }
    ? z.output<S>
    : never
export type ReplyOf<N extends EndpointName> = Reply<Row<N>>

export type Input<N extends EndpointName> = {
  params?: Part<Row<N>, 'params'>
  query?: Part<Row<N>, 'query'>
  body?: Part<Row<N>, 'body'>
}

/** An answer other than success; `message` is written for people. */
export class CallError extends Error {
  readonly status: number
  readonly code: string
  readonly param: string | undefined
  constructor(
    status: number,
    body: { error?: { code?: string; message?: string; param?: string | null } } | undefined,
  ) {
    super(body?.error?.message ?? `HTTP ${status}`)
    this.status = status
    this.code = body?.error?.code ?? 'unknown'
    this.param = body?.error?.param ?? undefined
  }
}

export function urlOf(
  name: EndpointName,
  params: Record<string, unknown> = {},
  query: Record<string, unknown> = {},
): string {
  const path = routes[name]!.path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(String(params[key])))
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  const search = new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString()
  return search === '' ? path : `${path}?${search}`
}

export async function call<N extends EndpointName>(
  name: N,
  { params, query, body }: Input<N> = {},
): Promise<ReplyOf<N>> {
  const reply = await fetch(urlOf(name, params as Record<string, unknown>, query as Record<string, unknown>), {
    method: routes[name]!.method,
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
  const json = await reply.json().catch(() => undefined)
  if (!reply.ok) throw new CallError(reply.status, json)
  return json && typeof json === 'object' && 'data' in json && 'status' in json ? json.data : json
}

export type Loaded<T> = { data: T | undefined; error: Error | undefined; again(): void }

/** What an endpoint gives, asked for again when the input changes or `again` is called. */
export function useCall<N extends EndpointName>(name: N, input?: Input<N>, everyMs?: number): Loaded<ReplyOf<N>> {
  return useLoaded(() => call(name, input), JSON.stringify([name, input]), everyMs)
}

export function useLoaded<T>(load: () => Promise<T>, key: string, everyMs?: number): Loaded<T> {
  const [state, setState] = useState<{ data?: T; error?: Error }>({})
  const [turn, setTurn] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` says what `load` loads
  useEffect(() => {
    let current = true
    const ask = () =>
      load().then(
        (data) => current && setState({ data }),
        (error: Error) => current && setState((last) => ({ ...last, error })),
      )
    void ask()
    const timer = everyMs === undefined ? undefined : setInterval(() => !document.hidden && void ask(), everyMs)
    return () => {
      current = false
      clearInterval(timer)
    }
  }, [key, turn, everyMs])
  const again = useCallback(() => setTurn((last) => last + 1), [])
  return { data: state.data, error: state.error, again }
}
