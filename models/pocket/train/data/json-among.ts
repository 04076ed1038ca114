// Several records in one text, of which one is meant: by its name, its place in the list, or another of its values.
// Only for training.
import { answerJson, askedFor, exampleOf, flat, keysInWords, schemaOf } from './json-ask.ts'
import { labelOf } from './json-carriers.ts'
import type { Domain, Field } from './json-domains.ts'
import { freshKind } from './json-fresh-values.ts'
import { freshRequest, type RequestKind } from './json-requests.ts'
import { freshRows } from './json-rows.ts'
import { anyDomain, type Stated } from './json-text.ts'
import { fillerWord } from './json-words.ts'
import { fill, type TextTalk, vary } from './text-talk.ts'
import * as v from './values.ts'

const naming = ['name', 'first', 'person', 'company', 'city', 'product', 'mark']
const ordinals = ['first', 'second', 'third', 'fourth']

export function oneOfMany(talk: TextTalk): void {
  const { random } = talk
  const domain: Domain = anyDomain(random, 'train')
  const usable = domain.fields.filter(
    ({ kind, spec }) => !['boolean', 'array'].includes(kind.schema.type as string) && spec !== 'sentence',
  )
  const spec = random.pick(naming)
  const headWords = random.pick([
    `${fillerWord(random)} name`,
    'name',
    'label',
    'title',
    `${domain.noun.split(' ').at(-1)!} name`,
  ])
  const head: Field = { key: headWords.replaceAll(' ', '_'), also: [], spec, kind: freshKind(spec) }
  const others = random
    .sample(usable, random.int(1, 4))
    .filter(({ key, also }) => ![key, ...also].some((name) => name.includes('name') || name === head.key))
  if (others.length === 0) {
    oneOfMany(talk)
    return
  }
  const seen = new Set<string>()
  const records = Array.from({ length: random.pick([2, 2, 3, 3, 4]) }, () =>
    [head, ...others].map((field): Stated => {
      for (let tries = 0; ; tries++) {
        const value = field.kind.make(random, 'train')
        const fresh = ![...seen].some((old) => old.includes(value.said) || value.said.includes(old))
        if (tries < 30 && !(field === head ? fresh : !seen.has(value.said))) continue
        seen.add(value.said)
        return { field, ...value }
      }
    }),
  )
  const text = freshRows(random, domain.noun, records)
  const ordered = records.every(
    (record, at) => at === 0 || text.indexOf(record[0]!.said) > text.indexOf(records[at - 1]![0]!.said),
  )
  const asked = askedFor(random, 'train', random.shuffle(random.chance(0.4) ? [head, ...others] : others))
  const grouped = asked.some((one) => 'group' in one)
  const kind: RequestKind = random.pick(grouped ? ['example', 'schema'] : ['words', 'example', 'schema'])
  if (kind === 'schema')
    talk.responseFormat = schemaOf(random, asked, {
      missing: 'null',
      lacking: new Set(),
      about: random.chance(0.3),
      closed: random.chance(0.6),
      fresh: true,
    })
  else if (random.chance(0.6)) talk.responseFormat = { type: 'object' }

  const meant = random.int(0, records.length - 1)
  const how = random.next()
  // The value by which it is known must be no other record's, and not be asked back alone.
  const by = random.pick(others)
  const which = (at: number): string => {
    const name = records[at]![0]!.said
    if (ordered && how < 0.15)
      return `the ${at === records.length - 1 && random.chance(0.5) ? 'last' : ordinals[at]} ${random.pick(['one', domain.noun.split(' ').at(-1)!, 'entry', 'record'])}`
    const one = records[at]!.find(({ field }) => field === by)!
    if (
      how > 0.85 &&
      others.length > 1 &&
      records.every((other, place) => place === at || other.find(({ field }) => field === by)!.said !== one.said)
    )
      return `the one with ${labelOf(random, by)} ${one.said}`
    return name
  }
  const values = {
    n: random.pick(domain.nouns),
    k: grouped ? '' : keysInWords(random, flat(asked)),
    e: exampleOf(random, 'train', asked),
  }
  const request = freshRequest(random, kind, values)
  const target = vary(
    random,
    '[For {w} only|Only {w}|It is about {w}|I mean {w}|Just {w}|We need {w}|Take {w}|Look at {w}|About {w}|The record of {w}|Only {w} matters|What about {w}|This concerns {w}|Ignore all but {w}|Use {w}|{w} is the one I want|No other than {w}|The {r} is {w}]',
  ).replace('{r}', () => random.pick(['one', 'one that counts', 'right one']))
  const say = (at: number) => v.capital(fill(target, { w: which(at) }).replace(/^the /, 'The '))
  const place = random.next()
  const plain = say(meant)
  const ask =
    place < 0.5
      ? `${plain}${random.pick(['. ', ': ', '.\n', '.\n\n'])}${request}`
      : `${request}${random.pick(['\n', '\n\n'])}${plain}.`
  const turn = (at: number, question: string) => {
    const stated = records[at]!
    const answer = answerJson(asked, stated, 'null')
    talk.turn({
      ask: question,
      answer,
      thought: `${v.capital(stated[0]!.said)} is meant: ${flat(asked)
        .map(({ key, field, iso }) => {
          const one = stated.find((other) => other.field === field)!
          const value = JSON.parse((iso ? one.iso : undefined) ?? one.json) as unknown
          return `${key} is ${typeof value === 'string' ? value : one.json}`
        })
        .join(', ')}.`,
      fields: JSON.parse(answer) as Record<string, unknown>,
    })
  }
  turn(meant, fill(ask, { t: text }))
  for (let at = 0; at < records.length; at++)
    if (at !== meant && random.chance(0.3))
      turn(
        at,
        fill(
          vary(random, '[And|Now|And now|Next|The same for|What about|Then|Same for|Again, for] {w}[.|, please.|?|]'),
          { w: which(at) },
        ),
      )
}
