// The same conversation in other words, for training alone: words that are copied from one place to another become
// words that are never met again, everywhere at once. What has to be copied can then not be known by heart.
import type { Conversation } from './conversation.ts'
import type { Random } from './random.ts'
import { capital } from './values.ts'
import { anyWord, coinedWord } from './words.ts'

/** Most of all with tools or JSON. Talk and skills keep their words, and so do JSON's keys: what they mean counts. */
export function scrambled(conversation: Conversation, random: Random): Conversation {
  if (/^(chat|tools-chat|skills|refuse)$/.test(conversation.task) || random.chance(0.4)) return conversation
  const changed = otherValues(conversation, random)
  return /json/.test(conversation.task) ? changed : otherWords(changed, random)
}

/** In which answers, thoughts and schemas are put, and words that stand for something else than themselves. */
const kept = new Set(
  `about above alright anything asked asks back call calls change changed comes content does done else entries example
  failed fails false find finds fine first fits folder found from gave given glad goodbye greets have hear hello here
  inside items kind left line list meant model needed needs next none noted nothing passes pocket project read rename
  renamed result results runs says small takes text thank thanks that there tool tools true user value vtrix wants
  welcome went what with work worked write written this null undefined
  type string integer number boolean object array properties required enum description format default minimum maximum
  name parameters date time email additional schema title pattern keys json
  zero three four five seven eight nine eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen half twice once second third fourth fifth
  monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday
  january february march april june july august september october november december
  without only same other both last before after then also when where which whose their them they your yours mine into
  for and the not`.split(/\s+/),
)

const piece = /(?<!\\)(?:\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll}))/gu
const wordsOf = (text: string) => (text.match(piece) ?? []).map((word) => word.toLowerCase())

type Places = { tools: string; asked: string; results: string; answers: string }

function placesOf({ messages, tools, responseFormat }: Conversation): Places {
  const of = (...roles: string[]) =>
    messages
      .filter(({ role }) => roles.includes(role))
      .map(textOf)
      .join('\n')
  return {
    tools: JSON.stringify([tools, responseFormat]),
    asked: of('user', 'system'),
    results: of('tool'),
    answers: of('assistant'),
  }
}

const textOf = (message: Conversation['messages'][number]): string =>
  message.role === 'assistant'
    ? [
        message.reasoning,
        message.content,
        ...(message.toolCalls ?? []).map(({ name, arguments: given }) => `${name} ${given}`),
      ].join('\n')
    : message.content

/** Every text of the conversation by `change`; `json` where quotes are escaped. */
function rewritten(conversation: Conversation, change: (text: string, json: boolean) => string): Conversation {
  const parsed = <T>(value: T) => JSON.parse(change(JSON.stringify(value), true)) as T
  const messages = conversation.messages.map((message) => {
    if (message.role !== 'assistant') return { ...message, content: change(message.content, message.role === 'tool') }
    return {
      ...message,
      content: change(message.content, conversation.responseFormat !== undefined),
      ...(message.reasoning !== undefined && { reasoning: change(message.reasoning, false) }),
      ...(message.toolCalls && {
        toolCalls: message.toolCalls.map((call) => ({
          ...call,
          name: change(call.name, false),
          arguments: change(call.arguments, true),
        })),
      }),
    }
  })
  return {
    ...conversation,
    messages,
    ...(conversation.tools && { tools: parsed(conversation.tools) }),
    ...(conversation.responseFormat && { responseFormat: parsed(conversation.responseFormat) }),
  }
}

