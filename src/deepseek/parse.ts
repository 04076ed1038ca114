// The model's output, in pieces of any size, to events; the same events however the text was cut.
import { CallWriter } from './call.ts'
import { isBlank, type Tag, TagMatcher, type Wanted } from './tags.ts'

/**
 * Texts of one kind joined are the reply's reasoning and content. Of a call, id and name come once, then its argument
 * texts, which joined are JSON text of an object, then `call-end`. A call that started and did not end before `finish`
 * was cut off: whoever joins the events leaves it out.
 */
export type ParserEvent =
  | { type: 'reasoning' | 'content'; text: string }
  | { type: 'call-start'; index: number; id: string; name: string }
  | { type: 'call-arguments'; index: number; text: string }
  | { type: 'call-end'; index: number }
  | { type: 'finish'; reason: 'stop' | 'length' | 'tool_calls' }

export type ParserOptions = {
  /** From `render`. */
  startsInThinking: boolean
  /** None: no call is looked for. `parameters` is a JSON Schema. */
  tools: readonly { name: string; parameters?: object }[]
  /** A new id for each call. */
  nextId: () => string
}

export interface Parser {
  /** Takes the next piece and gives what is certain by now. */
  push(piece: string): ParserEvent[]
  /**
   * Takes the end and why it came, and gives the rest; `finish` is the last event. Its reason is `length` where a call
   * or a block of calls was cut off (also for why `stop`), else `tool_calls` where a call was given, else `why`.
   *
   * Closing tags that are missing at the end are made up for when the model itself stopped between two parameters (or
   * after a JSON body) and the call has all that its tool's schema requires.
   */
  end(why: 'stop' | 'length'): ParserEvent[]
}

/** Reads one answer. Memory: the longest tag, the blanks before it, and a value that must be whole to be read. */
export function createParser(options: ParserOptions): Parser {
  return new TextParser(options)
}

/** Longest run of blanks, in UTF-16 units, that is kept back because a block may follow. */
const maxBlanks = 4096

const noTags: Wanted = { names: [], closingOnly: false, exactBarsOnly: false, endThink: false }
const endThink: Wanted = { ...noTags, endThink: true }
const allTags: Wanted = { ...noTags, names: ['function_calls', 'tool_calls', 'invoke', 'parameter'] }
const allTagsInThinking: Wanted = { ...allTags, endThink: true }
const allButParameters: Wanted = { ...noTags, names: ['function_calls', 'tool_calls', 'invoke'] }
const valueEnd: Wanted = { ...noTags, names: ['parameter'], closingOnly: true }
const exactValueEnd: Wanted = { ...valueEnd, exactBarsOnly: true }

class TextParser implements Parser {
  private readonly options: ParserOptions
  private readonly schemas: ReadonlyMap<string, object | undefined>
  private readonly matcher = new TagMatcher()
  private channel: 'reasoning' | 'content'
  private place: 'text' | 'call' | 'value' = 'text'
  private wantedInValue = valueEnd
  /** The beginning of what may be a tag; the matcher has read it. */
  private held = ''
  /** Blanks at the end of the text so far. */
  private blanks = ''
  /** The first half of a character that the last piece was cut in. */
  private half = ''
  /** Inside `function_calls`; `empty` while no call came in it. */
  private block: 'none' | 'empty' | 'used' = 'none'
  /** Blanks right after a call belong to its block. */
  private afterCall = false
  private call: CallWriter | undefined
  /** Undefined for a call without a name, which is read over. */
  private callIndex: number | undefined
  private started = 0
  private ended = 0
  private events: ParserEvent[] = []
  private finished = false

  constructor(options: ParserOptions) {
    this.options = options
    this.channel = options.startsInThinking ? 'reasoning' : 'content'
    this.schemas = new Map(options.tools.map((tool) => [tool.name, tool.parameters]))
  }

  push(piece: string): ParserEvent[] {
    if (this.finished) throw new Error('push after end')
    if (piece === '') return []
    const last = piece.charCodeAt(piece.length - 1)
    const cut = last >= 0xd800 && last <= 0xdbff
    if (this.isPlain && !cut && !isBlank(piece[piece.length - 1]!) && !piece.includes('<'))
      return [{ type: this.channel, text: piece }]
    const text = this.half + piece
    this.half = cut ? piece.slice(-1) : ''
    this.read(cut ? text.slice(0, -1) : text)
    return this.take()
  }

  end(why: 'stop' | 'length'): ParserEvent[] {
    if (this.finished) throw new Error('end after end')
    this.finished = true
    this.read(this.half)
    const cutOff = this.place === 'text' ? this.endText() : this.endCallAtTextEnd(why)
    const blockCutOff = why === 'length' && this.block !== 'none'
    const reason = cutOff || blockCutOff ? 'length' : this.ended > 0 ? 'tool_calls' : why
    this.events.push({ type: 'finish', reason })
    return this.take()
  }

  private get isPlain(): boolean {
    return (
      this.place === 'text' &&
      this.held === '' &&
      this.blanks === '' &&
      this.half === '' &&
      this.block === 'none' &&
      !this.afterCall
    )
  }

