// The HTTP server: the endpoint table mounted on Fastify, and what happens to every request on its way in.
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { App } from '../app.ts'
import type { Endpoint } from '../contract/endpoint.ts'
import { type EndpointName, endpoints } from '../contract/endpoints.ts'
import { type ApiError, errorBody, fail } from '../contract/errors.ts'
import { authorize } from './auth.ts'
import { maxBodyBytes } from './body.ts'
import { answerPreflight, checkHost, corsHeaders } from './browser.ts'
import { clientLeft, type Running } from './client-gone.ts'
import { answer, type Handler } from './endpoint.ts'
import { asApiError, bodyOf, type ErrorShape } from './errors.ts'
import { mountPages } from './pages.ts'
import type { RequestContext } from './request-context.ts'
import { requestId } from './request-id.ts'
import { chatRoute } from './routes/chat.ts'
import { handlersOf } from './routes/handlers.ts'
import { resumeRoute } from './routes/resume.ts'
import { wires } from './routes/wire.ts'

export type Server = {
  fastify: FastifyInstance
  /** Starts listening. @returns the address clients use, without a slash at the end */
  listen(): Promise<string>
  /** No new requests; running ones may finish until `drainMs` is over, then they are ended. */
  close(drainMs: number): Promise<void>
}

/** Longer than a proxy's usual minute, so that it is the proxy that lets an idle connection go. */
const keepAliveTimeoutMs = 72_000
const maxHeadersMs = 20_000
const maxHeaderBytes = 32 * 1024
/** How often Node looks for requests that take too long to arrive. */
const slowCheckMs = 5_000
/** How often a stopping server looks for connections that have become idle. */
const idleCheckMs = 100

export function createServer(app: App): Server {
  const { server: settings } = app.config
  const running: Running = new Set()
  const contexts = new WeakMap<FastifyRequest, RequestContext>()
  let closing = false

  const http = fastify({
    bodyLimit: maxBodyBytes,
    requestTimeout: settings.requestTimeoutMs,
    keepAliveTimeout: keepAliveTimeoutMs,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 300 },
    genReqId: () => requestId(),
    return503OnClosing: false,
    http: {
      headersTimeout: Math.min(maxHeadersMs, settings.requestTimeoutMs),
      maxHeaderSize: maxHeaderBytes,
      connectionsCheckingInterval: Math.min(slowCheckMs, settings.requestTimeoutMs),
    },
    clientErrorHandler: refuseConnection,
  })
  http.removeAllContentTypeParsers()
  http.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))

  http.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', `req_${request.id}`)
    reply.headers(corsHeaders(request.url))
    if (shapeOf(request.url) === 'anthropic') reply.header('request-id', `req_${request.id}`)
    if (isManagement(request.url)) reply.header('cache-control', 'no-store')
    if (!closing) return done(checkHost(request.headers.host, settings))
    reply.header('connection', 'close')
    done(fail('no_engine_available', 'The server is stopping', { retryAfterS: 5 }))
  })
  http.setErrorHandler((thrown, request, reply) => {
    const error = asApiError(thrown)
    // There is nobody to answer, and its own row says so.
    const fault = error.code === 'internal_error' && thrown !== clientLeft
    if (fault) app.log.error({ request: request.id, err: thrown }, 'A request failed')
    return sendError(error, request, reply)
  })
  http.setNotFoundHandler((request, reply) => {
    const path = pathOf(request.url)
    const allowed = methodsAt(path)
    if (allowed.length === 0) throw fail('not_found', `There is nothing at ${request.method} ${path.slice(0, 200)}`)
    if (request.method === 'OPTIONS') return answerPreflight(reply, allowed)
    throw fail('method_not_allowed', `${path.slice(0, 200)} does not take ${request.method}`, {
      headers: { allow: allowed.join(', ') },
    })
  })
  http.addHook('onResponse', (request, reply, done) => {
    if (!asksModel(contexts.get(request)?.endpoint) || reply.statusCode === 401)
      app.log.info(
        { id: request.id, method: request.method, path: pathOf(request.url).slice(0, 200), status: reply.statusCode },
        'request',
      )
    done()
  })

  mountPages(http, app)
  const handlers = handlersOf(app)
  for (const [name, row] of Object.entries(endpoints) as [EndpointName, Endpoint][])
    for (const path of [row.path, ...(row.also ?? [])])
      http.route({
        method: row.method,
        url: path.replaceAll(/\{(\w+)\}/g, ':$1'),
        onRequest: (request, _reply, done) => {
          const context: RequestContext = {
            id: request.id,
            endpoint: name,
            createdAtMs: Date.now(),
            startedAtMs: performance.now(),
            caller: undefined,
            principal: undefined,
          }
          contexts.set(request, context)
          const refusal = authorize(app, row, context, request.headers)
          if (refusal instanceof Promise) refusal.then(done, done)
          else done(refusal)
        },
        handler: (request, reply) => {
          const context = contexts.get(request)!
          if (asksModel(name)) return chatRoute(app, wires[name], context, running, request, reply)
          if (name === 'takeUpStream') return resumeRoute(app, context, running, request, reply)
          return answer(row, handlers[name] as Handler<Endpoint>, context, request, reply)
        },
      })

  return {
    fastify: http,
    listen: () => http.listen({ host: settings.host, port: settings.port }),
    async close(drainMs) {
      closing = true
      const overdue = setTimeout(() => {
        for (const request of running) request.abort(fail('no_engine_available', 'The server is stopping'))
      }, drainMs)
      // A connection that is kept alive after its last answer would hold the server until it times out, and Node counts
      // one whose client left in mid-stream as busy: once nothing has run for a moment, all are closed.
      let quietChecks = 0
      const idle = setInterval(() => {
        quietChecks = running.size === 0 ? quietChecks + 1 : 0
        if (quietChecks < 3) http.server.closeIdleConnections()
        else http.server.closeAllConnections()
      }, idleCheckMs)
      await http.close()
      clearTimeout(overdue)
      clearInterval(idle)
    },
  }
}

