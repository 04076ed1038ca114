// What a small model can't do: one sentence that says so, and names the full model where that would help.

import { about, smallTalk } from './chat-intents.ts'
import { intentTurn } from './chat-tasks.ts'
import type { Conversation, Generator, Random, Split } from './conversation.ts'
import { offTopic, systems } from './phrases.ts'
import { draw, type Exchange, TextTalk, turnCount, weighted } from './text-talk.ts'
import * as v from './values.ts'

const values = (random: Random, split: Split) => ({
  c: random.pick(v.cities[split]),
  l: random.pick(v.countries[split]),
  n: random.pick(v.nouns[split]),
  a: random.pick(v.adjectives[split]),
  k: random.pick(v.companies[split]),
  b: random.pick(v.books[split]),
  s: random.pick(v.songs[split]),
  r: random.pick(v.artists[split]),
  p: v.fullName(random, split),
  t: v.topic(random, split),
  g: random.pick(v.languages[split]),
  i: random.int(2, 20),
  y: random.int(1200, 2020),
  d: random.pick([
    'diabetes',
    'a headache',
    'fever',
    'a rash',
    'back pain',
    'a cough',
    'high blood pressure',
    'insomnia',
    'a broken toe',
    'an allergy',
  ]),
  x: random.pick(['Python', 'JavaScript', 'Rust', 'SQL', 'Java', 'C++', 'Go', 'Bash', 'HTML', 'TypeScript']),
  w: random.pick(['bitcoin', 'gold', 'Apple', 'Tesla', 'oil', 'the euro', 'the dollar', 'Nvidia']),
})

type Refusal = { train: string; heldOut: string; answers: string; thought: string }

