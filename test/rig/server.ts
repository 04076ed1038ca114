// A whole server for tests: the real HTTP server, database and pipeline in this process, on a port of its own.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App, createApp } from '../../src/app.ts'
import { loadConfig } from '../../src/config/load.ts'
import type { Engine } from '../../src/engines/engine.ts'
import { createServer } from '../../src/http/server.ts'
import { createLog, type Log } from '../../src/ops/log.ts'

export const adminToken = 'test-admin-token-0123456789'
export const testKey = 'test-key-0123456789-0123456789-abcdef'

export type TestServer = {
  app: App
  url: string
  key: string
  /** Calls with the key; `body` is sent as JSON. */
  post(path: string, body: unknown, init?: RequestInit): Promise<Response>
  get(path: string, init?: RequestInit): Promise<Response>
  /** Calls as the administrator. */
  admin(method: string, path: string, body?: unknown): Promise<Response>
  close(): Promise<void>
}

/**
 * @param options `engine` answers for every model; else `env` and `yaml` say what does; `log`: silent where absent
 */
export async function startTestServer(
  options: { engine?: Engine; env?: Record<string, string>; yaml?: string; log?: Log } = {},
): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'vtrix-test-'))
  const { engine, yaml } = options
  if (yaml !== undefined) await writeFile(join(folder, 'vtrix.yaml'), yaml)
  const config = loadConfig({
    cwd: folder,
    env: {
      PORT: '0',
      VTRIX_DATA: join(folder, 'data'),
      VTRIX_ADMIN_TOKEN: adminToken,
      VTRIX_BOOTSTRAP_KEY: testKey,
      ...(engine && { VTRIX_UPSTREAM_URL: 'http://127.0.0.1:9/v1' }),
      ...options.env,
    },
  })
  const log = options.log ?? createLog('silent')
  const app = await createApp(config, { log, ...(engine && { engineFor: async () => engine }) })
  const server = createServer(app)
  const url = await server.listen()
  await app.enginesSettled()
  const call = (path: string, init: RequestInit) => fetch(`${url}${path}`, init)
  const json = { 'content-type': 'application/json' }
  return {
    app,
    url,
    key: testKey,
    post: (path, body, init = {}) =>
      call(path, {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
        ...init,
        headers: { authorization: `Bearer ${testKey}`, ...json, ...init.headers },
      }),
    get: (path, init = {}) => call(path, { ...init, headers: { authorization: `Bearer ${testKey}`, ...init.headers } }),
    admin: (method, path, body) =>
      call(path, {
        method,
        headers: { authorization: `Bearer ${adminToken}`, ...(body !== undefined && json) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    async close() {
      await server.close(1000)
      await app.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
