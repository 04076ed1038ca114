// The life of the engine's process: what becomes of requests when it dies, and of it when the server stops.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { writeTinyDeepseek } from '../../../test/rig/tiny-model.ts'
import type { EngineError } from '../engine.ts'
import type { TextPiece, TextRequest } from '../text-source.ts'
import { type LlamaSource, startLlama } from './host.ts'

const file = join(mkdtempSync(join(tmpdir(), 'vtrix-life-')), 'tiny.gguf')
const never = new AbortController().signal
type Logged = { message: string; fields: Record<string, unknown> }

before(() => writeTinyDeepseek(file))

function start(logged: Logged[] = [], signal = never): Promise<LlamaSource> {
  const log = (_level: string, message: string, fields = {}): void => void logged.push({ message, fields })
  return startLlama({ name: 'tiny', file, servedModel: 'tiny', sequences: 2, log }, signal)
}

async function answer(source: LlamaSource, more: Partial<TextRequest> = {}, signal = never): Promise<TextPiece[]> {
  const pieces: TextPiece[] = []
  const sampling = { temperature: 0, topP: 1, frequencyPenalty: 0, presencePenalty: 0 }
  const parts = [{ text: '<｜User｜>Hi', special: true }]
  const request = { id: 'r', account: 'a', parts, maxTokens: 8, sampling, ...more }
  for await (const batch of source.generate(request, signal)) pieces.push(...batch)
  return pieces
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5))
}

const kindOf = (result: PromiseSettledResult<unknown>): string | undefined =>
  result.status === 'rejected' ? (result.reason as EngineError).kind : undefined

test('when it dies, requests that run and requests that wait all fail, and what is asked next waits for the new one', async () => {
  const source = await start()
  try {
    const asked = Array.from({ length: 6 }, (_, index) =>
      answer(source, { maxTokens: 3000, account: `account-${index}` }),
    )
    const counted = source.countTokens([{ text: 'x'.repeat(200_000), special: false }], never)
    await new Promise((resolve) => setTimeout(resolve, 30))
    process.kill(source.pid()!, 'SIGKILL')
    for (const result of await Promise.allSettled([...asked, counted])) assert.equal(kindOf(result), 'failed')
    assert.equal((await answer(source)).at(-1)?.type, 'end')
  } finally {
    await source.close()
  }
})

test('one that dies again while it loads is started again, and a client that leaves meanwhile is let go at once', async () => {
  const logged: Logged[] = []
  const source = await start(logged)
  try {
    const first = source.pid()!
    process.kill(first, 'SIGKILL')
    await until(() => source.pid() !== first)
    const second = source.pid()!
    const leave = new AbortController()
    const leaving = answer(source, {}, leave.signal)
    leave.abort()
    await assert.rejects(leaving, { name: 'AbortError' })
    const waiting = answer(source)
    process.kill(second, 'SIGKILL')
    await assert.rejects(waiting, (error: EngineError) => error.kind === 'unavailable')
    assert.equal((await answer(source)).at(-1)?.type, 'end')
    const pauses = logged.map(({ fields }) => fields.inMs)
    assert.deepEqual(pauses, [100, 200], 'longer each time')
  } finally {
    await source.close()
  }
})

test('a file that broke meanwhile is said in the log, and when it is whole again the engine is back', async () => {
  const logged: Logged[] = []
  const source = await start(logged)
  const whole = readFileSync(file)
  try {
    writeFileSync(file, whole.subarray(0, whole.length - 5000))
    process.kill(source.pid()!, 'SIGKILL')
    await until(() => logged.length >= 2)
    assert.match(String(logged[1]?.fields.how), /^The model file cannot be used: /)
    writeFileSync(file, whole)
    await until(() => logged.length >= 2)
    let pieces: TextPiece[] = []
    while (pieces.length === 0) pieces = await answer(source).catch(() => [])
    assert.equal(pieces.at(-1)?.type, 'end')
  } finally {
    writeFileSync(file, whole)
    await source.close()
  }
})

test('closed while it runs, it is gone, its requests fail, and nothing is started again', async () => {
  const logged: Logged[] = []
  const source = await start(logged)
  const pid = source.pid()!
  const running = answer(source, { maxTokens: 3000 })
  await new Promise((resolve) => setTimeout(resolve, 20))
  const [result] = await Promise.allSettled([running, source.close()])
  assert.equal(kindOf(result!), 'unavailable')
  assert.equal(isAlive(pid), false)
  await assert.rejects(answer(source), (error: EngineError) => error.kind === 'unavailable')
  assert.deepEqual(logged, [])
})

test('closed while it waits to be started again, it stays away', async () => {
  const source = await start()
  const pid = source.pid()!
  process.kill(pid, 'SIGKILL')
  await until(() => !isAlive(pid))
  await new Promise((resolve) => setTimeout(resolve, 10))
  await source.close()
  await new Promise((resolve) => setTimeout(resolve, 150))
  assert.equal(source.pid(), pid)
})

test('a server that stops while a model loads does not wait for it', async () => {
  const stop = new AbortController()
  const starting = start([], stop.signal)
  setTimeout(() => stop.abort(new Error('The server stops')), 20)
  await assert.rejects(starting, /The server stops/)
  await assert.rejects(start([], stop.signal), /The server stops/)
})
