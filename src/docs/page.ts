// A page of the documentation as a tree: the console draws it, `markdown.ts` prints it, the palette finds its parts.

/** A parameter or a field of a reply, with what is inside it. */
export type Field = {
  name: string
  type: string
  required: boolean
  description: string
  /** As JSON text. */
  default?: string
  /** Such as `1 to 8192`. */
  range?: string
  options?: string[]
  fields?: Field[]
  /** Kinds of an object that a field of it tells apart, such as messages by their `role`. */
  variants?: { label: string; fields: Field[] }[]
}

/** `code` has `{url}`, `{key}` where the reader's own address and key go. */
export type Sample = { language: 'bash' | 'python' | 'typescript' | 'json' | 'yaml'; label: string; code: string }

export type Block =
  | { type: 'heading'; id: string; text: string }
  | { type: 'markdown'; text: string }
  | { type: 'fields'; anchor: string; fields: Field[] }
  | { type: 'code'; samples: Sample[] }
  | { type: 'table'; head: string[]; rows: string[][] }
  /** Where the console puts a form that asks this model. */
  | { type: 'try'; model: string }

export type Page = {
  /** The path under `/docs/`. */
  slug: string
  group: 'Models' | 'Guides' | 'API' | 'Reference'
  title: string
  /** Of an endpoint: its method and path, which the contents show. */
  operation?: { method: string; path: string }
  summary: string
  blocks: Block[]
}
