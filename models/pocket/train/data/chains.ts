// Requests that take two calls, the second with a value from the first result.
import { actions } from './actions.ts'
import type { Random, Split } from './conversation.ts'
import { type Action, entities, entityAction, verbs } from './entities.ts'
import { type Kind, kindOf, kinds, madeUpKind } from './kinds.ts'
import { fieldOf, listResult, type Result, shown } from './results.ts'
import { type Call, spoken, type Talk } from './talk.ts'
import { fill } from './text-talk.ts'
import { alikeKinds, freeVerbs, type Tool } from './toolset.ts'
import * as v from './values.ts'
import { anyFrame, anyJoin } from './variety.ts'
import { clause, drawValues, inline, request, type Values } from './wording.ts'

/** `steps`: the same in two turns, the second of which speaks of the first one's result. */
export type Chain = {
  text: string
  steps?: [string, string]
  todo: string
  first: Call
  firstThought: string
  result: Result
  second: Call
  secondThought: string
}

/** The act wants an id; the user gives a name; another function finds it. */
function byName(talk: Talk, count: number): Chain | undefined {
  const { random, split } = talk
  const entity = random.pick(entities[split])
  const known = entity.fields[0]!
  if (known.type !== 'string') return undefined
  const acts = verbs[split]
    .map((verb) => entityAction(entity, verb, random))
    .filter(({ params }) => params.some(({ kind }) => kind === entity.id))
  const act = random.pick(acts)
  const finder: Action = {
    ...entityAction(entity, verbs[split].find(({ sort }) => sort === 'list')!, random),
    names:
      split === 'train'
        ? [
            `search_${plural(entity.plural)}`,
            `find_${plural(entity.plural)}`,
            `find_${entity.key}`,
            `lookup_${entity.key}`,
            `get_${entity.key}_id`,
            ...['query', 'resolve', 'fetch', 'look_for', 'locate', 'get', 'list', 'match'].map(
              (verb) => `${verb}_${random.chance(0.5) ? entity.key : plural(entity.plural)}`,
            ),
            `${entity.key}_search`,
            `${entity.key}_lookup`,
          ]
        : [`trace_${entity.key}`, `seek_${plural(entity.plural)}`],
    about:
      split === 'train'
        ? [
            `Find ${entity.plural} by ${label(known)}.`,
            `Search ${entity.plural}`,
            `Look up the ID of a ${entity.noun} by its ${label(known)}.`,
            `Which ${entity.plural} have a ${label(known)}`,
            `Returns the ID of the ${entity.noun} with this ${label(known)}`,
            `Gets ${entity.plural}. Filter: ${label(known)}`,
          ]
        : [`Traces ${entity.plural} from a ${label(known)}.`],
    params: [
      {
        kind:
          split === 'train' && random.chance(0.4)
            ? {
                ...kindOf('query'),
                says: known.says,
                make: known.make,
                ...(known.schema === undefined ? {} : { schema: known.schema }),
              }
            : known,
        required: true,
      },
    ],
    asks: [],
  }
  const [finderTool, actTool] = talk.offer([finder, act], count) as [Tool, Tool]
  if (!talk.tools.includes(finderTool) || !talk.tools.includes(actTool)) return undefined
  const idSlot = actTool.slots.find(({ kind }) => kind === entity.id)!
  const values = drawValues(actTool, random, split, [idSlot])
  const field = fieldOf(known, talk.style.casing, random, split)
  const of = random.pick(known.says).replace('{v}', () => field.said.text)
  // "cancel the order for Acme Ltd"
  const plainAsks = act.asks.filter((ask) => !ask.includes('{'))
  const head = plainAsks.length > 0 ? random.pick(plainAsks) : `${act.todo.replace(/\b(a|an) /, 'the ')}`
  const ask = /[.?]$/.test(head) ? head.replace(/[.?]$/, ` ${of}$&`) : `${head} ${of}`
  const made = request({ ...actTool, action: { ...act, asks: [ask.replace(/[{}]/g, '')] } }, values, random, split)
  // A slip of the pen may have hit what is to be found.
  if (made === undefined || (split === 'train' && !made.text.includes(field.said.text))) return undefined
  const found: Values = new Map([[finderTool.slots[0]!, field.said]])
  const result = listResult(finderTool, talk.style, random, split, field, 1)
  const item = result.items.find((fields) => fields.some(({ kind, said }) => kind === known && said === field.said))!
  const id = item[0]!.said
  const second: Call = { tool: actTool, values: inOrder(actTool, new Map([...values, [idSlot, id]])) }
  const first: Call = { tool: finderTool, values: found }
  const before = random.pick(
    split === 'train'
      ? [
          `Find the ${entity.noun} ${of}.`,
          `Search for the ${entity.noun} ${of}`,
          `Is there any ${entity.noun} ${of}?`,
          `Look for the ${entity.noun} ${of}, please.`,
          ...Array.from({ length: 6 }, () =>
            framed(
              random,
              `${random.pick(['find', 'look up', 'get', 'search', 'look for', 'show', 'fetch', 'locate', 'pull up', 'open', 'get me', 'check for'])} ${random.pick(['the', 'our', 'that', 'a', 'any', 'his', 'my'])} ${entity.noun} ${of}`,
            ),
          ),
        ]
      : [`Trace the ${entity.noun} ${of}.`],
  )
  const it = clause(
    {
      ...actTool,
      action: {
        ...act,
        asks:
          plainAsks.length > 0
            ? plainAsks.map((one) => one.replace(/ (the|that|my) [^?.]*$/, ' it'))
            : [act.todo.replace(/ (a|an) .*$/, ' it')],
      },
    },
    values,
    random,
    split,
  )
  const next =
    it === undefined || result.items.length > 1 || !/ it\b/.test(it.core) ? undefined : v.capital(inline(it, random))
  return {
    text: made.text,
    todo: act.todo,
    ...(next === undefined
      ? {}
      : {
          steps: [before, next] as [string, string],
          stepTodos: [`find ${/^[aeiou]/i.test(entity.noun) ? 'an' : 'a'} ${entity.noun}`, act.todo] as [
            string,
            string,
          ],
        }),
    first,
    firstThought: `${actTool.name} needs the ${idSlot.name}; ${finderTool.name} finds it: ${spoken(first)}.`,
    result,
    second,
    secondThought: `The ${entity.noun} has ${item[0]!.name} ${shown(id)}. ${actTool.name} fits: ${spoken(second)}.`,
  }
}

