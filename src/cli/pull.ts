// `vtrix-server models pull hf:OWNER/REPO/FILE`: a model's file into the data folder.
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { DownloadError, download } from '../net/download.ts'
import { type CommonOptions, command, configOf, Failure, print } from './command.ts'

const hub = 'https://huggingface.co'

export function pullCommand() {
  return command('pull <source>', 'fetch a GGUF file: hf:OWNER/REPO/FILE, or an http address', (options, source) =>
    pull(source!, options),
  )
}

async function pull(source: string, options: CommonOptions): Promise<void> {
  const url = urlOf(source)
  const file = join(configOf(options).server.dataFolder, 'models', basename(new URL(url).pathname))
  if (existsSync(file)) throw new Failure(`${file} is there already: delete it to pull it again`)
  const show = progressTo(process.stderr)
  const token = process.env.HF_TOKEN
  try {
    const authorization = token && source.startsWith('hf:') ? `Bearer ${token}` : undefined
    const { sha256, bytes } = await download({ url, file, authorization, progress: show.at })
    show.end()
    print({ file, bytes, sha256, serve: `VTRIX_MODEL_FILE=${file} npm start` }, options)
  } catch (error) {
    show.end()
    throw error instanceof DownloadError ? new Failure(error.message) : error
  }
}

function urlOf(source: string): string {
  const hf = /^hf:([\w.-]+)\/([\w.-]+)\/(\S+)$/.exec(source)
  if (hf)
    return `${process.env.HF_ENDPOINT ?? hub}/${hf[1]}/${hf[2]}/resolve/main/${hf[3]!.split('/').map(encodeURIComponent).join('/')}`
  if (/^https?:\/\//.test(source) && URL.canParse(source)) return source
  throw new Failure(`${source} must be hf:OWNER/REPO/FILE, or an http or https address`)
}

/** A line that moves on a terminal; elsewhere a line each tenth. */
function progressTo(out: NodeJS.WriteStream) {
  const beganAtMs = Date.now()
  let began: number | undefined
  let shown = -1
  return {
    at(bytes: number, total: number | undefined): void {
      began ??= bytes
      const percent = total === undefined ? undefined : Math.floor((100 * bytes) / total)
      const step = out.isTTY ? Math.floor((Date.now() - beganAtMs) / 100) : Math.floor((percent ?? bytes / 1e7) / 10)
      if (step === shown && bytes !== total) return
      shown = step
      const rate = (bytes - began) / Math.max(1, Date.now() - beganAtMs) / 1000
      const text = `${percent === undefined ? '' : `${percent} % · `}${megabytes(bytes)}${total === undefined ? '' : ` of ${megabytes(total)}`} · ${rate.toFixed(1)} MB/s`
      out.write(out.isTTY ? `\r\x1b[K${text}` : `${text}\n`)
    },
    end: () => void (out.isTTY && out.write('\n')),
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
