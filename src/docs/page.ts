// A page of the documentation as a tree: the console draws it, `markdown.ts` prints it, the palette finds its parts.

export const languages = ['en', 'zh'] as const
export type Language = (typeof languages)[number]

/** A parameter or a field of a reply, with what is inside it. */
export type Field = {
  name: string
  /** Where it is on its page, unique there: `parameters.messages.content`. */
  id: string
  type: string
  required: boolean
  description: string
  /** As JSON text. */
  default?: string
  /** Such as `1 – 8192`. */
  range?: string
  options?: string[]
  fields?: Field[]
  /** Kinds of an object that a field of it tells apart, such as messages by their `role`. */
  variants?: Variant[]
}

export type Variant = { label: string; fields: Field[] }

export type CodeLanguage = 'bash' | 'python' | 'typescript' | 'json' | 'yaml' | 'http' | 'text'

/** `code` has `{url}`, `{key}` where the reader's own address and key go. */
export type Sample = { language: CodeLanguage; label: string; code: string }

export type Block =
  | { type: 'heading'; id: string; text: string }
  | { type: 'markdown'; text: string }
  | { type: 'fields'; fields: Field[] }
  /** The same thing in one or several languages. */
  | { type: 'code'; samples: Sample[] }
  | { type: 'table'; head: string[]; rows: string[][] }
  /** Method and paths of an endpoint. */
  | { type: 'endpoint'; method: string; paths: string[] }
  /** Where the console puts a form that asks this model. */
  | { type: 'try'; model: string }

export const groups = ['start', 'models', 'guides', 'running', 'api', 'reference'] as const
export type Group = (typeof groups)[number]

export type Page = {
  /** The path under `/docs/`. */
  slug: string
  group: Group
  /** Second level of the contents, within the group. */
  section?: string
  title: string
  /** What stands in the contents where the title is long. */
  short?: string
  /** One paragraph of Markdown. */
  summary: string
  blocks: Block[]
}

/** A page as the contents name it. */
export type Entry = Pick<Page, 'slug' | 'group' | 'section' | 'title' | 'short'> & { method?: string }
