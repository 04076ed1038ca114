// Functions as real products have them, each with its own parameters and requests in many wordings: a compact notation.
import type { Random, Split } from './conversation.ts'
import type { Action, Param } from './entities.ts'
import { type Kind, kindOf, type Said } from './kinds.ts'
import * as v from './values.ts'

/**
 * A scene, in lines:
 *
 *     group | name other_name | todo | do, read or list | result fields
 *     about | other about
 *     key,alias=spec; key?=spec: in {v}/for {v}          parameters; `?` optional; after `: ` how a tail says it
 *     [show|open] issue {key}                            requests; `[a|b]` is a choice, `{key}` a value
 *
 * Specs: a kind's key; `int:1-50`; `flag:on,enabled~off`; `enum:low,high=top/highest`; `of:nginx,redis`; `slug` (checkout-api);
 * `id:ord` (ORD-4711); `noun`; `phrase` (two or three words); `list:` and one of these.
 * @throws Error that quotes the line, where it cannot be read
 */
export function scenesOf(text: string): Action[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => sceneOf(block.trim().split('\n')))
}

function sceneOf([head, about, params, ...asks]: string[]): Action {
  const [group, names, todo, sort, gives = ''] = head!.split('|').map((part) => part.trim())
  if (asks.length === 0 || !['do', 'read', 'list'].includes(sort ?? '')) throw new Error(`no scene: ${head}`)
  const action: Action = {
    group: group!,
    names: names!.split(' '),
    about: about!.split('|').map((part) => part.trim()),
    params: params === '-' ? [] : params!.split(';').map((part) => paramOf(part.trim())),
    todo: todo!,
    asks: asks.map((ask) => ask.trim()),
    scene: true,
    sort: sort as Action['sort'],
    gives: gives === '' ? [] : gives.split(' ').map(kindOf),
  }
  const keys = new Set(action.params.map(({ kind }) => kind.names[0]))
  for (const ask of action.asks)
    for (const [, key] of ask.matchAll(/\{([a-z_]+)\}/g))
      if (!keys.has(key)) throw new Error(`{${key}} is no parameter of ${names}: ${ask}`)
  return action
}

function paramOf(text: string): Param {
  const match = /^([a-z_,]+)(\??)=(.+?)(?:: (.*\{v\}.*))?$/.exec(text)
  if (match === null) throw new Error(`no parameter: ${text}`)
  const [, names, optional, spec, says] = match
  const kind = kindFrom(spec!.trim(), names!.split(','))
  return { kind: says === undefined ? kind : { ...kind, says: says.split('/') }, required: optional === '' }
}

const label = (name: string) => name.replace(/_/g, ' ')

function kindFrom(spec: string, names: string[]): Kind {
  const [sort, rest = ''] = spec.split(':') as [string, string | undefined]
  const spoken = label(names[0]!)
  const plain = {
    names,
    about: [v.capital(spoken), `The ${spoken}`, `${v.capital(spoken)} to use`],
    says: [`with ${spoken} {v}`, `${spoken} {v}`, `(${spoken} {v})`],
  }
  const string = (make: Kind['make'], schema?: Kind['schema']): Kind => ({
    ...plain,
    type: 'string',
    ...(schema && { schema }),
    make,
  })
  switch (sort) {
    case 'int': {
      const [min, max] = rest.split('-').map(Number) as [number, number]
      return {
        ...plain,
        type: 'integer',
        make: (random) => {
          const value = random.int(min, max)
          const word = v.numberWords[value]
          return { text: word !== undefined && value > 1 && random.chance(0.2) ? word : `${value}`, json: `${value}` }
        },
      }
    }
    case 'flag': {
      const [yes, no] = rest.split('~').map((side) => side.split(',')) as [string[], string[]]
      return {
        ...plain,
        type: 'boolean',
        says: ['{v}'],
        make: (random) =>
          random.chance(0.5) ? { text: random.pick(yes), json: 'true' } : { text: random.pick(no), json: 'false' },
      }
    }
    case 'enum': {
      const options = rest.split(',').map((option) => {
        const [value, said] = option.split('=') as [string, string | undefined]
        return { value, said: [label(value), ...(said?.split('/') ?? [])] }
      })
      return string(
        (random) => {
          const { value, said } = random.pick(options)
          return { text: random.pick(said), json: JSON.stringify(value) }
        },
        () => ({ enum: options.map(({ value }) => value) }),
      )
    }
    case 'of': {
      const values = rest.split(',')
      return string((random) => quote(random.pick(values)))
    }
    case 'slug':
      return string((random, split) => quote(slug(random, split)))
    case 'id':
      return string((random) => quote(v.identifier(random, rest)))
    case 'noun':
      return string((random, split) => quote(random.pick(v.nouns[split])))
    case 'phrase':
      return string((random, split) => quote(phrase(random, split)))
    case 'list': {
      const inner = kindFrom(spec.slice('list:'.length), names)
      return {
        ...inner,
        ...plain,
        type: 'array',
        schema: (random) => ({ items: { type: inner.type, ...inner.schema?.(random) } }),
        make: (random, split, schema) => listSaid(random, split, inner, schema),
      }
    }
    default: {
      const kind = kindOf(spec)
      return { ...kind, names }
    }
  }
}

const quote = (value: string): Said => ({ text: value, json: JSON.stringify(value) })

function slug(random: Random, split: Split): string {
  const noun = () => random.pick(v.nouns[split])
  return random.pick([
    () => `${noun()}-${noun()}`,
    () => `${noun()}-${random.pick(['api', 'web', 'db', 'worker', 'svc', 'prod', 'dev', 'v2'])}`,
    () => `${noun()}-${v.hex(random, 4)}`,
    () => `${noun()}${random.int(1, 30)}`,
    () => `${random.pick(v.adjectives[split])}-${noun()}`,
    () => `${noun()}_${noun()}`,
    noun,
  ])()
}

function phrase(random: Random, split: Split): string {
  const noun = random.pick(v.nouns[split])
  return random.pick([
    () => `${random.pick(v.adjectives[split])} ${noun}`,
    () => `${random.pick(v.adjectives[split])} ${random.pick(v.nouns[split])} ${noun}`,
    () => `${random.pick(v.nouns[split])} ${noun}`,
    () => v.topic(random, split),
    () => `${noun} for ${random.pick(v.firstNames[split])}`,
  ])()
}

function listSaid(random: Random, split: Split, inner: Kind, schema: Record<string, unknown>): Said {
  const items = new Map<string, Said>()
  for (let left = random.pick([1, 2, 2, 2, 3, 3, 4]); left > 0; left--) {
    const said = inner.make(random, split, (schema.items ?? {}) as Record<string, unknown>)
    if (items.size === 0 || !/,| and /.test(said.text)) items.set(said.json, said)
  }
  const said = [...items.values()].map(({ text }) => text)
  const text =
    said.length === 1 || random.chance(0.2)
      ? said.join(', ')
      : `${said.slice(0, -1).join(', ')} ${random.pick(['and', 'and', '&'])} ${said.at(-1)}`
  return { text, json: `[${[...items.keys()].join(', ')}]` }
}
