// Pages as Markdown: for readers without a browser, and for models (`/llms.txt`).
import type { Block, Field, Group, Page } from './page.ts'
import { groups } from './page.ts'

/** @param url what stands for `{url}` in code, without a slash at the end */
export function markdownOf({ title, summary, blocks }: Page, url: string): string {
  const own = (code: string) => code.replaceAll('{url}', url).replaceAll('{key}', 'YOUR_API_KEY')
  const parts = [`# ${title}`, summary, ...blocks.map((block) => textOf(block, own))]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function textOf(block: Block, own: (code: string) => string): string {
  switch (block.type) {
    case 'heading':
      return `## ${block.text}`
    case 'markdown':
      return block.text
    case 'code':
      return block.samples.map(({ language, code }) => `\`\`\`${language}\n${own(code)}\n\`\`\``).join('\n\n')
    case 'endpoint':
      return block.paths.map((path) => `- \`${block.method} ${path}\``).join('\n')
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
    case 'fields':
      return linesOf(block.fields, '').join('\n')
    case 'try':
      return ''
  }
}

function linesOf(fields: readonly Field[], indent: string): string[] {
  return fields.flatMap((field) => {
    const facts = [
      field.type,
      field.required ? 'required' : '',
      field.range ?? '',
      field.default === undefined ? '' : `default ${field.default}`,
      field.options ? field.options.map((option) => `\`${option}\``).join(', ') : '',
    ].filter((fact) => fact !== '')
    return [
      `${indent}- \`${field.name}\` (${facts.join('; ')})${field.description === '' ? '' : `: ${field.description}`}`,
      ...linesOf(field.fields ?? [], `${indent}  `),
      ...(field.variants ?? []).flatMap(({ label, fields: inner }) => [
        `${indent}  - ${label}`,
        ...linesOf(inner, `${indent}    `),
      ]),
    ]
  })
}

const groupNames: Record<Group, string> = {
  start: 'Start',
  models: 'Models',
  guides: 'Guides',
  running: 'Running a server',
  api: 'API',
  reference: 'Reference',
}

/** https://llmstxt.org: the contents, with a link to each page's Markdown. */
export function llmsText(pages: readonly Page[], url: string): string {
  const parts = groups.map((group) => {
    const lines = pages
      .filter((page) => page.group === group)
      .map(({ slug, title, summary }) => `- [${title}](${url}/docs/${slug}.md)${summary === '' ? '' : `: ${summary}`}`)
    return `## ${groupNames[group]}\n\n${lines.join('\n')}`
  })
  return `# Vtrix\n\n> A self-hosted API for DeepSeek V3.2 that clients of OpenAI, Anthropic and DeepSeek talk to unchanged. The whole API as OpenAPI 3.1: ${url}/openapi.json\n\n${parts.join('\n\n')}\n`
}
