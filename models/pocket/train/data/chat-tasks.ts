// Chat: small talk, the model and the platform, styles by system prompt, facts told before.
import { about, type Intent, smallTalk } from './chat-intents.ts'
import type { Conversation, Generator, Random, Split } from './conversation.ts'
import { systems } from './phrases.ts'
import { sentence } from './sentences.ts'
import { type Exchange, fill, TextTalk, turnCount, vary, weighted } from './text-talk.ts'
import * as v from './values.ts'

export function intentTurn(random: Random, split: Split, list: readonly Intent[]): Exchange {
  const { asks, answers, thought, contains } = random.pick(list)
  return { ask: vary(random, random.pick(asks[split])), answer: random.pick(answers), thought, contains: [...contains] }
}

const anyIntent = (random: Random, split: Split) => intentTurn(random, split, random.chance(0.4) ? smallTalk : about)

/** What a user tells and asks back later: `{v}` is the value. */
type Fact = {
  name: string
  tell: Record<Split, readonly string[]>
  asks: Record<Split, readonly string[]>
  answer: string
  make(random: Random, split: Split): string
}

const fact = (
  name: string,
  tell: string,
  tellHeldOut: string,
  asks: string,
  asksHeldOut: string,
  answer: string,
  make: Fact['make'],
): Fact => ({
  name,
  tell: { train: tell.split('\n'), 'held-out': tellHeldOut.split('\n') },
  asks: { train: asks.split('\n'), 'held-out': asksHeldOut.split('\n') },
  answer,
  make,
})
const of = (pool: v.Pool) => (random: Random, split: Split) => random.pick(pool[split])

const facts: readonly Fact[] = [
  fact(
    'name',
    "[My name is|I'm|I am|Call me|my name's|You can call me|This is] {v}[.|!|]\n[Hi|Hello], [I'm|my name is|I am] {v}[.|]",
    'They named me {v}.',
    "[What is|What's] my name?\nWho am I?\n[Do you remember|Do you still know|Do you know] my name?\nWhat did I say my name is?",
    'By what name am I known?',
    'Your name is {v}.',
    of(v.firstNames),
  ),
  fact(
    'city',
    '[I live in|I am from|I come from|My home town is|I moved to|I was born in] {v}[.|]',
    'My hearth is in {v}.',
    "Where [do I live|am I from]?\nWhich city did I [name|mention]?\n[What is|What's] my [city|home town]?",
    'In what town is my hearth?',
    'You said {v}.',
    of(v.cities),
  ),
  fact(
    'favourite colour',
    '[My favourite colour is|I like the colour|My favorite color is] {v}[.|]',
    'Of all colours {v} pleases me most.',
    "[What is|What's] my favo[u|]rite colo[u|]r?\nWhich colour do I like[ best|]?",
    'What colour pleases me most?',
    'Your favourite colour is {v}.',
    of(v.colours),
  ),
  fact(
    'job',
    "[I work as a|I'm a|I am a|My job is] {v}[.|]",
    'I earn my bread as a {v}.',
    "[What is|What's] my job?\nWhat do I do for a living?\nWhat do I work as?",
    'How do I earn my bread?',
    'You work as a {v}.',
    of(v.jobs),
  ),
  fact(
    'employer',
    '[I work at|I work for|My company is|I am employed at] {v}[.|]',
    'My wages come from {v}.',
    'Where do I work?\nWho do I work for?\nWhich company [is mine|do I work for]?',
    'Who pays my wages?',
    'You work for {v}.',
    of(v.companies),
  ),
  fact(
    'pet',
    "[I have a dog called|My cat is called|My dog's name is|My pet is called|We have a cat named] {v}[.|]",
    'The beast in my house answers to {v}.',
    "[What is|What's] the name of my [pet|animal]?\n[What is|What's] my pet called?\nHow is my pet called?",
    'To what does my beast answer?',
    'Your pet is called {v}.',
    of(v.firstNames),
  ),
  fact(
    'order number',
    '[My order number is|The order number is|My order is|The number of my order is] {v}[.|]',
    'My purchase bears the mark {v}.',
    "[What is|What was|What's] my order number?\nWhich order number did I give[ you|]?",
    'What mark does my purchase bear?',
    'Your order number is {v}.',
    (random) => v.identifier(random, 'ord'),
  ),
  fact(
    'code',
    '[Remember the code|The code is|My code is|Please remember: the code is|Keep in mind the code] {v}[.|]',
    'Store this cipher: {v}.',
    "[What is|What was|What's] the code?\n[Tell me|Give me] the code[.|]\nWhich code did I [tell|give] you?",
    'Recite the cipher.',
    'The code is {v}.',
    (random) => v.identifier(random, ''),
  ),
  fact(
    'number',
    '[Remember the number|My lucky number is|My favourite number is|Keep the number] {v}[ in mind|][.|]',
    'The figure I cherish is {v}.',
    "[What is|What was|What's] the number?\nWhich number did I [name|tell you|give you]?\nWhat number should you remember?",
    'What figure do I cherish?',
    'The number is {v}.',
    (random) => String(random.int(2, 9999)),
  ),
  fact(
    'friend',
    "[My best friend is|My friend is called|My sister is called|My brother's name is|My boss is] {v}[.|]",
    'I confide in {v}.',
    '[What is the name of|Who is] the person I [told you about|mentioned]?\nWhom did I mention?',
    'In whom do I confide?',
    'You mentioned {v}.',
    of(v.firstNames),
  ),
  fact(
    'meeting time',
    '[The meeting is at|My appointment is at|We meet at|My train leaves at] {v}[.|]',
    'I am expected at {v}.',
    '[When|At what time|What time] is it?\n[What time|Which time] did I say?\nAt what time, again?',
    'For what hour am I expected?',
    'You said {v}.',
    (random) => v.clock(random),
  ),
  fact(
    'dish',
    '[My favourite food is|I like to eat|I love|For dinner I made] {v}[.|]',
    'Nothing tastes like {v} to me.',
    "[What is|What's] my favourite food?\nWhat do I like to eat?\nWhich food did I mention?",
    'What tastes best to me?',
    'You said {v}.',
    of(v.dishes),
  ),
  fact(
    'topic',
    '[I am working on the|My project is the|We are preparing the|I am writing about the] {v}[.|]',
    'The matter on my desk is the {v}.',
    'What am I working on?\n[What is|Which is] my project?\nWhat are we preparing?',
    'What matter is on my desk?',
    'You are working on the {v}.',
    v.topic,
  ),
]

