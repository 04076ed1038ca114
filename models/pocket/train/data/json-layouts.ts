// How a text of labels and values is laid out: lines, tables, code, logs, receipts, chats, letters. Only for training.
import type { Random } from './conversation.ts'
import { carriers, isFlag, labelOf, saidBeside, unsaid } from './json-carriers.ts'
import type { Domain, Field } from './json-domains.ts'
import type { Stated } from './json-text.ts'
import { casings, fillerWord } from './json-words.ts'
import { sentence } from './sentences.ts'
import { fill, vary, weighted } from './text-talk.ts'
import * as v from './values.ts'
import { coinedWord } from './words.ts'

type Row = { name: string; said: string; one: Stated }

function rowsOf(random: Random, stated: readonly Stated[]): Row[] {
  return random.shuffle(stated).map((one) => ({ name: labelOf(random, one.field), said: saidBeside(random, one), one }))
}

const separators = [
  ': ',
  ': ',
  ': ',
  ' = ',
  '=',
  ' - ',
  ' | ',
  ' :: ',
  ' -> ',
  ' => ',
  ' ..... ',
  ' ~ ',
  ' >> ',
  ' / ',
  ':',
  ' : ',
  ', ',
  '; ',
  ' is ',
  ' + ',
  '  ',
  ':\n  ',
  '\n',
  ' ... ',
  ' # ',
]
const bullets = ['', '', '', '', '- ', '- ', '• ', '> ', '+ ', '~ ', '@', '. ', '$', '1']

/** One a line: bullet, label, separator, value, all drawn once for the text. */
function lines(random: Random, rows: readonly Row[]): string {
  const casing = random.pick([...casings.slice(0, 7), casings[5]!, casings[5]!])
  const separator = random.chance(0.12) ? ` ${fillerWord(random)} ` : random.pick(separators)
  const bullet = random.pick(bullets)
  const wrap = random.pick(['{}', '{}', '{}', '{}', '"{}"', '**{}**', '[{}]', '({})', '<{}>'])
  const around = random.chance(0.15)
  const turned = separator.trim() !== '' && !separator.includes('\n') && random.chance(0.12)
  return rows
    .map(({ name, said, one }, at) => {
      const value = around && one.field.kind.schema.type === 'string' ? `"${said.replaceAll('"', '')}"` : said
      const head = wrap.replace('{}', () => casing(name))
      const mark = bullet === '1' ? `${at + 1}. ` : bullet === '@' || bullet === '$' ? `${bullet} ` : bullet
      return mark + (turned ? `${value}${separator}${head}` : `${head}${separator}${value}`)
    })
    .join(separator.includes('\n') && random.chance(0.6) ? '\n\n' : '\n')
}

/** All in one line; commas and spaces only part where no value has any. */
function inline(random: Random, rows: readonly Row[]): string {
  const casing = random.pick(casings.slice(0, 7))
  const commas = rows.some(({ said }) => said.includes(','))
  const joiner = random.pick(['; ', ' | ', ' / ', ' // ', ' -- ', '  *  ', ' & ', ...(commas ? [] : [', ', ', '])])
  const pair = random.pick([
    '{l}: {v}',
    '{l}={v}',
    '{l} = {v}',
    '{l} {v}',
    '{l}:{v}',
    '{l} - {v}',
    '{l} -> {v}',
    '{v} ({l})',
    '{l} ({v})',
    '[{l}] {v}',
    `{l} ${coinedWord(random, 2)} {v}`,
  ])
  return rows.map(({ name, said }) => fill(pair, { l: casing(name), v: said })).join(joiner)
}

const bare = ({ one, said }: Row, quote: string) =>
  one.field.kind.schema.type === 'string'
    ? `${quote}${said.replaceAll(quote, '')}${quote}`
    : isFlag(one) || /^-?\d+(\.\d+)?$/.test(said)
      ? said.toLowerCase()
      : `${quote}${said}${quote}`

