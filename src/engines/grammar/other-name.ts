// Any name but the ones given.
import { all, distinct, type Expr, type Grammar, type Range, set, text } from './rules.ts'

type Node = { next: Map<string, Node>; whole: boolean }

/**
 * @param plain characters that stand for themselves; names can be left only by one of these
 * @param rest what may follow once a name differs from all given ones, with the end
 * @param end what ends a name
 */
export function otherName(
  grammar: Grammar,
  names: readonly string[],
  plain: readonly Range[],
  rest: Expr,
  end: Expr,
): Expr {
  const root: Node = { next: new Map(), whole: false }
  for (const name of names) {
    let node: Node | undefined = root
    for (const char of name) {
      // A character that needs an escape cannot follow here, so neither can the rest of this name.
      if (!plain.some(([from, to]) => char.codePointAt(0)! >= from && char.codePointAt(0)! <= to)) {
        node = undefined
        break
      }
      let child: Node | undefined = node!.next.get(char)
      if (child === undefined) {
        child = { next: new Map(), whole: false }
        node!.next.set(char, child)
      }
      node = child
    }
    if (node) node.whole = true
  }
  return nameFrom(grammar, root, plain, rest, end)
}

/** As deep as the longest name, which its caller bounds. */
function nameFrom(grammar: Grammar, node: Node, plain: readonly Range[], rest: Expr, end: Expr): Expr {
  const options = [...node.next].map(([char, child]) => all(text(char), nameFrom(grammar, child, plain, rest, end)))
  const others = less(
    plain,
    [...node.next.keys()].map((char) => char.codePointAt(0)!),
  )
  options.push(all(set(...others), rest))
  if (!node.whole) options.push(end)
  return grammar.add(distinct(...options))
}

function less(ranges: readonly Range[], codes: number[]): Range[] {
  let result = [...ranges]
  for (const code of codes)
    result = result.flatMap(([from, to]): Range[] =>
      code < from || code > to
        ? [[from, to]]
        : (
            [
              [from, code - 1],
              [code + 1, to],
            ] as Range[]
          ).filter(([a, b]) => a <= b),
    )
  return result
}
