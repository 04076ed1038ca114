// Functions as a request offers them: names in one style, parameters drawn, schemas as real SDKs write them.
import type { DeepseekTool } from '../../../../src/deepseek/tools.ts'
import { actions } from './actions.ts'
import type { Random, Split } from './conversation.ts'
import { type Action, entities, entityAction, type Param, verbs } from './entities.ts'
import { type Kind, kinds, madeUpKind } from './kinds.ts'
import { hasSynonyms, near as nearWords, synonymAction, synonymWords, wordsOf } from './synonyms.ts'
import * as v from './values.ts'

export type Slot = { kind: Kind; name: string; label: string; required: boolean; schema: Record<string, unknown> }
export type Tool = { action: Action; name: string; slots: Slot[]; definition: DeepseekTool }
export type Style = {
  casing: 'snake' | 'camel' | 'kebab' | 'pascal'
  sdk: 'openai' | 'pydantic' | 'zod' | 'bare'
  described: number
  strict: boolean
}

export function pickStyle(random: Random): Style {
  const roll = random.next()
  return {
    casing: roll < 0.68 ? 'snake' : roll < 0.93 ? 'camel' : roll < 0.97 ? 'kebab' : 'pascal',
    sdk: random.pick(['openai', 'openai', 'openai', 'openai', 'openai', 'bare', 'bare', 'pydantic', 'zod', 'zod']),
    described: random.pick([0, 0.3, 0.7, 1, 1]),
    strict: random.chance(0.06),
  }
}

export function cased(name: string, casing: Style['casing']): string {
  if (casing === 'snake') return name
  if (casing === 'kebab') return name.replace(/_/g, '-')
  const camel = name.replace(/_+(.)/g, (_, letter: string) => letter.toUpperCase())
  return casing === 'camel' ? camel : v.capital(camel)
}

/** Names too short to speak of: the kind's own name is said instead. */
const unspoken = new Set([
  'to',
  'from',
  'at',
  'until',
  'q',
  'n',
  'on',
  'due',
  'id',
  'lang',
  'start',
  'cmd',
  'dir',
  'tz',
  'lat',
  'lng',
  'lon',
  'text',
  'data',
  'base',
  'target',
  'via',
  'day',
  'sum',
])

export function labelOf(kind: Kind, name: string): string {
  return (unspoken.has(name) ? kind.names[0]! : name).replace(/_/g, ' ')
}

export function makeTool(action: Action, style: Style, random: Random, split: Split): Tool {
  const taken = new Set<string>()
  const slots: Slot[] = []
  for (const { kind, required } of action.params) {
    // A strict tool has no optional parameters, except by null: those are left away here.
    if (style.strict && !required) continue
    const name = random.chance(0.5) ? kind.names[0]! : random.pick(kind.names)
    const free = taken.has(name) ? kind.names.find((other) => !taken.has(other)) : name
    if (free === undefined) continue
    taken.add(free)
    slots.push({
      kind,
      name: cased(free, style.casing === 'kebab' || style.casing === 'pascal' ? 'snake' : style.casing),
      label: labelOf(kind, free),
      required,
      schema: kind.schema?.(random) ?? {},
    })
  }
  const disguise = random.next()
  // Some names say nothing, so that the description decides; some have a prefix, as servers of tools give them.
  const plainName = random.pick(action.names)
  const opaque = disguise < 0.05 || (split === 'train' && disguise > 0.95)
  const prefixed = disguise < 0.09 && plainName.length < 18
  const snake = opaque ? opaqueName(random, split) : prefixed ? prefixedName(plainName, random, split) : plainName
  const name = snake.startsWith('mcp__') ? snake : cased(snake, style.casing)
  const definition: DeepseekTool = { name }
  if (style.sdk !== 'bare' || opaque || random.chance(0.7)) {
    const about = random.pick(action.about)
    definition.description = random.chance(0.5) ? about.replace(/\.$/, '') : about
    if (random.chance(0.1) && !/^(Lets|Serves|The way)/.test(about))
      definition.description = `${about.replace(/\.$/, '')}. ${random.pick(moreAbout).replace('{x}', action.todo)}`
  }
  definition.parameters = schemaOf(slots, style, random, snake)
  if (style.strict) definition.strict = true
  return { action, name, slots, definition }
}

