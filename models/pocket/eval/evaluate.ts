// `node models/pocket/eval/evaluate.ts`: scores a model through the real HTTP API. README.md says how to read the table.
import { parseArgs } from 'node:util'
import { ask, type Place } from './ask.ts'
import { type Case, loadHandwritten } from './cases.ts'
import { generateHeldOut } from './held-out.ts'
import { startOwnServer } from './own-server.ts'
import { type Answer, score } from './score.ts'
import { rowsOf, type Scored, tableOf } from './table.ts'

const usage = `node models/pocket/eval/evaluate.ts [options]
  --url URL            the API, such as http://127.0.0.1:8787/v1; without it a server is started
  --key KEY            a key of that API
  --file GGUF          what the started server serves; without it the bundled model
  --model ID           default vtrix-deepseek-v3.2
  --cases N            generated held-out cases of each task (default 500; 0 for the hand-written alone)
  --needles N          generated needles, which are long (default: as many as --cases)
  --tasks a,b          only these tasks
  --seed N             of the generated cases (default 1)
  --concurrency N      requests at a time (default 2)
  --show-failures N    print the first N wrong answers of each task
  --json               print JSON instead of the table`

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    key: { type: 'string' },
    file: { type: 'string' },
    model: { type: 'string', default: 'vtrix-deepseek-v3.2' },
    cases: { type: 'string', default: '500' },
    needles: { type: 'string' },
    tasks: { type: 'string' },
    seed: { type: 'string', default: '1' },
    concurrency: { type: 'string', default: '2' },
    'show-failures': { type: 'string', default: '0' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

type Asked = Scored & { answer: Answer; seconds: number }

if (values.help) console.log(usage)
else await evaluate()

async function evaluate(): Promise<void> {
  const tasks = values.tasks?.split(',')
  const cases = whole('cases', values.cases)
  const needles = values.needles === undefined ? cases : whole('needles', values.needles)
  const seed = whole('seed', values.seed)
  const handwritten = loadHandwritten().filter(({ task }) => tasks === undefined || tasks.includes(task))
  const count = (task: string): number => (task === 'needle' ? needles : cases)
  const generated = await heldOut(tasks, count, seed)

  const own = values.url === undefined ? await startOwnServer(values.file) : undefined
  const place: Place = {
    url: own?.url ?? values.url!.replace(/\/+$/, ''),
    key: own?.key ?? values.key ?? process.env.VTRIX_KEY ?? '',
    model: values.model,
  }
  const started = performance.now()
  let asked: Asked[]
  try {
    asked = [...(await askAll(place, handwritten, false)), ...(await askAll(place, generated, true))]
  } finally {
    await own?.close()
  }
  const seconds = Math.round((performance.now() - started) / 100) / 10
  const rows = rowsOf(asked)
  const needleTokens = median(asked.filter(({ one }) => one.task === 'needle').map(({ answer }) => answer.promptTokens))
  const failures = failuresIn(asked, whole('show-failures', values['show-failures']))
  if (values.json)
    console.log(
      JSON.stringify({ model: place.model, seed, cases, seconds, needleTokens, rows, failures }, undefined, 2),
    )
  else {
    for (const failure of failures) console.log(`${failureText(failure)}\n`)
    console.log(tableOf(rows))
    if (needleTokens !== undefined) console.log(`\nneedle prompts have ${needleTokens} tokens (median)`)
    console.log(`\n${asked.length} cases in ${seconds} s, seed ${seed}`)
  }
}

/** The generated cases; none, and a line that says so, where the generators' package is not installed. */
async function heldOut(...wanted: Parameters<typeof generateHeldOut>): Promise<Case[]> {
  try {
    return values.cases === '0' && values.needles === undefined ? [] : await generateHeldOut(...wanted)
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_MODULE_NOT_FOUND') throw error
    console.error('Hand-written cases alone: for the generated ones run `npm ci` in models/pocket/train first.')
    return []
  }
}

function median(numbers: number[]): number | undefined {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
}

function whole(name: string, text: string): number {
  if (!/^\d{1,7}$/.test(text)) throw new Error(`--${name} must be a whole number; got ${text}`)
  return Number(text)
}

/** In the order of the cases. A request that fails counts as wrong, and is said. */
async function askAll(place: Place, cases: readonly Case[], generated: boolean): Promise<Asked[]> {
  const asked: Asked[] = new Array(cases.length)
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < cases.length) {
      const at = next++
      const one = cases[at]!
      const began = performance.now()
      let answer: Answer = { content: '', reasoning: '', calls: [], finish: 'error', promptTokens: 0 }
      let failed: string | undefined
      try {
        answer = await ask(place, one)
      } catch (error) {
        failed = error instanceof Error ? error.message : String(error)
        console.error(`${one.id}: ${failed}`)
      }
      const given = score(one, answer)
      asked[at] = {
        one,
        generated,
        answer,
        seconds: (performance.now() - began) / 1000,
        score:
          failed === undefined
            ? given
            : { ...given, right: false, rightFunction: false, thinkingRight: false, why: failed },
      }
      if (process.stderr.isTTY)
        process.stderr.write(`\r${generated ? 'generated' : 'by hand'} ${at + 1}/${cases.length} `)
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, whole('concurrency', values.concurrency)) }, worker))
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
  return asked
}

type Failure = ReturnType<typeof failuresIn>[number]

/** The first `most` of every task, of each kind. */
function failuresIn(asked: readonly Asked[], most: number) {
  const shown = new Map<string, number>()
  return asked.flatMap(({ one, score: { right, thinkingRight, why }, answer, generated }) => {
    if (right && thinkingRight) return []
    const kind = `${one.task} ${generated}`
    const before = shown.get(kind) ?? 0
    shown.set(kind, before + 1)
    if (before >= most) return []
    const last = one.messages.at(-1)!
    return [
      {
        id: one.id,
        task: one.task,
        thinking: one.thinking,
        last: (last.content ?? '').slice(-400),
        why: why ?? 'thinking',
        expected: one.expected,
        answer,
      },
    ]
  })
}

function failureText({ id, thinking, last, why, expected, answer }: Failure): string {
  return [
    `${id} (thinking ${thinking ? 'on' : 'off'}): ${why}`,
    `  asked:    ${last.replaceAll('\n', '\\n')}`,
    `  expected: ${JSON.stringify(expected)}`,
    ...(answer.reasoning === '' ? [] : [`  thought:  ${answer.reasoning.slice(0, 400).replaceAll('\n', '\\n')}`]),
    `  said:     ${answer.content.slice(0, 400).replaceAll('\n', '\\n')} [${answer.finish}]`,
    ...answer.calls.map((call) => `  called:   ${call.name}(${call.arguments.slice(0, 400)})`),
  ].join('\n')
}
