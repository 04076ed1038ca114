// Conversations whose answers are JSON: fields of a text, lists of records, classes, things to make up.

import { classify } from './classify.ts'
import type { Conversation, Generator, Random, Split } from './conversation.ts'
import { oneOfMany } from './json-among.ts'
import {
  type Asked,
  answerJson,
  askedFor,
  askTemplates,
  exampleOf,
  flat,
  keysInWords,
  type Missing,
  schemaOf,
} from './json-ask.ts'
import { domains, type Field } from './json-domains.ts'
import { freshMore, freshNext, freshNullRule, freshRequest, freshSystem } from './json-requests.ts'
import { anyDomain, type RecordText, recordList, recordOf, type Stated, spaced } from './json-text.ts'
import { kinds } from './json-values.ts'
import { pluralOf } from './json-words.ts'
import { systems } from './phrases.ts'
import { fill, listed, spacedJson, TextTalk, turnCount, vary, weighted } from './text-talk.ts'
import * as v from './values.ts'

type Mode = 'words' | 'example' | 'schema'

function extract(talk: TextTalk): void {
  const { random, split } = talk
  const domain = anyDomain(random, split)
  const first = recordOf(random, split, domain)
  const most = split === 'train' && random.chance(0.25) ? 8 : 5
  const present = random.sample(
    first.stated.map(({ field }) => field),
    random.int(1, Math.min(most, first.stated.length)),
  )
  const lacking = new Set<Field>(
    first.absent.length > 0 && random.chance(0.22) ? random.sample(first.absent, random.chance(0.8) ? 1 : 2) : [],
  )
  if (random.chance(0.2)) for (const field of random.sample(present, 1)) lacking.add(field) // may be lacking in later texts
  const fields = random.shuffle([...new Set([...present, ...lacking])])
  const asked = askedFor(random, split, fields)
  const mode = weighted<Mode>(random, [
    [36, 'words'],
    [30, 'example'],
    [34, 'schema'],
  ])
  const grouped = asked.some((one) => 'group' in one)
  const kind: Mode = mode === 'words' && grouped ? 'example' : mode
  const missing: Missing = lacking.size > 0 && kind === 'schema' && random.chance(0.4) ? 'absent' : 'null'

  if (kind === 'schema')
    talk.responseFormat = schemaOf(random, asked, {
      missing,
      lacking,
      about: random.chance(0.4),
      closed: random.chance(0.6),
      fresh: split === 'train',
    })
  else if (random.chance(0.6)) talk.responseFormat = { type: 'object' }

  const values = {
    n: random.pick(domain.nouns),
    k: grouped ? '' : keysInWords(random, flat(asked)),
    e: exampleOf(random, split, asked),
  }
  const nullRule =
    missing === 'null' && kind !== 'schema' && (lacking.size > 0 ? random.chance(0.7) : random.chance(0.12))
      ? `${random.chance(0.4) ? '\n' : ' '}${split === 'train' && random.chance(0.7) ? freshNullRule(random) : random.pick(nullRules[split])}`
      : ''
  const templates = askTemplates[split]
  const bySystem = random.chance(kind === 'schema' ? 0.3 : 0.35)
  const fresh = split === 'train' && random.chance(0.75)
  if (bySystem && fresh) talk.system(freshSystem(random, kind, values) + nullRule)
  else if (bySystem)
    talk.system(
      fill(
        vary(
          random,
          random.pick(
            kind === 'words'
              ? templates.systemWords
              : kind === 'example'
                ? templates.systemExample
                : templates.systemSchema,
          ),
        ),
        values,
      ) + nullRule,
    )
  else if (random.chance(0.2)) talk.system(random.pick(systems[split]))

  let record = first
  const answer = (list: readonly Asked[], ask: string) => {
    const text = answerJson(list, record.stated, missing)
    talk.turn({
      ask,
      answer: text,
      thought: thoughtOf(list, record.stated, missing),
      fields: JSON.parse(text) as Record<string, unknown>,
    })
  }
  const firstTemplate = bySystem
    ? '{t}'
    : fresh
      ? freshRequest(random, kind, values)
      : vary(random, random.pick(templates[kind]))
  answer(
    asked,
    fill(firstTemplate, { ...values, t: record.text }) +
      (bySystem
        ? ''
        : record.text.includes('\n')
          ? nullRule.replace(' ', '\n').replace(/^\n(\w+)\n/, '\n$1 ')
          : nullRule),
  )

  for (let left = turnCount(random) - 1; left > 0; left--) {
    const free = talk.responseFormat === undefined && !bySystem
    if (free && random.chance(0.35)) talk.turn(question(random, split, record))
    else if (kind !== 'schema' && !bySystem && random.chance(0.45)) {
      // Other fields of the same text.
      const again = askedFor(
        random,
        split,
        random.sample(
          record.stated.map(({ field }) => field),
          random.int(1, 3),
        ),
      ).filter((one) => 'field' in one)
      if (again.length === 0) continue
      answer(
        again,
        split === 'train' && random.chance(0.7)
          ? freshMore(random, { k: keysInWords(random, flat(again)), n: values.n })
          : fill(vary(random, random.pick(moreFields[split])), { k: keysInWords(random, flat(again)), n: values.n }),
      )
      if (random.chance(0.5)) return
    } else {
      const wanted = [
        ...new Set([
          ...fields.filter((field) => !lacking.has(field) || random.chance(0.4)),
          ...random.sample(domain.fields, random.int(0, 2)).filter((field) => !fields.includes(field)),
        ]),
      ]
      if (wanted.length === 0) continue
      record = recordOf(random, split, domain, wanted, new Set(fields.filter((field) => !wanted.includes(field))))
      const next =
        split === 'train' && random.chance(bySystem ? 0.2 : 0.7)
          ? freshNext(random, { n: values.n })
          : bySystem
            ? '{t}'
            : vary(random, random.pick(templates.next))
      answer(asked, fill(next, { ...values, t: record.text }))
    }
  }
}

