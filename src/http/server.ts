// The HTTP server: the endpoint table mounted on Fastify, and what happens to every request on its way in.
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { App } from '../app.ts'
import type { Endpoint } from '../contract/endpoint.ts'
import { type EndpointName, endpoints } from '../contract/endpoints.ts'
import { fail } from '../contract/errors.ts'
import { validate } from '../contract/validate.ts'
import { isAdmin, keyIn, unauthorized } from './auth.ts'
import { maxBodyBytes, parseBody } from './body.ts'
import { answerPreflight, checkHost, corsHeaders } from './browser.ts'
import type { Running } from './client-gone.ts'
import { asApiError, bodyOf } from './errors.ts'
import { type RequestContext, randomId } from './request-context.ts'
import { chatRoute } from './routes/chat.ts'
import { type Handlers, handlersOf } from './routes/handlers.ts'

export type Server = {
  fastify: FastifyInstance
  /** Starts listening. @returns the address clients use, without a slash at the end */
  listen(): Promise<string>
  /** No new requests; running ones may finish until `drainMs` is over, then they are ended. */
  close(drainMs: number): Promise<void>
}

const contexts = new WeakMap<FastifyRequest, RequestContext>()

export function createServer(app: App): Server {
  const { server: settings } = app.config
  const running: Running = new Set()
  let closing = false
  const http = fastify({
    bodyLimit: maxBodyBytes,
    requestTimeout: settings.requestTimeoutMs,
    keepAliveTimeout: 72_000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 300 },
    genReqId: () => randomId(),
    logger: false,
    return503OnClosing: false,
    http: { headersTimeout: Math.min(20_000, settings.requestTimeoutMs), maxHeaderSize: 32 * 1024 },
    clientErrorHandler: refuseConnection,
  })
  http.removeAllContentTypeParsers()
  http.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))

  http.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', `req_${request.id}`)
    for (const [name, value] of Object.entries(corsHeaders(request.url))) reply.header(name, value)
    if (closing) {
      reply.header('connection', 'close')
      return done(fail('no_engine_available', 'The server is stopping', { retryAfterS: 5 }))
    }
    done(checkHost(request.headers.host, app.config))
  })
  http.setErrorHandler((error, request, reply) => sendError(app, error, request, reply))
  http.setNotFoundHandler((request, reply) => {
    const allowed = methodsAt(request.url)
    if (allowed.length === 0) throw fail('not_found', `There is nothing at ${request.method} ${pathOf(request.url)}`)
    if (request.method === 'OPTIONS') return answerPreflight(reply, allowed)
    throw fail('method_not_allowed', `${pathOf(request.url)} does not take ${request.method}`, {
      headers: { allow: allowed.join(', ') },
    })
  })
  http.addHook('onResponse', (request, reply, done) => {
    const context = contexts.get(request)
    if (context?.endpoint !== 'chat') app.logResponse(request.id, request.method, pathOf(request.url), reply.statusCode)
    done()
  })

  const handlers = handlersOf(app)
  for (const [name, row] of Object.entries(endpoints) as [EndpointName, Endpoint][])
    for (const path of [row.path, ...(row.also ?? [])])
      http.route({
        method: row.method,
        url: path.replaceAll(/\{(\w+)\}/g, ':$1'),
        onRequest: (request, _reply, done) => {
          const context = contextOf(request, name, row)
          contexts.set(request, context)
          if (row.auth === 'key') context.caller = callerOf(app, request)
          else if (row.auth === 'admin' && !isAdmin(request.headers, settings.adminToken)) return done(unauthorized())
          done()
        },
        handler: (request, reply) => {
          const context = contexts.get(request)!
          if (name === 'chat') return chatRoute(app, context, running, request, reply)
          return answer(row, handlers[name], request, reply)
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
      await http.close()
      clearTimeout(overdue)
    },
  }
}
