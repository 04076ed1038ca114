import type { Generator } from './conversation.ts'
import { json } from './json-tasks.ts'

export const generators: Generator[] = [json]
