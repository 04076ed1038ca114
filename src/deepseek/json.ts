// JSON text that keeps what `JSON.parse` loses: how a number was written and the order of keys like "10" and "2".

export type JsonNode =
  | { type: 'string'; value: string }
  | { type: 'number'; text: string }
  | { type: 'boolean' | 'null'; text: 'true' | 'false' | 'null' }
  | { type: 'array'; items: JsonNode[] }
  | { type: 'object'; entries: Map<string, JsonNode> }

/** `as-written` keeps `1.50`; `python` writes what Python's `json.dumps(json.loads(…))` would: `1.5`. */
export type NumberStyle = 'as-written' | 'python'

const maxDepth = 500

/**
 * Reads one JSON text (RFC 8259, blanks around it allowed). Of equal keys the last value stands at the first one's
 * place, as in a Python dict.
 * @returns undefined where it is not JSON, or nested more than 500 deep
 */
export function readJson(text: string): JsonNode | undefined {
  try {
    JSON.parse(text)
  } catch {
    return undefined
  }
  return new Reader(text).value(1)
}

/** Reads a valid JSON text; what is wrong with it was found before. */
class Reader {
  private readonly text: string
  private at = 0
  constructor(text: string) {
    this.text = text
  }

  value(depth: number): JsonNode | undefined {
    this.skipBlanks()
    const first = this.text[this.at]
    if (first === '"') return { type: 'string', value: this.string() }
    if (first === '{') return depth > maxDepth ? undefined : this.object(depth)
    if (first === '[') return depth > maxDepth ? undefined : this.array(depth)
    const start = this.at
    while (this.at < this.text.length && !' \t\r\n,]}'.includes(this.text[this.at]!)) this.at++
    const text = this.text.slice(start, this.at)
    if (text === 'null') return { type: 'null', text }
    if (text === 'true' || text === 'false') return { type: 'boolean', text }
    return { type: 'number', text }
  }

  private object(depth: number): JsonNode | undefined {
    const entries = new Map<string, JsonNode>()
    this.at++
    for (;;) {
      this.skipBlanks()
      if (this.text[this.at] === '}') break
      const key = this.string()
      this.skipBlanks()
      this.at++ // the colon
      const value = this.value(depth + 1)
      if (value === undefined) return undefined
      entries.set(key, value)
      this.skipBlanks()
      if (this.text[this.at] === ',') this.at++
    }
    this.at++
    return { type: 'object', entries }
  }

  private array(depth: number): JsonNode | undefined {
    const items: JsonNode[] = []
    this.at++
    for (;;) {
      this.skipBlanks()
      if (this.text[this.at] === ']') break
      const item = this.value(depth + 1)
      if (item === undefined) return undefined
      items.push(item)
      this.skipBlanks()
      if (this.text[this.at] === ',') this.at++
    }
    this.at++
    return { type: 'array', items }
  }

  private string(): string {
    const start = this.at++
    while (this.text[this.at] !== '"') this.at += this.text[this.at] === '\\' ? 2 : 1
    this.at++
    return JSON.parse(this.text.slice(start, this.at))
  }

  private skipBlanks(): void {
    while (' \t\r\n'.includes(this.text[this.at] ?? 'x')) this.at++
  }
}

/** JSON text as Python's `json.dumps(ensure_ascii=False)` spaces and escapes it: `{"a": [1, "é"]}`. */
export function writeJson(node: JsonNode, numbers: NumberStyle): string {
  switch (node.type) {
    case 'string':
      return JSON.stringify(node.value)
    case 'number':
      return numbers === 'python' ? pythonNumber(node.text) : node.text
    case 'array':
      return `[${node.items.map((item) => writeJson(item, numbers)).join(', ')}]`
    case 'object':
      return `{${[...node.entries].map(([key, value]) => `${JSON.stringify(key)}: ${writeJson(value, numbers)}`).join(', ')}}`
    default:
      return node.text
  }
}

/**
 * JSON of a value, or of a JSON text (whose numbers and key order then stay), as Python writes it.
 * @returns undefined where the text is not JSON or the value has none
 */
export function pythonJson(source: object | string): string | undefined {
  const text = typeof source === 'string' ? source : JSON.stringify(source)
  const node = text === undefined ? undefined : readJson(text)
  return node === undefined ? undefined : writeJson(node, 'python')
}

/** `repr` of a JSON number as Python reads it: an integer without fraction or exponent, else a float. */
function pythonNumber(text: string): string {
  if (/^-?\d+$/.test(text)) return text === '-0' ? '0' : text
  const value = Number(text)
  if (!Number.isFinite(value)) return text // Python would write Infinity, which is no JSON
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0'
  const [digits, exponent] = value.toExponential().split('e') as [string, string]
  const power = Number(exponent)
  // In this range JavaScript writes no exponent either.
  if (power >= -4 && power < 16) return Number.isInteger(value) ? `${value}.0` : String(value)
  return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`
}
