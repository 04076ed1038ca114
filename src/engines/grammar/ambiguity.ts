// How many ways of reading one text a grammar can hold open at once. llama.cpp follows each of them as a stack of its
// own and tries each against the vocabulary; where they double with every level, it never comes back.
import type { Expr, Range } from './rules.ts'

type Rules = ReadonlyMap<string, Expr>

/**
 * An upper bound of the ways open at once, not counting what is bounded by the grammar's own size.
 * @param rules without left recursion
 * @returns infinite where the ways can double with every level of a recursive value
 */
export function openWays(rules: Rules): number {
  const count: Count = { rules, ways: new Map(), comparisons: 0 }
  let most = 1
  // Groups come with those first that others lead to.
  for (const group of recursionGroups(rules)) {
    const members = new Set(group)
    const worst = Math.max(...group.map((name) => waysOf(rules.get(name)!, count, members)))
    for (const name of group) count.ways.set(name, worst)
    most = Math.max(most, worst)
  }
  return most
}

type Count = { rules: Rules; ways: Map<string, number>; comparisons: number }

function waysOf(expr: Expr, count: Count, members: ReadonlySet<string>): number {
  switch (expr.kind) {
    case 'rule':
      return count.ways.get(expr.name) ?? 1
    case 'all':
      return Math.max(1, ...expr.items.map((item) => waysOf(item, count, members)))
    case 'repeat':
      return waysOf(expr.item, count, members)
    case 'any': {
      const each = expr.options.map((option) => waysOf(option, count, members))
      if (expr.disjoint) return Math.max(1, ...each)
      const groups = alikeGroups(expr.options, count).map((group) => {
        const recursive = group.filter((index) => mentions(expr.options[index]!, members)).length
        return recursive > 1 ? Number.POSITIVE_INFINITY : group.reduce((sum, index) => sum + each[index]!, 0)
      })
      return Math.max(1, ...groups)
    }
    default:
      return 1
  }
}

function mentions(expr: Expr, names: ReadonlySet<string>): boolean {
  return ruleNames(expr).some((name) => names.has(name))
}

function ruleNames(expr: Expr): string[] {
  switch (expr.kind) {
    case 'rule':
      return [expr.name]
    case 'all':
      return expr.items.flatMap(ruleNames)
    case 'any':
      return expr.options.flatMap(ruleNames)
    case 'repeat':
      return ruleNames(expr.item)
    default:
      return []
  }
}

/** Tarjan's strongly connected components, with a stack of its own. */
function recursionGroups(rules: Rules): string[][] {
  const groups: string[][] = []
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const open: string[] = []
  const isOpen = new Set<string>()
  for (const start of rules.keys()) {
    if (index.has(start)) continue
    const trail: { name: string; rest: string[] }[] = []
    const enter = (name: string): void => {
      index.set(name, index.size)
      low.set(name, index.get(name)!)
      open.push(name)
      isOpen.add(name)
      trail.push({ name, rest: ruleNames(rules.get(name)!) })
    }
    const lower = (name: string, to: number): void => void low.set(name, Math.min(low.get(name)!, to))
    enter(start)
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
      const next = top.rest.pop()
      if (next !== undefined) {
        if (!index.has(next)) enter(next)
        else if (isOpen.has(next)) lower(top.name, index.get(next)!)
        continue
      }
      trail.pop()
      const above = trail.at(-1)
      if (above) lower(above.name, low.get(top.name)!)
      if (low.get(top.name) !== index.get(top.name)) continue
      const group = open.splice(open.lastIndexOf(top.name))
      for (const name of group) isOpen.delete(name)
      groups.push(group)
    }
  }
  return groups
}

/** How a text may begin: fixed text, then perhaps one character of a set; nothing after it is known. */
type Beginning = { text: string; next: readonly Range[] | undefined }

const maxBeginnings = 24
const maxBeginningSteps = 2000
const maxBeginningLength = 200
/** Of all beginnings in a grammar; past it, options count as alike. */
const maxComparisons = 1_000_000

/** Options that may begin alike, in groups: indexes. */
function alikeGroups(options: readonly Expr[], count: Count): number[][] {
  count.comparisons += options.length * maxBeginnings
  const known = count.comparisons <= maxComparisons
  const beginnings = known ? options.map((option) => beginningsOf(option, count.rules)) : undefined
  count.comparisons += (beginnings?.reduce((sum, { length }) => sum + length, 0) ?? 0) ** 2 / 2
  const group = options.map((_, index) => index)
  for (let a = 0; a < options.length; a++)
    for (let b = a + 1; b < options.length; b++) {
      if (group[a] === group[b]) continue
      if (beginnings !== undefined && count.comparisons <= maxComparisons && !alike(beginnings[a]!, beginnings[b]!))
        continue
      const [to, from] = [group[a]!, group[b]!]
      for (const [index, number] of group.entries()) if (number === from) group[index] = to
    }
  return [...Map.groupBy(group.keys(), (index) => group[index]!).values()]
}

function alike(a: Beginning[], b: Beginning[]): boolean {
  return a.some((one) => b.some((other) => meet(one, other)))
}

function meet(a: Beginning, b: Beginning): boolean {
  const length = Math.min(a.text.length, b.text.length)
  if (a.text.slice(0, length) !== b.text.slice(0, length)) return false
  if (a.text.length > length) return takes(b.next, a.text.codePointAt(length)!)
  if (b.text.length > length) return takes(a.next, b.text.codePointAt(length)!)
  return (
    a.next === undefined ||
    b.next === undefined ||
    a.next.some(([from, to]) => b.next!.some((other) => from <= other[1] && other[0] <= to))
  )
}

function takes(next: readonly Range[] | undefined, code: number): boolean {
  return next === undefined || next.some(([from, to]) => code >= from && code <= to)
}

/** Shorter ones where there would be too many. */
function beginningsOf(option: Expr, rules: Rules): Beginning[] {
  const found: Beginning[] = []
  const queue: { text: string; items: Expr[] }[] = [{ text: '', items: [option] }]
  // The array grows while it is walked: all beginnings get longer together.
  for (const [step, { text, items }] of queue.entries()) {
    const [head, ...rest] = items
    const many = found.length + queue.length - step > maxBeginnings || step > maxBeginningSteps
    if (head === undefined || many || text.length > maxBeginningLength) {
      found.push({ text, next: undefined })
      continue
    }
    switch (head.kind) {
      case 'text':
        queue.push({ text: text + head.text, items: rest })
        break
      case 'set':
        found.push({ text, next: head.ranges })
        break
      case 'rule':
        // The space after a comma or a colon tells no two options apart.
        if (head.name === 'comma' || head.name === 'colon')
          queue.push({ text: text + (head.name === 'comma' ? ',' : ':'), items: rest })
        else queue.push({ text, items: [rules.get(head.name)!, ...rest] })
        break
      case 'all':
        queue.push({ text, items: [...head.items, ...rest] })
        break
      case 'any':
        for (const each of head.options) queue.push({ text, items: [each, ...rest] })
        break
      case 'repeat':
        if (head.min === 0) queue.push({ text, items: rest })
        if (head.item.kind === 'set') found.push({ text, next: head.item.ranges })
        // What follows the first one is left open.
        else queue.push({ text, items: [head.item] })
        break
    }
  }
  return found
}
