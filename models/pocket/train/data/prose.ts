// Sentences of any words, for training alone: text that a reader has to look through, and facts to find in it.
import type { Random } from './conversation.ts'
import { vary } from './text-talk.ts'
import * as v from './values.ts'
import { anyWord, coinedWord } from './words.ts'

const determiners = 'the the the a a one this that every some no another their our her his many few most'.split(' ')
const places =
  'in on at near under over behind beyond beside before after with without for from to of by through'.split(' ')
const verbs =
  'was is had has saw took made found kept lost left sold bought gave held broke knew liked feared met needed wanted became seemed looked felt stood lay fell went came ran grew turned moved stayed wrote read said asked told thought believed heard watched opened closed carried followed called used'.split(
    ' ',
  )
const joints = ', and |, but |, because | while | when | so that |; |, which | until | as if | although | where '.split(
  '|',
)
const adverbs =
  'slowly|again|once|never|always|often|at last|at noon|in the evening|last year|on Sunday|by chance|of course|perhaps|for years|long ago|in the end|all day|these days|without a word|somehow|as usual'.split(
    '|',
  )

function phrase(random: Random): string {
  const noun = () => (random.chance(0.7) ? random.pick(v.nouns.train) : anyWord(random))
  return random.pick([
    () => `${random.pick(determiners)} ${noun()}`,
    () => `${random.pick(determiners)} ${anyWord(random)} ${noun()}`,
    () => random.pick(v.firstNames.train),
    () => random.pick(v.cities.train),
    () => `${random.pick(determiners)} ${noun()} of ${random.pick(v.firstNames.train)}`,
    noun,
    () => v.capital(coinedWord(random)),
    () => `${random.int(2, 90)} ${noun()}`,
  ])()
}

function clause(random: Random): string {
  const verb = random.chance(0.75) ? random.pick(verbs) : anyWord(random)
  const object = random.chance(0.8) ? ` ${random.chance(0.3) ? `${random.pick(places)} ` : ''}${phrase(random)}` : ''
  const place = random.chance(0.35) ? ` ${random.pick(places)} ${phrase(random)}` : ''
  return `${phrase(random)} ${verb}${object}${place}`
}

/** One sentence that means nothing in particular. */
export function anyProse(random: Random): string {
  let text = clause(random)
  if (random.chance(0.25)) text = `${random.pick(adverbs)}${random.pick([' ', ', '])}${text}`
  if (random.chance(0.3)) text += random.pick(joints) + clause(random)
  return `${v.capital(text)}.`
}

/** A fact and a question for it: `{x}` is what it is about, `{v}` the value; `who` where it is a person's. */
export function anyFact(random: Random, noun: string, who: boolean): { tell: string; ask: string } {
  const the = who || random.chance(0.1) ? '' : 'the '
  const The = v.capital(the)
  const verb = random.pick(
    'has|carries|shows|holds|needs|gives|keeps|wears|takes|uses|got|gets|stands at|goes by|comes to'.split('|'),
  )
  const tells = [
    `[The|A|Our|This] ${noun} [of|for|at|from|on] ${the}{x} [is|was|will be|must be] {v}.`,
    `${the === '' ? '{x}' : 'The {x}'}'s ${noun} [is|was|shall be] {v}.`,
    `${The}{x} [has|had|got|needs|uses|keeps|received|was given|chose|wants|prefers] {v} [as|for] [its|the|a|] ${noun}.`,
    `{v} is [the|a] ${noun} [of|for] ${the}{x}.`,
    `[The|] ${noun} {v} [belongs|was given|goes|is due] to ${the}{x}.`,
    `${The}{x} ${verb} the ${noun} {v}.`,
    `[Note|Remember|Important|Fact|By the way]: [the|] ${noun} of ${the}{x} is {v}.`,
    `[As for|About|Regarding|With] ${the}{x}, [the|its] ${noun} is {v}.`,
    `${noun} of ${the}{x}: {v}.`,
    `${The}{x} ${random.chance(0.5) ? anyWord(random) : coinedWord(random)} {v} ${random.pick(places)} the ${noun}.`,
  ]
  const asks = [
    `[What|Which|What exactly|And what] [is|was] the ${noun} [of|for] ${the}{x}?`,
    `[What's|Tell me|Give me|Find|Look up|I need|Say|Name|Show me] the ${noun} [of|for] ${the}{x}[.|?|]`,
    `[What|Which] ${noun} does ${the}{x} [have|need|use|get|bear|carry|hold]?`,
    `[What|Which] is ${the}{x}'s ${noun}?`,
    `${The}{x}: [what|which] ${noun}?`,
    `${noun} of ${the}{x}?`,
    `[Do you know|Can you find|I forgot|Does the text say|I wonder about] the ${noun} of ${the}{x}[?|.]`,
    `[How about|What about] the ${noun} of ${the}{x}?`,
  ]
  return { tell: v.capital(vary(random, random.pick(tells))), ask: v.capital(vary(random, random.pick(asks))) }
}