const plural = (words: string) => words.toLowerCase().replace(/ /g, '_')
const label = (kind: Kind) => kind.names[0]!.replace(/_/g, ' ')
const inOrder = (tool: Tool, values: Values): Values =>
  new Map(tool.slots.flatMap((slot) => (values.has(slot) ? [[slot, values.get(slot)!] as const] : [])))

/** Look-ups of a person or thing that give a value which another function takes. */
function byLookup(talk: Talk, count: number): Chain | undefined {
  const { random, split } = talk
  const candidates = actions[split].flatMap((action) =>
    action.params
      .filter(({ kind, required }) => required && kind.type === 'string' && linked.has(kind.names[0]!))
      .map(({ kind }) => ({ action, kind })),
  )
  let act: Action
  let kind: Kind
  if (random.chance(0.5) && candidates.length > 0) ({ action: act, kind } = random.pick(candidates))
  else {
    kind = random.chance(0.5)
      ? random.pick(kinds[split].filter(({ type, schema }) => type === 'string' && schema === undefined))
      : madeUpKind(random, split, random.chance(0.4))
    if (kind.type !== 'string' || kind.schema !== undefined) return undefined
    const verb = random.pick(freeVerbs[split])
    const noun = random.pick(v.nouns[split])
    const more = random.pick(kinds[split])
    act = {
      group: noun,
      names: [`${verb}_${noun}`],
      about: [split === 'train' ? `${v.capital(verb)} the ${noun}.` : `Serves to ${verb} the ${noun}.`],
      params: [
        { kind, required: true },
        ...(random.chance(0.5) && !alikeKinds(more, kind) ? [{ kind: more, required: true }] : []),
      ],
      todo: `${verb} the ${noun}`,
      asks: [split === 'train' ? `${verb} the ${noun}` : `${verb} our ${noun}`],
      sort: 'do',
      gives: [],
    }
  }
  const key = kind.names[0]!
  const who = random.chance(0.5)
  const owner =
    split === 'train'
      ? who
        ? random.pick(['contact', 'customer', 'employee', 'member', 'person', 'partner'])
        : random.pick(v.nouns.train)
      : who
        ? 'dweller'
        : random.pick(v.nouns['held-out'])
  const ownerKind: Kind = who ? kindOf(split === 'train' ? 'name' : 'guest_name') : madeUpNamed(split, random)
  const gets =
    split === 'train'
      ? [
          `get_${owner}`,
          `find_${owner}`,
          `lookup_${owner}`,
          `get_${owner}_${key}`,
          `find_${owner}_${key}`,
          `get_${key}`,
          ...['fetch', 'query', 'resolve', 'read', 'search', 'who_is', 'retrieve', 'load'].map(
            (verb) => `${verb}_${owner}`,
          ),
          `${owner}_info`,
          `${owner}_${key}`,
          `${owner}_lookup`,
          `${owner}_details`,
          `${key}_of_${owner}`,
        ]
      : [`trace_${owner}`, `trace_${owner}_${key}`]
  const finder: Action = {
    group: owner,
    names: gets,
    about:
      split === 'train'
        ? [
            `Look up the ${label(kind)} of a ${owner}.`,
            `Get the ${label(kind)} by the ${label(ownerKind)}.`,
            `Returns the ${label(kind)} of a ${owner}`,
            `Use it to find the ${label(kind)} that a ${owner} has`,
            `${v.capital(label(kind))} for a ${label(ownerKind)}`,
            `Gives data of the ${owner}, such as the ${label(kind)}`,
            `${v.capital(owner)}: ${label(kind)} and more`,
          ]
        : [`Tells the ${label(kind)} of some ${owner}.`],
    params: [{ kind: ownerKind, required: true }],
    todo: `look up a ${label(kind)}`,
    asks: [],
    sort: 'read',
    gives: [kind],
  }
  const [finderTool, actTool] = talk.offer([finder, act], count) as [Tool, Tool]
  if (!talk.tools.includes(finderTool) || !talk.tools.includes(actTool)) return undefined
  const slot = actTool.slots.find((one) => one.kind === kind)
  if (slot === undefined) return undefined
  const values = drawValues(actTool, random, split, [slot])
  const ownerSaid = ownerKind.make(random, split, {})
  const linkedBy = random.pick(
    split === 'train'
      ? [
          `to ${ownerSaid.text}`,
          `for ${ownerSaid.text}`,
          `using the ${label(kind)} of ${ownerSaid.text}`,
          `with the ${label(kind)} of ${ownerSaid.text}`,
          `for the ${owner} ${ownerSaid.text}`,
          `with ${ownerSaid.text}'s ${label(kind)}`,
          ...Array.from({ length: 6 }, () => anyLink(random, label(kind), ownerSaid.text, owner)),
        ]
      : [
          `taking the ${label(kind)} that belongs to ${ownerSaid.text}`,
          `by means of the ${label(kind)} of ${ownerSaid.text}`,
        ],
  )
  const made = clause(actTool, values, random, split)
  if (made === undefined || made.sentence) return undefined
  const clauseText = inline({ ...made, tail: [linkedBy, ...made.tail] }, random)
  const text = random.pick(
    split === 'train'
      ? [
          `${v.capital(clauseText)}.`,
          v.capital(clauseText),
          `Please ${clauseText}.`,
          `Can you ${clauseText}?`,
          `I want to ${clauseText}.`,
          ...Array.from({ length: 8 }, () => framed(random, clauseText)),
        ]
      : [`Kindly ${clauseText}.`, `Might you ${clauseText}?`],
  )
  const field = fieldOf(kind, talk.style.casing, random, split)
  const decoys = random
    .sample(
      kinds[split].filter((other) => other !== kind && other.names[0] !== key && other.type !== 'object'),
      random.int(0, 2),
    )
    .map((other) => fieldOf(other, talk.style.casing, random, split))
    .filter(({ name }) => name !== field.name)
  const all = random
    .shuffle([field, ...decoys])
    .filter((one, at, list) => list.findIndex(({ name }) => name === one.name) === at)
  const content =
    all.length === 1 && random.chance(0.25)
      ? shown(field.said)
      : `{${all.map(({ name, said }) => `${JSON.stringify(name)}: ${said.json}`).join(', ')}}`
  const first: Call = { tool: finderTool, values: new Map([[finderTool.slots[0]!, ownerSaid]]) }
  const second: Call = { tool: actTool, values: inOrder(actTool, new Map([...values, [slot, field.said]])) }
  return {
    text,
    todo: act.todo,
    first,
    firstThought: `${actTool.name} needs the ${slot.name}; ${finderTool.name} finds it: ${spoken(first)}.`,
    result: { content, answer: '', thought: '', contains: [], fields: [field], items: [] },
    second,
    secondThought: `The ${field.name} is ${shown(field.said)}. ${actTool.name} fits: ${spoken(second)}.`,
  }
}

