// What the evaluation asks without tools: the same conversations, held-out split, up to the last answer.
import { chatTalk } from './chat-tasks.ts'
import type { EvalCase } from './held-out-cases.ts'
import { jsonTalk } from './json-tasks.ts'
import { needleTalk } from './needle-tasks.ts'
import type { Random } from './random.ts'
import { skillsTalk } from './skills-tasks.ts'

export const textCaseTasks = ['json', 'needle', 'chat', 'skills'] as const

/** Tokens of a needle's text, about. */
const needleTokens = 4000

/** @param task one of `textCaseTasks` */
export function makeTextCase(task: string, random: Random, split: 'held-out' | 'train' = 'held-out'): EvalCase {
  for (;;) {
    const made = talkOf(task, random, split).toCase(task)
    if (made === undefined) continue
    if ('contains' in made.expected && made.expected.contains!.length === 0) continue
    return made
  }
}

function talkOf(task: string, random: Random, split: 'held-out' | 'train') {
  switch (task) {
    case 'json':
      return jsonTalk(random, split)
    case 'needle':
      return needleTalk(random, split, needleTokens)
    case 'chat':
      return chatTalk(random, split)
    case 'skills':
      return skillsTalk(random, split)
    default:
      throw new Error(`no such task: ${task}; there are ${textCaseTasks.join(', ')}`)
  }
}
