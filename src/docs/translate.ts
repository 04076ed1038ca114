// The contract's own texts in the reader's language.
import type { Translate } from './fields.ts'
import type { Language } from './page.ts'
import { chatTexts } from './zh/chat.ts'
import { configurationTexts } from './zh/configuration.ts'
import { endpointTexts } from './zh/endpoints.ts'
import { errorTexts } from './zh/errors.ts'
import { fieldTexts } from './zh/fields.ts'
import { managementTexts } from './zh/management.ts'
import { messagesTexts } from './zh/messages.ts'

/** By the English text, so that a text that changes asks to be translated again. */
export const chinese: Readonly<Record<string, string>> = {
  ...endpointTexts,
  ...chatTexts,
  ...messagesTexts,
  ...managementTexts,
  ...errorTexts,
  ...fieldTexts,
  ...configurationTexts,
}

const translations: Record<Language, Readonly<Record<string, string>> | undefined> = { en: undefined, zh: chinese }

/** A text that has no translation comes in English; `test/docs.test.ts` allows none. */
export function translator(language: Language): Translate {
  const table = translations[language]
  return table ? (english) => table[english] ?? english : (english) => english
}
