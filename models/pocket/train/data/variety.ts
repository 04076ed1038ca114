// Carrier words around requests and values, put together from parts and roughened, for training alone: what stands in a
// closed list is learned by heart, and any other wording is then taken for a value.
import type { Random, Split } from './conversation.ts'
import { vary } from './text-talk.ts'
import { capital } from './values.ts'
import { anyWord, coinedWord } from './words.ts'

const fillers =
  'just really maybe also then well actually basically simply quickly somehow again kindof please like so now here there perhaps honestly obviously finally anyway still even rather quite sure ok right hm uh oh'.split(
    ' ',
  )

/**
 * Now and then drops, adds or replaces a word of a template: the slots in braces, and what they stand for, stay.
 * @param strength share of the words that change
 */
export function roughen(random: Random, template: string, strength = random.pick([0.1, 0.15, 0.3])): string {
  if (!random.chance(0.4)) return template
  const words = template.split(/(?<=\s)/)
  const changed = words.flatMap((word) => {
    if (/[{}\n]/.test(word) || !random.chance(strength)) return [word]
    const end = /[\s,.:;?!]*$/.exec(word)![0]
    return random.pick([
      () => [],
      () => [`${random.pick(fillers)} `, word],
      () => [anyWord(random) + end],
      () => [coinedWord(random) + end],
    ])()
  })
  return changed.join('')
}

/** A wording of the split's list; in training mostly one that is put together. */
export function phrasing(
  random: Random,
  split: Split,
  table: Record<Split, readonly string[]>,
  any: (random: Random) => string,
): string {
  if (split === 'held-out') return random.pick(table[split])
  return random.chance(0.65) ? any(random) : roughen(random, random.pick(table[split]))
}

const openings = `
Hi|Hi there|Hello|Hello again|Hey|Hey there|Heya|Good morning|Good afternoon|Good day|Morning|Greetings|Dear all|Dear team|Dear bot|Yo|Ok|Okay|Ok so|Right|Alright|All right|So|Well|Listen|Look|Now|Next|Next up|First|Second|First of all|Finally|Last thing|One more|One more thing|Another one|Quick question|Quick thing|Quick one|Small request|Small favour|A favour|Excuse me|Sorry|Pardon me|Oh|Ah|Hmm|Uh|Wait|Hold on|By the way|Btw|Also|Anyway|Again|Bot|Computer|Robot|Buddy|Mate|Friend|Team|Support|Good news|Bad news|FYI|Important|Urgent|For today|Today's job|Job|Request|Command|Todo|To do|Step 1|Step one|Number one|My wish|Wish|Idea|Here goes|As agreed|As usual|As discussed|As I said|Same as ever|Like last time`
  .trim()
  .split('|')
const afterOpening = [', ', ', ', ', ', '! ', ' - ', ': ', '. ', ' ', '... ', '\n']

const reasons = `
if you [can|like|want|don't mind|have a moment|are able to|get a chance|would]
before [I leave|lunch|the meeting|we close|it's too late|they come back|anything else|I forget]
since [I'm busy|nobody else can|we're late|you're here|it has to be done|my colleague is away]
because [my boss wants it|it was promised|we need it|the others are waiting|I can't do it myself|somebody complained]
while you're at it
while I [wait|get coffee|look for my keys]
as soon as [you can|possible]
when you [get a minute|have time|can]
after that
to save me the trouble
so that [we can go on|it's done|I don't have to]
without further ado
for the last time
for once
for [me|us|my team|the others|a friend|the record]
on my behalf
in one go
right [away|now]
at once
if that's [possible|okay|not too much]
or else we're in trouble
like I asked`
  .trim()
  .split('\n')

