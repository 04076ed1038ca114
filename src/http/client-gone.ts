// Turns a client's leaving into an abort signal, at every stage of its request.
import type { ServerResponse } from 'node:http'

export type ClientGone = {
  readonly signal: AbortSignal
  /** Ends the request for another reason. */
  abort(reason?: unknown): void
}

/** All requests that are running, so that a stopping server can end them. */
export type Running = Set<ClientGone>

/** Made once: a stack trace for every client that leaves would cost more than its leaving. */
export const clientLeft = new Error('The client left')

/** Call it in the first line of a handler: a client may leave while its body is still being checked. */
export function watchClient(response: ServerResponse, running: Running): ClientGone {
  const gone = detached(running)
  const { socket } = response
  response.once('close', () => {
    running.delete(gone)
    if (response.writableFinished) return
    gone.abort(clientLeft)
    // Node keeps a half-closed connection until it times out, and a stopping server would wait for it.
    socket?.destroy()
  })
  return gone
}

/** Work that no client's leaving ends; a stopping server does. */
export function detached(running: Running): ClientGone {
  const controller = new AbortController()
  const work: ClientGone = { signal: controller.signal, abort: (reason) => controller.abort(reason) }
  running.add(work)
  return work
}
