// Results of functions, and the sentences that carry them to the user.
import type { Random, Split } from './conversation.ts'
import { idKind, type Kind, kinds, type Said } from './kinds.ts'
import { errors, failed } from './phrases.ts'
import { sentence } from './sentences.ts'
import { cased, type Style, type Tool } from './toolset.ts'
import * as v from './values.ts'
import { roughen } from './variety.ts'
import type { Values } from './wording.ts'

export type Field = { name: string; label: string; kind: Kind; said: Said }
/** What a tool gave, what an answer says about it, the short thought before, and what must stand in the answer. */
export type Result = {
  content: string
  answer: string
  thought: string
  contains: string[]
  fields: Field[]
  items: Field[][]
}

/** A value as it stands in an answer. */
export function shown({ json }: Said): string {
  const value = JSON.parse(json) as unknown
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value === 'object' && value !== null) return Object.values(value).join(', ')
  return json
}

export function fieldOf(kind: Kind, casing: Style['casing'], random: Random, split: Split): Field {
  const name = random.chance(0.7) ? kind.names[0]! : random.pick(kind.names)
  return {
    name: cased(name, casing === 'camel' ? 'camel' : 'snake'),
    label: name.replace(/_/g, ' '),
    kind,
    said: kind.make(random, split, kind.schema?.(random) ?? {}),
  }
}

const extras = (random: Random): [string, string][] =>
  random.sample<[string, string]>(
    [
      ['request_id', JSON.stringify(v.hex(random, 8))],
      ['ok', 'true'],
      ['cached', 'false'],
      ['took_ms', String(random.int(3, 900))],
      ['success', 'true'],
      ['source', '"api"'],
    ],
    random.int(1, 2),
  )

/** JSON in one of the ways that programs write it. */
function write(entries: [string, string][], random: Random, plain: boolean): string {
  if (plain && random.chance(0.12))
    return entries
      .map(([name, json]) => `${name}: ${json.replace(/^"(.*)"$/, '$1')}`)
      .join(random.chance(0.5) ? '\n' : ', ')
  const compact = `{${entries.map(([name, json]) => `${JSON.stringify(name)}:${json}`).join(',')}}`
  const spaced = `{${entries.map(([name, json]) => `${JSON.stringify(name)}: ${json}`).join(', ')}}`
  return random.pick(
    [compact, spaced, spaced, () => JSON.stringify(JSON.parse(compact), null, 2)].map((text) =>
      typeof text === 'string' ? () => text : text,
    ),
  )()
}

function wrap(text: string, random: Random): string {
  if (text.includes('\n') || !text.startsWith('{')) return text
  return random.pick([
    text,
    text,
    text,
    text,
    text,
    `{"result": ${text}}`,
    `{"data": ${text}}`,
    `{"status": "ok", "data": ${text}}`,
  ])
}

