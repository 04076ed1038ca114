// Answers of the model as it may write them: the generator knows what it wrote, in which odd spelling.
import fc from 'fast-check'

export type Answer = {
  text: string
  startsInThinking: boolean
  reasoning: string
  content: string
  /** `end` is where the call's closing tag ends in the text, or infinity where it has none. */
  calls: { name: string; value: unknown; end: number }[]
}

export const trimmed = (text: string, start: boolean, end: boolean) => {
  const rest = start ? text.replace(/^[ \t\r\n]+/, '') : text
  return end ? rest.replace(/[ \t\r\n]+$/, '') : rest
}

// What the generator keeps out of free text, written independently of the parser's own matcher.
const space = '[ \\t\\r\\n]*'
const bars = `[｜|]{1,2}`
const anyTag = new RegExp(
  `<${space}/?${space}${bars}${space}DSML${space}${bars}${space}(function_calls|tool_calls|invoke|parameter)[^>]*>`,
)
const blockTag = new RegExp(anyTag.source.replace('|parameter', ''))
const valueEnd = new RegExp(`<${space}/${space}${bars}${space}DSML${space}${bars}${space}parameter${space}>`)
export const exactValueEnd = new RegExp(valueEnd.source.replaceAll('[｜|]{1,2}', '｜'))

export const fragment = fc.constantFrom(
  ...['Let me see', 'x', '好的', '😀', '"', '\\', "'", '{', '}', '>', '/', ' ', '\n', '\n\n', '\t', '\r\n', '.'],
  ...['<', '</', '< ', '<b>', '<|', '<｜', '</｜', '<｜DSML', '<｜DSML｜', '</｜DSML｜', '<|DSML|', '<｜｜DSML｜｜'],
  ...['<｜DSML｜invoke', '<｜DSML｜invoke name=', '<｜DSML｜invoke name="', '</｜DSML｜param', '<｜DSML｜function_cal'],
  ...[
    'function_calls>',
    'invoke>',
    'DSML',
    '｜DSML｜',
    '<think>',
    '</think',
    '</think>',
    '<｜User｜>',
    '<function_results>',
  ],
)
export const mischief = fc.constantFrom(
  ...['\0', '\u001f', '\u2028', '\ud83d', '\ude00', '\ud800', '\u00a0', '\ufeff'],
  ...['<｜DSML｜parameter name="a" string="true">', '</|DSML|parameter>', '</｜DSML｜parameter>', '</｜DSML｜invoke>'],
  ...['</｜DSML｜function_calls>', '<｜DSML｜invoke name="f">', '<｜DSML｜function_calls>', '</ ||DSML|| invoke >'],
)
export const textOf = (unit: fc.Arbitrary<string>, maxLength = 6) =>
  fc.array(unit, { maxLength }).map((fragments) => fragments.join(''))
export const freeText = textOf(fragment).filter((text) => !anyTag.test(text))
export const thought = freeText.filter((text) => !text.includes('</think>'))
export const hostile = textOf(fc.oneof(fragment, mischief), 5)

export type Spelling = { bars: string; space: string; quote: string; block: string; gap: string }
export const canonical: Spelling = { bars: '｜', space: '', quote: '"', block: 'function_calls', gap: '\n' }
export const spelling: fc.Arbitrary<Spelling> = fc.oneof(
  fc.constant(canonical),
  fc.record({
    bars: fc.constantFrom('｜', '|', '｜｜', '||', '｜|'),
    space: fc.constantFrom('', ' ', '\n '),
    quote: fc.constantFrom('"', "'"),
    block: fc.constantFrom('function_calls', 'tool_calls'),
    gap: fc.constantFrom('\n', '', ' \n\n'),
  }),
)
const tag = ({ bars, space }: Spelling, slash: string, inner: string) =>
  `<${space}${slash}${space}${bars}${space}DSML${bars}${space}${inner}${space}>`

// Not a lone backslash: once Node 24.21 (V8 13.6) has parsed {"k":0,"\\":0}, its JSON.parse, which the tests compare
// with, reads the key of {"k":0,"\n":0} as a backslash too. (`readJson` parses keys alone, which works.)
export const key = textOf(fragment, 2).filter((text) => text !== '\\')
const jsonOf = (text: fc.Arbitrary<string>): fc.Arbitrary<unknown> =>
  fc
    .oneof(
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.double({ noDefaultInfinity: true, noNaN: true }),
      fc.array(text, { maxLength: 2 }),
      fc.dictionary(key, fc.oneof(text, fc.integer()), { maxKeys: 2, noNullPrototype: true }),
      text,
    )
    .map((value): unknown => JSON.parse(JSON.stringify(value))) // no -0
export const json = jsonOf(hostile)

type Body =
  | { kind: 'parameters'; values: { string: boolean; value: unknown }[] }
  | { kind: 'json'; value: Record<string, unknown> }
  | { kind: 'none'; selfClosing: boolean }
