// Words to put around values, and the ways to write a name of several words.
import type { Random } from './conversation.ts'
import * as v from './values.ts'
import { coinedWord } from './words.ts'

/** Any word, so that the words around a value come to mean nothing by themselves. */
export function fillerWord(random: Random): string {
  const draw = random.next()
  if (draw < 0.45) return random.pick(v.nouns.train)
  if (draw < 0.6) return random.pick(v.adjectives.train)
  if (draw < 0.72) return random.pick(v.verbs.train)
  if (draw < 0.8) return participle(random)
  return coinedWord(random)
}

const regular =
  'accept add adjust approve arrange assign attach bake block bolt book brush call cancel carry check clean clear close collect confirm cook copy correct count cover deliver design dry enter examine fasten fill finish fix fold gather glue grade guard harvest hire import inspect install invite label launch lend load lock mail mark measure melt mix move name offer open order pack paint park phone pick plan plant polish post press print process publish pull push reach receive register release rename rent repair replace report reserve resume return review roast scan schedule seal search select ship sign sort stamp start stock store study submit test tighten trace train translate trim turn unload unpack update visit wash watch weigh wrap'.split(
    ' ',
  )
const pastOf = (verb: string): string =>
  verb === 'lend'
    ? 'lent'
    : verb.endsWith('e')
      ? `${verb}d`
      : /[^aeiou]y$/.test(verb)
        ? `${verb.slice(0, -1)}ied`
        : /^(trim|scan|plan|stop|ship|wrap)$/.test(verb)
          ? `${verb}${verb.at(-1)}ed`
          : `${verb}ed`

export function participle(random: Random): string {
  return pastOf(random.pick(regular))
}

export const pluralOf = (noun: string): string =>
  /(s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`

export const article = (word: string): string => (/^[aeiou]/i.test(word) ? 'an' : 'a')

/** From words with spaces between them. */
export const casings: ((words: string) => string)[] = [
  (words) => words.replaceAll(' ', '_'),
  (words) => words.replaceAll(' ', '-'),
  (words) => words.replace(/ (\S)/g, (_, letter: string) => letter.toUpperCase()),
  (words) => words.split(' ').map(v.capital).join(''),
  (words) => words.split(' ').map(v.capital).join(' '),
  v.capital,
  (words) => words,
  (words) => words.replaceAll(' ', '_').toUpperCase(),
  (words) => words.replaceAll(' ', '.'),
  (words) => words.replaceAll(' ', ''),
]
