// Turns a client's leaving into an abort signal, at every stage of its request.
import type { ServerResponse } from 'node:http'

export type ClientGone = {
  readonly signal: AbortSignal
  /** Ends the request for another reason. */
  abort(reason?: unknown): void
}

/** All requests that are running, so that a stopping server can end them. */
export type Running = Set<ClientGone>

/** Call it in the first line of a handler: a client may leave while its body is still being checked. */
export function watchClient(response: ServerResponse, running: Running): ClientGone {
  const controller = new AbortController()
  const gone: ClientGone = { signal: controller.signal, abort: (reason) => controller.abort(reason) }
  running.add(gone)
  response.once('close', () => {
    running.delete(gone)
    if (!response.writableFinished) controller.abort(new Error('The client left'))
  })
  return gone
}
