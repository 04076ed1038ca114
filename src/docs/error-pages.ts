// Errors: one page with an entry for every code, and the parts of other pages that are about errors.
import { type ErrorCode, errorCatalogue } from '../contract/errors.ts'
import { errorAdvice } from './error-advice.ts'
import type { Block, Field, Language, Page } from './page.ts'
import { translator } from './translate.ts'
import { words } from './words.ts'

export function errorsPage(language: Language): Page {
  const say = words[language]
  const codes = Object.keys(errorCatalogue) as ErrorCode[]
  return {
    slug: 'errors',
    group: 'reference',
    title: say.errors,
    summary: say.errorsText,
    blocks: [
      { type: 'code', samples: [exampleBody] },
      { type: 'fields', fields: errorFields('body', language) },
      ...codes.flatMap((code): Block[] => [
        { type: 'heading', id: code, text: code },
        { type: 'markdown', text: entryText(code, language) },
      ]),
    ],
  }
}

const exampleBody = {
  language: 'json',
  label: 'JSON',
  code: `{
  "status": "failed",
  "error": {
    "code": "invalid_request",
    "message": "temperature: must be at most 2; got 3",
    "type": "invalid_request_error",
    "param": "temperature"
  }
}`,
} as const

function entryText(code: ErrorCode, language: Language): string {
  const { status, type, when } = errorCatalogue[code]
  return `HTTP ${status} · \`${type}\`\n\n${translator(language)(when)}\n\n${errorAdvice[code][language]}`
}

/** @param at the id of what holds them */
export function errorFields(at: string, language: Language): Field[] {
  const say = words[language]
  const text = (name: string, description: string) => ({
    name,
    id: `${at}.error.${name}`,
    type: 'string',
    required: true,
    description,
  })
  return [
    {
      name: 'error',
      id: `${at}.error`,
      type: 'object',
      required: false,
      description: say.errorObject,
      fields: [
        text('code', say.errorCode),
        text('message', say.errorMessage),
        text('type', say.errorType),
        { ...text('param', say.errorParam), type: 'string | null' },
      ],
    },
  ]
}

export function errorTable(codes: readonly ErrorCode[], language: Language): Block {
  const { when } = words[language]
  return {
    type: 'table',
    head: ['HTTP', 'code', when],
    rows: codes
      .toSorted((a, b) => errorCatalogue[a].status - errorCatalogue[b].status)
      .map((code) => [
        String(errorCatalogue[code].status),
        `[\`${code}\`](/docs/errors#${code})`,
        translator(language)(errorCatalogue[code].when),
      ]),
  }
}
