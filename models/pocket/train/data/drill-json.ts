// JSON from texts of made-up fields.
import type { Conversation, Random } from './conversation.ts'
import { casings, drawValue, plain, type Value, word } from './drill-tools.ts'
import { freshRequest } from './json-requests.ts'
import { fill } from './text-talk.ts'
import { capital } from './values.ts'
import { anyLabelled, anyLabelledSentence } from './variety.ts'
import { anyWord } from './words.ts'

export type Field = { name: string; words: string; value: Value }
export function fieldsOf(random: Random, count: number): Field[] {
  const casing = random.pick(casings.slice(0, 3))
  const fields = Array.from({ length: count }, (): Field => {
    const parts = random.chance(0.6) ? [word(random)] : [word(random), word(random)]
    const type = random.pick(['string', 'string', 'integer', 'number'] as const)
    return {
      name: casing(parts),
      words: parts.join(' '),
      value: drawValue({ name: '', words: '', type, required: true }, random),
    }
  })
  return fields.filter(({ name }, at) => fields.findIndex((other) => other.name === name) === at)
}
export const objectOf = (fields: readonly Field[]): string =>
  `{${fields.map(({ name, value }) => `${JSON.stringify(name)}: ${value.json}`).join(', ')}}`

/** Some of a text's made-up fields as JSON, by a list of keys, by an example or by a schema. */
export function drillJson(random: Random): Conversation {
  const told = fieldsOf(random, random.int(2, random.pick([7, 7, 16])))
  const lost = random.chance(0.3) ? fieldsOf(random, random.pick([1, 1, 2])).filter(unlike(told)) : []
  const some = random.chance(0.4) ? told : random.sample(told, random.int(1, told.length))
  const wanted = random.chance(0.5) ? [...some, ...lost] : random.shuffle([...some, ...lost])
  const answers = wanted.map((field) =>
    lost.includes(field) ? { ...field, value: { json: 'null', text: '' } } : field,
  )
  const kind = random.pick(['words', 'example', 'schema'] as const)
  const of = (field: Field) => typeOf(field.value)
  const properties = Object.fromEntries(
    wanted.map((field) => [field.name, { type: lost.includes(field) ? [of(field), 'null'] : of(field) }]),
  )
  const quote = random.pick(['', '', '`', '"', "'"])
  const request = freshRequest(random, kind, {
    k: wanted.map(({ name }) => quote + name + quote).join(random.pick([', ', ', ', ' and ', '; '])),
    e: `{${wanted.map((field) => `"${field.name}": ${exampleOf(of(field), random)}`).join(', ')}}`,
    n: word(random),
    t: '{t}',
  })
  const rule = lost.length > 0 ? `${random.pick(['Missing is null.', 'Use null for what it does not say.'])} ` : ''
  const thinking = random.chance(0.4)
  const found = answers.filter(({ value }) => value.json !== 'null')
  const lack = lost.length === 0 ? '' : ` The text does not say ${lost.map(({ name }) => name).join(' or ')}, so null.`
  const thought = `The text says: ${found.map(({ name, value }) => `${name} is ${plain(value)}`).join(', ')}.${lack}`
  return {
    task: 'drill-json',
    thinking,
    responseFormat:
      kind === 'schema'
        ? { type: 'object', properties, required: wanted.map(({ name }) => name), additionalProperties: false }
        : { type: 'object' },
    messages: [
      { role: 'user', content: rule + request.replaceAll('{t}', () => textOf(told, random)) },
      { role: 'assistant', content: objectOf(answers), ...(thinking && { reasoning: thought }) },
    ],
  }
}

const typeOf = ({ json }: Value) => (json.startsWith('"') ? 'string' : json.includes('.') ? 'number' : 'integer')
const exampleOf = (type: string, random: Random) =>
  type === 'string' ? random.pick(['"..."', '""', '"string"']) : random.pick(['0', '0', '"number"'])
const unlike = (fields: readonly Field[]) => (field: Field) =>
  fields.every(({ words }) => !words.split(' ').some((one) => field.words.split(' ').includes(one)))

/** One piece for each field: lines of one form, or sentences of any; with a piece between them that says nothing. */
function textOf(fields: readonly Field[], random: Random): string {
  const said = random.shuffle(fields).map((field) => ({ l: labelIn(field, fields, random), v: field.value.text }))
  if (random.chance(0.3)) {
    const line = random.pick([
      '{L}: {v}',
      '{L} = {v}',
      '- {l}: {v}',
      '{L} - {v}',
      '{L}\t{v}',
      '| {l} | {v} |',
      '* {L} > {v}',
    ])
    return said.map((values) => fill(line, values)).join('\n')
  }
  const pieces: string[] = []
  for (let at = 0; at < said.length; at++) {
    if (at + 1 < said.length && random.chance(0.2)) {
      const [one, other] = [fill(anyLabelled(random), said[at]!), fill(anyLabelled(random), said[++at]!)]
      const start = random.pick(['', '', 'The ', 'As ', 'With ', `${capital(anyWord(random))} `])
      pieces.push(`${start}${one}${random.pick([', ', ' and ', '; ', ` ${anyWord(random)} `, ', but '])}${other}.`)
    } else pieces.push(fill(random.pick([anyLabelledSentence, anyLabelledSentence, anyLine])(random), said[at]!))
    if (random.chance(0.12)) pieces.push(`${capital(anyWord(random))} ${anyWord(random)} ${anyWord(random)}.`)
  }
  return pieces.join(random.pick([' ', ' ', '\n']))
}

/** A sentence in which words that mean nothing stand around the field and its value. */
function anyLine(random: Random): string {
  const words = (most: number) => Array.from({ length: random.int(0, most) }, () => `${anyWord(random)} `).join('')
  const [first, second] = random.chance(0.6) ? ['{l}', '{v}'] : ['{v}', '{l}']
  return capital(
    `${words(2)}${random.pick(['the ', '', 'its '])}${first} ${words(2)}${second}${random.pick(['.', '.', '!'])}`,
  )
}

/** All of a field's words, or where no other field has it, one of two. */
function labelIn({ words }: Field, fields: readonly Field[], random: Random): string {
  const parts = words.split(' ')
  const one = random.pick(parts)
  const alone = fields.filter((other) => other.words.split(' ').includes(one)).length === 1
  return parts.length > 1 && alone && random.chance(0.25) ? one : words
}
