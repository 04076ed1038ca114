// Grammars in tests: whether llama.cpp takes a text for one, and random texts that one allows.
import { getLlama, LlamaLogLevel } from 'node-llama-cpp'

const llama = await getLlama({ build: 'never', gpu: false, logLevel: LlamaLogLevel.disabled })

/** llama.cpp's own verdict on whole texts. @throws where it cannot read the grammar */
export async function acceptor(gbnf: string): Promise<(text: string) => boolean> {
  const grammar = await llama.createGrammar({ grammar: gbnf })
  if (!hasTestText(grammar)) throw new Error('node-llama-cpp has no LlamaGrammar._testText any more')
  return (text) => grammar._testText(text)
}

/** Not in the package's types. */
function hasTestText(grammar: object): grammar is { _testText(text: string): boolean } {
  return '_testText' in grammar && typeof grammar._testText === 'function'
}

type Node =
  | { type: 'text'; text: string }
  | { type: 'set'; ranges: [number, number][] }
  | { type: 'rule'; name: string }
  | { type: 'all'; items: Node[] }
  | { type: 'any'; options: Node[] }
  | { type: 'repeat'; item: Node; min: number; max: number }

/**
 * Writes random texts of a grammar as this project prints them.
 * @param random 0 to 1, less than 1
 */
export class TextMaker {
  private readonly rules = new Map<string, Node>()
  private readonly cost = new Map<string, number>()

  constructor(gbnf: string) {
    for (const line of gbnf.trim().split('\n')) {
      const [, name, body] = /^(\S+) ::= (.*)$/.exec(line)!
      this.rules.set(name!, new Reader(body!).options())
    }
    for (let changed = true; changed; ) {
      changed = false
      for (const [name, node] of this.rules) {
        const cost = this.least(node) + 1
        if (cost >= (this.cost.get(name) ?? Number.POSITIVE_INFINITY)) continue
        this.cost.set(name, cost)
        changed = true
      }
    }
  }

  make(random: () => number): string {
    let budget = 60
    const write = (node: Node): string => {
      switch (node.type) {
        case 'text':
          return node.text
        case 'set': {
          const [from, to] = node.ranges[Math.floor(random() * node.ranges.length)]!
          return String.fromCodePoint(from + Math.floor(random() * Math.min(to - from + 1, 200)))
        }
        case 'rule':
          budget--
          return write(this.rules.get(node.name)!)
        case 'all':
          return node.items.map(write).join('')
        case 'any': {
          const cheapest = Math.min(...node.options.map((option) => this.least(option)))
          const open = budget > 0 ? node.options : node.options.filter((option) => this.least(option) === cheapest)
          return write(open[Math.floor(random() * open.length)]!)
        }
        case 'repeat': {
          const most = budget > 0 ? Math.min(node.max, node.min + 4) : node.min
          let text = ''
          for (let count = node.min + Math.floor(random() * (most - node.min + 1)); count > 0; count--)
            text += write(node.item)
          return text
        }
      }
    }
    return write(this.rules.get('root')!)
  }

  private least(node: Node): number {
    switch (node.type) {
      case 'rule':
        return this.cost.get(node.name) ?? Number.POSITIVE_INFINITY
      case 'all':
        return Math.max(0, ...node.items.map((item) => this.least(item)))
      case 'any':
        return Math.min(...node.options.map((option) => this.least(option)))
      case 'repeat':
        return node.min === 0 ? 0 : this.least(node.item)
      default:
        return 0
    }
  }
}

class Reader {
  private readonly text: string
  private at = 0

  constructor(text: string) {
    this.text = text
  }

  options(): Node {
    const options = [this.items()]
    while (this.take('| ')) options.push(this.items())
    return options.length === 1 ? options[0]! : { type: 'any', options }
  }

  private items(): Node {
    const items: Node[] = []
    while (this.at < this.text.length && !'|)'.includes(this.text[this.at]!)) {
      items.push(this.counted(this.item()))
      this.take(' ')
    }
    return { type: 'all', items }
  }

  private take(text: string): boolean {
    if (!this.text.startsWith(text, this.at)) return false
    this.at += text.length
    return true
  }

  private item(): Node {
    if (this.take('(')) {
      const inner = this.options()
      if (!this.take(')')) throw new Error(`no ) at ${this.at}`)
      return inner
    }
    if (this.take('"')) {
      let text = ''
      while (!this.take('"')) text += String.fromCodePoint(this.code())
      return { type: 'text', text }
    }
    if (this.take('[')) {
      const ranges: [number, number][] = []
      while (!this.take(']')) {
        const from = this.code()
        ranges.push([from, this.take('-') ? this.code() : from])
      }
      return { type: 'set', ranges }
    }
    const name = /^[a-z0-9-]+/.exec(this.text.slice(this.at))![0]
    this.at += name.length
    return { type: 'rule', name }
  }

  private code(): number {
    const found = /^\\(?:x([0-9A-F]{2})|u([0-9A-F]{4})|U([0-9A-F]{8})|(.))/.exec(this.text.slice(this.at, this.at + 12))
    if (!found) {
      const code = this.text.codePointAt(this.at)!
      this.at += String.fromCodePoint(code).length
      return code
    }
    this.at += found[0].length
    const hex = found[1] ?? found[2] ?? found[3]
    return hex === undefined ? found[4]!.codePointAt(0)! : Number.parseInt(hex, 16)
  }

  private counted(item: Node): Node {
    if (this.take('*')) return { type: 'repeat', item, min: 0, max: Number.POSITIVE_INFINITY }
    if (this.take('+')) return { type: 'repeat', item, min: 1, max: Number.POSITIVE_INFINITY }
    if (this.take('?')) return { type: 'repeat', item, min: 0, max: 1 }
    const count = /^\{(\d+)(,(\d*))?\}/.exec(this.text.slice(this.at, this.at + 12))
    if (!count) return item
    this.at += count[0].length
    const min = Number(count[1])
    const max = count[2] === undefined ? min : count[3] === '' ? Number.POSITIVE_INFINITY : Number(count[3])
    return { type: 'repeat', item, min, max }
  }
}