const modals = `
{x}
{x}
{x}
please {x}
[can|could|would|will] you [|please|maybe|perhaps|also|quickly|just] {x}?
[could|can|may|might] [I|we] [ask you to|have you] {x}[?|]
[is|would] it [be|] possible to {x}?
[would|do] you mind [if I ask you to|to] {x}?
[I|we] [need|want|would like|'d like|expect|ask|beg|urge|instruct|told|asked] you to {x}
[I|we] [need|want|wish|have|would like|'d like|hope|mean|intend|plan|try|love] to {x}
[I'd|we'd] [be glad|be happy|love it|appreciate it|be grateful|be thankful] if you [could|would|can] {x}
it [would be|is|'d be] [nice|great|good|lovely|helpful|important|necessary|best|wise|time] [to|if you could|that you] {x}
you [should|must|can|could|may|will|need to|have to|ought to|are to|shall|had better] [now|] {x}
[somebody|someone|you|we|they] [has|have|need|needs] to {x}
the [plan|idea|goal|aim|point|wish|job|thing|order|next step|first step|request] is to {x}
[my|our] [plan|idea|goal|aim|boss|client|customer|job|wish|colleague|neighbour|mother|teacher|manager] [is|wants|asks|wants us|told me|asked me|wants me|has|decided|would like] to {x}
[how about|what about|why not|why don't|what if] you {x}?
[are you able|do you know how|is there a way|is there any way|would you be able|are you allowed|is it okay] to {x}?
[go ahead and|make sure to|don't forget to|remember to|be sure to|feel free to|try to|help me to|help us|time to|get ready to|go and|go on and|start to|proceed to|you may] {x}
[let us|let's|let me|we'll|I'll|you'll] {x}
[use whatever you have|do what you must|find a way|do your magic|take your tools] to {x}
[it's|it is] [about|high] time to {x}
[they|the customer|the client|a colleague|the manager|somebody|the police|my sister|HR|finance] [want|wants|wanted|need|asked|told] [me|us|you] to {x}
[the user|user|customer|client|boss] says: {x}
[here is|this is] what [I need|I want|we need|to do]: {x}
[I have to|I must|I should|I shall|I will|I'm going to|I'm about to|I'm here to|I came to|I forgot to|I promised to] {x}
[what I need|what I want|what we want|the thing to do|all we want|all that's left] is to {x}
{x} [is what I need|is the next step|is the plan|is on my list|would be great|would help|that's it|and that's it|and nothing else]
[anyone|anybody|somebody] [here|] [to|who can] {x}?
[any chance|no chance|a chance] [to|that you] {x}?
[I was wondering|I wonder|I'm asking|I'm wondering|tell me] if you [could|can|would] {x}`
  .trim()
  .split('\n')

const closings = `
, please| please|, thanks| thanks| thx|, thank you|, will you?|, ok?|, okay?|, would you?|, can you?| now| already| for me| for us| right away| at once| asap|, if you can|, if possible|, if you would| as soon as possible| - it's urgent|. Thanks!|. Thank you!|. Cheers|. Cheers!|. Many thanks|. Bye|. That's it|. That is all|. Nothing else|. Much appreciated|!|!!|...|.|.|.|?| :)| and that's it| and be quick| and hurry|. Hurry up|. Take your time|. No rush|. Appreciate it|. I'll wait|. It matters`
  .trimStart()
  .split('|')

/** Around an imperative, as `frames` in phrases.ts: `{x}` or `{X}`. */
export function anyFrame(random: Random): string {
  let text = roughen(random, vary(random, random.pick(modals)))
  if (random.chance(0.18)) {
    const reason = roughen(random, vary(random, random.pick(reasons)))
    text = random.chance(0.6) ? `${reason}${random.chance(0.7) ? ', ' : ' '}${text}` : withoutEnd(text, ` ${reason}`)
  }
  if (random.chance(0.25)) text = withoutEnd(text, random.pick(closings))
  if (random.chance(0.25)) text = random.pick(openings) + random.pick(afterOpening) + text
  if (random.chance(0.03)) text = `${carrier(random)} ${text}`
  if (random.chance(0.6)) text = text.startsWith('{x}') ? text.replace('{x}', '{X}') : capital(text)
  return /[.?!]$/.test(text) || random.chance(0.3) ? text : `${text}.`
}

/** `end` comes before a question mark that the text has. */
function withoutEnd(text: string, end: string): string {
  const mark = /[?.]$/.exec(text)?.[0] ?? ''
  const body = mark === '' ? text : text.slice(0, -1)
  return body + end + (/[?.!)]$/.test(end) ? '' : mark)
}

/** A few words that say nothing. */
function carrier(random: Random): string {
  const words = Array.from({ length: random.int(2, 5) }, () =>
    random.chance(0.8) ? anyWord(random) : coinedWord(random),
  )
  return capital(words.join(' ')) + random.pick(['.', '.', '!', ':', ','])
}

/** Around a request that is a sentence already. */
export function surrounded(random: Random, sentence: string): string {
  let text = sentence
  if (random.chance(0.4)) text = random.pick(openings) + random.pick(afterOpening) + text
  if (random.chance(0.4)) text = withoutEnd(text, random.pick(closings))
  if (random.chance(0.12)) text = `${carrier(random)} ${text}`
  if (random.chance(0.2)) text = withoutEnd(text, ` ${vary(random, random.pick(reasons))}`)
  if (random.chance(0.2)) text = text.charAt(0).toLowerCase() + text.slice(1)
  return text
}