const framed = (random: Random, imperative: string) => fill(anyFrame(random), { x: imperative })

/** Ways to say that a value is the one that somebody has. */
function anyLink(random: Random, what: string, whose: string, owner: string): string {
  const the = random.pick(['the ', 'the ', '', 'whatever ', 'the current ', 'the right '])
  const by = random.pick('with|using|for|at|to|by|via|on|under|and take|from|through'.split('|'))
  return random.pick([
    () => `${by} ${the}${what} of ${whose}`,
    () => `${by} ${whose}'s ${what}`,
    () => `${by} ${the}${what} that ${whose} has`,
    () => `${by} ${the}${what} ${random.pick(['for', 'from', 'on'])} ${whose}`,
    () => `${by} the ${owner} ${whose}`,
    () => `${by} ${whose}, who is a ${owner}`,
    () => `for ${whose} (${random.pick(['find', 'look up', 'get', 'check', 'you must find'])} the ${what})`,
    () => `, the ${what} is ${whose}'s`,
    () => `where the ${what} is that of ${whose}`,
    () => `for ${whose}`,
    () => `to ${whose}`,
  ])()
}

const linked = new Set([
  'email',
  'phone',
  'city',
  'street',
  'ticker',
  'sku',
  'tracking_number',
  'username',
  'file_path',
  'flight_number',
  'url',
  'branch',
  'product',
  'recipient',
  'hostname',
  'license_plate',
  'serial_number',
  'village',
  'arrival_port',
])