const nullRules: Record<Split, readonly string[]> = {
  train: [
    'Use null for what is missing.',
    'If a value is missing, use null.',
    'Unknown values are null.',
    'Use null if the text does not say it.',
    'Missing fields: null.',
    'If you cannot find a field, write null.',
    'Do not invent anything, use null.',
  ],
  'held-out': ['Where the text is silent, put null.', 'Put null in place of anything untold.'],
}
const moreFields: Record<Split, readonly string[]> = {
  train: [
    '[Now|And now] [only|just] {k}[, as JSON|].',
    '[Now|And] the same with {k}[ only|], [please|as JSON].',
    '[Only|Just] {k} [please|this time|now].',
    '[Now|Next] JSON with {k}.',
    '[And|Then] {k} of the same {n}, as JSON.',
    'Change the keys to {k}.',
  ],
  'held-out': ['This time hand me {k} in JSON.', 'JSON once more, holding {k}.'],
}
const questions: Record<Split, readonly string[]> = {
  train: [
    "[What is|What's|Tell me] the {l}[ in the text| of the {n}|]?",
    '[And|So] the {l}?',
    '[Which|What] {l} [does the text give|is it|was it]?',
    '{L}?',
    '[In plain words|Without JSON|Just in words], what is the {l}?',
  ],
  'held-out': ['Could you name the {l}?', 'And the {l} would be?'],
}

function question(random: Random, split: Split, record: RecordText) {
  const plain = record.stated.filter(({ field }) => field.kind.schema.type !== 'boolean')
  const one = plain.length > 0 ? random.pick(plain) : undefined
  if (one === undefined) return { ask: 'Thanks', answer: "You're welcome!", thought: 'The user says thanks.' }
  const l = spaced(one.field.key)
  return {
    ask: fill(vary(random, random.pick(questions[split])), { l, n: record.domain.noun }),
    answer: `The ${l} is ${one.said}${/[.!?]$/.test(one.said) ? '' : '.'}`,
    thought: `The user asks for the ${l}. The text says ${one.said}.`,
    contains: [one.said],
  }
}

const plainJson = (json: string): string => {
  const value = JSON.parse(json) as unknown
  return typeof value === 'string' ? value : Array.isArray(value) ? value.join(', ') : json
}