function opaqueName(random: Random, split: Split): string {
  if (split === 'held-out') return v.strangeWord(random, split)
  return random.pick([
    () => v.strangeWord(random, split),
    () => `tool_${random.int(1, 99)}`,
    () => `fn${random.int(1, 999)}`,
    () => `${v.strangeWord(random, split)}_${random.int(1, 9)}`,
    () => `action_${v.letterRun(random, 2)}`,
  ])()
}

function prefixedName(name: string, random: Random, split: Split): string {
  return random.pick([`${random.pick(v.nouns[split])}_${name}`, `mcp__${random.pick(v.nouns[split])}__${name}`])
}

const moreAbout = [
  'Returns JSON.',
  'Use this when the user wants to {x}.',
  'Call it once per item.',
  'Returns an error if it does not exist.',
  'Only use it if all required values are known.',
  'The user must be logged in.',
  'May take some seconds.',
  'Useful to {x}.',
  'Returns the result as text.',
  'Do not use it for anything else.',
]

function schemaOf(slots: readonly Slot[], style: Style, random: Random, name: string): object {
  const title = (text: string) => text.split(/[_-]/).map(v.capital).join(' ')
  const properties = Object.fromEntries(
    slots.map(({ kind, name, schema, required }) => {
      const description = random.chance(style.described) && style.sdk !== 'bare' ? random.pick(kind.about) : undefined
      const type = kind.type
      if (style.sdk === 'pydantic') {
        const inner = { ...schema, title: title(name), type }
        const outer = required
          ? inner
          : { anyOf: [{ ...schema, type }, { type: 'null' }], default: null, title: title(name) }
        return [name, description === undefined ? outer : { description, ...outer }]
      }
      const { properties: nested, required: needed, ...rest } = schema
      const inside =
        nested === undefined
          ? rest
          : { properties: nested, required: needed, ...(style.sdk === 'zod' ? { additionalProperties: false } : {}) }
      return [
        name,
        description === undefined
          ? { type, ...inside }
          : style.sdk === 'zod'
            ? { type, ...inside, description }
            : { type, description, ...inside },
      ]
    }),
  )
  const required = slots.filter((slot) => slot.required).map((slot) => slot.name)
  switch (style.sdk) {
    case 'pydantic':
      return {
        properties,
        ...(required.length > 0 ? { required } : {}),
        title: `${v.capital(cased(name, 'camel'))}${random.pick(['', 'Args', 'Input'])}`,
        type: 'object',
      }
    case 'zod':
      return {
        ...(random.chance(0.6)
          ? {
              $schema: random.pick([
                'http://json-schema.org/draft-07/schema#',
                'https://json-schema.org/draft/2020-12/schema',
              ]),
            }
          : {}),
        type: 'object',
        properties,
        ...(required.length > 0 ? { required } : {}),
        additionalProperties: false,
      }
    default:
      return {
        type: 'object',
        properties,
        ...(required.length > 0 || random.chance(0.3) ? { required } : {}),
        ...(style.strict || random.chance(0.1) ? { additionalProperties: false } : {}),
      }
  }
}

/** A function of any sort: hand-written, composed of a thing and a verb, of random words, or of nonsense. */
export function anyAction(random: Random, split: Split): Action {
  const roll = random.next()
  if (split === 'train' && random.chance(0.17)) return synonymAction(random)
  // Scenes are many: in training they come more often than what is composed.
  if (split === 'train' && random.chance(0.35)) return random.pick(actions.train)
  if (roll < 0.32) return random.pick(actions[split])
  if (roll < 0.64) return entityAction(random.pick(entities[split]), random.pick(verbs[split]), random)
  return madeUpAction(random, split)
}

/** Whether one value in a request could be meant for either. */
export function alikeKinds(a: Kind, b: Kind): boolean {
  return (
    a.names.some((name) => b.names.includes(name)) || a.says.some((says) => says !== '{v}' && b.says.includes(says))
  )
}

