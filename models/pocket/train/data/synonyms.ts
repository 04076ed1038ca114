// Words that mean nearly the same: a function is named by one, described by another and asked for by a third.
// Only for training. Its verbs are plain English, also ones that the held-out split uses; its things are none of those.
import type { Random } from './conversation.ts'
import type { Action } from './entities.ts'
import { idKind, kindOf, kinds, madeUpKind } from './kinds.ts'
import { moreNounSets, moreVerbSets } from './synonyms-more.ts'
import * as v from './values.ts'

/** `|` between words of one meaning; `...` where the object goes if not at the end. */
const verbSets = `
delete|remove|erase|discard|scrap|throw away|get rid of|wipe|trash
create|make|add|set up|build|produce
change|edit|modify|alter|adjust|revise|amend|correct
show|display|view|present|let me see
get|fetch|retrieve|obtain|pull up|bring up
list|enumerate|show all|go through|browse
find|search for|look for|locate|seek|track down|hunt for
inspect|examine|look into|check|look over|review
count|tally|number|add up
start|begin|launch|kick off|run|fire up|initiate
stop|halt|end|terminate|shut down|quit
pause|suspend|hold|freeze|interrupt
resume|continue|carry on with|go on with
repeat|redo|do again
send|dispatch|deliver|ship|transmit|forward
receive|accept|take in|collect
book|reserve|secure
cancel|call off|revoke|withdraw|drop
renew|prolong|extend|lengthen
shorten|cut|trim|reduce
increase|raise|boost|lift|turn up
decrease|lower|turn down|diminish|lessen
move|relocate|transfer|shift|bring elsewhere
copy|duplicate|clone|replicate
rename|give a new name to|retitle
merge|combine|join|unite|fuse
split|divide|separate|break up
sort|order|arrange|rank
filter|sift|narrow down
save|store|keep|preserve|put away
load|import|read in
export|download|write out
upload|put online|publish|post
share|give access to|open up
hide|conceal|mask
lock|close up|seal
unlock|open
approve|confirm|endorse|sign off on|authorise|certify|green-light
reject|decline|refuse|turn away|deny|veto
assign|allot|hand over|give out|delegate
invite|ask along|call in
notify|alert|inform|tell|warn
remind|nudge|prompt
pay|settle|cover
charge|bill|invoice
refund|reimburse|pay back
buy|purchase|acquire|order
sell|offer|put up for sale
rent|hire|lease|charter
return|give back|bring back
repair|fix|mend|restore
break|damage|destroy|ruin
clean|tidy|wash|scrub
paint|colour|tint
measure|gauge|size up|meter
weigh|get the weight of
monitor|watch|keep an eye on|observe|track
test|try out|probe|trial
compare|match up|contrast
calculate|compute|work out|figure out
estimate|guess|approximate|assess
translate|interpret|put into another language
summarise|sum up|condense|outline
explain|describe|clarify
write|compose|draft|pen
read|go over|peruse
print|put on paper|run off
draw|sketch|plot
record|log|note|register|enter|write down
enrol|sign up|subscribe
unsubscribe|sign off|opt out of
dismiss|let go|discharge
promote|advance|move up
train|teach|coach|instruct
feed|give food to|nourish
water|irrigate|hose
plant|sow|seed
harvest|gather|pick
cook|prepare|bake
heat|warm up|warm
cool|chill|cool down
connect|link|attach|hook up|pair
disconnect|unlink|detach|unplug
enable|activate|switch on|turn on
disable|deactivate|switch off|turn off
install|mount|put in
upgrade|update|bring up to date|modernise
encrypt|scramble|encode
decrypt|decode|decipher
compress|zip|pack|shrink
unpack|unzip|extract|expand
deploy|roll out|release|ship out
undo|revert|roll back|take back
validate|verify|check over|make sure of
schedule|plan|time|fix a date for
postpone|delay|put off|defer
advertise|publicise|promote to all|announce
insure|get cover for
tag|label|mark|flag
rate|score|grade|evaluate
archive|file away|shelve
tune|calibrate|fine-tune
ping|reach|poke
drain|empty|clear out
fill|fill up|top up|refill
aim|point|direct|turn`
  .trim()
  .split('\n')
  .map((line) => line.split('|'))

