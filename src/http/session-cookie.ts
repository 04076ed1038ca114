// The cookie of a session: no script reads it, no other site's request but a followed link carries it.
import type { IncomingHttpHeaders } from 'node:http'
import { longestMs } from '../accounts/sessions.ts'

/** With `__Host-` a browser takes the cookie by https from this very host alone, so no neighbour can plant one. */
const nameOf = (https: boolean): string => (https ? '__Host-vtrix_session' : 'vtrix_session')

const tokenForm = /^[\w-]{43}$/

/** @returns the token; undefined where there is none that could be one */
export function tokenIn(headers: IncomingHttpHeaders, https: boolean): string | undefined {
  const start = `${nameOf(https)}=`
  const pair = headers.cookie
    ?.split(';')
    .map((text) => text.trim())
    .find((text) => text.startsWith(start))
  const token = pair?.slice(start.length)
  return token !== undefined && tokenForm.test(token) ? token : undefined
}

/** The server ends a session that is not used; the cookie lasts as long as a session can. */
export function cookieOf(token: string, https: boolean): string {
  return `${nameOf(https)}=${token}; Max-Age=${longestMs / 1000}; ${attributes(https)}`
}

/** Takes the cookie back. */
export function endedCookie(https: boolean): string {
  return `${nameOf(https)}=; Max-Age=0; ${attributes(https)}`
}

function attributes(https: boolean): string {
  return `Path=/; HttpOnly; SameSite=Lax${https ? '; Secure' : ''}`
}
