// What every engine must keep, as tests: `engines.test.ts` runs them over each adapter. The rules are `engine.ts`'s.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type Engine, EngineError, type EngineErrorKind, type EngineEvent, type EngineRequest } from './engine.ts'

/** An engine in the hands of a test, and requests to which it answers in a known way. */
export type Subject = {
  engine: Engine
  /** Answered with content, some tokens of it, and a natural end or the token limit. */
  answered: EngineRequest
  /** Thinks longer than it may, and then answers; where this server writes the prompt. */
  thinksOn?: EngineRequest
  /** Answered with one call of `tool`, two where `parallel`. */
  called: EngineRequest
  /** Answered with more than anybody reads. */
  endless: EngineRequest
  /** Whose answer breaks off; `breakOff` is called when its first content has come. */
  brokenOff: { request: EngineRequest; breakOff?(): void }
  /** `stops`: the connection was open, and must be closed. */
  failures: Record<string, { request: EngineRequest; kind: EngineErrorKind; code?: string; stops?: true }>
  /** Where a reader may leave: after so many arrays; 0: while nothing has come. `company` runs at the time, unread. */
  stages: Record<string, { request: EngineRequest; arrays: number; company?: EngineRequest[] }>
  /** Most events that wait for a reader who does not come. */
  mostAhead: number
  /** Where the remote server need not count. */
  uncounted?: EngineRequest
  /** Requests whose answer falls silent but for keep-alive comments. */
  silent?: Record<string, EngineRequest>
  /** How often whatever answers has stopped work because the reader left. */
  untilStopped(times: number): Promise<void>
  close(): Promise<void>
}

const never = new AbortController().signal
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * @param start called once, before the first test
 * @param traits `ours`: a process of ours always counts, and needs no clock against silence; `writesPrompt`: this server
 *   writes its prompt, and so can end its thinking
 */
