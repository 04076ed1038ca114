// How fields are asked for (by example, by schema, by words) and how the answer is written.
import type { Random, Split } from './conversation.ts'
import type { Field } from './json-domains.ts'
import { type Stated, spaced } from './json-text.ts'
import { casings } from './json-words.ts'
import { listed, vary } from './text-talk.ts'
import * as v from './values.ts'
import { coinedWord } from './words.ts'

/** What is asked: a field under a key, or a group of them. */
export type Asked = One | { key: string; group: Asked[] }
/** `iso`: dates are to come as 2026-03-05. */
type One = { key: string; field: Field; iso: boolean; means?: string }

const groups: Record<Split, readonly string[]> = {
  train: [
    'details',
    'info',
    'data',
    'meta',
    'contact',
    'record',
    'properties',
    'attributes',
    'main',
    'extra',
    'summary',
    'body',
  ],
  'held-out': ['particulars', 'facts', 'essentials', 'findings'],
}

const keyStyles = [
  (key: string) => key,
  (key: string) => key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
  (key: string) => v.capital(spaced(key)),
  (key: string) => key.replaceAll('_', '-'),
  (key: string) => v.capital(key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())),
  (key: string) => spaced(key),
]

/** Keys for the fields, in one style, some of them grouped. */
export function askedFor(random: Random, split: Split, fields: readonly Field[]): Asked[] {
  if (split === 'train' && random.chance(0.7)) return freshAsked(random, fields)
  const style = random.chance(0.62) ? keyStyles[0]! : random.chance(0.5) ? keyStyles[1]! : random.pick(keyStyles)
  const asked: Asked[] = fields.map((field) => ({
    field,
    iso: (field.spec === 'date' || field.spec === 'isodate') && random.chance(0.35),
    key: style(field.also.length > 0 && random.chance(0.4) ? random.pick(field.also) : field.key),
  }))
  if (asked.length >= 3 && random.chance(0.15)) {
    const at = random.int(0, asked.length - 2)
    const group = asked.splice(at, random.int(2, asked.length - at))
    asked.splice(at, 0, { key: style(random.pick(groups[split])), group })
  }
  return asked
}

/** In any casing, groups by any noun, now and then keys that only a description explains. */
function freshAsked(random: Random, fields: readonly Field[]): Asked[] {
  const style = random.pick([casings[0]!, casings[0]!, casings[0]!, casings[2]!, casings[2]!, ...casings])
  const opaque = random.chance(0.07) ? random.pick(['letter', 'number', 'coined']) : undefined
  const prefix = random.pick(['field', 'f', 'x', 'key', 'col', coinedWord(random)])
  const used = new Set<string>()
  const asked = fields.map((field, at): One => {
    const name = spaced(field.also.length > 0 && random.chance(0.4) ? random.pick(field.also) : field.key)
    const key =
      opaque === undefined
        ? style(name)
        : opaque === 'letter'
          ? String.fromCharCode(97 + at)
          : opaque === 'number'
            ? `${prefix}${at + 1}`
            : coinedWord(random)
    const iso = (field.spec === 'date' || field.spec === 'isodate') && random.chance(0.35)
    return {
      field,
      iso,
      key,
      ...(opaque !== undefined && {
        means: `${random.pick(['the ', 'the ', ''])}${name}${iso ? ' (YYYY-MM-DD)' : ''}`,
      }),
    }
  })
  for (const { key } of asked) used.add(key)
  if (used.size < asked.length) return freshAsked(random, fields)
  if (opaque !== undefined || asked.length < 3 || !random.chance(0.2)) return asked
  const mixed: Asked[] = [...asked]
  for (let more = random.int(1, 2); more > 0 && mixed.length >= 3; more--) {
    const at = random.int(0, mixed.length - 2)
    const group = mixed.splice(at, random.int(2, Math.min(3, mixed.length - at)))
    const key = style(random.chance(0.3) ? random.pick(groups.train) : random.pick(v.nouns.train))
    if (used.has(key)) return asked
    used.add(key)
    mixed.splice(at, 0, { key, group })
  }
  return mixed
}