/** Facts first, small talk between, then questions for them. */
function memory(talk: TextTalk): void {
  const { random, split } = talk
  const told = random.sample(facts, random.int(1, 3)).map((one) => ({ one, value: one.make(random, split) }))
  const say = ({ one, value }: (typeof told)[number]) => fill(vary(random, random.pick(one.tell[split])), { v: value })
  const ask = ({ one, value }: (typeof told)[number]) =>
    talk.turn({
      ask: vary(random, random.pick(one.asks[split])),
      answer: fill(one.answer, { v: value }),
      thought: `The user asks for the ${one.name}. It is ${value}.`,
      contains: [value],
    })
  if (random.chance(0.35)) {
    const all = told.map((each) => say(each).replace(/[^.!]$/, '$&.')).join(' ')
    talk.turn({
      ask: all,
      answer: told.length === 1 ? reply(told[0]!) : 'Got it.',
      thought: 'The user tells me facts.',
    })
  } else
    for (const each of told)
      talk.turn({ ask: say(each), answer: reply(each), thought: `The user says the ${each.one.name}: ${each.value}.` })
  if (random.chance(0.45)) talk.turn(anyIntent(random, split))
  if (random.chance(0.15)) {
    // Told anew: the last word counts.
    const each = random.pick(told)
    each.value = each.one.make(random, split)
    talk.turn({
      ask: fill(
        random.pick(
          split === 'train'
            ? [
                'Sorry, I made a mistake: {s}',
                'Actually, {s}',
                'No, wait. {s}',
                'Correction: {s}',
                'I changed my mind. {s}',
              ]
            : ['Strike that. {s}'],
        ),
        { s: say(each) },
      ),
      answer: reply(each),
      thought: `The user corrects the ${each.one.name}: ${each.value}.`,
    })
  }
  for (const each of random.sample(told, random.int(1, told.length))) ask(each)
  if (random.chance(0.2))
    talk.turn(
      untold(
        random,
        split,
        facts.filter((one) => !told.some((each) => each.one === one)),
      ),
    )
}

