// Many texts as one expression that never leaves two of them open longer than they are alike.
import { all, distinct, type Expr, type Grammar, never, text } from './rules.ts'

/** A text and what may follow it. */
export type Branch = { text: string; rest: Expr }

/**
 * Any of the texts, each followed by its own rest. Alternatives side by side would each be tried against every token
 * of the vocabulary; here only as many are open as there are different next characters.
 */
export function prefixTree(grammar: Grammar, branches: readonly Branch[]): Expr {
  const unique = [...new Map(branches.map((branch) => [branch.text, branch])).values()]
  const sorted = unique
    .map(({ text, rest }) => ({ codes: Array.from(text), rest }))
    .sort((a, b) => compare(a.codes, b.codes))
  // Each task makes the expression of a run of branches that are alike up to `depth`, as a rule filled in later.
  const tasks: { from: number; to: number; depth: number; name: string }[] = []
  const later = (from: number, to: number, depth: number): Expr => {
    const expr = grammar.add(never)
    if (expr.kind === 'rule') tasks.push({ from, to, depth, name: expr.name })
    return expr
  }
  const group = (from: number, to: number, depth: number): Expr => {
    const first = sorted[from]!
    const last = sorted[to - 1]!
    let end = depth
    while (end < first.codes.length && first.codes[end] === last.codes[end]) end++
    const shared = text(first.codes.slice(depth, end).join(''))
    return to - from === 1 ? all(shared, first.rest) : all(shared, later(from, to, end))
  }
  const split = (from: number, to: number, depth: number): Expr => {
    const options: Expr[] = []
    let at = from
    while (at < to) {
      const branch = sorted[at]!
      const next = branch.codes[depth]
      let end = at + 1
      while (next !== undefined && end < to && sorted[end]!.codes[depth] === next) end++
      options.push(next === undefined ? branch.rest : group(at, end, depth))
      at = end
    }
    return distinct(...options)
  }
  if (sorted.length === 0) return never
  const root = group(0, sorted.length, 0)
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop())
    grammar.define(task.name, split(task.from, task.to, task.depth))
  return root
}

function compare(a: string[], b: string[]): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return a[i]! < b[i]! ? -1 : 1
  return a.length - b.length
}
