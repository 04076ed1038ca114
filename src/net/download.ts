// A large file from a server: taken up where it was left, checked, and there under its name only when it is whole.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

export type DownloadOptions = {
  url: string
  file: string
  /** Sent to the first server alone, never to where it redirects. */
  authorization?: string | undefined
  /** Told how much is there, of how much (where the server says). */
  progress(bytes: number, total: number | undefined): void
}

/** What went wrong, for people; what is there already stays for the next try. */
export class DownloadError extends Error {
  override name = 'DownloadError'
}

/** What the first answer says of the file: where it is, and what it must come to. */
type Source = { url: string; sha256: string | undefined; size: number | undefined }

const mostTries = 5
const backOffMs = 500

/** @returns the file's SHA-256. @throws DownloadError */
export async function download(options: DownloadOptions): Promise<{ sha256: string; bytes: number }> {
  const part = `${options.file}.part`
  await mkdir(dirname(options.file), { recursive: true })
  const source = await find(options)
  for (let tries = 1; ; tries++) {
    try {
      await fetchRest(source, part, options)
      break
    } catch (error) {
      if (error instanceof DownloadError || tries === mostTries) throw explained(error)
      await new Promise((resolve) => setTimeout(resolve, backOffMs * tries))
    }
  }
  const { size } = await stat(part)
  if (source.size !== undefined && size !== source.size) {
    await rm(part)
    throw new DownloadError(`The file has ${size} bytes and should have ${source.size}: it is deleted, pull it again`)
  }
  const sha256 = await hashOf(part)
  if (source.sha256 !== undefined && sha256 !== source.sha256) {
    await rm(part)
    throw new DownloadError(
      `The file is not what the server promised (SHA-256 ${sha256}, not ${source.sha256}): it is deleted, pull it again`,
    )
  }
  await rename(part, options.file)
  return { sha256, bytes: size }
}

/** Hugging Face answers with a redirect whose headers have the size and the hash of the file behind it. */
async function find({ url, authorization }: DownloadOptions): Promise<Source> {
  const reply = await fetch(url, {
    method: 'HEAD',
    redirect: 'manual',
    headers: authorization ? { authorization } : {},
  }).catch((error: unknown) => {
    throw new DownloadError(`${new URL(url).host} cannot be reached: ${reasonOf(error)}`)
  })
  if (reply.status === 401 || reply.status === 403)
    throw new DownloadError(`${url} needs an account: set HF_TOKEN to a token that may read it`)
  if (reply.status === 404) throw new DownloadError(`There is nothing at ${url}`)
  if (reply.status >= 400) throw new DownloadError(`${url} answered with HTTP ${reply.status}`)
  const { headers } = reply
  const location = reply.status >= 300 ? headers.get('location') : null
  const sha256 = /^(?:W\/)?"?([0-9a-f]{64})"?$/.exec(headers.get('x-linked-etag') ?? headers.get('etag') ?? '')?.[1]
  const size = Number(
    headers.get('x-linked-size') ?? (location ? Number.NaN : (headers.get('content-length') ?? Number.NaN)),
  )
  return {
    url: location ? new URL(location, url).href : url,
    sha256,
    size: Number.isSafeInteger(size) ? size : undefined,
  }
}

async function fetchRest(
  source: Source,
  part: string,
  { progress, url, authorization }: DownloadOptions,
): Promise<void> {
  const there = await stat(part).then(
    ({ size }) => size,
    () => 0,
  )
  if (source.size !== undefined && there === source.size) return progress(there, source.size)
  const own = authorization !== undefined && new URL(source.url).origin === new URL(url).origin
  const headers = { ...(there > 0 && { range: `bytes=${there}-` }), ...(own && { authorization }) }
  const reply = await fetch(source.url, { headers })
  if (!reply.ok || !reply.body) throw new DownloadError(`${source.url} answered with HTTP ${reply.status}`)
  // A server that cannot go on from the middle begins anew.
  const from = reply.status === 206 ? there : 0
  const length = Number(reply.headers.get('content-length') ?? Number.NaN)
  const total = source.size ?? (Number.isSafeInteger(length) ? from + length : undefined)
  const file = await open(part, from > 0 ? 'a' : 'w')
  let bytes = from
  try {
    for await (const piece of reply.body) {
      await file.write(piece)
      bytes += piece.length
      progress(bytes, total)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  if (total !== undefined && bytes < total) throw new Error('The connection ended early')
}

function explained(error: unknown): DownloadError {
  if (error instanceof DownloadError) return error
  if ((error as { code?: string }).code === 'ENOSPC')
    return new DownloadError('The disk is full; what is there stays, and the next pull goes on from it')
  return new DownloadError(`The download broke off: ${reasonOf(error)}; the next pull goes on from here`)
}

function reasonOf(error: unknown): string {
  const { cause, message } = error as { cause?: { code?: string; message?: string }; message?: string }
  return cause?.code ?? cause?.message ?? message ?? String(error)
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(file)) hash.update(piece)
  return hash.digest('hex')
}
