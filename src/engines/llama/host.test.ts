import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { writeGguf } from '../../../test/rig/gguf-file.ts'
import { writeTinyDeepseek } from '../../../test/rig/tiny-model.ts'
import type { EngineError, Sampling } from '../engine.ts'
import type { TextPiece, TextRequest } from '../text-source.ts'
import { type LlamaSource, startLlama } from './host.ts'

const folder = mkdtempSync(join(tmpdir(), 'vtrix-llama-'))
const file = join(folder, 'tiny.gguf')
const greedy: Sampling = { temperature: 0, topP: 1, frequencyPenalty: 0, presencePenalty: 0 }
const never = new AbortController().signal

let source: LlamaSource

const start = (path: string) =>
  startLlama({ name: 'tiny', file: path, servedModel: 'tiny', sequences: 4, log: () => {} })

before(async () => {
  writeTinyDeepseek(file)
  source = await start(file)
})
after(() => source.close())

function request(text: string, more: Partial<TextRequest> = {}): TextRequest {
  return { id: 'r', account: 'a', parts: [{ text, special: true }], maxTokens: 24, sampling: greedy, ...more }
}

type Answer = { text: string; end: Extract<TextPiece, { type: 'end' }>; pieces: TextPiece[] }

async function answer(asked: TextRequest, signal = never, from = source): Promise<Answer> {
  const pieces: TextPiece[] = []
  for await (const batch of from.generate(asked, signal)) pieces.push(...batch)
  const end = pieces.at(-1)
  assert(end?.type === 'end')
  return { text: pieces.map((piece) => (piece.type === 'text' ? piece.text : '')).join(''), end, pieces }
}

const long = (words: number): string => Array.from({ length: words }, (_, index) => `word${index % 97}`).join(' ')

test('an answer is the same alone and in the company of seven others', async () => {
  const prompts = Array.from({ length: 8 }, (_, index) => `<｜User｜>${long(30 + index * 20)}<｜Assistant｜></think>`)
  const alone: string[] = []
  for (const prompt of prompts) alone.push((await answer(request(prompt))).text)
  const together = await Promise.all(
    prompts.map((prompt, index) => answer(request(prompt, { account: `account-${index % 3}` }))),
  )
  assert.deepEqual(
    together.map(({ text }) => text),
    alone,
  )
  assert.equal(new Set(alone).size, 8)
})

test('the next turn evaluates only what is new, and answers as a fresh engine does', async () => {
  const first = `<｜User｜>${long(200)}<｜Assistant｜></think>`
  const one = await answer(request(first))
  const second = `${first}${one.text}<｜User｜>And now?<｜Assistant｜></think>`
  const next = await answer(request(second))
  assert(next.end.cachedTokens > 900, `only ${next.end.cachedTokens} of ${next.end.promptTokens} were kept`)
  const fresh = await start(file)
  try {
    const alone = await answer(request(second), never, fresh)
    assert.equal(alone.end.cachedTokens, 0)
    assert.equal(next.text, alone.text)
  } finally {
    await fresh.close()
  }
})

test('a seed repeats an answer, and another seed gives another', async () => {
  const hot = (seed: number) =>
    request('<｜User｜>Tell me<｜Assistant｜></think>', { sampling: { ...greedy, temperature: 1.5, seed } })
  const texts = [await answer(hot(7)), await answer(hot(7)), await answer(hot(8))].map(({ text }) => text)
  assert.equal(texts[0], texts[1])
  assert.notEqual(texts[0], texts[2])
})

test('special tokens act only in parts that may have them', async () => {
  const text = '<｜User｜></think>｜DSML｜'
  const special = await source.countTokens([{ text, special: true }], never)
  const plain = await source.countTokens([{ text, special: false }], never)
  assert.equal(special, 3)
  assert(plain! > 10)
})

test('a grammar holds, also when it begins only after the thinking', async () => {
  const gbnf = 'root ::= "[" [0-9] "," [0-9] "]"'
  const { text, end } = await answer(request('<｜User｜>Numbers<｜Assistant｜></think>', { grammar: { gbnf } }))
  assert.match(text, /^\[\d,\d\]$/)
  assert.equal(end.reason, 'stop')
  const bias = await source.countTokens([{ text: '</think>', special: true }], never)
  assert.equal(bias, 1)
})

test('log-probabilities come with as many alternatives as were asked for, likeliest first', async () => {
  const { pieces } = await answer(
    request('<｜User｜>Hi<｜Assistant｜></think>', { sampling: { ...greedy, topLogprobs: 3 } }),
  )
  const logprobs = pieces.flatMap((piece) => (piece.type === 'text' ? (piece.logprobs ?? []) : []))
  assert.equal(logprobs.length, 24)
  for (const { logprob, top, token } of logprobs) {
    assert(logprob <= 0)
    assert.equal(top.length, 3)
    assert.deepEqual(
      top,
      top.toSorted((a, b) => b.logprob - a.logprob),
    )
    assert.equal(top[0]?.token, token, 'greedy takes the likeliest')
  }
})

test('a banned token does not come, and penalties change the answer', async () => {
  const prompt = '<｜User｜>Hi there<｜Assistant｜></think>'
  const plain = await answer(request(prompt, { maxTokens: 40 }))
  const penalized = await answer(
    request(prompt, { maxTokens: 40, sampling: { ...greedy, frequencyPenalty: 2, presencePenalty: 2 } }),
  )
  assert.notEqual(plain.text, penalized.text)
  const everything = Object.fromEntries(Array.from({ length: 256 }, (_, token) => [token, token === 65 ? 100 : -100]))
  const forced = await answer(request(prompt, { maxTokens: 5, sampling: { ...greedy, logitBias: everything } }))
  assert.equal(new Set(forced.text).size, 1)
})