export function engineSuite(
  name: string,
  start: () => Promise<Subject>,
  { ours = false, writesPrompt = false }: { ours?: boolean; writesPrompt?: boolean } = {},
): void {
  describe(name, () => {
    let subject: Subject
    let stops = 0

    before(async () => {
      subject = await start()
    })
    after(() => subject.close())

    const run = (request: EngineRequest, signal = never): AsyncIterator<EngineEvent[]> =>
      subject.engine.run(request, signal)[Symbol.asyncIterator]()

    async function all(request: EngineRequest): Promise<EngineEvent[]> {
      const events: EngineEvent[] = []
      for await (const batch of subject.engine.run(request, never)) {
        assert(batch.length > 0, 'an array holds what arrived')
        events.push(...batch)
      }
      return events
    }

    /** Starts requests that nobody reads on; resolves when each has its place. @returns what ends them */
    async function inCompany(requests: EngineRequest[]): Promise<() => Promise<void>> {
      const leave = new AbortController()
      const company = requests.map((request) => run(request, leave.signal))
      await Promise.all(company.map((one) => one.next()))
      return async () => {
        leave.abort()
        stops += requests.length
        await subject.untilStopped(stops)
      }
    }

    async function expectFailure(
      name: string,
      request: EngineRequest,
      kind: EngineErrorKind,
      code?: string,
    ): Promise<void> {
      await assert.rejects(all(request), (error) => {
        assert(error instanceof EngineError, String(error))
        assert.deepEqual([error.kind, error.code], [kind, code], `${name}: ${error.message}`)
        return true
      })
    }

    test('finish comes once and last, with the tokens counted', async () => {
      const events = await all(subject.answered)
      const finish = events.at(-1)
      assert(finish?.type === 'finish')
      assert.equal(events.filter(({ type }) => type === 'finish').length, 1)
      assert.notEqual(events.map((event) => (event.type === 'content' ? event.text : '')).join(''), '')
      const { promptTokens, cachedTokens, completionTokens, reasoningTokens, estimated } = finish.usage
      assert(promptTokens > 0 && cachedTokens <= promptTokens)
      assert(completionTokens > 0 && reasoningTokens <= completionTokens)
      assert.equal(estimated, undefined)
      const passed = events.reduce((sum, event) => sum + ('tokens' in event ? (event.tokens ?? 0) : 0), 0)
      const prompt = events.find((event) => event.type === 'prompt')?.tokens ?? 0
      assert.equal(passed - prompt, completionTokens, 'an answer cut short can be counted by its events')
      assert.notEqual(finish.servedModel, '')
    })

    if (writesPrompt)
      test('thinking is ended after the tokens that it may take, and the answer follows', async () => {
        assert(subject.thinksOn?.thinkingTokens !== undefined)
        const most = subject.thinksOn.thinkingTokens
        const events = await all(subject.thinksOn)
        const finish = events.at(-1)
        assert(finish?.type === 'finish')
        // A character that has begun is written to its end.
        assert(finish.usage.reasoningTokens >= most && finish.usage.reasoningTokens <= most + 3)
        const types = events.map(({ type }) => type)
        assert(types.includes('reasoning') && types.indexOf('content') > types.lastIndexOf('reasoning'))
        assert.doesNotMatch(
          events.map((event) => ('text' in event ? event.text : '')).join(''),
          /think>/,
          'the mark between them is in neither',
        )
        const passed = events.reduce((sum, event) => sum + ('tokens' in event ? (event.tokens ?? 0) : 0), 0)
        const prompt = events.find((event) => event.type === 'prompt')?.tokens ?? 0
        assert.equal(passed - prompt, finish.usage.completionTokens)
      })

    test('calls have rising indexes, ids of their own, and arguments that joined are JSON', async () => {
      const ids = new Set<string>()
      for (const events of [await all(subject.called), await all(subject.called)]) {
        const texts: string[] = []
        for (const event of events) {
          if (event.type === 'call-start') {
            assert.equal(event.index, texts.length)
            assert.match(event.id, /^call_\w{22}$/)
            assert(!ids.has(event.id), 'no id comes twice')
            ids.add(event.id)
            texts.push('')
          } else if (event.type === 'call-arguments') texts[event.index] += event.text
        }
        assert(texts.length > 0)
        for (const text of texts) assert.equal(typeof JSON.parse(text), 'object')
        const finish = events.at(-1)
        assert(finish?.type === 'finish' && finish.reason === 'tool_calls')
      }
    })

    test('an answer that ends without finish has failed', async () => {
      const { request, breakOff } = subject.brokenOff
      const events: EngineEvent[] = []
      const reading = (async () => {
        for await (const batch of subject.engine.run(request, never)) {
          if (batch.some(({ type }) => type === 'content')) breakOff?.()
          events.push(...batch)
        }
      })()
      await assert.rejects(reading, (error) => error instanceof EngineError && error.kind === 'failed')
      assert(events.some(({ type }) => type === 'content'))
      assert(!events.some(({ type }) => type === 'finish'))
    })

    test('each failure is thrown as an EngineError of its kind', async () => {
      for (const [name, { request, kind, code, stops: closes }] of Object.entries(subject.failures)) {
        await expectFailure(name, request, kind, code)
        if (closes) await subject.untilStopped(++stops)
      }
    })

    test('a reader that leaves stops the engine at every stage, and the next request is answered', async () => {
      for (const [stage, { request, arrays, company = [] }] of Object.entries(subject.stages)) {
        const end = await inCompany(company)
        const leave = new AbortController()
        const reason = new Error(`left ${stage}`)
        const stream = run(request, leave.signal)
        for (let array = 0; array < arrays; array++) assert.equal((await stream.next()).done, false, stage)
        const next = (async () => {
          for (;;) if ((await stream.next()).done) return
        })()
        const rejected = assert.rejects(next, reason)
        if (arrays === 0) await pause(20)
        leave.abort(reason)
        await rejected
        await subject.untilStopped(++stops)
        await end()
        assert.equal((await all(subject.answered)).at(-1)?.type, 'finish', stage)
      }
    })

    test('a signal that has fired already asks nothing of anybody', async () => {
      await assert.rejects(run(subject.endless, AbortSignal.abort(new Error('gone'))).next(), /gone/)
      assert.equal((await all(subject.answered)).at(-1)?.type, 'finish')
    })

    test('a reader that returns early stops the engine too', async () => {
      for await (const _ of subject.engine.run(subject.endless, never)) break
      await subject.untilStopped(++stops)
    })

    test('nothing more is read than a few events while nobody asks', async () => {
      const leave = new AbortController()
      const stream = run(subject.endless, leave.signal)
      await stream.next()
      await pause(150)
      const { value } = await stream.next()
      assert(value.length <= subject.mostAhead, `${value.length} events waited`)
      for (let read = 0; read < 3 * subject.mostAhead; ) read += (await stream.next()).value.length
      leave.abort()
      await subject.untilStopped(++stops)
    })

    if (ours) return

    test('usage that nobody counted is an estimate and says so', async () => {
      assert(subject.uncounted)
      const finish = (await all(subject.uncounted)).at(-1)
      assert(finish?.type === 'finish' && finish.usage.estimated === true)
      assert(finish.usage.completionTokens > 0)
    })

    test('silence is a timeout, and keep-alive comments do not break it', async () => {
      assert(subject.silent)
      for (const [name, request] of Object.entries(subject.silent)) {
        await expectFailure(name, request, 'timeout')
        await subject.untilStopped(++stops)
      }
    })
  })
}
