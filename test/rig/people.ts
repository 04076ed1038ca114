// People for tests: users of a test server with a session, who call as the console in a browser does.
import { theServer } from '../../src/accounts/principal.ts'
import type { User } from '../../src/accounts/users.ts'
import type { TestServer } from './server.ts'

export const password = 'correct horse battery'

export type Person = {
  user: User
  token: string
  /** The headers that a browser sends from the server's own page. */
  headers: Record<string, string>
  /** Calls with the session's cookie; `body` is sent as JSON. */
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>
}

/** Makes a user, who accepts the invitation and so is signed in. */
export async function newPerson(
  server: TestServer,
  { email, role = 'member', accountId }: { email: string; role?: 'member' | 'administrator'; accountId?: string },
): Promise<Person> {
  const { accounts, invitations } = server.app
  const invited = { email, role, accountId: accountId ?? (await accounts.first()).id }
  const { token } = await invitations.invite(invited, theServer)
  const accepted = await invitations.accept({ token, password })
  return { ...accepted, ...asPerson(server, accepted.token) }
}

export function asPerson(server: TestServer, token: string): Pick<Person, 'headers' | 'call'> {
  const headers = { cookie: `vtrix_session=${token}`, origin: server.url, 'content-type': 'application/json' }
  return {
    headers,
    call: (method, path, body, more = {}) =>
      fetch(`${server.url}${path}`, {
        method,
        headers: { ...headers, ...more },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
  }
}

/** The token in the cookie that a reply sets. */
export function tokenSet(reply: Response): string | undefined {
  return /vtrix_session=([\w-]{43});/.exec(reply.headers.get('set-cookie') ?? '')?.[1]
}

export async function dataOf<T>(reply: Response): Promise<T> {
  return ((await reply.json()) as { data: T }).data
}