test('the token limit and the context end an answer as length; a prompt that fills it is refused with both numbers', async () => {
  const { end } = await answer(request('<｜User｜>Hi<｜Assistant｜></think>', { maxTokens: 5 }))
  assert.deepEqual([end.reason, end.completionTokens], ['length', 5])
  const tooLong = request(`<｜User｜>${long(2000)}`)
  await assert.rejects(answer(tooLong), (error: EngineError) => {
    assert.deepEqual([error.kind, error.code], ['request', 'context_length_exceeded'])
    return /come to \d+ tokens; this engine's context is 4096 tokens/.test(error.message)
  })
})

describe('leaving', () => {
  const stages: [string, string, (pieces: number) => boolean][] = [
    ['while a long prompt is evaluated', long(700), () => true],
    ['in mid-answer', 'Hi', (pieces) => pieces > 3],
  ]
  for (const [stage, text, leaveAt] of stages)
    test(`${stage} frees the engine for others`, async () => {
      const leave = new AbortController()
      const reading = (async () => {
        let pieces = 0
        if (leaveAt(pieces)) setImmediate(() => leave.abort())
        for await (const batch of source.generate(request(`<｜User｜>${text}`, { maxTokens: 3000 }), leave.signal)) {
          pieces += batch.length
          if (leaveAt(pieces)) leave.abort()
        }
      })()
      await assert.rejects(reading, { name: 'AbortError' })
      // All four sequences must be free again: four answers at once would wait for ever otherwise.
      await Promise.all([1, 2, 3, 4].map(() => answer(request('<｜User｜>Hi'))))
    })

  test('while waiting in the queue takes the request out of it', async () => {
    const busy = new AbortController()
    const others = [1, 2, 3, 4].map(() =>
      answer(request('<｜User｜>Hi', { maxTokens: 3500 }), busy.signal).catch(() => {}),
    )
    const leave = new AbortController()
    const waiting = answer(request('<｜User｜>Me too'), leave.signal)
    setTimeout(() => leave.abort(), 20)
    await assert.rejects(waiting, { name: 'AbortError' })
    busy.abort()
    await Promise.all(others)
  })
})

test('a reader that takes nothing stops its own answer and nobody else’s', async () => {
  const leave = new AbortController()
  const stalled = source.generate(request('<｜User｜>Hi', { maxTokens: 3000 }), leave.signal)[Symbol.asyncIterator]()
  await stalled.next()
  const { end } = await answer(request('<｜User｜>Hello', { maxTokens: 500 }))
  assert.equal(end.completionTokens, 500)
  let ahead = 0
  for (let step = await stalled.next(); ahead < 500; step = await stalled.next()) ahead += step.value.length
  leave.abort()
})

test('past its bound the queue refuses, and what was taken is answered', async () => {
  const leave = new AbortController()
  const many = Array.from({ length: 80 }, (_, index) =>
    answer(request('<｜User｜>Hi', { maxTokens: 60, account: `a${index % 5}` }), leave.signal),
  )
  const results = await Promise.allSettled(many)
  const refused = results.filter((result) => result.status === 'rejected')
  assert(refused.length > 0 && refused.length <= 80 - 64)
  for (const { reason } of refused as PromiseRejectedResult[]) assert.equal((reason as EngineError).kind, 'overloaded')
})

test('when its process is killed in mid-stream requests fail at once and the engine comes back by itself', async () => {
  const running = answer(request('<｜User｜>Hi', { maxTokens: 3000 }))
  await new Promise((resolve) => setTimeout(resolve, 50))
  process.kill(source.pid()!, 'SIGKILL')
  await assert.rejects(
    running,
    (error: EngineError) => error.kind === 'failed' && /being started again/.test(error.message),
  )
  const { end } = await answer(request('<｜User｜>Hi'))
  assert.equal(end.completionTokens, 24)
})

test('a file that cannot be a model is refused with the reason, never with its path', async () => {
  const whole = readFileSync(file)
  const variants: [string, Buffer | undefined, RegExp][] = [
    ['missing.gguf', undefined, /there is no such file/],
    ['text.gguf', Buffer.from('hello, I am not a model at all'), /not a GGUF file/],
    ['empty.gguf', Buffer.alloc(0), /not a GGUF file/],
    ['header.gguf', whole.subarray(0, 2000), /cut off in its header/],
    ['half.gguf', whole.subarray(0, whole.length / 2), /cut off: it has \d+ bytes and needs more than \d+/],
    ['nearly.gguf', whole.subarray(0, whole.length - 64), /cannot be used/],
  ]
  for (const [name, bytes, says] of variants) {
    const path = join(folder, name)
    if (bytes) writeFileSync(path, bytes)
    await assert.rejects(start(path), (error: EngineError) => {
      assert.equal(error.kind, 'unavailable')
      assert.match(error.message, says)
      return !error.message.includes(folder)
    })
  }
  const unknown = join(folder, 'unknown.gguf')
  writeGguf(unknown, { 'general.architecture': { type: 'string', value: 'nonesuch' } }, [
    { name: 'a', dimensions: [1], data: new Float32Array(8) },
  ])
  await assert.rejects(start(unknown), /unknown model architecture: 'nonesuch'/)
})
