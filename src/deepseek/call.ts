// One tool call while it is read: makes the text of its `arguments`, piece by piece, always the start of valid JSON.
import {
  type AllowedTypes,
  allowedTypes,
  jsonArgument,
  jsonBody,
  onlyStrings,
  requiredParameters,
} from './arguments.ts'

/** Longest value or body, in UTF-16 units, that is kept to be read as JSON; a longer one streams as a string. */
const maxReadable = 4 * 1024 * 1024

/** The name under which a body that is neither parameters nor a JSON object is given, so that nothing is lost. */
export const RAW_BODY = '_raw'

export class CallWriter {
  private readonly schema: object | undefined
  private readonly give: (text: string) => void
  private readonly names = new Set<string>()
  private hasParameters = false
  /** Text of the call outside any parameter, as long as no parameter came. */
  private body = ''
  /** `raw`: too long to be read, streaming as a string. */
  private bodyKind: 'blank' | 'object' | 'text' | 'raw' = 'blank'
  private reading: 'string' | 'json' | 'skipped' = 'skipped'
  private value = ''
  private types: AllowedTypes

  /** `give` takes argument text as soon as it is known. */
  constructor(schema: object | undefined, give: (text: string) => void) {
    this.schema = schema
    this.give = give
  }

  /** False inside a JSON body, where a parameter tag is only text. */
  get takesParameters(): boolean {
    return this.bodyKind === 'blank' || this.bodyKind === 'text'
  }

  /** Text outside parameters: a JSON body, or blanks. */
  addBody(text: string): void {
    if (this.hasParameters) return
    if (this.bodyKind === 'raw') {
      this.give(escaped(text))
      return
    }
    this.body += this.body === '' ? text.replace(/^[ \t\r\n]+/, '') : text
    if (this.bodyKind === 'blank' && this.body !== '') this.bodyKind = this.body[0] === '{' ? 'object' : 'text'
    if (this.body.length <= maxReadable) return
    this.bodyKind = 'raw'
    this.give(`{"${RAW_BODY}": "${escaped(this.body)}`)
    this.body = ''
  }

  /** Of parameters with the same name the first is kept; one without a name is left out. */
  startParameter(name: string | undefined, string: string | undefined): void {
    this.hasParameters = true
    this.body = ''
    this.bodyKind = 'blank'
    this.value = ''
    this.reading = 'skipped'
    if (name === undefined || this.names.has(name)) return
    this.give(`${this.names.size === 0 ? '{' : ', '}${JSON.stringify(name)}: `)
    this.names.add(name)
    this.types = allowedTypes(this.schema, name)
    const isString = string === undefined ? onlyStrings(this.types) : string.toLowerCase() === 'true'
    this.reading = isString ? 'string' : 'json'
    if (isString) this.give('"')
  }

  addValue(text: string): void {
    if (this.reading === 'string') this.give(escaped(text))
    if (this.reading !== 'json') return
    this.value += text
    if (this.value.length <= maxReadable) return
    this.reading = 'string'
    this.give(`"${escaped(this.value)}`)
    this.value = ''
  }

  endParameter(): void {
    if (this.reading === 'string') this.give('"')
    if (this.reading === 'json') this.give(jsonArgument(this.value, this.types))
  }

  /**
   * Closes the arguments.
   * @param byTag false where the text ended without the closing tag: then the call counts only if it is readable and
   *   has all that the schema requires
   * @returns false where it does not count; nothing is given then
   */
  end(byTag: boolean): boolean {
    if (this.bodyKind === 'raw') {
      if (byTag) this.give('"}')
      return byTag
    }
    const body = this.body === '' ? undefined : jsonBody(this.body, this.schema)
    if (!byTag) {
      const names = new Set(body?.keys ?? this.names)
      if (this.body !== '' && body === undefined) return false
      if (!requiredParameters(this.schema).every((name) => names.has(name))) return false
    }
    if (body !== undefined) this.give(body.text)
    else if (this.body !== '') this.give(`{"${RAW_BODY}": ${JSON.stringify(this.body)}}`)
    else this.give(this.names.size === 0 ? '{}' : '}')
    return true
  }
}

function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}
