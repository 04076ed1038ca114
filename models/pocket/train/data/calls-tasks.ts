// Conversations with tools.
import type { Generator } from './conversation.ts'

export const generators: Generator[] = []
