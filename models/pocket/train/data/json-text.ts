// Records and the texts that say them: prose by a domain's lines, label lists, logs, tables, sentences by label.
import type { Random, Split } from './conversation.ts'
import { type Domain, domains, type Field } from './json-domains.ts'
import { freshText } from './json-layouts.ts'
import { openDomain } from './json-open.ts'
import { freshRows } from './json-rows.ts'
import { kindOf, kinds } from './json-values.ts'
import { noise } from './phrases.ts'
import { sentence } from './sentences.ts'
import { fill, vary, weighted } from './text-talk.ts'
import * as v from './values.ts'

export type Stated = { field: Field; said: string; json: string; iso?: string }
export type RecordText = { domain: Domain; stated: Stated[]; absent: Field[]; text: string }

export const spaced = (key: string) => key.replaceAll('_', ' ')

const madeUpKinds = [
  'person',
  'first',
  'city',
  'company',
  'product',
  'id',
  'code',
  'email',
  'date',
  'time',
  'words',
  'noun',
  'count',
  'big',
  'price',
  'colour',
  'version',
  'rating',
  'weekday',
  'minutes',
  'title',
  'sentence',
  'nouns',
  'names',
  'file',
  'phone',
  'url',
] as const

/** A domain of labels that mean nothing: only the text tells what belongs to them. */
function madeUpDomain(random: Random, split: Split): Domain {
  const keys = new Set<string>()
  const count = random.int(3, 7)
  while (keys.size < count) {
    const noun = random.pick(v.nouns[split])
    keys.add(
      random.chance(0.4) ? noun : `${random.pick(random.chance(0.5) ? v.nouns[split] : v.adjectives[split])}_${noun}`,
    )
  }
  // Sometimes all of one kind: then only the labels tell them apart.
  const one = random.chance(0.25) ? random.pick(madeUpKinds) : undefined
  const fields = [...keys].map((key): Field => {
    const spec = one ?? (random.chance(0.08) ? 'flag:yes~true~on|no~false~off' : random.pick(madeUpKinds))
    return { key, also: [], spec, kind: kindOf(spec) }
  })
  const noun = random.pick(v.nouns[split])
  const lines: string[] = []
  if (random.chance(0.3)) {
    // A flag that is told by its adjective, or denied.
    const adjective = random.pick(v.adjectives[split])
    const key = random.chance(0.5) ? adjective : `is_${adjective}`
    if (!keys.has(key)) {
      const spec = `flag:${adjective}|not ${adjective}`
      fields.push({ key, also: [], spec, kind: kindOf(spec) })
      lines.push(`[It is|The ${noun} is|This ${noun} is|That one is|We found it] {${key}}.`)
    }
  }
  return { noun, nouns: [noun], fields, lines, madeUp: true }
}

export function anyDomain(random: Random, split: Split): Domain {
  if (split === 'train' && random.chance(0.6)) return openDomain(random)
  return random.chance(0.3) ? madeUpDomain(random, split) : random.pick(domains[split])
}

/** Fields of which lines of prose can be made: those of a few lines, and one or two more. */
function drawFields(
  random: Random,
  domain: Domain,
  wanted: readonly Field[] | undefined,
  forbidden: ReadonlySet<Field>,
): readonly Field[] {
  const wide = random
    .shuffle(domain.madeUp || domain.open ? [] : domain.lines)
    .map((line) => domain.fields.filter(({ key }) => line.includes(`{${key}}`)))
  if (wanted === undefined) {
    if (domain.open) return random.sample(domain.fields, random.int(1, Math.min(8, domain.fields.length)))
    if (wide.length === 0) return random.sample(domain.fields, random.int(3, Math.min(7, domain.fields.length)))
    const chosen = new Set<Field>()
    const most = random.int(3, 7)
    for (const fields of wide) if (chosen.size + fields.length <= most) for (const field of fields) chosen.add(field)
    if (random.chance(0.3)) for (const field of random.sample(domain.fields, 1)) chosen.add(field)
    return [...chosen]
  }
  const line = wide.find(
    (fields) =>
      fields.length > 1 &&
      fields.some((field) => wanted.includes(field)) &&
      !fields.some((field) => forbidden.has(field)),
  )
  return line !== undefined && random.chance(0.7) ? [...new Set([...wanted, ...line])] : wanted
}