export function joinAnd(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

const told = (fields: readonly Field[]) => joinAnd(fields.map(({ label, said }) => `the ${label} is ${shown(said)}`))

/** Kinds with none of these names. */
const kindsBeside = (taken: ReadonlySet<string>, split: Split): Kind[] =>
  kinds[split].filter(({ type, names }) => type !== 'object' && !names.some((name) => taken.has(name)))

/** Of other functions, so that a result can have more fields than its own gives. */
function moreKinds(tool: Tool, own: readonly Kind[], random: Random): Kind[] {
  const taken = [...tool.slots.map(({ kind }) => kind), ...own].flatMap(({ names }) => names)
  return random.sample(kindsBeside(new Set(taken), 'train'), random.int(1, 3))
}

/** The last entries inside an object of their own, as APIs group what they give. */
function within(entries: readonly [string, string][], tool: Tool, random: Random): string {
  const at = random.int(0, entries.length - 1)
  const group = random.pick([
    tool.action.group.replace(/[^a-z]+/gi, '_'),
    'details',
    'data',
    'current',
    'item',
    'record',
  ])
  const inner = write(entries.slice(at), random, false)
  return write(
    [...entries.slice(0, at), [entries.some(([name]) => name === group) ? 'inner' : group, inner]],
    random,
    false,
  )
}

export function readResult(tool: Tool, values: Values, style: Style, random: Random, split: Split): Result {
  const asked = new Set([...values.keys()].map((slot) => slot.kind.names[0]!))
  const kinds = tool.action.gives.filter((kind) => !asked.has(kind.names[0]!))
  const seen = new Set<string>()
  const more = split === 'train' && random.chance(0.3) ? moreKinds(tool, kinds, random) : []
  const fields = [...random.sample(kinds, random.int(1, 3)), ...more]
    .map((kind) => fieldOf(kind, style.casing, random, split))
    .filter(({ name }) => !seen.has(name) && seen.add(name))
  if (fields.length === 0) return doneResult(tool, style, random, split)
  if (fields.length === 1 && random.chance(0.2)) {
    const said = fields[0]!.said
    return {
      content: shown(said),
      answer: `The result is ${shown(said)}.`,
      thought: `The result is ${shown(said)}.`,
      contains: [shown(said)],
      fields,
      items: [],
    }
  }
  const echo = [...values].filter(([slot]) => slot.kind.type === 'string' && !seen.has(slot.name)).slice(0, 1)
  const entries: [string, string][] = [
    ...(random.chance(0.4) ? echo.map(([slot, said]): [string, string] => [slot.name, said.json]) : []),
    ...fields.map(({ name, said }): [string, string] => [name, said.json]),
    ...(random.chance(0.25) ? extras(random).filter(([name]) => !seen.has(name)) : []),
  ]
  const nested = split === 'train' && random.chance(0.15)
  return {
    content: nested ? within(entries, tool, random) : wrap(write(entries, random, true), random),
    answer: `${v.capital(told(fields))}.`,
    thought: `The result says that ${told(fields)}.`,
    contains: fields.map(({ said }) => shown(said)),
    fields,
    items: [],
  }
}

/** More fields than one was asked for: the answer has only that one. */
export function fieldResult(
  tool: Tool,
  wanted: Kind,
  style: Style,
  random: Random,
  split: Split,
  thing: readonly Kind[] = tool.action.gives,
): Result {
  // Nothing that contradicts what was asked with.
  const asked = new Set(tool.slots.flatMap((slot) => [...slot.kind.names]))
  const others = thing.filter((kind) => kind !== wanted)
  const more =
    others.length >= 2
      ? others
      : [
          ...others,
          ...random.sample(
            kindsBeside(asked, split).filter(({ type }) => type !== 'array'),
            3,
          ),
        ]
  const field = fieldOf(wanted, style.casing, random, split)
  const seen = new Set([field.name])
  const rest = random
    .sample(more, random.int(2, 4))
    .map((kind) => fieldOf(kind, style.casing, random, split))
    .filter(({ name }) => !seen.has(name) && seen.add(name))
  const all = random.shuffle([field, ...rest])
  const entries = all.map(({ name, said }): [string, string] => [name, said.json])
  return {
    content: wrap(
      write(
        [...entries, ...(random.chance(0.15) ? extras(random).filter(([name]) => !seen.has(name)) : [])],
        random,
        true,
      ),
      random,
    ),
    answer: `The ${field.label} is ${shown(field.said)}.`,
    thought: `The user wants the ${field.label}. It is ${shown(field.said)}.`,
    contains: [shown(field.said)],
    fields: all,
    items: [],
  }
}

export function doneResult(tool: Tool, style: Style, random: Random, split: Split): Result {
  const none = { fields: [], items: [] }
  const roll = random.next()
  if (roll < 0.3) {
    const content = random.pick([
      '{"status": "ok"}',
      '{"success": true}',
      '{"ok":true}',
      'OK',
      'ok',
      'Done',
      'Success',
      '{"result": "ok"}',
      '{"status":"success"}',
      'null',
      '{}',
      'true',
    ])
    return { content, answer: 'Done.', thought: 'It worked.', contains: [], ...none }
  }
  if (roll < 0.42) {
    const content = `${v.capital(random.pick(v.nouns[split]))} ${random.pick(['saved', 'queued', 'updated', 'stored', 'accepted'])} as ${v.identifier(random, tool.action.group)}`
    return { content, answer: `${content}.`, thought: 'The result says how it went.', contains: [content], ...none }
  }
  const kind =
    tool.action.thing?.id ??
    idKind(tool.action.group.replace(/[^a-z_]/g, '').replace(/s$/, ''), random.chance(0.3), split)
  const field = fieldOf(kind, style.casing, random, split)
  const entries: [string, string][] = [[field.name, field.said.json]]
  if (random.chance(0.5)) entries.unshift(['status', random.pick(['"ok"', '"success"', '"created"', '"done"'])])
  return {
    content: wrap(write(entries, random, false), random),
    answer: `Done. The ${field.label} is ${shown(field.said)}.`,
    thought: `It worked. The ${field.label} is ${shown(field.said)}.`,
    contains: [shown(field.said)],
    fields: [field],
    items: [],
  }
}

/** @param pinned a field that one of the items must have */
export function listResult(tool: Tool, style: Style, random: Random, split: Split, pinned?: Field, least = 0): Result {
  const thing = tool.action.thing
  const kinds = tool.action.gives.slice(0, random.int(1, 2))
  if (pinned !== undefined && !kinds.includes(pinned.kind)) kinds.unshift(pinned.kind)
  const names = kinds.map((kind) => fieldOf(kind, style.casing, random, split))
  const idName = thing === undefined ? undefined : fieldOf(thing.id, style.casing, random, split)
  const count = Math.max(least, random.pick(split === 'train' ? [0, 1, 1, 2, 2, 3, 3, 4, 6] : [0, 1, 1, 2, 2, 3, 3]))
  const pinAt = pinned === undefined ? -1 : random.int(0, Math.max(1, count) - 1)
  const items = Array.from({ length: pinned === undefined ? count : Math.max(1, count) }, (_, at) => [
    ...(idName === undefined ? [] : [{ ...idName, said: thing!.id.make(random, split, {}) }]),
    ...names.map((field) =>
      at === pinAt && field.kind === pinned?.kind
        ? { ...pinned, name: field.name }
        : { ...field, said: field.kind.make(random, split, field.kind.schema?.(random) ?? {}) },
    ),
  ])
  const places = items[0]?.map((_, at) => at) ?? []
  const order = split === 'train' && random.chance(0.4) ? random.shuffle(places) : places
  const text = `[${items
    .map(
      (item) =>
        `{${order
          .map((at) => item[at]!)
          .map(({ name, said }) => `${JSON.stringify(name)}: ${said.json}`)
          .join(', ')}}`,
    )
    .join(', ')}]`
  const key = random.pick([
    'results',
    'items',
    'data',
    ...(thing === undefined ? [] : [thing.plural.toLowerCase().replace(/ /g, '_')]),
  ])
  const content = random.pick([text, `{"${key}": ${text}}`, `{"${key}": ${text}, "total": ${items.length}}`])
  const main = items.map((item) => item.slice(idName === undefined ? 0 : 1))
  const of = ([first, second]: Field[]) =>
    second === undefined ? shown(first!.said) : `${shown(first!.said)} (${shown(second.said)})`
  const answer =
    items.length === 0
      ? 'I found nothing.'
      : items.length === 1
        ? `I found one: ${of(main[0]!)}.`
        : `I found ${items.length}: ${joinAnd(main.map(of))}.`
  return {
    content,
    answer,
    thought: items.length === 0 ? 'The list is empty.' : `The list has ${items.length}.`,
    contains: main.map(([first]) => shown(first!.said)),
    fields: [],
    items,
  }
}

/** An error can say anything. */
function openError(random: Random, template: string): string {
  if (random.chance(0.4)) return roughen(random, template, 0.3)
  return random.pick([
    () => sentence(random, 'train'),
    () =>
      `${v.capital(random.pick(v.nouns.train))} ${random.pick(['is', 'was', 'has been', 'seems'])} ${random.pick(v.adjectives.train)}`,
    () =>
      `${random.pick(['No', 'Unknown', 'Invalid', 'Missing', 'Bad', 'Expired', 'Wrong', 'Too many', 'Locked'])} ${random.pick(v.nouns.train)}`,
    () =>
      `${random.pick(['Code', 'HTTP', 'Error', 'E', 'ERR_'])} ${random.int(1, 599)}: ${random.pick(v.nouns.train)} ${random.pick(v.verbs.train)}`,
    () => `${v.capital(random.pick(v.verbs.train))} the ${random.pick(v.nouns.train)} first`,
  ])()
}

export function errorResult(values: Values, random: Random, split: Split): Result {
  const [slot, said] = values.size === 0 ? [undefined, undefined] : random.pick([...values])
  const template = random.pick(errors[split].filter((error) => slot !== undefined || !error.includes('{')))
  const error = (split === 'train' ? openError(random, template) : template)
    .replace('{v}', () => (said === undefined ? '' : shown(said)))
    .replace('{l}', slot?.label ?? '')
    .replace('{n}', 'entry')
  const content = random.pick([
    `{"error": ${JSON.stringify(error)}}`,
    `Error: ${error}`,
    `{"success": false, "error": ${JSON.stringify(error)}}`,
    `{"status": "error", "message": ${JSON.stringify(error)}}`,
    `error: ${error}`,
  ])
  return {
    content,
    answer: failed[0]!.replace('{e}', () => error),
    thought: 'The call failed.',
    contains: [error],
    fields: [],
    items: [],
  }
}

export function anyResult(tool: Tool, values: Values, style: Style, random: Random, split: Split): Result {
  if (random.chance(0.1)) return errorResult(values, random, split)
  if (tool.action.sort === 'list') return listResult(tool, style, random, split)
  if (tool.action.sort === 'read') return readResult(tool, values, style, random, split)
  return doneResult(tool, style, random, split)
}
