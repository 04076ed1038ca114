// Texts with a class, told by cue words: sentiment, category, priority, yes or no, labels that stand in the text.
import type { Random, Split } from './conversation.ts'
import { sentence } from './sentences.ts'
import { fill, listed, type TextTalk, turnCount, vary, weighted } from './text-talk.ts'
import * as v from './values.ts'

type Axis = {
  keys: Record<Split, readonly string[]>
  /** Label → its other names, and what texts of it say. */
  labels: Record<string, { also: readonly string[]; cues: string }>
  around: Record<Split, readonly string[]>
}

const axes: readonly Axis[] = [
  {
    keys: { train: ['sentiment', 'mood', 'opinion', 'feeling'], 'held-out': ['tone', 'verdict'] },
    labels: {
      positive: {
        also: ['good', 'happy', 'pos'],
        cues: 'I love it|works great|excellent quality|I am very happy|wonderful|highly recommended|it is perfect|best purchase ever|fantastic|really good|a pleasure to use|I am delighted|super fast and friendly|amazing|great value|five stars|I would buy it again|beautiful|exactly what I wanted|brilliant|very pleased|awesome|thank you so much, it is great',
      },
      negative: {
        also: ['bad', 'unhappy', 'neg'],
        cues: 'I hate it|it broke after a day|terrible quality|I am very disappointed|awful|never again|it is useless|worst purchase ever|a waste of money|really bad|it does not work|I want my money back|slow and unfriendly|horrible|far too expensive|one star|do not buy this|ugly|not what I ordered|a disaster|very annoyed|I am angry|it arrived damaged',
      },
      neutral: {
        also: ['mixed', 'okay', 'neu'],
        cues: 'it is okay|average|nothing special|it does what it says|neither good nor bad|it arrived on time|as expected|fine, I guess|so-so|acceptable|I have no opinion yet|it is what it is|not great, not terrible|normal|I have not tried it yet|could be better, could be worse',
      },
    },
    around: {
      train: [
        '{P}: {c}.',
        'I bought the {p}. {C}.',
        '{C}. The {p} came in {o}.',
        'My {p} from {k}: {c}.',
        'About the {p}, {c}.',
        '{C}!',
        'We got the {p} last week, {c}.',
        'The {p}? {C}.',
        '{C}, says {f}.',
        '{C}. It is for {f}.',
      ],
      'held-out': [
        'Having lived with the {p} for a month: {c}.',
        '{f} asked me of the {p} and I said: {c}.',
        'On the whole, {c}.',
      ],
    },
  },
  {
    keys: { train: ['category', 'topic', 'department', 'team', 'type', 'intent'], 'held-out': ['desk', 'branch'] },
    labels: {
      billing: {
        also: ['payment', 'invoice', 'finance'],
        cues: 'I was charged twice|my invoice is wrong|I want a refund|the payment failed|my credit card was declined|why is the bill so high|I need a receipt|the price on the invoice is not right|please send the invoice again|you took too much money',
      },
      shipping: {
        also: ['delivery', 'logistics'],
        cues: 'my parcel has not arrived|where is my package|the delivery is late|the courier lost it|it was sent to the wrong address|when will it be delivered|the tracking number does not work|the package is damaged|it has not been shipped',
      },
      technical: {
        also: ['bug', 'support', 'tech'],
        cues: 'the app crashes|I see an error message|the page does not load|it freezes when I start it|the button does nothing|the update broke it|the screen stays black|it is very slow since the update|the server does not respond|the import fails',
      },
      account: {
        also: ['login', 'access'],
        cues: 'I cannot log in|I forgot my password|please delete my account|change my email address|my user name is wrong|I am locked out|how do I reset my password|the sign-in code never comes|I want to close my account',
      },
      sales: {
        also: ['purchase', 'quote'],
        cues: 'I would like to buy fifty licences|do you have a discount for schools|please send me an offer|which plan is right for us|can I get a demo|how much does it cost for a team|we want to order more|is there a free trial',
      },
    },
    around: {
      train: [
        '{C}.',
        'Hello, {c}. {F}',
        'Hi, {c}. It is about the {p}.',
        '{C}. Can you help?',
        '{C}. My order is {o}.',
        'Dear {k}, {c}. Thanks, {f}',
        '{C}, please help me.',
        'I ordered the {p}, but {c}.',
        '{F} from {k} writes: {c}.',
        'Sorry, {c}. Regards, {f}',
      ],
      'held-out': [
        'Esteemed {k}, regarding number {o}: {c}.',
        'Over the phone {f} told us: {c}.',
        '{C}, and it is about time somebody looked at it.',
      ],
    },
  },
  {
    keys: { train: ['priority', 'urgency', 'severity', 'importance'], 'held-out': ['haste', 'rank'] },
    labels: {
      high: {
        also: ['urgent', 'critical', 'P1'],
        cues: 'this is urgent|we need it right now|everything is down|nobody can work|it is an emergency|as soon as possible|production has stopped|we lose money every minute|it can not wait|please act immediately|all customers are affected',
      },
      medium: {
        also: ['normal', 'moderate', 'P2'],
        cues: 'please fix it this week|it is annoying, but we can work|some users are affected|by the end of the week would be good|there is a workaround|it should be done soon|it slows us down a little',
      },
      low: {
        also: ['minor', 'trivial', 'P3'],
        cues: 'no hurry|whenever you have time|it is only cosmetic|just a small wish|it can wait|nothing urgent|a typo on the page|nice to have|take your time|only a question',
      },
    },
    around: {
      train: [
        'The {n} has a problem: {c}.',
        '{C}. The {n} is broken.',
        'About the {n}: {c}.',
        '{F} says: {c}.',
        'Ticket {o}: {c}.',
        '{C}.',
        'Something is wrong with the {p}, {c}.',
        'Hi team, {c}. {F}',
      ],
      'held-out': ['With regard to the {n}, {c}.', 'Note {o} from {f}: {c}.', 'The {p} is amiss; {c}.'],
    },
  },
  {
    keys: { train: ['spam', 'is_spam', 'isSpam', 'label'], 'held-out': ['junk', 'unwanted'] },
    labels: {
      yes: {
        also: ['spam', 'true'],
        cues: 'you have won a prize|click here to claim your money|earn cash from home|free gift inside|limited offer, act now|congratulations, you are our winner|cheap pills online|send us your bank details|double your money today|your account will be closed unless you click this link',
      },
      no: {
        also: ['ham', 'false'],
        cues: 'see you at lunch|the meeting is at ten|I sent you the report|can you call me back|happy birthday|the train is late|please review my notes|dinner is ready|thanks for your help yesterday|the kids are at school',
      },
    },
    around: {
      train: ['{C}!', 'Dear {f}, {c}.', '{C}. {F}', 'Hi {f}, {c}.', 'Subject: {n}. {C}.', '{C} ({o}).'],
      'held-out': ['Good {f}, {c}.', '{C}, wrote {f}.'],
    },
  },
]