/** A record with some of its domain's fields, and its text: the wanted ones, perhaps more, none that is forbidden. */
export function recordOf(
  random: Random,
  split: Split,
  domain: Domain,
  wanted?: readonly Field[],
  forbidden: ReadonlySet<Field> = new Set(),
): RecordText {
  const chosen = drawFields(random, domain, wanted, forbidden)
  const made = new Map<Field, Stated>()
  const used = new Set<string>()
  for (const field of chosen) {
    for (let tries = 0; ; tries++) {
      const value = field.kind.make(random, split)
      // No two fields share a value: a text in which they do teaches nothing about which is which.
      if (field.kind.schema.type !== 'boolean' && used.has(value.json) && tries < 20) continue
      used.add(value.json)
      made.set(field, { field, ...value })
      break
    }
  }
  const stated = [...made.values()]
  const absent = domain.fields.filter((field) => !made.has(field))
  const fresh = split === 'train' && (domain.open === true || random.chance(0.6))
  return {
    domain,
    stated,
    absent,
    text: fresh ? freshText(random, domain, stated, absent) : write(random, split, domain, stated),
  }
}

function write(random: Random, split: Split, domain: Domain, stated: readonly Stated[]): string {
  if (domain.madeUp)
    return random.chance(0.4)
      ? labelLines(random, split, domain, stated)
      : withNoise(random, split, prose(random, split, domain, stated))
  return weighted(random, [
    [split === 'train' ? 62 : 70, () => withNoise(random, split, prose(random, split, domain, stated))],
    [split === 'train' ? 8 : 0, () => bare(random, stated)],
    [18, () => labelLines(random, split, domain, stated)],
    [6, () => withNoise(random, split, byLabel(random, split, stated))],
    [6, () => mixed(random, split, domain, stated)],
  ])()
}

function prose(random: Random, split: Split, domain: Domain, stated: readonly Stated[]): string[] {
  const open = new Map(stated.map((one) => [one.field.key, one]))
  const values = Object.fromEntries(stated.map(({ field, said }) => [field.key, said]))
  const lines: string[] = []
  // The wide lines first: they name the subject.
  const keysOf = (line: string) => [...new Set([...line.matchAll(/\{(\w+)\}/g)].map(([, key]) => key!))]
  const order = random.shuffle(domain.lines).sort((a, b) => Number(keysOf(b).length > 1) - Number(keysOf(a).length > 1))
  for (const raw of order) {
    const line = vary(random, raw)
    const keys = keysOf(line)
    if (!keys.every((key) => open.has(key))) continue
    for (const key of keys) open.delete(key)
    lines.push(fill(line, values))
  }
  const [first, ...others] = lines
  const rest = random.shuffle([...others, ...byLabel(random, split, [...open.values()])])
  return first === undefined ? rest : [first, ...rest]
}

const labelSentences: Record<Split, readonly string[]> = {
  train: [
    'The {l} is {v}.',
    'The {l} is {v}.',
    '{L}: {v}.',
    '{L}: {v}.',
    '{L} is {v}.',
    'The {l} was {v}.',
    'As for the {l}: {v}.',
    '{L} = {v}.',
    '{v} is the {l}.',
    'For the {l} we have {v}.',
    'The {l} should be {v}.',
    'Its {l} is {v}.',
    'They gave {v} as the {l}.',
    'We noted {v} as {l}.',
    'It has the {l} {v}.',
    'With {v} as {l}.',
    'The {l} this time: {v}.',
    '{v} serves as {l}.',
    'We set the {l} to {v}.',
    'The {l} turned out to be {v}.',
    'My {l} is {v}.',
    'Our {l}: {v}.',
    'We took {v} for the {l}.',
    '{L} - {v}.',
    'The {l}, by the way, is {v}.',
    'Please note the {l}: {v}.',
    'You asked for the {l}: {v}.',
    '{v} ({l}).',
    'The {l} changed to {v}.',
    'It comes with {l} {v}.',
    'There is also the {l}, {v}.',
  ],
  'held-out': [
    'Under {l} stands {v}.',
    'The {l} reads {v}.',
    '{L} → {v}.',
    'I see {v} for the {l}.',
    'Somebody put down {v} as its {l}.',
  ],
}
/** Two or three fields in one sentence. */
const joinedSentences: Record<Split, readonly string[]> = {
  train: [
    'The {l} is {v}, the {m} {w}.',
    'The {l} is {v} and the {m} is {w}.',
    '{L} {v}, {m} {w}.',
    'With {l} {v} and {m} {w}.',
    '{L}: {v}, {m}: {w}.',
    '{v} is the {l}, {w} the {m}.',
    'We have {v} as {l} and {w} as {m}.',
    'The {l} and the {m} are {v} and {w}.',
    'Not only is the {l} {v}, but the {m} is {w}.',
    'It has {l} {v} but {m} {w}.',
    '{L} {v} ({m}: {w}).',
  ],
  'held-out': ['While the {l} reads {v}, the {m} reads {w}.', '{v} stands for the {l}, {w} for the {m}.'],
}