const between =
  'is|as|at|to|on|for|being|equals|= |:|was|of|set to|should be|must be|will be|goes to|comes to|stays|becomes|remains|says|equal to|like|namely|i.e.|that is|called|->|→|-|~|,|exactly|only|about|named|valued|fixed at|kept at|with|by|via|under|from'.split(
    '|',
  )
const before =
  'with|with|and|using|for|at|by|on|under|given|plus|including|while|but|where|set|keep|the one with|make|put|pick|choose|use|take|give it|that has|which has|based on|via|through|of|in|as|also|along with|together with|needs|it has|only'.split(
    '|',
  )

/** A way to give a value by the words of its parameter, as `labelled` in phrases.ts: `{l}` and `{v}` side by side. */
export function anyLabelled(random: Random): string {
  const joint = () => (random.chance(0.25) ? random.pick([anyWord, coinedWord])(random) : random.pick(between).trim())
  const head = random.chance(0.65)
    ? `${random.chance(0.2) ? random.pick([anyWord, coinedWord])(random) : random.pick(before)} `
    : ''
  const the = random.pick(['', '', 'the ', 'the ', 'a ', 'my ', 'its '])
  const text = random.pick([
    () => `${head}${the}{l} {v}`,
    () => `${head}${the}{l} ${joint()} {v}`,
    () => `${head}${the}{l} ${joint()} {v}`,
    () => `${head}{v} ${joint()} ${the}{l}`,
    () => `${head}{v} as ${the}{l}`,
    () => `${head}{v} for ${the}{l}`,
    () => `({l} {v})`,
    () => `({l}${random.pick([':', '=', ' =', ' is', ','])} {v})`,
    () => `[{l}: {v}]`,
    () => `{l}${random.pick([':', '=', ': ', ' = ', ' - ', ' > '])}{v}`,
    () => `'{l}' {v}`,
    () => `"{l}" ${joint()} {v}`,
  ])()
  return text.replace(/ ,/g, ',')
}

/** The same as a sentence of its own; `{L}` begins with a capital. */
export function anyLabelledSentence(random: Random): string {
  const joint = random.chance(0.25) ? random.pick([anyWord, coinedWord])(random) : random.pick(between.slice(0, 30))
  return random.pick([
    () => `The {l} ${joint} {v}.`,
    () => `{L} ${joint} {v}.`,
    () => `{L}: {v}.`,
    () => `{L} {v}.`,
    () => `${random.pick(['My', 'Our', 'Its', 'His', 'Her', 'Their', 'This'])} {l} ${joint} {v}.`,
    () =>
      `${random.pick(['Use', 'Take', 'Pick', 'Enter', 'Write', 'Type', 'Put', 'Give', 'Say', 'Make it', 'Choose', 'Go for', 'Note'])} {v} ${random.pick(['as', 'for', 'as the', 'for the', 'under', 'in', 'into the', 'where it says', 'at'])} {l}.`,
    () =>
      `${random.pick(['For', 'As', 'Under', 'With', 'In', 'As for'])} the {l}${random.pick(['', ',', ':'])} ${random.pick(['take', 'use', 'say', 'pick', 'enter', 'go with', 'we have', "it's", 'write'])} {v}.`,
    () => `{v} ${random.pick(['is', 'should be', 'must be', 'was', 'will be', 'makes', 'would be'])} the {l}.`,
    () =>
      `I ${random.pick(['want', 'need', 'would like', 'prefer', 'think of', 'take', 'pick'])} {v} ${random.pick(['as', 'for'])} the {l}.`,
    () =>
      `I ${random.pick(['want', 'need', 'would like', 'think'])} the {l} ${random.pick(['to be', 'at', 'to say', 'should be', 'is'])} {v}.`,
    () =>
      `${random.pick(['Set', 'Keep', 'Make', 'Fix', 'Put', 'Change', 'Leave'])} the {l} ${random.pick(['to', 'at', '=', 'as'])} {v}.`,
  ])()
}

const joiners = `
and|and also|and then|, and|, then|; then|, after that|, and after that|, also|, plus|plus|;|; and|, next|, as well as|, and finally|, and while you're at it,|, and when that's done|, but also|,|/|&|+| - |, and additionally|along with that|and at the same time|, and in the same go`
  .trim()
  .split('|')
const starters =
  'Also|Also,|Then|Then,|Next,|And|And then|After that,|Afterwards|Second,|Secondly,|Finally,|Another thing:|One more:|Plus,|And please|On top of that,|In addition,|Furthermore,|Additionally,|When done,|At the same time'.split(
    '|',
  )