const trainWords = new Set(
  [
    ...actions.train.flatMap(({ names }) => names),
    ...verbs.train.map(({ names }) => names),
    ...entities.train.map(({ key }) => key),
  ]
    .flatMap((names) => names.split(/[_ ]/))
    .concat(synonymWords),
)
/** Verbs for functions; of the held-out ones none that a train function is named with. */
export const freeVerbs: Record<Split, readonly string[]> = {
  train: v.verbs.train,
  'held-out': v.verbs['held-out'].filter((verb) => !trainWords.has(verb)),
}

/** Words that nobody connects: the request can only be understood by reading the list. */
export function madeUpAction(random: Random, split: Split): Action {
  const nonsense = random.chance(0.35)
  const verb = nonsense && random.chance(0.6) ? v.strangeWord(random, split) : random.pick(freeVerbs[split])
  const noun = nonsense && random.chance(0.7) ? v.strangeWord(random, split) : random.pick(v.nouns[split])
  const qualifier = random.chance(0.3) ? random.pick(v.adjectives[split]) : ''
  const object = qualifier === '' ? noun : `${qualifier} ${noun}`
  const snakeObject = object.replace(/ /g, '_')
  const params: Param[] = []
  for (let left = random.pick([0, 1, 1, 2, 2, 2, 3, 3]); left > 0; left--) {
    const kind = random.chance(0.5) ? madeUpKind(random, split, nonsense) : random.pick(kinds[split])
    if (params.some((other) => alikeKinds(other.kind, kind))) continue
    params.push({ kind, required: params.length === 0 ? random.chance(0.85) : random.chance(0.5) })
  }
  const the = random.pick(['the', 'a', 'the'])
  const todo = `${verb} ${the === 'a' && /^[aeiou]/.test(object) ? 'an' : the} ${object}`
  const train = split === 'train'
  const asks = train
    ? trainAsks(verb, object, todo, random)
    : [`${verb} our ${object}`, `have the ${object} go through ${verb}`, `${verb} that ${object} over there`]
  const name = random.pick([
    `${verb}_${snakeObject}`,
    `${verb}_${snakeObject}`,
    `${verb}_${snakeObject}`,
    `${snakeObject}_${verb}`,
    `${verb}_the_${snakeObject}`,
  ])
  if (train && random.chance(0.15))
    asks.splice(0, asks.length, `call ${name}`, `use ${name}`, `run ${name}`, `use the tool ${name}`)
  return {
    group: noun,
    names: [name],
    about: train
      ? trainAbouts(verb, object, todo, random)
      : [`Lets one ${todo}.`, `Serves to ${todo}.`, `The way to ${todo}`],
    params,
    todo,
    asks,
    sort: random.chance(0.5) ? 'do' : 'read',
    gives: random.chance(0.5)
      ? [random.pick(kinds[split])]
      : Array.from({ length: random.int(1, 2) }, () => madeUpKind(random, split, nonsense)),
  }
}

function trainAsks(verb: string, object: string, todo: string, random: Random): string[] {
  const whose = random.pick(
    'the the the my this that these those some any every each his her their your another one big old new own first last next'.split(
      ' ',
    ),
  )
  const its = random.chance(0.15) ? `${random.pick(v.firstNames.train)}'s` : whose
  return [
    todo,
    `${verb} ${its} ${object}`,
    `${verb} ${its} ${object}`,
    `${verb} ${object}`,
    random.pick([
      `run ${verb} on ${its} ${object}`,
      `do the ${verb} of ${its} ${object}`,
      `${verb} it, ${its} ${object}`,
      `get ${its} ${object} to ${verb}`,
      `make ${its} ${object} ${verb}`,
      `put ${its} ${object} through a ${verb}`,
      `do a ${verb} with ${its} ${object}`,
      `apply ${verb} to ${its} ${object}`,
      `take ${its} ${object} and ${verb} it`,
      `use ${its} ${object} for a ${verb}`,
      `start to ${verb} ${its} ${object}`,
      `call ${verb} for ${its} ${object}`,
    ]),
  ]
}

