// All generators; each list has a file of its own, and more files behind it.
import { generators as calls } from './calls-tasks.ts'
import type { Generator } from './conversation.ts'
import { generators as text } from './text-tasks.ts'

export const generators: readonly Generator[] = [...calls, ...text]