const nounSets = `
car|vehicle|automobile
house|home|residence
flat|apartment
shop|store
parcel|package|shipment
letter|mail
picture|image|photo
film|movie
song|track|tune
bill|invoice
money transfer|payment
staff member|employee|worker
boss|manager|supervisor
customer|client|buyer
doctor|physician|medic
medicine|drug|medication
illness|disease
bug|error|defect|fault
server|machine|host
database|data store
file|document
folder|directory
picture book|album
harbour|port
plane|aircraft
flight|air trip
train|railway service
journey|trip|voyage
hotel|inn|guest house
room|chamber
street|road
town|city|municipality
country|state|nation
school|academy
lesson|class
course|training
student|pupil|learner
teacher|instructor
exam|test paper
book|volume
newspaper|daily
meeting|appointment|get-together
party|celebration
calendar|agenda
reminder|alert
phone call|ring
text message|SMS
picture frame|photo frame
lamp|light
heater|radiator
fridge|refrigerator
sofa|couch
garden|yard
lawn|grass
tree|plant
dog|hound
cat|kitten
cow|cattle
wheat field|field of grain
camera|video device
computer|PC|workstation
password|secret
account|profile
user|member
contract|agreement
loan|credit
salary|pay|wage
tax|duty
discount|price cut
order|purchase
cart|basket
warehouse|depot|storage hall
truck|lorry
driver|chauffeur
road sign|traffic sign
painting|artwork
violin|fiddle
sensor|detector
report|analysis`
  .trim()
  .split('\n')
  .map((line) => line.split('|'))

/** So that no held-out name is made of them by chance. */
export const synonymWords: readonly string[] = [...verbSets, ...nounSets]
  .flat()
  .flatMap((words) => words.toLowerCase().split(/[ -]/))

const allVerbs = [...verbSets, ...verbSets, ...moreVerbSets]
const allNouns = [...nounSets, ...moreNounSets]

const snake = (text: string) => text.toLowerCase().replace(/[ -]/g, '_')
const article = (noun: string) => (/^[aeiou]|^SMS/i.test(noun) && !/^(us|uni)/.test(noun) ? `an ${noun}` : `a ${noun}`)

/** @param near shares the thing (or, rarely, the verb) with this one */
export function synonymAction(random: Random, near?: Action): Action {
  const from = near === undefined ? undefined : sets.get(near)
  const keepNoun = from !== undefined && random.chance(0.7)
  const verbs = from !== undefined && !keepNoun ? from.verbs : random.pick(allVerbs)
  const nouns = keepNoun ? from.nouns : random.pick(allNouns)
  const nameVerb = random.pick(verbs.filter((verb) => verb.split(' ').length < 3))
  const nameNoun = random.pick(nouns)
  const describe = () =>
    `${v.capital(random.pick(verbs.filter((verb) => !verb.startsWith('let me'))))} ${article(random.pick(nouns))}`
  const id = random.chance(0.4) ? [{ kind: idKind(snake(nameNoun), random.chance(0.25), 'train'), required: true }] : []
  const key = id[0]?.kind.names[0]
  const more = Array.from({ length: random.pick([0, 0, 1, 1, 2]) }, (_, at) => ({
    kind: random.chance(0.3) ? madeUpKind(random, 'train', false) : random.pick(kinds.train),
    required: at === 0 && random.chance(0.6),
  }))
  const asks = verbs.map((verb) => {
    const noun = random.pick(nouns)
    return key === undefined
      ? `${verb} ${random.pick(['the', 'a', 'my', 'our', 'this'])} ${noun}`.replace(/\ba (?=[aeiou])/, 'an ')
      : `${verb} ${random.pick(['', '', 'the '])}${noun} {${key}}`
  })
  const todo = `${nameVerb} ${article(nameNoun)}`
  const action: Action = {
    group: nouns[0]!,
    names: [`${snake(nameVerb)}_${snake(nameNoun)}`],
    about: [describe(), `${describe()}.`, `${describe()} by its data`],
    params: [
      ...id,
      ...(more[1] !== undefined &&
      (more[1].kind === more[0]!.kind || more[1].kind.says.some((says) => more[0]!.kind.says.includes(says)))
        ? more.slice(0, 1)
        : more),
    ],
    todo,
    asks,
    sort: random.chance(0.6) ? 'do' : 'read',
    gives: random.sample(giveable, random.int(1, 2)),
  }
  sets.set(action, { verbs, nouns })
  return action
}
const giveable = [
  'status',
  'title',
  'date',
  'amount',
  'city',
  'name',
  'email',
  'level',
  'priority',
  'weight',
  'time',
  'quantity',
].map(kindOf)
const sets = new WeakMap<Action, { verbs: string[]; nouns: string[] }>()