function trainAbouts(verb: string, object: string, todo: string, random: Random): string[] {
  const head = random.pick(
    'Use this to|Can|Used to|A tool to|A function to|Function that can|Helps to|Allows to|Made to|Here to|Call it to|Tool:|Able to|For when you need to|Meant to|Needed to|Runs to'.split(
      '|',
    ),
  )
  return [
    v.capital(todo),
    `${v.capital(todo)}.`,
    `${v.capital(verb)} ${random.pick(['any', 'one', 'some', 'every', 'a single', 'the given'])} ${object}.`,
    `${head} ${todo}${random.pick(['.', ''])}`,
    `${v.capital(object)}: ${verb}`,
    `${v.capital(verb)} ${random.pick(['for', 'on', 'of', 'with'])} ${object}`,
  ]
}

/** Actions that one request could mean alike must not stand in one list. */
const alike: readonly (readonly string[])[] = [
  [
    'list',
    'get_all',
    'search',
    'find',
    'count',
    'enumerate',
    'browse',
    'retrieve',
    'get',
    'check',
    'monitor',
    'inspect',
    'lookup',
    'gauge',
  ],
  [
    'update',
    'rename',
    'assign',
    'move',
    'tag',
    'close',
    'approve',
    'reopen',
    'comment',
    'rate',
    'reject',
    'amend',
    'renew',
    'endorse',
    'relocate',
    'publicise',
  ],
  ['delete', 'cancel', 'archive', 'close', 'reject', 'scrap', 'suspend'],
  ['share', 'send', 'export', 'print'],
  ['duplicate', 'create'],
  ['restore', 'reopen'],
]
const alikeActions: readonly (readonly string[])[] = [
  ['create_event', 'schedule_meeting'],
  ['set_reminder', 'create_todo', 'remember', 'save_note', 'set_alarm', 'set_timer'],
  ['search_web', 'get_news', 'fetch_url', 'summarize_text', 'take_screenshot'],
  ['get_weather', 'get_forecast'],
  ['place_order', 'submit_order', 'add_to_cart', 'order_food', 'search_products', 'get_price', 'check_stock'],
  ['sum_numbers', 'calculate', 'average', 'split_bill', 'calculate_tip'],
  ['find_restaurants', 'find_nearby'],
  ['get_time', 'get_sun_times'],
  ['get_directions', 'search_trains', 'search_flights', 'call_taxi'],
  ['convert_currency', 'get_exchange_rate'],
  ['find_recipe', 'suggest_meal', 'log_meal', 'order_food'],
  ['play_song', 'play_artist', 'add_to_playlist'],
  ['run_command', 'run_tests', 'git_commit', 'run_query', 'run_code'],
  ['send_email', 'send_sms', 'post_message', 'reply_to_email'],
  ['search_emails', 'search_books', 'search_products', 'grep'],
  ['write_file', 'save_note'],
  ['create_issue', 'create_todo', 'open_pull_request'],
  ['borrow_book', 'search_books'],
  ['deploy', 'create_branch'],
  ['get_balance', 'get_user_profile'],
  ['get_temperature', 'set_thermostat'],
  ['book_table', 'find_restaurants', 'book_hotel', 'search_hotels'],
  ['book_flight', 'search_flights', 'get_flight_status'],
  ['translate', 'define_word', 'detect_language', 'check_spelling', 'count_words'],
  ['get_weather', 'get_forecast', 'weather_now', 'rain_outlook'],
  ['turn_on_device', 'turn_off_device', 'set_light_brightness', 'set_light_color', 'switch_light', 'dim_light'],
  ['set_thermostat', 'get_temperature', 'heating'],
  ['lock_door', 'door_lock'],
  ['start_vacuum', 'vacuum_room'],
  [
    'set_reminder',
    'create_todo',
    'remember',
    'save_note',
    'set_alarm',
    'set_timer',
    'kitchen_timer',
    'morning_alarm',
    'remind_later',
    'add_to_shopping_list',
    'note_item',
    'create_ticket',
    'create_issue',
  ],
  ['translate', 'define_word', 'detect_language', 'check_spelling', 'count_words', 'translate_phrase', 'meaning_of'],
  [
    'sum_numbers',
    'calculate',
    'average',
    'split_bill',
    'calculate_tip',
    'unit_convert',
    'add_numbers',
    'times_numbers',
    'subtract_numbers',
  ],
  [
    'place_order',
    'submit_order',
    'add_to_cart',
    'order_food',
    'search_products',
    'get_price',
    'check_stock',
    'find_item',
    'put_in_basket',
    'deliver_meal',
  ],
  ['track_package', 'where_is_parcel', 'get_flight_status'],
  [
    'search_flights',
    'book_flight',
    'get_flight_status',
    'flights_between',
    'search_trains',
    'way_to',
    'get_directions',
    'call_taxi',
  ],
  ['search_hotels', 'book_hotel', 'rooms_in', 'book_table', 'reserve_seats', 'find_restaurants', 'find_nearby'],
  ['rent_car', 'hire_car'],
  ['find_recipe', 'suggest_meal', 'log_meal', 'order_food', 'dishes_with', 'deliver_meal'],
  ['play_song', 'play_artist', 'add_to_playlist', 'start_music', 'recommend_music'],
  ['set_volume', 'louder_softer', 'dim_light', 'set_light_brightness'],
  ['log_weight', 'weigh_in', 'note_workout', 'log_meal'],
  ['transfer_money', 'send_cash', 'split_bill', 'log_expense'],
  ['get_balance', 'account_balance', 'get_user_profile'],
  ['send_email', 'send_sms', 'post_message', 'reply_to_email', 'write_mail', 'slack_send', 'slack_dm', 'page_oncall'],
  ['make_call', 'ring_contact', 'log_call'],
  ['search_web', 'get_news', 'fetch_url', 'goto_url', 'take_screenshot'],
  ['roll_dice', 'toss_coin', 'start_game'],
  ['read_file', 'view_file', 'list_directory'],
  ['grep', 'search_in_files', 'search_repo_code', 'search_emails', 'search_books'],
  ['write_file', 'replace_in_file', 'save_note'],
  ['run_command', 'run_tests', 'git_commit', 'run_query', 'run_code', 'bash_exec', 'execute_sql'],
  ['describe_table', 'table_columns'],
  ['list_pull_requests', 'merge_pull_request', 'open_pull_request'],
  ['create_event', 'schedule_meeting', 'free_slots', 'check_availability', 'move_event'],
  ['request_vacation', 'book_leave'],
  ['deploy', 'trigger_build', 'rollout_undo', 'rescale'],
  ['pods', 'pod_logs', 'build_log'],
  ['create_issue', 'create_ticket', 'github_issue'],
  ['trigger_build', 'cancel_build'],
  ['assign_ticket', 'transition_ticket'],
  ['goto_url', 'click_element', 'type_text'],
  ['get_time', 'morning_alarm'],
  ['send_back', 'start_return', 'refund_order', 'cancel_order'],
  ['stock_level', 'check_stock', 'get_price'],
  ['plan_pickup', 'schedule_pickup', 'dispatch_shipment', 'move_stock', 'book_goods_in'],
  ['seat_party', 'reserve_seats', 'book_table'],
  ['request_housekeeping', 'raise_repair', 'report_machine_fault', 'plan_service', 'order_spare_part'],
  ['escalate_ticket', 'reply_to_case', 'transition_ticket', 'assign_ticket'],
  ['search_flats', 'find_item', 'list_viewing'],
  ['admit_patient', 'prescribe_drug'],
  ['ping_host', 'drain_node'],
  ['report_parking', 'open_barrier'],
  ['irrigate', 'sow_seed'],
]