const freshAbout = (random: Random, name: string): string =>
  vary(
    random,
    `[The|the|Its|A|Our|] ${name}[||| of the text| in the text| as written| given| that is mentioned| from the message|, exactly as written|, copied|, if any].`,
  ).replace(/\.$/, () => random.pick(['', '', '.']))

function meaning(random: Random, keys: readonly string[], asked: readonly One[]): string {
  const form = random.pick(['{k} ({m})', '{k} = {m}', '{k}: {m}', '{k} for {m}', '{k} is {m}', '{m} as {k}'])
  const parts = asked.map(({ means }, at) => form.replace('{k}', () => keys[at]!).replace('{m}', () => means!))
  return random.chance(0.3)
    ? `\n${parts.map((part) => `- ${part}`).join('\n')}\n`
    : parts.join(random.pick([', ', '; ']))
}

export const flat = (asked: readonly Asked[]): One[] =>
  asked.flatMap((one) => ('group' in one ? flat(one.group) : [one]))

/** Where the text lacks a field: `null`, or the key left out. */
export type Missing = 'null' | 'absent'

export function answerJson(asked: readonly Asked[], stated: readonly Stated[], missing: Missing): string {
  const entries = asked.flatMap((one): string[] => {
    if ('group' in one) return [`${JSON.stringify(one.key)}: ${answerJson(one.group, stated, missing)}`]
    const found = stated.find(({ field }) => field === one.field)
    if (found === undefined && missing === 'absent') return []
    return [`${JSON.stringify(one.key)}: ${(one.iso ? found?.iso : undefined) ?? found?.json ?? 'null'}`]
  })
  return `{${entries.join(', ')}}`
}

export function schemaOf(
  random: Random,
  asked: readonly Asked[],
  options: { missing: Missing; lacking: ReadonlySet<Field>; about: boolean; closed: boolean; fresh?: boolean },
): Record<string, unknown> {
  const properties = asked.map((one): [string, unknown] => {
    if ('group' in one) return [one.key, schemaOf(random, one.group, options)]
    const { field } = one
    const base: Record<string, unknown> = { ...field.kind.schema }
    if (options.missing === 'null' && options.lacking.has(field)) {
      if (random.chance(0.2)) return [one.key, { anyOf: [base, { type: 'null' }] }]
      base.type = [base.type, 'null']
      if (base.enum !== undefined) base.enum = [...(base.enum as unknown[]), null]
    }
    if (one.iso) base.format = 'date'
    if (one.means !== undefined) base.description = one.means
    else if (options.about && options.fresh) base.description = freshAbout(random, spaced(field.key))
    else if (options.about)
      base.description = v.capital(vary(random, `[the ||its ]${spaced(field.key)}[| of the text| in the text]`))
    return [one.key, base]
  })
  const required = asked
    .filter((one) => 'group' in one || options.missing === 'null' || !options.lacking.has(one.field))
    .map(({ key }) => key)
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length > 0 && { required }),
    ...(options.closed && { additionalProperties: false }),
  }
}

/** The example object; `how` says what its values are like. */
export function exampleOf(random: Random, split: Split, asked: readonly Asked[]): string {
  const told = flat(asked).some(({ means }) => means !== undefined)
  const how = told ? 2 : random.int(0, 5)
  const value = ({ field, iso, means }: One): string => {
    if (means !== undefined) return JSON.stringify(means)
    if (iso && how !== 1 && how !== 5) return random.chance(0.8) ? '"YYYY-MM-DD"' : '"2020-01-31"'
    const { type, enum: options } = field.kind.schema as { type: string; enum?: string[] }
    if (how === 5 && iso) return 'YYYY-MM-DD'
    if (how === 5)
      return type === 'array'
        ? 'string[]'
        : options !== undefined
          ? options.map((option) => JSON.stringify(option)).join(' | ')
          : type
    if (how === 0) return JSON.stringify(options?.join('|') ?? (type === 'array' ? 'array of strings' : type))
    if (how === 1 && (iso || field.spec !== 'date')) {
      const made = field.kind.make(random, split)
      return (iso ? made.iso : undefined) ?? made.json
    }
    if (how === 2) return JSON.stringify(`<${spaced(field.key)}>`)
    const text = how === 4 ? '' : '...'
    return type === 'string'
      ? JSON.stringify(text)
      : type === 'array'
        ? `[${JSON.stringify(text)}]`
        : type === 'boolean'
          ? 'true'
          : '0'
  }
  const write = (list: readonly Asked[]): string =>
    `{${list.map((one) => `${JSON.stringify(one.key)}: ${'group' in one ? write(one.group) : value(one)}`).join(', ')}}`
  const text = write(asked)
  return how !== 5 && random.chance(0.25) ? JSON.stringify(JSON.parse(text), null, 2) : text
}

