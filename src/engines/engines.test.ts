// Every adapter under the one suite: chat servers of both dialects, raw-text servers, the embedded engine.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { engineRequest } from '../../test/rig/engine-request.ts'
import {
  chatChunk,
  done,
  type Script,
  type Step,
  startUpstream,
  textChunk,
  usageChunk,
} from '../../test/rig/scripted-upstream.ts'
import { writeTinyDeepseek } from '../../test/rig/tiny-model.ts'
import { completionsSource } from './completions.ts'
import { deepseekFormat } from './deepseek-format.ts'
import type { Engine, EngineRequest } from './engine.ts'
import { engineSuite, type Subject } from './engine-suite.ts'
import { startLlama } from './llama/host.ts'
import { openaiEngine } from './openai.ts'
import type { RemoteOptions } from './remote.ts'
import { textEngine } from './text-engine.ts'

const weather = {
  name: 'weather',
  parameters: { type: 'object', properties: { city: { enum: ['Oslo', 'Rome'] } }, required: ['city'] },
}

/** How a wire format says things. */
type Wire = { say(text: string): Step; finish(reason: string): Step; calls: Step[] }

const chatWire: Wire = {
  say: (text) => chatChunk({ content: text }),
  finish: (reason) => chatChunk({}, reason),
  calls: [
    chatChunk({ tool_calls: [{ index: 0, id: 'call_0', function: { name: 'weather', arguments: '{"city":' } }] }),
    chatChunk({ tool_calls: [{ index: 0, function: { arguments: ' "Oslo"}' } }] }),
    chatChunk({
      tool_calls: [{ index: 1, id: 'call_0', function: { name: 'weather', arguments: '{"city": "Rome"}' } }],
    }),
    chatChunk({}, 'tool_calls'),
  ],
}

const call = (city: string): string =>
  `<｜DSML｜invoke name="weather">\n<｜DSML｜parameter name="city" string="true">${city}</｜DSML｜parameter>\n</｜DSML｜invoke>`

const textWire: Wire = {
  say: (text) => textChunk(text),
  finish: (reason) => textChunk('', reason),
  calls: [
    textChunk(`\n\n<｜DSML｜function_calls>\n${call('Oslo')}\n`),
    textChunk(`${call('Rome')}\n</｜DSML｜function_calls>`),
    textChunk('', 'stop'),
  ],
}

const keepAlive = { send: ': keep-alive\n\n' }
const manyKeepAlives = Array.from({ length: 100 }, () => [keepAlive, { waitMs: 20 }]).flat()
const failure = (status: number, message: string): Script => [{ status, body: JSON.stringify({ error: { message } }) }]

function scripts({ say, finish, calls }: Wire): Record<string, Script> {
  const words = [say('Hi'), say(' there'), say('!')]
  // Long events: what waits for a reader fills the socket, not only our queue.
  const large = say('x'.repeat(32 * 1024))
  return {
    answered: [keepAlive, ...words, finish('stop'), usageChunk(10, 3), done],
    called: [...calls, usageChunk(10, 9), done],
    // Three tokens and no end of it; the second request begins where thinking is over.
    'thinks on': [say('Well'), say(' then'), say(','), finish('length'), usageChunk(10, 3), done],
    'thinks on, ended': [...words, finish('stop'), usageChunk(15, 3), done],
    endless: [...Array.from({ length: 1000 }, () => large), { hang: true }],
    'broken off': [...words, done],
    'cut off': [...words, { cut: true }],
    uncounted: [...words, finish('stop'), done],
    'before its first token': [...manyKeepAlives, { hang: true }],
    'between tokens': [...words, ...manyKeepAlives, { hang: true }],
    silent: [{ hang: true }],
    'bad request': failure(400, 'no'),
    'too long': failure(400, 'maximum context length is 5'),
    full: failure(429, 'later'),
    'not ready': failure(503, 'loading'),
    'no such key': failure(401, 'who?'),
    'its own clock': failure(504, 'slow'),
    broken: failure(500, 'oops'),
    'no JSON': [{ send: 'data: {"choices\n\n' }, { hang: true }],
    'error in mid-stream': [...words, { send: 'data: {"error": {"message": "oops"}}\n\n' }, { hang: true }],
    'another model': [{ send: 'data: {"model": "other", "choices": []}\n\n' }, { hang: true }],
  }
}

