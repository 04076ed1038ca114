// The web pages: the built console from memory, and the headers that keep what a model or a stranger wrote from ever running.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../app.ts'
import { fail } from '../contract/errors.ts'
import { etagOf, sendTagged } from './cached.ts'
import { mountDocs } from './docs.ts'

/** Paths that the console draws; what is in none of them is a 404 of the API. */
const consolePaths = [
  '/',
  '/playground',
  '/keys',
  '/usage',
  '/requests',
  '/models',
  '/account',
  '/sign-in',
  '/accept',
  '/device',
]

const built = join(import.meta.dirname, '../../dist/console')

/** Scripts and styles of our own alone; `data:` for the icon in the style sheet. */
const pageHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

type Asset = { type: string; plain: Buffer; etag: string; br(): Buffer; gzip(): Buffer }

export function mountPages(http: FastifyInstance, app: App): void {
  const assets = readAssets()
  const page = (request: FastifyRequest, reply: FastifyReply) => {
    const index = assets.get('/index.html')
    if (!index) throw fail('not_found', 'The pages are not built: run `npm run build`')
    reply.header('cache-control', 'no-cache')
    return send(index, request, reply)
  }
  for (const path of consolePaths) http.get(path, page)
  mountDocs(http, app, page)
  for (const [path, asset] of assets)
    if (path !== '/index.html')
      http.get(path, (request, reply) => {
        // Names of what was built hold a hash of it.
        reply.header('cache-control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
        return send(asset, request, reply)
      })
}

/** Read once: what is served can never be outside of it. */
function readAssets(): Map<string, Asset> {
  if (!existsSync(built)) return new Map()
  const files = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((file) => types[extname(file)])
  return new Map(
    files.map((file) => [`/${file.replaceAll('\\', '/')}`, assetOf(readFileSync(join(built, file)), extname(file))]),
  )
}

function assetOf(plain: Buffer, extension: string): Asset {
  return {
    type: types[extension]!,
    plain,
    etag: etagOf(plain),
    br: once(() => brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })),
    gzip: once(() => gzipSync(plain)),
  }
}

/** Made when it is first asked for: a server that nobody looks at packs nothing. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

function send({ type, etag, plain, br, gzip }: Asset, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.headers({ ...pageHeaders, 'content-type': type })
  return sendTagged(request, reply, etag, plain, { br, gzip })
}
