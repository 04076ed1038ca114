// Pages as Markdown: for readers without a browser, and for models (`/llms.txt`).
import type { Block, Field, Page } from './page.ts'

/** @param reader what stands for `{url}` and `{key}` in code */
export function markdownOf({ title, summary, blocks }: Page, reader: { url: string }): string {
  const own = (code: string) => code.replaceAll('{url}', reader.url).replaceAll('{key}', 'YOUR_API_KEY')
  const parts = blocks.map((block) => blockText(block, own))
  return `${[`# ${title}`, summary, ...parts].filter((part) => part !== '').join('\n\n')}\n`
}

function blockText(block: Block, own: (code: string) => string): string {
  switch (block.type) {
    case 'heading':
      return `## ${block.text}`
    case 'markdown':
      return block.text
    case 'code':
      return block.samples.map(({ language, code }) => `\`\`\`${language}\n${own(code)}\n\`\`\``).join('\n\n')
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
    case 'fields':
      return linesOf(block.fields, 0).join('\n')
    case 'try':
      return ''
  }
}

function linesOf(fields: readonly Field[], depth: number): string[] {
  return fields.flatMap((field) => {
    const facts = [
      field.type,
      field.required ? 'required' : '',
      field.range ?? '',
      field.default === undefined ? '' : `default ${field.default}`,
      field.options ? `one of ${field.options.map((option) => `\`${option}\``).join(', ')}` : '',
    ].filter((fact) => fact !== '')
    const line = `${'  '.repeat(depth)}- \`${field.name}\` (${facts.join('; ')})${field.description === '' ? '' : `: ${field.description}`}`
    const variants = field.variants?.flatMap(({ label, fields: inner }) => [
      `${'  '.repeat(depth + 1)}- ${label}`,
      ...linesOf(inner, depth + 2),
    ])
    return [line, ...linesOf(field.fields ?? [], depth + 1), ...(variants ?? [])]
  })
}

/** https://llmstxt.org: the contents, with a link to each page's Markdown. */
export function llmsText(pages: readonly Page[], { url }: { url: string }): string {
  const groups = [...new Set(pages.map(({ group }) => group))]
  const listed = groups.map((group) => {
    const lines = pages
      .filter((page) => page.group === group)
      .map(({ slug, title, summary }) => `- [${title}](${url}/docs/${slug}.md): ${summary}`)
    return `## ${group}\n\n${lines.join('\n')}`
  })
  return `# Vtrix\n\n> A self-hosted API for DeepSeek V3.2 that OpenAI's, Anthropic's and DeepSeek's clients talk to unchanged.\n\n${listed.join('\n\n')}\n`
}
