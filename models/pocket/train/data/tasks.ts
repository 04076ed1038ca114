// All generators; each list has a file of its own, and more files behind it.
import { generators as calls } from './calls-tasks.ts'
import type { Generator } from './conversation.ts'
import { generators as drills } from './drills.ts'
import { generators as text } from './text-tasks.ts'

export const generators: readonly Generator[] = [...calls, ...text]

/** What training rows are drawn from; drills are no task of anybody's. */
export const trainingGenerators: readonly Generator[] = [...generators, ...drills]