function label(random: Random, { field }: Stated): string {
  return spaced(field.also.length > 0 && random.chance(0.35) ? random.pick(field.also) : field.key)
}

const plainSaid = ({ said, json, field }: Stated, random: Random) =>
  field.kind.schema.type === 'boolean'
    ? json === 'true'
      ? random.pick(['yes', 'true', 'yes'])
      : random.pick(['no', 'false', 'no'])
    : said

function byLabel(random: Random, split: Split, stated: readonly Stated[]): string[] {
  const sentences: string[] = []
  const left = random.shuffle(stated)
  while (left.length > 0) {
    const one = left.pop()!
    const values = { l: label(random, one), v: plainSaid(one, random) }
    const next = left.at(-1)
    const flag = (other: Stated) => other.field.kind.schema.type === 'boolean'
    if (next !== undefined && !flag(one) && !flag(next) && one.field.spec !== 'sentence' && random.chance(0.25)) {
      left.pop()
      sentences.push(
        fill(random.pick(joinedSentences[split]), { ...values, m: label(random, next), w: plainSaid(next, random) }),
      )
    } else
      sentences.push(
        fill(
          flag(one) ? random.pick(['{L}: {v}.', '{L}: {v}.', '{L} = {v}.']) : random.pick(labelSentences[split]),
          values,
        ),
      )
  }
  return sentences
}
function withNoise(random: Random, split: Split, lines: readonly string[]): string {
  const text = [...lines]
  if (random.chance(0.3))
    text.splice(
      random.int(0, text.length),
      0,
      random.chance(0.5) ? `${sentence(random, split).replace(/[.!?]$/, '')}.` : random.pick(noise[split]),
    )
  // Some texts are long, and little in them matters.
  if (random.chance(0.07))
    for (let more = random.int(3, 7); more > 0; more--)
      text.splice(random.int(0, text.length), 0, `${v.capital(sentence(random, split)).replace(/[.!?]$/, '')}.`)
  if (random.chance(0.1))
    text.unshift(
      random.pick(
        split === 'train'
          ? ['Hi!', 'Hello,', 'Dear team,', 'Good morning.', 'FYI:', 'Note:']
          : ['Greetings.', 'To whom it concerns:', 'Memo.'],
      ),
    )
  if (random.chance(0.1))
    text.push(
      random.pick(
        split === 'train'
          ? ['Thanks!', 'Best regards', 'Cheers', 'Thank you.']
          : ['Yours truly.', 'Signed and sealed.'],
      ),
    )
  return text.join(random.chance(0.12) ? '\n' : ' ')
}

function labelLines(random: Random, split: Split, domain: Domain, stated: readonly Stated[]): string {
  const rows = random.shuffle(stated).map((one) => [label(random, one), plainSaid(one, random)] as const)
  const head = random.chance(0.25) ? `${v.capital(domain.noun)}\n` : ''
  const kind = split === 'train' ? random.int(0, 7) : random.int(8, 10)
  switch (kind) {
    case 0:
    case 1:
      return head + rows.map(([name, said]) => `${v.capital(name)}: ${said}`).join('\n')
    case 2:
      return head + rows.map(([name, said]) => `- ${name}: ${said}`).join('\n')
    case 3:
      return rows.map(([name, said]) => `${name.replaceAll(' ', '_')}=${/ /.test(said) ? `"${said}"` : said}`).join(' ')
    case 4:
      return `${rows.map(([name]) => name.replaceAll(' ', '_')).join(';')}\n${rows.map(([, said]) => said).join(';')}`
    case 5:
      return `| ${rows.map(([name]) => name).join(' | ')} |\n| ${rows.map(() => '---').join(' | ')} |\n| ${rows.map(([, said]) => said).join(' | ')} |`
    case 6:
      return rows.map(([name, said]) => `${v.capital(name)}: ${said}`).join(random.pick(['; ', ', ', ' / ', ' | ']))
    case 7:
      return `[${v.isoDate(random)} ${v.clock(random)}] ${random.pick(['INFO', 'WARN', 'DEBUG', 'ERROR'])} ${rows.map(([name, said]) => `${name.replaceAll(' ', '_')}="${said}"`).join(' ')}`
    case 8:
      return head + rows.map(([name, said]) => `* ${v.capital(name)} — ${said}`).join('\n')
    case 9:
      return rows.map(([name, said]) => `<${name.replaceAll(' ', '-')}>${said}</${name.replaceAll(' ', '-')}>`).join('')
    default:
      return rows.map(([name, said]) => `${name.toUpperCase()}\t${said}`).join('\n')
  }
}