function untold(random: Random, split: Split, among: readonly Fact[]): Exchange {
  const one = random.pick(
    among.filter(({ name }) => ['name', 'favourite colour', 'job', 'order number', 'code', 'pet'].includes(name)),
  )
  return {
    ask: vary(random, random.pick(one.asks[split])),
    answer: `You haven't told me your ${one.name}.`.replace('your code', 'a code'),
    thought: `The user asks for the ${one.name}, which was not said.`,
    contains: ["haven't told"],
  }
}
const reply = ({ one, value }: { one: Fact; value: string }) =>
  fill(one.name === 'name' ? 'Nice to meet you, {v}!' : 'Got it: {v}.', { v: value })

/** Rules of a system prompt that the answers keep. */
function styled(talk: TextTalk): void {
  const { random, split } = talk
  const name = random.pick(v.firstNames[split])
  const company = random.pick(v.companies[split])
  const word = random.pick([...v.nouns[split]].slice(0, 400))
  const train = split === 'train'
  const rule = random.pick<() => { system: string; apply: (exchange: Exchange) => Exchange }>([
    () => ({
      system: vary(
        random,
        train
          ? '[You are a pirate.|Talk like a pirate.|Answer as a pirate would.|Speak like a pirate.]'
          : 'Answer the way buccaneers do.',
      ),
      apply: (e) => ({ ...e, answer: `Arr! ${e.answer}` }),
    }),
    () => ({
      system: vary(
        random,
        train
          ? '[Answer|Reply|Write|Respond] in [capital letters|upper case|uppercase|ALL CAPS][ only|].'
          : 'Nothing but capitals in your replies.',
      ),
      apply: (e) => ({
        ...e,
        answer: e.answer.toUpperCase(),
        contains: e.contains?.map((text) => text.toUpperCase()) ?? [],
      }),
    }),
    () => ({
      system: vary(
        random,
        train
          ? '[Answer|Reply|Write|Respond] in [lower case|lowercase|small letters][ only|].'
          : 'Avoid capitals altogether.',
      ),
      apply: (e) => ({
        ...e,
        answer: e.answer.toLowerCase(),
        contains: e.contains?.map((text) => text.toLowerCase()) ?? [],
      }),
    }),
    () => ({
      system: vary(
        random,
        train
          ? `[End|Finish|Close] [each|every] [answer|reply|message] with [the word|] "${word}".`
          : `Let "${word}" be the last thing in whatever you say.`,
      ),
      apply: (e) => ({ ...e, answer: `${e.answer} ${word}`, contains: [word] }),
    }),
    () => ({
      system: vary(
        random,
        train
          ? `[Begin|Start|Open] [each|every] [answer|reply|message] with [the word|] "${word}".`
          : `Let "${word}" precede whatever you say.`,
      ),
      apply: (e) => ({ ...e, answer: `${word} ${e.answer}`, contains: [word] }),
    }),
    () => ({
      system: vary(
        random,
        train
          ? `[The user's name is|The user is called|You talk to|You are talking to] ${name}. [Address the user by name.|Use the name.|Always use their name.]`
          : `Your visitor goes by ${name}; mention it always.`,
      ),
      apply: (e) => ({
        ...e,
        answer: `${name}, ${/^I\b/.test(e.answer) ? e.answer : e.answer[0]!.toLowerCase() + e.answer.slice(1)}`,
        contains: [name],
      }),
    }),
    () => ({
      system: vary(
        random,
        train
          ? '[Answer|Reply|Respond] with [one word|a single word|one word only].'
          : 'A lone word must suffice as your answer.',
      ),
      apply: (e) => ({ ...e, ...random.pick(oneWord[split]) }),
    }),
    () => persona(random, split, name, company),
    () => persona(random, split, name, company),
    () => persona(random, split, name, company),
  ])()
  talk.system(rule.system)
  for (let left = turnCount(random); left > 0; left--)
    talk.turn(rule.apply(intentTurn(random, split, smallTalk.slice(0, 7))))
}