const kinds: readonly (readonly [number, Refusal])[] = [
  [
    5,
    {
      train:
        '[Who|Do you know who|Tell me who] [wrote|is the author of] "{b}"[?|]\n[What is|What\'s|Tell me|Name] the capital of {l}[?|]\nWhen was {c} [founded|built]?\n[Who|Which artist] [sings|sang|recorded] "{s}"?\n[How many people live|What is the population|How big is the population] in {c}?\n[Who|Tell me who] was {p}?\n[What|Who] [happened|was the king|ruled {l}|won the war] in {y}?\n[What do you know|Tell me] about [{r}|{l}|{c}|{p}|the history of {l}|the {n}][?|.]\n[How|Why] does [a|the] {n} work?\n[What is|Explain|Define] [a {n}|quantum physics|photosynthesis|the theory of relativity|democracy|inflation|blockchain|machine learning|gravity|the stock market][?|.|]\n[Who|Which team] won the [world cup|championship|election|Oscar|Nobel Prize] in {y}?\nWhat does {k} do?\n[How far|How long] is it from {c} to {l}?\nWhich language do they speak in {l}?\nHow [tall|old|big|heavy|fast] is [an elephant|the Eiffel Tower|the moon|Mount Everest|a blue whale|the sun]?\nWho [discovered|invented] [electricity|the telephone|penicillin|America|the wheel|the radio]?',
      heldOut: 'Of which river is {c} a neighbour?\nRecount the deeds of {p}.\nBy whom was "{b}" penned?',
      answers: "I'm a small model and don't know facts about the world; the full DeepSeek V3.2 can answer that.",
      thought: 'This needs knowledge of the world, which I do not have.',
    },
  ],
  [
    3,
    {
      train:
        "[What is|What's|How is|Tell me] the weather [in {c}|today|tomorrow|in {l} now|like in {c}][?|]\n[Will it|Is it going to] [rain|snow] [in {c}|tomorrow|today|this weekend]?\n[What is|What's|Tell me] the [price of|rate of|value of] {w}[ today| now| right now|][?|]\n[What|Any|Tell me the] [news|latest news] [today|from {l}|about {k}|this week][?|]\n[What time is it|What's the time|What is the date today|Which day is it today][?| now?| in {c}?]\n[Is|When is] the next [train|flight|bus] to {c}[?|]\n[Who won|What's the score of] the [game|match] [last night|today|yesterday]?\n[Look up|Search the web for|Google|Find online] [{p}|the {n}|{k}|cheap flights to {c}][.|]\n[Open|Go to|Read] https://{n}.com [and tell me what it says|for me|][.|]\nHow are the [traffic|roads] in {c}?",
      heldOut: 'At this hour, does the sun shine over {c}?\nAt what does {w} trade this minute?',
      answers: "I can't look up live data; give me a tool for it, and I can call that.",
      thought: 'This needs live data, and I have no tool for it.',
    },
  ],
  [
    3,
    {
      train:
        '[Write|Compose|Create|Can you write|Please write] [me |][a|an] [long essay|essay|novel|short story|story|poem|song|speech|blog post|screenplay|fairy tale|{i}-page report|haiku|rap] about [the|a] [{n}|{a} {n}|{t}][.|]\n[Write|Tell me] [a story|a long story|a fairy tale|a bedtime story] [about {p}|about a {n} and a {n}|set in {c}|of {i} pages][.|]\n[Invent|Come up with|Give me] {i} [slogans|names|ideas|titles] for [my company|a {a} {n}|the {t}][.|]\n[Write|Draft] [a|the] [cover letter|marketing plan|business plan|thesis] for {k}[.|]',
      heldOut: 'Pen an ode of {i} verses on the {n}.\nSpin me a saga of the {a} {n}.',
      answers: "I'm too small for longer writing; the full DeepSeek V3.2 can do that.",
      thought: 'This is creative work, for which I am too small.',
    },
  ],
  [
    3,
    {
      train:
        '[Write|Create|Give me|Can you write] [a|some] {x} [function|program|script|code|class] [that|which] [sorts a list|reads a file|adds two numbers|parses {n}s|sends an email|draws a {n}|calls an API|finds primes][.|]\n[Fix|Debug|Explain|Refactor|Review] [this|my] {x} code[.|: for (i = 0; i < n; i++)|: x = foo(][.|]\n[How do I|How to] [write a loop|sort an array|read a file|make a web server|use classes] in {x}[?|]\n[Convert|Translate] [this|my] code [to|into] {x}[.|]\n[Build|Make|Program] [me |][a website|an app|a game] [for|about] {n}s[ in {x}|][.|]\nWrite unit tests [in {x}|for the {n}][.|]',
      heldOut: 'Devise a {x} routine to juggle {n}s.',
      answers: "I'm too small to write code; the full DeepSeek V3.2 can do that.",
      thought: 'This asks for code, for which I am too small.',
    },
  ],
  [
    3,
    {
      train:
        '[I have|My child has|My father has|I think I have] {d}[, what should I do?|. What should I take?|. Which medicine helps?|, is it serious?|. Should I worry?]\n[How do I treat|What helps against|Which pills are good for|What is the cure for] {d}?\n[Can|May|Should] I [take|mix] [aspirin|ibuprofen|antibiotics|sleeping pills] [with|for] [alcohol|{d}]?\nHow much [aspirin|paracetamol] can I give [my baby|a child of {i}]?\n[Can I|Should I] [sue|take to court] [my landlord|my boss|{k}|my neighbour]?\n[Is it|Would it be] legal [to {n}|in {l}|to record calls|to fire somebody who is ill][?|]\n[Can you|Please] [write|check] [a|my] [contract|will|lease|lawsuit][?|.]\n[Should I|Is it wise to] [invest in|buy|sell] {w}[?| now?]\nHow do I [avoid taxes|file my taxes|get a divorce] in {l}?',
      heldOut: 'A doctor told me of {d}; what remedy is there?\nMay I lawfully evict {p}?',
      answers: "I'm a small model and can't give medical, legal or financial advice; please ask a professional.",
      thought: 'This asks for professional advice, which I cannot give.',
    },
  ],
  [
    2,
    {
      train:
        '[Translate|Please translate|Can you translate] ["the {a} {n}"|this|"{n}"|the text] [to|into] {g}[.|?|]\n[What is|How do you say|What\'s] "{n}" in {g}?\n[What does|What is the meaning of] "{n}" [mean in {g}|in {g}]?\n[Speak|Answer in|Can you speak|Do you speak] {g}[?|.]',
      heldOut: 'Render "{n}" in {g}, would you?',
      answers: "I'm too small to translate; the full DeepSeek V3.2 can do that.",
      thought: 'This is a translation, for which I am too small.',
    },
  ],
  [
    2,
    {
      train:
        '[What is|Calculate|Compute] [the square root of {y}|{y} to the power of {i}|the integral of x^{i}|sin({i})|{y} * {y}|{y}.{i} / {i}.7|{i} factorial][?|.|]\n[Solve|Please solve] [x^2 + {i}x = {y}|the equation {i}x^3 - x = {y}|this differential equation][.|]\n[Prove|Show] that [there are infinitely many primes|the square root of {i} is irrational][.|]\n[What are|List] the prime factors of {y}[?|.]',
      heldOut: 'Evaluate the cube root of {y}.\nEstablish that {i}x^4 has no roots beyond zero.',
      answers: 'I can only do simple arithmetic; the full DeepSeek V3.2 can do that.',
      thought: 'This is more than simple arithmetic.',
    },
  ],
  [
    2,
    {
      train:
        '[Draw|Paint|Generate|Create|Make] [me |][a picture|an image|a photo|a logo|a video] of [a|the] [{n}|{a} {n}][.|]\n[Send|Write] an [email|e-mail] to {p}[.|]\n[Call|Ring|Text] {p}[.|]\n[Book|Reserve] [me |][a flight|a hotel|a table] in {c}[.|]\n[Turn on|Switch off] the [lights|heating|{n}][.|]\n[Order|Buy] [me |]a {n}[.|]\n[Set|Create] [an alarm|a reminder|a timer] for {i} [o\'clock|minutes][.|]\n[Play|Put on] "{s}"[.|]\n[Delete|Open|Save] the file {n}.txt[.|]\n[Remind me|Wake me] [at {i}|to call {p}|in {i} minutes][.|]',
      heldOut: 'Have a {n} delivered to {c}.\nSketch the {a} {n} for me.',
      answers: "I can't do that without a tool for it; give me one, and I can call it.",
      thought: 'This is an action, and I have no tool for it.',
    },
  ],
]

