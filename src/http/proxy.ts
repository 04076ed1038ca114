// What is known of the client's side of the connection, through one proxy where `server.trust_proxy` says there is one.
import type { IncomingHttpHeaders } from 'node:http'

type Settings = { trustProxy: boolean; publicUrl?: string | undefined }

/** True where browsers reach this server by https; then cookies must never travel any other way. */
export function isHttps(headers: IncomingHttpHeaders, { trustProxy, publicUrl }: Settings): boolean {
  if (publicUrl?.startsWith('https:')) return true
  return trustProxy && lastOf(headers['x-forwarded-proto']) === 'https'
}

/** The client's address. Only what the proxy itself wrote counts: all before it is the client's own word. */
export function addressOf(
  { headers, socket }: { headers: IncomingHttpHeaders; socket: { remoteAddress?: string | undefined } },
  { trustProxy }: Settings,
): string {
  return (trustProxy ? lastOf(headers['x-forwarded-for']) : undefined) ?? socket.remoteAddress ?? ''
}

/** A proxy that this server was not told of: everybody behind it counts as one address. */
export function isUnknownProxy(headers: IncomingHttpHeaders, { trustProxy }: Settings): boolean {
  return !trustProxy && headers['x-forwarded-for'] !== undefined
}

function lastOf(header: string | string[] | undefined): string | undefined {
  const last = String(header ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  return last === '' ? undefined : last?.slice(0, 100)
}