const asks: Record<Split, { user: readonly string[]; system: readonly string[]; next: readonly string[] }> = {
  train: {
    user: [
      '[Classify|Label|Sort] [this|the text|this message|the following message] [as|into] {l}. [Answer|Reply] [in JSON|as JSON] with the key {k}.\n\n{t}',
      '{t}\n\n[What is|Give me] the {k} ({l})? [JSON, please.|Answer as JSON.]',
      '[Return|Output] JSON: {e}\nText: {t}',
      'Text: {t}\n\n[Return|Answer with] a JSON object with {k}, one of {l}.',
      '[Is this|Would you call this] {l}? [Answer|Reply] [like|as] {e}.\n"{t}"',
    ],
    system: [
      '[Classify|Label] each [message|text|ticket]. [Answer with|Return] JSON: {e}',
      '[For every message|For each text] [return|give] JSON with {k}: [one of|either] {l}.',
      'You are a [classifier|router]. Output {e}[ and nothing else|].',
    ],
    next: ['{t}', '{t}', '[Next|And this|Another one|Now this]: {t}'],
  },
  'held-out': {
    user: ['{t}\n\nFile the above under {l}, as JSON with {k}.', 'Which of {l} suits "{t}"? JSON such as {e}'],
    system: ['Each note gets a JSON verdict with {k}, chosen from {l}.'],
    next: ['{t}', 'A further one: {t}'],
  },
}

type Labelled = { key: string; options: string[]; make(): { text: string; label: string } }