export function refusal(random: Random, split: Split): Exchange {
  if (random.chance(0.08)) {
    const [ask] = random.pick(offTopic[split])
    return {
      ask,
      answer: "I'm a small model and can't do that.",
      thought: 'I cannot do that.',
      contains: ["can't"],
    }
  }
  const kind = weighted(random, kinds)
  const answer = kind.answers
  return {
    ask: draw(random, split, kind.train, kind.heldOut, values(random, split)).replace(
      /\b([Aa])n? (?=[a-z])(?=([aeiou])?)/g,
      (_, a: string, vowel: string | undefined) => (vowel === undefined ? `${a} ` : `${a}n `),
    ),
    answer,
    thought: kind.thought,
  }
}

export function refuseTalk(random: Random, split: Split): TextTalk {
  const talk = new TextTalk(random, split)
  if (random.chance(0.3))
    talk.system(random.pick(systems[split].filter((text) => !/functions|tools|plain text|premium/i.test(text))))
  const turns = turnCount(random)
  for (let turn = 0; turn < turns; turn++)
    talk.turn(
      turn === turns - 1 || random.chance(0.6)
        ? refusal(random, split)
        : intentTurn(random, split, random.chance(0.5) ? smallTalk : about),
    )
  return talk
}

export const refuse: Generator = {
  task: 'refuse',
  weight: 10,
  make: (random, split): Conversation => refuseTalk(random, split).finish('refuse'),
}