function madeUpNamed(split: Split, random: Random): Kind {
  const name = `${random.pick(v.nouns[split])}_name`
  return {
    names: [name],
    type: 'string',
    about: [`The ${label({ names: [name] } as unknown as Kind)}`],
    says: ['called {v}', '{v}'],
    make: (r, s) => {
      const text = r.pick([
        () => v.capital(v.madeUpWord(r, s)),
        () => r.pick(v.companies[s]),
        () => r.pick(v.cities[s]),
        () => v.capital(v.topic(r, s)),
      ])()
      return { text, json: JSON.stringify(text) }
    },
  }
}

/** Make something, then do something with it: the new id goes into the second call. */
function afterCreating(talk: Talk, count: number): Chain | undefined {
  const { random, split } = talk
  const entity = random.pick(entities[split])
  const makeVerb = verbs[split].find(({ names }) => /^(create|register)/.test(names))!
  const acts = verbs[split].filter(({ names }) =>
    (split === 'train'
      ? /^(share|assign|tag|send|print|export|comment|archive|approve)/
      : /^(suspend|endorse|publicise|pack|relocate)/
    ).test(names),
  )
  const [create, act] = [entityAction(entity, makeVerb, random), entityAction(entity, random.pick(acts), random)]
  const [createTool, actTool] = talk.offer([create, act], count) as [Tool, Tool]
  if (!talk.tools.includes(createTool) || !talk.tools.includes(actTool)) return undefined
  const idSlot = actTool.slots.find(({ kind }) => kind === entity.id)!
  const actValues = drawValues(actTool, random, split, [idSlot])
  const firstValues = drawValues(createTool, random, split)
  const made = clause(
    { ...createTool, action: { ...create, asks: create.asks.filter((ask) => !/[.?]$/.test(ask)) } },
    firstValues,
    random,
    split,
  )
  if (made === undefined) return undefined
  const verb = act.names[0]!.split('_')[0]!
  const after = clause(
    {
      ...actTool,
      action: {
        ...act,
        asks: [
          random.pick([
            `${verb === 'comment' ? 'comment on' : verb} it`,
            `${verb === 'comment' ? 'comment on' : verb} the ${entity.noun}`,
          ]),
        ],
      },
    },
    actValues,
    random,
    split,
  )!
  const text = v.capital(
    random
      .pick(
        split === 'train'
          ? [
              '{a} and {b}',
              '{a} and then {b}',
              '{a}, then {b}',
              '{a}. Then {b}.',
              'please {a} and {b}',
              'can you {a} and then {b}?',
              ...Array.from({ length: 5 }, () => anyJoin(random)),
            ]
          : ['{a}; once it exists, {b}', 'first of all {a}, next {b}'],
      )
      .replace('{a}', () => inline(made, random))
      .replace('{b}', () => inline(after, random)),
  )
  const id = fieldOf(entity.id, talk.style.casing, random, split)
  const content = random.pick([
    `{"${id.name}": ${id.said.json}}`,
    `{"status": "created", "${id.name}": ${id.said.json}}`,
    `{"ok":true,"${id.name}":${id.said.json}}`,
  ])
  const first: Call = { tool: createTool, values: firstValues }
  const second: Call = { tool: actTool, values: inOrder(actTool, new Map([...actValues, [idSlot, id.said]])) }
  const todo = `${create.todo} and ${verb} it`
  const opening = random.pick(
    split === 'train'
      ? ['Now {b}.', 'Good, {b}', 'Thanks! Now please {b}.', '{B}.', 'Can you {b}?', 'Then {b}', 'ok, {b} please']
      : ['Excellent, kindly {b}.', 'Proceed to {b}.'],
  )
  const steps: [string, string] = [
    `${v.capital(inline(made, random))}${random.pick(['', '.', ', please.'])}`,
    opening.replace('{b}', () => inline(after, random)).replace('{B}', () => v.capital(inline(after, random))),
  ]
  return {
    text,
    steps,
    todo,
    first,
    firstThought: `First ${createTool.name}: ${spoken(first)}.`,
    result: { content, answer: '', thought: '', contains: [], fields: [id], items: [] },
    second,
    secondThought: `The ${id.name} is ${shown(id.said)}. Now ${actTool.name}: ${spoken(second)}.`,
  }
}

export function chain(talk: Talk, count: number): Chain | undefined {
  const roll = talk.random.next()
  return roll < 0.45 ? byName(talk, count) : roll < 0.8 ? byLookup(talk, count) : afterCreating(talk, count)
}