/** What the user or a result says and what stands in another place too, under new names that no other word has. */
function otherWords(conversation: Conversation, random: Random): Conversation {
  const { tools, asked, results, answers } = placesOf(conversation)
  const places = [asked, results, tools, answers].map((text) => new Set(wordsOf(text)))
  const all = new Set(places.flatMap((words) => [...words]))
  const share = random.pick([0.25, 0.5, 0.8, 1])
  const made = new Map<string, string>()
  const taken = new Set(all)
  const make = random.pick([coinedWord, anyWord, (one: Random) => random.pick([coinedWord, anyWord])(one)])
  for (const word of all) {
    if (word.length < 4 || kept.has(word) || inflected(word, all) || !random.chance(share)) continue
    const heard = places[0]!.has(word) || places[1]!.has(word)
    if (!heard || places.filter((words) => words.has(word)).length < 2) continue
    const other = make(random)
    if (taken.has(other) || kept.has(other) || other.length < 2) continue
    taken.add(other)
    made.set(word, other)
  }
  const changed = (found: string): string => {
    const word = found.toLowerCase()
    const other = made.get(word) ?? pluralOf(word, made)
    if (other === undefined) return found
    if (found === word) return other
    return found.length > 1 && found === found.toUpperCase() ? other.toUpperCase() : capital(other)
  }
  return made.size === 0 ? conversation : rewritten(conversation, (text) => text.replace(piece, changed))
}

function pluralOf(word: string, made: ReadonlyMap<string, string>): string | undefined {
  const single =
    made.get(word.replace(/s$/, '')) ?? made.get(word.replace(/es$/, '')) ?? made.get(word.replace(/ies$/, 'y'))
  return single === undefined ? undefined : `${single}s`
}

/** Whether another word may be a form of it (`cancelled` of `cancel`), other than its plural, which goes along. */
function inflected(word: string, all: ReadonlySet<string>): boolean {
  if (
    [word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')].some(
      (one) => one !== word && all.has(one),
    )
  )
    return true
  const plurals = [`${word}s`, `${word}es`, word.replace(/y$/, 'ies')]
  const start = word.slice(0, Math.max(4, word.length - 2))
  return [...all].some((other) => other !== word && !plurals.includes(other) && other.startsWith(start))
}

/** Texts that a call or a result carries over, as texts of any form: nothing but their place tells where they end. */
function otherValues(conversation: Conversation, random: Random): Conversation {
  const { tools, asked, results } = placesOf(conversation)
  let changed = conversation
  for (const value of new Set(carried(conversation))) {
    const inJson = JSON.stringify(value).slice(1, -1)
    if (tools.includes(inJson) || !random.chance(0.35)) continue
    const at = asked.indexOf(value)
    if (at < 0 && (!results.includes(inJson) || asked.toLowerCase().includes(value.toLowerCase()))) continue
    const quoted = at < 0 || (/["'`“]/.test(asked.charAt(at - 1)) && /["'`”]/.test(asked.charAt(at + value.length)))
    const other = anyText(random, quoted)
    changed = rewritten(changed, (text, json) => text.replaceAll(json ? inJson : value, other))
  }
  return changed
}

/** Texts of two words and more in arguments and in an answer of JSON. */
function carried({ messages, responseFormat }: Conversation): string[] {
  const texts: string[] = []
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      if (value.length >= 6 && /^\S+( \S+)+$/.test(value)) texts.push(value)
    } else if (value !== null && typeof value === 'object') for (const inner of Object.values(value)) walk(inner)
  }
  for (const message of messages) {
    if (message.role !== 'assistant') continue
    for (const call of message.toolCalls ?? []) walk(JSON.parse(call.arguments))
    if (responseFormat !== undefined && message.content.startsWith('{')) walk(JSON.parse(message.content))
  }
  // The longest first, so that none is a part of one that is changed later.
  return texts.sort((a, b) => b.length - a.length)
}

/** A text of any form; `quoted`: with commas and stops in it. */
export function anyText(random: Random, quoted: boolean): string {
  const words = Array.from({ length: random.pick([1, 2, 2, 3, 3, 4, 5, 6, 8]) }, () => {
    const word = random.pick([coinedWord, anyWord, anyWord])(random)
    return random.pick([
      () => word,
      () => word,
      () => capital(word),
      () => `${random.pick(['the', 'a', 'of', 'to', 'for', 'in', 'no.', '&', 'and', 'no', 'at', 'on'])} ${word}`,
      () => `${word} ${random.int(1, random.pick([12, 99, 9999]))}`,
      () => (quoted ? word + random.pick([',', ',', ':', ';', '.', '!', ', then', ' -', "'s"]) : word),
    ])()
  })
  const text = words.join(' ').replace(/[,:;.!]$|( -|, then)$/, '')
  return random.chance(0.5) ? capital(text) : text
}