function sendError(error: ApiError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply
    .code(error.status)
    .headers(error.headers)
    .send(bodyOf(error, shapeOf(request.url)))
}

/** By the path, since what fails may never have come to an endpoint. */
function shapeOf(url: string): ErrorShape {
  if (isManagement(url)) return 'envelope'
  return /^(\/anthropic)?\/v1\/messages\b/.test(url) ? 'anthropic' : 'openai'
}

/** These leave a line of their own, with what they used. */
function asksModel(name: EndpointName | undefined): name is keyof typeof wires {
  return name !== undefined && name in wires
}

function isManagement(url: string): boolean {
  return url.startsWith('/api/v1/')
}

/** What is not HTTP, or came too slowly, never becomes a request: answered on the bare connection. */
function refuseConnection(error: Error & { code?: string }, socket: import('node:net').Socket): void {
  if (!socket.writable) return void socket.destroy()
  const slow = error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
  const refusal = slow
    ? fail('request_timeout', 'The request did not arrive whole in time')
    : fail('invalid_request', 'This is not a valid HTTP request')
  const body = JSON.stringify(errorBody(refusal))
  socket.end(
    `HTTP/1.1 ${refusal.status} ${slow ? 'Request Timeout' : 'Bad Request'}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  )
}

function pathOf(url: string): string {
  const end = url.indexOf('?')
  return end < 0 ? url : url.slice(0, end)
}

/** The methods that a path takes, by the table. */
function methodsAt(path: string): string[] {
  const rows = Object.values(endpoints) as Endpoint[]
  return rows
    .filter((row) => [row.path, ...(row.also ?? [])].some((pattern) => patternOf(pattern).test(path)))
    .map((row) => row.method)
}

function patternOf(pattern: string): RegExp {
  return new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`)
}