/** Values without a word around them: only what they are tells which is which. */
function bare(random: Random, stated: readonly Stated[]): string {
  const order = random.chance(0.5) ? stated : random.shuffle(stated)
  const said = order.map((one) => {
    if (one.field.kind.schema.type !== 'integer') return one.said
    const name = label(random, one)
    return random.pick([`${one.said} ${name}`, `${name} ${one.said}`, `${name}: ${one.said}`])
  })
  return said.join(random.pick([', ', ', ', ' - ', '; ', ' | ', '\n', ' / ']))
}

function mixed(random: Random, split: Split, domain: Domain, stated: readonly Stated[]): string {
  const at = Math.ceil(stated.length / 2)
  return `${prose(random, split, domain, stated.slice(0, at)).join(' ')}\n${labelLines(random, split, domain, stated.slice(at))}`
}

/** Several records of the same fields, one a line or in one sentence. */
export function recordList(
  random: Random,
  split: Split,
  domain: Domain,
  count: number,
): { fields: Field[]; records: Stated[][]; text: string } {
  const named = domain.fields.filter(
    ({ spec }) =>
      spec in kinds &&
      !domain.madeUp &&
      /^(person|first|title|product|city|company|id|dish|animal|song|artist|noun|words|job|car|code|host|file)$/.test(
        spec,
      ),
  )
  const others = domain.fields.filter(
    ({ spec, kind }) =>
      /^(count|small|age|price|rating|big|city|date|isodate|time|colour|id|email|weekday|year|minutes|percent|kilos)$/.test(
        spec,
      ) && kind.schema.type !== 'array',
  )
  const head =
    named.length > 0
      ? random.pick(named)
      : (domain.fields.find(({ kind }) => kind.schema.type === 'string') ?? domain.fields[0]!)
  const fields = [
    head,
    ...random.sample(
      others.filter((field) => field !== head),
      random.int(1, 2),
    ),
  ]
  const records = Array.from({ length: count }, () =>
    fields.map((field): Stated => ({ field, ...field.kind.make(random, split) })),
  )
  if (split === 'train' && random.chance(0.6)) return { fields, records, text: freshRows(random, domain.noun, records) }
  const labels = fields.map((field) => spaced(field.key))
  const form = random.int(0, 4)
  const separator = random.pick([', ', ' - ', ': ', ' | '])
  const text = records
    .map((record) => {
      const said = record.map((one) => plainSaid(one, random))
      if (form === 0) return `- ${said.join(separator)}`
      if (form === 1) return said.map((value, at) => (at === 0 ? value : `${labels[at]} ${value}`)).join(', ')
      if (form === 2)
        return `${said[0]} (${said
          .slice(1)
          .map((value, at) => `${labels[at + 1]}: ${value}`)
          .join(', ')})`
      if (form === 3) return said.join(';')
      return `${v.capital(labels[0]!)} ${said[0]} has ${said
        .slice(1)
        .map((value, at) => `${labels[at + 1]} ${value}`)
        .join(' and ')}.`
    })
    .join(form === 4 ? ' ' : form === 2 ? ', ' : '\n')
  return {
    fields,
    records,
    text:
      form === 3
        ? `${labels.join(';')}\n${text}`
        : form === 0 && fields.length > 1
          ? `${v.capital(labels.join(separator))}:\n${text}`
          : text,
  }
}