/** @param careless bodies that are JSON, and tags that close themselves, too */
const bodyOf = (value: fc.Arbitrary<string>, careless: boolean): fc.Arbitrary<Body> => {
  const oneValue = fc.oneof(
    fc.record({ string: fc.constant(true), value }),
    fc.record({ string: fc.constant(false), value: jsonOf(value) }),
  )
  const parameters = fc.record({
    kind: fc.constant('parameters' as const),
    values: fc.array(oneValue, { minLength: 1, maxLength: 3 }),
  })
  const none = fc.record({
    kind: fc.constant('none' as const),
    selfClosing: careless ? fc.boolean() : fc.constant(false),
  })
  const object = fc.record({
    kind: fc.constant('json' as const),
    value: fc.dictionary(key, json, { maxKeys: 3, noNullPrototype: true }),
  })
  return fc.oneof(
    { weight: 4, arbitrary: parameters },
    { weight: careless ? 1 : 0, arbitrary: object },
    { weight: 1, arbitrary: none },
  )
}

/** A call's text without its closing tag, that tag, and what it means; undefined where free text would end it early. */
function writeCall(how: Spelling, name: string, body: Body) {
  const open = (more: string) =>
    tag(how, '', `invoke ${how.space}name${how.space}=${how.quote}${name}${how.quote}${more}`)
  if (body.kind === 'none')
    return body.selfClosing
      ? { start: open('/'), close: '', value: {} }
      : { start: open('') + how.gap, close: tag(how, '/', 'invoke'), value: {} }
  const close = how.gap + tag(how, '/', 'invoke')
  if (body.kind === 'json') {
    const text = JSON.stringify(body.value)
    return blockTag.test(text) ? undefined : { start: open('') + how.gap + text, close, value: body.value }
  }
  const value: Record<string, unknown> = {}
  const parts: string[] = []
  for (const [index, one] of body.values.entries()) {
    const text = one.string ? String(one.value) : JSON.stringify(one.value)
    if ((how.bars === '｜' ? exactValueEnd : valueEnd).test(text)) return undefined
    const attributes = `name=${how.quote}p${index}${how.quote} string=${how.quote}${one.string}${how.quote}`
    parts.push(tag(how, '', `parameter ${attributes}`) + text + tag(how, '/', 'parameter'))
    value[`p${index}`] = one.value
  }
  return { start: open('') + how.gap + parts.join(how.gap), close, value }
}

export type Manner = {
  spelling: fc.Arbitrary<Spelling>
  /** What is said around the calls. */
  text: fc.Arbitrary<string>
  /** What strings in parameters hold. */
  value: fc.Arbitrary<string>
  thinking: fc.Arbitrary<{ text: string; endsByBlock: boolean } | undefined>
  /** Names of the functions. */
  names: readonly string[]
  /** Blocks and closing tags may be left out, bodies be JSON, more be said after a block. */
  careless: boolean
  segments: number
}

export const anyManner: Manner = {
  spelling,
  text: freeText,
  value: hostile,
  thinking: fc.option(fc.record({ text: thought, endsByBlock: fc.boolean() }), { nil: undefined }),
  names: ['untyped', 'typed', 'unknown', 'mcp__a.b-c', '$X', '名'],
  careless: true,
  segments: 3,
}

const segmentOf = ({ spelling, text, value, names, careless }: Manner) =>
  fc.record({
    how: spelling,
    bare: careless ? fc.boolean() : fc.constant(false),
    calls: fc.array(fc.tuple(fc.constantFrom(...names), bodyOf(value, careless)), { minLength: 1, maxLength: 3 }),
    after: careless ? text : fc.constant(''),
  })

export const answerOf = (manner: Manner): fc.Arbitrary<Answer> =>
  fc
    .record({
      thinking: manner.thinking,
      before: manner.text,
      segments: fc.array(segmentOf(manner), { maxLength: manner.segments }),
      missing: manner.careless ? fc.constantFrom('nothing', 'block', 'call') : fc.constant('nothing'),
    })
    .map(({ thinking, before, segments, missing }) => {
      const result: Answer = {
        text: '',
        startsInThinking: thinking !== undefined,
        reasoning: '',
        content: '',
        calls: [],
      }
      const byBlock = thinking?.endsByBlock === true && segments.length > 0
      if (thinking !== undefined) {
        result.reasoning = byBlock ? trimmed(thinking.text, false, true) : thinking.text
        result.text = thinking.text + (byBlock ? '' : '</think>')
      }
      const say = (text: string, afterCall: boolean, last: boolean) => {
        // So that the text does not end in the beginning of a tag.
        const whole = last && trimmed(text, true, true) !== '' ? `${text}\n.` : text
        result.text += whole
        result.content += trimmed(whole, afterCall, !last)
      }
      if (!byBlock) say(before, false, segments.length === 0)
      for (const [index, { how, bare, calls, after }] of segments.entries()) {
        const last = index === segments.length - 1
        const cut = last ? missing : 'nothing'
        result.text += `\n\n${bare ? '' : tag(how, '', how.block) + how.gap}`
        for (const [position, [name, body]] of calls.entries()) {
          const call = writeCall(how, name, body) ?? writeCall(how, name, { kind: 'none', selfClosing: false })!
          const closed = cut !== 'call' || position < calls.length - 1
          result.text += (position === 0 ? '' : how.gap) + call.start + (closed ? call.close : '')
          result.calls.push({ name, value: call.value, end: closed ? result.text.length : Number.POSITIVE_INFINITY })
        }
        if (cut === 'nothing') {
          result.text += bare ? '' : how.gap + tag(how, '/', how.block)
          say(after, true, last)
        }
      }
      return result
    })