function thoughtOf(asked: readonly Asked[], stated: readonly Stated[], missing: Missing): string {
  const fields = flat(asked)
  const found = fields.flatMap(({ key, field, iso }) => {
    const one = stated.find((other) => other.field === field)
    return one === undefined ? [] : [`${key} is ${plainJson((iso ? one.iso : undefined) ?? one.json)}`]
  })
  const lost = fields.filter(({ field }) => !stated.some((other) => other.field === field)).map(({ key }) => key)
  const lack =
    lost.length > 0
      ? ` The text does not say ${listed(lost, 'or')}, so ${missing === 'null' ? 'null' : 'left out'}.`
      : ''
  return found.length === 0 ? lack.trim() : `The text says: ${found.join(', ')}.${lack}`
}

const listAsks: Record<Split, readonly string[]> = {
  train: [
    '[List|Return|Give me|Extract] all [entries|rows|records|of them] as JSON[ like|:] {e}\n\n{t}',
    '{t}\n\n[Turn|Convert] [this list|the list|it] into JSON: {e}',
    '[Convert|Parse] to JSON in the form {e}:\n{t}',
    'JSON [format|shape]: {e}\nText: {t}',
  ],
  'held-out': ['Every line below becomes an entry of {e}\n\n{t}', '{t}\n\nGather them up in {e}'],
}

function listOf(talk: TextTalk): void {
  const { random, split } = talk
  const domain = anyDomain(random, split)
  const count = random.int(2, 4)
  const { fields, records, text } = recordList(random, split, domain, count)
  const asked = askedFor(random, split, fields).filter((one) => 'field' in one)
  if (asked.length === 0) {
    extract(talk)
    return
  }
  const key =
    split === 'train' && random.chance(0.4)
      ? pluralOf(random.pick(v.nouns.train))
      : random.pick(
          split === 'train'
            ? ['items', 'entries', 'records', 'rows', 'list', 'results', 'data', `${domain.noun.split(' ')[0]}s`]
            : ['lines_read', 'collection'],
        )
  const single = asked.length === 1 || random.chance(0.15)
  const rowText = (record: readonly Stated[]) =>
    single ? record.find(({ field }) => field === flat(asked)[0]!.field)!.json : answerJson(asked, record, 'null')
  const itemSchema = single
    ? flat(asked)[0]!.field.kind.schema
    : schemaOf(random, asked, { missing: 'null', lacking: new Set(), about: false, closed: random.chance(0.5) })
  const bySchema = random.chance(0.35)
  if (bySchema)
    talk.responseFormat = {
      type: 'object',
      properties: { [key]: { type: 'array', items: itemSchema } },
      required: [key],
    }
  else if (random.chance(0.6)) talk.responseFormat = { type: 'object' }
  const e = single
    ? `{${JSON.stringify(key)}: [${JSON.stringify(flat(asked)[0]!.key)}]}`
    : `{${JSON.stringify(key)}: [${exampleOf(random, split, asked)}]}`
  const answer = `{${JSON.stringify(key)}: [${records.map(rowText).join(', ')}]}`
  talk.turn({
    ask: fill(
      split === 'train' && random.chance(0.6)
        ? freshRequest(random, bySchema && random.chance(0.6) ? 'schema' : 'example', { n: domain.noun, e })
        : vary(random, bySchema && random.chance(0.5) ? '{t}' : random.pick(listAsks[split])),
      { e, t: text },
    ),
    answer,
    thought: `There are ${count} entries: ${listed(records.map((record) => plainJson(record[0]!.json)))}.`,
    fields: JSON.parse(answer) as Record<string, unknown>,
  })
}

