// `node test/real/record.ts`: writes what the real servers send into `test/fixtures`, by server and version.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { weather } from './chat-suite.ts'
import { llamaVersion, startLlamaServer } from './llama-server-rig.ts'
import type { ModelServer } from './model-server.ts'
import { startVllm, vllmVersion } from './vllm-rig.ts'

const folder = join(import.meta.dirname, '../fixtures')
const pocket = join(import.meta.dirname, '../../models/pocket/model.gguf')
const stream = { stream: true, stream_options: { include_usage: true }, temperature: 0 }
const thinks = (thinking: boolean) => ({ chat_template_kwargs: { thinking, enable_thinking: thinking } })
const says = (content: string) => ({ messages: [{ role: 'user', content }] })

async function record(server: ModelServer, version: string, samples: Record<string, [path: string, body?: object]>) {
  for (const [name, [path, body]] of Object.entries(samples)) {
    const reply = await fetch(server.url + path, {
      ...(body && { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
    const ending = reply.headers.get('content-type')?.startsWith('text/event-stream') ? 'sse' : 'json'
    const file = `${version.toLowerCase().replaceAll(' ', '-')}-${name}.${ending}`
    writeFileSync(join(folder, file), await reply.text())
    console.log(`${file}: HTTP ${reply.status}`)
  }
}

const vllm = await startVllm()
const smol = { model: 'smollm2', max_tokens: 40, ...stream }
await record(vllm, vllmVersion, {
  models: ['/models'],
  words: ['/chat/completions', { ...smol, ...says('Say hello.'), ...thinks(false) }],
  thinking: ['/chat/completions', { ...smol, ...says('Why is the sky blue?'), ...thinks(true) }],
  'forced-call': [
    '/chat/completions',
    {
      ...smol,
      ...says('I live in Oslo.'),
      ...thinks(false),
      tools: [{ type: 'function', function: { ...weather.function, strict: true } }],
      tool_choice: { type: 'function', function: { name: 'get_weather' } },
    },
  ],
  'raw-text': ['/completions', { ...smol, max_tokens: 8, prompt: 'One, two, three,', skip_special_tokens: false }],
  'too-long': ['/chat/completions', { ...smol, ...says('word '.repeat(5000)) }],
})
await vllm.close()

const llama = await startLlamaServer(pocket, 'pocket', 'deepseek-ai-DeepSeek-V3.2')
const small = { model: 'pocket', max_tokens: 200, ...stream }
await record(llama, llamaVersion, {
  models: ['/models'],
  words: ['/chat/completions', { ...small, ...says('Hello'), ...thinks(false) }],
  'thinking-and-call': [
    '/chat/completions',
    { ...small, ...says('What is the weather in Paris?'), ...thinks(true), tools: [weather] },
  ],
  'raw-text': ['/completions', { ...small, prompt: '<｜begin▁of▁sentence｜><｜User｜>Hello<｜Assistant｜></think>' }],
  'too-long': ['/chat/completions', { ...small, ...says('word '.repeat(9000)) }],
})
await llama.close()
