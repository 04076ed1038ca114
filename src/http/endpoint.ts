// Mounts what is the same for every endpoint of the table: input checked, handler called, reply sent.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Principal } from '../accounts/principal.ts'
import type { Caller } from '../accounts/usable-keys.ts'
import type { Endpoint } from '../contract/endpoint.ts'
import type { EndpointName, Endpoints } from '../contract/endpoints.ts'
import { validate } from '../contract/validate.ts'
import { parseBody } from './body.ts'
import type { RequestContext } from './request-context.ts'
import type { wires } from './routes/wire.ts'

type Parsed<E, K extends string> = E extends { [key in K]: infer S extends z.ZodType } ? z.output<S> : undefined

type Reply<E extends Endpoint> = E extends { envelope: true; reply: infer S extends z.ZodType }
  ? z.input<S> extends { data: infer D }
    ? D
    : never
  : z.input<E['reply']>

/** What a handler is given: checked, and typed by the table's row. */
export type Input<E extends Endpoint> = {
  params: Parsed<E, 'params'>
  query: Parsed<E, 'query'>
  body: Parsed<E, 'body'>
  caller: E['auth'] extends 'key' ? Caller : E extends { keyToo: true } ? Caller | undefined : undefined
  /** Absent where a key calls. */
  principal: E['auth'] extends 'session' | 'admin'
    ? E extends { keyToo: true }
      ? Principal | undefined
      : Principal
    : undefined
  request: FastifyRequest
  reply: FastifyReply
}

/** Gives the reply's data; the envelope is put around it where the row says so. */
export type Handler<E extends Endpoint> = (input: Input<E>) => Reply<E> | Promise<Reply<E>>

/** Every endpoint but those that send their reply themselves. */
export type Handlers = {
  [Name in Exclude<EndpointName, keyof typeof wires | 'takeUpStream'>]: Handler<Endpoints[Name]>
}

export async function answer<E extends Endpoint>(
  row: E,
  handler: Handler<E>,
  context: RequestContext,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const data = await handler({
    params: row.params && validate(row.params, request.params, 'path'),
    query: row.query && validate(row.query, request.query, 'query'),
    body: row.body && validate(row.body, parseBody((request.body as Buffer | undefined) ?? Buffer.alloc(0))),
    caller: context.caller,
    principal: context.principal,
    request,
    reply,
  } as Input<E>)
  if (row.text) return reply.type(row.text).send(data)
  return reply.send(row.envelope ? { data, status: { code: 'ok', message: '' } } : data)
}