/** An order with its lines: fields, and a list of objects. */
function itemised(talk: TextTalk): void {
  const { random, split } = talk
  const train = split === 'train'
  const domain = random.pick(domains[split])
  const scalar = domain.fields.filter(
    ({ kind, spec }) =>
      !['array', 'boolean'].includes(kind.schema.type as string) &&
      !['product', 'count', 'price', 'small', 'sentence'].includes(spec),
  )
  if (scalar.length === 0) {
    extract(talk)
    return
  }
  const record = recordOf(random, split, domain, random.sample(scalar, random.int(1, 2)))
  const asked = askedFor(
    random,
    split,
    random.sample(
      record.stated.map(({ field }) => field),
      random.int(1, 2),
    ),
  )
  const listKey =
    train && random.chance(0.4)
      ? pluralOf(random.pick(v.nouns.train))
      : random.pick(
          train
            ? ['items', 'products', 'positions', 'lines', 'articles', 'goods', 'line_items', 'cart']
            : ['wares', 'bundle'],
        )
  const name = random.pick(train ? ['name', 'product', 'item', 'article', 'title', 'description'] : ['ware', 'thing'])
  const count = random.pick(train ? ['quantity', 'qty', 'count', 'amount', 'number', 'pieces'] : ['how_many', 'tally'])
  const cost = random.pick(train ? ['price', 'unit_price', 'cost', 'price_each'] : ['charge_each', 'tag_price'])
  const [withCount, withCost] = random.pick([
    [true, true],
    [true, false],
    [false, true],
  ] as const)
  const items = Array.from({ length: random.int(2, 4) }, () => ({
    name: random.pick(v.products[split]),
    count: String(random.int(1, 24)),
    cost: kinds.price.make(random),
  }))
  const form = random.int(0, 4)
  const said = items.map((item) => {
    const price = withCost ? item.cost.said : undefined
    if (form === 0)
      return `${withCount ? `${item.count} x ` : ''}${item.name}${price === undefined ? '' : ` at ${price}`}`
    if (form === 1)
      return `- ${[item.name, withCount ? item.count : undefined, price].filter((part) => part !== undefined).join(', ')}`
    if (form === 2)
      return `${item.name} (${[withCount ? `${item.count} pieces` : undefined, price === undefined ? undefined : `${price} each`].filter((part) => part !== undefined).join(', ')})`
    if (form === 3)
      return `- ${withCount ? `${item.count}x ` : ''}${item.name}${price === undefined ? '' : `: ${price}`}`
    return `${item.name}${withCount ? `, ${item.count} of them` : ''}${price === undefined ? '' : ` for ${price}`}`
  })
  const head = random.pick(
    train ? ['Items:', 'They want:', 'In the cart:', 'Lines:', 'Ordered:', ''] : ['Handed over:', 'What was taken:'],
  )
  const list = form === 1 || form === 3 ? `\n${said.join('\n')}` : `${said.join('; ')}.`
  const text = random.chance(0.75)
    ? `${record.text}${train && record.text.includes('\n') ? '\n' : (train ? /[.;!?\n]$/ : /[.\n]$/).test(record.text) ? ' ' : '. '}${head}${list.startsWith('\n') ? list : ` ${list}`}`
    : `${head === '' ? 'Items:' : head}${list.startsWith('\n') ? list : ` ${list}`}\n${record.text}`
  const entries = items.map(
    (item) =>
      `{${[`${JSON.stringify(name)}: ${JSON.stringify(item.name)}`, ...(withCount ? [`${JSON.stringify(count)}: ${item.count}`] : []), ...(withCost ? [`${JSON.stringify(cost)}: ${item.cost.json}`] : [])].join(', ')}}`,
  )
  const fields = answerJson(asked, record.stated, 'null')
  const answer = `${fields.slice(0, -1)}, ${JSON.stringify(listKey)}: [${entries.join(', ')}]}`
  const bySchema = random.chance(0.5)
  if (bySchema) {
    const base = schemaOf(random, asked, {
      missing: 'null',
      lacking: new Set(),
      about: false,
      closed: random.chance(0.5),
    }) as { properties: object; required: string[] }
    const properties = {
      [name]: { type: 'string' },
      ...(withCount && { [count]: { type: 'integer' } }),
      ...(withCost && { [cost]: { type: 'number' } }),
    }
    talk.responseFormat = {
      ...base,
      properties: {
        ...base.properties,
        [listKey]: { type: 'array', items: { type: 'object', properties, required: Object.keys(properties) } },
      },
      required: [...base.required, listKey],
    }
  } else if (random.chance(0.6)) talk.responseFormat = { type: 'object' }
  const e = `${exampleOf(random, split, asked).replace(/\s*\}$/, '')}, ${JSON.stringify(listKey)}: [{${[`${JSON.stringify(name)}: "..."`, ...(withCount ? [`${JSON.stringify(count)}: 0`] : []), ...(withCost ? [`${JSON.stringify(cost)}: 0`] : [])].join(', ')}}]}`
  talk.turn({
    ask: fill(
      train && random.chance(0.6)
        ? freshRequest(random, bySchema ? 'schema' : 'example', { n: domain.noun, e })
        : vary(random, random.pick(bySchema ? askTemplates[split].schema : askTemplates[split].example)),
      { n: domain.noun, e, t: text },
    ),
    answer,
    thought: `${thoughtOf(asked, record.stated, 'null')} ${items.length} items: ${listed(items.map((item) => item.name))}.`,
    fields: JSON.parse(answer) as Record<string, unknown>,
  })
}

