// Recognises one tag of the model's output character by character, over all spellings seen in the wild at once.

/** A whole tag. `block` is `function_calls` or `tool_calls`. */
export type Tag =
  | { kind: 'end-think' }
  | {
      kind: 'block' | 'invoke' | 'parameter'
      closing: boolean
      /** `<tag/>`. */
      selfClosing: boolean
      /** Spelled with the model's own bars: one `｜` on each side of DSML. */
      exactBars: boolean
      name: string | undefined
      string: string | undefined
    }

/** Which tags count where the text stands. */
export type Wanted = {
  /** Names after the DSML mark; none: no DSML tags at all. */
  names: readonly string[]
  closingOnly: boolean
  exactBarsOnly: boolean
  endThink: boolean
}

/** Longest tag, in UTF-16 units: never more of a text is held back for one. */
export const maxTagLength = 1024

const kinds = new Map<string, 'block' | 'invoke' | 'parameter'>([
  ['function_calls', 'block'],
  ['tool_calls', 'block'],
  ['invoke', 'invoke'],
  ['parameter', 'parameter'],
])

type Phase =
  | 'open'
  | 'bars'
  | 'mark'
  | 'after-mark'
  | 'bars-after-mark'
  | 'name'
  | 'attributes'
  | 'attribute-name'
  | 'equals'
  | 'quote'
  | 'value'
  | 'self-closing'
  | 'end-think'

type Step = 'more' | 'done' | 'no'

/** Space, newline, carriage return or tab. */
export function isBlank(char: string): boolean {
  return char === ' ' || char === '\n' || char === '\r' || char === '\t'
}

/**
 * One tag at a time: `start` before a `<`, then `feed` until it says. Accepts one or two bars of either kind around
 * `DSML`, blanks between all parts of a tag, and either quotation mark. Constant work for each character.
 */
export class TagMatcher {
  /** What `feed` found last. */
  tag: Tag = { kind: 'end-think' }
  /** Whether what was fed since `start` begins with `</`. */
  closing = false
  private wanted: Wanted = { names: [], closingOnly: false, exactBarsOnly: false, endThink: false }
  private phase: Phase = 'open'
  private length = 0
  private bars = 0
  private exactBars = true
  private fullBar = false
  /** The letters that the phase has read so far. */
  private read = ''
  private kind: 'block' | 'invoke' | 'parameter' = 'block'
  private attribute = ''
  private quote = ''
  private attributes = new Map<string, string>()

  start(wanted: Wanted): void {
    this.wanted = wanted
    this.phase = 'open'
    this.length = 0
    this.closing = false
    this.exactBars = true
    this.attributes.clear()
  }

  /** @returns where in `text` the tag ends, 'more' where the text ended first, 'no' where it is no tag */
  feed(text: string, from: number): number | 'more' | 'no' {
    for (let at = from; at < text.length; at++) {
      if (++this.length > maxTagLength) return 'no'
      const step = this.step(text[at]!)
      if (step === 'no') return 'no'
      if (step === 'done') return at + 1
    }
    return 'more'
  }

  /** Whether what was fed since `start` is too much of a DSML tag to be anything else: `<｜` is, `<|` is not. */
  get isMarkup(): boolean {
    if (this.phase === 'open' || this.phase === 'end-think') return false
    const onlyBars = this.phase === 'bars' || (this.phase === 'mark' && this.read === '')
    return !onlyBars || this.fullBar
  }

  private step(char: string): Step {
    const blank = isBlank(char)
    switch (this.phase) {
      case 'open':
        return this.open(char, blank)
      case 'end-think':
        this.read += char
        if (this.read === 'think>') return this.done({ kind: 'end-think' })
        return 'think>'.startsWith(this.read) ? 'more' : 'no'
      case 'bars':
        return isBar(char) ? this.bar(char) : this.hand('mark', char)
      case 'mark':
        if (blank && this.read === '') return 'more'
        this.read += char
        if (this.read === 'DSML') return this.enter('after-mark')
        return 'DSML'.startsWith(this.read) ? 'more' : 'no'
      case 'after-mark':
        if (blank) return 'more'
        if (!isBar(char)) return 'no'
        this.enter('bars-after-mark')
        return this.bar(char)
      case 'bars-after-mark':
        return isBar(char) ? this.bar(char) : this.hand('name', char)
      case 'name':
        return this.name(char, blank)
      case 'attributes':
        if (blank) return 'more'
        if (char === '>') return this.done(this.found(false))
        if (this.closing) return 'no'
        if (char === '/') return this.enter('self-closing')
        return isLetter(char) ? this.hand('attribute-name', char) : 'no'
      case 'attribute-name':
        if (!isLetter(char)) {
          this.attribute = this.read
          return this.hand('equals', char)
        }
        this.read += char
        return 'more'
      case 'equals':
        if (blank) return 'more'
        return char === '=' ? this.enter('quote') : 'no'
      case 'quote':
        if (blank) return 'more'
        if (char !== '"' && char !== "'") return 'no'
        this.quote = char
        return this.enter('value')
      case 'value':
        if (char !== this.quote) {
          // A name may hold `<`, but a newline or the beginning of another tag shows that this was no tag.
          if (char === '\n' || ((char === '/' || isBar(char) || blank) && this.read.endsWith('<'))) return 'no'
          this.read += char
          return 'more'
        }
        if (!this.attributes.has(this.attribute)) this.attributes.set(this.attribute, this.read)
        return this.enter('attributes')
      case 'self-closing':
        if (blank) return 'more'
        return char === '>' ? this.done(this.found(true)) : 'no'
    }
  }

  private open(char: string, blank: boolean): Step {
    if (this.length === 1) return 'more' // the `<` itself
    if (char === '/' && !this.closing) {
      this.closing = true
      return 'more'
    }
    if (char === 't' && this.closing && this.length === 3 && this.wanted.endThink) return this.hand('end-think', char)
    if (this.wanted.names.length === 0) return 'no'
    if (blank) return 'more'
    if (!isBar(char) || (this.wanted.closingOnly && !this.closing)) return 'no'
    this.fullBar = char === '｜'
    this.enter('bars')
    return this.bar(char)
  }

  private name(char: string, blank: boolean): Step {
    if (blank && this.read === '') return 'more'
    if (isLetter(char)) {
      this.read += char
      return this.wanted.names.some((name) => name.startsWith(this.read)) ? 'more' : 'no'
    }
    const kind = kinds.get(this.read)
    if (kind === undefined) return 'no'
    this.kind = kind
    return this.hand('attributes', char)
  }

  private bar(char: string): Step {
    if (++this.bars > 2) return 'no'
    if (char !== '｜' || this.bars > 1) this.exactBars = false
    return this.wanted.exactBarsOnly && !this.exactBars ? 'no' : 'more'
  }

  private enter(phase: Phase): 'more' {
    this.phase = phase
    this.read = ''
    this.bars = 0
    return 'more'
  }

  /** Lets another phase judge this character. */
  private hand(phase: Phase, char: string): Step {
    this.enter(phase)
    return this.step(char)
  }

  private done(tag: Tag): 'done' {
    this.tag = tag
    return 'done'
  }

  private found(selfClosing: boolean): Tag {
    const { kind, closing, exactBars, attributes } = this
    return { kind, closing, selfClosing, exactBars, name: attributes.get('name'), string: attributes.get('string') }
  }
}

function isBar(char: string): boolean {
  return char === '｜' || char === '|'
}

function isLetter(char: string): boolean {
  return (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || char === '_'
}