  private get wanted(): Wanted {
    if (this.place === 'value') return this.wantedInValue
    if (this.place === 'call') return this.call!.takesParameters ? allTags : allButParameters
    if (this.options.tools.length === 0) return this.channel === 'reasoning' ? endThink : noTags
    return this.channel === 'reasoning' ? allTagsInThinking : allTags
  }

  private read(piece: string): void {
    const text = this.held + piece
    let known = this.held.length
    let at = 0
    this.held = ''
    while (at < text.length) {
      const open = text.indexOf('<', at)
      if (open === -1 || this.wanted === noTags) {
        this.plain(text.slice(at))
        return
      }
      if (open > at) this.plain(text.slice(at, open))
      if (known === 0) this.matcher.start(this.wanted)
      const found = this.matcher.feed(text, open + known)
      known = 0
      if (found === 'more') {
        this.held = text.slice(open)
        return
      }
      if (found === 'no') this.plain('<')
      else this.act(this.matcher.tag)
      at = found === 'no' ? open + 1 : found
    }
  }

  private plain(text: string): void {
    if (this.place === 'value') this.call!.addValue(text)
    else if (this.place === 'call') this.call!.addBody(text)
    else if (this.options.tools.length === 0) this.say(text)
    else this.textBeforeTags(text)
  }

  private textBeforeTags(text: string): void {
    let end = text.length
    while (end > 0 && isBlank(text[end - 1]!)) end--
    let start = 0
    if (this.afterCall) while (start < text.length && isBlank(text[start]!)) start++
    if (start === text.length) return
    if (end > 0) {
      this.afterCall = false
      this.block = 'none'
      this.say(this.blanks + text.slice(start, end))
      this.blanks = ''
    }
    this.blanks += text.slice(end)
    while (this.blanks.length >= maxBlanks) {
      this.say(this.blanks.slice(0, maxBlanks))
      this.blanks = this.blanks.slice(maxBlanks)
    }
  }

  private act(tag: Tag): void {
    if (tag.kind === 'end-think') {
      this.sayBlanks()
      this.block = 'none'
      this.channel = 'content'
    } else if (this.place === 'value') {
      this.call!.endParameter()
      this.place = 'call'
    } else if (tag.kind === 'parameter') {
      if (this.place === 'call' && !tag.closing) this.startParameter(tag)
    } else {
      if (this.place === 'call') this.endCall()
      if (tag.kind === 'block') this.block = tag.closing || tag.selfClosing ? 'none' : 'empty'
      else if (!tag.closing) this.startCall(tag)
    }
  }

  private startCall(tag: Exclude<Tag, { kind: 'end-think' }>): void {
    this.blanks = ''
    this.channel = 'content'
    this.place = 'call'
    if (this.block === 'empty') this.block = 'used'
    const { name } = tag
    if (name === undefined || name === '') {
      this.callIndex = undefined
      this.call = new CallWriter(undefined, () => {})
    } else {
      const index = this.started++
      this.callIndex = index
      this.events.push({ type: 'call-start', index, id: this.options.nextId(), name })
      this.call = new CallWriter(this.schemas.get(name), (text) => this.giveArguments(index, text))
    }
    if (tag.selfClosing) this.endCall()
  }

  private startParameter(tag: Exclude<Tag, { kind: 'end-think' }>): void {
    this.call!.startParameter(tag.name, tag.string)
    if (tag.selfClosing) this.call!.endParameter()
    else this.place = 'value'
    // A value may quote tags in other spellings; only a model that itself spells them oddly may close it oddly.
    this.wantedInValue = tag.exactBars ? exactValueEnd : valueEnd
  }

  private endCall(byTag = true): boolean {
    if (!this.call!.end(byTag)) return false
    if (this.callIndex !== undefined) {
      this.events.push({ type: 'call-end', index: this.callIndex })
      this.ended++
    }
    this.call = undefined
    this.place = 'text'
    this.afterCall = true
    return true
  }

  /** @returns whether a call or a block was cut off */
  private endText(): boolean {
    const markup = this.held !== '' && this.matcher.isMarkup
    // Beside calls even a lone `<` can only be the beginning of the next tag.
    if (this.held !== '' && !markup && this.block === 'none' && !this.afterCall) this.plain(this.held)
    const cutOff = this.block === 'empty' || (markup && !this.matcher.closing)
    if (!cutOff) this.sayBlanks()
    return cutOff
  }

  private endCallAtTextEnd(why: 'stop' | 'length'): boolean {
    if (why === 'length' || this.place === 'value') return true
    if (this.held !== '' && !this.matcher.closing) {
      if (this.call!.takesParameters) return true
      this.call!.addBody(this.held) // what began like a tag may be in a string of a JSON body
    }
    return !this.endCall(false)
  }

  private sayBlanks(): void {
    if (this.blanks !== '') this.say(this.blanks)
    this.blanks = ''
  }

  private say(text: string): void {
    const last = this.events.at(-1)
    if (last?.type === this.channel) last.text += text
    else this.events.push({ type: this.channel, text })
  }

  private giveArguments(index: number, text: string): void {
    const last = this.events.at(-1)
    if (text === '') return
    if (last?.type === 'call-arguments' && last.index === index) last.text += text
    else this.events.push({ type: 'call-arguments', index, text })
  }

  private take(): ParserEvent[] {
    const events = this.events
    this.events = []
    return events
  }
}