/** Two requests in one, as `joins`: `{a}` and `{b}`. */
export function anyJoin(random: Random): string {
  return random.pick([
    () => `{a}${spaced(random.pick(joiners))}{b}`,
    () => `{a}${spaced(random.pick(joiners))}{b}`,
    () => `{a}. ${random.pick(starters)} {b}`,
    () => `{a}${random.pick([',', ';', '', ' -', '. And'])} ${random.pick([anyWord, coinedWord])(random)} {b}`,
    () => `{a}. ${capital(random.pick([anyWord, coinedWord])(random))}${random.pick([',', '', ':'])} {b}`,
    () =>
      `${random.pick(['two things', '2 things', 'a few things', 'please do these', 'tasks', 'to do', 'todo', 'list', 'I need two things', 'do both'])}: {a} and {b}`,
    () =>
      `${random.pick(['1. ', '1) ', '- ', '* ', 'a) ', '• '])}{a}\n${random.pick(['2. ', '2) ', '- ', '* ', 'b) ', '• '])}{b}`,
    () => `{a}\n${random.pick(['', 'and ', 'also ', 'then '])}{b}`,
    () => `first {a}${random.pick([', then ', ' and then ', ', and second '])}{b}`,
  ])()
}
const spaced = (text: string) => (/^[,;]/.test(text) ? `${text} ` : ` ${text.trim()} `)

const follow = `
[and|and then|now|then|next|also|ok|ok and|so|plus|hm, and] {s}[?|.|]
[what|how] about {v}?
[what|how] [is it|would it be|does it look] {s}?
[and|also|now|then|next] [for|with|] {v}[?|.|, please|]
[the] same [thing|question|] {s}[, please|.|]
[same|do the same|again|one more time|once again|do it again] [for|with] {v}[, please|.|]
{v}[?| too| as well| also|, too]
[now|next] [try|do|take|use] {v}
[sorry, I meant|I meant|no, make that|correction:|rather|instead:] {v}
[can you|could you|please] [also|] do {v}[?|]
[try|check|run] [it|that|this] [again|] {s}
[can I|may I] [have|get] [that|the same|it] {s} [too|as well|]?`
  .trim()
  .split('\n')
/** "And in Oslo?": `{v}` or, with its preposition, `{s}`. */
export const anyFollowUp = (random: Random): string => {
  const text = roughen(random, vary(random, random.pick(follow)))
  return random.chance(0.6) ? capital(text) : text
}

const suffixes = `
[tell|give|show|send] me [just|only|] the {l}[, please|].
I [only|just|] [need|want|care for|ask for|am after|look for] the {l}.
I [want|need|would like|have] to [know|see|hear|have] the {l}.
[just|only] the {l}[, please|, thanks|, nothing else].
[what|what exactly] is the {l}?
the {l} [is all I need|is enough|will do|would be enough|is what I want|interests me].
and [tell|give|show|send] me the {l}
and [report|say|name|write] the {l}
[which|what] {l} is it?
[report|name|state|say|write down|return] the {l}.
[answer|reply] with the {l}[ only|].
[how about|what about] the {l}?
[I wonder what|can you see what|do you know what] the {l} is[?|].
[important|question|wanted|needed]: the {l}.`
  .trim()
  .split('\n')
export const anyFieldSuffix = (random: Random): string => {
  const text = vary(random, random.pick(suffixes))
  return text.startsWith('and ') ? text : capital(text)
}

const fieldAsks = `
[what is|what's|what was|tell me|give me|show me|I need|I want|look up|check|get|find|say] the {l} [of|for|on] {n} {v}
[which|what] {l} [does|has] {n} {v} [have|got]?
{n} {v}[:|,| -] [what is|what's|give me|tell me|] the {l}[?|]
the {l} of {n} {v}[, please|?|.|]
{l} of {n} {v}[, please|?|.|]
{n} {v} {l}?
[do|can] you [know|see|tell me|find] the {l} [of|for|on] {n} {v}?
[I have|there is|take|it's about|this is about] {n} {v}[, |. ][what is|tell me|give me|I need] [its|the] {l}[?|.]
[somebody|my boss|a customer|the client] [asks|wants to know|wants|needs] the {l} of {n} {v}[.|]
{n} {v} [has|should have|must have] a {l}, [what is it|which is it|tell me]?
[has|does] {n} {v} [a|have a] {l}[?|, and which?]`
  .trim()
  .split('\n')
export const anyFieldAsk = (random: Random): string => {
  const text = vary(random, random.pick(fieldAsks))
  return random.chance(0.6) && !text.startsWith('{') ? capital(text) : text
}