export function clash(a: Action, b: Action): boolean {
  const [first, second] = [a.names[0]!, b.names[0]!]
  if (first === second) return true
  if (hasSynonyms(a) || hasSynonyms(b)) {
    if (hasSynonyms(a) && hasSynonyms(b)) return nearWords(a, b)
    return shareWord(
      `${a.todo} ${first} ${a.thing?.also ?? ''} ${wordsOf(a)}`,
      `${b.todo} ${second} ${b.thing?.also ?? ''} ${wordsOf(b)}`,
      1,
    )
  }
  if (a.thing !== undefined && b.thing !== undefined) {
    if (a.thing.key !== b.thing.key)
      return (
        a.thing.plural.split(' ').at(-1) === b.thing.plural.split(' ').at(-1) ||
        a.thing.also === b.thing.also ||
        a.thing.noun.includes(b.thing.noun) ||
        b.thing.noun.includes(a.thing.noun) ||
        b.thing.noun.includes(a.thing.also) ||
        a.thing.noun.includes(b.thing.also)
      )
    const [verbA, verbB] = [first.split('_')[0]!, second.split('_')[0]!]
    return verbA === verbB || alike.some((group) => group.includes(verbA) && group.includes(verbB))
  }
  if (a.thing === undefined && b.thing === undefined) {
    if (alikeActions.some((group) => group.includes(first) && group.includes(second))) return true
    if (a.group !== b.group) return shareWord(a.names[0]!, b.names[0]!, 2)
    return false
  }
  return shareWord(`${a.todo} ${first} ${a.thing?.also ?? ''}`, `${b.todo} ${second} ${b.thing?.also ?? ''}`, 1)
}

