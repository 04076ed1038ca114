// Conversations with tools: one list, one to six turns, of which the last is the one that the task names.
import { agent } from './agent-tasks.ts'
import { type Chain, chain } from './chains.ts'
import type { Conversation, Generator, Random, Split } from './conversation.ts'
import { anyResult } from './results.ts'
import { spoken, Talk, toolCount } from './talk.ts'
import { anyAction } from './toolset.ts'
import {
  callTurn,
  chatTurn,
  fieldTurn,
  followUpTurn,
  missingTurn,
  noneTurn,
  parallelTurn,
  recallTurn,
  resultTurn,
  type Turn,
  toldTurn,
} from './turns.ts'

const earlier: readonly (readonly [Turn, number])[] = [
  [callTurn, 46],
  [parallelTurn, 16],
  [noneTurn, 14],
  [missingTurn, 12],
  [resultTurn, 8],
  [recallTurn, 4],
  [chatTurn, 3],
  [followUpTurn, 5],
  [fieldTurn, 8],
  [toldTurn, 4],
]
const total = earlier.reduce((sum, [, weight]) => sum + weight, 0)

function anyTurn(random: Random): Turn {
  let left = random.next() * total
  for (const [turn, weight] of earlier) {
    left -= weight
    if (left < 0) return turn
  }
  return callTurn
}

/** A list of tools is most of a row's tokens: several turns on it teach more than one. */
const turnsBefore = (random: Random): number => (random.chance(0.25) ? 0 : random.pick([1, 2, 3, 4, 5, 6]))

function withTurn(task: string, turn: Turn, before: (random: Random) => number = turnsBefore) {
  return (random: Random, split: Split): Conversation => {
    for (;;) {
      const talk = new Talk(random, split)
      const count = toolCount(random)
      // Else nearly every result is followed by an answer, and a model that doesn't think never goes on to a second call.
      const made = split === 'train' && random.chance(0.4) ? chain(talk, Math.max(2, count)) : undefined
      if (made === undefined) talk.offer([anyAction(random, split)], count)
      const turns = before(random)
      const chainAt = made === undefined ? -1 : random.int(0, turns)
      for (let at = 0; at <= turns; at++) {
        if (at === chainAt) bothCalls(talk, made!, 1)
        if (at < turns) anyTurn(random)(talk, false)
      }
      if (turn(talk, true)) return talk.finish(task)
    }
  }
}

function bothCalls(talk: Talk, made: Chain, answered: number): void {
  const { tool, values } = made.second
  talk.user(made.text)
  talk.result(talk.call(made.firstThought, [made.first])[0]!, made.result.content)
  const id = talk.call(made.secondThought, [made.second])[0]!
  if (!talk.random.chance(answered)) return
  const result = anyResult(tool, values, talk.style, talk.random, talk.split)
  talk.result(id, result.content)
  talk.say(result.thought, result.answer)
}

export function secondCall(random: Random, split: Split): Conversation {
  for (;;) {
    const talk = new Talk(random, split)
    const made = chain(talk, Math.max(2, toolCount(random)))
    if (made === undefined) continue
    for (let left = random.pick([0, 0, 0, 1, 2, 3]); left > 0; left--) anyTurn(random)(talk, false)
    bothCalls(talk, made, 0.5)
    return talk.finish('second-call')
  }
}

/** "Create a task." "Now assign it to Ann.": the id comes from the first turn's result. */
export function itTurn(random: Random, split: Split): Conversation {
  for (;;) {
    const talk = new Talk(random, split)
    const made = chain(talk, Math.max(2, toolCount(random)))
    if (made?.steps === undefined) continue
    const { first, second, result, steps } = made
    talk.user(steps[0])
    talk.result(talk.call(`${first.tool.name} fits: ${spoken(first)}.`, [first])[0]!, result.content)
    talk.say(
      '',
      result.answer === ''
        ? `Done. The ${result.fields[0]!.label} is ${JSON.parse(result.fields[0]!.said.json)}.`
        : result.answer,
    )
    talk.user(steps[1])
    const id = talk.call(`${second.tool.name} fits: ${spoken(second)}.`, [second])[0]!
    if (random.chance(0.4)) {
      const after = anyResult(second.tool, second.values, talk.style, random, split)
      talk.result(id, after.content)
      talk.say(after.thought, after.answer)
    }
    return talk.finish('it')
  }
}

export const generators: Generator[] = [
  { task: 'call', weight: 34, make: withTurn('call', callTurn) },
  { task: 'parallel', weight: 12, make: withTurn('parallel', parallelTurn) },
  { task: 'none-fits', weight: 11, make: withTurn('none-fits', noneTurn) },
  { task: 'missing', weight: 10, make: withTurn('missing', missingTurn) },
  { task: 'result-answer', weight: 10, make: withTurn('result-answer', resultTurn) },
  { task: 'second-call', weight: 13, make: secondCall },
  { task: 'field', weight: 5, make: withTurn('field', fieldTurn) },
  { task: 'told', weight: 3, make: withTurn('told', toldTurn) },
  { task: 'it', weight: 4, make: itTurn },
  { task: 'follow-up', weight: 3, make: withTurn('follow-up', followUpTurn) },
  { task: 'recall', weight: 2, make: withTurn('recall', recallTurn) },
  { task: 'tools-chat', weight: 2, make: withTurn('tools-chat', chatTurn) },
  { task: 'agent', weight: 5, make: agent },
]