async function remoteSubject(wire: Wire, engineOf: (options: RemoteOptions) => Engine): Promise<Subject> {
  const answers = scripts(wire)
  const upstream = await startUpstream(({ body }) => {
    const text = JSON.stringify(body.messages ?? body.prompt)
    if (text.endsWith('Well then,</think>"')) return answers['thinks on, ended']!
    const [, script] = Object.entries(answers).find(([name]) => text.includes(`asked: ${name}.`)) ?? []
    return script ?? failure(500, `no script for ${text}`)
  })
  /** @param name what the scripted upstream answers by: it comes as the user's message */
  const asked = (name: string, more: Partial<EngineRequest> = {}) => engineRequest(`asked: ${name}.`, more)
  const timeouts = { connectMs: 1000, firstTokenMs: 300, betweenTokensMs: 300, totalMs: 60_000 }
  const engine = engineOf({ name: 'remote', url: upstream.url, model: 'scripted', acceptModel: [], timeouts })
  return {
    engine,
    answered: asked('answered'),
    ...(wire === textWire && {
      thinksOn: asked('thinks on', { thinking: true, thinkingTokens: 3, maxTokens: 20 }),
    }),
    called: asked('called', { tools: [weather], toolChoice: { type: 'auto' } }),
    endless: asked('endless'),
    brokenOff: { request: asked('broken off') },
    failures: {
      'bad request': { request: asked('bad request'), kind: 'request' },
      'too long': { request: asked('too long'), kind: 'request', code: 'context_length_exceeded' },
      full: { request: asked('full'), kind: 'overloaded' },
      'not ready': { request: asked('not ready'), kind: 'unavailable' },
      'no such key': { request: asked('no such key'), kind: 'unavailable' },
      'its own clock': { request: asked('its own clock'), kind: 'timeout' },
      broken: { request: asked('broken'), kind: 'failed' },
      'cut off': { request: asked('cut off'), kind: 'failed', stops: true },
      'no JSON': { request: asked('no JSON'), kind: 'failed', stops: true },
      'error in mid-stream': { request: asked('error in mid-stream'), kind: 'failed', stops: true },
      'another model': { request: asked('another model'), kind: 'unavailable', stops: true },
    },
    stages: {
      'before the first token': { request: asked('silent'), arrays: 0 },
      'in mid-stream': { request: asked('endless'), arrays: 2 },
    },
    mostAhead: 80,
    uncounted: asked('uncounted'),
    silent: { first: asked('before its first token'), between: asked('between tokens') },
    untilStopped: (times) => upstream.untilLeft(times),
    async close() {
      await engine.close()
      await upstream.close()
    },
  }
}

for (const dialect of ['openai', 'vllm'] as const)
  engineSuite(`a chat server (${dialect})`, () =>
    remoteSubject(chatWire, (options) => openaiEngine({ ...options, dialect, deepseekFormat: false })),
  )

engineSuite(
  'a raw-text server',
  () => remoteSubject(textWire, (options) => textEngine(completionsSource(options), deepseekFormat)),
  { writesPrompt: true },
)

async function embeddedSubject(): Promise<Subject> {
  const file = join(mkdtempSync(join(tmpdir(), 'vtrix-engines-')), 'tiny.gguf')
  writeTinyDeepseek(file)
  let stopped = 0
  const waiting: { times: number; resolve(): void }[] = []
  const source = await startLlama({
    name: 'embedded',
    file,
    servedModel: 'tiny',
    sequences: 2,
    queueLimit: 1,
    log: () => {},
    stopped: () => {
      stopped++
      for (const { times, resolve } of waiting) if (stopped >= times) resolve()
    },
  })
  const endOfSentence = 256 + 6 + 1
  const sampling = {
    temperature: 0,
    topP: 1,
    frequencyPenalty: 0,
    presencePenalty: 0,
    logitBias: { [endOfSentence]: -100 },
  }
  const endless = (account: string) => engineRequest('endless', { account, sampling, maxTokens: 3500 })
  const long = 'a long prompt that takes a while '.repeat(110)
  const company = [endless('one'), endless('two')]
  return {
    engine: textEngine(source, deepseekFormat),
    answered: engineRequest('answered'),
    thinksOn: engineRequest('answered', { thinking: true, thinkingTokens: 7, maxTokens: 40, sampling }),
    called: engineRequest('called', {
      tools: [weather],
      toolChoice: { type: 'required' },
      maxTokens: 2000,
      // A random model would write many calls.
      parallelToolCalls: false,
    }),
    endless: endless('a'),
    brokenOff: { request: endless('a'), breakOff: () => void process.kill(source.pid()!, 'SIGKILL') },
    failures: {
      'too long': {
        request: engineRequest('too long '.repeat(1000)),
        kind: 'request',
        code: 'context_length_exceeded',
      },
      'unknown token': {
        request: engineRequest('x', { sampling: { ...sampling, logitBias: { 5000: 1 } } }),
        kind: 'request',
      },
      'an image': {
        request: engineRequest('x', { messages: [{ role: 'user', content: [{ type: 'image', url: 'data:,' }] }] }),
        kind: 'request',
        code: 'unsupported_content',
      },
    },
    stages: {
      'while its prompt is evaluated': { request: engineRequest(long), arrays: 1 },
      'before anything came': { request: engineRequest(long), arrays: 0 },
      'in mid-stream': { request: endless('a'), arrays: 5 },
      'while it is queued': { request: engineRequest('queued'), arrays: 0, company },
    },
    mostAhead: 32,
    untilStopped: (times) =>
      stopped >= times ? Promise.resolve() : new Promise((resolve) => void waiting.push({ times, resolve })),
    close: () => source.close(),
  }
}

engineSuite('the embedded engine', embeddedSubject, { ours: true, writesPrompt: true })