const typeWord = ({ field, iso }: One) =>
  iso ? 'YYYY-MM-DD' : field.kind.schema.type === 'array' ? 'array of strings' : (field.kind.schema.type as string)

/** The keys in words; only for keys that are not grouped. */
export function keysInWords(random: Random, asked: readonly One[]): string {
  const quote = random.pick(['', '', '`', '"', "'"])
  const keys = asked.map(
    ({ key }) => `${quote || (/[ ]/.test(key) ? '"' : '')}${key}${quote || (/[ ]/.test(key) ? '"' : '')}`,
  )
  if (asked.some(({ means }) => means !== undefined)) return meaning(random, keys, asked)
  const dated = keys.map((key, at) => (asked[at]!.iso ? `${key} (YYYY-MM-DD)` : key))
  return random.pick([
    () => listed(dated),
    () => listed(dated),
    () => dated.join(', '),
    () => asked.map((one, at) => `${keys[at]} (${typeWord(one)})`).join(', '),
    () => `\n${dated.map((key) => `- ${key}`).join('\n')}\n`,
    () => `\n${asked.map((one, at) => `${keys[at]}: ${typeWord(one)}`).join('\n')}\n`,
    () =>
      asked.some(({ iso }) => iso)
        ? listed(dated)
        : `{ ${asked.map(({ key, field }) => `${/^\w+$/.test(key) ? key : JSON.stringify(key)}: ${field.kind.schema.type === 'array' ? 'string[]' : field.kind.schema.type === 'integer' ? 'number' : (field.kind.schema.type as string)}`).join('; ')} }`,
  ])()
}

/** `{k}` keys, `{e}` example, `{t}` text, `{n}` what the text is about. */
export const askTemplates: Record<
  Split,
  {
    words: readonly string[]
    example: readonly string[]
    schema: readonly string[]
    next: readonly string[]
    systemWords: readonly string[]
    systemExample: readonly string[]
    systemSchema: readonly string[]
  }
