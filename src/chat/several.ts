// Reads the engine streams of several answers at once: whichever has something next. One that has not begun keeps none
// of the others waiting: an engine with fewer places than answers begins the last ones when the first are read to their end.
import type { EngineEvent } from '../engines/engine.ts'
import type { Started } from '../engines/router.ts'

export type Step = { choice: number; events: readonly EngineEvent[] }

export type Several = {
  /** The next events of any stream; undefined when all have ended. */
  next(): Promise<Step | undefined>
  /** This stream is not read any more. */
  drop(choice: number): void
}

export function several(starting: readonly Promise<Started>[]): Several {
  const pending = new Map<number, Promise<Step | undefined>>()
  const expect = (choice: number, step: Promise<Step | undefined>): void => {
    // Its failure is seen where it is awaited; a stream that was dropped meanwhile may fail unseen.
    step.catch(() => {})
    pending.set(choice, step)
  }
  const begin = async (choice: number): Promise<Step> => ({ choice, events: (await starting[choice]!).first })
  const ask = async (choice: number): Promise<Step | undefined> => {
    const { rest } = await starting[choice]!
    const { done, value } = await rest.next()
    if (!done) return { choice, events: value }
    pending.delete(choice)
    return undefined
  }
  for (const choice of starting.keys()) expect(choice, begin(choice))

  return {
    async next() {
      while (pending.size > 0) {
        const step = await (pending.size === 1 ? pending.values().next().value : Promise.race(pending.values()))
        if (!step || !pending.has(step.choice)) continue
        expect(step.choice, ask(step.choice))
        return step
      }
      return undefined
    },
    drop: (choice) => pending.delete(choice),
  }
}