const oneWord: Record<Split, readonly Exchange[]> = {
  train: [
    ['Is water wet?', 'Yes.'],
    ['Is two more than five?', 'No.'],
    ['Hi, how are you?', 'Fine.'],
    ['Hello!', 'Hello!'],
    ['Thanks!', 'Welcome!'],
    ['What is the opposite of hot?', 'Cold.'],
    ['What is the opposite of big?', 'Small.'],
    ['2 + 2?', 'Four.'],
    ['Bye!', 'Goodbye!'],
    ['Which day comes after Monday?', 'Tuesday.'],
    ['What colour is snow?', 'White.'],
    ['Are you a person?', 'No.'],
    ['Can you call tools?', 'Yes.'],
    ['Are you ready?', 'Yes.'],
    ['What is the opposite of up?', 'Down.'],
  ].map(([ask, answer]) => ({
    ask: ask!,
    answer: answer!,
    thought: 'One word is enough.',
    contains: [answer!.slice(0, -1)],
  })),
  'held-out': [
    ['Is five more than two?', 'Yes.'],
    ['What is the opposite of cold?', 'Hot.'],
    ['Which day comes after Tuesday?', 'Wednesday.'],
  ].map(([ask, answer]) => ({
    ask: ask!,
    answer: answer!,
    thought: 'One word is enough.',
    contains: [answer!.slice(0, -1)],
  })),
}

function persona(random: Random, split: Split, name: string, company: string) {
  const roles =
    split === 'train'
      ? [
          'assistant',
          'support agent',
          'shop assistant',
          'receptionist',
          'travel guide',
          'helper',
          'concierge',
          'clerk',
          'secretary',
        ]
      : ['steward', 'warden', 'usher']
  const role = random.pick(roles)
  const system = vary(
    random,
    split === 'train'
      ? `[You are ${name}, the ${role} of ${company}.|Your name is ${name}. You are the ${role} of ${company}.|You are called ${name} and work as the ${role} of ${company}.|Act as ${name}, ${role} of ${company}.]`
      : `${company} employs you as its ${role}; visitors know you as ${name}.`,
  )
  return {
    system,
    apply: (exchange: Exchange): Exchange =>
      random.chance(0.6)
        ? random.pick<() => Exchange>([
            () => ({
              ask: vary(
                random,
                split === 'train'
                  ? "[Who are you?|What's your name?|Hi, who are you?|Tell me who you are.|Whom am I talking to?|Introduce yourself.]"
                  : 'By what name do you go?',
              ),
              answer: `I'm ${name}, the ${role} of ${company}.`,
              thought: `The system prompt says that I am ${name}, the ${role} of ${company}.`,
              contains: [name],
            }),
            () => ({
              ask: vary(
                random,
                split === 'train'
                  ? '[Where do you work?|Which company is this?|Who do you work for?]'
                  : 'Who employs you?',
              ),
              answer: `I work for ${company}.`,
              thought: `The system prompt says ${company}.`,
              contains: [company],
            }),
          ])()
        : exchange,
  }
}