> = {
  train: {
    words: [
      '[Return|Give me|Write|Output|Produce|Make] [JSON|a JSON object|json] with {k}[.|:| from this text:| for this {n}:] {t}',
      '[Extract|Get|Pull out|Find|Pick out] {k} [from|out of] [the|this] [text|{n}|following text|message] [as JSON|and answer in JSON|in JSON format|and return JSON]: {t}',
      '{t}\n\n[Extract|Return|Give me|Get] {k} as [JSON|a JSON object].',
      '{t} [→|=>|--] JSON with [the keys|keys|fields] {k}[, please|]',
      '[Turn|Convert|Parse] [this|the following|this {n}] into JSON with [the keys|keys|the fields] {k}:\n\n{t}',
      '[Please r|R]eturn only JSON [with the fields|with the keys|having] {k}.\n\nText: {t}',
      '[What are|Tell me] {k} [here|in this {n}]? [Answer|Reply|Respond] [in|with|as] JSON[ only|].\n\n"""\n{t}\n"""',
      'JSON [please|only]: {k}\n{t}',
      'Text: {t}\n[Keys|Fields]: {k}\n[Answer in JSON|JSON]:',
      '[I need|I want|Can you give me] {k} [from this {n}|of this {n}|from this] as JSON. {t}',
    ],
    example: [
      '[Extract|Get|Pull out] the [data|fields|details|values] [from|of] this [text|{n}] as JSON [like|like this|in this form|in this format|of this shape]: {e}\n\n{t}',
      '{t}\n\n[Answer|Reply|Respond] with JSON [like|like this:|in this format:|of the form] {e}',
      '[Return|Give me] {e} [for|filled in for|with the values from]: {t}',
      '[Fill in|Complete] this JSON [from|with] the text[ below|].\n{e}\n\nText:\n{t}',
      'Parse [this|the {n}|the text] [into|to] JSON. [Example|Format|Output format|Shape|Expected output]: {e}\n[Input|Text|{n}]: {t}',
      'Text: "{t}"\nJSON [format|template|shape]: {e}',
      '[Use|Follow|Stick to] [this format|exactly this shape]:\n```json\n{e}\n```\n[Text|Input]: {t}',
    ],
    schema: [
      '{t}',
      '{t}',
      '[Extract|Get|Parse|Read] the {n}[:|.] {t}',
      '[Extract the data|Extract the information|Fill the schema|Give me the fields]: {t}',
      '{t}\n\n[Extract it as JSON.|As JSON, please.|Return the JSON.|Structure this.]',
      '[Text|Input]: {t}',
      '[Turn this into JSON|Parse this|Structured data, please]: {t}',
      '[Here is the|This is the] {n}:\n{t}',
    ],
    next: [
      '{t}',
      '{t}',
      '[Next|The next one|Now this one|And this|Another one|One more|Same for this|Same again]: {t}',
      '[And|Now] [for|the same for] [this text|this|this {n}]:\n{t}',
      '[The same|Same keys|Same format][, please|]: {t}',
      '[Thanks|Great|ok|Good]. [Next|Now]: {t}',
    ],
    systemWords: [
      '[You extract data.|You are a parser.|You read texts.|You are an extraction engine.|] [For each|From every|Of each] [message|text], [return|answer with|output] JSON with {k}.',
      '[Answer|Reply] [only|always] [in|with] JSON [with the keys|with the fields] {k}[, taken from the text|].',
      'The user [sends|gives] [a {n}|texts]. [Return|Extract] {k} as JSON.[ Nothing else.|]',
    ],
    systemExample: [
      '[You extract data.|Extract the data.|Parse the text.|The user will provide some text.] [Answer|Reply|Output] [with|in] JSON [like this|of this form|like]: {e}',
      'The user will [provide|send] [a {n}|some text]. [Please parse it|Parse it|Extract the fields] and output [them in|] JSON format.\n\nEXAMPLE JSON OUTPUT:\n{e}',
      '[Return|Output] JSON only[.|, no text.]\n[Format|Shape|Example]: {e}',
    ],
    systemSchema: [
      '[You extract data|You extract structured data|Read the values|Extract the fields|Extract the information] [from the text|from each message|from what the user writes].',
      '[Answer|Reply] in JSON.',
      'You are a [helpful|careful|precise] assistant[ that answers in JSON|].',
      '[Copy values exactly.|Copy the values as they are written.|Do not invent values.]',
    ],
  },
  'held-out': {
    words: [
      'Boil this down to JSON holding {k}. {t}',
      'From the lines below, lift {k} and hand them over as JSON.\n\n{t}',
      '{t}\n\nWhat I want from it is JSON: {k}.',
      'Kindly put {k} into a JSON object, going by this: {t}',
    ],
    example: [
      'Model your reply on {e} and take everything from here: {t}',
      '{t}\n\nCast that into the mould {e}',
      'Here is a mould: {e}\nPour this into it: {t}',
    ],
    schema: ['{t}', 'Kindly note down what this says: {t}', '{t}\n\nRecord the above.'],
    next: ['Likewise: {t}', 'Carry on with {t}', 'Here comes a further one. {t}'],
    systemWords: ['Whatever text arrives, boil it down to JSON holding {k}.'],
    systemExample: ['Whatever text arrives, pour it into this mould: {e}'],
    systemSchema: ['You keep the records of a small office.', 'Note down what the visitor says.'],
  },
}
