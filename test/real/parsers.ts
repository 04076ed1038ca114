// `node test/real/parsers.ts [cases]`: the same generated answers through our parser and through vLLM's published one.
import { execFile } from 'node:child_process'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { createParser } from '../../src/deepseek/parse.ts'
import { type Answer, answerOf, anyManner, canonical, type Manner } from '../rig/written-answers.ts'
import { installedVllm, vllmVersion } from './vllm-rig.ts'

const cases = Number(process.argv[2] ?? 3000)
const seed = 1
const tools = [
  {
    name: 'typed',
    parameters: { type: 'object', properties: { city: { type: 'string' }, days: { type: 'integer' } } },
  },
  { name: 'untyped', parameters: { type: 'object' } },
]

// vLLM gives thinking to another parser, so none is in these.
const words = fc.array(fc.constantFrom('Let me see', 'x', '好的', '😀', '"', '.', ' ', '\n', '5'), { maxLength: 6 })
const plain = words.map((parts) => parts.join(''))
const exact: Manner = {
  ...anyManner,
  spelling: fc.constant(canonical),
  thinking: fc.constant(undefined),
  names: tools.map(({ name }) => name),
  careless: false,
  segments: 1,
}
const manners: Record<string, Manner> = {
  'the exact format, plain text and values': { ...exact, text: plain, value: plain },
  'the exact format, pieces of markup in text and values': exact,
  'every spelling seen in the wild, tags left out': { ...anyManner, thinking: fc.constant(undefined) },
}

type Read = { content: string; calls: { name: string; arguments: string }[]; error: string | null }
type Case = { answer: Answer; pieces: string[]; tools: typeof tools }

/** Pieces of one to nine characters, as tokens are. */
function casesOf(manner: Manner): Case[] {
  const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 8 })
  const written = fc.tuple(answerOf(manner), lengths).filter(([answer]) => answer.text !== '')
  return fc.sample(written, { numRuns: cases, seed }).map(([answer, sizes]) => {
    const characters = [...answer.text]
    const pieces: string[] = []
    for (let at = 0, turn = 0; at < characters.length; turn++) {
      const size = sizes[turn % sizes.length]!
      pieces.push(characters.slice(at, at + size).join(''))
      at += size
    }
    return { answer, pieces, tools }
  })
}

function readHere({ pieces }: Case): Read {
  let ids = 0
  const parser = createParser({ startsInThinking: false, tools, nextId: () => `id${ids++}` })
  const read: Read = { content: '', calls: [], error: null }
  for (const event of [...pieces.flatMap((piece) => parser.push(piece)), ...parser.end('stop')])
    if (event.type === 'content') read.content += event.text
    else if (event.type === 'call-start') read.calls.push({ name: event.name, arguments: '' })
    else if (event.type === 'call-arguments') read.calls[event.index]!.arguments += event.text
  return read
}

async function readByVllm(all: Case[]): Promise<Read[]> {
  const python = await installedVllm()
  const script = new URL('python/vllm_parser.py', import.meta.url).pathname
  const lines = all.map((one) => `${JSON.stringify(one)}\n`).join('')
  const output = await new Promise<string>((resolve, reject) => {
    const child = execFile(python, [script], { maxBuffer: 1e9 }, (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    )
    child.stdin!.end(lines)
  })
  return output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Read)
}

function judged(all: Case[], reads: Read[]) {
  const wrong = { errors: 0, leaks: 0, lost: 0, 'no JSON': 0, 'other text': 0 }
  let calls = 0
  for (const [index, { answer }] of all.entries()) {
    const { content, calls: got, error } = reads[index]!
    if (error !== null) wrong.errors++
    const marks = (text: string) => text.split('DSML').length
    if (marks(content) > marks(answer.content)) wrong.leaks++
    else if (content.trim() !== answer.content.trim()) wrong['other text']++
    const parsed = got.map(({ name, arguments: text }) => {
      try {
        return { name, value: JSON.parse(text) as unknown }
      } catch {
        wrong['no JSON']++
        return undefined
      }
    })
    for (const { name, value } of answer.calls) {
      calls++
      const at = parsed.findIndex((one) => one?.name === name && isDeepStrictEqual(one.value, value))
      if (at < 0) wrong.lost++
      else parsed.splice(at, 1)
    }
  }
  return { calls, ...wrong }
}

console.log(
  `${cases} answers of each kind, seed ${seed}. Lost: calls that did not come with the arguments that were written.`,
)
console.log(
  '| answers | parser | calls | lost | arguments that are no JSON | markup in content | other text | errors |',
)
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |')
for (const [name, manner] of Object.entries(manners)) {
  const all = casesOf(manner)
  for (const [parser, reads] of [
    ['ours', all.map(readHere)],
    [vllmVersion, await readByVllm(all)],
  ] as const) {
    const found = judged(all, reads)
    const numbers = [found.calls, found.lost, found['no JSON'], found.leaks, found['other text'], found.errors]
    console.log(`| ${name} | ${parser} | ${numbers.join(' | ')} |`)
  }
}