/** What programs write and read. */
function code(random: Random, domain: Domain, rows: readonly Row[]): string {
  const casing = random.pick(casings.slice(0, 3))
  const quote = rows.some(({ said }) => /['"]/.test(said)) ? '`' : random.pick(['"', "'"])
  const pairs = rows.map((row) => [casing(row.name), bare(row, quote)] as const)
  const noun = domain.noun.replaceAll(/\W/g, '_')
  return random.pick([
    () => `${noun}(${pairs.map(([name, said]) => `${name}=${said}`).join(', ')})`,
    () =>
      `INSERT INTO ${noun} (${pairs.map(([name]) => name).join(', ')}) VALUES (${pairs.map(([, said]) => said).join(', ')});`,
    () => `[${noun}]\n${rows.map(({ said }, at) => `${pairs[at]![0]} = ${said}`).join('\n')}`,
    () => `${noun}:\n${rows.map(({ said }, at) => `  ${pairs[at]![0]}: ${said}`).join('\n')}`,
    () => `{ ${pairs.map(([name, said]) => `${name}: ${said}`).join(', ')} }`,
    () => pairs.map(([name, said]) => `--${name} ${said}`).join(' '),
    () => pairs.map(([name, said]) => `${noun}.${name} = ${said};`).join('\n'),
    () => pairs.map(([name, said]) => `export ${name.toUpperCase()}=${said}`).join('\n'),
    () =>
      `<${noun} ${pairs.map(([name, said]) => `${name}=${/^\d|^(true|false|yes|no|y|n)$/.test(said) ? `${quote}${said}${quote}` : said}`).join(' ')} />`,
    () =>
      `${random.pick([v.isoDate(random), v.clock(random), coinedWord(random), `${v.isoDate(random)}T${v.clock(random)}Z`])} ${random.pick(['info', 'INFO', 'warn', 'LOG', 'event', '[main]', `[${coinedWord(random)}]`, 'notice'])}${random.pick([':', '', ' -'])} ${pairs.map(([name, said]) => `${name}=${said}`).join(random.pick([' ', ', ', ' ']))}`,
  ])()
}

function table(random: Random, rows: readonly Row[]): string {
  const casing = random.pick(casings.slice(0, 7))
  const names = rows.map(({ name }) => casing(name))
  const values = rows.map(({ said }) => said)
  const delimiter = random.pick(
    [',', ';', '|', '\t', ' | ', ' ; ', ':']
      .filter((one) => !values.some((said) => said.includes(one.trim() || '\t')))
      .concat(' | '),
  )
  const width = (at: number) => Math.max(names[at]!.length, values[at]!.length)
  return random.pick([
    () => `${names.join(delimiter)}\n${values.join(delimiter)}`,
    () => `${names.join(delimiter)}\n${values.join(delimiter)}`,
    () => `| ${names.join(' | ')} |\n|${names.map(() => '---').join('|')}|\n| ${values.join(' | ')} |`,
    () =>
      `${random.pick(['| Field | Value |', '| Key | Value |', '| | |', `| ${v.capital(fillerWord(random))} | |`])}\n|---|---|\n${names.map((name, at) => `| ${name} | ${values[at]} |`).join('\n')}`,
    () =>
      `${names
        .map((name, at) => name.padEnd(width(at)))
        .join('  ')
        .trimEnd()}\n${values
        .map((said, at) => said.padEnd(width(at)))
        .join('  ')
        .trimEnd()}`,
    () =>
      names
        .map(
          (name, at) =>
            `${name.padEnd(Math.max(...names.map(({ length }) => length)) + 2, random.pick([' ', ' ', '.']))} ${values[at]}`,
        )
        .join('\n'),
  ])()
}

/** Questions with answers, a form with boxes, a talk of two. */
function asked(random: Random, rows: readonly Row[]): string {
  const [a, b] = random.pick([
    ['Q', 'A'],
    ['A', 'B'],
    ['-', '-'],
    random.sample(v.firstNames.train, 2),
    ['Caller', 'Desk'],
    [v.capital(coinedWord(random)), v.capital(coinedWord(random))],
  ]) as [string, string]
  const mark = random.pick([': ', ': ', ' - ', ' > '])
  return rows
    .map(({ name, said, one }) => {
      if (isFlag(one) && a === 'Q') return `[${one.json === 'true' ? 'x' : ' '}] ${name}`
      const question = vary(
        random,
        isFlag(one)
          ? '{l}?'
          : '[What is the {l}?|The {l}?|And the {l}?|{L}?|Which {l}?|Tell me the {l}.|{L}, please?|Do you have the {l}?]',
      )
      const reply = isFlag(one)
        ? said
        : vary(random, '[{v}|{v}|{v}|It is {v}|That is {v}|{v}|Sure: {v}|Let me see: {v}]')
      return `${a}${mark}${fill(question, { l: name })}\n${b}${mark}${fill(reply, { v: said })}`
    })
    .join('\n')
}

/** The field names that a frame's own words could be taken for. */
const framed =
  /name|person|sender|author|user|from|subject|title|date|day|time|sent|at$|host|speaker|contact|owner|recipient|receiver|customer|by$|with|reference|to$/

function frame(random: Random, domain: Domain, text: string): string {
  const two = () => random.sample(v.firstNames.train, 2) as [string, string]
  const safe =
    domain.open === true && !domain.fields.some(({ key, also }) => [key, ...also].some((name) => framed.test(name)))
  const draw = random.next()
  if (!safe || draw < 0.55) return text
  const [a, b] = two()
  if (draw < 0.7)
    return `${vary(random, `[Dear|Hello|Hi|Hey|Good morning] [${a}|all|team],`)}\n\n${text}\n\n${vary(random, `[Best|Regards|Yours|Thanks|See you soon|Take care|Many thanks],[ |\n]${b}`)}`
  if (draw < 0.8) return `From: ${v.email(random, 'train')}\nSubject: ${domain.noun}\n\n${text}`
  if (draw < 0.9)
    return `[${v.clock(random)}] ${a}: ${sentence(random, 'train')}\n[${v.clock(random)}] ${b}: ${text.replaceAll('\n', ' ')}`
  return `${a}: ${text}\n${b}: ${random.pick(['ok', 'thanks!', 'noted', 'got it', 'great', '👍', 'will do'])}`
}

function sentences(random: Random, domain: Domain, stated: readonly Stated[], absent: readonly Field[]): string {
  const open = new Map(stated.map((one) => [one.field.key, one]))
  const values = Object.fromEntries(stated.map(({ field, said }) => [field.key, said]))
  const told: string[] = []
  const keep = random.pick([0.3, 0.6, 0.9])
  for (const raw of random.shuffle(domain.lines)) {
    const flag = [...open.values()].some((one) => isFlag(one) && raw.includes(`{${one.field.key}}`))
    if (!random.chance(flag ? 0.8 : keep)) continue
    const line = vary(random, raw)
    const keys = [...new Set([...line.matchAll(/\{(\w+)\}/g)].map(([, key]) => key!))]
    if (!keys.every((key) => open.has(key))) continue
    for (const key of keys) open.delete(key)
    told.push(fill(line, values))
  }
  told.push(...carriers(random, [...open.values()]))
  if (absent.length > 0 && random.chance(0.15)) told.push(unsaid(random, random.pick(absent)))
  const mixed = random.shuffle(told)
  for (let more = random.pick([0, 0, 0, 0, 1, 1, 2]); more > 0; more--)
    mixed.splice(random.int(0, mixed.length), 0, filler(random))
  const glue = random.pick([' ', ' ', ' ', ' ', '\n', '\n\n', '\n- '])
  return (glue === '\n- ' ? '- ' : '') + mixed.join(glue)
}

/** A sentence that says nothing about any field. */
function filler(random: Random): string {
  const text = random.chance(0.7)
    ? sentence(random, 'train').replace(/[.!?]$/, '')
    : Array.from({ length: random.int(2, 6) }, () => fillerWord(random)).join(' ')
  return `${v.capital(text)}.`
}

/** `absent` are fields of the domain that the text must not tell. */
export function freshText(random: Random, domain: Domain, stated: readonly Stated[], absent: readonly Field[]): string {
  const rows = () => rowsOf(random, stated)
  const head = random.chance(0.2)
    ? `${random.pick([v.capital(domain.noun), domain.noun.toUpperCase(), `# ${domain.noun}`, `== ${domain.noun} ==`, `${v.capital(domain.noun)}:`])}\n`
    : ''
  const short = stated.every(({ said }) => !said.includes('\n'))
  const text = weighted(random, [
    [54, () => sentences(random, domain, stated, absent)],
    [14, () => head + lines(random, rows())],
    [8, () => head + inline(random, rows())],
    [short ? 8 : 0, () => code(random, domain, rows())],
    [6, () => head + table(random, rows())],
    [5, () => asked(random, rows())],
    [
      5,
      () => {
        const at = random.int(1, Math.max(1, stated.length - 1))
        const two = [
          sentences(random, domain, stated.slice(0, at), absent),
          lines(random, rowsOf(random, stated.slice(at))),
        ]
        return random.shuffle(two.filter((part) => part !== '')).join('\n\n')
      },
    ],
  ])()
  return frame(random, domain, text)
}
