// Guides: Markdown files in `docs/`, one for each language, as pages.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Block, CodeLanguage, Group, Language, Page, Sample } from './page.ts'

/** In the order of the contents. */
export const guides = [
  ['start', 'quickstart'],
  ['start', 'moving'],
  ['guides', 'thinking'],
  ['guides', 'reasoning'],
  ['guides', 'json'],
  ['guides', 'streaming'],
  ['guides', 'caching'],
  ['guides', 'money'],
  ['guides', 'coding-agents'],
  ['guides', 'anthropic'],
  ['guides', 'testing-agents'],
  ['running', 'engines'],
  ['running', 'databases'],
  ['running', 'command-line'],
] as const satisfies readonly (readonly [Group, string])[]

const folder = join(import.meta.dirname, '../../docs')
const read = new Map<Language, Page[]>()

export function guidePages(language: Language): Page[] {
  const known = read.get(language)
  if (known) return known
  const pages = guides.map(([group, slug]) =>
    guidePage(group, slug, readFileSync(join(folder, language, `${slug}.md`), 'utf8')),
  )
  read.set(language, pages)
  return pages
}

/** The first line is the title, the first paragraph the summary. */
export function guidePage(group: Group, slug: string, text: string): Page {
  const [title = '', summary = '', ...rest] = text.trim().split('\n\n')
  const blocks = rest
    .join('\n\n')
    .split(/^(?=## )/m)
    .flatMap((part): Block[] => {
      const head = /^## (.+)\n+/.exec(part)
      if (!head) return blocksOf(part)
      return [{ type: 'heading', id: idOf(head[1]!), text: head[1]! }, ...blocksOf(part.slice(head[0].length))]
    })
  return { slug, group, title: title.replace(/^# /, ''), summary, blocks }
}

const labels: Record<string, string> = { bash: 'Shell', python: 'Python', typescript: 'TypeScript', json: 'JSON' }

/** Code blocks that follow each other without text between are the same thing in several languages. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let samples: Sample[] | undefined
  for (const part of text.split(/^(```[\s\S]*?^```)$/m)) {
    if (part.trim() === '') continue
    const code = /^```(\w+)\n([\s\S]*?)\n?```$/.exec(part)
    if (!code) {
      samples = undefined
      blocks.push({ type: 'markdown', text: part.trim() })
      continue
    }
    const label = code[2]!.startsWith('curl ') ? 'curl' : (labels[code[1]!] ?? code[1]!)
    const sample: Sample = { language: code[1] as CodeLanguage, label, code: code[2]! }
    if (samples) samples.push(sample)
    else {
      samples = [sample]
      blocks.push({ type: 'code', samples })
    }
  }
  return blocks
}

function idOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
}