/** Greetings, thanks and farewells are all that it says in other languages. */
const abroad: Record<string, readonly [hello: string, thanks: string, bye: string, yes: string]> = {
  German: ['Hallo!', 'Gern geschehen!', 'Auf Wiedersehen!', 'Ja.'],
  French: ['Bonjour !', 'De rien !', 'Au revoir !', 'Oui.'],
  Spanish: ['¡Hola!', '¡De nada!', '¡Adiós!', 'Sí.'],
  Italian: ['Ciao!', 'Prego!', 'Arrivederci!', 'Sì.'],
}
function foreign(talk: TextTalk): void {
  const { random, split } = talk
  const language = random.pick(Object.keys(abroad))
  const [hello, thanks, bye, yes] = abroad[language]!
  talk.system(
    vary(
      random,
      split === 'train'
        ? `[Answer|Reply|Speak|Respond|Always answer] in ${language}[.| only.|, briefly.]`
        : `${language} is the tongue of this house.`,
    ),
  )
  const asks: readonly (readonly [string, string])[] =
    split === 'train'
      ? [
          ['Hello!', hello],
          ['Hi', hello],
          ['Thank you!', thanks],
          ['Thanks a lot', thanks],
          ['Goodbye', bye],
          ['Bye!', bye],
          ['Are you there?', yes],
          ['Are you ready?', yes],
        ]
      : [
          ['Salutations!', hello],
          ['Much obliged!', thanks],
          ['Farewell then!', bye],
        ]
  for (const [ask, answer] of random.sample(asks, turnCount(random)))
    talk.turn({ ask, answer, thought: `I answer in ${language}.`, contains: [answer] })
}

/** Facts that the system prompt gives. */
function briefed(talk: TextTalk): void {
  const { random, split } = talk
  const known: readonly (readonly [tell: string, ask: string, value: string])[] = random.sample(
    [
      ['We are open from {v} to 18:00.', 'When do you open?', v.clock(random)],
      ['Our phone number is {v}.', "What's your phone number?", `${v.digits(random, 3)}-${v.digits(random, 4)}`],
      [
        'Our address is {v}.',
        'What is your address?',
        `${random.pick(v.streets[split])} ${random.int(1, 200)}, ${random.pick(v.cities[split])}`,
      ],
      ['The manager is {v}.', 'Who is the manager?', v.fullName(random, split)],
      ['Delivery takes {v} days.', 'How long does delivery take?', String(random.int(2, 14))],
      ['Write to {v} for refunds.', 'Where do I write for a refund?', v.email(random, split)],
      ['The offer of the week is {v}.', 'What is the offer of the week?', random.pick(v.products[split])],
      ['Today is {v}.', 'What day is it today?', random.pick(v.weekdays)],
      ['The current date is {v}.', "What's the date today?", v.isoDate(random)],
      ['The user is called {v}.', "What's my name?", random.pick(v.firstNames[split])],
      ['The wifi password is {v}.', "What's the wifi password?", v.identifier(random, '')],
      ['The discount code is {v}.', 'Do you have a discount code?', v.identifier(random, 'off')],
    ] as const,
    random.int(2, 5),
  )
  const head = random.chance(0.5)
    ? `You are the assistant of ${random.pick(v.companies[split])}.`
    : random.pick(systems[split])
  const lines = known.map(([tell, , value]) => fill(tell, { v: value }))
  talk.system(
    random.chance(0.5) ? `${head} ${lines.join(' ')}` : `${head}\n${lines.map((line) => `- ${line}`).join('\n')}`,
  )
  for (const [tell, ask, value] of random.sample(known, random.int(1, known.length)))
    talk.turn({
      ask: random.chance(0.3) ? `${random.pick(['Hi!', 'Hello,', 'One question:', 'Please tell me:'])} ${ask}` : ask,
      answer: fill(tell.replace('The user is called', 'You are called').replace('Our ', 'Our '), { v: value }),
      thought: `I was told: ${fill(tell, { v: value })}`,
      contains: [value],
    })
}

function plain(talk: TextTalk): void {
  const { random, split } = talk
  if (random.chance(0.3))
    talk.system(
      random.chance(0.8)
        ? random.pick(systems[split].filter((text) => !/You are Max|premium|pirate|plain text/.test(text)))
        : `${v.capital(sentence(random, split))}.`,
    )
  for (let left = turnCount(random); left > 0; left--) talk.turn(anyIntent(random, split))
}

export function chatTalk(random: Random, split: Split): TextTalk {
  const talk = new TextTalk(random, split)
  weighted(random, [
    [42, plain],
    [30, memory],
    [13, styled],
    [2, foreign],
    [14, briefed],
  ])(talk)
  return talk
}

export const chat: Generator = {
  task: 'chat',
  weight: 16,
  make: (random, split): Conversation => chatTalk(random, split).finish('chat'),
}