/** "Give me a person as JSON": values out of thin air, that fit. */
function invent(talk: TextTalk): void {
  const { random, split } = talk
  for (;;) {
    const domain = anyDomain(random, split)
    if (domain.madeUp || domain.open) continue
    const fields = domain.fields.filter(({ kind }) => kind.schema.type !== 'array').slice(0, random.int(2, 4))
    const asked = askedFor(random, split, fields)
    const record = recordOf(random, split, domain, fields)
    const bySchema = random.chance(0.6) || asked.some((one) => 'group' in one)
    talk.responseFormat = bySchema
      ? schemaOf(random, asked, { missing: 'null', lacking: new Set(), about: false, closed: random.chance(0.6) })
      : { type: 'object' }
    const a = /^[aeiou]/.test(domain.noun) ? 'an' : 'a'
    talk.turn({
      ask: fill(
        vary(
          random,
          `[Give me|Make up|Invent|Create|Generate|Show me|Write] ${a} [random|made-up|sample|typical||||] {n}[ as JSON| in JSON|].${bySchema ? '' : ' Keys: {k}'}`,
        ).replace(/^(.*) an? (random|made-up|sample|typical)/, '$1 a $2'),
        { n: domain.noun, k: asked.some((one) => 'group' in one) ? '' : keysInWords(random, flat(asked)) },
      ),
      answer: answerJson(asked, record.stated, 'null'),
      thought: `The user wants an example of ${a} ${domain.noun} with ${listed(flat(asked).map(({ key }) => key))}.`,
    })
    return
  }
}

/** Small questions whose answer is one value in JSON. */
function oneValue(talk: TextTalk): void {
  const { random } = talk
  const key =
    talk.split === 'train' && random.chance(0.5)
      ? random.pick(v.nouns.train)
      : random.pick(['answer', 'result', 'value', 'output', 'sum'])
  const [a, b] = [random.int(2, 60), random.int(2, 60)]
  const words = random.sample(v.nouns[talk.split], random.int(3, 5))
  const [ask, value, thought] = random.pick([
    (): [string, unknown, string] => [`What is ${a} + ${b}?`, a + b, `${a} + ${b} = ${a + b}.`],
    (): [string, unknown, string] => [
      `Which comes first in the alphabet: ${listed(words, 'or')}?`,
      [...words].sort()[0],
      `In order: ${[...words].sort().join(', ')}.`,
    ],
    (): [string, unknown, string] => [
      `Is ${a} greater than ${b}?`,
      a > b,
      `${a} is ${a > b ? '' : 'not '}greater than ${b}.`,
    ],
    (): [string, unknown, string] => [
      `Sort: ${words.join(', ')}`,
      [...words].sort(),
      `In order: ${[...words].sort().join(', ')}.`,
    ],
    (): [string, unknown, string] => [`Split into words: ${words.join(' ')}`, words, `The words are ${listed(words)}.`],
  ])()
  talk.responseFormat = { type: 'object' }
  const how = random.pick([
    `Answer as JSON with the key "${key}".`,
    `Reply like {"${key}": ...}.`,
    `JSON with ${key}, please.`,
  ])
  if (random.chance(0.3)) {
    talk.system(how)
    talk.turn({ ask, answer: spacedJson({ [key]: value }), thought, fields: { [key]: value } })
  } else talk.turn({ ask: `${ask} ${how}`, answer: spacedJson({ [key]: value }), thought, fields: { [key]: value } })
}

export function jsonTalk(random: Random, split: Split): TextTalk {
  const talk = new TextTalk(random, split)
  weighted(random, [
    [70, extract],
    [split === 'train' ? 9 : 0, oneOfMany],
    [14, classify],
    [7, listOf],
    [6, itemised],
    [3, invent],
    [2, oneValue],
  ])(talk)
  return talk
}

export const json: Generator = {
  task: 'json',
  weight: 60,
  make: (random, split): Conversation => jsonTalk(random, split).finish('json'),
}
