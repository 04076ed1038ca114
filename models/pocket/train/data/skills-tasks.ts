// Conversations that ask for small skills: texts, lists, numbers, passages; of one kind or mixed.

import { smallTalk } from './chat-intents.ts'
import { intentTurn } from './chat-tasks.ts'
import type { Conversation, Generator, Random, Split } from './conversation.ts'
import { systems } from './phrases.ts'
import { listTurns } from './skills-lists.ts'
import { numberSkills } from './skills-numbers.ts'
import { passageTurns, textSkills } from './skills-text.ts'
import { type Exchange, TextTalk, turnCount, weighted } from './text-talk.ts'

const single = (random: Random, split: Split): Exchange =>
  weighted(random, [
    [50, () => weighted(random, textSkills)(random, split)],
    [50, () => weighted(random, numberSkills)(random, split)],
  ])()

export function skillsTalk(random: Random, split: Split): TextTalk {
  const talk = new TextTalk(random, split)
  if (random.chance(0.2))
    talk.system(random.pick(systems[split].filter((text) => !/Max|plain text|sentence/.test(text))))
  const turns = turnCount(random)
  const made = weighted<() => Exchange[]>(random, [
    [26, () => listTurns(random, split, turns)],
    [24, () => passageTurns(random, split, turns)],
    [50, () => Array.from({ length: turns }, () => single(random, split))],
  ])()
  for (const exchange of made) {
    if (!talk.empty && random.chance(0.06)) talk.turn(intentTurn(random, split, smallTalk.slice(4, 8)))
    talk.turn(exchange)
  }
  return talk
}

export const skills: Generator = {
  task: 'skills',
  weight: 28,
  make: (random, split): Conversation => skillsTalk(random, split).finish('skills'),
}