function cueTask(random: Random, split: Split): Labelled {
  const axis = random.pick(axes)
  const other = random.chance(0.35) ? random.int(0, 9) : undefined
  const all = Object.entries(axis.labels).map(([name, { also, cues }]) => ({
    name: other === undefined ? name : also[other % also.length]!,
    cues: cues.split('|'),
  }))
  const chosen =
    all.length > 3
      ? random.sample(all, random.int(3, all.length))
      : all.length === 3 && random.chance(0.25)
        ? all.slice(0, 2)
        : all
  return {
    key: random.pick(axis.keys[split]),
    options: random.shuffle(chosen.map(({ name }) => name)),
    make: () => {
      const { name, cues } = random.pick(chosen)
      const c = random.pick(cues)
      const text = fill(random.pick(axis.around[split]), {
        c,
        p: random.pick(v.products[split]).toLowerCase(),
        o: v.digits(random, 5),
        k: random.pick(v.companies[split]),
        f: random.pick(v.firstNames[split]),
        n: random.pick(v.nouns[split]),
      })
      return {
        text: random.chance(0.2)
          ? `${text} ${v.capital(sentence(random, split))}${/[?!]$/.test(text) ? '' : '.'}`
          : text,
        label: name,
      }
    },
  }
}

/** The label stands in the text among other words. */
function wordTask(random: Random, split: Split): Labelled {
  const options = random.sample(v.nouns[split], random.int(2, 5))
  const key = random.pick(
    split === 'train' ? ['label', 'category', 'tag', 'topic', 'subject', 'class', 'kind'] : ['pigeonhole', 'heading'],
  )
  const templates =
    split === 'train'
      ? [
          'I have a question about the {w}.',
          'The {a} {w} needs attention.',
          '{F} lost the {w} in {c}.',
          'Who ordered a {w}?',
          'Our {w} is {a} again.',
          'Please repair the {w} before {d}.',
          '{F} and {f} talk about the {w}.',
          'New {w} for {c}!',
          'We bought another {w} on {d}.',
        ]
      : ['Nobody in {c} saw the {w}.', 'On {d} the {w} turned {a}.', '{F} keeps the {w} at home.']
  return {
    key,
    options,
    make: () => {
      const w = random.pick(options)
      return {
        label: w,
        text: fill(random.pick(templates), {
          w,
          a: random.pick(v.adjectives[split]),
          f: random.pick(v.firstNames[split]),
          c: random.pick(v.cities[split]),
          d: random.pick(v.weekdays),
        }),
      }
    },
  }
}

export function classify(talk: TextTalk): void {
  const { random, split } = talk
  const task = weighted(random, [
    [70, cueTask],
    [30, wordTask],
  ])(random, split)
  const { key, options } = task
  const bySchema = random.chance(0.4)
  if (bySchema)
    talk.responseFormat = {
      type: 'object',
      properties: { [key]: { type: 'string', enum: options } },
      required: [key],
      ...(random.chance(0.5) && { additionalProperties: false }),
    }
  else if (random.chance(0.6)) talk.responseFormat = { type: 'object' }
  const l = random.pick([
    () => listed(options, 'or'),
    () => options.join(', '),
    () => options.join('/'),
    () =>
      listed(
        options.map((option) => `"${option}"`),
        'or',
      ),
  ])()
  const e = `{${JSON.stringify(key)}: ${JSON.stringify(options.join('|'))}}`
  const values = { k: random.chance(0.5) ? `"${key}"` : key, l, e }
  const bySystem = bySchema ? random.chance(0.3) : random.chance(0.45)
  if (bySystem) talk.system(fill(vary(random, random.pick(asks[split].system)), values))
  for (let turn = turnCount(random), first = true; turn > 0; turn--, first = false) {
    const { text, label } = task.make()
    const template = !first
      ? random.pick(asks[split].next)
      : bySystem || (bySchema && random.chance(0.5))
        ? '{t}'
        : random.pick(asks[split].user)
    talk.turn({
      ask: fill(vary(random, template), { ...values, t: text }),
      answer: `{${JSON.stringify(key)}: ${JSON.stringify(label)}}`,
      thought: `The text says "${text.length > 60 ? text.slice(0, 60).replace(/ \S*$/, '') : text.replace(/[.!?]$/, '')}". The ${key} is ${label}.`,
      fields: { [key]: label },
    })
  }
}
