// Checks what came against a schema and says what is wrong as the API promises: the field, the bound, what came.
import type { z } from 'zod'
import { type ApiError, fail } from './errors.ts'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/**
 * @param root what the value is called where the whole of it is wrong: `body`, `query`
 * @throws ApiError `invalid_request` for the first thing that is wrong, with `param`
 */
export function validate<S extends z.ZodType>(schema: S, value: unknown, root = 'body'): z.output<S> {
  const result = schema.safeParse(value, { reportInput: true })
  if (result.success) return result.data
  throw explain(result.error.issues, value, root)
}

function explain(issues: readonly Issue[], value: unknown, root: string): ApiError {
  const { issue, path } = deepest(issues[0]!, [])
  const param = pathText(path)
  const name = param === '' ? `The ${root}` : `\`${param}\``
  return fail('invalid_request', `${name} ${complaint(issue, valueAt(value, path))}`, {
    ...(param !== '' && { param }),
  })
}

/** Follows a union into the branch that came nearest: the one whose first complaint lies deepest. */
function deepest(issue: Issue, base: Path): { issue: Issue; path: Path } {
  const path = [...base, ...issue.path]
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return { issue, path }
  const branches = issue.errors
    .filter((branch) => branch.length > 0)
    .map((branch) => deepest(branch[0]! as Issue, path))
    .filter((branch) => branch.path.length > path.length || branch.issue.code !== 'invalid_type')
  branches.sort((a, b) => b.path.length - a.path.length)
  return branches[0] ?? { issue, path }
}

function complaint(issue: Issue, got: unknown): string {
  const came = got === undefined ? 'nothing came' : `got ${shown(got)}`
  switch (issue.code) {
    case 'invalid_type':
      return got === undefined
        ? `is required: ${typeName(issue.expected)}`
        : `must be ${typeName(issue.expected)}; ${came}`
    case 'too_small':
      return `must ${bound(issue.origin, 'at least', Number(issue.minimum))}; ${measured(issue.origin, got)}`
    case 'too_big':
      return `must ${bound(issue.origin, 'at most', Number(issue.maximum))}; ${measured(issue.origin, got)}`
    case 'invalid_value':
      return `must be ${oneOf(issue.values)}; ${came}`
    case 'invalid_union':
      return issue.discriminator !== undefined && 'options' in issue
        ? `must be ${oneOf(issue.options as unknown[])}; ${came}`
        : `must be ${unionTypes(issue)}; ${came}`
    case 'invalid_key':
      return `has a key that is not allowed: ${issue.issues[0]?.message ?? issue.message}`
    case 'invalid_format':
      return `${sentence(issue.message)}; ${came}`
    default:
      return sentence(issue.message)
  }
}

const typeNames: Record<string, string> = {
  array: 'an array',
  boolean: 'true or false',
  int: 'an integer',
  number: 'a number',
  object: 'an object',
  record: 'an object',
  string: 'a string',
}

function typeName(expected: string): string {
  return typeNames[expected] ?? expected
}

function unionTypes(issue: Extract<Issue, { code: 'invalid_union' }>): string {
  const names = issue.errors.flatMap((branch) => {
    const first = branch[0]
    if (first?.code === 'invalid_type') return [typeName(first.expected)]
    if (first?.code === 'invalid_value') return [oneOf(first.values)]
    return []
  })
  return [...new Set(names)].filter((name) => name !== 'null' && name !== 'undefined').join(' or ') || 'of another kind'
}

function bound(origin: string, side: string, limit: number): string {
  if (origin === 'string') return `have ${side} ${limit} character${limit === 1 ? '' : 's'}`
  if (origin === 'array') return `have ${side} ${limit} item${limit === 1 ? '' : 's'}`
  return `be ${side} ${limit}`
}

function measured(origin: string, got: unknown): string {
  if (origin === 'string' && typeof got === 'string') return `got ${got.length}`
  if (origin === 'array' && Array.isArray(got)) return `got ${got.length}`
  return `got ${shown(got)}`
}

function oneOf(values: readonly unknown[]): string {
  const texts = values.map((value) => JSON.stringify(value))
  return texts.length === 1 ? texts[0]! : `one of ${texts.join(', ')}`
}

/** What came, short: a client's own long text or object is not sent back to it whole. */
function shown(got: unknown): string {
  if (Array.isArray(got)) return `an array of ${got.length}`
  if (typeof got === 'object' && got !== null) return 'an object'
  const text = JSON.stringify(got)
  return text.length <= 80 ? text : `${text.slice(0, 77)}…${typeof got === 'string' ? '"' : ''}`
}

function sentence(message: string): string {
  return /^(must|needs|is|has|asks|cannot)\b/.test(message) ? message : `is not valid: ${message}`
}

/** `['messages', 2, 'content']` → `messages[2].content` */
export function pathText(path: Path): string {
  let text = ''
  for (const key of path) text += typeof key === 'number' ? `[${key}]` : text === '' ? String(key) : `.${String(key)}`
  return text
}

function valueAt(value: unknown, path: Path): unknown {
  let at = value
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined
    at = (at as Record<PropertyKey, unknown>)[key]
  }
  return at
}