const common = new Set(
  'get set list find search create add make show check look send book the for an a to of in my up out put new start delete remove run'.split(
    ' ',
  ),
)
function shareWord(a: string, b: string, least: number): boolean {
  const words = new Set(
    a
      .toLowerCase()
      .split(/[\s_]+/)
      .map((word) => word.replace(/s$/, '')),
  )
  return (
    b
      .toLowerCase()
      .split(/[\s_]+/)
      .map((word) => word.replace(/s$/, ''))
      .filter((word) => !common.has(word) && words.has(word)).length >= least
  )
}

/** Others to stand beside: half of the time of the same sort. */
export function distractors(wanted: readonly Action[], count: number, random: Random, split: Split): Action[] {
  const chosen: Action[] = []
  const near = random.chance(0.6)
  for (let tries = 0; chosen.length < count && tries < count * 8; tries++) {
    const like = random.pick(wanted)
    let other: Action
    if (near && random.chance(0.75)) {
      if (hasSynonyms(like)) other = synonymAction(random, like)
      else if (like.thing !== undefined) other = entityAction(like.thing, random.pick(verbs[split]), random)
      else {
        const group = actions[split].filter((action) => action.group === like.group)
        other = group.length > 1 ? random.pick(group) : nearMadeUp(like, random, split)
      }
    } else other = anyAction(random, split)
    if (![...wanted, ...chosen].some((action) => clash(action, other))) chosen.push(other)
  }
  return chosen
}

/** The same object with another verb, or the same verb with another object. */
function nearMadeUp(like: Action, random: Random, split: Split): Action {
  const other = madeUpAction(random, split)
  const words = like.todo.split(' ')
  const mine = other.todo.split(' ')
  if (actions[split].includes(like) || words.length < 3 || mine.length < 3) return other
  const swapped = random.chance(0.5) ? [words[0]!, ...mine.slice(1)] : [mine[0]!, ...words.slice(1)]
  const name = swapped.filter((word) => !['the', 'a', 'an'].includes(word)).join('_')
  const todo = swapped.join(' ')
  if (todo === like.todo || name === like.names[0]) return other
  const train = split === 'train'
  return {
    ...other,
    group: like.group,
    names: [name],
    todo,
    about: train ? trainAbouts(swapped[0]!, swapped.slice(2).join(' '), todo, random) : [`Lets one ${todo}.`],
    asks: train
      ? trainAsks(swapped[0]!, swapped.slice(2).join(' '), todo, random)
      : [`${swapped[0]} our ${swapped.slice(2).join(' ')}`],
  }
}