export const hasSynonyms = (action: Action): boolean => sets.has(action)
/** All words of what an action may be called. */
export function wordsOf(action: Action): string {
  const own = sets.get(action)
  return own === undefined ? '' : own.nouns.join(' ')
}

/** Verb sets so near to one another that a list must not offer both for one thing. */
const kin: readonly string[][] = [
  ['show', 'get', 'list', 'find', 'inspect', 'monitor', 'read', 'count', 'explain', 'receive'],
  ['send', 'receive', 'return', 'upload', 'share', 'print', 'deploy', 'export', 'save', 'load'],
  [
    'stop',
    'pause',
    'cancel',
    'disable',
    'disconnect',
    'delete',
    'archive',
    'reject',
    'undo',
    'dismiss',
    'hide',
    'drain',
    'shorten',
    'decrease',
    'compress',
    'unsubscribe',
  ],
  ['start', 'enable', 'resume', 'connect', 'install', 'repeat', 'deploy', 'unlock', 'upgrade'],
  [
    'create',
    'record',
    'save',
    'write',
    'book',
    'schedule',
    'enrol',
    'draw',
    'copy',
    'cook',
    'plant',
    'load',
    'upload',
    'buy',
    'tag',
  ],
  [
    'change',
    'rename',
    'move',
    'upgrade',
    'repair',
    'tune',
    'sort',
    'postpone',
    'schedule',
    'renew',
    'increase',
    'decrease',
    'shorten',
    'merge',
    'split',
    'assign',
    'undo',
    'filter',
    'promote',
    'aim',
  ],
  [
    'approve',
    'validate',
    'test',
    'inspect',
    'rate',
    'compare',
    'measure',
    'weigh',
    'estimate',
    'calculate',
    'monitor',
    'tune',
    'ping',
  ],
  ['pay', 'charge', 'refund', 'buy', 'sell', 'rent', 'insure', 'return'],
  ['notify', 'remind', 'invite', 'advertise', 'send', 'explain', 'train', 'assign'],
  ['feed', 'water', 'fill', 'clean', 'heat', 'cool', 'cook', 'drain', 'paint'],
  ['translate', 'summarise', 'explain', 'read', 'write', 'encrypt', 'decrypt', 'unpack', 'compress', 'count'],
  ['lock', 'hide', 'encrypt', 'disable'],
  ['plant', 'water', 'harvest', 'feed'],
  ['rent', 'book', 'buy', 'sell'],
  ['promote', 'increase', 'advertise'],
  ['break', 'split', 'delete', 'stop'],
]
/** Whether a request for one could mean the other. */
export function near(a: Action, b: Action): boolean {
  const [one, other] = [sets.get(a), sets.get(b)]
  if (one === undefined || other === undefined) return false
  if (one.nouns !== other.nouns)
    return one.nouns.some((noun) =>
      other.nouns.some((word) => word.split(' ').some((part) => noun.split(' ').includes(part))),
    )
  return (
    one.verbs === other.verbs || kin.some((group) => group.includes(one.verbs[0]!) && group.includes(other.verbs[0]!))
  )
}
