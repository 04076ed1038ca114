// Scores one answer against what its case expects. Pure; evaluate.ts asks and adds up.
import type { Case, Expected, ExpectedCall, ExpectedText, ExpectedValue } from './cases.ts'

export type Call = { name: string; arguments: string }

/** What the API answered. */
export type Answer = { content: string; reasoning: string; calls: Call[]; finish: string; promptTokens: number }

export type Score = {
  /** Everything that the case expects. */
  right: boolean
  /** The called functions are the expected ones, whatever their arguments; where none may be called, words came. */
  rightFunction: boolean
  /** Where JSON is asked for: the content is a JSON object. */
  validJson?: boolean
  /** Reasoning came with thinking on and none with it off, and no tag of it in the content. */
  thinkingRight: boolean
  /** The first thing that is wrong, for people. */
  why?: string
}

/** @returns how an answer fits its case */
export function score({ thinking, expected }: Case, answer: Answer): Score {
  const thinkingRight = (answer.reasoning.trim() !== '') === thinking && !/<\/?think>/.test(answer.content)
  const names = (calls: readonly { name: string }[]) =>
    calls
      .map(({ name }) => name)
      .sort()
      .join(' ')
  const wanted = 'calls' in expected ? expected.calls : []
  const mayCall = !('calls' in expected) && !('noCall' in expected)
  const said = wanted.length > 0 || answer.content.trim() !== ''
  const rightFunction = mayCall || (names(answer.calls) === names(wanted) && said)
  const why = problem(expected, answer)
  return {
    right: why === undefined,
    rightFunction,
    ...('fields' in expected && { validJson: objectIn(answer.content) !== undefined }),
    thinkingRight,
    ...(why !== undefined && { why }),
  }
}

function problem(expected: Expected, answer: Answer): string | undefined {
  if ('calls' in expected) return callsProblem(expected.calls, answer)
  if ('fields' in expected) {
    const object = objectIn(answer.content)
    if (object === undefined) return 'not a JSON object'
    return fieldsProblem(expected.fields, object)
  }
  const { contains = [], matchCase = false } = expected
  if (expected.noCall && answer.calls.length > 0) return `called ${answer.calls.map(({ name }) => name).join(', ')}`
  if (expected.noCall && answer.content.trim() === '') return 'nothing said'
  return textProblem(contains, matchCase, answer.content)
}

function textProblem(contains: ExpectedText, matchCase: boolean, content: string): string | undefined {
  const plain = (text: string) => {
    const spaced = text.replace(/’/g, "'").replace(/\s+/g, ' ')
    return matchCase ? spaced : spaced.toLowerCase()
  }
  const said = plain(content)
  const absent = contains.find((item) => ![item].flat().some((choice) => stands(plain(choice), said)))
  return absent === undefined ? undefined : `does not say ${[absent].flat().join(' or ')}`
}

/** A number must stand alone: `14` is not said by `2014` or `14.5`; words may be parts of words. */
function stands(wanted: string, said: string): boolean {
  if (!/^-?\d/.test(wanted) && !/\d$/.test(wanted)) return said.includes(wanted)
  for (let at = said.indexOf(wanted); at >= 0; at = said.indexOf(wanted, at + 1)) {
    const before = /\d[.,]?$/.test(said.slice(0, at)) && /^\d/.test(wanted)
    const after = /^[.,]?\d/.test(said.slice(at + wanted.length)) && /\d$/.test(wanted)
    if (!before && !after) return true
  }
  return false
}

function callsProblem(wanted: readonly ExpectedCall[], { calls }: Answer): string | undefined {
  const left = [...calls]
  let first: string | undefined
  for (const call of wanted) {
    const problems = left.map((candidate) => callProblem(call, candidate))
    const at = problems.indexOf(undefined)
    if (at >= 0) left.splice(at, 1)
    else {
      const near = left.findIndex(({ name }) => name === call.name)
      first ??= near >= 0 ? problems[near] : `no call of ${call.name}`
    }
  }
  if (first !== undefined) return first
  return left.length > 0 ? `a call too many: ${left.map(({ name }) => name).join(', ')}` : undefined
}

function callProblem(wanted: ExpectedCall, { name, arguments: text }: Call): string | undefined {
  if (name !== wanted.name) return `${name} instead of ${wanted.name}`
  const values = text.trim() === '' ? {} : objectIn(text)
  if (values === undefined) return `the arguments of ${name} are not a JSON object`
  const why = fieldsProblem(wanted.arguments, values)
  return why === undefined ? undefined : `${name}: ${why}`
}

/** The first wrong, absent or surplus field. */
function fieldsProblem(wanted: Record<string, ExpectedValue>, values: Record<string, unknown>): string | undefined {
  for (const [key, value] of Object.entries(wanted)) {
    const given = Object.hasOwn(values, key)
    if (!given) {
      if (isChoice(value) && value.optional === true) continue
      return `no ${key}`
    }
    if (!fits(value, values[key])) return `${key} is ${JSON.stringify(values[key])}`
  }
  const surplus = Object.keys(values).find((key) => !Object.hasOwn(wanted, key))
  return surplus === undefined ? undefined : `${surplus} was not asked for`
}

type Choice = { anyOf?: unknown[]; optional?: boolean }

function isChoice(value: unknown): value is Choice {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => key === 'anyOf' || key === 'optional')
}

function fits(wanted: ExpectedValue, value: unknown): boolean {
  if (isChoice(wanted)) return wanted.anyOf === undefined || wanted.anyOf.some((choice) => equal(choice, value))
  return equal(wanted, value)
}

/** The same JSON value, whatever the order of its keys. */
function equal(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every(
    (key) => Object.hasOwn(b, key) && equal((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  )
}

function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {
    // Not JSON: undefined says so.
  }
  return undefined
}
